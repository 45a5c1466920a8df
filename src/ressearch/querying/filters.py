"""A field and the values asked of it, typed in a query or given as an option, become one filter."""

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from ressearch.errors import QueryError, UnknownNameError
from ressearch.model.fields import BY_NAME, FIELDS, Field
from ressearch.model.query import FieldCites, FieldIn, FieldIs, Filter
from ressearch.model.symbol import SymbolPattern
from ressearch.querying.citations import read_citation
from ressearch.querying.lexer import Token

RANGE_RE = re.compile(r"\s* (?P<low> \d{1,4} )? \s* \.\. \s* (?P<high> \d{1,4} )? \s*", re.VERBOSE)
COMMAS_RE = re.compile(r"[,，、]")
QUOTES = '"“”「」'


def read_field(query: str, token: Token) -> Filter:
    """field = name ":" values"""
    name, rest = re.split(r"[:：]", token.text, maxsplit=1)
    values = [value for part in COMMAS_RE.split(rest) if (value := part.strip(QUOTES + " "))]
    field = named_field(name, query, token.pos)
    if not values:
        raise QueryError(query, token.pos + len(name) + 1, f"{name}：后面没有值", f"no value after {name}:")
    return make_filter(field, values)


def named_field(name: str, query: str = "", pos: int = 0) -> Field:
    """The field of that name, Chinese or English; it was typed at ``pos`` of ``query``.

    Raises ``UnknownNameError`` with the nearest names.
    """
    field = BY_NAME.get(name) or BY_NAME.get(name.lower())
    if field is None:
        raise UnknownNameError(name, "字段", "field", nearest(name, BY_NAME) or sorted(FIELDS), query, pos)
    return field


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """The known names most like ``name``, best first."""
    return get_close_matches(name.lower(), list(known), n=5, cutoff=0.4)


def make_filter(field: Field, values: Sequence[str]) -> Filter:
    """The clauses whose ``field`` holds any of ``values``; one value may be a range where the field is a number.

    Raises ``UnknownNameError`` for a value that the field can never have and ``QueryError`` for what is no
    number.
    """
    match field.kind:
        case "number":
            return number_filter(field, values)
        case "symbol":
            return symbol_filter(field, values)
        case "text":
            return FieldIs(field.name, tuple(known_value(field, value) for value in values))


def known_value(field: Field, text: str) -> str:
    """The value that ``text`` stands for. Raises ``UnknownNameError`` where the field has a closed list."""
    value = field.value(text)
    if field.closed and value not in field.closed:
        spellings = [*field.closed, *(alias for alias, _ in field.aliases)]
        raise UnknownNameError(
            text, f"值（{field.names[1]}）", f"{field.name}", nearest(text, spellings) or field.closed
        )
    return value


def number_filter(field: Field, values: Sequence[str]) -> Filter:
    """Numbers, or one range of them."""
    if len(values) == 1 and (match := RANGE_RE.fullmatch(values[0])) and (match["low"] or match["high"]):
        low, high = (int(bound) if bound else None for bound in match.group("low", "high"))
        return FieldIn(field.name, low, high)
    for value in values:
        if not (value.isascii() and value.isdigit()):
            raise QueryError(
                value,
                0,
                f"{field.names[1]}应是数字或一个范围，如 2010..2015",
                f"{field.name}: a number or one range",
            )
    return FieldIs(field.name, tuple(str(int(value)) for value in values))


def symbol_filter(field: Field, values: Sequence[str]) -> Filter:
    """Symbols in any written form; what is no citation is taken as the symbol itself, letter for letter."""
    patterns: list[SymbolPattern] = []
    for value in values:
        found = read_citation(value, 0, certain=True)
        if found is None or found.end < len(value):
            return FieldIs(field.name, tuple(values))
        patterns += found.patterns
    return FieldCites(field.name, "、".join(values), tuple(patterns))
