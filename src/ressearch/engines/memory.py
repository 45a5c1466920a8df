"""The engine that keeps everything in memory and looks at every clause: slow, and plainly right.

It is the measure of the other engines, and shows in one place what each kind of query means.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import NamedTuple, assert_never

from ressearch.analysis import fold_text, index_words, plain_places, terms, worth
from ressearch.analysis.ngrams import grams
from ressearch.engines.protocol import Stats
from ressearch.engines.ranking import (
    CITING,
    LEADING,
    OWN,
    WEIGHTS,
    ScoredTerm,
    Standing,
    Statistics,
    Unit,
    added_up,
    bm25,
    date_of,
    idf,
    kept_length,
    page,
    scored_citations,
    units,
)
from ressearch.engines.stored import closed, facet_counts, symbol_of, with_header
from ressearch.model.fields import FIELDS, Value
from ressearch.model.query import (
    Alike,
    And,
    Cited,
    Everything,
    FieldCites,
    FieldGroup,
    FieldIn,
    FieldIs,
    FieldLike,
    Filter,
    Loose,
    Near,
    Node,
    Not,
    OneOf,
    Or,
    Phrase,
    Query,
    Wildcard,
    Word,
)
from ressearch.model.resolution import Clause, Resolution
from ressearch.model.results import Hit, Results
from ressearch.model.shares import Share, TermShare
from ressearch.model.symbol import SymbolPattern
from ressearch.querying.globs import alike
from ressearch.querying.runs import places


@dataclass(frozen=True)
class Entry:
    """A clause, the symbol it is stored under, its place in the resolution, and what is looked at in its text."""

    clause: Clause
    symbol: str
    position: int

    @cached_property
    def folded(self) -> str:
        """The text in the form in which it is compared."""
        return fold_text(self.clause.text)

    @cached_property
    def words(self) -> Counter[str]:
        """How often each word stands in the text."""
        return Counter(index_words(self.folded))

    @cached_property
    def grams(self) -> Counter[str]:
        """How often each character and each pair of neighbours stands in the text."""
        return Counter(grams(self.folded))

    def terms(self, field: str) -> Counter[str]:
        """The terms of an index field, with their frequencies."""
        return self.words if field == "words" else self.grams

    def values(self, field: str) -> tuple[Value, ...]:
        """The values of a field of the clause."""
        return FIELDS[field].values(self.clause)


class Stored(NamedTuple):
    """A resolution, and its clauses as they are searched."""

    resolution: Resolution
    entries: tuple[Entry, ...]


class MemoryEngine:
    """An engine for tests and small collections; ``Engine`` says what it promises."""

    def __init__(self) -> None:
        self._opened: dict[str, Stored] | None = {}

    @property
    def _stored(self) -> dict[str, Stored]:
        """What is stored, by symbol; ``ValueError`` after ``close``."""
        if self._opened is None:
            raise closed()
        return self._opened

    def replace(self, resolutions: Iterable[Resolution]) -> None:
        """As ``Engine`` promises; after an error nothing has changed."""
        stored = self._stored
        latest = {symbol_of(resolution): with_header(resolution) for resolution in resolutions}
        self.remove(latest)
        for symbol, resolution in latest.items():
            if resolution.clauses:
                stored[symbol] = Stored(
                    resolution,
                    tuple(Entry(clause, symbol, position) for position, clause in enumerate(resolution.clauses)),
                )

    def remove(self, symbols: Iterable[str]) -> int:
        """As ``Engine`` promises."""
        stored = self._stored
        gone = [stored.pop(symbol) for symbol in set(symbols) if symbol in stored]
        return sum(len(part.entries) for part in gone)

    def search(self, query: Query) -> Results:
        """As ``Engine`` promises."""
        entries = [entry for part in self._stored.values() for entry in part.entries]
        matching = [entry for entry in entries if accepts(query.node, entry)]
        found = [entry for entry in matching if accepts_all(query.filters, entry)]
        ranked = zip(standings(query.node, found, entries), found, strict=True)
        hits = tuple(Hit(rank, score, entry.clause) for rank, score, entry in page(ranked, query))
        if query.explain and hits:
            counted = statistics(query.node, entries)
            hits = tuple(explained(hit, query.node, counted) for hit in hits)
        return Results(
            query=query.text,
            total=len(found),
            hits=hits,
            facets={
                name: facet_counts(
                    Counter(
                        value
                        for entry in matching
                        if accepts_all([part for part in query.filters if part.field != name], entry)
                        for value in dict.fromkeys(entry.values(name))
                    )
                )
                for name in query.facets
            },
            relaxed=query.relaxed,
        )

    def resolution(self, symbol: str) -> Resolution | None:
        """As ``Engine`` promises."""
        found = self._stored.get(symbol)
        return found and found.resolution

    def symbols(self) -> tuple[str, ...]:
        """As ``Engine`` promises."""
        return tuple(sorted(self._stored))

    def vocabulary(self) -> frozenset[str]:
        """As ``Engine`` promises, and no others."""
        return frozenset(word for part in self._stored.values() for entry in part.entries for word in entry.words)

    def holding(self, terms: Iterable[tuple[str, str]]) -> list[int]:
        """As ``Engine`` promises."""
        entries = [entry for part in self._stored.values() for entry in part.entries]
        return [sum(term in entry.terms(field) for entry in entries) for field, term in terms]

    def stats(self) -> Stats:
        """As ``Engine`` promises."""
        return Stats(len(self._stored), sum(len(part.entries) for part in self._stored.values()))

    def close(self) -> None:
        """As ``Engine`` promises."""
        self._opened = None


def accepts_all(nodes: Iterable[Filter], entry: Entry) -> bool:
    """Whether the clause matches each of ``nodes``."""
    return all(accepts(node, entry) for node in nodes)


def accepts(node: Node, entry: Entry) -> bool:  # noqa: C901, PLR0912 - one case a kind of node
    """Whether ``node`` matches the clause."""
    match node:
        case Everything():
            return True
        case Word(text, forms, verb, pieces=pieces):
            found = terms(text)
            scattered = found.scatters and all(word in entry.words for word in found.words)
            pieced = bool(pieces) and all(accepts(piece, entry) for piece in pieces)
            return scattered or pieced or stands(text, entry) or elsewise(forms, verb, entry)
        case Loose(text, forms, verb):
            found = terms(text)
            part = any(word in entry.words for word in found.loose) or any(p in entry.grams for p in found.pairs)
            return part or elsewise(forms, verb, entry)
        case Phrase(text):
            return stands(text, entry)
        case Wildcard() | Near():
            return bool(places(node, entry.folded))
        case Alike(telling, least):
            return sum(term.term in entry.terms(term.field) for term in telling) >= least
        case OneOf(symbol, positions):
            return entry.symbol == symbol and entry.position in positions
        case Cited(_, patterns):
            return refers(node, entry) or cites("symbol", patterns, entry)
        case FieldIs(field, values):
            return any(str(value) in values for value in entry.values(field))
        case FieldIn(field, low, high):
            return any(within(value, low, high) for value in entry.values(field))
        case FieldCites(field, _, patterns):
            return cites(field, patterns, entry)
        case FieldLike(field, wanted):
            return any(
                alike(pattern, fold_text(str(value))) for value in entry.values(field) for pattern in wanted
            )
        case FieldGroup(_, part):
            return accepts(part, entry)
        case And(nodes):
            return all(accepts(part, entry) for part in nodes)
        case Or(nodes):
            return any(accepts(part, entry) for part in nodes)
        case Not(part):
            return not accepts(part, entry)
        case _:
            assert_never(node)


def stands(text: str, entry: Entry) -> bool:
    """Whether the characters of ``text`` stand in the clause, one after another."""
    folded = terms(text).folded
    return bool(folded) and folded in entry.folded


def elsewise(forms: Iterable[str], verb: str | None, entry: Entry) -> bool:
    """Whether another form of a word stands in the clause, or the verb leads it that the word names."""
    return leads(verb, entry) or any(stands(form, entry) for form in forms)


def leads(verb: str | None, entry: Entry) -> bool:
    """Whether the verb, if there is one, leads the clause."""
    return bool(verb) and verb in entry.clause.verbs


def cites(field: str, patterns: Iterable[SymbolPattern], entry: Entry) -> bool:
    """Whether the field of the clause holds a symbol that is meant."""
    return any(pattern.matches(str(value)) for value in entry.values(field) for pattern in patterns)


def refers(cited: Cited, entry: Entry) -> bool:
    """Whether the clause cites the resolution that is meant, or holds the citation letter for letter."""
    return cites("cites", cited.patterns, entry) or any(stands(form, entry) for form in cited.forms)


def within(value: Value, low: int | None, high: int | None) -> bool:
    """Whether a number lies in a closed range."""
    return isinstance(value, int) and (low is None or low <= value) and (high is None or value <= high)


def standings(node: Node, found: list[Entry], entries: list[Entry]) -> Iterator[Standing]:
    """Where each clause that was found stands, ``entries`` being all that are stored."""
    counted = statistics(node, entries) if found else None
    for entry in found:
        score = added_up(share.added for share in shares(node, entry, counted)) if counted else 0.0
        yield Standing(score, entry.symbol, entry.position, date_of(entry.clause))


def statistics(node: Node, entries: list[Entry]) -> Statistics:
    """What the ranking of ``node`` counts over all the clauses that are stored, of which there is one at least."""
    return Statistics(
        len(entries),
        {field: mean_length(field, entries) for field in WEIGHTS},
        tuple(
            tuple(sum(frequency(term, unit, entry) > 0 for entry in entries) for term in unit.terms)
            for unit in units(node)
        ),
    )


def shares(node: Node, entry: Entry, counted: Statistics) -> Iterator[Share]:
    """What each part of the query adds to the score of a clause, in the order in which the parts are added."""
    for unit, holding in zip(units(node), counted.holding, strict=True):
        found = tuple(term_shares(unit, holding, counted, entry))
        form = replacement(unit, entry)
        left = 1.0 if form else worth(entry.folded, unit.run)
        if found:
            added = added_up(term.added for term in found) * left
            yield Share("word" if unit.run else "alike", unit.run, added, found, form, left)
        if leads(unit.verb, entry):
            yield Share("verb", unit.verb or "", LEADING)
    for cited in scored_citations(node):
        if refers(cited, entry):
            yield Share("citing", cited.text, CITING)
        elif cites("symbol", cited.patterns, entry):
            yield Share("own", cited.text, OWN)


def term_shares(unit: Unit, holding: tuple[int, ...], counted: Statistics, entry: Entry) -> Iterator[TermShare]:
    """What each term of a word or phrase adds that stands in the clause."""
    for term, clauses in zip(unit.terms, holding, strict=True):
        if tf := frequency(term, unit, entry):
            told = idf(counted.total, clauses)
            length = kept_length(entry.terms(term.field).total())
            added = term.weight * bm25(told, tf, length, counted.average[term.field])
            yield TermShare(term.field, term.term, tf, clauses, told, term.weight, added)


def explained(hit: Hit, node: Node, counted: Statistics) -> Hit:
    """A hit of ``node`` with what its score is made of."""
    return replace(hit, explanation=tuple(shares(node, Entry(hit.clause, "", 0), counted)))


def frequency(term: ScoredTerm, unit: Unit, entry: Entry) -> int:
    """How often a term stands in the clause, or another form of its word does."""
    return max(entry.terms(term.field)[term.term], replaced(unit, entry))


def replaced(unit: Unit, entry: Entry) -> int:
    """How often another form of a word stands in the clause: the one that stands oftenest."""
    form = replacement(unit, entry)
    return plain_places(entry.folded, form) if form else 0


def replacement(unit: Unit, entry: Entry) -> str | None:
    """The other form of a word that stands oftenest in the clause, if any does."""
    found = max(unit.forms, key=partial(plain_places, entry.folded), default="")
    return found if plain_places(entry.folded, found) else None


def mean_length(field: str, entries: list[Entry]) -> float:
    """The average of the lengths of an index field, as they are kept."""
    return sum(kept_length(entry.terms(field).total()) for entry in entries) / len(entries)
