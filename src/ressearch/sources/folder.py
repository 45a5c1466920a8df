"""Paths as they are typed: which files are meant?"""

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import chain
from pathlib import Path


def find_files(
    paths: Iterable[str | Path], *, wanted: Callable[[Path], bool], skip: Container[Path] = ()
) -> Iterator[tuple[Path, str]]:
    """Each file once, with its name below the path that was given; folders give theirs in order of name.

    Of a folder come the files that are ``wanted``. Hidden files and folders are passed over, and the folders of
    ``skip``, which are resolved paths. What is typed comes as it is, there or not, and so does a folder that
    cannot be opened or has nothing to read in it: who reads it says so.
    """
    seen: set[Path] = set()
    for path in map(Path, paths):
        if path.is_dir():
            found = (file for file in walk(path, skip) if file.is_dir() or wanted(file))
            first = next(found, path)
            files = chain((first,), found)
        else:
            files = chain((path,))
        for file in files:
            if file.absolute() not in seen:
                seen.add(file.absolute())
                yield file, file.name if file == path else file.relative_to(path).as_posix()


def walk(folder: Path, skip: Container[Path]) -> Iterator[Path]:
    """The files of a folder and of the folders in it, and the folders that cannot be opened.

    Links to folders are not followed.
    """
    if folder.resolve() in skip:
        return
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        yield folder
        return
    for path in inside:
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from walk(path, skip)
        elif not path.is_dir():
            yield path
