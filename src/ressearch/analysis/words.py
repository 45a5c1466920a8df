"""Words: jieba's segmentation of folded text, without punctuation."""

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
    may have put one.
    """
    folder = Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")) / "ressearch"  # noqa: PTH111 - Path.expanduser raises without a home
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return folder  # jieba then reads its dictionary anew each time
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
