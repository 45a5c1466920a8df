"""What was judged by hand is read so, but for the differences that ``open.txt`` counts."""

import json
from pathlib import Path

import pytest

from judge_parses import judge, total

HERE = Path(__file__).parent
TEXTS = sorted(
    path for folder in HERE.iterdir() for path in folder.glob("*.txt") if (folder / "gold.json").exists()
)
OPEN = dict(line.split("\t") for line in (HERE / "open.txt").read_text(encoding="utf-8").splitlines())

AIMS = {  # over all texts
    "text": 0.99, "section": 0.99, "verb": 0.99, "secondary_verbs": 0.95, "citations": 0.99,
}  # fmt: skip


def name_of(text: Path) -> str:
    return text.relative_to(HERE).as_posix()


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_text(text: Path) -> None:
    gold = json.loads((text.parent / "gold.json").read_text(encoding="utf-8"))
    verdict = judge(text.read_bytes().decode("utf-8"), gold)
    assert len(verdict.differences) == int(OPEN.get(name_of(text), 0)), verdict.differences
    assert verdict.intruders == 0


def test_what_is_open_is_there() -> None:
    assert {*OPEN} <= {name_of(text) for text in TEXTS}


@pytest.mark.parametrize("measure", AIMS)
def test_aims(measure: str) -> None:
    assert total([HERE]).tallies[measure].f1 >= AIMS[measure]
