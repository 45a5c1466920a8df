"""The names that a query may use for fields and their values, in any script, width and case; and the nearest."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from ressearch.errors import UnknownNameError
from ressearch.model.fields import FIELDS, Field
from ressearch.querying.likeness import slip
from ressearch.text import fold_text

MOST = 5

BY_FOLD: dict[str, Field] = {fold_text(name): field for field in FIELDS.values() for name in field.names}


def named_field(name: str, query: str = "", pos: int = 0) -> Field:
    """The field of that name, which was typed at ``pos`` of ``query``.

    Raises ``UnknownNameError`` with the nearest names.
    """
    field = BY_FOLD.get(fold_text(name))
    if field is None:
        raise UnknownNameError(name, "字段", "field", nearest(name, BY_FOLD) or sorted(FIELDS), query, pos)
    return field


def facet_name(name: str) -> str:
    """The field that is counted. Raises ``UnknownNameError`` with the nearest ones."""
    field = BY_FOLD.get(fold_text(name))
    if field is None:
        raise UnknownNameError(name, "分面", "facet", nearest(name, BY_FOLD) or sorted(FIELDS))
    return field.name


def may_name_field(name: str) -> bool:
    """Whether the word before a colon names a field, or is a slip for one: 动次：, but not 决定：."""
    return name.isascii() or fold_text(name) in BY_FOLD or bool(nearest(name, BY_FOLD, cutoff=0.5))


def known_value(field: Field, text: str, query: str = "", pos: int = 0) -> str:
    """The value that ``text`` stands for. Raises ``UnknownNameError`` where the field has a closed list."""
    value = spellings(field.name).get(fold_text(text), text)
    if field.closed and value not in field.closed:
        close = nearest(text, spellings(field.name)) or field.closed
        raise UnknownNameError(text, f"值（{field.names[1]}）", field.name, close, query, pos)
    return value


@cache
def spellings(name: str) -> dict[str, str]:
    """The folded spellings of the values of a field, each with the value that it stands for."""
    field = FIELDS[name]
    return {
        fold_text(spelling): value
        for spelling, value in (*zip(field.closed, field.closed, strict=True), *field.aliases)
    }


def nearest(name: str, known: Iterable[str], cutoff: float = 0.4) -> list[str]:
    """The known names most like ``name``, best first: those one slip away, then those of the same characters."""
    typed, names = fold_text(name), list(known)
    slips = sorted((cost, place) for place, one in enumerate(names) if (cost := slip(typed, one)) is not None)
    close = [*(names[place] for _, place in slips), *get_close_matches(typed, names, n=MOST, cutoff=cutoff)]
    return list(dict.fromkeys(close))[:MOST]
