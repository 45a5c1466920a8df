"""What is asked for: one ``Query`` value behind every door, translated by each engine in one exhaustive match."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from ressearch.model.symbol import SymbolPattern

Sort = Literal["relevance", "newest", "oldest"]
SORTS: tuple[Sort, ...] = ("relevance", "newest", "oldest")

FacetSort = Literal["count", "value"]
FACET_SORTS: tuple[FacetSort, ...] = ("count", "value")


@dataclass(frozen=True, slots=True)
class Everything:
    """Every clause: a query of filters alone."""


@dataclass(frozen=True, slots=True)
class Word:
    """A bare word: its characters as they stand, or else all of its segmented words, anywhere in the clause.

    ``forms`` are other ways to write it, of which any will do: 安全理事会 for 安理会. ``verb`` is the verb that it
    names; a clause that the verb leads has the word, whatever form of it is written there. ``share`` is what it
    keeps of its score: less than all, where it was not typed but is what resolutions say for what was.
    ``pieces`` are its segmented words where any of them has other forms: all of them do, too, each in any form.
    """

    text: str
    forms: tuple[str, ...] = ()
    verb: str | None = None
    share: float = 1.0
    pieces: tuple["Word", ...] = ()


@dataclass(frozen=True, slots=True)
class Loose:
    """A word of a relaxed query: any part of it is enough, a segmented word or two neighbouring characters."""

    text: str
    forms: tuple[str, ...] = ()
    verb: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A quoted phrase: a contiguous run of characters of the folded clause text."""

    text: str


@dataclass(frozen=True, slots=True)
class Wildcard:
    """``核*国家``: the pieces stand in order, with few characters and no punctuation from one to the next."""

    pieces: tuple[str, ...]


Run = Phrase | Wildcard


@dataclass(frozen=True, slots=True)
class Near:
    """``a NEAR/5 b``: a part and the next stand in either order, with at most that gap of characters between."""

    parts: tuple[Run, ...]
    gaps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation: the clauses of the resolution itself, and those that cite it.

    A clause cites it by its ``citations``, or by holding any of ``forms`` letter for letter; ``text`` is as typed.
    """

    text: str
    patterns: tuple[SymbolPattern, ...]
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """A term of an index field (``words``, ``grams``), and how much its standing in a clause weighs."""

    field: str
    term: str
    weight: float


@dataclass(frozen=True, slots=True)
class Alike:
    """More like this: the clauses that hold ``least`` of the terms at least, ranked by all of them."""

    terms: tuple[Telling, ...]
    least: int


@dataclass(frozen=True, slots=True)
class OneOf:
    """These clauses of the resolution that is stored under ``symbol``, by their places in it, from 0."""

    symbol: str
    positions: frozenset[int]


@dataclass(frozen=True, slots=True)
class FieldIs:
    """A field holds any of ``values``: ``verb:敦促``."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldIn:
    """A numeric field lies in a closed range, open where ``None``: ``year:2006..2010``."""

    field: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class FieldCites:
    """A field that holds symbols (``symbol``, ``cites``) holds one that a written citation may mean."""

    field: str
    text: str
    patterns: tuple[SymbolPattern, ...]


@dataclass(frozen=True, slots=True)
class FieldLike:
    """A field holds a value like any of ``patterns``, where ``*`` is any characters: ``symbol:A/RES/68/*``."""

    field: str
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Whatever is asked of one field: ``verb:(敦促 OR NOT 促请)``; ``node`` has leaves of that field alone."""

    field: str
    node: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of the parts."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The clauses that the part does not match."""

    node: "Node"


Filter = FieldIs | FieldIn | FieldCites | FieldLike | FieldGroup
Ranked = Word | Loose | Phrase | Cited | Alike
Leaf = Ranked | Wildcard | Near
Node = Everything | OneOf | Leaf | Filter | And | Or | Not


@dataclass(frozen=True, slots=True)
class Query:
    """A question in full.

    ``node`` is matched and ranked; ``filters`` narrow the answer without ranking it, and the facet of a field
    counts what ``node`` and the filters of the *other* fields leave. ``strict`` says that AND was written, so that
    no word may be left out; ``relaxed`` that ``node`` was loosened, because nothing matched it. ``facet_sort``
    puts the largest counts first or the values in order (numbers by size, words by their characters' codes);
    ``facet_limit`` lists so many, and the chosen ones. ``explain`` asks of each hit what its score is made of,
    ``collapse`` for near-identical clauses as one: ``limit`` and ``offset`` then count groups.
    """

    text: str
    node: Node
    filters: tuple[Filter, ...] = ()
    facets: tuple[str, ...] = ()
    facet_sort: FacetSort = "count"
    facet_limit: int | None = None
    sort: Sort = "relevance"
    limit: int | None = 10
    offset: int = 0
    strict: bool = False
    relaxed: bool = False
    explain: bool = False
    collapse: bool = False


def pieced(leaves: Iterable[Leaf]) -> Iterator[Leaf]:
    """The leaves, with the pieces of a word in its stead: each may stand in another form of its own."""
    for leaf in leaves:
        if isinstance(leaf, Word) and leaf.pieces:
            yield from leaf.pieces
        else:
            yield leaf


def sought(node: Node) -> Iterator[Leaf]:
    """What ``node`` looks for in a text, left to right; what it excludes is left out."""
    match node:
        case Word() | Loose() | Phrase() | Cited() | Alike() | Wildcard() | Near():
            yield node
        case And(nodes) | Or(nodes):
            for part in nodes:
                yield from sought(part)
        case Not() | Everything() | OneOf() | FieldIs() | FieldIn() | FieldCites() | FieldLike() | FieldGroup():
            return
        case _:
            assert_never(node)


def leaves(node: Node) -> Iterator[Ranked]:
    """What ``node`` is ranked by, left to right; of a wildcard and a NEAR it is their runs."""
    for leaf in sought(node):
        match leaf:
            case Near(parts):
                for part in parts:
                    yield from leaves(part)
            case Wildcard(pieces):
                yield from map(Phrase, pieces)
            case _:
                yield leaf


def conjuncts(node: Node) -> tuple[Node, ...]:
    """The parts that must all hold; ``Everything`` has none."""
    match node:
        case And(nodes):
            return nodes
        case Everything():
            return ()
        case _:
            return (node,)


def conjunction(nodes: tuple[Node, ...]) -> Node:
    """The inverse of ``conjuncts``: one node that holds where all of ``nodes`` do."""
    match nodes:
        case ():
            return Everything()
        case (node,):
            return node
        case _:
            return And(nodes)
