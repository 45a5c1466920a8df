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
from ressearch.parsing.verbs.segments import HIDDEN, masked
from ressearch.text.numbers import ECOSOC, HRC

OTHER = "other"

COUNCILS = (ECOSOC, HRC)  # what 理事会 alone may mean

FAR = 240  # characters that may stand between an owner and its number

OWNER_RE = re.compile(
    rf"""
      (?P<other>
          (?: 审议 | 延期 | 世界 | 发展 | 问题 | 卫生 | 环境 | 人居 | 缔约[国方] | 成员国? | 议会 | 国际 | 代表
            | 罪 | 保护 ) 大会
        | (?: 发展 | 执行 | 机构 | 托管 | 贸易 | 粮食 | 管理 | 部长 | 合作 | 欧洲 | [署局] | 基金 ) 理事会
        | (?: 联盟 | 同盟 | 组织 ) (?: 理事会 | 大会 )?
        | 委员会 | 经委会 | 经社会 (?! 理事会 ) | 执行局
        | (?: 缔约[国方] | 首脑 | 部长级? | 发展 | 贸发 | 外交 | 裁军 ) 会议 | 法院 | 小组
      )
    | (?P<organ> {"|".join(WRITTEN)} )
    | (?P<council> 理事会 )
    | (?P<own> (?<! 尤 ) 其 (?! [他它余中] ) )                      # 尤其是, 其他决议: nobody is meant
    """,
    re.VERBOSE,
)

DATE = r"\d{4}\s?年\s?(?:\d{1,2}\s?月\s?)?(?:\d{1,2}\s?日\s?)?"

# What may stand between another body and its number.
CLOSE_RE = re.compile(
    rf"""
    (?: [^;。]{{0,40}} (?: 决议 | 决定 )                                 # 的相关决议，包括第2004/87号
        [^;。]{{0,8}} (?: 包括 | 特别是 | 尤其是 | 最近 | 如 | 即 ) [^;。]{{0,6}} )?
    (?: 在 | 的 )?
    \s? (?: {DATE} )? (?: 通过 | 核可 )? 的?
    (?: (?: 关于 | 题为 | 就 | 宣布 ) [^,;。]{{1,160}} )? 的?
    \s? (?: {DATE} )? \s? 第{{0,2}} \s?
    """,
    re.VERBOSE,
)

UNBOUND_RE = re.compile(r"报告 | 高级专员 | 专家 | 主席 | 秘书 | [。;]", re.VERBOSE)

IN_ITS_RE = re.compile(
    r"(?: 第\S{1,5}届 \S{0,4} )? (?: 在 | 根据 | 按照 | 依照 | 通过 | 于 | 以?及 | 和 )",
    re.VERBOSE,
)

# 设立妇女地位委员会的第11(II)号决议: the body is what the resolution is about, not whose it is.
ABOUT_RE = re.compile(r"(?: 关于 | 设立 | 成立 | 建立 | 创立 | 设置 | 改组 ) [^,;。的第]{0,30} \Z", re.VERBOSE)


HIDDEN_RE = re.compile(f"{HIDDEN}+")


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
        owner = _owner(match, text, found, adopting, council)
        council = owner if owner in COUNCILS else council
        found.append(Mention(match.start(), match.end(), owner))
    return found


class Owners:
    """Who owns the numbers of one text, whose adopting organ is ``organ``.

    A title or a quotation may name any organ: what stands in brackets counts for what stands in the same brackets.
    """

    def __init__(self, text: str, organ: str | None) -> None:
        self.text = text
        self.organ = organ
        self.adopting = adopting_owner(organ)
        self.blank = masked(text)
        self.named = mentions(self.blank, organ)
        self.hidden = [match.span() for match in HIDDEN_RE.finditer(self.blank)] if self.blank != text else []
        self.inside: dict[int, Owners] = {}

    def of(self, start: int) -> Mention | None:
        """The mention that owns the number at ``start``, the nearest that may.

        >>> text = "大会(人权理事会第40/16号决议)"
        >>> Owners(text, None).of(text.index("4")).owner
        'A/HRC'
        """
        place = bisect_right(self.hidden, start, key=lambda span: span[0]) - 1
        if place >= 0 and start < self.hidden[place][1]:
            left, right = self.hidden[place]
            if left not in self.inside:
                self.inside[left] = Owners(self.text[left:right], self.organ)
            if inner := self.inside[left].of(start - left):
                return inner
        return owner_of(self.blank, self.named, start)


def owner_of(text: str, named: list[Mention], start: int) -> Mention | None:
    """The nearest mention before ``start`` that may own a number there."""
    last = bisect_right(named, start, key=lambda mention: mention.end)
    for nth in range(last - 1, -1, -1):
        mention = named[nth]
        if mention.end < start - FAR:
            return None
        between = text[mention.end : start]
        if "的" in between and ABOUT_RE.search(text, mention.start - FAR, mention.start):
            continue
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
    if before and IN_ITS_RE.fullmatch(text, before[-1].end, match.start()):
        return before[-1].owner  # 人权理事会在其: the body just named
    return adopting
