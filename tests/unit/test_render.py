"""Each form of an answer, line by line."""

import csv
import json
from dataclasses import replace

import pytest

from ressearch.errors import columns
from ressearch.model.codec import clause_from_json, clause_to_json, resolution_from_json
from ressearch.model.resolution import Clause, Footnote, Repair, Resolution
from ressearch.model.results import FacetCount, Hit, Results
from ressearch.model.span import Span
from ressearch.render import CLAUSES, DOCUMENTS, LISTINGS, RECORDS, RENDERERS, Listing, View, summary

FACETS = {"verb": (FacetCount("敦促", 2), FacetCount("重申", 1)), "year": (FacetCount(2013, 3),)}


def clause(text: str = "敦促停火；", **facts: object) -> Clause:
    return clause_from_json(
        {"id": "A/RES/50/72 B#op1", "symbol": "A/RES/50/72 B", "text": text, "verb": "敦促", **facts}
    )


def results(*clauses: Clause, facets: dict[str, tuple[FacetCount, ...]] | None = None) -> Results:
    hits = tuple(Hit(rank, 1 / rank, clause, (Span(0, 2),)) for rank, clause in enumerate(clauses, 1))
    return Results("停火", len(hits), hits, facets or {}, took_ms=1.5)


def lines(form: str, answer: Results, **view: object) -> list[str]:
    return list(RENDERERS[form](answer, View(**view)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("plain", ["A/RES/50/72 B#op1\t敦促\t敦促停火；"]),
        ("trec", ["1 Q0 A/RES/50/72%20B#op1 1 1.000000 ressearch"]),  # a blank would make seven columns
        (
            "table",
            [
                "序 #  地址 id            动词 verb  年 year  条款 text",
                "1     A/RES/50/72 B#op1  敦促       —        敦促停火；",
            ],
        ),
    ],
)
def test_one_hit(form: str, expected: list[str]) -> None:
    assert lines(form, results(clause()), width=100) == expected


@pytest.mark.parametrize("form", RENDERERS)
def test_no_hits_are_no_lines_of_hits(form: str) -> None:
    """json is an object all the same, csv has its head."""
    assert len(lines(form, results())) == {"json": 10, "csv": 1}.get(form, 0)


@pytest.mark.parametrize("form", RENDERERS)
def test_a_line_holds_no_control_character(form: str) -> None:
    hostile = clause("敦促\x1b[2J停\t火\n；\x07", verb="敦\r促")
    for line in lines(form, results(hostile)):
        assert "\x1b" not in line.replace("\\u001b", "") or form == "csv"
        assert form == "csv" or line.count("\t") == (2 if form == "plain" else 0)


@pytest.mark.parametrize("form", RENDERERS)
def test_several_questions_are_told_apart(form: str) -> None:
    shown = lines(form, results(clause()), qid="q7", first=False)
    assert "q7" in shown[0] or "q7" in shown[1]
    assert form != "csv" or len(shown) == 1


def test_plain_facets_follow_an_empty_line() -> None:
    assert lines("plain", results(clause(), facets=FACETS))[1:] == [
        "",
        "verb\t敦促\t2",
        "verb\t重申\t1",
        "year\t2013\t3",
    ]


def test_json_is_one_object_of_the_contract() -> None:
    answer = json.loads("\n".join(lines("json", results(clause(), facets=FACETS))))
    assert list(answer) == ["query", "total", "relaxed", "partial", "took_ms", "hits", "facets", "facet_sizes"]
    assert answer["hits"] == [
        {"rank": 1, "score": 1.0, "clause": clause_to_json(clause()), "highlights": [[0, 2]], "missing": []}
    ]
    assert answer["facets"]["year"] == [{"value": 2013, "count": 3, "selected": False}]


def test_jsonl_is_one_hit_a_line() -> None:
    found = [json.loads(line) for line in lines("jsonl", results(clause(), clause("促请")))]
    assert [hit["rank"] for hit in found] == [1, 2]
    assert found[1]["clause"]["text"] == "促请"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_csv_is_never_a_formula(text: str) -> None:
    (row,) = csv.DictReader(lines("csv", results(clause(text, verbs=["敦促", "促请"]))))
    assert row["text"] == f"'{text}"
    assert row["verbs"] == "敦促; 促请"
    assert row["score"] == "1.0"


def test_csv_keeps_what_needs_quotes() -> None:
    text = '敦促，\n即 "停火", 并'
    assert (
        next(csv.DictReader("\n".join(CLAUSES["csv"]([clause(text)])).splitlines(keepends=True)))["text"] == text
    )


def test_exported_clauses_read_back() -> None:
    given = [clause("敦促停火；", year=2013, verbs=["敦促"], footnotes=[1, 2]), clause("促请")]
    assert [clause_from_json(json.loads(line)) for line in CLAUSES["jsonl"](given)] == given


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
@pytest.mark.parametrize("address", ["A/RES/68/51#op8", "S/RES/1718(2006)#op12.a.iii"])
def test_a_table_keeps_to_the_screen_and_addresses_whole(width: int, address: str) -> None:
    long = clause("促请所有国家采取步骤，" * 20, id=address, year=2006, verb="表示赞赏地注意到", lead_in="促请：")
    shown = lines("table", results(long, long, facets=FACETS), width=width)
    assert max(map(columns, shown)) <= max(width, 58)  # below that the longest address and twenty columns of text
    assert sum(address in line for line in shown) == 2


def test_colours_mark_what_was_found_and_nothing_else_changes() -> None:
    answer = results(clause(lead_in="促请各国："), facets=FACETS)
    shown = "\n".join(lines("table", answer, color=True))
    assert "\x1b[1;31m敦促\x1b[0m停火；" in shown
    bare = shown
    for code in ("\x1b[1;31m", "\x1b[36m", "\x1b[32m", "\x1b[2m", "\x1b[1m", "\x1b[0m"):
        bare = bare.replace(code, "")
    assert bare == "\n".join(lines("table", answer))


def test_a_table_marks_what_is_chosen_and_says_how_many_more_there_are() -> None:
    years = (FacetCount(2013, 30), FacetCount(2006, 3), FacetCount(1999, 0, selected=True))
    shown = lines("table", replace(results(facets={"year": years}), facet_sizes={"year": 6}))
    assert shown == ["年 year", "  2013  30", "  2006   3", "* 1999   0", "…另有 3 项 more"]


def test_summary_says_which_of_how_many() -> None:
    assert summary(results(clause(), clause())) == "共 2 条，此为第 1–2 条 / 1–2 of 2 clauses · 1.5 ms"


RESOLUTION = Resolution(
    "A/RES/68/51",
    organ="大会",
    title="彻底消除核武器",
    adopted="2013-12-05",
    clauses=(
        clause("敦促各国：", id="A/RES/68/51#op1", section="operative"),
        clause("(a) 停火；", id="A/RES/68/51#op1.a", section="operative", lead_in="敦促各国：", footnotes=[1]),
    ),
    footnotes=(Footnote(1, "见A/68/1。"),),
    repairs=(Repair("overprint", 4),),
)


def test_a_page_reads_from_head_to_foot() -> None:
    assert list(DOCUMENTS["page"](RESOLUTION, View())) == [
        "A/RES/68/51  大会 · 2013-12-05",
        "彻底消除核武器",
        "",
        "执行部分 operative",
        "op1    敦促  敦促各国：",
        "op1.a  敦促  (a) 停火；[1]",
        "",
        "脚注 footnotes",
        "[1]  见A/68/1。",
        "",
        "修复 repairs: 重叠印刷 4 / overprint 4",
    ]


def test_a_clause_alone_is_shown_with_its_lead_in() -> None:
    alone = Resolution("A/RES/68/51", clauses=RESOLUTION.clauses[1:])
    assert list(DOCUMENTS["page"](alone, View()))[-1] == "op1.a  敦促  敦促各国：(a) 停火；[1]"


def test_a_document_without_anything_has_a_page() -> None:
    assert list(DOCUMENTS["page"](Resolution(None), View())) == ["（无文号 no symbol）"]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_documents_as_json_read_back(form: str) -> None:
    assert resolution_from_json(json.loads("\n".join(DOCUMENTS[form](RESOLUTION, View())))) == RESOLUTION


VERBS = Listing(("verb", "count", "en"), ("动词", "条数", "英文"), (("敦促", 12, "urge"), ("=重申", 3, None)))


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("table", ["动词 verb  条数 count  英文 en", "敦促               12  urge", "=重申               3"]),
        ("plain", ["敦促\t12\turge", "=重申\t3\t"]),
        ("jsonl", ['{"verb": "敦促", "count": 12, "en": "urge"}', '{"verb": "=重申", "count": 3, "en": null}']),
        ("csv", ["verb,count,en", "敦促,12,urge", "'=重申,3,"]),
    ],
)
def test_listings(form: str, expected: list[str]) -> None:
    assert list(LISTINGS[form](VERBS, View())) == expected


INFO = Listing(("path", "clauses"), ("位置", "条款"), (("index", 40),))


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("table", ["位置 path     index", "条款 clauses  40"]),
        ("plain", ["path\tindex", "clauses\t40"]),
        ("json", ["{", ' "path": "index",', ' "clauses": 40', "}"]),
    ],
)
def test_records(form: str, expected: list[str]) -> None:
    assert list(RECORDS[form](INFO, View())) == expected
