"""What an evaluation found: measures over all judged queries, over groups of them, and of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Scope = Literal["all", "group", "query"]


@dataclass(frozen=True, slots=True)
class Measured:
    """The means of the measures over some queries: all of them, the group ``name``, or the one query ``name``."""

    scope: Scope
    name: str
    queries: int
    scores: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """``rows``: all, then the groups and the single queries that were asked for, in the order of the file.

    ``notes`` are messages for the user; ``errors`` the lines and queries that were bad.
    """

    rows: tuple[Measured, ...]
    errors: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def overall(self) -> Measured | None:
        """The means over all queries; ``None`` where no query was measured."""
        return self.rows[0] if self.rows else None
