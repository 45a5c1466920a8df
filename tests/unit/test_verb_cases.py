"""The verbs of some hundred clauses, judged by eye against `verbs_cases.tsv`: a number for their quality."""

from collections import Counter
from pathlib import Path
from typing import NamedTuple

from ressearch.parsing.verbs.reading import read_verbs

FLOOR = 0.99  # F1 of later acts in real clauses; 1.0 when the list was made


class Case(NamedTuple):
    """One clause and what a reader finds in it."""

    source: str
    text: str
    verb: str
    phrase: str
    later: tuple[str, ...]


def cases() -> list[Case]:
    lines = Path(__file__).with_name("verbs_cases.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [Case(source, text, verb, phrase, tuple(later.split())) for source, text, verb, phrase, later in rows]


def test_leading_verbs() -> None:
    for case in cases():
        reading = read_verbs(case.text)
        assert (reading.verb or "", reading.phrase or "") == (case.verb, case.phrase), case.text


def test_later_acts_of_models() -> None:
    for case in cases():
        if case.source == "model":
            assert read_verbs(case.text).secondary == case.later, case.text


def test_later_acts_of_real_clauses() -> None:
    found: Counter[str] = Counter()
    for case in cases():
        if case.source != "model":
            got = set(read_verbs(case.text).secondary)
            found.update(hit=len(got & set(case.later)), differs=len(got ^ set(case.later)))
    assert 2 * found["hit"] / (2 * found["hit"] + found["differs"]) >= FLOOR
