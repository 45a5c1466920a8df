"""Here is a folder: is it an index of ours, and one that this version reads?

The manifest `ressearch.json` says so. It is the last file written when an index is made, and the first one read.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.util.filelock import try_for

from ressearch.engines.whoosh.damage import reading
from ressearch.engines.whoosh.schema import schema
from ressearch.errors import IndexFolderError

MANIFEST = "ressearch.json"
FORMAT = 5  # of the schema, the analysis of texts and the coding of columns

LOCK = "MAIN_WRITELOCK"
HARMLESS = frozenset((".gitkeep", LOCK))  # a folder with nothing else in it is empty

PATIENCE = 5.0  # seconds to wait for another writer


def open_folder(path: Path, *, create: bool) -> Any:  # noqa: ANN401 - whoosh has no types
    """Whoosh's index in ``path``; ``create`` makes one where there is nothing yet.

    Raises ``IndexFolderError`` with a remedy. Nothing is changed in a folder that is not ours.
    """
    with access(path):
        if create and is_empty(path):
            make(path)
        check(path)
    with reading(path):
        return FileIndex(FileStorage(str(path)), schema=schema())


def make(path: Path) -> None:
    """Make an index without clauses; of two processes that try at once one does, and the other finds it made."""
    path.mkdir(parents=True, exist_ok=True)
    storage = FileStorage(str(path))
    lock = storage.lock(LOCK)
    if not try_for(lock.acquire, timeout=PATIENCE):
        raise locked(path)
    try:
        if is_empty(path):
            TOC.create(storage, schema())
            manifest = json.dumps({"format": FORMAT, "engine": "whoosh"})
            (path / MANIFEST).write_text(manifest + "\n", encoding="utf-8")
    finally:
        lock.release()


def check(path: Path) -> None:
    """Raise ``IndexFolderError``, with the remedy, unless ``path`` is an index that this version reads."""
    if not path.exists():
        raise IndexFolderError(
            f"没有这个索引文件夹：{path}；请先运行 ressearch index 文件或文件夹",
            f"no such index folder: {path}; run `ressearch index PATH` first",
        )
    if is_empty(path):
        raise IndexFolderError(
            f"索引尚未建立，文件夹是空的：{path}；请先运行 ressearch index 文件或文件夹",
            f"not yet built, the folder is empty: {path}; run `ressearch index PATH` first",
        )
    found = read_format(path)
    if found != FORMAT:
        raise IndexFolderError(
            f"索引格式不符：{path} 是第 {found} 版，本程序用第 {FORMAT} 版；"
            "请删除该文件夹，再运行 ressearch index 重建",
            f"{path} has index format {found}, this program needs {FORMAT}; "
            "delete the folder and run `ressearch index PATH` again",
        )


def read_format(path: Path) -> int:
    """The format that the manifest states."""
    if not (path / MANIFEST).is_file():
        raise IndexFolderError(
            f"不是 ressearch 的索引（没有 {MANIFEST}）：{path}；其中的文件未作任何改动，请换一个文件夹",
            f"not an index (no {MANIFEST}): {path}; nothing in it was touched, choose another folder",
        )
    try:
        return int(json.loads((path / MANIFEST).read_text(encoding="utf-8"))["format"])
    except (ValueError, TypeError, KeyError) as error:
        raise IndexFolderError(
            f"索引清单已损坏：{path / MANIFEST}；请删除该文件夹，再运行 ressearch index 重建",
            f"the manifest is damaged: {path / MANIFEST}; delete the folder and run `ressearch index PATH` again",
        ) from error


def is_empty(path: Path) -> bool:
    """Whether there is no such folder, or nothing of weight in it."""
    if not path.exists():
        return True
    if not path.is_dir():
        raise IndexFolderError(f"不是文件夹：{path}；请换一个位置", f"not a folder: {path}; choose another place")
    return all(file.name in HARMLESS for file in path.iterdir())


def locked(path: Path) -> IndexFolderError:
    """The error of an index that another process is writing to."""
    return IndexFolderError(
        f"另一个进程正在写入索引：{path}；请等它结束后再试",
        f"another process is writing to the index: {path}; try again when it is done",
    )


@contextmanager
def access(path: Path) -> Iterator[None]:
    """What the operating system refuses inside becomes an ``IndexFolderError`` that names ``path``."""
    try:
        yield
    except OSError as error:
        raise IndexFolderError(
            f"无法读写索引文件夹：{path}（{error.strerror}）",
            f"cannot read or write the index folder: {path} ({error.strerror})",
        ) from error
