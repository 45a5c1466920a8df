"""Whatever comes in, checks and explanations stand: nothing raises, every place is one of the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dirt import Dirt, Document, render
from laws.test_dirt import DIRT, DOCUMENTS, differences, knowable
from laws.test_tiling import CHARACTERS, mutilated
from ressearch.parsing import parse
from ressearch.parsing.explain import explain
from ressearch.parsing.integrity import find_faults, find_warnings


def check(source: str) -> None:
    parsed = parse(source)
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    known = {None, *(clause.id for clause in parsed.resolution.clauses)}
    for finding in find_faults(parsed):
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
        assert finding.clause in known
        assert " / " in finding.message
    told = explain(parsed).clauses
    assert [one.clause for one in told] == [clause.id for clause in parsed.resolution.clauses]
    assert all(1 <= one.first <= one.last <= len(lines) for why in told for one in why.paragraphs)


@settings(deadline=None)
@given(st.text(CHARACTERS, max_size=200) | st.text(max_size=80))
def test_any_text(source: str) -> None:
    check(source)


@settings(deadline=None, max_examples=30)
@given(mutilated())
def test_a_mutilated_resolution(source: str) -> None:
    check(source)


# What is truly in doubt of the second document, in any layout, stands in tests/gold.
CLEAN = [document for document in DOCUMENTS if document.symbol == "A/RES/68/51"]


@pytest.mark.parametrize("document", CLEAN, ids=lambda document: document.symbol)
def test_the_usual_dirt_raises_no_doubt(document: Document) -> None:
    assert find_warnings(parse(render(document, Dirt()))) == ()


@settings(deadline=None, max_examples=20, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(CLEAN), DIRT)
def test_dirt_that_is_mended_raises_no_doubt(document: Document, dirt: Dirt) -> None:
    document, dirt = knowable(document, dirt)
    if not differences(document, dirt):
        assert find_warnings(parse(render(document, dirt))) == ()
