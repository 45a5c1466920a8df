"""Judged queries run over an index, as ``search --queries`` runs them, and measured."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from ressearch.errors import RessearchError, SourceError
from ressearch.evaluation import DEPTH, Judgments, Question, checked, measured, questions, read_judgments, ready
from ressearch.model.measured import Evaluation, Measured, Scope
from ressearch.model.results import Results
from ressearch.render.trec import one_word

Search = Callable[[str], Results]

FEW = 5  # names in a note


def evaluate(search: Search, qrels: Path, queries: Path, *, per_query: bool) -> Evaluation:
    """How well ``search`` answers the judged queries.

    Every bad line of the two files is an error, and then nothing is measured. A query that cannot be understood is
    one too, and found nothing. Raises ``SourceError`` for a file that cannot be read and ``RessearchError`` where
    ir-measures is not installed.
    """
    ready()
    judgments, bad = read_judgments(qrels)
    asked, worse = read_questions(queries)
    if errors := (*bad, *worse):
        return Evaluation((), tuple(map(str, errors)))
    telling = {qid: grades for qid, grades in judgments.items() if any(grade > 0 for grade in grades.values())}
    notes = [*unpaired(asked, judgments, telling)]
    judged = [question for question in asked if question.qid in telling]
    if not judged:
        return Evaluation((), ("没有一个查询有评判 / no query has a judgment",), tuple(notes))
    answers, refused = answer(search, judged)
    scores = measured({question.qid: telling[question.qid] for question in judged}, answers)
    if not any(any(row.values()) for row in scores.values()):
        notes.append("没有找到一条相关条款；索引对吗？ / no answer was found; is it the right index?")
    return Evaluation(tuple(summed(judged, scores, per_query=per_query)), refused, tuple(notes))


def read_questions(path: Path) -> tuple[list[Question], list[SourceError]]:
    """The queries of a file, and its bad lines, of which one is a name that stood before."""
    found: dict[str, Question] = {}
    errors: list[SourceError] = []
    for question in questions(path):
        try:
            first = found.setdefault(checked(question).qid, question)
        except SourceError as error:
            errors.append(error)
        else:
            if first is not question:
                errors.append(SourceError(question.place, f"{question.qid} 重复", f"{question.qid} stands twice"))
    return list(found.values()), errors


def unpaired(asked: Sequence[Question], judgments: Judgments, telling: Judgments) -> Iterator[str]:
    """What is in one file alone, and so not measured."""
    qids = [question.qid for question in asked]
    if silent := [qid for qid in qids if qid not in judgments]:
        yield f"没有评判的查询不计：{few(silent)} / queries without judgments are left out"
    if hopeless := [qid for qid in qids if qid in judgments and qid not in telling]:
        yield f"没有一条相关条款的查询不计：{few(hopeless)} / queries that no clause answers are left out"
    if orphans := [qid for qid in judgments if qid not in set(qids)]:
        yield f"没有查询的评判不计：{few(orphans)} / judgments without a query are left out"


def few(names: Sequence[str]) -> str:
    """The first of many names, and how many there are."""
    return "、".join(names[:FEW]) + (f" 等 {len(names)} 个" if len(names) > FEW else "")


def answer(search: Search, judged: Iterable[Question]) -> tuple[dict[str, list[str]], tuple[str, ...]]:
    """The addresses that each query finds, best first, as a TREC run has them; and the queries refused."""
    found: dict[str, list[str]] = {}
    refused: list[str] = []
    for question in judged:
        try:
            hits = search(question.query).hits[:DEPTH]
        except RessearchError as error:
            refused.append(f"{question.place}：{error}")
        else:
            found[question.qid] = [one_word(hit.clause.id) for hit in hits]
    return found, tuple(refused)


def summed(
    judged: Sequence[Question], scores: dict[str, dict[str, float]], *, per_query: bool
) -> Iterator[Measured]:
    """All, each group in order of appearance, and each query if asked for."""
    yield mean("all", "", judged, scores)
    for group in dict.fromkeys(question.group for question in judged if question.group):
        yield mean("group", group, [question for question in judged if question.group == group], scores)
    if per_query:
        for question in judged:
            yield mean("query", question.qid, [question], scores)


def mean(scope: Scope, name: str, judged: Sequence[Question], scores: dict[str, dict[str, float]]) -> Measured:
    """The mean of each measure over some queries."""
    rows = [scores[question.qid] for question in judged]
    return Measured(scope, name, len(rows), {key: sum(row[key] for row in rows) / len(rows) for key in rows[0]})
