"""``a NEAR/5 b``: runs of characters that stand close together, in either order.

``(敦促 OR 促请) NEAR/5 国家`` is worked out here: one ``Near`` for each choice, any of which will do.
"""

import re
from collections.abc import Sequence
from itertools import product
from math import prod

from ressearch.model.query import Cited, Near, Node, Or, Phrase, Run, Wildcard, Word
from ressearch.querying import slips
from ressearch.querying.tokens import Token
from ressearch.text import respell

DEFAULT_GAP = 10
MAX_GAP = 100
MAX_CHOICES = 64

GAP_RE = re.compile(r"\d{1,4}", re.ASCII)


def gap_of(query: str, token: Token) -> int:
    """The most characters that may stand between."""
    _, stroke, number = respell(token.text).partition("/")
    if not stroke:
        return DEFAULT_GAP
    if not GAP_RE.fullmatch(number) or int(number) > MAX_GAP:
        raise slips.no_gap(query, token, MAX_GAP)
    return int(number)


def sides(node: Node, query: str, pos: int) -> tuple[Run, ...]:
    """The runs of which any may stand on one side; a word or a citation there is its characters."""
    match node:
        case Phrase() | Wildcard():
            return (node,)
        case Word(text) | Cited(text) | Or((Word(text), Cited())):
            return (Phrase(text),)
        case Or(nodes):
            return tuple(run for part in nodes for run in sides(part, query, pos))
        case _:
            raise slips.not_near(query, pos)


def joined(parts: Sequence[tuple[Run, ...]], gaps: Sequence[int], query: str, pos: int) -> Node:
    """The NEAR of each choice of one run a side."""
    if prod(map(len, parts)) > MAX_CHOICES:
        raise slips.too_many_nears(query, pos, MAX_CHOICES)
    choices = tuple(Near(chosen, tuple(gaps)) for chosen in product(*parts))
    return choices[0] if len(choices) == 1 else Or(choices)
