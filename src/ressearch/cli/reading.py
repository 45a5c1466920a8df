"""Files as they are read: what is wrong is told on the way, what is found is counted."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from ressearch.cli.output import say
from ressearch.errors import RessearchError

if TYPE_CHECKING:
    from ressearch.app import Note

Found = TypeVar("Found")


@dataclass
class Reading(Generic[Found]):
    """What was found in files, in order, each with its path; ``count`` says how much that is of one document."""

    files: "Iterable[tuple[str, Found | RessearchError | Note]]"
    count: Callable[[Found], int]
    found: int = 0
    errors: int = 0

    def __iter__(self) -> Iterator[tuple[str, Found]]:
        from ressearch.app import Note  # noqa: PLC0415 - a help page needs no parser

        for path, found in self.files:
            if isinstance(found, RessearchError | Note):
                self.errors += isinstance(found, RessearchError)
                say(found)
            else:
                self.found += self.count(found)
                yield path, found
