"""Judged queries are read, paired, run and measured; what cannot be is told with its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ressearch.app import Library
from ressearch.errors import QueryError, UnknownNameError
from ressearch.evaluation import measured, read_floor
from ressearch.model.measured import Evaluation

Judge = Callable[..., Evaluation]

TREATY = "A/RES/68/51#op8"


@pytest.fixture
def judge(sample: Library, tmp_path: Path) -> Judge:
    """``judge(qrels, queries)`` over the sample, the two files given by their text."""

    def run(qrels: str, queries: str, *, per_query: bool = False) -> Evaluation:
        files = tmp_path / "qrels", tmp_path / "queries"
        for file, text in zip(files, (qrels, queries), strict=True):
            file.write_text(text, encoding="utf-8")
        found = sample.evaluate(*files, per_query=per_query)
        hide = f"{tmp_path}/"
        return Evaluation(found.rows, tuple(error.replace(hide, "") for error in found.errors), found.notes)

    return run


def test_what_stands_first_counts_most() -> None:
    judgments = {"q": {"x": 2, "y": 1}}
    first, second = (measured(judgments, {"q": answer})["q"] for answer in (["x", "y"], ["y", "x"]))
    assert first == {"nDCG@10": 1.0, "R@100": 1.0, "MRR@10": 1.0}
    assert second["nDCG@10"] == pytest.approx((1 + 2 * 0.63093) / (2 + 0.63093), abs=1e-4)  # linear gain
    assert second["MRR@10"] == 1.0


def test_equal_scores_keep_the_order_of_the_answer() -> None:
    """trec_eval alone would order them by address."""
    for answer in (["a", "b", "c"], ["c", "b", "a"]):
        assert measured({"q": {answer[2]: 1}}, {"q": answer})["q"]["MRR@10"] == pytest.approx(1 / 3)


def test_no_answer_is_worth_nothing() -> None:
    assert measured({"q": {"x": 1}}, {"q": []}) == {"q": {"nDCG@10": 0.0, "R@100": 0.0, "MRR@10": 0.0}}


def test_means_of_all_of_groups_and_of_each(judge: Judge) -> None:
    found = judge(
        f"a 0 {TREATY} 2\nb 0 {TREATY} 1\nc 0 {TREATY} 1\n",
        '{"qid": "a", "query": "全面禁止核试验条约 敦促", "group": "g"}\n{"qid": "b", "query": "吉他"}\n'
        '{"qid": "c", "query": "早日生效", "group": "g"}\n',
        per_query=True,
    )
    assert [(row.scope, row.name, row.queries, row.scores["MRR@10"]) for row in found.rows] == [
        ("all", "", 3, pytest.approx(2 / 3)),
        ("group", "g", 2, 1.0),
        ("query", "a", 1, 1.0),
        ("query", "b", 1, 0.0),
        ("query", "c", 1, 1.0),
    ]
    assert not found.errors
    assert not found.notes


def test_what_is_in_one_file_alone_is_told_and_left_out(judge: Judge) -> None:
    found = judge(f"a 0 {TREATY} 1\nb 0 {TREATY} 0\nc 0 {TREATY} 1\n", "a\t早日生效\nb\t核裁军\nd\t核裁军\n")
    assert found.rows[0].queries == 1
    assert found.notes == (
        "没有评判的查询不计：d / queries without judgments are left out",
        "没有一条相关条款的查询不计：b / queries that no clause answers are left out",
        "没有查询的评判不计：c / judgments without a query are left out",
    )


def test_nothing_found_at_all_is_likely_the_wrong_index(judge: Judge) -> None:
    found = judge("a 0 X/1#op1 1\n", "a\t核裁军\n")
    assert found.notes == ("没有找到一条相关条款；索引对吗？ / no answer was found; is it the right index?",)


@pytest.mark.parametrize(
    ("qrels", "queries", "errors"),
    [
        ("a 0 x\n", "a\t核\n", ["qrels:1：应为 名称 0 地址 等级 / expected qid 0 address grade"]),
        ("a 0 x 1\n\na 0 x two\n", "a\t核\n", ["qrels:3：应为 名称 0 地址 等级 / expected qid 0 address grade"]),
        ("a 0 x 1\na 0 x 2\n", "a\t核\n", ["qrels:2：x 在前面另有等级 / x has another grade above"]),
        ("a 0 x 1\n", "a 核\n", ["queries:1：应为 名称<TAB>查询 / expected qid<TAB>query"]),
        ("a 0 x 1\n", '{"qid": "a"}\n', ["queries:1：应为 名称<TAB>查询 / expected qid<TAB>query"]),
        ("a 0 x 1\n", '{"qid": "a", \n', ["queries:1：应为 名称<TAB>查询 / expected qid<TAB>query"]),
        ("a 0 x 1\n", "a\t核\na\t军\n", ["queries:2：a 重复 / a stands twice"]),
        ("a 0 x 1\n", "b\t核\n", ["没有一个查询有评判 / no query has a judgment"]),
    ],
)
def test_a_bad_line_is_told_with_its_place_and_nothing_is_measured(
    judge: Judge, qrels: str, queries: str, errors: list[str]
) -> None:
    found = judge(qrels, queries)
    assert list(found.errors) == errors
    assert found.rows == ()


def test_a_query_that_is_refused_found_nothing_and_is_told(judge: Judge) -> None:
    found = judge(f"a 0 {TREATY} 1\nb 0 {TREATY} 1\n", "a\t早日生效\nb\t早日生效 AND\n")
    assert found.rows[0].scores["MRR@10"] == 0.5
    assert [error.partition("：")[0] for error in found.errors] == ["queries:2"]


def test_floors() -> None:
    assert read_floor("mrr@10 = 1").measure == "MRR@10"
    for text in ("nDCG@10", "nDCG@10=2", "=0.5"):
        with pytest.raises(QueryError, match=r"nDCG@10=0\.9"):
            read_floor(text)
    with pytest.raises(UnknownNameError, match="MRR@10"):
        read_floor("P@5=0.5")
