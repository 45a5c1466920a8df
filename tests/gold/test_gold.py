"""Every folder here is a document and what it should come out as; a new case is a new folder.

``A_RES_…``, ``E_RES_…`` and ``E_2023_L…`` are published United Nations documents, whole as they were found (those of
2023 had lost their numbers on the way, and most their operative paragraphs); every clause was read by hand.
"""

import json
from pathlib import Path

import pytest

from ressearch.model.codec import resolution_to_json
from ressearch.parsing import parse
from ressearch.parsing.integrity import find_warnings

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/resolution.json"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_document(case: Path) -> None:
    source = (case / "source.txt").read_bytes().decode("utf-8")
    gold = json.loads((case / "resolution.json").read_text("utf-8"))
    found = resolution_to_json(parse(source).resolution)
    for clause, wanted in zip(found["clauses"], gold["clauses"], strict=False):
        wanted.setdefault("references", clause["references"])  # judged only where the gold states them
    assert found == {"warnings": [], **gold}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_warnings(case: Path) -> None:
    """What is truly in doubt stands in ``warnings``, as ``LINE:COLUMN CODE``; most documents have none."""
    source = (case / "source.txt").read_bytes().decode("utf-8")
    told = [f"{found.line}:{found.column} {found.kind}" for found in find_warnings(parse(source))]
    stated = case / "warnings"
    assert told == (stated.read_text("utf-8").splitlines() if stated.exists() else [])


def test_there_are_cases() -> None:
    assert {"A_RES_68_51", "A_RES_73_175"} <= {case.name for case in CASES}
