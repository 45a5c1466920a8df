"""Where in a document does the reader stand: in which part and section, below which number?"""

from dataclasses import dataclass, field
from typing import Literal

from ressearch.model.resolution import Section
from ressearch.parsing.signs.numbering import Label, Path

State = Literal["preamble", "operative", "closed", "annex", "tail"]


@dataclass(slots=True)
class Count:
    """What has been counted since numbering last began anew."""

    path: Path = ()  # of the clause above
    at: dict[Path, int] = field(default_factory=dict)  # which clause stands at each path of this paragraph
    root: int | None = None  # the clause that opened this paragraph
    top: str = "1"  # the number of this paragraph in an address
    serial: int = 1  # how many paragraphs stand under its number
    tops: dict[Section, int] = field(default_factory=lambda: {"preamble": 0, "operative": 0, "annex": 0})
    chapeau: str | None = None
    numbered: bool = False  # whether operative paragraphs carry numbers
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
    """The section and the part that a clause found now belongs to."""

    state: State = "preamble"
    part: str | None = None
    pending: str | None = None  # the letter of a heading that may turn out to open a part
    annex: int = 0
    count: Count = field(default_factory=Count)

    @property
    def section(self) -> Section:
        """The section that a clause found now belongs to."""
        return self.state if self.state in ("operative", "annex") else "preamble"

    def open_part(self, letter: str) -> None:
        """Begin part ``letter``, which has a preamble of its own."""
        self.part = letter
        self.pending = None
        self.state = "preamble"
        self.count = Count()

    def open_annex(self, number: int | None) -> None:
        """Begin an annex, by its number, or the next one."""
        self.state = "annex"
        self.annex = number or self.annex + 1
        self.count = Count()

    def open_top(self, path: Path) -> None:
        """Begin a paragraph of the top level."""
        count = self.count
        count.path = path
        count.at = {}
        count.root = None
        count.serial = 1
        count.tops[self.section] += 1
        count.top = path[0].name if path else str(count.tops[self.section])
