"""What the use cases answer, beside ``Results``: frozen values for every door."""

from dataclasses import dataclass
from pathlib import Path

from ressearch.errors import RessearchError
from ressearch.model.resolution import Clause, Resolution
from ressearch.model.results import FacetCount


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of one file: stored (``clauses`` of ``resolutions``), or not (``error``), or passed over.

    ``symbol`` is that of the one resolution of the file. ``notes`` are messages for the user.
    """

    path: str
    symbol: str | None = None
    resolutions: int = 0
    clauses: int = 0
    replaced: bool = False
    errors: tuple[RessearchError, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Info:
    """What an index is and holds; ``size`` in bytes."""

    path: Path
    format: int
    resolutions: int
    clauses: int
    years: tuple[int, int] | None
    organs: tuple[FacetCount, ...]
    size: int


@dataclass(frozen=True, slots=True)
class VerbCount:
    """A verb of the index: the clauses that it leads, and what the verb table says of it."""

    verb: str
    count: int
    family: str | None
    strength: int | None
    en: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What an address leads to: some clauses of a resolution, or all of it (``whole``)."""

    resolution: Resolution
    clauses: tuple[Clause, ...]
    whole: bool
