"""Here is a folder: is it an index of ours, and one that this version reads?

The manifest `ressearch.json` says so. It is the last file written when an index is made, and the first one read.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.util.filelock import try_for

from ressearch.analysis.lexicon import Entry
from ressearch.engines.whoosh.damage import reading
from ressearch.engines.whoosh.manifest import FORMAT, Manifest, other_words, read_manifest, write_manifest
from ressearch.engines.whoosh.schema import schema
from ressearch.errors import IndexFolderError

LOCK = "MAIN_WRITELOCK"
HARMLESS = frozenset((".gitkeep", LOCK))  # a folder with nothing else in it is empty

PATIENCE = 5.0  # seconds to wait for another writer


def open_folder(path: Path, *, create: bool, words: tuple[Entry, ...] | None = None) -> tuple[Any, Manifest]:
    """Whoosh's index in ``path`` and its manifest; ``create`` makes one where there is nothing yet.

    ``words`` are those of the user's by which its texts shall be cut; ``None`` takes it as it is. Raises
    ``IndexFolderError`` with a remedy. Nothing is changed in a folder that is not ours.
    """
    with access(path):
        if create and is_empty(path):
            make(path, words or ())
        manifest = check(path)
        if words is not None and words != manifest.words:
            raise other_words(path)
    with reading(path):
        return FileIndex(FileStorage(str(path)), schema=schema()), manifest


def make(path: Path, words: tuple[Entry, ...] = ()) -> None:
    """Make an index without clauses; of two processes that try at once one does, and the other finds it made."""
    path.mkdir(parents=True, exist_ok=True)
    storage = FileStorage(str(path))
    lock = storage.lock(LOCK)
    if not try_for(lock.acquire, timeout=PATIENCE):
        raise locked(path)
    try:
        if is_empty(path):
            TOC.create(storage, schema())
            write_manifest(path, words)
    finally:
        lock.release()


def check(path: Path) -> Manifest:
    """The manifest of an index that this version reads; ``IndexFolderError``, with the remedy, for any other."""
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
    manifest = read_manifest(path)
    if (found := manifest.format) != FORMAT:
        raise IndexFolderError(
            f"索引格式不符：{path} 是第 {found} 版，本程序用第 {FORMAT} 版；"
            "请删除该文件夹，再运行 ressearch index 重建",
            f"{path} has index format {found}, this program needs {FORMAT}; "
            "delete the folder and run `ressearch index PATH` again",
        )
    return manifest


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
