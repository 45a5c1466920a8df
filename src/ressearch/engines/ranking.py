"""How clauses are ranked: BM25 over words and grams, one definition for every engine.

A clause scores the sum, over the words and phrases of the query (``Unit``) and the distinct terms of each, of

    worth · weight(field) · idf · tf · (K1 + 1) / (tf + K1 · (1 - B + B · length / average length))

with idf = ln(N / (n + 1)) + 1, as Whoosh's BM25F defines them (Robertson and Zaragoza, "The Probabilistic
Relevance Framework: BM25 and Beyond", 2009). The words decide more than the grams, of which a word has many.

What is ours: where another form of a word stands, 安全理事会 for 安理会, its terms count as standing there as
often, in tf and n alike, so that a clause is not ranked by how it abbreviates. Where the word stands in its
opposite only, 核武器国家 in 无核武器国家, next to nothing of it is left (``worth``). A verb says more of the
clause that it leads than of one that mentions it.

N, n and the average are those of the clauses that are stored now, and the average is that of the lengths as they
are kept (``kept_length``), so that a score depends on what is stored alone: not on the order in which it came, nor
on what was stored and removed before. (Whoosh's own statistics drift with both.)
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from math import log
from operator import add
from typing import NamedTuple, TypeVar

from ressearch.analysis import fold_text, terms
from ressearch.model.query import Alike, Cited, Loose, Node, Phrase, Query, Sort, Word, leaves, pieced
from ressearch.model.resolution import Clause

K1 = 1.2
B = 0.75
WEIGHTS = {"words": 1.0, "grams": 0.5}
SINGLE = 0.5  # of the weight of a word is left to one of a single character, 的 or 不: it is a gram besides

# A verb among other words: what its own terms keep, since the rest of the query says what a clause is about, and
# what a clause gains that the verb leads.
VERB, LEADING = 0.3, 6.0

# What the terms have together that were not typed, but are what resolutions say for a word of every day (武装冲突
# for 打仗), so that a word with many does not drown the others; and what a term has that is near to a typed one.
MEANT, NEARLY = 0.8, 0.2

# A clause that cites a resolution answers a citation better than the clauses of that resolution, which the
# reader can list with `show`.
CITING, OWN = 2.0, 1.0

# Whoosh keeps the length of a field in one byte; these are the lengths that the 256 codes stand for.
LENGTHS = tuple(round((1.033**code - 1) * 27) for code in range(256))

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class ScoredTerm:
    """A term of an index field that adds to the score of every clause holding it."""

    field: str
    term: str
    weight: float


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or phrase of the query: its folded characters, what it is ranked by, and what may stand for it."""

    run: str
    terms: tuple[ScoredTerm, ...]
    forms: tuple[str, ...]
    verb: str | None
    share: float = 1.0


class Standing(NamedTuple):
    """What decides where a clause stands in an answer: its score, its address and its date."""

    score: float
    symbol: str
    position: int
    date: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a score depends on besides the query and its clause, counted over all the clauses that are stored.

    Their number, the average length of each index field, and for each term of each of ``units`` how many hold it.
    """

    total: int
    average: Mapping[str, float]
    holding: tuple[tuple[int, ...], ...]


def units(node: Node) -> tuple[Unit, ...]:
    """The words and phrases that ``node`` is ranked by, each once at its largest share, as they appear."""
    found: dict[str, Unit] = {}
    for leaf in pieced(leaves(node)):
        match leaf:
            case Word(text, forms, verb, share):
                unit = unit_of(text, forms, verb, share)
            case Loose(text, forms, verb):
                unit = unit_of(text, forms, verb)
            case Phrase(text):
                unit = unit_of(text)
            case Alike(telling):
                terms_of = (ScoredTerm(term.field, term.term, term.weight) for term in telling)
                unit = Unit("", tuple(terms_of), (), None)
            case _:
                continue
        if unit.run not in found or found[unit.run].share < unit.share:
            found[unit.run] = unit
    return tuple(found.values())


def unit_of(text: str, forms: tuple[str, ...] = (), verb: str | None = None, share: float = 1.0) -> Unit:
    """A word with the terms that it is ranked by."""
    found, kept_share = terms(text), share * (VERB if verb else 1.0)
    scored = (
        ScoredTerm(field, term, kept_share * weight_of(field, term))
        for field, kept in (("words", found.words), ("grams", found.grams))
        for term in kept
    )
    return Unit(found.folded, tuple(scored), tuple(map(fold_text, forms)), verb, share)


def weight_of(field: str, term: str) -> float:
    """What a term of an index field counts."""
    return WEIGHTS[field] * (SINGLE if field == "words" and len(term) == 1 else 1.0)


def scored_citations(node: Node) -> tuple[Cited, ...]:
    """The distinct citations that ``node`` is ranked by, in order of appearance."""
    return tuple(dict.fromkeys(leaf for leaf in leaves(node) if isinstance(leaf, Cited)))


def idf(total: int, holding: int) -> float:
    """What a term tells that ``holding`` of ``total`` clauses hold."""
    return log(total / (holding + 1)) + 1


def bm25(idf: float, tf: float, length: float, average: float) -> float:
    """What a term adds that stands ``tf`` times in a field of ``length`` terms."""
    return idf * (K1 + 1) * tf / (tf + damping(length, average))


def damping(length: float, average: float) -> float:
    """How slowly the worth of a term grows with its frequency in a field of ``length`` terms."""
    return K1 * ((1 - B) + B * length / average)


def added_up(values: Iterable[float]) -> float:
    """The sum, added one after another as every engine does; ``sum`` rounds otherwise from Python 3.12 on."""
    return reduce(add, values, 0.0)


def kept_length(length: int) -> int:
    """The length that stands for ``length`` in the index: itself, or the next one that has a code.

    >>> kept_length(10), kept_length(11), kept_length(200_000)
    (10, 12, 106374)
    """
    return LENGTHS[min(bisect_left(LENGTHS, length), len(LENGTHS) - 1)]


def date_of(clause: Clause) -> str:
    """The day or the year of adoption, whichever is known, as ``2013-12-05`` or ``2013``; empty if neither is."""
    return clause.adopted or ("" if clause.year is None else f"{clause.year:04d}")


def in_order(found: Iterable[tuple[Standing, Found]], sort: Sort) -> list[tuple[Standing, Found]]:
    """What was found, as it is shown: by date, if so asked, what has none last; then by score; then by address."""
    ranked = sorted(found, key=lambda item: (-item[0].score, item[0].symbol, item[0].position))
    if sort == "relevance":
        return ranked
    undated = [item for item in ranked if not item[0].date]
    dated = [item for item in ranked if item[0].date]
    return [*sorted(dated, key=lambda item: item[0].date, reverse=sort == "newest"), *undated]


def page(found: Iterable[tuple[Standing, Found]], query: Query) -> Iterator[tuple[int, float, Found]]:
    """The part of what was found that ``query`` asks to see, in order: rank, score and what was found."""
    end = None if query.limit is None else query.offset + query.limit
    ranked = in_order(found, query.sort)[query.offset : end]
    return ((rank, standing.score, item) for rank, (standing, item) in enumerate(ranked, query.offset + 1))
