"""Here is a node of a query: which documents of a segment does it match?

One exhaustive match turns a node into Whoosh's posting lists, and joins them as sets. What cannot be read from a
list is verified on the text: that the characters of a phrase stand one after another, and what a wildcard or a
NEAR allows between its runs.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from typing import assert_never

from ressearch.analysis import Terms, fold_text, opposing_grams, plain_places, terms, worth
from ressearch.analysis.ngrams import needed_grams
from ressearch.engines.whoosh.segment import Segment
from ressearch.model.fields import FIELDS
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
    Loose,
    Near,
    Node,
    Not,
    OneOf,
    Or,
    Phrase,
    Telling,
    Wildcard,
    Word,
)
from ressearch.model.symbol import SymbolPattern
from ressearch.querying.globs import alike
from ressearch.querying.runs import literals, places

Docs = AbstractSet[int]
NONE: frozenset[int] = frozenset()


class Matching:
    """The documents of one segment, asked for one query; a posting list is read once."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.postings = cache(segment.postings)

    def docs(self, node: Node) -> Docs:  # noqa: C901, PLR0912 - one case a kind of node
        """The documents that ``node`` matches."""
        match node:
            case Everything():
                return self.segment.live
            case Word(text, forms, verb, pieces=pieces):
                found = terms(text)
                whole = self.all_of("words", found.words) if found.scatters else NONE
                pieced = self.all_nodes(pieces) if pieces else NONE
                return self.standing(found) | whole | pieced | self.elsewise(forms, verb)
            case Loose(text, forms, verb):
                found = terms(text)
                part = self.any_of("words", found.loose) | self.any_of("grams", found.pairs)
                return part | self.elsewise(forms, verb)
            case Phrase(text):
                return self.standing(terms(text))
            case Wildcard() | Near():
                return self.placed(node)
            case Alike(telling, least):
                return self.some_of(telling, least)
            case OneOf(symbol, positions):
                return self.at(symbol, positions)
            case Cited(_, patterns):
                return self.referring(node) | self.citing("symbol", patterns)
            case FieldIs(field, values):
                return self.any_of(field, values)
            case FieldIn(field, low, high):
                return self.within(field, low, high)
            case FieldCites(field, _, patterns):
                return self.citing(field, patterns)
            case FieldLike(field, wanted):
                return self.any_of(field, self.like(field, wanted))
            case FieldGroup(_, part):
                return self.docs(part)
            case And(nodes):
                return self.all_nodes(nodes)
            case Or(nodes):
                return NONE.union(*map(self.docs, nodes))
            case Not(part):
                return self.segment.live - self.docs(part)
            case _:
                assert_never(node)

    def all_nodes(self, nodes: Iterable[Node]) -> Docs:
        """The documents that all of ``nodes`` match."""
        found: Docs = self.segment.live
        for node in nodes:
            if not found:
                break
            found &= self.docs(node)
        return found

    def any_of(self, field: str, values: Iterable[str]) -> Docs:
        """The documents that hold any of the terms."""
        return NONE.union(*(self.postings(field, value) for value in values))

    def all_of(self, field: str, values: Iterable[str]) -> Docs:
        """The documents that hold all of the terms, of which there is one at least."""
        shortest, *others = sorted((self.postings(field, value) for value in values), key=len)
        return frozenset(shortest).intersection(*others)

    def some_of(self, telling: Iterable[Telling], least: int) -> Docs:
        """The documents that hold ``least`` of the terms at least."""
        held = Counter(doc for term in telling for doc in self.postings(term.field, term.term))
        return frozenset(doc for doc in (held if least > 0 else self.segment.live) if held[doc] >= least)

    def at(self, symbol: str, positions: Container[int]) -> Docs:
        """The documents at these places of a resolution."""
        owned = self.postings("owner", symbol)
        places_of = zip(owned, self.segment.values("position", owned), strict=True)
        return frozenset(doc for doc, position in places_of if position in positions)

    def standing(self, found: Terms) -> Docs:
        """The documents in which the folded characters stand one after another."""
        if not found.folded:
            return NONE
        candidates = self.all_of("grams", found.needed)
        if found.needed == (found.folded,):
            return candidates
        run = found.folded.encode("utf-8", "surrogatepass")
        texts = self.segment.values("folded", candidates)
        return frozenset(doc for doc, text in zip(candidates, texts, strict=True) if run in text)

    def placed(self, node: Wildcard | Near) -> Docs:
        """The documents that hold the runs of ``node`` as it wants them."""
        runs = literals(node)
        if not runs:
            return NONE
        candidates = self.all_of("grams", {gram for run in runs for gram in needed_grams(run)})
        texts = (text.decode() for text in self.segment.values("folded", candidates))
        return frozenset(doc for doc, text in zip(candidates, texts, strict=True) if places(node, text))

    def like(self, field: str, patterns: Iterable[str]) -> Iterator[str]:
        """The values of a field that are like any of ``patterns``."""
        wanted = tuple(patterns)
        folded = ((value, fold_text(value)) for value in self.segment.lexicon(field))
        return (value for value, text in folded if any(alike(one, text) for one in wanted))

    def elsewise(self, forms: Iterable[str], verb: str | None) -> Docs:
        """The documents that hold another form of a word, or that the verb leads which it names."""
        led = self.any_of("verb", (verb,)) if verb else NONE
        return NONE.union(led, *(self.standing(terms(form)) for form in forms))

    def stands_for(self, forms: Iterable[str]) -> Mapping[int, int]:
        """The documents in which a folded form stands, and how often: the one that stands oftenest."""
        found: dict[int, int] = {}
        for form in forms:
            docs = self.standing(terms(form))
            for doc, text in zip(docs, self.texts(docs), strict=True):
                if places := plain_places(text, form):
                    found[doc] = max(found.get(doc, 0), places)
        return found

    def worths(self, run: str) -> Mapping[int, float]:
        """What is left of a folded run in the documents that may hold it as its opposite only."""
        docs = self.any_of("grams", opposing_grams(run))
        if docs:
            docs &= self.standing(terms(run))
        return {doc: worth(text, run) for doc, text in zip(docs, self.texts(docs), strict=True)}

    def texts(self, docs: Iterable[int]) -> Iterator[str]:
        """The folded texts of documents."""
        return self.segment.decoded("folded", docs, decode)

    def referring(self, cited: Cited) -> Docs:
        """The documents that cite the resolution that is meant, or hold the citation letter for letter."""
        written = (self.standing(terms(form)) for form in cited.forms)
        return NONE.union(self.citing("cites", cited.patterns), *written)

    def citing(self, field: str, patterns: Iterable[SymbolPattern]) -> Docs:
        """The documents in which the field holds a symbol that is meant."""
        meant = (
            symbol
            for symbol in self.segment.lexicon(field)
            if any(pattern.matches(symbol) for pattern in patterns)
        )
        return self.any_of(field, meant)

    def within(self, field: str, low: int | None, high: int | None) -> Docs:
        """The documents in which a number lies in a closed range."""
        if FIELDS[field].kind != "number":
            return NONE
        inside = (
            term
            for term in self.segment.lexicon(field)
            if (low is None or low <= int(term)) and (high is None or int(term) <= high)
        )
        return self.any_of(field, inside)


def decode(text: bytes) -> str:
    """A folded text, whatever characters it was made of."""
    return text.decode("utf-8", "surrogatepass")
