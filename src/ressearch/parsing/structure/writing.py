"""What has been read so far: the paragraphs with their kinds, the clauses, and where the reader stands."""

from dataclasses import dataclass, field

from ressearch.parsing.signs.drafts import announced
from ressearch.parsing.signs.numbering import Path
from ressearch.parsing.structure.divisions import Recommended
from ressearch.parsing.structure.drafts import Draft, Entry, Kind, Outline, tell_apart
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.places import Place


@dataclass(slots=True)
class Writing:
    """The outline in the making.

    ``operative_only`` says that it is a decision or a statement: sentences of an organ, without a preamble.
    ``spoken`` says that the organ has begun to speak: what it says is all of the text, whatever its verb.
    ``quoted`` says that each paragraph begins with a quotation mark, as the formula does.
    ``numbers_below`` says that paragraph 1 is still to come in this part.
    ``last`` says that the paragraph at hand is the last before the close, an annex or the next part.
    ``announced`` is the name of a draft that the last words announced: its title, or its formula, opens it.
    """

    operative_only: bool
    spoken: bool
    quoted: bool
    place: Place
    announced: str | None
    entries: list[Entry] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    numbers_below: bool = False
    last: bool = False
    recommended: int = 0  # how many recommended texts have begun

    def outline(self) -> Outline:
        """What has been written down."""
        tell_apart(self.drafts)
        return Outline(tuple(self.entries), tuple(self.drafts))

    def enter(self, kind: Kind, passage: Passage, clause: int | None = None) -> None:
        """Write down what a paragraph is."""
        self.entries.append(Entry(kind, passage, clause))
        if kind in ("clause", "text"):
            self.announced = announced(passage.text)

    def open_recommended(self, name: str) -> None:
        """Begin the next recommended text."""
        self.recommended += 1
        self.announced = None
        self.place = self.place.open_recommended(Recommended(self.recommended, name))

    def leave_recommended(self) -> None:
        """Go on with the text that recommends."""
        self.place = self.place.outer or self.place

    def add_unlabelled(self, passage: Passage) -> None:
        """A top-level clause without a label."""
        self.place.count.path = ()
        self.add(passage, ())

    def add(self, passage: Passage, path: Path) -> None:
        """A clause at ``path``; a path of one number, or of none, opens a top-level paragraph."""
        count = self.place.count
        if top_of(path):
            self.place.open_top(path)
        elif count.root is None and not path[0].top:
            count.top = str(count.tops[self.place.section] or 1)  # an item whose paragraph was lost
        count.path = path
        self.add_draft(passage, path)

    def add_further(self, passage: Passage) -> None:
        """A second paragraph under one number."""
        count = self.place.count
        count.serial += 1
        self.add_draft(passage, count.path[:1], serial=count.serial)

    def add_bullet(self, passage: Passage) -> None:
        """An item that has a bullet in the place of a number: it completes the last words that end in a colon."""
        count = self.place.count
        count.serial += 1
        above = range(len(self.drafts) - 1, (count.root or 0) - 1, -1)
        parent = next((index for index in above if self.drafts[index].text.endswith("：")), None)
        self.drafts.append(self.draft(passage, count.path[:1], serial=count.serial, parent=parent))
        self.enter("clause", passage, len(self.drafts) - 1)

    def add_table(self, passage: Passage) -> None:
        """A table, which belongs to the clause above it, and completes it where that ends in a colon."""
        count = self.place.count
        count.tables += 1
        above = len(self.drafts) - 1 if count.root is not None else None
        completes = above is not None and self.drafts[above].text.endswith("：")
        self.drafts.append(
            self.draft(passage, count.path, table=count.tables, parent=above if completes else None)
        )
        self.enter("table", passage, len(self.drafts) - 1)

    def add_draft(self, passage: Passage, path: Path, *, serial: int = 1) -> None:
        """A new clause."""
        count, index = self.place.count, len(self.drafts)
        parent = self.parent_of(path) if serial == 1 else None
        self.drafts.append(self.draft(passage, path, serial=serial, parent=parent))
        if count.root is None and top_of(path):
            count.root = index
        if serial == 1:
            count.at[path] = index
        self.enter("clause", passage, index)

    def draft(self, passage: Passage, path: Path, *, serial: int = 1, table: int = 0, parent: int | None) -> Draft:
        """A clause that stands here."""
        place, count = self.place, self.place.count
        alone = parent is None and serial == 1 and not table
        return Draft(
            section=place.section,
            division=place.division,
            annex=place.annex,
            top=count.top,
            path=path,
            serial=serial,
            table=table,
            parent=parent,
            speaks=place.state != "annex" or place.speaks,
            chapeau=count.chapeau if alone else None,
            passages=[passage],
        )

    def join(self, passage: Passage) -> None:
        """The rest of the clause that was written down last."""
        self.drafts[-1].passages.append(passage)
        self.enter("clause", passage, len(self.drafts) - 1)

    def parent_of(self, path: Path) -> int | None:
        """The clause that an item at ``path`` completes."""
        count = self.place.count
        for depth in range(len(path) - 1, 0, -1):
            if path[:depth] in count.at:
                return count.at[path[:depth]]
        return count.root


def top_of(path: Path) -> bool:
    """Whether a paragraph at ``path`` is one of the top level."""
    return not path or (len(path) == 1 and path[0].top)
