"""Values as a Python caller may give them, one or several, made flat."""

from collections.abc import Iterable
from pathlib import Path

from ressearch.errors import QueryError

Words = str | Iterable[str]
Numbers = int | str | range | Iterable[int | str]
Paths = str | Path | Iterable[str | Path]


def flat_values(given: Words | Numbers) -> list[str]:
    """One value or several, as the strings that the query language has for them.

    Raises ``QueryError`` for an empty range, which would otherwise ask for nothing and find everything.

    >>> flat_values("敦促"), flat_values(range(2006, 2011)), flat_values((2006, 2008))
    (['敦促'], ['2006..2010'], ['2006', '2008'])
    """
    match given:
        case str():
            return [given]
        case int():
            return [str(given)]
        case range() if not given:
            raise QueryError("", 0, f"范围是空的：{given}", f"an empty range: {given}")
        case range() if given.step == 1:
            return [f"{given[0]}..{given[-1]}"]
        case _:
            return [str(value) for value in given]


def flat_paths(given: Paths) -> list[Path]:
    """One path or several.

    >>> [str(path) for path in flat_paths("samples")]
    ['samples']
    """
    return [Path(given)] if isinstance(given, str | Path) else [Path(path) for path in given]
