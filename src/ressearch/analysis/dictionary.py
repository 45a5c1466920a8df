"""The dictionary that texts are cut by: jieba's, the words of the lexicon, and words of the user's.

An index is built and searched by one dictionary. Which one is said around the work, not in each of its steps:

    with using(dictionary_with(load_lexicon("words.txt"))): ...
"""

import contextlib
import logging
import os
from collections.abc import Collection, Iterator
from contextvars import ContextVar
from copy import copy
from functools import cache, cached_property, lru_cache
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

from ressearch.analysis.lexicon import Entry, lexicon

if TYPE_CHECKING:
    import jieba

# How often a word of the lexicon counts as seen, of 60 million: two words that could take its place side by side
# would have to be seen 800,000 times each, and no word of jieba's is. The sum of all counts stays as it is, so
# that texts without such a word are cut as ever.
SEEN = 10_000


class Dictionary:
    """The words that are known; loaded when the first text is cut. Two of them are the same only if identical."""

    def __init__(self, added: tuple[Entry, ...] = ()) -> None:
        self.added = added

    @cached_property
    def _tokenizer(self) -> "jieba.Tokenizer":
        """jieba, knowing the words that are added."""
        known = plain()
        if self.added:
            known = copy(known)
            known.FREQ = dict(known.FREQ)
            add(known.FREQ, [entry.word for entry in self.added])
        return known

    @cached_property
    def _loose(self) -> frozenset[str]:
        """The phrases; a word that the user adds is what the user says."""
        named = {entry.word for entry in self.added if not entry.loose}
        return frozenset(entry.word for entry in (*lexicon(), *self.added) if entry.loose) - named

    def cut(self, folded: str) -> list[str]:
        """All of a folded text, cut into the likeliest words.

        New-word guessing (HMM) is off: it would cut the same characters differently in a query and in a clause.
        """
        found: list[str] = self._tokenizer.lcut(folded, HMM=False)
        return found

    def frequency(self, word: str) -> int:
        """How often a word counts as seen; 0 where it is none."""
        found: int = self._tokenizer.FREQ.get(word, 0)
        return found

    def weight(self, word: str) -> float:
        """The logarithm of how likely a known word is."""
        return log(self.frequency(word)) - log(self._tokenizer.total)

    def is_loose(self, word: str) -> bool:
        """Whether the word is a phrase, which its parts say as well."""
        return word in self._loose


@lru_cache(maxsize=4)
def dictionary_with(added: tuple[Entry, ...] = ()) -> Dictionary:
    """The dictionary with words of the user's."""
    return Dictionary(added)


USED: ContextVar[Dictionary | None] = ContextVar("USED", default=None)


def dictionary() -> Dictionary:
    """The dictionary that texts are cut by here and now."""
    return USED.get() or dictionary_with()


@contextlib.contextmanager
def using(chosen: Dictionary) -> Iterator[None]:
    """Cut texts by ``chosen`` inside the block."""
    token = USED.set(chosen)
    try:
        yield
    finally:
        USED.reset(token)


@cache
def plain() -> "jieba.Tokenizer":
    """jieba with its dictionary and the lexicon.

    jieba keeps a cache of its own dictionary; the lexicon is added after that is read, so no cache grows stale.
    """
    import jieba  # noqa: PLC0415 - many commands segment nothing

    jieba.setLogLevel(logging.CRITICAL)  # a cache that cannot be written is no trouble of the user's
    tokenizer = jieba.Tokenizer()
    tokenizer.tmp_dir = str(cache_folder())
    tokenizer.initialize()
    add(tokenizer.FREQ, [entry.word for entry in lexicon()])
    return tokenizer


def add(counts: dict[str, int], added: Collection[str]) -> None:
    """Put words into jieba's table, which needs all beginnings of a word, with 0 for those that are none."""
    counts.update({word: max(counts.get(word, 0), SEEN) for word in added})
    beginnings = {word[:end] for word in added for end in range(1, len(word))}
    counts.update(dict.fromkeys(beginnings.difference(counts), 0))


def cache_folder() -> Path:
    """The user's own cache folder: jieba would load its cache from the folder for temporary files, where anyone
    may have put one. Where no such folder is to be had, one that does not exist: jieba then reads its dictionary.
    """
    given, home = os.environ.get("XDG_CACHE_HOME", ""), os.path.expanduser("~")  # noqa: PTH111 - Path.home may raise
    base = Path(given) if Path(given).is_absolute() else Path(home, ".cache")
    if not base.is_absolute():
        return Path(os.devnull, "ressearch")
    folder = base / "ressearch"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
