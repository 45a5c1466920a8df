"""A resolution and its clauses: frozen values, as the JSON contract names them (docs/CONTRACT.md)."""

from dataclasses import dataclass
from typing import Literal

Section = Literal["preamble", "operative", "annex"]
DocType = Literal["resolution", "decision", "draft", "statement", "unknown"]
Severity = Literal["warning", "style", "hint"]

# What a clause may refer to. A title is that of a text which is neither a treaty nor named by a symbol.
ReferenceKind = Literal["resolution", "decision", "statement", "document", "treaty", "title"]

SECTIONS: tuple[Section, ...] = ("preamble", "operative", "annex")
DOC_TYPES: tuple[DocType, ...] = ("resolution", "decision", "draft", "statement", "unknown")
REFERENCE_KINDS: tuple[ReferenceKind, ...] = (
    "resolution",
    "decision",
    "statement",
    "document",
    "treaty",
    "title",
)
SEVERITIES: tuple[Severity, ...] = ("warning", "style", "hint")


@dataclass(frozen=True, slots=True)
class Reference:
    """Something that a clause or one of its notes refers to, and the place in it.

    ``target`` is a canonical symbol, the symbol of a document, or a title without its brackets; ``None`` for the
    resolution itself where it states no symbol. ``pinpoint`` is ``8(a)(iii)`` for a numbered paragraph, else as
    written: 附件一, 序言第4段, 第六条.
    """

    kind: ReferenceKind
    target: str | None
    pinpoint: str | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One paragraph of a resolution, the unit that is found.

    ``id`` is the permanent address: ``A/RES/68/51#pp3`` (preamble), ``#op7`` (operative), ``#op7.a``
    (sub-paragraph), ``#B.op3`` (part B), ``#an1.5`` (annex 1, paragraph 5). ``text`` is clean: no label,
    overprint, line break, stray space or footnote marker. ``verb`` is the canonical leading verb, taken from
    ``lead_in`` where the clause has none of its own (``verb_phrase`` is then ``None``). ``addressees`` are those
    whom its acts ask, also from there.
    """

    id: str
    symbol: str | None
    text: str
    organ: str | None = None
    title: str | None = None
    year: int | None = None
    adopted: str | None = None
    doc_type: DocType = "unknown"
    section: Section | None = None
    paragraph: str | None = None
    ordinal: int = 1
    verb: str | None = None
    verb_phrase: str | None = None
    verbs: tuple[str, ...] = ()
    secondary_verbs: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    family: str | None = None
    strength: int | None = None
    lead_in: str | None = None
    citations: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    footnotes: tuple[int, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of a page; clauses name it by its number."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Repair:
    """How many times one kind of extraction dirt was mended, such as ``overprint``."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What seems wrong with a document, and where: line and column of the text that was read, from 1.

    ``severity`` says what it means: ``warning`` that something was lost or misread, ``style`` that a rule of
    drafting is broken, ``hint`` that a custom is not kept.
    """

    kind: str
    severity: Severity
    clause: str | None
    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """A whole document: its header, its clauses in reading order, its footnotes, what was repaired.

    ``warnings`` is filled by who asks for the checks, as ``ressearch parse`` does; indexing does not.
    """

    symbol: str | None
    organ: str | None = None
    title: str | None = None
    adopted: str | None = None
    year: int | None = None
    session: int | None = None
    meeting: int | None = None
    committee_report: str | None = None
    doc_type: DocType = "unknown"
    clauses: tuple[Clause, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    repairs: tuple[Repair, ...] = ()
    warnings: tuple[Finding, ...] = ()


def header_from(symbol: str | None, clauses: tuple[Clause, ...]) -> Resolution:
    """A resolution of which only the clauses are known, at least one: its header is what the first says of it."""
    first = clauses[0]
    return Resolution(
        symbol,
        organ=first.organ,
        title=first.title,
        adopted=first.adopted,
        year=first.year,
        doc_type=first.doc_type,
        clauses=clauses,
    )
