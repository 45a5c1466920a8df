"""What is answered: hits in their order, exact counts, and how the answer came about."""

from dataclasses import dataclass, field

from ressearch.model.resolution import Clause
from ressearch.model.shares import Share
from ressearch.model.span import Span


@dataclass(frozen=True, slots=True)
class FacetCount:
    """One value of a facet, the number of clauses that have it, and whether a filter asks for it."""

    value: str | int
    count: int
    selected: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause that was found; ``highlights`` are spans of its text, in order, not overlapping.

    ``missing`` are the words of the query that it does not hold, as typed: none where it holds them all.
    ``explanation``, where it is asked for, says what the score is made of: its shares add up to it.
    ``alike``, where they are asked for, are the addresses of the near-identical clauses that it stands for.
    """

    rank: int
    score: float
    clause: Clause
    highlights: tuple[Span, ...] = ()
    missing: tuple[str, ...] = ()
    explanation: tuple[Share, ...] | None = None
    alike: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query: ``hits`` is one page of the ``total`` clauses that match.

    Where these are few, hits of a rank above ``total`` may follow: the nearest clauses, with what each is missing.
    ``facet_sizes`` say how many values each facet has, listed or not. ``relaxed``: no clause holds every word, and
    these are the best partial matches. ``partial``: the time ran out before all were looked at. ``notes`` are
    messages for the user, in Chinese and English. ``groups``, where asked for, is how many groups of
    near-identical clauses the first ``grouped`` that match make.
    """

    query: str
    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, tuple[FacetCount, ...]] = field(default_factory=dict)
    facet_sizes: dict[str, int] = field(default_factory=dict)
    relaxed: bool = False
    partial: bool = False
    took_ms: float = 0.0
    notes: tuple[str, ...] = ()
    groups: int | None = None
    grouped: int | None = None
