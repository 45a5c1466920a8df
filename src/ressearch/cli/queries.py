"""Many questions in one run: a file of ``qid<TAB>query`` lines."""

import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from ressearch.cli.output import say, view, write
from ressearch.cli.status import FOUND, NOTHING, TROUBLE
from ressearch.errors import RessearchError, SourceError
from ressearch.model.results import Results
from ressearch.render import RENDERERS

STANDARD_INPUT = Path("-")


class Question(NamedTuple):
    """A query, its name, and the file and line where it stands."""

    place: str
    qid: str
    query: str


def answer_all(ask: Callable[[str], Results], path: Path, form: str) -> int:
    """Answer the questions of a file one after another; one bad line is told, the others go on."""
    troubles = answers = found = 0
    for question in questions(path):
        try:
            results = ask(checked(question).query)
        except RessearchError as error:
            say(error if isinstance(error, SourceError) else f"{question.place}：{error}")
            troubles += 1
            continue
        write(RENDERERS[form](results, view(question.qid, first=not answers)))
        for note in results.notes:
            say(f"{question.qid}: {note}")
        answers += 1
        found += bool(results.total)
    return TROUBLE if troubles else FOUND if found else NOTHING


def questions(path: Path) -> Iterator[Question]:
    """The lines of the file that are not blank, as they come. Raises ``SourceError`` where it cannot be read."""
    for number, line in enumerate(read_lines(path), 1):
        said = line.removeprefix(BOM_UTF8) if number == 1 else line
        if said.strip():
            qid, _, query = said.decode("utf-8", "replace").partition("\t")
            yield Question(f"{path}:{number}", qid.strip(), query.strip())


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
