"""What has been read so far: the paragraphs with their kinds, the clauses, and where the reader stands."""

from dataclasses import dataclass, field

from ressearch.parsing.signs.numbering import Path
from ressearch.parsing.structure.drafts import Draft, Entry, Kind, Outline
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.places import Place


@dataclass(slots=True)
class Writing:
    """The outline in the making.

    ``operative_only`` says that it is a decision or a statement: sentences of an organ, without a preamble.
    """

    operative_only: bool = False
    place: Place = field(default_factory=Place)
    entries: list[Entry] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)

    def outline(self) -> Outline:
        """What has been written down."""
        return Outline(tuple(self.entries), tuple(self.drafts))

    def enter(self, kind: Kind, passage: Passage, clause: int | None = None) -> None:
        """Write down what a paragraph is."""
        self.entries.append(Entry(kind, passage, clause))

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

    def add_draft(self, passage: Passage, path: Path, *, serial: int = 1) -> None:
        """A new clause."""
        place, count, index = self.place, self.place.count, len(self.drafts)
        parent = self.parent_of(path) if serial == 1 else None
        top_level = parent is None and serial == 1
        self.drafts.append(
            Draft(
                section=place.section,
                part=place.part,
                annex=place.annex,
                top=count.top,
                path=path,
                serial=serial,
                parent=parent,
                chapeau=count.chapeau if top_level else None,
                passages=[passage],
            )
        )
        if count.root is None and top_of(path):
            count.root = index
        if serial == 1:
            count.at[path] = index
        self.enter("clause", passage, index)

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
