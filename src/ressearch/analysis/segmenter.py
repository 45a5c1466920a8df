"""Words: jieba's segmentation of folded text, without punctuation."""

import contextlib
import logging
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import jieba


@cache
def tokenizer() -> "jieba.Tokenizer":
    """The segmenter with jieba's dictionary, loaded when the first text is segmented."""
    import jieba  # noqa: PLC0415 - many commands segment nothing

    jieba.setLogLevel(logging.CRITICAL)  # a cache that cannot be written is no trouble of the user's
    segmenter = jieba.Tokenizer()
    segmenter.tmp_dir = str(cache_folder())
    return segmenter


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


def words(folded: str) -> list[str]:
    """The words of a folded text, each once a place, as jieba cuts it best: what a query looks for.

    New-word guessing (HMM) is off: it would cut the same characters differently in a query and in a clause.

    >>> words("无核武器国家，从")
    ['无核武器', '国家', '从']
    """
    return kept(tokenizer().lcut(folded, HMM=False))


def index_words(folded: str) -> list[str]:
    """The words of a folded text and the dictionary words inside them: what an index holds.

    >>> index_words("无核武器国家")
    ['无核', '核武', '武器', '核武器', '无核武器', '国家']
    """
    return kept(tokenizer().lcut_for_search(folded, HMM=False))


def kept(cuts: "Iterable[str]") -> list[str]:
    """The cuts that hold a letter, a digit or an ideograph."""
    return [cut for cut in cuts if any(char.isalnum() for char in cut)]
