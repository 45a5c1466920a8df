"""Find the resolutions and decisions that a text cites, by their canonical symbols.

    citation = owner? date? 第? number (sep number)* 号 kind?

The form of a number gives most symbols away (``numbers``); where it does not, the owner named before it
decides (``owners``). Numbers in a list share 第, 号, owner and kind: 第1718(2006)、1874(2009)和2094(2013)号决议.
Documents (A/57/124), treaties, and resolutions of bodies that ``model.symbol`` does not know, are no citations.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ressearch.model.span import Span
from ressearch.model.symbol import CANONICAL_RE, Symbol
from ressearch.parsing.citations.owners import DATE, OTHER, Mention, adopting_owner, mentions, owner_of
from ressearch.parsing.verbs.segments import masked
from ressearch.text.numbers import HRC, NUMBER_RE, Number, plain_text, read_number

MARK_RE = re.compile(r"\s?号")

KIND_RE = re.compile(
    r"""
    \s? 号? \s? (?:
        (?P<RES> 决议 )
      | (?P<DEC> 决定 )
      | (?P<none> 商定结论 | 结论 | 公约 | 议定书 | 来文 | 文件 | 意见 | 指令 | 法律 | 法令 | 行政命令 )
    )
    """,
    re.VERBOSE,
)

# Before 1972 the kind stood first: 決議案一五一四(十五). No 号 is needed then.
KIND_FIRST_RE = re.compile(r"(?: 决议案? | (?P<DEC>决定) ) \s? 第? \s? \Z", re.VERBOSE)

# Between numbers that share one 号: 第1718(2006)、1874(2009)和2094(2013)号; nothing in 425(1978)426(1978)号.
SHARED_RE = re.compile(r"\s? (?: [、,和及与或至] | 以及 )? \s? (?: 第 \s? ){0,2}", re.VERBOSE)

# Between numbers of one list: each may have its own 号 and date.
LISTED_RE = re.compile(
    rf"\s? 号? \s? (?: [、,和及与或至] | 以及 )? \s? (?: {DATE} )? \s? (?: 第 \s? ){{0,2}}",
    re.VERBOSE,
)

ORDINAL_RE = re.compile(r"(?: 第 \s? ){1,2} \Z", re.VERBOSE)

INSIDE_RE = re.compile(r"[A-Za-z/]")  # what a longer symbol has before ours

COUNCIL = "人权理事会"


class Citation(NamedTuple):
    """A cited resolution or decision, and where the text names it."""

    symbol: str
    span: Span


def find_citations(text: str, *, organ: str | None = None) -> tuple[Citation, ...]:
    """Find all citations in order, repeats included; ``organ`` is the adopting organ, which 其 means.

    >>> [one.symbol for one in find_citations("第1718(2006)、1874(2009)和2094(2013)号决议")]
    ['S/RES/1718(2006)', 'S/RES/1874(2009)', 'S/RES/2094(2013)']
    >>> text = "回顾其2012年12月3日第67/59号决议，"
    >>> [(one.symbol, one.span.of(text)) for one in find_citations(text, organ="大会")]
    [('A/RES/67/59', '第67/59号')]
    """
    plain = plain_text(text)
    found = [*_symbols_written_out(plain), *_numbered(plain, organ)]
    return tuple(sorted(found, key=lambda citation: citation.span))


def _symbols_written_out(text: str) -> Iterator[Citation]:
    """S/RES/1718 (2006)."""
    for match in CANONICAL_RE.finditer(text):
        if not INSIDE_RE.match(text[match.start() - 1 : match.start()]):
            yield Citation(str(Symbol.parse(match[0])), Span(*match.span()))


def _numbered(text: str, organ: str | None) -> Iterator[Citation]:
    matches = list(NUMBER_RE.finditer(text))
    if not matches:
        return
    kinds = _kinds(text, matches)
    owners = _owners(text, matches, organ)
    council_from = text.find(COUNCIL)
    adopting = adopting_owner(organ)
    for match, kind, owner in zip(matches, kinds, owners, strict=True):
        for number in read_number(match) if kind else ():
            symbol = _symbol(number, kind, owner, adopting)
            if symbol is None and owner is None and 0 <= council_from < match.start():
                symbol = _symbol(number, kind, owner, HRC)  # too low a session for the General Assembly
            if symbol is not None:
                yield Citation(symbol, _span(text, match))


def _symbol(number: Number, kind: str, mention: Mention | None, organ: str | None) -> str | None:
    """The canonical symbol; ``organ`` is the owner where nobody is named."""
    owner = mention.owner if mention else organ
    if owner == OTHER and number.year is None:
        return None
    try:
        return str(Symbol.parse(f"{number.series(owner)}/{kind}/{number.number}"))
    except ValueError:  # no such series: the Security Council numbers no decisions
        return None


def _kinds(text: str, matches: list[re.Match[str]]) -> list[str]:
    """RES or DEC for each number, empty where it is none of a resolution. Read from behind: 号决议 ends a list."""
    kinds: list[str] = []
    marked, kind = False, ""
    after = len(text)
    for match in reversed(matches):
        gap = text[match.end() : after]
        first = KIND_FIRST_RE.search(text, max(0, match.start() - 8), match.start())
        marked = MARK_RE.match(gap) is not None or (marked and SHARED_RE.fullmatch(gap) is not None)
        word = KIND_RE.match(gap)
        if word is not None:
            kind = str(word.lastgroup)
        elif first is not None:
            kind = "DEC" if first["DEC"] else "RES"
        elif not (kind and LISTED_RE.fullmatch(gap)):
            kind = "RES"
        kinds.append(kind if kind != "none" and (marked or first) else "")
        after = match.start()
    return kinds[::-1]


def _owners(text: str, matches: list[re.Match[str]], organ: str | None) -> list[Mention | None]:
    """Who owns each number; a list has one owner until another is named."""
    blank = masked(text)
    named = mentions(blank, organ)
    owners: list[Mention | None] = []
    end = 0
    for match in matches:
        in_list = bool(owners) and LISTED_RE.fullmatch(text, end, match.start()) is not None
        owners.append(owners[-1] if in_list else owner_of(blank, named, match.start()))
        end = match.end()
    return owners


def _span(text: str, match: re.Match[str]) -> Span:
    """The number with the 第 and 号 of its own."""
    ordinal = ORDINAL_RE.search(text, max(0, match.start() - 4), match.start())
    mark = MARK_RE.match(text, match.end())
    return Span((ordinal or match).start(), (mark or match).end())
