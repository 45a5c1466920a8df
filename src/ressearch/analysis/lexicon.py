"""The words of resolutions that jieba lacks or cuts apart: ``lexicon.tsv``, and lists of the user's own.

A line is a word, and after tabs, if at all, its class and where it comes from. A word of a class of ``LOOSE`` is a
phrase: its parts say what it says. A word of any other class, or of none, is a name, which is not its parts.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from ressearch.errors import VocabularyError
from ressearch.text import fold_text

LOOSE = frozenset(("phrase", "weapon"))

LONGEST = 60  # characters of a word: no name of a resolution is longer, a line without tabs may be


class Entry(NamedTuple):
    """A word of a lexicon, folded; ``kind`` is its class, empty where none is given."""

    word: str
    kind: str = ""
    source: str = ""

    @property
    def loose(self) -> bool:
        """Whether a query for it is content with its parts."""
        return self.kind in LOOSE


@cache
def lexicon() -> tuple[Entry, ...]:
    """The lexicon of the package."""
    text = files(__package__).joinpath("lexicon.tsv").read_text(encoding="utf-8")
    return tuple(Entry(*line.split("\t")) for line in text.splitlines() if not line.startswith("#"))


def load_lexicon(path: str | Path) -> tuple[Entry, ...]:
    """The words of a file of the user's, each once, in the order of the file.

    Empty lines and lines that begin with # are passed over; a word may be written in any script and width. Raises
    ``VocabularyError`` with the line.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise VocabularyError.unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise VocabularyError(str(path), "不是 UTF-8 文本", "not UTF-8 text") from error
    return tuple({entry.word: entry for entry in read_entries(str(path), text.splitlines())}.values())


def read_entries(name: str, lines: Iterable[str]) -> Iterator[Entry]:
    """The words of the lines of a file, which is known as ``name``."""
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        word, _, rest = line.partition("\t")
        kind, _, source = rest.partition("\t")
        folded = fold_text(word.strip())
        if fault := fault_of(folded):
            raise VocabularyError(f"{name}:{number}", *fault)
        yield Entry(folded, kind.strip(), source.strip())


def fault_of(word: str) -> tuple[str, str] | None:
    """What is wrong with a folded word, in Chinese and in English."""
    if not word.isalnum():
        return (
            f"词只能由字、字母和数字组成：{word or '（空）'}",
            "a word is made of ideographs, letters and digits alone",
        )
    if not 1 < len(word) <= LONGEST:
        return f"词应有 2 至 {LONGEST} 字：{word[:LONGEST]}", f"a word has 2 to {LONGEST} characters"
    return None
