"""A field and the values asked of it, typed in a query or given as an option, become one filter."""

import re
from collections.abc import Sequence

from ressearch.errors import QueryError
from ressearch.model.fields import Field
from ressearch.model.query import FieldCites, FieldIn, FieldIs, Filter
from ressearch.model.symbol import SymbolPattern
from ressearch.querying.citations import read_citation
from ressearch.querying.lexer import Token
from ressearch.querying.names import known_value, named_field
from ressearch.text import respell

NUMBER_RE = re.compile(r"\d{1,4}", re.ASCII)
RANGE_RE = re.compile(r"\s* (?P<low> \d{1,4} )? \s* \.\. \s* (?P<high> \d{1,4} )? \s*", re.VERBOSE | re.ASCII)
COMMAS_RE = re.compile(r"[,，、]")
QUOTES = '"“”「」'


def read_field(query: str, token: Token) -> Filter:
    """field = name ":" values"""
    name, rest = re.split(r"[:：]", token.text, maxsplit=1)
    field = named_field(name, query, token.pos)
    at = token.pos + len(name) + 1
    values = split_values([rest])
    if not values:
        raise QueryError(query, at, f"{name}：后面没有值", f"no value after {name}:")
    return make_filter(field, values, query, at)


def split_values(given: Sequence[str]) -> list[str]:
    """The values of ``敦促,促请``; an empty one is none."""
    return [value for part in given for piece in COMMAS_RE.split(part) if (value := piece.strip(QUOTES + " "))]


def make_filter(field: Field, values: Sequence[str], query: str = "", pos: int = 0) -> Filter:
    """The clauses whose ``field`` holds any of ``values``; one value may be a range where the field is a number.

    The values were typed at ``pos`` of ``query``, if they stood in one. Raises ``UnknownNameError`` for a value
    that the field can never have and ``QueryError`` for what is no number.
    """
    match field.kind:
        case "number":
            return number_filter(field, [respell(value) for value in values], query, pos)
        case "symbol":
            return symbol_filter(field, values)
        case "text":
            return FieldIs(field.name, tuple(known_value(field, value, query, pos) for value in values))


def number_filter(field: Field, values: Sequence[str], query: str, pos: int) -> Filter:
    """Numbers, or one range of them."""
    shown = (query, pos) if query else ("、".join(values)[:80], 0)
    if len(values) == 1 and (match := RANGE_RE.fullmatch(values[0])) and (match["low"] or match["high"]):
        low, high = (int(bound) if bound else None for bound in match.group("low", "high"))
        if low is not None and high is not None and low > high:
            raise QueryError(*shown, f"范围颠倒了，应写 {high}..{low}", f"the range is reversed: {high}..{low}")
        return FieldIn(field.name, low, high)
    if not all(NUMBER_RE.fullmatch(value) for value in values):
        zh = f"{field.names[1]}应是数字或一个范围，如 {field.example}"
        raise QueryError(*shown, zh, f"{field.name} takes numbers or one range, such as {field.example}")
    return FieldIs(field.name, tuple(str(int(value)) for value in values))


def symbol_filter(field: Field, values: Sequence[str]) -> Filter:
    """Symbols in any written form; what is no citation is taken as the symbol itself, letter for letter."""
    patterns: list[SymbolPattern] = []
    for value in values:
        found = read_citation(respell(value), 0, certain=True)
        if found is None or found.end < len(value):
            return FieldIs(field.name, tuple(values))
        patterns += found.patterns
    return FieldCites(field.name, "、".join(values), tuple(patterns))
