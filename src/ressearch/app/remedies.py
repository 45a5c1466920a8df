"""A part of a query that nothing matches: what is there instead?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ressearch.analysis import fold_text
from ressearch.app.suggesting import Suggesting
from ressearch.engines.protocol import Engine
from ressearch.model.fields import FIELDS
from ressearch.model.query import (
    And,
    Cited,
    Everything,
    FieldCites,
    FieldGroup,
    FieldIn,
    FieldIs,
    FieldLike,
    Filter,
    Near,
    Node,
    Not,
    Phrase,
    Query,
    Wildcard,
    Word,
    sought,
)
from ressearch.model.results import FacetCount
from ressearch.model.symbol import SymbolPattern
from ressearch.querying import nearest, slip

NUMBER_RE = re.compile(r"\d+ (?: / \d+ )*", re.VERBOSE)

FEW = 8  # so many values of a field are all named
MOST = 3
SHORTEST = 2  # a single character of a phrase is found almost always, and tells nothing
LONGEST = 60  # of a phrase, beyond which its parts are not tried


class Remedies:
    """What to say of the parts of one query, asked of one engine."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.suggesting = Suggesting(engine, self.count)

    def count(self, node: Node) -> int:
        """How many clauses ``node`` matches."""
        return self.engine.search(Query("", node, limit=0)).total

    def of(self, part: Node) -> Iterator[str]:
        """What to tell of a part that no clause matches."""
        match part:
            case FieldIs() | FieldIn() | FieldLike() | FieldCites() | FieldGroup():
                yield from self.of_filter(part)
            case Near(runs):
                yield from self.of_near(runs)
            case Cited(_, patterns):
                yield from self.of_citation(patterns)
            case Wildcard(pieces):
                for piece in filter(None, pieces):
                    yield from self.of_leaf(Phrase(piece))
            case Not():
                yield "每一条都符合被排除的部分 / what is excluded matches every clause"
            case _:
                for leaf in sought(part):
                    yield from self.of_citation(leaf.patterns) if isinstance(leaf, Cited) else self.of_leaf(leaf)

    def of_leaf(self, leaf: Node) -> Iterator[str]:
        """The same of what is looked for in the text; nothing if some clause holds it."""
        if not isinstance(leaf, Word | Phrase) or self.count(leaf):
            return
        suggested = list(self.suggesting.note(leaf))
        yield from suggested
        if not suggested and isinstance(leaf, Phrase) and (longest := self.longest(fold_text(leaf.text))):
            yield f"其中「{longest}」有 {self.count(Phrase(longest))} 条 / the longest part of it that is found"

    def longest(self, text: str) -> str:
        """The longest run of characters of ``text`` that some clause holds; empty if they are all short."""
        best = ""
        start = 0
        for end in range(1, min(len(text), LONGEST) + 1):
            # A run that stands nowhere stands nowhere with a character more: so both ends only move on.
            while start < end and not self.count(Phrase(text[start:end])):
                start += 1
            best = max(best, text[start:end].strip(), key=len)
        return best if len(best) >= SHORTEST else ""

    def of_near(self, runs: tuple[Phrase | Wildcard, ...]) -> Iterator[str]:
        """The parts of a NEAR: anywhere in a clause, or what is wrong with each."""
        if anywhere := self.count(And(runs)):
            yield f"不论相距多远有 {anywhere} 条 / {anywhere} clauses at any distance"
        elif all(found := [self.count(run) for run in runs]):
            yield f"没有条款同时含有它们，各有 {'、'.join(map(str, found))} 条 / no clause has them all"
        for run in runs:
            yield from self.of(run)

    def of_citation(self, patterns: Sequence[SymbolPattern]) -> Iterator[str]:
        """Resolutions with nearly that number, of which the index has clauses, or clauses that cite them."""
        for field, zh, en in (("symbol", "索引中有", "in the index"), ("cites", "有条款引用", "cited")):
            if near := alike(patterns, self.held(field))[:MOST]:
                yield f"{zh}：{named(near)} / {en}"

    def of_filter(self, part: Filter) -> Iterator[str]:
        """The values that the index has instead."""
        held = self.held(part.field)
        name = FIELDS[part.field].names[1]
        near = self.near(part, held)
        listed = len(held) <= FEW and not (near and isinstance(part, FieldCites))
        numbers = [count.value for count in held if isinstance(count.value, int)]
        if not held:
            yield f"索引中没有{name} / the index has none"
        elif listed:
            yield f"索引中的{name}：{named(held)} / the index has these"
        elif numbers:
            yield f"索引中的{name}：{min(numbers)}–{max(numbers)} / the index has these"
        elif near:
            yield f"最接近的{name}：{named(near)} / the nearest"

    def held(self, field: str) -> tuple[FacetCount, ...]:
        """The values of a field over the whole index."""
        return self.engine.search(Query("", Everything(), facets=(field,), limit=0)).facets[field]

    def near(self, part: Filter, held: tuple[FacetCount, ...]) -> list[FacetCount]:
        """The values of the index that are like those asked for."""
        match part:
            case FieldIs(_, values) | FieldLike(_, values):
                asked = values
            case FieldCites(_, _, patterns):
                return alike(patterns, held)[:MOST]
            case _:
                return []
        by_name = {str(count.value): count for count in held}
        close = dict.fromkeys(name for value in asked for name in nearest(value, by_name, cutoff=0.6))
        return [by_name[name] for name in islice(close, MOST)]


def alike(patterns: Sequence[SymbolPattern], held: Iterable[FacetCount]) -> list[FacetCount]:
    """The symbols whose number is one slip away from one that is meant."""
    numbers = [pattern.number for pattern in patterns]
    return [one for one in held if any(slip(number, part) for number in numbers for part in numbers_in(one))]


def numbers_in(count: FacetCount) -> list[str]:
    """The numbers of a symbol: 68/51, 1718."""
    return NUMBER_RE.findall(str(count.value))


def named(counts: list[FacetCount] | tuple[FacetCount, ...]) -> str:
    """Values with the numbers of their clauses."""
    return "、".join(f"{count.value}（{count.count} 条）" for count in counts)
