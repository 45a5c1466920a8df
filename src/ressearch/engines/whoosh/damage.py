"""Whatever goes wrong while an index is read becomes a message with a remedy, not a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ressearch.errors import IndexFolderError


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Only Whoosh's reading of the files in ``path`` may stand inside: all that it raises is called damage.

    Whoosh has no error of its own for a damaged file: it may raise anything, up to a bare ``Exception``.
    """
    try:
        yield
    except Exception as error:
        raise IndexFolderError(
            f"索引已损坏，无法读取：{path}（{type(error).__name__}）；请删除该文件夹，再运行 ressearch index 重建",
            f"the index is damaged: {path}; delete the folder and run `ressearch index PATH` again",
        ) from error
