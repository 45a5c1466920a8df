"""Which paragraph is a clause, of which section, under which number, below which lead-in?

    document = head formula preamble operative close? annex* | part+
    part     = letter title? formula? preamble operative close?

The preamble ends at the first numbered paragraph. Where the numbers were lost, it ends at the first paragraph
that closes with 。, or with ； after a preamble of commas, or with ； after a verb of the operative part.
"""

import re
from collections.abc import Sequence
from typing import Literal

from ressearch.model.resolution import Section
from ressearch.parsing.signs.dates import read_number
from ressearch.parsing.signs.landmarks import Landmark
from ressearch.parsing.signs.numbering import Label, Path, place
from ressearch.parsing.structure.drafts import LANDMARK_KINDS, Draft, Entry, Kind, Outline
from ressearch.parsing.structure.passages import Passage

OPERATIVE_FAMILIES = frozenset(
    {"call", "demand", "request", "encourage", "recommend", "decide", "approve", "determine"}
)

SECTION_HEADING_RE = re.compile(
    r"""
      (?P<label> [A-Z] | [IVX]{1,5} | [一二三四五六七八九十]{1,3} ) (?: [.．、] | \Z )   # 一、总则   A
    | (?P<letter> [A-Z] ) (?= [\u3400-\u9fff] )                                    # A 标题, closed up
    """,
    re.VERBOSE,
)

CHAPEAU = 14  # characters; a chapeau is a verb and a colon: 决议： 兹宣言如下：
HEADING_SLACK = 6  # what an open line must say beyond its verb to be a clause that lost its comma


State = Literal["preamble", "operative", "closed", "annex", "tail"]


class Outliner:
    """Reads the paragraphs of a body in order; one method for each turn the document may take."""

    def __init__(self, passages: Sequence[Passage], *, operative_only: bool = False) -> None:
        self.passages = passages
        self.operative_only = operative_only
        self.entries: list[Entry] = []
        self.drafts: list[Draft] = []
        self.state: State = "preamble"
        self.part: str | None = None
        self.pending: str | None = None  # the letter of a heading that may turn out to open a part
        self.annex = 0
        self.open_part()

    def open_part(self) -> None:
        """Begin to count anew."""
        self.path: Path = ()
        self.count = {"preamble": 0, "operative": 0, "annex": 0}
        self.at: dict[Path, int] = {}
        self.root: int | None = None
        self.serial = 1
        self.chapeau: str | None = None
        self.numbered = False
        self.commas = False

    def read(self) -> Outline:
        """The outline of all paragraphs."""
        for index, passage in enumerate(self.passages):
            if passage.landmark is not None:
                self.landmark(passage, passage.landmark)
            elif not passage.text:
                self.enter("text", passage)  # a label that nothing follows
            elif self.state == "tail" and not self.resumes(passage):
                self.enter("tail", passage)
            elif self.operative_only and not self.drafts and passage.last == "：":
                self.enter("formula", passage)  # 安全理事会主席……发表声明如下：
            elif passage.label is not None:
                self.labelled(passage, passage.label)
            else:
                self.unlabelled(passage, self.after(index))
        return Outline(tuple(self.entries), tuple(self.drafts))

    def after(self, index: int) -> Label | None:
        """The label of the next paragraph."""
        return self.passages[index + 1].label if index + 1 < len(self.passages) else None

    def enter(self, kind: Kind, passage: Passage, clause: int | None = None) -> None:
        """Write down what a paragraph is."""
        self.entries.append(Entry(kind, passage, clause))

    def landmark(self, passage: Passage, kind: Landmark) -> None:
        """Take the turn that a landmark marks."""
        entry: Kind = LANDMARK_KINDS[kind]
        if self.state == "tail" and kind != "annex":
            self.enter("tail", passage)
            return
        match kind:
            case "formula" | "organ":
                entry = self.formula(comma=kind == "formula")
            case "part":
                entry = self.part_letter(passage)
            case "annex":
                self.open_annex(passage)
            case "article":
                self.article(passage)
            case "date" | "meeting" | "vote":
                self.state = "annex" if self.state == "annex" else "closed"
            case "masthead":
                self.state = "tail"
                entry = "tail"
            case "number_title":
                entry = "heading"
            case _:
                pass
        self.enter(entry, passage)

    def part_letter(self, passage: Passage) -> Kind:
        """A letter alone opens a part, but in an annex it is only a heading."""
        if self.state == "annex":
            return "heading"
        self.start_part(passage.text)
        return "part"

    def open_annex(self, passage: Passage) -> None:
        """An annex, by its number, or the next one."""
        self.state = "annex"
        self.annex = read_number(passage.text[2:]) or self.annex + 1
        self.open_part()

    def article(self, passage: Passage) -> None:
        """An article of a declaration or a treaty; what stands below is its text, or its paragraphs."""
        name = passage.text.strip("第条條")
        number = read_number(name) or 0
        if self.state != "annex":
            self.state = "annex"
            self.annex += 1
        self.open_top((Label("article", number, str(number)),))

    def formula(self, *, comma: bool) -> Kind:
        """The organ begins to speak, unless its name only heads what is left of the page."""
        fresh = self.root is None or self.state == "closed"
        if self.pending and self.state != "annex":
            self.start_part(self.pending)
        elif self.state == "closed" and comma:
            self.state = "preamble"
            self.open_part()
        elif not comma and not fresh:
            self.state = "tail"
            return "tail"
        return "formula"

    def start_part(self, letter: str) -> None:
        """Open part ``letter`` with a preamble of its own."""
        self.part = letter
        self.pending = None
        self.state = "preamble"
        self.open_part()

    def resumes(self, passage: Passage) -> bool:
        """Whether a numbered paragraph goes on counting after what seemed to be the end."""
        label = passage.label
        top = self.path[:1]
        return (
            label is not None
            and label.style == "paragraph"
            and bool(top)
            and label.number == top[0].number + 1
            and passage.performs
        )

    # Labelled paragraphs

    def labelled(self, passage: Passage, label: Label) -> None:
        """A paragraph that opens with what looks like a label."""
        if self.state == "closed" and not self.resumes(passage):
            self.enter("text", passage)
        elif label.style == "section" and not self.counts_in_chinese(passage):
            self.heading(passage)
        elif label.top:
            self.numbered_paragraph(passage, label)
        else:
            self.item(passage, label)

    def counts_in_chinese(self, passage: Passage) -> bool:
        """Whether 一、 numbers a paragraph, and does not head a section."""
        if not passage.closed or (self.path and self.path[0].style != "section"):
            return False
        return passage.performs or self.state == "annex"

    def numbered_paragraph(self, passage: Passage, label: Label) -> None:
        """``8. `` after paragraph 7, ``1. `` after a heading that starts a part, or no label after all."""
        top = self.path[0] if self.path else None
        if top is not None and top.style == "article":
            self.add_draft(passage, (top, label), serial=1)
            self.path = (top, label)
            return
        if label.number == 1 and top is not None:
            self.restart()
        elif top is not None and label.number <= top.number:
            self.unlabelled(passage.unlabelled(), None)
            return
        if not passage.closed and not passage.performs and self.state in ("annex", "closed"):
            self.heading(passage)
            return
        if self.state != "annex":
            self.state = "operative"
        self.numbered = True
        self.add(passage, (label,))

    def restart(self) -> None:
        """Numbers begin anew: below a heading with a label of its own that opens a part."""
        if self.pending and self.state != "annex":
            self.part = self.pending
            self.pending = None
        self.path = ()
        self.at = {}

    def item(self, passage: Passage, label: Label) -> None:
        """``(a)`` under its paragraph, ``(一)`` under its item."""
        path = place(self.path, label, loose=True)
        if path is None or (self.root is None and self.state == "preamble" and not passage.closed):
            self.unlabelled(passage.unlabelled(), None)
            return
        self.add(passage, path)

    # Paragraphs without a label

    def unlabelled(self, passage: Passage, following: Label | None) -> None:
        """A preambular paragraph, an operative one without a number, a continuation, or a heading."""
        if self.state == "closed":
            self.enter("text" if passage.closed else "heading", passage)
        elif not passage.closed:
            self.open_ended(passage)
        elif self.is_chapeau(passage, following):
            self.chapeau = passage.text
            self.enter("chapeau", passage)
        elif self.state == "annex":
            self.annexed(passage)
        elif self.state == "operative":
            self.operative(passage)
        else:
            self.preambular(passage)

    def open_ended(self, passage: Passage) -> None:
        """No punctuation at the end: a clause that lost it, the first half of one, or a heading."""
        words = len(passage.reading.phrase or "")
        if self.state != "annex" and passage.performs and len(passage.text) > words + HEADING_SLACK:
            self.operative(passage) if self.state == "operative" else self.preambular(passage)
        else:
            self.heading(passage)

    def heading(self, passage: Passage) -> None:
        """A heading; its letter may turn out to open a part."""
        match = SECTION_HEADING_RE.match(passage.clean.text)
        if match:
            self.pending = match["label"] or match["letter"]
        self.enter("heading", passage)

    def is_chapeau(self, passage: Passage, following: Label | None) -> bool:
        """Whether the paragraph only gives the verb to the numbered ones below it: 决议："""
        return (
            passage.last == "："
            and len(passage.text) <= CHAPEAU
            and passage.reading.verb is not None
            and following is not None
            and following.top
            and self.state in ("preamble", "operative")
        )

    def annexed(self, passage: Passage) -> None:
        """A paragraph of an annex without a label: the text of its article, or one that counts by itself."""
        if not self.path or self.path[0].style != "article":
            self.add_unlabelled(passage)
        elif self.root is None:
            self.add_draft(passage, self.path, serial=1)
        else:
            self.serial += 1
            self.add_draft(passage, self.path[:1], serial=self.serial)

    def preambular(self, passage: Passage) -> None:
        """Still the preamble, or its end."""
        reading = passage.reading
        if self.operative_only or self.ends_preamble(passage):
            if reading.verb is None and passage.last == "。" and not self.operative_only:
                self.enter("text", passage)
                return
            self.state = "operative"
            self.operative(passage)
            return
        self.commas = self.commas or passage.last == "，"
        if passage.last == "。" or (reading.verb is None and len(passage.text) <= CHAPEAU):
            self.enter("text", passage)  # 因此现在，
        else:
            self.add_unlabelled(passage)

    def ends_preamble(self, passage: Passage) -> bool:
        """Whether the way the paragraph closes shows that the preamble is over."""
        if passage.last == "；":
            return self.commas or passage.reading.family in OPERATIVE_FAMILIES
        return passage.last == "。"

    def operative(self, passage: Passage) -> None:
        """An operative paragraph without a number: the next one, or a further paragraph of the one above."""
        if self.root is not None and self.numbered:
            self.continuation(passage)
        elif passage.reading.verb is None and passage.last == "。" and not self.operative_only:
            self.enter("text", passage)
        else:
            self.add_unlabelled(passage)

    def continuation(self, passage: Passage) -> None:
        """A second paragraph under one number, or the rest of a sentence that a stray break has cut."""
        last = self.drafts[-1]
        if not passage.performs and last.text[-1:] not in set("，；。：！？”"):
            last.passages.append(passage)
            self.enter("clause", passage, len(self.drafts) - 1)
            return
        self.serial += 1
        self.add_draft(passage, self.path[:1], serial=self.serial)

    # Clauses

    def add_unlabelled(self, passage: Passage) -> None:
        """A top-level clause without a label."""
        self.path = ()
        self.add(passage, ())

    def add(self, passage: Passage, path: Path) -> None:
        """A clause at ``path``; a path of one number, or of none, opens a top-level paragraph."""
        if top_of(path):
            self.open_top(path)
        elif self.root is None and not path[0].top:
            self.top = str(self.count[self.section] or 1)  # an item whose paragraph was lost
        self.path = path
        self.add_draft(passage, path, serial=1)

    def open_top(self, path: Path) -> None:
        """Begin a top-level paragraph."""
        self.path = path
        self.at = {}
        self.root = None
        self.serial = 1
        self.count[self.section] += 1
        self.top = path[0].name if path else str(self.count[self.section])

    @property
    def section(self) -> Section:
        """The section that a clause found now belongs to."""
        return self.state if self.state in ("operative", "annex") else "preamble"

    def add_draft(self, passage: Passage, path: Path, *, serial: int) -> None:
        """Write down a new clause."""
        index = len(self.drafts)
        parent = self.parent_of(path) if serial == 1 else None
        top_level = parent is None and serial == 1
        draft = Draft(
            section=self.section,
            part=self.part,
            annex=self.annex,
            top=self.top,
            path=path,
            serial=serial,
            parent=parent,
            chapeau=self.chapeau if top_level else None,
            passages=[passage],
        )
        self.drafts.append(draft)
        if self.root is None and top_of(path):
            self.root = index
        if serial == 1:
            self.at[path] = index
        self.enter("clause", passage, index)

    def parent_of(self, path: Path) -> int | None:
        """The clause that an item at ``path`` completes."""
        for depth in range(len(path) - 1, 0, -1):
            if path[:depth] in self.at:
                return self.at[path[:depth]]
        return self.root


def top_of(path: Path) -> bool:
    """Whether a paragraph at ``path`` is one of the top level."""
    return not path or (len(path) == 1 and path[0].top)
