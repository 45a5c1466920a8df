"""What a query is cut into."""

import re
from dataclasses import dataclass
from typing import Literal

from ressearch.model.symbol import SymbolPattern

Kind = Literal[
    "word", "wildcard", "phrase", "citation", "field", "value", "(", ")", "AND", "OR", "NOT", "NEAR", "end"
]  # fmt: skip

# A quotation mark closes the kind that opened it: “…” may stand inside "…".
CLOSING = {'"': '"', "“": "”", "”": "”", "「": "」", "『": "』"}

WORD_END = frozenset("()" + "".join(CLOSING))


# A symbol with a star for some of it: A/RES/68/*
STARRED_RE = re.compile(
    r"(?: A/HRC | [ASE] ) / (?:RES|DEC|PRST) / [\w/().-]* \* [\w/().*-]*", re.VERBOSE | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query and where it begins.

    ``text`` is what is inside quotation marks, or as typed; ``patterns`` are what a citation may mean.
    """

    kind: Kind
    text: str
    pos: int
    patterns: tuple[SymbolPattern, ...] = ()

    @property
    def end(self) -> int:
        """Where a token ends that is as typed."""
        return self.pos + len(self.text)
