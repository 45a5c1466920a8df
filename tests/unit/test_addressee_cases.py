"""Whom four hundred clauses ask, judged by eye in `addressees_cases.tsv`: two numbers for the quality."""

from collections import Counter
from pathlib import Path

import pytest

from ressearch.parsing import addressees_of

# What is the least that may be right of what is named (precision), and be named of what is right (recall).
# When the list was made: 0.993 and 0.983 of what was seen, 1.000 and 0.969 of what was held back.
FLOORS = {"seen": (0.985, 0.975), "held": (0.98, 0.96)}


def cases(part: str) -> list[tuple[str, frozenset[str]]]:
    lines = Path(__file__).with_name("addressees_cases.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(text, frozenset(wanted.split())) for kept, _, text, wanted in rows if kept == part]


@pytest.mark.parametrize("part", FLOORS)
def test_real_clauses(part: str) -> None:
    counted: Counter[str] = Counter()
    for text, wanted in cases(part):
        found = frozenset(addressees_of(text))
        counted.update(right=len(found & wanted), extra=len(found - wanted), missed=len(wanted - found))
    precision = counted["right"] / (counted["right"] + counted["extra"])
    recall = counted["right"] / (counted["right"] + counted["missed"])
    least = FLOORS[part]
    assert precision >= least[0]
    assert recall >= least[1]


def test_there_are_enough() -> None:
    assert len(cases("seen")) >= 350
    assert len(cases("held")) >= 65
