"""Many questions in one run: a file of ``qid<TAB>query`` lines."""

from collections.abc import Callable
from pathlib import Path

from ressearch.cli.output import say, view, write
from ressearch.cli.status import FOUND, NOTHING, TROUBLE
from ressearch.errors import RessearchError, SourceError
from ressearch.evaluation import checked, questions
from ressearch.model.results import Results
from ressearch.render import RENDERERS


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
