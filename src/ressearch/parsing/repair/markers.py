"""Where in a clause does a digit only point to a footnote?

On paper a marker is a small raised figure; in extracted text it is an ordinary digit run, alone on a line or
glued to the word before it (``》4的``, ``第26/2号决议6中``, ``报告,1/``). Whatever could be a date, a count or a
number of the text stays.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from ressearch.model.span import Span
from ressearch.parsing.repair.traced import Traced

CJK = r"\u3400-\u9fff"

# What a number counts: 70 周年, 3 月, 2 号. A digit run before one of these belongs to the text, but not before a
# word that only begins alike: 《宣言》1 所载, 《公约》2 条约机构.
COUNTED = (
    "(?! 国[际家内] | 人[权类民道口员] | 条[约件] | 项目 | 方[面案式法针] | 分[别发析配享为] | 期[间望待] | 号召"
    "| 名[为单称] | 章程 | 所[载列述规提指作确含见有涉设] | 天然 | 类似 | 种族 | 家庭 | 座谈 | 份额 | 位于"
    "| 时[候而] | 层面 | 级别 )"
    "[年月日号號次届屆个個项項条條款段章节節卷页頁期周天时時分秒名位人国國方类類种種级級岁歲倍"
    "亿億万萬千百十点點至元吨层辆件份所家座]"
)

AFTER = rf"(?: [{CJK}] | [，；。、：）)”’《〈“,;:] | \s | \Z )"

MARKER_RE = re.compile(
    rf"""
    (?= [\d⁰¹²³⁴-⁹\[(（*] )                                     # how any marker begins; only this is quick
    (?:
      (?<! [A-Za-z⁰¹²³⁴-⁹] ) (?P<raised> [⁰¹²³⁴-⁹]{{1,3}} ) (?! [⁰¹²³⁴-⁹] )   # 公约²  but not m²
    | \[ (?P<boxed> \d{{1,3}} ) \]                              # 报告[1]
    | (?<= [{CJK}》〉”）)，、；。,;] ) (?P<slashed> \d{{1,3}} ) / (?= [{CJK}《“（，；。、,;] | \Z )  # 报告,1/
    | (?<= [{CJK}》〉”，,] ) [(（] (?P<round> \d{{1,3}} ) [)）] (?! {COUNTED} ) (?= {AFTER} )   # 《宣言》(1)的
    | (?<= [；。;.] ) [(（] (?P<last> \d{{1,3}} ) [)）] \Z                                     # 结果；(4)
    | (?<= [{CJK}》〉”）)、，；,;] ) (?P<dated> \d{{1,2}} ) (?= (?:1[89]|20) \d\d 年 )   # 、11971年: no such year
    | (?: (?<= [》〉] ) | (?<= [》〉][)）”] ) )
      (?P<titled> \d{{1,3}} ) (?! \d ) (?! {COUNTED} ) (?= {AFTER} )                      # 》4的  (《公约》)1
    | (?<= 号决议 | 号决定 | 號決議 | 號決定 )
      (?P<numbered> \d{{1,3}} ) (?! {COUNTED} ) (?= {AFTER} )                             # 第26/2号决议6中
    | (?<= 报告 | 宣言 | 公约 | 文件 | 纲领 | 纲要 | 声明 | 文书 | 准则 | 方针 | 成果 )
      (?P<named> \d{{1,2}} ) (?! {COUNTED} ) (?= {AFTER} )                             # 报告8中
    | (?<= 说明 | 照会 | 来信 | 的信 | 机制 | 协定 | 定书 | 条约 | 盟约 | 规约 | 战略 | 框架 | 建议 | 计划
        | 原则 | 章程 | 规则 )
      (?P<noted> \d{{1,2}} ) (?! {COUNTED} | [、和及至] \d ) (?= {AFTER} )                # 说明1和, but 建议1和2
    | (?<= [，、；。,;] ) (?P<after> \d{{1,2}} ) (?= [{CJK}《] | \Z ) (?! {COUNTED} )    # 成果，5并
    | (?<= [{CJK}] ) (?P<star> \*{{1,3}} ) (?= [，、；。,;和及或] | \Z )               # 奥地利*、
    | (?<= [：:] ) (?P<list> \*{{1,3}} ) (?= [{CJK}] | \Z )                            # 成员：*
    )
    """,
    re.VERBOSE,
)

CERTAIN = frozenset({"raised", "boxed", "slashed", "titled", "numbered"})  # can be nothing else
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

WIDE = ord("０") - ord("0")

MARKER_LINE_RE = re.compile(
    r"""
      (?P<plain> \d{1,3} ) /?            # 1   2/
    | [\[(（] (?P<boxed> \d{1,3} ) [\])）]   # [1]  (1)
    | (?P<raised> [⁰¹²³⁴-⁹]{1,3} )
    """,
    re.VERBOSE,
)


MARKER_ROW_RE = re.compile(
    r"\d{1,3} (?: [ \t\u3000]{2,} \d{1,3} ){1,9}", re.VERBOSE
)  # two blanks at least part them


class Marker(NamedTuple):
    """A reference to a note: where it stands in the source, its number (none for a star)."""

    offset: int
    number: int | None
    end: int


def find_markers(text: Traced, notes: Collection[int]) -> tuple[tuple[Span, ...], tuple[Marker, ...]]:
    """The glued markers of a text without gaps: what to delete, and what each points to.

    A number that is not among ``notes`` is a marker only where it can be nothing else.
    """
    spans: list[Span] = []
    markers: list[Marker] = []
    for match in MARKER_RE.finditer(text.text):
        kind = str(match.lastgroup)
        if kind in ("star", "list"):
            number = None
        else:
            number = int(match[kind].translate(RAISED))
            if not fits(kind, number, notes):
                continue
        spans.append(Span(*match.span()))
        markers.append(Marker(text.offsets[match.start()], number, text.offsets[match.end() - 1] + 1))
    return tuple(spans), tuple(markers)


def fits(kind: str, number: int, notes: Collection[int]) -> bool:
    """Whether a digit run of this kind may be the marker of note ``number``."""
    return number > 0 and (kind in CERTAIN or number in notes)


def read_marker_line(text: str) -> int | None:
    """The number of a marker that has a line to itself, ``None`` for any other line.

    >>> [read_marker_line(text) for text in ("3", "1/", "[2]", "4/5", "12 月")]
    [3, 1, 2, None, None]
    """
    match = MARKER_LINE_RE.fullmatch(text)
    return int(match[str(match.lastgroup)].translate(RAISED)) if match else None


def read_marker_row(text: str) -> tuple[tuple[int, int, int], ...]:
    """The raised figures of a line that holds nothing else, each with its place: those of the line below.

    >>> read_marker_row("1         2"), read_marker_row("12 34 56"), read_marker_row("2")
    (((1, 0, 1), (2, 10, 11)), (), ())
    """
    if MARKER_ROW_RE.fullmatch(text) is None:
        return ()
    found = tuple((int(match[0]), *match.span()) for match in re.finditer(r"\d+", text))
    numbers = [number for number, _, _ in found]
    return found if numbers == sorted(set(numbers)) else ()


def points_to(text: str, number: int) -> bool:
    """Whether a line holds what may be a marker of note ``number``, in any form.

    >>> [points_to(text, 3) for text in ("公约》3的", "成果，³", "报告[3]", "3", "第 3 次", "2003年")]
    [True, True, True, True, False, False]
    """
    return pointer(number).search(text) is not None


@lru_cache(maxsize=64)
def pointer(number: int) -> re.Pattern[str]:
    """How a marker of note ``number`` may look."""
    raised = str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    plain = "".join(f"[{digit}{chr(ord(digit) + WIDE)}]" for digit in str(number))
    return re.compile(
        rf"""
          (?<! [⁰¹²³⁴-⁹] ) {raised} (?! [⁰¹²³⁴-⁹] )
        | [\[(（［〔] \s* {plain} \s* [\])）］〕]
        | (?<= [{CJK}》〉>»≫”）)，、；。,;] ) {plain} (?! \d | \s* {COUNTED} )
        | (?<= [》〉”）)，、；。,;] ) [ \t\u3000] {plain} \s* \Z       # 报告， 3
        | \A \s* {plain} \s* /? \s* \Z
        """,
        re.VERBOSE,
    )
