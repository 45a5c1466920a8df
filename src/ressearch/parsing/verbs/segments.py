"""Cut a clause at its commas, but not inside brackets, quotation marks and titles."""

import re
from collections.abc import Iterator
from itertools import accumulate

from ressearch.model.span import Span

BRACKETS = {"》": "《", "〉": "〈", "”": "“", "’": "‘", "」": "「", "』": "『", ")": "(", "）": "（", "]": "["}

CUT_RE = re.compile(r"(?<!\d)[,:] | [,:](?!\d) | [，；;：。！？\n]", re.VERBOSE)  # 5,000 and 12:30 are numbers


def segments(text: str) -> list[Span]:
    """Spans between the commas and stops of ``text``; empty ones left out.

    >>> text = "回顾《宣言，附件》，并注意到其工作(见下文，第3段)；"
    >>> [span.of(text) for span in segments(text)]
    ['回顾《宣言，附件》', '并注意到其工作(见下文，第3段)']
    """
    return list(_spans(masked(text)))


def masked(text: str) -> str:
    """Blank out what stands inside brackets and quotation marks; every character keeps its place.

    A sign without its partner hides nothing: one lost 》 must not swallow the rest of the clause.
    """
    depth = list(accumulate(_steps(text)))
    return "".join("_" if inside else char for char, inside in zip(text, depth, strict=True))


def _steps(text: str) -> list[int]:
    """+1 where a bracket that is closed later opens, -1 after it closes."""
    steps = [0] * (len(text) + 1)
    waiting: list[tuple[str, int]] = []
    for pos, char in enumerate(text):
        opener = BRACKETS.get(char)
        if char in BRACKETS.values() or (char == '"' and ('"' not in {sign for sign, _ in waiting[-1:]})):
            waiting.append((char, pos))
        elif waiting and waiting[-1][0] == (opener or char):
            steps[waiting.pop()[1] + 1] += 1
            steps[pos] -= 1
    return steps[:-1]


def _spans(text: str) -> Iterator[Span]:
    starts = [0, *(cut.end() for cut in CUT_RE.finditer(text))]
    ends = [*(cut.start() for cut in CUT_RE.finditer(text)), len(text)]
    for start, end in zip(starts, ends, strict=True):
        piece = text[start:end]
        if piece.strip():
            yield Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
