"""Where in a document does the reader stand: in which division and section, below which number?"""

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Literal

from ressearch.model.resolution import Section
from ressearch.parsing.signs.numbering import Label, Path
from ressearch.parsing.structure.divisions import Division, Recommended

State = Literal["preamble", "operative", "closed", "annex", "tail"]


@dataclass(slots=True)
class Count:
    """What has been counted since numbering last began anew."""

    path: Path = ()  # of the clause above
    at: dict[Path, int] = field(default_factory=dict)  # which clause stands at each path of this paragraph
    root: int | None = None  # the clause that opened this paragraph
    top: str = ""  # the number of this paragraph in an address
    serial: int = 1  # how many paragraphs stand under its number
    tables: int = 0  # how many tables
    stood: Counter[tuple[Section, Division, str]] = field(default_factory=Counter)  # how often each number
    tops: dict[Section, int] = field(default_factory=lambda: {"preamble": 0, "operative": 0, "annex": 0})
    chapeau: str | None = None
    numbered: bool = False  # whether operative paragraphs carry numbers
    counted_by: str = ""  # the style of label that counts paragraphs in the place of 1. 2. 3.
    commas: bool = False  # whether a preambular paragraph has ended in a comma

    @property
    def above(self) -> Label | None:
        """The label of the paragraph of the top level that was read last."""
        return self.path[0] if self.path else None

    def forget(self) -> None:
        """Numbers begin anew, and nothing read so far is above what follows."""
        self.path = ()
        self.at = {}


@dataclass(slots=True)
class Place:
    """The section and the division that a clause found now belongs to."""

    opening: State = "preamble"  # of each part: a decision has no preamble
    state: State = "preamble"
    division: Division = field(default_factory=Division)
    pending: str | None = None  # the letter of a heading that may turn out to open a part
    speaks: bool = False  # whether the organ has begun to speak in an annex
    annex: int = 0  # 0 in a text that is adopted without being an annex
    count: Count = field(default_factory=Count)
    outer: "Place | None" = None  # where to go on after a recommended text

    @property
    def section(self) -> Section:
        """The section that a clause found now belongs to."""
        return self.state if self.state in ("operative", "annex") else "preamble"

    def open_part(self, letter: str) -> None:
        """Begin part ``letter``, which has a preamble of its own."""
        self.division = Division(self.division.recommended, letter)
        self.pending = None
        self.state = self.opening
        self.count = Count()

    def open_section(self, label: str) -> None:
        """Begin a section that counts anew; in a body it may have a preamble of its own."""
        self.division = replace(self.division, section=label)
        self.pending = None
        self.state = "annex" if self.state == "annex" else self.opening
        self.count = Count()

    def open_annex(self, number: int) -> None:
        """Begin an annex."""
        self.state = "annex"
        self.speaks = False
        self.annex = number
        self.division = self.division.outer
        self.count = Count()

    def open_recommended(self, recommended: Recommended) -> "Place":
        """The place inside a recommended text."""
        return Place(division=Division(recommended), outer=self.outer or self)

    def open_top(self, path: Path) -> None:
        """Begin a paragraph of the top level."""
        count = self.count
        count.path = path
        count.at = {}
        count.root = None
        count.serial = 1
        count.tables = 0
        count.tops[self.section] += 1
        count.top = self.numbered_top(path[0].name) if path else str(count.tops[self.section])

    def numbered_top(self, name: str) -> str:
        """A number as an address has it: ``2-2`` where it stands for the second time."""
        self.count.stood[self.section, self.division, name] += 1
        times = self.count.stood[self.section, self.division, name]
        return name if times == 1 else f"{name}-{times}"
