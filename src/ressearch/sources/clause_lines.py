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
from ressearch.model.codec import clause_from_json, objects, resolution_from_json
from ressearch.model.resolution import Clause, Resolution, header_from
from ressearch.sources.derive import complete

MAX_LINE = 5_000_000  # characters; the longest clauses known have 20,000


def read_clause_lines(path: Path) -> Iterator[Resolution | SourceError]:
    """The resolutions whose clauses, or whose whole objects, the lines hold; a bad line is an error in its place.

    The clauses of one symbol need not stand together. Each line is checked by itself: what is wrong with one
    does not cost the others.
    """
    gathered = Gathered()
    number = 0
    for number, line in enumerate(read_lines(path), 1):
        if isinstance(line, SourceError):
            yield line
            break
        if not line.strip():
            continue
        try:
            data = json_object(line)
            if "clauses" in data and "text" not in data:
                yield whole(data)
            else:
                gathered.add(data)
        except (ValueError, RecursionError) as error:
            yield SourceError(f"{path}:{number}", "这一行不是条款", f"not a clause: {error}")
    if not number:
        yield SourceError(str(path), "是空文件", "the file is empty")
    yield from gathered.resolutions()


class Gathered:
    """The clauses of a file so far, by symbol and address."""

    def __init__(self) -> None:
        self.clauses: dict[str | None, dict[str, Clause]] = {}
        self.counts: dict[str, Counter[str | None]] = {}

    def add(self, data: dict[str, Any]) -> None:
        """Take in a clause line. Raises ``ValueError`` where it is none, or contradicts an earlier one."""
        count = self.counts.setdefault(str(data.get("symbol")), Counter())
        clause = clause_from_json(complete(data, count))
        known = self.clauses.setdefault(clause.symbol, {})
        if (other := known.setdefault(clause.id, clause)) is clause:
            count[clause.section] += 1
        elif other != replace(clause, ordinal=other.ordinal):
            raise ValueError(f"id: {clause.id} stands in an earlier line with other content")

    def resolutions(self) -> Iterator[Resolution]:
        """The resolutions that the clauses make up, in the order of their first clauses."""
        for symbol, clauses in self.clauses.items():
            yield header_from(symbol, tuple(clauses.values()))


def whole(data: dict[str, Any]) -> Resolution:
    """The resolution of a line as ``ressearch parse --format jsonl`` writes it. Raises ``ValueError``."""
    count: Counter[str | None] = Counter()
    clauses: list[dict[str, Any]] = []
    for clause in objects(data, "clauses"):
        if clause.setdefault("symbol", data.get("symbol")) != data.get("symbol"):
            raise ValueError(f"symbol: {clause['symbol']!r} in a clause of {data.get('symbol')!r}")
        if "doc_type" in data:
            clause.setdefault("doc_type", data["doc_type"])
        clauses.append(complete(clause, count))
        section = clauses[-1].get("section")
        count[section if isinstance(section, str) else None] += 1
    return resolution_from_json({**data, "clauses": clauses})


def read_lines(path: Path) -> Iterator[str | SourceError]:
    """The lines one after the other; an error ends them."""
    try:
        opener = gzip.open if path.suffix.lower() == ".gz" else open
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
