"""Why a document was read as it was: frozen values with words of closed lists, for people and programs alike."""

from dataclasses import dataclass
from typing import Literal

# By what a document shows its paragraphs; ``line`` and ``width`` where no signal is trusted.
Rule = Literal["tail_and_indent", "tail_or_indent", "indent", "tail", "blank_line", "line", "width"]

# What stood where a clause opens.
Signal = Literal[
    "start",
    "landmark",
    "indent",
    "tail",
    "blank_line",
    "page_top",
    "label",
    "overprint",
    "verb",
    "closed",
    "short",
]

Pattern = Literal["direct", "linked", "fronted", "adverbial", "frame", "lead_in", "chapeau", "none"]


@dataclass(frozen=True, slots=True)
class Opened:
    """A paragraph of a clause: the lines of the text that was read, from 1, and what stood where it opens."""

    first: int
    last: int
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class LabelRead:
    """What looks like a label: as written, its kind, and whether it was taken for one.

    ``refused`` is a label that does not go on with the count: it stays part of the text; before ``later`` some
    are missing; ``again`` is a number that stood before or goes back.
    """

    text: str
    style: str
    taken: Literal["first", "next", "later", "again", "refused"]


@dataclass(frozen=True, slots=True)
class VerbRead:
    """The leading verb: the phrase, its place in the clause, what of it modifies, how it stands in the sentence.

    ``before`` is what stands before the phrase; ``entry`` the spelling of the verb table that was met.
    """

    verb: str | None
    phrase: str | None
    start: int | None
    before: str
    modifiers: str
    entry: str | None
    bold: bool
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Heard:
    """A verb further on: the phrase, its place, and the rule of the verb table by which it was taken or not.

    ``taken`` is ``no`` where somebody else acts; ``again`` where the same act was counted before. ``reported``
    says that it stands after 其中, in a report of what a cited text says.
    """

    phrase: str
    verbs: tuple[str, ...]
    start: int
    taken: Literal["yes", "again", "no"]
    rule: str
    reported: bool


@dataclass(frozen=True, slots=True)
class Cited:
    """A cited resolution and the words that name it; ``note`` is the footnote that holds them."""

    symbol: str
    text: str
    note: int | None


@dataclass(frozen=True, slots=True)
class Why:
    """All that is told of one clause."""

    clause: str
    text: str
    paragraphs: tuple[Opened, ...]
    label: LabelRead | None
    mark: str
    followed_by: str | None
    verb: VerbRead
    acts: tuple[Heard, ...]
    citations: tuple[Cited, ...]
    notes: tuple[int, ...]
    repairs: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A document: the rule by which its paragraphs were told apart, how often bold is drawn, and its clauses."""

    symbol: str | None
    rule: Rule
    overprint: int
    clauses: tuple[Why, ...]
