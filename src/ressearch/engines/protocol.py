"""What every engine promises; one contract suite holds them all to it (tests/engines)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from ressearch.model.query import Query
from ressearch.model.resolution import Resolution
from ressearch.model.results import Results


@dataclass(frozen=True, slots=True)
class Stats:
    """How much an engine holds."""

    resolutions: int
    clauses: int


class Engine(Protocol):
    """Keeps the clauses of resolutions by symbol and finds them.

    An engine belongs to one thread; another thread, like another process, opens its own. After ``close`` every
    method but ``close`` raises ``ValueError``.
    """

    def replace(self, resolutions: Iterable[Resolution]) -> None:
        """Store these in place of all that was stored under the same symbols.

        Every resolution has a symbol. At return all can be found; after an error some may be stored, and the
        same call again puts it right. Of two resolutions with one symbol the later stays.
        """

    def remove(self, symbols: Iterable[str]) -> int:
        """Forget the resolutions of these symbols; the number of clauses that went."""

    def search(self, query: Query) -> Results:
        """Answer ``query``: exact total, one page of hits in order, exact facets.

        Hits fall by score; equal scores stand by symbol, then in reading order, however they came to be stored.
        The hits carry no highlights and the results no time: both are added for all engines alike.
        """

    def resolution(self, symbol: str) -> Resolution | None:
        """All that was stored under ``symbol``, clauses in reading order, or ``None``."""

    def symbols(self) -> tuple[str, ...]:
        """The symbols that are stored, sorted."""

    def vocabulary(self) -> frozenset[str]:
        """The words of all clauses that are stored; those of clauses removed since may still be among them."""

    def holding(self, terms: Iterable[tuple[str, str]]) -> list[int]:
        """How many clauses hold each term, given with its index field: ``words`` or ``grams``."""

    def stats(self) -> Stats:
        """How much is stored."""

    def close(self) -> None:
        """Let go of files and locks; the engine answers no more. A second time does nothing."""
