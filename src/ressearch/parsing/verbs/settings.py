"""The setting of a decision: on which day and at which meeting an organ decides, and on what it bases itself.

    decision = setting basis* act       2022年4月1日，大会第65次全体会议 根据第五委员会的建议， 任命…

Behind the setting the organ acts, so that any verb of the table may stand there, also one that is elsewhere
mostly somebody else's: 任命, 选举, 通过.
"""

import re
from collections.abc import Iterator
from functools import cache

from ressearch.parsing.verbs.vocabulary import any_of

MEETING = r"(?: 在? 其? 第 [^\s,。;]{1,8} 次 (?:全体|正式|公开)? 会议 上? )"
DAY = r"(?: \d{4} 年 \d{1,2} 月 \d{1,2} 日 )"

# 的报告, 通过的决议, 期间: the meeting is only named
NAMED = r"(?! 的 | 期间 | 以来 | 之后 | 主席 | 所 | 通过的 | 审议的 | 关于 )"

LONGEST = 80  # characters; the longest setting seen has 39

BASIS_END_RE = re.compile(
    r"""
      (?: 建议 | 请求 | 提议 | 提名 | 规定 | 报告 (?: \( [^()]{1,40} \) )? )
    | 号 (?: 决议 | 决定 )
    | 第 \w{1,6} [条段款]
    """,
    re.VERBOSE,
)


def after_setting(text: str) -> int:
    """Skip the day, the organ and its meeting, in the order of any organ; 0 where it (respelled) opens otherwise.

    >>> [after_setting(text) for text in ("大会第54次全体会议决定", "大会第54次全体会议的报告", "大会,决定")]
    [10, 0, 0]
    """
    if text.find("次", 0, LONGEST) < 0:
        return 0  # most clauses; looking for the organ first takes far longer
    match = _setting().match(text)
    return match.end() if match else 0


def basis_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where an act may begin behind what it is based on, without a comma: 根据第五委员会的建议任命….

    >>> list(basis_ends("根据委员会的建议任命", 0, 10))
    [8]
    """
    return (match.end() for match in BASIS_END_RE.finditer(text, start, end))


@cache
def _setting() -> re.Pattern[str]:
    organ = any_of("organ").pattern
    return re.compile(
        rf"""
        [“"\s]*
        (?: 在? {DAY} ,? {MEETING} ,? (?: {organ} )       # 2021年4月20日，在其第5次全体会议上，理事会
          | {DAY} ,? [\u4e00-\u9fff]{{1,12}}? 委员会 {MEETING} {NAMED}
          | (?: {DAY} ,? )? (?: {organ} ) ,? {DAY}? ,? {MEETING} {NAMED} )
        ,?
        """,
        re.VERBOSE,
    )
