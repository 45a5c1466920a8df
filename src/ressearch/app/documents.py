"""Files as the parser reads them, without an index: parsed, checked, explained; errors and notes in their place.

``-`` among the paths is standard input.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ressearch.app.messages import Note, encoding_notes, not_a_resolution
from ressearch.errors import RessearchError, SourceError
from ressearch.model.explanation import Explanation
from ressearch.model.resolution import Finding, Resolution
from ressearch.parsing import Parsed
from ressearch.parsing.explain import explain
from ressearch.parsing.integrity import find_faults, find_warnings
from ressearch.sources import (
    SHOWN,
    STANDARD_INPUT,
    Document,
    find_files,
    is_source,
    read_documents,
    read_standard_input,
)

Told = RessearchError | Note


def parse_paths(paths: Iterable[str | Path]) -> Iterator[tuple[str, Resolution | Told]]:
    """The resolutions of files and folders, with warnings of what seems lost or misread."""
    for path, found in documents(paths):
        if isinstance(found, Told):
            yield path, found
            continue
        read = found.resolution if isinstance(found, Parsed) else found
        if not read.clauses:
            yield path, Note(not_a_resolution(path))
        yield path, replace(read, warnings=find_warnings(found)) if isinstance(found, Parsed) else read


def check_paths(
    paths: Iterable[str | Path], codes: Container[str]
) -> Iterator[tuple[str, tuple[Finding, ...] | Told]]:
    """What the checks of ``codes`` find in each document; one that is no resolution cannot be checked."""
    for path, found in with_source(paths):
        if isinstance(found, Told):
            yield path, found
        else:
            yield path, find_faults(found, codes) if found.resolution.clauses else not_a_resolution(path)


def explain_paths(paths: Iterable[str | Path]) -> Iterator[tuple[str, Explanation | Told]]:
    """Why each document was read as it was."""
    for path, found in with_source(paths):
        if isinstance(found, Told):
            yield path, found
        else:
            yield path, explain(found) if found.resolution.clauses else Note(not_a_resolution(path))


def with_source(paths: Iterable[str | Path]) -> Iterator[tuple[str, Parsed | Told]]:
    """The documents that have a source; an error, once a file, for those that have none."""
    refused: set[str] = set()
    for path, found in documents(paths):
        if not isinstance(found, Resolution):
            yield path, found
        elif path not in refused:
            refused.add(path)
            yield path, SourceError(path, "是条款 JSONL，没有原文可查", "clause lines hold no source to look at")


def documents(paths: Iterable[str | Path]) -> Iterator[tuple[str, Document | Told]]:
    """All that is in the files, and once a file by which encoding it was read."""
    for file, _ in find_files(paths, wanted=is_source):
        piped = file == STANDARD_INPUT
        path = SHOWN if piped else str(file)
        told: set[Note] = set()
        for found in read_standard_input() if piped else read_documents(file):
            for note in encoding_notes(path, found):
                if note not in told:
                    told.add(note)
                    yield path, note
            yield path, found
