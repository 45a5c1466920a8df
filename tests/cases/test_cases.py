"""Forty hard cases: every folder here is a short source and all that must be read in it.

``tests`` says what the case is there for. Only what is named is compared, but
clauses and notes are counted, and a kind of block that is named must hold just these stretches of the source.
"""

import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from ressearch.model.codec import resolution_to_json
from ressearch.parsing import Parsed, find_citations, parse
from ressearch.parsing.citations.documents import find_documents
from ressearch.parsing.integrity import find_warnings
from ressearch.parsing.signs.dates import DATE_RE, read_date, read_number

Json = dict[str, Any]

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/expected.json"))

MARK_RE = re.compile(r"(?P<number>\d{1,3})/?")  # what a reader sees of a marker, once blanks are gone


def marked(source: str, parsed: Parsed, index: int) -> str:
    """The text of a clause with ``[^2]`` wherever a marker lies between two of its characters in the source."""
    text, offsets = parsed.traces[index].text, parsed.traces[index].offsets
    end = max(block.span.end for block in parsed.blocks if block.clause == index)
    gaps = [source[before + 1 : after] for before, after in pairwise([*offsets, end])]
    found = [MARK_RE.fullmatch("".join(gap.split())) for gap in gaps]
    return "".join(char + (f"[^{mark['number']}]" if mark else "") for char, mark in zip(text, found, strict=True))


def dates(text: str) -> list[str | None]:
    return [read_date(match[0]) for match in DATE_RE.finditer(text)]


def lost_verb(warnings: list[Json], address: str) -> str | None:
    """The verb that a clause seems to have lost."""
    told = [one["message"] for one in warnings if (one["kind"], one["clause"]) == ("lost_verb", address)]
    return told[0].partition("可能丢失动词“")[2].partition("”")[0] if told else None


def read_case(source: str) -> Json:
    """All that a case may ask for."""
    parsed = parse(source)
    found = resolution_to_json(replace(parsed.resolution, warnings=find_warnings(parsed)))
    organ = parsed.resolution.organ
    for index, clause in enumerate(found["clauses"]):
        clause["marked"] = marked(source, parsed, index)
        clause["dates"] = dates(clause["text"])
        clause["cited"] = [citation.symbol for citation in find_citations(clause["text"], organ=organ)]
        clause["lost"] = lost_verb(found["warnings"], clause["id"])
    blocks: dict[str, list[str]] = {}
    for block in parsed.blocks:
        blocks.setdefault(block.kind, []).append(block.span.of(source).strip())
    return {
        **found,
        "header": found,
        "footnotes": {str(note["number"]): note["text"] for note in found["footnotes"]},
        "blocks": blocks,
        "cited": [citation.symbol for citation in find_citations(source, organ=organ)],
        "documents": [symbol for symbol, _ in find_documents(source)],
        "dates": dates(source),
    }


def part(found: Json, wanted: Json) -> Json:
    """What was found under the keys that are wanted."""
    return {key: found.get(key, "nothing of that name") for key in wanted}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path) -> None:
    source = (case / "source.txt").read_bytes().decode("utf-8")
    wanted: Json = json.loads((case / "expected.json").read_text("utf-8"))
    found = read_case(source)
    for key, value in wanted.items():
        match key:
            case "tests":
                continue
            case "header" | "blocks":
                assert part(found[key], value) == value
            case "clauses" | "warnings":
                assert len(found.get(key, ())) == len(value)
                assert [part(one, these) for one, these in zip(found[key], value, strict=True)] == value
            case "repaired":
                assert set(value) <= {repair["kind"] for repair in found["repairs"]}
            case "unrepaired":
                assert not set(value) & {repair["kind"] for repair in found["repairs"]}
            case "numbers":
                assert {text: read_number(text) for text in value} == value
            case _:
                assert found.get(key, "nothing of that name") == value


def test_there_are_all_of_them() -> None:
    assert {case.name[:3] for case in CASES} == {f"C{number:02}" for number in range(1, 41)}
