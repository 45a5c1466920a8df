"""Cut a clause at its commas, but not inside brackets, quotation marks and titles."""

import re
from collections.abc import Iterator

from ressearch.model.span import Span
from ressearch.parsing.signs.brackets import BRACKETS

HIDDEN = "_"  # what a blanked character becomes

SIGN_RE = re.compile("[" + re.escape("".join({*BRACKETS, *BRACKETS.values(), '"'})) + "]")

CUT_RE = re.compile(r"[,:，；;：。！？\n] (?! (?<=\d[,:]) \d )", re.VERBOSE)  # 5,000 and 12:30 are numbers


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
    kept: list[str] = []
    last = 0
    for start, end in _insides(text):
        if end > last:  # a pair inside another one comes first, and is hidden with it
            kept += (text[last:start], HIDDEN * (end - start))
            last = end
    return "".join((*kept, text[last:])) if kept else text


def _insides(text: str) -> list[Span]:
    """What stands between a bracket and the one that closes it; pairs that hold others before these."""
    insides: list[Span] = []
    waiting: list[tuple[str, int]] = []
    for match in SIGN_RE.finditer(text):
        sign, pos = match[0], match.start()
        opener = BRACKETS.get(sign)
        if opener is None and not (sign == '"' and waiting and waiting[-1][0] == '"'):
            waiting.append((sign, pos))
        elif waiting and waiting[-1][0] == (opener or sign):
            insides.append(Span(waiting.pop()[1] + 1, pos))
    return sorted(insides)


def _spans(text: str) -> Iterator[Span]:
    start = 0
    for end in (*(cut.start() for cut in CUT_RE.finditer(text)), len(text)):
        piece = text[start:end].lstrip()
        if piece:
            yield Span(end - len(piece), end - len(piece) + len(piece.rstrip()))
        start = end + 1
