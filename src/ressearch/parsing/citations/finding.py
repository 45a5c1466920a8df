"""Find the resolutions and decisions that a text cites, by their canonical symbols.

    citation = owner? date? 第? number (sep number)* 号? kind?

The form of a number gives most symbols away (``numbers``); where it does not, the owner named before it
decides (``owners``). Numbers in a list share 第, 号, owner and kind: 第1718(2006)、1874(2009)和2094(2013)号决议.
Documents (A/57/124), treaties, and resolutions of bodies that ``model.symbol`` does not know, are no citations.
"""

import re
from collections import deque
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from ressearch.model.span import Span
from ressearch.model.symbol import CANONICAL_RE, Symbol
from ressearch.parsing.citations.council import undated
from ressearch.parsing.citations.owners import DATE, OTHER, Mention, Owners
from ressearch.text.numbers import HRC, NUMBER_RE, SC, Number, part_letters, plain_text, read_number

HINT_RE = re.compile(r"[号/(\[〔]")  # no citation is without one of these

MARK_RE = re.compile(r"\s{0,3}号")

# What stands behind a number: 决议, 决定, or what else is counted so and is no resolution.
KIND_RE = re.compile(
    r"""
    \s{0,3} 号? \s? (?:
        (?: 大会 | 安全理事会 | 安理会 )? (?: (?P<RES> 决议 (?! 草案 ) ) | (?P<DEC> 决定 (?! 草案 ) ) )
      | (?P<none>
            决议草案 | 决定草案 | 年
          | (?: 一般性? )? (?: 建议 | 意见 | 评论 | 结论 ) | 商定结论
          | 公约 | 议定书 | 协定 | 修正案 | 法 | 政令 | 部令 | 命令 | 总统令 | 行政命令 | 条例 | 规则 | 标准 | 准则
          | 来文 | (?: 工作 )? 文件 | 出版物 | 补编 | 报告 | 公报 | 说明 | 通知 | 通告 | 指令 | 指示
          | 案 (?! 文 ) | 判决 | 裁决 | 裁定 | 项目 | 一览表 | 表 | 图
        )
    )
    """,
    re.VERBOSE,
)

# Before 1972 the kind stood first: 決議案一五一四(十五). No 号 is needed then.
KIND_FIRST_RE = re.compile(r"(?: 决议案? | (?P<DEC>决定) ) \s? 第? \s? \Z", re.VERBOSE)

# Between numbers of one list: they may share one 号, each may have its own date; nothing in 425(1978)426(1978)号.
LIST_RE = re.compile(
    rf"""
    \s{{0,3}} 号? \s? (?: [、,;和及与暨或至到~-] | 以及 )? \s? (?: {DATE} (?: 通过的 )? )? \s? (?: 第 \s? ){{0,2}}
    """,
    re.VERBOSE,
)

# Between numbers that share their kind, as each has a subject: 第61/412号和关于…的第61/413号决定.
CARRIED_RE = re.compile(r"\s{0,3} 号 \s? (?: [、,和及与暨或] | 以及 ) [^;。]{0,200}", re.VERBOSE)

RANGE_RE = re.compile(r"\s? 号? \s? [至到] \s? 第? \s?", re.VERBOSE)
LONGEST_RANGE = 30

# 第2015/250至252号, 第68/1、3和5号: the session stands once.
SHORT_RE = re.compile(r"(?: \s? [至到、,和及与] \s? \d{1,4} (?! [\d/A-Za-z(\[] ) ){1,25} (?= \s? 号 )", re.VERBOSE)
SHORT_NUMBER_RE = re.compile(r"([至到、,和及与]) \s? (\d+)", re.VERBOSE)

ORDINAL_RE = re.compile(r"(?: 第 \s? ){1,2} \Z", re.VERBOSE)

COUNCIL = "人权理事会"

INSIDE_RE = re.compile(r"[A-Za-z/]")  # what a longer symbol has before ours
URL_RE = re.compile(r"(?: :// | www\. | \.org | \.int ) [\x21-\x7e]{0,200} / \Z", re.VERBOSE)

# A/RES/S-20/4 A至E
PARTS_RE = re.compile(r"(?: \s? [至到、和及与~-] \s? [A-Z] (?! [A-Za-z/] ) ){1,25}", re.VERBOSE)

# 第PRST/31/1号主席声明
STATEMENT_RE = re.compile(r"(?<![A-Za-z/]) PRST [/\s] (?P<number> \d{1,4}/\d{1,3} ) (?!\d)", re.VERBOSE)


class Citation(NamedTuple):
    """A cited resolution or decision, and where the text names it."""

    symbol: str
    span: Span


def find_citations(text: str, *, organ: str | None = None) -> tuple[Citation, ...]:
    """Find all citations in order, repeats included; ``organ`` is the adopting organ, which 其 means.

    Statements of presidents are none: ``references`` names them.

    >>> [one.symbol for one in find_citations("第1718(2006)、1874(2009)和2094(2013)号决议")]
    ['S/RES/1718(2006)', 'S/RES/1874(2009)', 'S/RES/2094(2013)']
    >>> text = "回顾其2012年12月3日第67/59号决议，"
    >>> [(one.symbol, one.span.of(text)) for one in find_citations(text, organ="大会")]
    [('A/RES/67/59', '第67/59号')]
    """
    return tuple(one for one in cited_in(plain_text(text), organ) if "/PRST/" not in one.symbol)


def cited_in(plain: str, organ: str | None) -> list[Citation]:
    """The same of a text that has gone through ``plain_text``, statements of presidents included."""
    if not HINT_RE.search(plain):
        return []
    written = sorted(_written_out(plain), key=attrgetter("span"))
    return sorted((*written, *_numbered(plain, organ, written)), key=attrgetter("span"))


def _written_out(text: str) -> Iterator[Citation]:
    """S/RES/1718 (2006), also inside an address of the net; 第PRST/31/1号."""
    if "/" not in text:
        return
    for match in CANONICAL_RE.finditer(text):
        start = match.start()
        if not INSIDE_RE.match(text[start - 1 : start]) or URL_RE.search(text, start - 250, start):
            more = PARTS_RE.match(text, match.end()) if match[0][-1].isalpha() else None
            span = Span(start, more.end() if more else match.end())
            first = str(Symbol.parse(match[0]))
            yield Citation(first, span)
            for letter in part_letters(first[-1] + more[0])[1:] if more else ():
                yield Citation(first[:-1] + letter, span)
    for match in STATEMENT_RE.finditer(text):
        series = "S" if len(match["number"].partition("/")[0]) == len("2013") else HRC
        yield Citation(f"{series}/PRST/{match['number']}", Span(*match.span()))


def _numbered(text: str, organ: str | None, written: list[Citation]) -> Iterator[Citation]:
    matches = list(NUMBER_RE.finditer(text))
    bare = list(undated(text))
    if not matches and not bare:
        return
    owners = Owners(text, organ)
    for start, end, symbol in bare:
        mention = owners.of(start)
        if (mention.owner if mention else owners.adopting) == SC:
            yield Citation(symbol, Span(start, end))
    cited: tuple[str, ...] = ()
    council = text.find(COUNCIL)
    for item in _items(text, matches, owners, written):
        between = RANGE_RE.fullmatch(text, item.after, item.match.start()) is not None
        last, cited = cited, tuple(item.symbols(after_council=0 <= council < item.match.start()))
        passed = _between(last[-1], cited[0]) if between and last and cited else ()
        cited = (*cited, *_shortened(cited[-1], text[item.match.end() : item.end])) if cited else ()
        for symbol in (*passed, *cited):
            yield Citation(symbol, _span(text, item.match, item.end))


class Item(NamedTuple):
    """A number, its kind (empty where it is none of a resolution), whose it is, and where the one before ended.

    ``end`` is where it ends itself, with those that share its session.
    """

    match: re.Match[str]
    kind: str
    mention: Mention | None
    adopting: str | None
    after: int
    end: int

    def symbols(self, *, after_council: bool) -> Iterator[str]:
        """The canonical symbols; ``after_council`` where the Human Rights Council is named before."""
        for number in read_number(self.match) if self.kind else ():
            symbol = self.symbol(number, self.mention.owner if self.mention else self.adopting)
            if symbol is None and self.mention is None and after_council:
                symbol = self.symbol(number, HRC)  # too low a session for the General Assembly
            if symbol is not None:
                yield symbol

    def symbol(self, number: Number, owner: str | None) -> str | None:
        """The symbol of one number of ``owner``, ``None`` where there is no such series."""
        if owner == OTHER and number.year is None:
            return None
        if number.roman is not None and self.mention is None:
            owner = None  # the form decides, or nothing
        try:
            return str(Symbol.parse(f"{number.series(owner, self.kind)}/{self.kind}/{number.number}"))
        except ValueError:  # no such series, or no such session: (〇)
            return None


def _items(text: str, matches: list[re.Match[str]], owners: Owners, written: list[Citation]) -> Iterator[Item]:
    """The numbers with what they share: a list has one owner until another is named."""
    waiting = deque(written)
    mention: Mention | None = None
    kind, end = "", 0
    for match, own in zip(matches, _kinds(text, matches), strict=True):
        while waiting and waiting[0].span.end <= match.start():  # S/RES/1718(2006)、1874(2009)
            citation = waiting.popleft()
            body, _, kind = Symbol.parse(citation.symbol).series.rpartition("/")
            mention, end = Mention(*citation.span, body), citation.span.end
        separator = text[end : match.start()] if end else ""
        listed = bool(end) and LIST_RE.fullmatch(separator) is not None
        if not listed:
            mention = owners.of(match.start())
        kind = kind if listed and separator.strip() and not own else own
        after, end = end, _end(text, match)
        yield Item(match, "" if kind == "none" else kind, mention, owners.adopting, after, end)


def _kinds(text: str, matches: list[re.Match[str]]) -> list[str]:
    """RES, DEC or none for each number, empty where nothing says so. Read from behind: 号决议 ends a list."""
    kinds: list[str] = []
    marked, kind = False, ""
    after = len(text)
    for match in reversed(matches):
        gap = text[_end(text, match) : after]
        listed = LIST_RE.fullmatch(gap) is not None
        first = KIND_FIRST_RE.search(text, match.start() - len("决议案 第 "), match.start())
        word = KIND_RE.match(gap)
        marked = bool(MARK_RE.match(gap) or word or (marked and listed))
        if word is not None:
            kind = str(word.lastgroup)
        elif first is not None:
            kind = "DEC" if first["DEC"] else "RES"
        elif not (kind and (listed or (kind != "none" and CARRIED_RE.fullmatch(gap)))):
            kind = "RES"
        kinds.append(kind if marked or first else "")
        after = match.start()
    return kinds[::-1]


def _end(text: str, match: re.Match[str]) -> int:
    """Where a number ends, with those that share its session."""
    more = SHORT_RE.match(text, match.end()) if match["slash"] else None
    return more.end() if more else match.end()


def _shortened(first: str, more: str) -> Iterator[str]:
    """The symbols of the session of ``first`` whose numbers alone follow: 至252, 、251和252."""
    head = first.rpartition("/")[0]
    for sign, number in SHORT_NUMBER_RE.findall(more):
        last = f"{head}/{int(number)}"
        if sign in "至到":
            yield from _between(first, last)
        yield last
        first = last


def _between(first: str, last: str) -> Iterator[str]:
    """The symbols between two of one session: 第63/239至63/241号."""
    (head, _, low), (other, _, high) = first.rpartition("/"), last.rpartition("/")
    if head == other and low.isdecimal() and high.isdecimal() and int(high) - int(low) <= LONGEST_RANGE:
        yield from (f"{head}/{number}" for number in range(int(low) + 1, int(high)))


def _span(text: str, match: re.Match[str], end: int) -> Span:
    """The number, as far as ``end``, with the 第 and 号 of its own."""
    ordinal = ORDINAL_RE.search(text, match.start() - 4, match.start())
    mark = MARK_RE.match(text, end)
    return Span((ordinal or match).start(), mark.end() if mark else end)
