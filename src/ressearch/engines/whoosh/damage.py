"""Whatever goes wrong while an index is read becomes a message with a remedy, not a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import EINVAL, ENOENT
from pathlib import Path

from ressearch.errors import IndexFolderError


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Only the reading of the files in ``path`` may stand inside: all that it raises is called damage.

    Whoosh has no error of its own for a damaged file: it may raise anything, up to a bare ``Exception``. What the
    system refuses is no damage, unless a file is gone, or is read at a place that no file has.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, OSError) and error.errno not in (ENOENT, EINVAL):
            raise unreadable(path, error) from error
        raise damaged(path, error) from error


def damaged(path: Path, error: Exception) -> IndexFolderError:
    """The error of an index that does not make sense."""
    return IndexFolderError(
        f"索引已损坏，无法读取：{path}（{type(error).__name__}）；请删除该文件夹，再运行 ressearch index 重建",
        f"the index is damaged: {path}; delete the folder and run `ressearch index PATH` again",
    )


def unreadable(path: Path, error: OSError) -> IndexFolderError:
    """The error of an index, whole for all we know, of which the system does not give a file.

    >>> print(unreadable(Path("index"), PermissionError(13, "Permission denied", "index/a.seg")))
    不能读取索引：index/a.seg（Permission denied） / cannot read the index: index/a.seg (Permission denied)
    """
    file = error.filename or path
    return IndexFolderError(
        f"不能读取索引：{file}（{error.strerror}）", f"cannot read the index: {file} ({error.strerror})"
    )
