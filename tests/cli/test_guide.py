"""docs/GUIDE.md tells the truth: each of its queries is run, and every field, operator and limit stands in it."""

import re
from pathlib import Path

import pytest

from ressearch.app import Library
from ressearch.errors import QueryError
from ressearch.model.fields import FIELDS, Field
from ressearch.querying import filters, nearness, operands, operators, parser, runs

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/GUIDE.md").read_text(encoding="utf-8")
FEW = 4  # so many addresses are shown
RELAXED = "相近 relaxed"


def rows(*ends: str) -> list[list[str]]:
    """The rows of the tables of which the last columns have these heads, without the heads."""
    tables = re.findall(r"(?:^\|.*\n)+", GUIDE, re.MULTILINE)
    parted = [
        [[cell.strip() for cell in line[1:-1].split(" | ")] for line in table.splitlines()] for table in tables
    ]
    return [row for head, _, *body in parted if tuple(head[-len(ends) :]) == ends for row in body]


def example(row: list[str]) -> str:
    """The query of a row: its first cell, or the last but two where the first names a field."""
    return (row[0] if row[0].startswith("`") else row[-3]).strip("`")


SHOWN = [(example(row), *row[-2:]) for row in rows("条数 Clauses", "条款 Found")]


@pytest.mark.parametrize(("query", "total", "addresses"), SHOWN, ids=[query for query, *_ in SHOWN])
def test_a_query_finds_what_the_guide_shows(sample: Library, query: str, total: str, addresses: str) -> None:
    results = sample.search(query, limit=None)
    assert results.relaxed == (total == RELAXED)
    assert results.total == (results.total if results.relaxed else int(total))
    found = {hit.clause.id.partition("#")[2] for hit in results.hits}
    assert found
    assert set(addresses.split()) == (found if len(found) <= FEW and not results.relaxed else set())


@pytest.mark.parametrize("row", rows("说明 Told"), ids=lambda row: row[0])
def test_a_mistake_is_told_as_the_guide_says(sample: Library, row: list[str]) -> None:
    with pytest.raises(QueryError) as caught:
        sample.search(row[0].strip("`"))
    assert caught.value.zh == row[1]


@pytest.mark.parametrize("row", rows("各项 Parts"), ids=lambda row: row[0])
def test_a_score_is_made_of_what_the_guide_says(sample: Library, row: list[str]) -> None:
    best, *_ = sample.search(row[0].strip("`"), explain=True).hits
    assert ", ".join(f"{share.kind} {share.text}".strip() for share in best.explanation or ()) == row[1]


@pytest.mark.parametrize("row", rows("最相似的 Most alike"), ids=lambda row: row[0])
def test_what_is_alike_is_what_the_guide_says(sample: Library, row: list[str]) -> None:
    alike = row[1].split()
    hits = sample.like(row[0].strip("`")).hits
    assert [hit.clause.id.partition("#")[2] for hit in hits][: len(alike)] == alike


@pytest.mark.parametrize("field", FIELDS.values(), ids=lambda field: field.name)
def test_every_field_stands_in_it_with_its_names_and_an_example(field: Field) -> None:
    (names, query), *_ = [row[1:3] for row in rows("条数 Clauses", "条款 Found") if f"`{field.name}:`" in row[1]]
    assert tuple(re.findall(r"`(\w+):`", names)) == field.names
    assert re.match(rf"`(?:{'|'.join(field.names)}):", query)


@pytest.mark.parametrize("name", [*operators.NAMES, "NEAR", "NEAR/20", "邻近/5", "*", "(", ".."])
def test_every_operator_stands_in_it(name: str) -> None:
    assert f"`{name}`" in GUIDE or any(name in query for query, *_ in SHOWN)


def test_the_limits_are_those_that_hold() -> None:
    assert [int(row[-1]) for row in rows("至多 At most")] == [
        parser.MAX_LENGTH,
        parser.MAX_DEPTH,
        parser.MAX_LEAVES,
        operands.MAX_STARS,
        filters.MAX_PATTERNS,
        runs.REACH,
        nearness.MAX_GAP,
        nearness.MAX_CHOICES,
    ]
    assert f"单写 `NEAR` 是 {nearness.DEFAULT_GAP}" in GUIDE
