"""Find the documents that a text names by symbol: A/50/1027, NPT/CONF.2010/50 (Vols. I-III), A/68/L.5和Add.1.

Symbols of resolutions and decisions are not for here.
"""

import re
from collections.abc import Iterator

from ressearch.model.span import Span
from ressearch.model.symbol import CANONICAL_RE

SYMBOL_RE = re.compile(
    r"""
    (?<! [A-Za-z0-9/.:%_] ) (?<! [A-Za-z]- )                     # A/49/180-S/1994/727 are two
    (?P<symbol>
        [A-Z]{1,10} (?: \.\d{1,3} | \(\d{1,3}\) )?                                # A, NPT, GC(53)
        (?: / (?: E?S-\d{1,2} | (?! [A-Za-z.]* - ) [A-Za-z0-9.]{1,20} (?: \( [A-Z0-9]{1,5} \) )? ) ){1,9}
    )
    (?P<volume> \s? \( (?: Vol | Part | SUPP | Supp ) [^()]{0,24} \) )?           # (Vol. I), (Parts.I-IV)
    (?P<more> (?: \s? [、和及,] \s? (?: Add | Corr | Rev ) \.\d{1,2} (?: [、和及] \d{1,2} (?!\d|[年月日]) )* )* )
    """,
    re.VERBOSE,
)
MORE_RE = re.compile(r"(?P<word> Add | Corr | Rev )? \.? (?P<number> \d{1,2} )", re.VERBOSE)
FIGURE_RE = re.compile(r"/ [^/]* \d", re.VERBOSE)
SCANNED_RE = re.compile(r"(?<= [.\d] ) l | l (?= \d )", re.VERBOSE)  # Rev.l
SMALL_RE = re.compile(r"Add|Corr|Rev|Amend|Res|Dec|Vol|Part|Inf|Conf")


# 联合国，《条约汇编》，第729卷，第10485号
TREATY_SERIES_RE = re.compile(
    r"条约汇编 》? ,? \s? 第 \s? (?P<volume> \d{1,4} ) \s? 卷 ,? \s? 第 \s? (?P<number> [\d、和I-]{1,24} ) \s? 号",
    re.VERBOSE,
)


def find_documents(text: str) -> Iterator[tuple[str, Span]]:
    """The symbols in a plain text, in order, each with its place.

    >>> [symbol for symbol, _ in find_documents("见A/54/L.81/Rev.l和Add.1, 又见NPT/CONF.2000/28 (Parts.I-IV)")]
    ['A/54/L.81/Rev.1', 'A/54/L.81/Add.1', 'NPT/CONF.2000/28 (Parts I-IV)']
    """
    if "/" in text:
        for match in SYMBOL_RE.finditer(text):
            yield from ((symbol, Span(*match.span())) for symbol in _symbols(match))
    if "条约汇编" in text:
        for match in TREATY_SERIES_RE.finditer(text):
            yield f"UNTS vol. {match['volume']}, No. {match['number']}", Span(*match.span())


def _symbols(match: re.Match[str]) -> Iterator[str]:
    """The symbol of a match with those of its addenda, none where it only looks like one."""
    written = SCANNED_RE.sub("1", match["symbol"].rstrip("."))
    known = CANONICAL_RE.match(written) is not None
    if known or not FIGURE_RE.search(written) or re.search(r"[a-z]", SMALL_RE.sub("", written)):
        return
    yield written + _volume(match["volume"] or "")
    base = re.sub(r"/(?:Add|Corr|Rev)\.\d+$", "", written)
    word = ""
    for more in MORE_RE.finditer(match["more"]):
        word = more["word"] or word
        yield f"{base}/{word}.{more['number']}"


def _volume(written: str) -> str:
    """One spelling: (Vol. I), (Vols. I-III), (Part I), (Parts I-IV)."""
    tidy = re.sub(r"(Vols?)[\s.]*", r"\1. ", re.sub(r"(Parts?)[\s.]*", r"\1 ", written.strip()))
    return f" {tidy}" if tidy else ""
