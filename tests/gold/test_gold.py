"""Every folder here is a document and what it should come out as; a new case is a new folder.

``A_RES_…``, ``E_RES_…`` and ``E_2023_L…`` are published United Nations documents, whole as they were found (those
of 2023 had lost their numbers on the way, and most their operative paragraphs); every clause was read by hand. All
other documents are invented. Those without a source here are the texts of ``samples/``.
"""

import json
from pathlib import Path

import pytest

from ressearch.model.codec import resolution_to_json
from ressearch.parsing import parse
from ressearch.parsing.integrity import find_warnings

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
CASES = sorted(path.parent for path in HERE.glob("*/resolution.json"))


def source_of(case: Path) -> str:
    """The document as it came: beside its parse, or among the samples."""
    kept = case / "source.txt"
    return (kept if kept.exists() else SAMPLES / f"{case.name}.txt").read_bytes().decode("utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_document(case: Path) -> None:
    gold = json.loads((case / "resolution.json").read_text("utf-8"))
    found = resolution_to_json(parse(source_of(case)).resolution)
    for clause, wanted in zip(found["clauses"], gold["clauses"], strict=False):
        wanted.setdefault("references", clause["references"])  # judged only where the gold states them
    assert found == {"warnings": [], **gold}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_warnings(case: Path) -> None:
    """What is truly in doubt stands in ``warnings``, as ``LINE:COLUMN CODE``; most documents have none."""
    told = [f"{found.line}:{found.column} {found.kind}" for found in find_warnings(parse(source_of(case)))]
    stated = case / "warnings"
    assert told == (stated.read_text("utf-8").splitlines() if stated.exists() else [])


def test_there_are_cases() -> None:
    assert {"A_RES_68_51", "A_RES_73_175"} <= {case.name for case in CASES}


def test_every_sample_is_held_to_a_gold_and_says_that_it_is_invented() -> None:
    samples = sorted(SAMPLES.glob("*.txt"))
    assert {sample.stem for sample in samples} <= {case.name for case in CASES}
    assert {sample.read_text("utf-8").split("\n", 1)[0] for sample in samples} == {
        "虚构样本，并非联合国文件",
        "虛構樣本，並非聯合國文件",
    }
