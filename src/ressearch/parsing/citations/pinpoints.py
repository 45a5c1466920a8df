"""Which place of what is cited does a text name: 第8(a)㈢段, 执行部分第5段, 附件一第3段, 第六条?

    place     = unit ("，"? unit)*                附件一第5段, 第一卷，第一部分
    unit      = 第 label (sep label)* 段          第8(d)和8(e)段 are two places, 第1至3段 three

A numbered paragraph is written as our own ``paragraph`` writes it, 8(a)(iii); another place as the text does.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ressearch.text.numerals import NUMERALS, chinese_number

CIRCLED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
LITTLE = "一二三四五六七八九十"
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")

ITEM = rf"(?: \s? \( (?: [a-z]{{1,4}} | [{LITTLE}]{{1,2}} | [甲乙丙丁戊己] ) \) | [{CIRCLED}] )"
LABEL = rf"(?: \d{{1,3}} | [{NUMERALS}]{{1,4}} ) {ITEM}{{0,3}}"

# Between the citation and the place: 号决议，附件; 号决议执行部分第5段; (A/69/828)第8段.
LEAD_RE = re.compile(
    r"""
    \s? 号? \s? (?: 决议案? | 决定 | 文件 )? [)》〉”\]]{0,2} ,? \s? (?: 及其 | 的 | 中的? | 所附 | 特别是其? )?
    """,
    re.VERBOSE,
)

UNIT_RE = re.compile(
    rf"""
    ,? \s?
    (?: (?P<part> 序言 (?:部分)? | 执行部分 | 正文 )? \s? 第 \s?
        (?P<labels> {LABEL} (?: \s? [、和及与至-] \s? 第? \s? (?: {LABEL} | {ITEM} ) ){{0,25}} ) \s?
        (?P<unit> 分?段 | 条 | 款 | 项 | 章 | 节 | 部分 | 卷 | 编 )
        (?P<tail> {ITEM}{{1,3}} (?: \s? [、和及与至-] \s? {ITEM}{{1,3}} ){{0,25}} (?: 分?[段项] )? )?
      | (?P<annex>
            (?: 附件 | 附录 | 附文 ) (?: [{LITTLE}]{{1,3}} (?! [{LITTLE}、]*[个项] ) | [A-Z] (?![A-Za-z])
            | \d{{1,2}} (?! [\d./年月日] ) )? )
      | (?P<section> [A-Z] \s? 节 )
    )
    """,
    re.VERBOSE,
)
SEPARATOR_RE = re.compile(r"\s? (?: [、和及与] | 以及 )", re.VERBOSE)
SPLIT_RE = re.compile(r"\s? ([、和及与至-]) \s? 第? \s?", re.VERBOSE)
NUMBER_RE = re.compile(rf"\d+ | [{NUMERALS}]+", re.VERBOSE)
ITEM_RE = re.compile(rf"\( ([^()]+) \) | ([{CIRCLED}])", re.VERBOSE)

PARAGRAPH = ("段", "分段")
MOST = 40  # paragraphs of a range


class Places(NamedTuple):
    """The places that follow a citation, and where they end."""

    places: tuple[str, ...]
    end: int


def read_places(text: str, pos: int) -> Places:
    """The places named right behind what ends at ``pos`` of a plain text.

    >>> read_places("决议第8(d)和8(e)段规定", 0).places, read_places("决议附件一第5段和第6段", 0).places
    (('8(d)', '8(e)'), ('附件一第5段', '附件一第6段'))
    >>> read_places("决议第8(a)㈢段", 0).places, read_places("第六条", 0).places
    (('8(a)(iii)',), ('第六条',))
    """
    lead = LEAD_RE.match(text, pos)
    at, end, prefix = lead.end() if lead else pos, pos, ""
    found: list[str] = []
    while match := UNIT_RE.match(text, at):
        at = end = match.end()
        kind, places = match["unit"] or str(match.lastgroup), _places(match, prefix)
        if len(places) == 1 and kind not in PARAGRAPH and UNIT_RE.match(text, at):
            (prefix,) = places  # 附件一, and now the paragraph in it
            continue
        found += places
        separator = SEPARATOR_RE.match(text, at)
        following = separator and UNIT_RE.match(text, separator.end())
        if separator is None or following is None:
            break
        at = separator.end()
        prefix = prefix if (following["unit"] or following.lastgroup) == kind else ""
    return Places(tuple(dict.fromkeys(found)), end)


def _places(match: re.Match[str], prefix: str) -> tuple[str, ...]:
    """The places of one unit, each inside ``prefix``."""
    if match["labels"] is None:
        return (prefix + re.sub(r"[\s,]", "", match[0]),)
    tail = match["tail"] or ""
    below = tail.rstrip("分段项")
    if match["unit"] not in PARAGRAPH:
        point = tail[len(below) :]
        labels = re.sub(r"\s", "", match["labels"])
        single = [labels] if "至" in labels or "-" in labels else SPLIT_RE.sub("、", labels).split("、")
        tails = [below] if "至" in below or "-" in below else SPLIT_RE.sub("、", below).split("、")
        return tuple(f"{prefix}第{label}{match['unit']}{item}{point}" for label in single for item in tails)
    inside = prefix + ("序言" if (match["part"] or "").startswith("序言") else "")
    numbers = _paragraphs(match["labels"] + below)  # 第2段(a)和(c)项
    return tuple(f"{inside}第{number}段" if inside else number for number in numbers)


def _paragraphs(labels: str) -> Iterator[str]:
    """8(d) and 8(e) of 8(d)和(e); 1, 2 and 3 of 1至3."""
    number = ""
    items: list[str] = []
    separators = ["", *SPLIT_RE.split(labels)]
    for separator, label in zip(separators[::2], separators[1::2], strict=True):
        head = NUMBER_RE.match(label)
        own = _items(label[head.end() if head else 0 :])
        first, before = number, items
        number = (head[0] if head[0].isascii() else str(chinese_number(head[0]))) if head else number
        items = own if head else [*items[: len(items) - len(own)], *own]
        if separator in ("至", "-") and first:
            yield from _between(first, before, number, items)
        yield _label(number, items)


def _between(first: str, before: list[str], number: str, items: list[str]) -> Iterator[str]:
    """What lies between two labels of a range, where they count the same thing."""
    if not before and not items and 0 < int(number) - int(first) <= MOST:
        yield from (str(between) for between in range(int(first) + 1, int(number)))
    elif first == number and before and items and before[:-1] == items[:-1]:
        low, high = before[-1], items[-1]
        if len(low) == len(high) == 1 and low.isascii() and high.isascii():
            between = range(ord(low) + 1, ord(high))
            yield from (_label(number, [*items[:-1], chr(code)]) for code in between)


def _label(number: str, items: list[str]) -> str:
    return number + "".join(f"({item})" for item in items)


def _items(written: str) -> list[str]:
    """The items of a label; a Chinese numeral below a letter counts as (i), (ii) do: 8(a)㈢ is 8(a)(iii)."""
    found: list[str] = []
    for word, circled in ITEM_RE.findall(written):
        little = LITTLE[CIRCLED.index(circled)] if circled else word
        below = found and little in LITTLE
        found.append(ROMAN[LITTLE.index(little)] if below else little)
    return found
