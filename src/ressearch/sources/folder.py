"""Paths as they are typed: which files are meant?"""

from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path


def find_files(
    paths: Iterable[str | Path], *, wanted: Callable[[Path], bool], skip: Container[Path] = ()
) -> Iterator[tuple[Path, str]]:
    """Each file with its name below the path that was given; folders give theirs in order of name.

    Of a folder come the files that are ``wanted``. Hidden files and folders are passed over, and the folders of
    ``skip``, which are resolved paths. What is typed comes as it is, there or not, and so does a folder with
    nothing to read in it: who reads it says so.
    """
    for path in map(Path, paths):
        if not path.is_dir():
            yield path, path.name
            continue
        files = (file for file in walk(path, skip) if wanted(file))
        first = next(files, path)
        yield first, first.relative_to(path).as_posix()
        yield from ((file, file.relative_to(path).as_posix()) for file in files)


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
