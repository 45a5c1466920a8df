"""Clause JSONL, as ``ressearch export`` writes it: one clause of the contract a line, gzip or plain."""

import gzip
import json
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ressearch.errors import SourceError
from ressearch.model.codec import clause_from_json, resolution_from_json
from ressearch.model.resolution import Clause, Resolution
from ressearch.sources.derive import complete

MAX_LINE = 5_000_000  # characters; the longest clauses known have 20,000


def read_clause_lines(path: Path) -> Iterator[Resolution | SourceError]:
    """The resolutions whose clauses, or whose whole objects, the lines hold; a bad line is an error in its place.

    The clauses of one symbol need not stand together. Each line is checked by itself: what is wrong with one
    does not cost the others.
    """
    clauses: dict[str | None, dict[str, Clause]] = {}
    counts: dict[str, Counter[str | None]] = {}
    number = 0
    for number, line in enumerate(read_lines(path), 1):
        place = f"{path}:{number}"
        if isinstance(line, SourceError):
            yield line
            break
        if not line.strip():
            continue
        try:
            data = json_object(line)
            if "clauses" in data and "text" not in data:
                yield resolution_from_json(data)
                continue
            count = counts.setdefault(str(data.get("symbol")), Counter())
            clause = clause_from_json(complete(data, count))
        except (ValueError, RecursionError) as error:
            yield SourceError(place, "这一行不是条款", f"not a clause: {error}")
            continue
        known = clauses.setdefault(clause.symbol, {})
        if (other := known.setdefault(clause.id, clause)) is clause:
            count[clause.section] += 1
        elif other != replace(clause, ordinal=other.ordinal):
            yield SourceError(place, f"地址重复而内容不同：{clause.id}", "the same id with other content")
    if not number:
        yield SourceError(str(path), "是空文件", "the file is empty")
    for symbol, found in clauses.items():
        yield header_of(symbol, tuple(found.values()))


def read_lines(path: Path) -> Iterator[str | SourceError]:
    """The lines one after the other; an error ends them."""
    try:
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8-sig") as file:
            while line := file.readline(MAX_LINE):
                if len(line) == MAX_LINE:
                    yield SourceError(str(path), f"有一行超过 {MAX_LINE} 字", "a line is too long for a clause")
                    return
                yield line
    except UnicodeDecodeError:
        yield SourceError(str(path), "不是 UTF-8 文本", "not UTF-8 text")
    except (gzip.BadGzipFile, EOFError, zlib.error):
        yield SourceError(str(path), "gzip 数据损坏或不完整", "damaged or truncated gzip data")
    except OSError as error:
        yield SourceError.unreadable(path, error)


def json_object(line: str) -> dict[str, Any]:
    """The JSON object of a line. Raises ``ValueError`` for anything else."""
    try:
        data = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON, at character {error.pos + 1}") from None
    if not isinstance(data, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - to the reader of the file it is a bad value
    return data


def header_of(symbol: str | None, clauses: tuple[Clause, ...]) -> Resolution:
    """A resolution of which only the clauses are known: its header is what they say of it."""
    first = clauses[0]
    return Resolution(
        symbol,
        organ=first.organ,
        title=first.title,
        adopted=first.adopted,
        year=first.year,
        doc_type="resolution" if first.organ else "unknown",
        clauses=clauses,
    )
