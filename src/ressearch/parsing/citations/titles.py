"""Which treaties and other titled texts does a clause name, and what does 《条约》 mean in it?

A title in 《》 is a treaty by its last word; any other is a title. The names of ``treaties.tsv`` are read without
brackets too. A short form, 《公约》, means the title last written out in the same clause that ends so; else what
an earlier clause said that it means, 《联合国海洋法公约》(《公约》); else the only such title of the last clause
that has any. Where that leaves several, it means none.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ressearch.model.span import Span

TITLE_RE = re.compile(r"《 ([^《》]{1,200}) 》", re.VERBOSE)

TREATY_WORDS = ("条约", "公约", "议定书", "宪章", "规约", "协定", "盟约", "专约")
OTHER_WORDS = [
    "宣言",
    "纲领",
    "纲要",
    "议程",
    "行动计划",
    "战略",
    "框架",
    "准则",
    "规则",
    "原则",
    "最后文件",
    "共识",
]

# Short forms longer than the last word of the title.
LONGER = [
    "任择议定书",
    "附加议定书",
    "框架公约",
    "行动纲领",
    "行动纲要",
    "政治宣言",
    "行动议程",
    "指导原则",
    "仙台框架",
]

# 《第二项任择议定书》 is short for a title that ends so.
NTH_RE = re.compile(r"第[一二三四五六]号?项?(?:任择|附加)?(?:议定书|公约)\Z")

SHORT = frozenset((*TREATY_WORDS, *OTHER_WORDS, *LONGER))

LONGEST_SHORT = max(map(len, SHORT))

CHARTER = {"宪章": "联合国宪章"}  # what it means where nothing else is named

SERIES_RE = re.compile(r"正式记录 | 条约汇编 | 决定汇编 | 年鉴 \Z", re.VERBOSE)  # where a document is printed

SAID_RE = re.compile(
    r"\s? \( (?: 下称 | 以下简称 | 简称 | 以下称 )? [“\"]? 《 (?P<short> [^《》]{2,8} ) 》 [”\"]? \)",
    re.VERBOSE,
)

ENDS_RE = re.compile("(?:" + "|".join(TREATY_WORDS) + r")\Z")
BODY_RE = re.compile(r"组织|机构|秘书处")  # 全面禁止核试验条约组织 is no treaty


class Title(NamedTuple):
    """A title that a text names, in full, and where."""

    name: str
    span: Span
    treaty: bool


@dataclass(frozen=True, slots=True)
class Names:
    """What short forms mean after the clauses so far: what was said, and what was last written out."""

    said: Mapping[str, str] = field(default_factory=dict)
    last: Mapping[str, str | None] = field(default_factory=dict)

    def meaning(self, short: str) -> str | None:
        """The full title, ``None`` where it is not certain."""
        return self.said.get(short) or self.last.get(short, CHARTER.get(short))


NO_NAMES = Names()


def read_titles(text: str, plain: str, names: Names) -> tuple[tuple[Title, ...], Names]:
    """The titles of a clause in order, and what short forms mean after it; ``plain`` is its ``plain_text``.

    >>> text = "《不扩散核武器条约》第六条，《条约》缔约国"
    >>> [title.name for title in read_titles(text, text, Names())[0]]
    ['不扩散核武器条约', '不扩散核武器条约']
    """
    here: dict[str, str] = {}
    said = dict(names.said)
    every: dict[str, set[str]] = {}
    found: list[Title] = []
    for name, span in _written(text, plain):
        full = full_names().get(name, name)
        if full in SHORT or NTH_RE.match(full):
            meant = here.get(full) or names.meaning(full)
            if meant is not None:
                found.append(Title(meant, span, ENDS_RE.search(meant) is not None))
            continue
        found.append(Title(full, span, full in treaties() or ENDS_RE.search(full) is not None))
        for short in _shorts(full):
            here[short] = full
            every.setdefault(short, set()).add(full)
        if match := SAID_RE.match(plain, span.end):
            here[match["short"]] = said[match["short"]] = full
    last = {short: next(iter(fulls)) if len(fulls) == 1 else None for short, fulls in every.items()}
    return tuple(found), Names(said, {**names.last, **last}) if every or said != names.said else names


def _written(text: str, plain: str) -> Iterator[tuple[str, Span]]:
    """Titles in brackets, and names of the table outside of them, in order."""
    end = 0
    for match in TITLE_RE.finditer(plain):
        yield from _bare(plain, end, match.start())
        end = match.end()
        if not SERIES_RE.search(match[1]):
            yield _spelled(text, plain, Span(*match.span(1))), Span(*match.span())
    yield from _bare(plain, end, len(plain))


def _bare(plain: str, start: int, end: int) -> Iterator[tuple[str, Span]]:
    for match in _names_re().finditer(plain, start, end):
        if not BODY_RE.match(plain, match.end()):
            yield match[0], Span(*match.span())


def _spelled(text: str, plain: str, span: Span) -> str:
    """The title in simplified characters, with the marks of the text."""
    pairs = zip(span.of(text), span.of(plain), strict=True)
    return "".join(own if own in "，；：、（）" else spelled for own, spelled in pairs).strip()


def _shorts(full: str) -> Iterator[str]:
    yield from SHORT.intersection(full[-length:] for length in range(1, LONGEST_SHORT + 1))
    if match := NTH_RE.search(full):
        yield match[0]


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    lines = files(__package__).joinpath("treaties.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if not line.startswith("#"))


@cache
def treaties() -> frozenset[str]:
    """The full names of the table."""
    return frozenset(row[0] for row in _rows())


@cache
def full_names() -> Mapping[str, str]:
    """Short name to full name.

    >>> full_names()["不扩散条约"]
    '不扩散核武器条约'
    """
    return {short: row[0] for row in _rows() for short in row[1].split()}


@cache
def _names_re() -> re.Pattern[str]:
    return re.compile("|".join(sorted((*treaties(), *full_names()), key=len, reverse=True)))
