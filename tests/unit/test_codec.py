import json

import pytest

from ressearch.model.codec import (
    CLAUSE_KEYS,
    clause_from_json,
    clause_to_json,
    resolution_from_json,
    resolution_to_json,
)
from ressearch.model.resolution import Clause, Footnote, Reference, Repair, Resolution

CLAUSE = Clause(
    "A/RES/68/51#op8",
    "A/RES/68/51",
    "敦促所有国家；",
    section="operative",
    paragraph="8",
    ordinal=8,
    verb="敦促",
    verbs=("敦促",),
    citations=("A/RES/67/59",),
    references=(Reference("resolution", "A/RES/67/59", "8(d)"), Reference("treaty", "全面禁止核试验条约")),
    footnotes=(6,),
)


def test_the_keys_are_the_fields_of_the_value() -> None:
    assert set(CLAUSE_KEYS) == set(Clause.__slots__)


def test_clauses_go_out_and_come_back() -> None:
    data = json.loads(json.dumps(clause_to_json(CLAUSE)))
    assert tuple(data) == CLAUSE_KEYS
    assert clause_from_json(data) == CLAUSE


def test_resolutions_go_out_and_come_back() -> None:
    resolution = Resolution(
        "A/RES/68/51",
        doc_type="resolution",
        clauses=(CLAUSE,),
        footnotes=(Footnote(6, "见第50/245号决议。"),),
        repairs=(Repair("overprint", 41),),
    )
    assert resolution_from_json(json.loads(json.dumps(resolution_to_json(resolution)))) == resolution


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"id": ""}, "id: missing or empty"),
        ({"text": None}, "text: missing or empty"),
        ({"text": 7}, "text: 7 is not"),
        ({"year": "2013"}, "year: '2013' is not"),
        ({"ordinal": None}, "ordinal: None is not"),
        ({"year": True}, "year: True is not"),
        ({"verbs": "敦促"}, "verbs: '敦促' is not"),
        ({"footnotes": ["6"]}, "footnotes: ['6'] is not"),
        ({"text": "决定\ud800"}, "text: half a surrogate pair"),
        ({"verbs": ["\udfff"]}, "verbs: half a surrogate pair"),
        ({"references": ["A/RES/67/59"]}, "references: not a list of objects"),
        ({"references": [{"kind": "book"}]}, "references: 'book' is none of"),
        ({"references": [{"kind": "title", "target": 3}]}, "target: 3 is not"),
        ({"section": "preface"}, "section: 'preface' is none of preamble, operative, annex"),
    ],
)
def test_what_the_contract_does_not_allow_is_named(change: dict[str, object], fault: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the message is compared below
        clause_from_json({**clause_to_json(CLAUSE), **change})
    assert str(caught.value).startswith(fault)


def test_a_clause_needs_its_symbol_stated() -> None:
    with pytest.raises(ValueError, match="symbol: missing"):
        clause_from_json({"id": "#op1", "text": "决定继续处理此案。"})
