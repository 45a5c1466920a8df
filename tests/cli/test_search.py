"""``ressearch search``: every form, every filter, every exit status."""

import csv
import inspect
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ressearch.app import Library
from ressearch.cli.search import FILTERS
from ressearch.model.fields import FIELDS
from ressearch.render import RENDERERS

Run = Callable[..., Result]

# For each filter a value that some clauses of the sample lack.
NARROWING = {
    "verb": "谴责",
    "family": "condemn",
    "strength": "5",
    "addressee": "民间社会",
    "section": "preamble",
    "paragraph": "8",
    "depth": "2",
    "organ": "安理会",
    "year": "1950",
    "decade": "1950s",
    "doc_type": "决定",
    "title": "死刑",
    "symbol": "A/RES/1/1",
    "cites": "S/RES/1718",
}


@pytest.mark.parametrize("form", RENDERERS)
def test_every_form_finds_and_says_nothing_else(run: Run, form: str) -> None:
    result = run("search", "禁止核试验", "--format", form, "--limit", "all")
    assert result.exit_code == 0
    assert "A/RES/68/51#op8" in result.stdout
    assert (result.stderr == "") is (form != "table")


@pytest.mark.parametrize("form", RENDERERS)
def test_every_form_finds_nothing_and_says_why(run: Run, form: str) -> None:
    result = run("search", "核裁军", "--year", "1950", "--format", form)
    assert result.exit_code == 1
    assert "A/RES" not in result.stdout
    assert "ressearch: 没有条款符合" in result.stderr
    assert "1950" in result.stderr


def test_into_a_pipe_lines_are_plain(run: Run) -> None:
    first, *_ = run("search", "禁止核试验", "--verb", "敦促").stdout.splitlines()
    address, verb, text = first.split("\t")
    assert address.startswith("A/RES/68/51#op")
    assert verb == "敦促"
    assert "禁止核试验" in text


def test_json_keeps_the_contract(run: Run) -> None:
    result = run("search", "核裁军", "--facet", "verb", "--facet", "section", "--limit", "3", "--format", "json")
    answer = json.loads(result.stdout)
    assert answer["query"] == "核裁军"
    assert [hit["rank"] for hit in answer["hits"]] == [1, 2, 3]
    assert list(answer["facets"]) == ["verb", "section"]
    assert sum(count["count"] for count in answer["facets"]["section"]) == answer["total"] > 3
    for hit in answer["hits"]:
        assert all(hit["clause"]["text"][start:end] for start, end in hit["highlights"])


def test_csv_is_a_table_of_clauses(run: Run) -> None:
    rows = list(csv.DictReader(run("search", "核裁军", "--limit", "all", "--format", "csv").stdout.splitlines()))
    assert [row["rank"] for row in rows] == [str(rank) for rank in range(1, len(rows) + 1)]
    assert all("核裁军" in row["text"] for row in rows)


@pytest.mark.parametrize(
    ("options", "address"),
    [
        (("--verb", "谴责"), "A/RES/68/51#pp19"),
        (("--verb", "谴责", "--verb", "敦促"), "A/RES/68/51#op8"),  # again: either will do
        (("--section", "operative", "--paragraph", "8"), "A/RES/68/51#op8"),
        (("--organ", "联大", "--year", "2010..2015", "--cites", "第1718号决议"), "A/RES/68/51#pp19"),
        (("--symbol", "68/51", "--strength", "4..5", "--limit", "all"), "A/RES/68/51#op8"),
        (("--family", "condemn"), "A/RES/68/51#pp19"),
    ],
)
def test_filters_stand_without_a_query(run: Run, options: tuple[str, ...], address: str) -> None:
    result = run("search", *options)
    assert result.exit_code == 0
    assert address in result.stdout


def test_the_filters_have_the_same_names_everywhere() -> None:
    keywords = inspect.signature(Library.search).parameters
    others = {
        "self",
        "query",
        "facets",
        "facet_sort",
        "facet_limit",
        "sort",
        "limit",
        "offset",
        "explain",
        "collapse",
    }
    assert [name for name in keywords if name not in others] == list(FILTERS) == list(FIELDS) == list(NARROWING)


@pytest.mark.parametrize(("name", "value"), NARROWING.items())
def test_every_filter_narrows(run: Run, name: str, value: str) -> None:
    everything = run("search", "--year", "2013", "--limit", "all").stdout.splitlines()
    narrowed = run("search", f"--{name.replace('_', '-')}", value, "--limit", "all").stdout.splitlines()
    assert len(narrowed) < len(everything) == 40


def test_words_need_no_quotes(run: Run) -> None:
    assert run("search", "核裁军", "谈判").stdout == run("search", "核裁军 谈判").stdout != ""


def test_a_facet_lists_as_many_values_as_are_asked_for_and_the_chosen_one(run: Run) -> None:
    options = ("--facet", "verb", "--verb", "谴责", "--limit", "0")
    every = run("search", *options).stdout.splitlines()
    few = run("search", *options, "--facet-limit", "2").stdout.splitlines()
    assert few == [*every[:3], "verb\t谴责\t1"] != every
    answer = json.loads(run("search", *options, "--facet-limit", "0", "--format", "json").stdout)
    assert answer["facets"] == {"verb": [{"value": "谴责", "count": 1, "selected": True}]}
    assert answer["facet_sizes"] == {"verb": len(every) - 1}


def test_a_table_lists_ten_values_unless_told_otherwise(run: Run) -> None:
    options = ("search", "--facet", "verb", "--limit", "0", "--format", "table")
    values = len(run(*options[:-1], "plain").stdout.splitlines()) - 1
    assert run(*options).stdout.splitlines()[11:] == [f"…另有 {values - 10} 项 more"]
    assert len(run(*options, "--facet-limit", "all").stdout.splitlines()) == values + 1


def test_a_facet_in_the_order_of_its_values(run: Run) -> None:
    lines = run("search", "--facet", "strength", "--facet-sort", "value", "--limit", "0").stdout.splitlines()
    assert [line.split("\t")[1] for line in lines[1:]] == ["1", "2", "3", "4", "5"]


def test_facets_alone_count_the_whole_index(run: Run) -> None:
    result = run("search", "--facet", "section", "--limit", "0")
    assert result.exit_code == 0
    assert result.stdout == "\nsection\toperative\t21\nsection\tpreamble\t19\n"


@pytest.mark.parametrize(("limit", "hits"), [("0", 0), ("2", 2), ("all", 40)])
def test_limit(run: Run, limit: str, hits: int) -> None:
    result = run("search", "--year", "2013", "--limit", limit)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == hits


@pytest.mark.parametrize("option", ["--limit", "--offset"])
@pytest.mark.parametrize("digits", [10, 5000])  # Python itself refuses to read thousands
def test_a_number_too_long_is_no_number(run: Run, option: str, digits: int) -> None:
    result = run("search", "核裁军", option, "9" * digits)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"is not a whole number from 0 to {999_999_999}" in result.stderr
    assert len(result.stderr) < 250


def test_offset_goes_on_where_limit_stopped(run: Run) -> None:
    whole = run("search", "核裁军", "--limit", "4").stdout
    assert (
        run("search", "核裁军", "--limit", "2").stdout
        + run("search", "核裁军", "--limit", "2", "--offset", "2").stdout
        == whole
    )


@pytest.mark.parametrize("form", RENDERERS)
def test_a_page_beyond_the_last_is_no_silent_zero(run: Run, form: str) -> None:
    result = run("search", "核裁军", "--offset", "1000", "--format", form)
    assert result.exit_code == 0
    assert "none on this page" in result.stderr


def test_the_index_is_given_before_or_after_the_command(
    run: Run, sample_index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RESSEARCH_INDEX")
    before = run("--index", sample_index, "search", "核裁军")
    after = run("search", "核裁军", "--index", sample_index)
    assert before.stdout == after.stdout != ""
    assert run("search", "核裁军").exit_code == 2


def test_queries_are_answered_in_one_run(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "queries.tsv"
    path.write_bytes("\ufeffq1\t核裁军\r\n\r\nq2\t完全没有的词语\nq3\t敦促 谈判\n".encode())
    result = run("search", "--queries", path, "--format", "trec")
    rows = [line.split(" ") for line in result.stdout.splitlines()]
    assert {row[0] for row in rows} >= {"q1", "q3"}
    assert {len(row) for row in rows} == {6}
    assert {(row[1], row[5]) for row in rows} == {("Q0", "ressearch")}
    assert result.exit_code == 0


def test_a_bad_question_is_told_and_the_others_go_on(run: Run) -> None:
    given = 'q1 核裁军\nq2\t"核\nq3\t\nq4\t核裁军\n'.encode() + b"q5\t\xff\n"
    result = run("search", "--queries", "-", "--limit", "1", "--format", "jsonl", stdin=given)
    assert result.exit_code == 2
    assert [json.loads(line)["qid"] for line in result.stdout.splitlines()] == ["q4"]
    places = [line.partition("：")[0] for line in result.stderr.splitlines() if line.startswith("ressearch")]
    assert places == ["ressearch: -:1", "ressearch: -:2", "ressearch: -:3", "ressearch: -:5"]


def test_several_csv_answers_have_one_head(run: Run) -> None:
    given = "q1\t核裁军\nq2\t敦促\n".encode()
    result = run("search", "--queries", "-", "--limit", "1", "--format", "csv", stdin=given)
    assert [line.split(",")[0] for line in result.stdout.splitlines()] == ["qid", "q1", "q2"]


def test_no_question_is_nothing_found(run: Run) -> None:
    assert run("search", "--queries", "-", stdin=b"").exit_code == 1


def test_a_query_cannot_send_commands_to_the_terminal(run: Run) -> None:
    result = run("search", "x\x1b[2Jy")
    assert result.exit_code == 1
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize("form", ["table", "plain", "json", "jsonl"])
def test_an_explanation_stands_below_each_hit(run: Run, form: str) -> None:
    plain = run("search", "敦促 核试验", "--format", form).stdout
    told = run("search", "敦促 核试验", "--explain", "--format", form).stdout
    assert plain != told
    words = {"table": ["得分 score", "主动词 leading verb 敦促", "见于 2 条"]}
    assert all(word in told for word in words.get(form, ["敦促"]))
    if form == "plain":
        assert [line for line in told.splitlines() if line[0] != "\t"] == plain.splitlines()
    if form == "jsonl":
        kinds = [share["kind"] for share in json.loads(told.splitlines()[0])["explanation"]]
        assert kinds == ["word", "verb", "word", "whole"]


def test_near_identical_clauses_are_told_in_every_form(run: Run) -> None:
    told = json.loads(run("search", "核裁军", "--collapse", "--format", "json").stdout)
    assert list(told)[-2:] == ["groups", "grouped"]
    assert told["grouped"] == told["total"]
    assert all(hit["alike"] == len(hit["alike_ids"]) for hit in told["hits"])
    lines = run("search", "核裁军", "--collapse", "--format", "plain").stdout.splitlines()
    assert {line.split("\t")[3] for line in lines} == {str(hit["alike"]) for hit in told["hits"]}
