"""A field in a query: its name, then a value or a group of values, cut into tokens.

A value goes to the next blank or bracket, but a bracket glued behind it is part of it: 7(a), S/RES/1718(2006).
"""

import re

from ressearch.querying import slips
from ressearch.querying.operators import read_operator
from ressearch.querying.tokens import CLOSING, Token

FIELD_RE = re.compile(r"(?P<name> [A-Za-z_]+ | [\u4e00-\u9fff]{1,4} ) : \s*", re.VERBOSE)
QUOTED = r'"[^"]*" | “[^”]*” | 「[^」]*」 | 『[^』]*』'
VALUE_RE = re.compile(
    rf"""
    (?: {QUOTED} | BARE )
    (?: (?<= [,，、] ) (?: {QUOTED} ) | (?= [,，、] ) BARE )*      # a comma goes on: "敦促","促请"
    """.replace("BARE", r'[^\s()"“”「」『』]+ (?: \( [^\s()]* \) [^\s()"“”「」『』]* )*'),
    re.VERBOSE,
)


def read_field(query: str, plain: str, match: re.Match[str]) -> tuple[list[Token], int]:
    """field = name ":" ( value | group ); a value that is missing has no token."""
    name = Token("field", query[match.start("name") : match.end("name")], match.start())
    at = match.end()
    if plain.startswith("(", at):
        group, end = read_group(query, plain, at)
        return [name, *group], end
    value = VALUE_RE.match(plain, at)
    operator = at < len(plain) and read_operator(query, plain, at)
    if value is None or (operator and operator.text != "-"):
        return [name], at
    return [name, Token("value", query[at : value.end()], at)], value.end()


def read_group(query: str, plain: str, pos: int) -> tuple[list[Token], int]:
    """The tokens up to the bracket that closes the one at ``pos``, or to the end of the query."""
    found: list[Token] = []
    depth = 0
    while pos < len(plain):
        if plain[pos].isspace():
            pos += 1
            continue
        token = read_operator(query, plain, pos) or read_value(query, plain, pos)
        found.append(token)
        pos = token.end
        depth += (token.kind == "(") - (token.kind == ")")
        if not depth:
            break
    return found, pos


def read_value(query: str, plain: str, pos: int) -> Token:
    """The value that begins at ``pos``."""
    match = VALUE_RE.match(plain, pos)
    if match is None:
        raise slips.unquoted(query, pos, CLOSING[plain[pos]])
    return Token("value", query[pos : match.end()], pos)
