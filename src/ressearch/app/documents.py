"""Files as the parser reads them, without an index: parsed, checked, explained. Errors stand in their place."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ressearch.errors import RessearchError, SourceError
from ressearch.model.explanation import Explanation
from ressearch.model.resolution import Finding, Resolution
from ressearch.parsing import Parsed
from ressearch.parsing.explain import explain
from ressearch.parsing.integrity import find_faults, find_warnings
from ressearch.sources import Document, find_files, is_source, read_documents


def parse_paths(paths: Iterable[str | Path]) -> Iterator[tuple[str, Resolution | RessearchError]]:
    """The resolutions of files and folders, with warnings of what seems lost or misread."""
    for path, found in documents(paths):
        if isinstance(found, Parsed):
            yield path, replace(found.resolution, warnings=find_warnings(found))
        else:
            yield path, found


def check_paths(
    paths: Iterable[str | Path], codes: Container[str]
) -> Iterator[tuple[str, tuple[Finding, ...] | RessearchError]]:
    """What the checks of ``codes`` find in each document."""
    for path, found in with_source(paths):
        if isinstance(found, Parsed) and not found.resolution.clauses:
            yield path, SourceError(path, "看不出是决议，没有条款", "not a resolution: no clause found")
        else:
            yield path, found if isinstance(found, RessearchError) else find_faults(found, codes)


def explain_paths(paths: Iterable[str | Path]) -> Iterator[tuple[str, Explanation | RessearchError]]:
    """Why each document was read as it was."""
    for path, found in with_source(paths):
        yield path, found if isinstance(found, RessearchError) else explain(found)


def with_source(paths: Iterable[str | Path]) -> Iterator[tuple[str, Parsed | RessearchError]]:
    """The documents that have a source; an error, once a file, for those that have none."""
    refused: set[str] = set()
    for path, found in documents(paths):
        if isinstance(found, Resolution):
            if path not in refused:
                refused.add(path)
                yield (
                    path,
                    SourceError(path, "是条款 JSONL，没有原文可查", "clause lines hold no source to look at"),
                )
        else:
            yield path, found


def documents(paths: Iterable[str | Path]) -> Iterator[tuple[str, Document | RessearchError]]:
    """All that is in the files."""
    for file, _ in find_files(paths, wanted=is_source):
        for found in read_documents(file):
            yield str(file), found
