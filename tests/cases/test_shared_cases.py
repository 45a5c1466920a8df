"""The hard cases as they were written outside this project, where they lie beside it: what our contract says."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cases.test_cases import read_case
from ressearch.parsing import canonical

Json = dict[str, Any]

SHARED = Path(__file__).parents[2] / "../shared/grammar/cases.jsonl"
CASES = [json.loads(line) for line in SHARED.read_text("utf-8").splitlines()] if SHARED.exists() else []

# A fragment in which nothing says that an organ speaks, as it stands in its document.
WITHIN = {
    "C15": "大会决定\n\n61/412. 任命会议委员会成员\n\n2006年11月16日,大会第54次全体会议决定任命成员。\n\n{}。\n"
}

NAMES = {"促请…注意": "提请注意"}  # an embracing verb goes by another name with us
FOUND_IN = {  # a case's word -> ours
    "section": "section", "text": "text", "text_with_markers": "marked", "citations": "citations",
    "dates": "dates", "verb_inferred": "lost",
}  # fmt: skip
HEADER = {
    "symbol": "symbol", "session": "session", "committee_report": "committee_report", "adoption_date": "adopted",
    "meeting": "meeting", "doc_type": "doc_type", "date": "adopted",
}  # fmt: skip


def wanted_clauses(expected: Json) -> list[Json]:
    """The clauses of a case, however it gives them; that which has items is followed by one for each."""
    clauses = expected.get("clauses")
    if "parts" in expected:
        clauses = [clause for part in expected["parts"] for clause in part["clauses"]]
    if clauses is None:
        clauses = [expected] if "verb" in expected or "text" in expected else []
    return [each for clause in clauses for each in (clause, *[{} for _ in clause.get("subparagraphs", ())])]


def wrong_in_clause(found: Json, wanted: Json) -> Iterator[str]:
    """What a clause has otherwise than the case wants."""
    for key in FOUND_IN.keys() & wanted.keys():
        ours, pinpointed = FOUND_IN[key], key == "citations" and isinstance(wanted[key][0], dict)
        if not pinpointed and found.get(ours, "nothing of that name") != wanted[key]:
            yield f"{key}: {found.get(ours)!r}, not {wanted[key]!r}"
    for each in (each for each in wanted.get("citations", ()) if isinstance(each, dict)):
        reference = {"kind": "resolution", "target": each["symbol"], "pinpoint": each["paragraph"]}
        if reference not in found["references"]:
            yield f"references: {found['references']}, not {reference}"
    text, spoken, verb = found["text"], str(found["paragraph"]).rpartition("/")[2], wanted.get("verb", "")
    holds = {
        "no": spoken == str(wanted.get("no")),
        "text_start": text.startswith(wanted.get("text_start", "")),
        "starts": text.startswith(wanted.get("starts", "")),
        "ends": text.endswith(wanted.get("ends", "")),
        "contains": wanted.get("contains", "") in text,
        "verb": found["verb"] == (NAMES.get(verb) or canonical(verb) if verb else None),
        "base": found["verb"] == wanted.get("base"),
        "inner": wanted.get("inner") in found["secondary_verbs"],
        "secondary": set(found["secondary_verbs"]) == {name(one) for one in wanted.get("secondary", ())},
        "secondary_contains": {*wanted.get("secondary_contains", ())} <= {*found["secondary_verbs"]},
    }
    yield from (f"{key}: {wanted[key]!r}" for key, held in holds.items() if key in wanted and not held)
    phrase = found["verb_phrase"]
    if verb and verb not in NAMES and phrase != (None if "verb_source" in wanted else verb):
        yield f"verb phrase: {phrase!r}, not {verb!r}"


def name(verb: str | Json) -> str | None:
    """The canonical name of a verb as a case writes it."""
    return canonical(verb if isinstance(verb, str) else verb["surface"])


def wrong_in_document(found: Json, expected: Json) -> Iterator[str]:
    """What the document has otherwise."""
    stated = {**expected, **expected.get("metadata", {})}
    for key, ours in HEADER.items():
        if key in stated and found["header"][ours] != stated[key]:
            yield f"{key}: {found['header'][ours]!r}, not {stated[key]!r}"
    notes = expected.get("footnotes", {})
    numbers = [str(number) for number in notes]
    if list(found["footnotes"]) != numbers and "footnotes" in expected:
        yield f"footnotes: {list(found['footnotes'])}"
    if isinstance(notes, dict) and found["footnotes"] != notes and "footnotes" in expected:
        yield "the words of the footnotes"
    cited = expected.get("citations", ())
    if "verb" not in expected and "clauses" not in expected:
        symbols = {*found["cited"], *found.get("documents", ())}
        missing = (each if isinstance(each, str) else each["symbol"] for each in cited)
        yield from (f"not cited: {symbol}" for symbol in missing if symbol not in symbols)
    if "citations_unique" in expected and found["cited"] != expected["citations_unique"] * expected["count"]:
        yield f"cited: {found['cited']}"
    furniture = "".join(found["blocks"].get("furniture", ()))
    dropped = (piece.partition(" +")[0] for piece in expected.get("dropped", ()))
    yield from (f"not dropped: {piece}" for piece in dropped if piece not in furniture)


@pytest.mark.skipif(not CASES, reason="no shared cases here")
@pytest.mark.parametrize("case", CASES or [None], ids=lambda case: case["id"] if case else "none")
def test_shared_case(case: Json) -> None:
    within = WITHIN.get(case["id"], "{}")
    expected, found = case["expected"], read_case(within.format(case["input"]))
    if within != "{}":
        found["clauses"] = [found["clauses"][-1] | {"text": found["clauses"][-1]["text"].removesuffix("。")}]
    wanted = wanted_clauses(expected)
    assert list(wrong_in_document(found, expected)) == []
    assert not wanted or len(found["clauses"]) == len(wanted)
    for one, each in zip(found["clauses"], wanted, strict=False):
        assert list(wrong_in_clause(one, each)) == []
