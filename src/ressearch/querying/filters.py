"""A field and the values asked of it, typed in a query or given as an option, become one filter."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from ressearch.errors import QueryError
from ressearch.model.fields import Field
from ressearch.model.query import FieldCites, FieldGroup, FieldIn, FieldIs, FieldLike, Filter, Node, Or
from ressearch.querying import slips
from ressearch.querying.citations import read_citation
from ressearch.querying.globs import literal
from ressearch.querying.names import known_value
from ressearch.text import respell

MAX_PATTERNS = 50  # each is tried on every value of the index

NUMBER_RE = re.compile(r"\d{1,4}", re.ASCII)
RANGE_RE = re.compile(
    r"""
      (?P<low> \d{1,4} )? \s* (?: \.\. | 。。 | … ) \s* (?P<high> \d{1,4} )?      # 2006..2010, ..2010, 2006..
    | (?P<first> \d{1,4} ) \s* [-–—~〜至] \s* (?P<last> \d{1,4} )               # 2006-2010, 2006至2010
    | (?P<sign> >=? | <=? | ≥ | ≤ ) \s* (?P<bound> \d{1,4} )                    # >=2006
    """,
    re.VERBOSE | re.ASCII,
)
QUOTED_RE = re.compile(r'"[^"]*" | “[^”]*” | 「[^」]*」 | 『[^』]*』', re.VERBOSE)
PIECE_RE = re.compile(rf"(?: {QUOTED_RE.pattern} | [^,，、] )+", re.VERBOSE)
QUOTES = '"“”「」『』 '


class Place(NamedTuple):
    """The query that values were typed in, and where; no query if they were given as an option."""

    query: str = ""
    pos: int = 0


def split_values(given: Sequence[str]) -> list[str]:
    """The values of ``敦促,促请``; an empty one is none. A comma between quotation marks parts nothing."""
    pieces = chain.from_iterable(map(PIECE_RE.findall, given))
    return [piece.strip() for piece in pieces if piece.strip(QUOTES)]


def make_filter(field: Field, values: Sequence[str], query: str = "", pos: int = 0) -> Filter:
    """The clauses whose ``field`` holds any of ``values``, of which each may be a range or hold a ``*``.

    The values were typed at ``pos`` of ``query``, if they stood in one. Raises ``UnknownNameError`` for a value
    that the field can never have and ``QueryError`` for what is no number.
    """
    filters = [value_filter(field, value, Place(query, pos)) for value in values]
    if sum(isinstance(one, FieldLike) for one in filters) > MAX_PATTERNS:
        raise slips.too_many_patterns(query, pos, field, MAX_PATTERNS)
    return either(field.name, filters)


def either(field: str, filters: Sequence[Filter]) -> Filter:
    """Any of ``filters``: those of one kind as one filter, and all of them as a group where there are several."""
    exact = [value for one in filters if isinstance(one, FieldIs) for value in one.values]
    like = [pattern for one in filters if isinstance(one, FieldLike) for pattern in one.patterns]
    cited = [one for one in filters if isinstance(one, FieldCites)]
    parts: list[Filter] = []
    if exact:
        parts.append(FieldIs(field, tuple(exact)))
    if like:
        parts.append(FieldLike(field, tuple(like)))
    if cited:
        patterns = tuple(pattern for one in cited for pattern in one.patterns)
        parts.append(FieldCites(field, "、".join(one.text for one in cited), patterns))
    parts += (one for one in filters if isinstance(one, FieldIn | FieldGroup))
    return parts[0] if len(parts) == 1 else FieldGroup(field, Or(tuple(parts)))


def grouped(field: str, node: Node) -> Filter:
    """What a group of values asks of a field."""
    if isinstance(node, Or):
        filters = [part for part in node.nodes if isinstance(part, Filter)]
        return either(field, filters) if len(filters) == len(node.nodes) else FieldGroup(field, node)
    return node if isinstance(node, Filter) else FieldGroup(field, node)


def value_filter(field: Field, typed: str, place: Place) -> Filter:
    """The clauses whose ``field`` holds one value, as typed; a quoted one is taken as it stands."""
    quoted = QUOTED_RE.fullmatch(typed) is not None
    value = typed.strip(QUOTES)
    if "*" in (pattern := respell(value)) and not quoted:
        return FieldLike(field.name, (pattern,))
    match field.kind:
        case "characters":
            return FieldLike(field.name, (f"*{literal(value)}*",))
        case "number":
            return number_filter(field, unit_free(field, pattern), place)
        case "symbol":
            return symbol_filter(field, value)
        case "text":
            return FieldIs(field.name, (known_value(field, value, *place),))


def number_filter(field: Field, value: str, place: Place) -> Filter:
    """A number, or a range of them."""
    shown = place if place.query else Place(value[:80])
    if match := RANGE_RE.fullmatch(value):
        low, high = bounds(match)
        if low is not None and high is not None and low > high:
            raise QueryError(*shown, f"范围颠倒了，应写 {high}..{low}", f"the range is reversed: {high}..{low}")
        if low is not None or high is not None:
            return FieldIn(field.name, stepped(field, low), stepped(field, high))
    if not NUMBER_RE.fullmatch(value):
        zh = f"{field.names[1]}应是数字或一个范围，如 {field.example}"
        raise QueryError(*shown, zh, f"{field.name} takes numbers or one range, such as {field.example}")
    return FieldIs(field.name, (str(stepped(field, int(value))),))


def unit_free(field: Field, value: str) -> str:
    """The numbers of ``value`` without their unit: 1990年代..2010年代 of decades is 1990..2010."""
    return re.sub(rf"(?<=\d)\s*(?:{field.units})", "", value, flags=re.IGNORECASE) if field.units else value


def stepped(field: Field, number: int | None) -> int | None:
    """The whole step that a number lies in: the decade 2010 of 2013."""
    return None if number is None else number - number % field.step


def bounds(match: re.Match[str]) -> tuple[int | None, int | None]:
    """The ends of a range, both within it."""
    ends = match["low"] or match["first"], match["high"] or match["last"]
    low, high = (int(end) if end else None for end in ends)
    if match["bound"] is None:
        return low, high
    bound = int(match["bound"])
    match match["sign"]:
        case ">":
            return bound + 1, None
        case ">=" | "≥":
            return bound, None
        case "<":
            return None, bound - 1
        case _:
            return None, bound


def symbol_filter(field: Field, value: str) -> Filter:
    """A symbol in any written form; what is no citation is taken as the symbol itself, letter for letter."""
    found = read_citation(respell(value), 0, certain=True)
    if found is None or found.end < len(value):
        return FieldIs(field.name, (value,))
    return FieldCites(field.name, value, found.patterns)
