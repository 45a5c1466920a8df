"""What has been found out about each paragraph, before it becomes a clause or a block?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ressearch.model.resolution import Section
from ressearch.parsing.signs.landmarks import Landmark
from ressearch.parsing.signs.numbering import Path, address, spoken
from ressearch.parsing.structure.divisions import Division
from ressearch.parsing.structure.passages import Passage

Kind = Literal[
    "masthead",
    "dateline",
    "adoption_note",
    "title",
    "formula",
    "part",
    "heading",
    "chapeau",
    "clause",
    "table",
    "footnote",
    "furniture",
    "close",
    "vote",
    "annex",
    "tail",
    "text",
    "blank",
]

LANDMARK_KINDS: dict[Landmark, Kind] = {
    "formula": "formula",
    "organ": "formula",
    "symbol": "title",
    "dateline": "dateline",
    "adoption_note": "adoption_note",
    "number_title": "title",
    "masthead": "masthead",
    "draft": "masthead",
    "part": "part",
    "section": "heading",
    "recommended": "heading",
    "table": "table",
    "link": "text",
    "annex": "annex",
    "article": "heading",
    "date": "close",
    "meeting": "close",
    "vote": "vote",
}

SECTION_CODES: dict[Section, str] = {"preamble": "pp", "operative": "op", "annex": "an"}


@dataclass
class Draft:
    """A clause in the making: where it stands and the paragraphs that make it up."""

    section: Section
    division: Division
    annex: int
    top: str  # the number of its top-level paragraph in its address, none for a table above all paragraphs
    path: Path
    serial: int  # 2 for the second, unnumbered paragraph under a number
    table: int  # 1 for the first table under a number
    parent: int | None
    speaks: bool  # whether the organ speaks in it, and not the text that it adopts
    chapeau: str | None
    passages: list[Passage] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that it says so far."""
        if len(self.passages) == 1:
            return self.passages[0].text
        return "".join(passage.text for passage in self.passages)

    @property
    def name(self) -> str:
        """The address behind the ``#``: ``pp3``, ``op7.a``, ``B.op3``, ``an1.5``, ``r1.op2``, ``op4.t1``."""
        code = SECTION_CODES[self.section]
        items = address(self.path[1:] if self.numbered else self.path)
        below = ".".join(filter(None, (items, f"t{self.table}" if self.table else "")))
        if self.section == "annex":
            annex, top = f"{code}{self.annex or ''}", self.top
        else:
            annex, top = "", f"{code}{self.top}"
        stem = self.division.stems(".".join(filter(None, (top, below))), annex=annex)
        return stem if self.serial == 1 else f"{stem}-{self.serial}"

    @property
    def numbered(self) -> bool:
        """Whether the top-level paragraph carries a number of its own."""
        return bool(self.path) and self.path[0].top

    @property
    def paragraph(self) -> str | None:
        """The label as a reader says it: ``7(a)``, ``A/1``, ``决议草案一/2``."""
        if self.section == "preamble" or not self.path:
            return None
        return self.division.said(spoken(self.path))


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph and what it is; ``clause`` counts the clauses from 0."""

    kind: Kind
    passage: Passage
    clause: int | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """The body of a document: every paragraph with its kind, and the clauses they make up."""

    entries: tuple[Entry, ...]
    drafts: tuple[Draft, ...]


def tell_apart(drafts: Sequence[Draft]) -> None:
    """Keep paragraphs without a number apart from those that have one.

    In an annex the second of them is ``p2``, not paragraph 2; operative ones that stand before paragraph 1 are
    ``op0`` and ``op0-2``. Where paragraph 1 is missing, the first of them may be it.
    """
    counted = [draft for draft in drafts if draft.section != "preamble" and draft.top]
    numbered = {part_of(draft) for draft in counted if draft.numbered}
    ahead = {part_of(draft) for draft in counted if draft.numbered and draft.path[0].number == 1}
    bare = {(part_of(draft), draft.top) for draft in counted if not draft.path}
    for draft in counted:
        part = part_of(draft)
        if draft.numbered:
            ahead.discard(part)
        elif draft.section == "annex" and part in numbered:
            draft.top = f"p{draft.top}"
        elif part in ahead and (part, draft.top) in bare:
            draft.top = "0" if draft.top == "1" else f"0-{draft.top}"


def part_of(draft: Draft) -> tuple[Section, Division, int]:
    """Where its numbers count."""
    return draft.section, draft.division, draft.annex


def unique_names(drafts: Sequence[Draft]) -> list[str]:
    """The addresses of the clauses; one met again has ``-2`` behind it, and numbers on the page go first."""
    taken: set[str] = set()
    result = [""] * len(drafts)
    met: Counter[str] = Counter()
    for index in sorted(range(len(drafts)), key=lambda index: not drafts[index].numbered):
        name = stem = drafts[index].name
        while name in taken:
            met[stem] += 1
            name = f"{stem}-{met[stem] + 1}"
        taken.add(name)
        result[index] = name
    return result
