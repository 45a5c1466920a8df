"""A file of queries: ``qid<TAB>query`` lines, or JSON lines with ``qid``, ``query`` and perhaps ``group``."""

import json
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ressearch.errors import SourceError

STANDARD_INPUT = Path("-")


class Question(NamedTuple):
    """A query, its name, the file and line where it stands, and the group that it is measured with, if any."""

    place: str
    qid: str
    query: str
    group: str = ""


def questions(path: Path) -> Iterator[Question]:
    """The lines of the file that are not blank, as they come. Raises ``SourceError`` where it cannot be read."""
    for number, line in enumerate(read_lines(path), 1):
        said = line.removeprefix(BOM_UTF8) if number == 1 else line
        if said.strip():
            yield read_question(f"{path}:{number}", said.decode("utf-8", "replace"))


def read_question(place: str, line: str) -> Question:
    """One line in either form; what it lacks is empty.

    >>> read_question("q:1", '{"qid": "p01", "query": "地雷 清除", "group": "a"}')
    Question(place='q:1', qid='p01', query='地雷 清除', group='a')
    """
    if line.lstrip().startswith("{"):
        return json_question(place, line)
    qid, _, query = line.partition("\t")
    return Question(place, qid.strip(), query.strip())


def json_question(place: str, line: str) -> Question:
    """The question of an object; nothing of a line that is none, or of values that are no strings."""
    try:
        told = json.loads(line)
    except ValueError:
        told = {}
    qid, query, group = (
        value.strip() if isinstance(value := told.get(key), str) else "" for key in ("qid", "query", "group")
    )
    return Question(place, qid, query, group)


def checked(question: Question) -> Question:
    """The question, if it is one. Raises ``SourceError``."""
    if "\ufffd" in question.query + question.qid:
        raise SourceError(question.place, "不是 UTF-8", "not UTF-8")
    if not (question.qid and question.query):
        raise SourceError(question.place, "应为 名称<TAB>查询", "expected qid<TAB>query")
    return question


def read_lines(path: Path) -> Iterator[bytes]:
    """The lines of a file or of standard input, which may be closed."""
    if path == STANDARD_INPUT:
        yield from sys.stdin.buffer if sys.stdin else ()
        return
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise SourceError.unreadable(path, error) from None
