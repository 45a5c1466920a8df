"""Whose resolution a number is: the organ named before it, 其 for the adopting organ.

2012年12月3日第67/59号决议                   nobody named: the form decides
人权理事会在其2014年6月26日第26/2号决议中      其 is 人权理事会
大会2015年9月25日题为“…”的第70/1号决议        a date and a subject may stand between
麻醉药品委员会第56/3号决议                   another body: no symbol of ours
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from ressearch.model.organs import BY_SPELLING, WRITTEN
from ressearch.text.numbers import ECOSOC, HRC

OTHER = "other"

COUNCILS = (ECOSOC, HRC)  # what 理事会 alone may mean

FAR = 240  # characters that may stand between an owner and its number

OWNER_RE = re.compile(
    rf"""
      (?P<organ> (?<! 审议 | 延期 | 世界 | 发展 | 问题 ) (?: {"|".join(WRITTEN)} ) )
    | (?P<other> 委员会 | 经委会 | 经社会 | 联盟 | 同盟 | 组织 | (?:发展|执行|机构|托管)理事会 )
    | (?P<council> 理事会 )
    | (?P<own> 其 )
    """,
    re.VERBOSE,
)

DATE = r"\d{4}\s?年\s?(?:\d{1,2}\s?月\s?)?(?:\d{1,2}\s?日)?"

# What may stand between another body and its number.
CLOSE_RE = re.compile(
    rf"""
    (?: 在其 | 在 | 其 | 的 )?
    \s? (?: {DATE} )?
    (?: (?: 关于 | 题为 | 就 | 宣布 ) [^，；。]{{1,160}} )? 的?
    \s? (?: {DATE} )? \s? 第{{0,2}} \s?
    """,
    re.VERBOSE,
)

UNBOUND_RE = re.compile(r"报告 | 高级专员 | 专家 | 主席 | 秘书 | [。;]", re.VERBOSE)

IN_ITS_RE = re.compile(r"(?: 第\S{1,5}届 \S{0,4} )? (?: 在 | 根据 | 按照 | 依照 | 通过 | 于 )", re.VERBOSE)


class Mention(NamedTuple):
    """A body named in a text; ``owner`` are its letters in a symbol, ``OTHER``, or ``None`` if we cannot tell."""

    start: int
    end: int
    owner: str | None


def adopting_owner(organ: str | None) -> str | None:
    """Whose numbers 其 means in a text of ``organ``; a commission numbers its own, which have no symbol of ours.

    >>> adopting_owner("大会"), adopting_owner("麻醉药品委员会"), adopting_owner(None)
    ('A', 'other', None)
    """
    if organ is None:
        return None
    return BY_SPELLING[organ].letters if organ in BY_SPELLING else OTHER


def mentions(text: str, organ: str | None) -> list[Mention]:
    """The bodies that a text names, in order.

    ``text`` must have its brackets blanked out: a title may name any organ. ``organ`` is the adopting one.

    >>> [one.owner for one in mentions("回顾其决议，以及人权理事会在其决议中", "大会")]
    ['A', 'A/HRC', 'A/HRC']
    """
    adopting = adopting_owner(organ)
    council = adopting if adopting in COUNCILS else None
    found: list[Mention] = []
    for match in OWNER_RE.finditer(text):
        owner = _owner(match, text, found[-1:], adopting, council)
        council = owner if owner in COUNCILS else council
        found.append(Mention(match.start(), match.end(), owner))
    return found


def owner_of(text: str, named: list[Mention], start: int) -> Mention | None:
    """The mention that owns the number at ``start``, the nearest that may."""
    last = bisect_right(named, start, key=lambda mention: mention.end)
    for nth in range(last - 1, -1, -1):
        mention = named[nth]
        if mention.end < start - FAR:
            return None
        between = text[mention.end : start]
        if CLOSE_RE.fullmatch(between) or not (mention.owner == OTHER or UNBOUND_RE.search(between)):
            return mention
    return None


def _owner(
    match: re.Match[str], text: str, before: list[Mention], adopting: str | None, council: str | None
) -> str | None:
    if match["organ"]:
        return BY_SPELLING[match["organ"]].letters
    if match["other"]:
        return OTHER
    if match["council"]:
        return council
    for mention in before:  # 人权理事会在其: the body just named
        if IN_ITS_RE.fullmatch(text, mention.end, match.start()):
            return mention.owner
    return adopting
