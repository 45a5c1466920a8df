"""The documents that were parsed by hand outside this project, where they lie beside it."""

import json
from pathlib import Path
from typing import Any

import pytest

from ressearch.model.codec import resolution_to_json
from ressearch.parsing import parse

SHARED = Path(__file__).parents[2] / "../shared"
SOURCES = {"A_RES_68_51": SHARED / "seed/A_RES_68_51.txt", "A_RES_73_175": SHARED / "gold/A_RES_73_175.txt"}


def agrees(found: dict[str, Any], gold: dict[str, Any]) -> list[str]:
    """The fields in which ``found`` differs; a list in place of one value names alternatives."""
    optional = set(gold.get("citations_optional", ()))
    wrong = []
    for key, wanted in gold.items():
        if key in ("clauses", "citations_optional"):
            continue
        value = found[key]
        if key == "citations":
            value = [symbol for symbol in value if symbol not in optional or symbol in wanted]
        either = isinstance(wanted, list) and not isinstance(value, list)
        if value != wanted and not (either and value in wanted):
            wrong.append(f"{key}: {value!r}, not {wanted!r}")
    return wrong


@pytest.mark.parametrize("name", SOURCES)
def test_shared_gold(name: str) -> None:
    gold_file = SHARED / f"gold/{name}.json"
    if not gold_file.exists():
        pytest.skip("no shared gold here")
    gold = json.loads(gold_file.read_text("utf-8"))
    found = resolution_to_json(parse(SOURCES[name].read_bytes().decode("utf-8")).resolution)
    assert agrees(found, gold) == []
    assert len(found["clauses"]) == len(gold["clauses"])
    for clause, wanted in zip(found["clauses"], gold["clauses"], strict=True):
        assert agrees(clause, wanted) == [], clause["id"]


@pytest.mark.parametrize("name", ["MUN_position_paper.txt", "MUN_working_paper_nwfz.txt"])
def test_papers_of_delegates_are_no_resolutions(name: str) -> None:
    """They name organs and resolutions on every line, and nobody has adopted them; they may not be kept here."""
    source = SHARED / "corpus/zh/not_resolutions" / name
    if not source.exists():
        pytest.skip("no shared corpus here")
    found = resolution_to_json(parse(source.read_bytes().decode("utf-8")).resolution)
    assert (found["doc_type"], found["symbol"], found["clauses"]) == ("unknown", None, [])
