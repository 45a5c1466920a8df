"""Filter values as a Python caller may give them, made flat."""

from collections.abc import Iterable

Words = str | Iterable[str]
Numbers = int | str | range | Iterable[int | str]


def flat_values(given: Words | Numbers) -> list[str]:
    """One value or several, as the strings that the query language has for them.

    >>> flat_values("敦促"), flat_values(range(2006, 2011)), flat_values((2006, 2008))
    (['敦促'], ['2006..2010'], ['2006', '2008'])
    """
    match given:
        case str():
            return [given]
        case int():
            return [str(given)]
        case range() if given.step == 1 and given:
            return [f"{given[0]}..{given[-1]}"]
        case _:
            return [str(value) for value in given]
