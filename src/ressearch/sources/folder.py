"""Paths as they are typed: which files are meant?"""

from collections.abc import Container, Iterable, Iterator
from pathlib import Path


def find_files(paths: Iterable[str | Path], skip: Container[Path] = ()) -> Iterator[tuple[Path, str]]:
    """Each file with its name below the path that was given; folders give theirs in order of name.

    Hidden files and folders are passed over, and the folders of ``skip``, which are resolved paths. A path that
    does not exist is given as it is: who reads it says so.
    """
    for path in map(Path, paths):
        if path.is_dir():
            yield from ((file, file.relative_to(path).as_posix()) for file in walk(path, skip))
        else:
            yield path, path.name


def walk(folder: Path, skip: Container[Path]) -> Iterator[Path]:
    """The files of a folder and of the folders in it, without following links to folders."""
    if folder.resolve() in skip:
        return
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from walk(path, skip)
        elif path.is_file():
            yield path
