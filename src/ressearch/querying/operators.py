"""Operators, in both languages: where does one begin, and where is it a word after all?

    AND 与 且 并且    OR 或 或者    NOT 非 不含 -    NEAR/5 邻近/5    ( )

A Latin operator is in capitals (and, or and not are words), a Chinese one stands alone: between blanks, brackets
and quotation marks. 邻近 without a number is a word, 邻近国家.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from ressearch.querying.tokens import Kind, Token

NAMES: dict[str, Kind] = {
    "AND": "AND", "与": "AND", "且": "AND", "并且": "AND",
    "OR": "OR", "或": "OR", "或者": "OR",
    "NOT": "NOT", "非": "NOT", "不含": "NOT",
}  # fmt: skip

MARKS: dict[str, Kind] = {"(": "(", ")": ")"}

APART = r"[\s()\"“”「」『』]"
OPERATOR_RE = re.compile(
    rf"""
    (?: AND | OR | NOT
      | (?<! [^\s()"“”「」『』] ) (?: {"|".join(name for name in NAMES if not name.isascii())} )   # standing alone
      | (?P<near> NEAR (?: / [^\s()"“”「」『』]* )? | (?: [Nn]ear | 邻近 ) / [^\s()"“”「」『』]* )
    )
    (?= {APART} | \Z )
    """,
    re.VERBOSE,
)


def read_operator(query: str, plain: str, pos: int) -> Token | None:
    """The operator or bracket that begins at ``pos``, if one does."""
    char = plain[pos]
    if char in MARKS:
        return Token(MARKS[char], char, pos)
    if char == "-":
        return Token("NOT", char, pos) if plain[pos + 1 : pos + 2].strip() else None
    match = OPERATOR_RE.match(plain, pos)
    if match is None:
        return None
    return Token("NEAR" if match["near"] else NAMES[match[0]], query[pos : match.end()], pos)


def joining(found: Sequence[Token]) -> list[Token]:
    """The tokens with each operator that joins something; a Chinese one that is all of the query is a word.

    A 或 glued between two citations is an operator: 第1718号或第1874号决议.
    """
    if len(found) == 1 and found[0].kind in ("AND", "OR", "NOT") and not found[0].text.isascii():
        return [replace(found[0], kind="word")]
    return [
        replace(token, kind="OR") if token.text in ("或", "或者") and both_cited(found, place) else token
        for place, token in enumerate(found)
    ]


def both_cited(found: Sequence[Token], place: int) -> bool:
    """Whether a citation stands on either side."""
    return 0 < place < len(found) - 1 and found[place - 1].kind == found[place + 1].kind == "citation"
