"""The manifest of an index: which format it has, and by which words of the user's its texts are cut.

    {"format": 5, "engine": "whoosh", "words": [["蓝色走廊倡议", "process", ""], ...]}

The words are kept here, not the name of their file: a search cuts as the index was cut, whatever became of it.
"""

import json
from pathlib import Path
from typing import NamedTuple

from ressearch.analysis.lexicon import Entry
from ressearch.errors import IndexFolderError

MANIFEST = "ressearch.json"
FORMAT = 5  # of the schema, the analysis of texts and the coding of columns


class Manifest(NamedTuple):
    """What an index says of itself."""

    format: int
    words: tuple[Entry, ...] = ()


def write_manifest(path: Path, words: tuple[Entry, ...]) -> None:
    """Say that ``path`` is an index of ours."""
    said = {"format": FORMAT, "engine": "whoosh"} | ({"words": words} if words else {})
    (path / MANIFEST).write_text(json.dumps(said, ensure_ascii=False) + "\n", encoding="utf-8")


def read_manifest(path: Path) -> Manifest:
    """What the index in ``path`` says of itself; ``IndexFolderError`` where it says nothing, or is damaged."""
    if not (path / MANIFEST).is_file():
        raise IndexFolderError(
            f"不是 ressearch 的索引（没有 {MANIFEST}）：{path}；其中的文件未作任何改动，请换一个文件夹",
            f"not an index (no {MANIFEST}): {path}; nothing in it was touched, choose another folder",
        )
    try:
        said = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        return Manifest(int(said["format"]), tuple(map(read_word, said.get("words", ()))))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise IndexFolderError(
            f"索引清单已损坏：{path / MANIFEST}；请删除该文件夹，再运行 ressearch index 重建",
            f"the manifest is damaged: {path / MANIFEST}; delete the folder and run `ressearch index PATH` again",
        ) from error


def read_word(row: object) -> Entry:
    """A word as the manifest has it; ``TypeError`` for anything else."""
    match row:
        case [str(word), str(kind), str(source)]:
            return Entry(word, kind, source)
        case _:
            raise TypeError("not a word, its class and its source")


def other_words(path: Path) -> IndexFolderError:
    """The error of words that are not those by which the texts of the index are cut."""
    return IndexFolderError(
        f"索引 {path} 编入时用的不是这份词表；请换一个文件夹，或删除它再编入",
        f"{path} was not indexed with this lexicon; choose another folder, or delete it and index again",
    )
