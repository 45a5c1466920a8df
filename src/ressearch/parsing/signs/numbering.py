"""Does a paragraph open with a label, and may that label stand here?

A label is judged by its form and by its place: paragraphs count up by one; a first item is 1, (a), (一), ①, (i).
``12 月`` or ``(电)`` at the start of a line is no label, and ``(NPT/CONF.1995/32 (Part I))`` holds none.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from ressearch.parsing.signs.dates import read_number

Style = Literal[
    "article", "paragraph", "section", "letter", "roman", "figure", "numeral", "stem", "branch", "point"
]

STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"

LABEL_RE = re.compile(
    r"""
    (?= [\da-zO“"一二三四五六七八九十百(（\u2170-\u217b\u2460-\u24b5\u3220-\u3229] )  # only this is quick
    (?: [“"]? (?P<paragraph> \d{1,3} | l (?=[.．]) )                # l. is a misread 1.
      (?: [ ]? [.．] (?! \d{1,3} (?!\d) )                               # 3．  1.1998-1999, but not 1.5 亿
        | 、 (?! \s* [\d第] )                                        # 1、
        | [)）] (?= \s* [\u4e00-\u9fff] ) (?! \s* [号段条款项年月日和及或中的] ) ) \s*      # 1）
    | OP [ ]? (?P<draft> \d{1,3} ) (?: [ ]? (?: bis | ter | quater | alt ) )?
      [.．:：、]? \s* (?= [\u3400-\u9fff] )                         # OP1. as drafts under negotiation have it
    | (?P<dotted> [\u2488-\u249b] ) \s*                             # ⒈
    | (?P<section> [一二三四五六七八九十百]{1,5} ) [.．、] \s*         # 一、 三.
    | [“"]? [(（] (?P<letter> [a-z] ) [)）] \s*                      # (a) （b） “(c) in a statement
    | (?P<half> [a-z] ) [)）.．] (?= \s* [\u4e00-\u9fff] ) \s*        # a) in drafts of students, a. in Geneva
    | (?P<half_roman> [ivx]{2,5} ) [)）.．] (?= \s* [\u4e00-\u9fff] ) \s*   # ii)
    | [(（]? (?P<small> [\u2170-\u217b] ) [)）.．、]? \s*                 # ⅰ (ⅱ)
    | [(（] (?P<roman> [ivxl]{2,6} ) [)）] \s*                       # (ii) (iv)
    | [(（] (?P<figure> \d{1,2} ) [)）] \s*                          # (1)
    | [(（] (?P<numeral> [一二三四五六七八九十]{1,3} ) [)）] \s*      # (一) （二）
    | [(（] (?P<stem> [甲乙丙丁戊己巳庚辛壬癸] ) [)）] \s*            # (甲)
    | [(（] (?P<branch> [子丑寅卯辰午未申酉戌亥] ) [)）] \s*          # (子) below (甲)
    | (?P<ring> [\u2460-\u2487] ) \s*                               # ① ⑴
    | (?P<squeezed> [\u249c-\u24b5] ) \s*                           # ⒜
    | (?P<bracketed> [\u3220-\u3229] ) \s* )                        # ㈠
    """,
    re.VERBOSE,
)

BULLET_RE = re.compile(
    r"[•●▪■◦‧∙▫□◆]\s* | [-–—] (?= [\s\u3400-\u9fff] ) \s*", re.VERBOSE
)  # an item without a number

SIXTH = 6  # the place of 己 among the stems and of 巳 among the branches

ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")


@dataclass(frozen=True, slots=True)
class Label:
    """A label: its style, its place in the count, what stands in an address, how a reader says it."""

    style: Style
    number: int
    name: str
    length: int = 0

    @property
    def top(self) -> bool:
        """Whether it numbers a paragraph or an article, and not an item of one."""
        return self.style in ("article", "paragraph", "section")

    @property
    def spoken(self) -> str:
        """As it follows the label of the paragraph above: ``7`` and ``(a)`` make ``7(a)``."""
        if self.style == "article":
            return f"第{self.name}条"
        if self.style == "point":
            return f".{self.name}"
        return self.name if self.top else f"({self.name})"


def read_label(text: str) -> Label | None:
    """The label at the start of ``text``.

    >>> read_label("3． 还重申"), read_label("㈡必要款项").spoken
    (Label(style='paragraph', number=3, name='3', length=3), '(二)')
    >>> [read_label(text) for text in ("12 月 12 日", "(电)石墨", "(Part I))", "1.5 亿美元")]
    [None, None, None, None]
    """
    match = LABEL_RE.match(text)
    if match is None:
        return None
    group = str(match.lastgroup)
    name = unicodedata.normalize("NFKC", match[group]).strip("().")
    length = match.end()
    match group:
        case "ring":
            return Label("figure", int(name), name, length)
        case "bracketed" | "numeral":
            return Label("numeral", read_number(name) or 0, name, length)
        case "letter" | "half" | "squeezed":
            return Label("letter", ord(name) - ord("a") + 1, name, length)
        case "roman" | "half_roman" | "small":
            number = ROMANS.index(name) + 1 if name in ROMANS else 0
            return Label("roman", number, name, length) if number else None
        case "stem":
            return Label("stem", STEMS.index(name.replace("巳", "己")) + 1, name, length)  # 巳: an old misprint
        case "branch":
            return Label("branch", BRANCHES.index(name) + 1, name, length)
        case "section":
            return Label("section", read_number(name) or 0, str(read_number(name)), length)
        case _:
            name = name.replace("l", "1")
            return Label("figure" if group == "figure" else "paragraph", int(name), str(int(name)), length)


def bullet_length(text: str) -> int:
    """How much of the start of ``text`` is the bullet of an item.

    >>> bullet_length("• 加强合作；"), bullet_length("加强"), bullet_length("——例如")
    (2, 0, 0)
    """
    match = BULLET_RE.match(text)
    return match.end() if match else 0


def readings(label: Label) -> tuple[Label, ...]:
    """What the label may be: ``(i)`` and ``(v)`` are letters and Roman numerals both."""
    if label.style == "letter" and label.name in ROMANS:
        return (label, Label("roman", ROMANS.index(label.name) + 1, label.name, label.length))
    if label.style == "stem" and label.number == SIXTH:
        return (label, Label("branch", SIXTH, "巳", label.length))  # a stem misprinted, or a branch
    return (label,)


Path = tuple[Label, ...]


def place(path: Path, label: Label, *, loose: bool) -> Path | None:
    """The path of a label that comes after ``path``, ``None`` if it cannot stand there.

    The next of its kind stands on the level of that kind, a first one opens a level. ``loose`` also lets a label
    skip some, as where paragraphs were lost, or where a fragment opens in the middle.
    """
    options = readings(label)
    for depth in range(len(path), 0, -1):
        for option in options:
            if follows(path[depth - 1], option):
                return (*path[: depth - 1], option)
    if label.top:
        return (label,) if not path or loose else None
    firsts = [option for option in reversed(options) if option.number == 1]
    if firsts:
        return (*below(path, firsts[0]), firsts[0])
    return skip(path, label) if loose else None


def below(path: Path, label: Label) -> Path:
    """The path under which a first item of this style opens: at a level of its own, or afresh at its old one."""
    for depth, other in enumerate(path):
        if other.style == label.style:
            return path[:depth]
    return path


def skip(path: Path, label: Label) -> Path:
    """The path of an item some of whose siblings were lost."""
    return (*below(path, label), label)


def follows(before: Label, label: Label) -> bool:
    """Whether ``label`` is the next of its kind."""
    return before.style == label.style and label.number == before.number + 1


def address(path: Path) -> str:
    """The path in an id: ``7.a.一``."""
    return ".".join(label.name for label in path)


def spoken(path: Path) -> str:
    """The path as a reader says it: ``7(a)(一)``, ``第2条第1款``."""
    if len(path) > 1 and path[0].style == "article" and path[1].top:
        return f"{path[0].spoken}第{path[1].name}款" + "".join(label.spoken for label in path[2:])
    return "".join(label.spoken for label in path)
