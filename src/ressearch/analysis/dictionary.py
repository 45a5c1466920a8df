"""The dictionary that texts are cut by: jieba's, with the words of the lexicon among its own."""

import contextlib
import logging
import os
from collections.abc import Collection
from functools import cache
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

from ressearch.analysis.lexicon import lexicon

if TYPE_CHECKING:
    import jieba

# How often a word of the lexicon counts as seen, of 60 million: two words that could take its place side by side
# would have to be seen 800,000 times each, and no word of jieba's is. The sum of all counts stays as it is, so
# that texts without such a word are cut as ever.
SEEN = 10_000


@cache
def dictionary() -> "jieba.Tokenizer":
    """jieba with its dictionary and the lexicon, loaded when the first text is segmented.

    jieba keeps a cache of its own dictionary; the lexicon is added after that is read, so no cache grows stale.
    """
    import jieba  # noqa: PLC0415 - many commands segment nothing

    jieba.setLogLevel(logging.CRITICAL)  # a cache that cannot be written is no trouble of the user's
    segmenter = jieba.Tokenizer()
    segmenter.tmp_dir = str(cache_folder())
    segmenter.initialize()
    add(segmenter.FREQ, [entry.word for entry in lexicon()])
    return segmenter


def add(counts: dict[str, int], added: Collection[str]) -> None:
    """Put words into jieba's table, which needs all beginnings of a word, with 0 for those that are none."""
    counts.update({word: max(counts.get(word, 0), SEEN) for word in added})
    beginnings = {word[:end] for word in added for end in range(1, len(word))}
    counts.update(dict.fromkeys(beginnings.difference(counts), 0))


def frequency(word: str) -> int:
    """How often a word counts as seen; 0 where it is not in the dictionary."""
    found: int = dictionary().FREQ.get(word, 0)
    return found


def weight(word: str) -> float:
    """The logarithm of how likely a word of the dictionary is."""
    return log(frequency(word)) - log(dictionary().total)


@cache
def loose_words() -> frozenset[str]:
    """The words of the lexicon that are phrases."""
    return frozenset(entry.word for entry in lexicon() if entry.loose)


def is_loose(word: str) -> bool:
    """Whether the word is a phrase, which its parts say as well."""
    return word in loose_words()


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
