"""What readers said of clauses: TREC qrels, ``qid 0 address grade`` lines; a blank in an address is ``%20``."""

import re
from pathlib import Path

from ressearch.errors import SourceError
from ressearch.evaluation.questions import read_lines

Judgments = dict[str, dict[str, int]]  # of a query: the grade of each address

LINE_RE = re.compile(r"\ufeff? (\S+) \s+ \S+ \s+ (\S+) \s+ (-?\d{1,3})", re.VERBOSE | re.ASCII)


def read_judgments(path: Path) -> tuple[Judgments, tuple[SourceError, ...]]:
    """The judgments of a file and its bad lines. Raises ``SourceError`` where it cannot be read."""
    found: Judgments = {}
    errors: list[SourceError] = []
    for number, line in enumerate(read_lines(path), 1):
        said = line.decode("utf-8", "replace").strip()
        try:
            if said:
                add_judgment(found, f"{path}:{number}", said)
        except SourceError as error:
            errors.append(error)
    return found, tuple(errors)


def add_judgment(found: Judgments, place: str, line: str) -> None:
    """Take a line in. Raises ``SourceError`` where it is none, or judges otherwise than a line before it."""
    match = LINE_RE.fullmatch(line)
    if match is None or "\ufffd" in line:
        raise SourceError(place, "应为 名称 0 地址 等级", "expected qid 0 address grade")
    qid, address, grade = match[1], match[2], int(match[3])
    if found.setdefault(qid, {}).setdefault(address, grade) != grade:
        raise SourceError(place, f"{address} 在前面另有等级", f"{address} has another grade above")
