"""Everything that can go wrong for a user, one tree, each with a place and a remedy.

    RessearchError                       every mistake that a user can mend; exit status 2
    ├── SourceError                      a file that cannot be read, or holds no resolution
    │   └── VocabularyError              a list of words or synonyms of the user's that cannot be read
    ├── QueryError                       a query that cannot be understood; shows the place with a caret
    │   └── UnknownNameError             a field, facet or value that does not exist, with the nearest ones
    ├── AddressError                     a clause or resolution that the index does not hold
    └── IndexFolderError                 a folder that is no index of ours, or of another version

A message is Chinese first, then English, on one line. Faults of the program itself are not in this tree.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Self

WIDE = frozenset("WF")
NO_WIDTH = frozenset(("Mn", "Me", "Cf"))

BLANK_RE = re.compile(r"\s")

CONTROL_RE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def on_one_line(name: str) -> str:
    r"""The name of a file as a message may hold it: a line end in it is written as its escape.

    >>> print(on_one_line("甲\n乙.txt"))
    甲\n乙.txt
    """
    return CONTROL_RE.sub(lambda match: match[0].encode("unicode_escape").decode(), name)


class RessearchError(Exception):
    """A mistake that the user can mend; ``str()`` is the whole message for stderr."""

    def __init__(self, zh: str, en: str) -> None:
        self.zh = zh
        self.en = en
        super().__init__(f"{zh} / {en}")


class SourceError(RessearchError):
    """A file that cannot be read as a resolution or as clause JSONL.

    ``place`` names the file, with ``:LINE`` where a line is at fault.
    """

    def __init__(self, place: str, zh: str, en: str) -> None:
        self.place = place
        super().__init__(f"{on_one_line(place)}：{zh}", en)

    def under(self, path: object, name: str) -> "SourceError":
        """The same of a file that the user knows by another name.

        >>> print(SourceError("/tmp/x:3", "不是条款", "not a clause").under("/tmp/x", "<stdin>"))
        <stdin>:3：不是条款 / not a clause
        """
        zh = self.zh.removeprefix(f"{on_one_line(self.place)}：")
        return SourceError(self.place.replace(str(path), name, 1), zh, self.en)

    @classmethod
    def unreadable(cls, place: object, error: OSError) -> Self:
        """Why the system would not give the file.

        >>> print(SourceError.unreadable("a.txt", FileNotFoundError()))
        a.txt：没有这个文件 / no such file
        """
        match error:
            case FileNotFoundError():
                return cls(str(place), "没有这个文件", "no such file")
            case PermissionError():
                return cls(str(place), "没有读取权限", "permission denied")
            case IsADirectoryError():
                return cls(str(place), "是文件夹，不是文件", "a folder, not a file")
            case _:
                return cls(str(place), "不能读取", f"cannot be read: {error.strerror}")


class VocabularyError(SourceError):
    """A list of words or of synonyms, given by the user, that cannot be read; ``place`` is FILE or FILE:LINE."""


class QueryError(RessearchError):
    """A query that cannot be understood, with a caret under the character at ``pos``.

    An empty ``query`` says that no one place is at fault; there is no caret then.

    >>> print(QueryError('核 "裁军', 2, "引号没有配对", "unbalanced quote"))
    引号没有配对 / unbalanced quote
      核 "裁军
         ^
    """

    def __init__(self, query: str, pos: int, zh: str, en: str) -> None:
        self.pos = pos
        super().__init__(zh, f"{en}\n{caret(query, pos)}" if query else en)


class UnknownNameError(QueryError):
    """A field, facet or value that does not exist; ``nearest`` holds what may have been meant.

    Where the name was typed inside a query, ``query`` and ``pos`` say where.
    """

    def __init__(
        self, name: str, zh_kind: str, en_kind: str, nearest: Sequence[str], query: str = "", pos: int = 0
    ) -> None:
        self.name = name
        self.nearest = tuple(nearest)
        zh_hint, en_hint = nearest_hint(nearest)
        super().__init__(query, pos, f"没有这个{zh_kind}：{name}{zh_hint}", f"unknown {en_kind}: {name}{en_hint}")


class AddressError(RessearchError):
    """A clause or resolution that the index does not hold."""


class IndexFolderError(RessearchError):
    """A folder that is not an index of ours, or is one of another version, or cannot be written."""


def nearest_hint(names: Sequence[str]) -> tuple[str, str]:
    """What to add to a message, in Chinese and in English, where ``names`` may have been meant.

    >>> nearest_hint(["敦促", "促请"])
    ('；最接近的：敦促、促请', '; nearest: 敦促, 促请')
    """
    return (f"；最接近的：{'、'.join(names)}", f"; nearest: {', '.join(names)}") if names else ("", "")


def caret(line: str, pos: int) -> str:
    """``line`` and, below it, a caret under its character ``pos``."""
    shown, pos = window(BLANK_RE.sub(" ", line), pos)
    return f"  {shown}\n  {' ' * columns(shown[:pos])}^"


def window(line: str, pos: int, reach: int = 30) -> tuple[str, int]:
    """The part of ``line`` within ``reach`` characters of ``pos``, and where ``pos`` is in it."""
    start, end = max(0, pos - reach), pos + reach
    head, tail = ("…" if start else ""), ("…" if end < len(line) else "")
    return head + line[start:end] + tail, pos - start + len(head)


def columns(text: str) -> int:
    """The columns that ``text`` takes on a terminal: two for an ideograph, none for a mark on the one before.

    >>> columns("第67/59号")
    9
    """
    return len(text) if text.isascii() else sum(map(char_columns, text))


def char_columns(char: str) -> int:
    """The columns of one character."""
    if unicodedata.category(char) in NO_WIDTH:
        return 0
    return 1 + (unicodedata.east_asian_width(char) in WIDE)
