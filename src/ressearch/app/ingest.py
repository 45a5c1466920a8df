"""Files in, clauses stored: batch after batch, one outcome a file, in order."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ressearch.app.messages import Note, encoding_notes, not_a_resolution
from ressearch.app.values import Ingested
from ressearch.engines.protocol import Engine
from ressearch.errors import RessearchError, SourceError, on_one_line
from ressearch.model.resolution import Resolution
from ressearch.parsing import Parsed
from ressearch.sources import find_files, is_source, read_documents

BATCH = 2000  # clauses that are stored together; what an interruption can cost


def ingest(engine: Engine, paths: Iterable[str | Path], skip: Container[Path] = ()) -> Iterator[Ingested]:
    """Store what the files hold; an outcome is given when its file is stored.

    The folders of ``skip`` are passed over: an index is no source.
    """
    known = set(engine.symbols())
    batch: list[Resolution] = []
    outcomes: list[Ingested] = []
    for outcome, resolutions in read_files(paths, known, skip):
        outcomes.append(outcome)
        batch += resolutions
        if sum(len(resolution.clauses) for resolution in batch) >= BATCH:
            engine.replace(batch)
            yield from outcomes
            batch, outcomes = [], []
    if batch:
        engine.replace(batch)
    yield from outcomes


def read_files(
    paths: Iterable[str | Path], known: set[str], skip: Container[Path]
) -> Iterator[tuple[Ingested, list[Resolution]]]:
    """Each file's outcome and what is to be stored of it; ``known`` symbols are already in the index."""
    seen: dict[str, str] = {}
    passed: list[str] = []

    def wanted(file: Path) -> bool:
        if not is_source(file):
            passed.append(str(file))
        return is_source(file)

    typed = [str(path) for path in paths]
    for file, name in find_files(typed, wanted=wanted, skip=skip):
        resolutions, errors, notes = read_file(file, name)
        yield outcome_of(str(file), resolutions, errors, notes, known, seen), resolutions
        seen.update({resolution.symbol or "": str(file) for resolution in resolutions})
    if passed:
        named = "、".join(passed[:3]) + ("……" if passed[3:] else "")
        note = f"跳过 {len(passed)} 个不是可读格式的文件：{named} / skipped: not in a format that is read"
        yield Ingested(passed[0], notes=(note,)), []


def outcome_of(
    path: str,
    resolutions: list[Resolution],
    errors: Iterable[RessearchError],
    notes: Iterable[Note],
    known: set[str],
    seen: Mapping[str, str],
) -> Ingested:
    """What becomes of a file whose resolutions are read; ``seen`` symbols were read from a file before it."""
    symbols = [resolution.symbol or "" for resolution in resolutions]
    return Ingested(
        path,
        symbol=symbols[0] if len(symbols) == 1 else None,
        resolutions=len(resolutions),
        clauses=sum(len(resolution.clauses) for resolution in resolutions),
        replaced=any(symbol in known for symbol in symbols),
        errors=tuple(errors),
        notes=(
            *notes,
            *(
                f"{symbol} 在 {on_one_line(seen[symbol])} 与 {on_one_line(path)} 中都有，后者取代前者"
                " / the later file replaces the earlier"
                for symbol in symbols
                if symbol in seen
            ),
        ),
    )


def read_file(file: Path, name: str) -> tuple[list[Resolution], list[RessearchError], Iterable[Note]]:
    """The resolutions of a file, each under a symbol of its own, what is wrong with the rest, and notes."""
    resolutions: dict[str, Resolution] = {}
    errors: list[RessearchError] = []
    notes: dict[Note, None] = {}
    nameless = 0
    for read in read_documents(file):
        if isinstance(read, SourceError):
            errors.append(read)
            continue
        notes.update(dict.fromkeys(encoding_notes(str(file), read)))
        found = read.resolution if isinstance(read, Parsed) else read
        nameless += found.symbol is None
        symbol = found.symbol or (f"file:{name}" if nameless == 1 else f"file:{name}({nameless})")
        if not found.clauses:
            errors.append(not_a_resolution(str(file)))
        elif symbol in resolutions:
            errors.append(
                SourceError(
                    str(file), f"{symbol} 在文件中有两次，只取第一次", "twice in the file: the first is kept"
                )
            )
        else:
            resolutions[symbol] = found if found.symbol else with_symbol(found, symbol)
    return list(resolutions.values()), errors, notes


def with_symbol(resolution: Resolution, symbol: str) -> Resolution:
    """A document that states no symbol, stored under the name of its file."""
    clauses = tuple(
        replace(clause, symbol=symbol, id=f"{symbol}#{clause.id.partition('#')[2]}")
        for clause in resolution.clauses
    )
    return replace(resolution, symbol=symbol, clauses=clauses)
