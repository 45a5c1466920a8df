"""What every door tells of a file in the same words."""

from ressearch.errors import RessearchError, SourceError, on_one_line
from ressearch.parsing import Parsed
from ressearch.sources import Document


class Note(str):
    """What is told of a file that is read nevertheless."""

    __slots__ = ()


def encoding_notes(path: str, found: Document | RessearchError) -> tuple[Note, ...]:
    """Which encoding was found, of a file that does not say it."""
    if not isinstance(found, Parsed):
        return ()
    kinds = [repair.kind.partition("_") for repair in found.resolution.repairs]
    names = [name.upper() for kind, _, name in kinds if kind == "encoding"]
    return tuple(Note(f"{on_one_line(path)}：按 {name} 读取 / read as {name}") for name in names)


def not_a_resolution(path: str) -> SourceError:
    """What is told of a file without clauses."""
    return SourceError(path, "看不出是决议，没有条款", "not a resolution: no clause found")
