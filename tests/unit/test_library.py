"""The use cases from Python, on the real sample."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import ressearch
from conftest import SAMPLE
from ressearch.app import Library
from ressearch.errors import AddressError, QueryError, UnknownNameError
from ressearch.model.codec import clause_to_json
from ressearch.model.results import FacetCount, Results

SYMBOL = "A/RES/68/51"


def ids(results: Results) -> list[str]:
    return [hit.clause.id.partition("#")[2] for hit in results.hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"核武器国家"', {"pp19", "op2", "op3", "op4", "op6", "op9", "op10", "op11", "op12", "op13", "op14"}),
        ('"最强烈地谴责"', {"pp19"}),
        ('"的核查机制，这将是"', {"op8"}),
        ("第1718(2006)号决议", {"pp19"}),
        ("第 1718 ( 2006 ) 號決議", {"pp19"}),
        ("S/RES/1718", {"pp19"}),
        ("安理会第1718号", {"pp19"}),
        ("１７１８", {"pp19"}),
        ("67/59", {"pp3"}),
        ("第50/245号决议", {"op8"}),  # cited in footnote 6 alone
        ("动词：敦促", {"op8", "op15"}),
        ("verb:鼓励 section:operative", {"op14", "op18", "op19", "op20"}),  # op20 is 赞扬并进一步鼓励
        ("verb:又重申 部分:执行", {"op1", "op2", "op3"}),  # any form of a verb means the verb
        ("朝鮮 核試驗", {"pp19", "op15"}),
        ("裁军教育 NOT 研究报告", {"op20"}),
    ],
)
def test_finds(sample: Library, query: str, found: set[str]) -> None:
    results = sample.search(query, limit=None)
    assert set(ids(results)) == found
    assert results.total == len(found)
    assert not results.relaxed


def test_traditional_full_width_and_plain_are_one(sample: Library) -> None:
    plain = sample.search("核裁军 2010年")
    for variant in ("核裁軍 2010年", "核裁军　２０１０年"):
        assert [hit.score for hit in sample.search(variant).hits] == [hit.score for hit in plain.hits]


def test_filters_and_facets(sample: Library) -> None:
    results = sample.search("核裁军", verb="敦促", facets=["verb", "section"])
    assert results.total == len(results.hits)
    counts = {count.value: count.count for count in results.facets["verb"]}
    everything = sample.search("核裁军", limit=None)
    assert sum(counts.values()) >= everything.total  # the verb filter does not narrow its own facet
    assert counts["重申"] == sum("重申" in hit.clause.verbs for hit in everything.hits)
    assert sum(count.count for count in results.facets["section"]) == results.total


def test_numbers_and_ranges(sample: Library) -> None:
    assert sample.search("", year=2013, limit=0).total == 40
    assert sample.search("", year=range(2006, 2014), limit=0).total == 40
    assert sample.search("", year="2014..", limit=0).total == 0
    assert sample.search("", strength=[5], limit=0).total == 1


def test_highlights_are_the_query_on_the_original_text(sample: Library) -> None:
    for hit in sample.search("核裁軍").hits:
        assert hit.highlights
        assert {span.of(hit.clause.text) for span in hit.highlights} <= {"核裁军", "裁军", "核"}


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("核＊國家", {"核武器国家"}),
        ("敦促 NEAR/5 尚未", {"敦促", "尚未"}),
        ('"核裁军" NEAR/3 谈判', {"核裁军谈判"}),  # side by side
        ("verb:敦促 核* NEAR/10 试验", {"核试验", "核", "试验"}),
    ],
)
def test_a_wildcard_marks_its_stretch_and_a_near_its_sides(sample: Library, query: str, marked: set[str]) -> None:
    hits = sample.search(query).hits
    assert hits
    assert {span.of(hit.clause.text) for hit in hits for span in hit.highlights} <= marked
    assert all(hit.highlights for hit in hits)


def test_what_is_near_by_a_part_of_a_short_name_is_marked(sample: Library) -> None:
    hits = sample.search("世卫大会 吉他").hits
    assert hits
    assert all(hit.highlights for hit in hits)


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ('"核裁军" NEAR/3 吉他', '没有任何条款符合 ("核裁军" NEAR/3 "吉他")'),
        ("核武*吉他", "没有任何条款符合 「核武*吉他」"),
        ("核裁军 verb:(敦促 NOT 重申)", "去掉 动词=(敦促 AND NOT 重申) 后有 10 条"),
        ("year:2006,2010..2012", "没有任何条款符合 年=(2006 OR 2010..2012)"),
        ("A/RES/99/*", "没有任何条款符合 (文号=A/RES/99/* OR 引用=A/RES/99/*)"),
    ],
)
def test_the_part_that_empties_a_list_is_named_as_it_was_typed(sample: Library, query: str, note: str) -> None:
    assert any(note in told for told in sample.search(query).notes)


def test_words_that_nothing_holds_are_relaxed_and_named(sample: Library) -> None:
    results = sample.search("核裁军 火星人")
    assert results.relaxed
    assert results.total
    assert any("火星人" in note for note in results.notes)


def test_a_filter_is_never_loosened_but_named(sample: Library) -> None:
    results = sample.search("核裁军", verb="授权")
    assert (results.total, results.relaxed) == (0, False)
    found = sample.search("核裁军", limit=0).total
    assert any("动词=授权" in note and f"{found} 条" in note for note in results.notes)


def test_what_two_parts_empty_together_is_told(sample: Library) -> None:
    """Neither the word nor a filter alone is at fault, and leaving out one does not help."""
    notes = sample.search("民间社会", verb="敦促", section="preamble").notes
    assert any("去掉全部筛选" in note for note in notes)


def test_nothing_at_all(sample: Library) -> None:
    results = sample.search("zyxw")
    assert results.total == 0
    assert any("zyxw" in note for note in results.notes)


@pytest.mark.parametrize(
    ("filters", "nearest"),
    [
        ({"verb": "敦请"}, "敦促"),
        ({"organ": "安全理事"}, "安全理事会"),
        ({"family": "cal"}, "call"),
        ({"family": "呼吁"}, "call"),  # the family of that verb
        ({"family": "x"}, "welcome"),  # none is near: all of them
        ({"addressee": "秘书厂"}, "秘书长"),
    ],
)
def test_unknown_values_bring_the_nearest(sample: Library, filters: dict[str, str], nearest: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        sample.search("核", **filters)  # type: ignore[arg-type]
    assert nearest in caught.value.nearest


@pytest.mark.parametrize("spelling", ["各国", "国家", "國家", "各國"])
def test_whom_is_asked_in_any_spelling(sample: Library, spelling: str) -> None:
    assert sample.search(f"对象:{spelling}", limit=0).total == sample.search(addressee="各国", limit=0).total > 5


def test_a_mark_inside_a_name_parts_no_values(sample: Library) -> None:
    name = "联合国教育、科学及文化组织"
    for typed in (name, f"各国、{name}", f"{name},秘书长"):
        by_option = sample.search(addressee=typed, facets="addressee")
        by_query = sample.search(f"对象:{typed}", facets="addressee")
        chosen = {count.value for count in by_option.facets["addressee"] if count.selected}
        assert chosen - {"各国", "秘书长"} == {name}
        assert by_query.facets == by_option.facets


def test_unknown_facets_bring_the_nearest(sample: Library) -> None:
    with pytest.raises(UnknownNameError, match="最接近的：动词"):
        sample.search("核", facets=["动辞"])
    with pytest.raises(UnknownNameError, match="verb"):
        sample.search("核", facets=["verbs"])


def test_bad_numbers_are_refused(sample: Library) -> None:
    with pytest.raises(QueryError):
        sample.search("核", limit=-1)
    with pytest.raises(QueryError):
        sample.search("核", year=range(2015, 2010))
    with pytest.raises(QueryError):
        sample.search("核", year="9" * 5000)


def test_one_value_or_several(sample: Library) -> None:
    one = sample.search("核裁军", verb="重申", facets="verb")
    assert one.facets == sample.search("核裁军", verb=["重申"], facets=["verb"]).facets
    both = {hit.clause.id for hit in sample.search("核", verb=["重申", "敦促"], limit=None).hits}
    assert both == {hit.clause.id for hit in sample.search("核", verb="重申,敦促", limit=None).hits}


@pytest.mark.parametrize(
    ("ref", "addresses"),
    [
        ("A/RES/68/51#op8", ["op8"]),
        ("a/res/68/51#op8", ["op8"]),
        ("A/RES/68/51，第8段", ["op8"]),
        ("第68/51号决议第8段", ["op8"]),
        ("68/51 序言部分第3段", ["pp3"]),
        ("68/51#pp19", ["pp19"]),
        ("68/51#OP8", ["op8"]),
    ],
)
def test_shows_clauses(sample: Library, ref: str, addresses: list[str]) -> None:
    shown = sample.show(ref)
    assert [clause.id.partition("#")[2] for clause in shown.clauses] == addresses
    assert not shown.whole


@pytest.mark.parametrize(
    ("ref", "address"),
    [
        ("第59/276号决议第十一节第2段", "十一.op2"),
        ("第59/276号决议第一节第2段", "一.op2"),
        ("第71/1号决议第3段", "an.3"),  # of the declaration that it adopts
        ("第71/1号决议附件二第一节第1段", "an2.一.1"),
        ("第71/1号决议附件第一节第1段", "an2.一.1"),
    ],
)
def test_shows_paragraphs_of_sections_and_annexes(tmp_path: Path, ref: str, address: str) -> None:
    gold = Path(__file__).parents[1] / "gold"
    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index([gold / "sections/source.txt", gold / "adopted_text/source.txt"])
        assert library.show(ref).clauses[0].id.partition("#")[2] == address


@pytest.mark.parametrize(
    "ref", ["A/RES/68/51", "68/51", "第68/51号决议", "大会第68/51号决议", "Ａ／ＲＥＳ／６８／５１"]
)
def test_shows_resolutions(sample: Library, ref: str) -> None:
    shown = sample.show(ref)
    assert shown.whole
    assert len(shown.clauses) == 40
    assert len(shown.resolution.footnotes) == 8
    assert shown.resolution.meeting == 60


@pytest.mark.parametrize("ref", ["A/RES/68/52", "68/51#op99", "", "第68/51号决议第99段"])
def test_addresses_that_lead_nowhere(sample: Library, ref: str) -> None:
    with pytest.raises(AddressError):
        sample.show(ref)


def test_an_address_need_not_begin_with_its_symbol(tmp_path: Path) -> None:
    ids = ("talks/7#s1", "talks/8#s1", "talks/8#s1.a")
    lines = [f'{{"id": "{one}", "symbol": "S/2015/49", "text": "停火协定的执行情况"}}' for one in ids]
    (tmp_path / "talks.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index(tmp_path / "talks.jsonl")
        assert [clause.id for clause in library.show("talks/7#s1").clauses] == ["talks/7#s1"]
        assert [clause.id for clause in library.show("talks/8#s1").clauses] == list(ids[1:])
        assert {hit.clause.id for hit in library.like("talks/7#s1").hits} == set(ids[1:])
        with pytest.raises(AddressError, match="talks/7#s1、talks/8#s1"):
            library.show("S/2015/49#s1")
        with pytest.raises(AddressError):
            library.show("talks/9#s1")


def test_info_and_verbs(sample: Library) -> None:
    info = sample.info()
    assert (info.resolutions, info.clauses, info.years) == (1, 40, (2013, 2013))
    assert info.organs == (FacetCount("大会", 40),)
    assert sum(verb.count for verb in sample.verbs()) == 41  # 40 clauses, one of them with two leading verbs


def test_the_round_trip_of_clause_lines(sample: Library, tmp_path: Path) -> None:
    lines = [json.dumps(clause_to_json(clause), ensure_ascii=False) for clause in sample.export()]
    (tmp_path / "clauses.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with ressearch.open(tmp_path / "index", create=True) as copy:
        assert not [outcome.errors for outcome in copy.index([tmp_path / "clauses.jsonl"]) if outcome.errors]
        assert [json.dumps(clause_to_json(clause), ensure_ascii=False) for clause in copy.export()] == lines


def test_indexing_again_doubles_nothing(tmp_path: Path) -> None:
    with ressearch.open(tmp_path / "index", create=True) as library:
        [first] = library.index([SAMPLE])
        before = library.search("核裁军", facets=["verb"])
        [second] = library.index([SAMPLE])
        after = library.search("核裁军", facets=["verb"])
        assert (first.replaced, second.replaced) == (False, True)
        assert (before.hits, before.facets) == (after.hits, after.facets)
        assert library.remove("68/51") == 40
        assert library.info().clauses == 0
        with pytest.raises(AddressError):
            library.remove([SYMBOL])


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"\x00\x01")
    (folder / "b.txt").write_bytes(SAMPLE.read_bytes())
    (folder / "c.txt").write_text("今天天气很好。", encoding="utf-8")
    (folder / "notes.md").write_text("# 笔记", encoding="utf-8")
    with ressearch.open(tmp_path / "index", create=True) as library:
        outcomes = library.index([folder])
        assert [(len(outcome.errors), outcome.clauses, len(outcome.notes)) for outcome in outcomes] == [
            (1, 0, 0),
            (0, 40, 0),
            (1, 0, 0),
            (0, 0, 1),
        ]
        assert library.info().clauses == 40


def test_a_document_without_a_symbol_is_kept_under_its_name(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("大会，\n回顾其以往各项决议，\n1. 决定继续审议这一事项。\n", encoding="utf-8")
    with ressearch.open(tmp_path / "index", create=True) as library:
        [outcome] = library.index([draft])
        assert outcome.symbol == "file:draft.txt"
        assert [clause.id for clause in library.show("file:draft.txt").clauses] == [
            "file:draft.txt#pp1",
            "file:draft.txt#op1",
        ]


def test_two_files_of_one_symbol_are_told(tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_bytes(SAMPLE.read_bytes())
    with ressearch.open(tmp_path / "index", create=True) as library:
        _, second = library.index([tmp_path / "one.txt", tmp_path / "two.txt"])
        assert any("one.txt" in note for note in second.notes)
        assert library.info().clauses == 40


def test_an_index_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(SAMPLE.read_bytes())
    with ressearch.open(tmp_path / "index", create=True) as library:
        for _ in range(2):
            outcomes = library.index(tmp_path)
            assert [(outcome.path, outcome.notes) for outcome in outcomes] == [(str(tmp_path / "a.txt"), ())]


def test_a_folder_with_nothing_to_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with ressearch.open(tmp_path / "index", create=True) as library:
        [outcome] = library.index([tmp_path / "empty"])
        assert "没有可读的文件" in str(outcome.errors[0])


LINES = [
    {"id": "S/RES/1718(2006)#op1", "symbol": "S/RES/1718(2006)", "text": "谴责核试验；"},
    {"id": "S/RES/1874(2009)#pp1", "symbol": "S/RES/1874(2009)", "text": "回顾第1718(2006)号决议，"},
    {"id": "A/RES/61/1#op1", "symbol": "A/RES/61/1", "text": "回顾安全理事会第1718号决议；"},
    {"id": "A/RES/61/2#op1", "symbol": "A/RES/61/2", "text": "拨款1718元；"},
]
OWN, CITING, YEARLESS, MONEY = ("S/RES/1718(2006)#op1", "S/RES/1874(2009)#pp1", "A/RES/61/1#op1", "A/RES/61/2#op1")


@pytest.fixture(scope="module")
def citing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A resolution, one that cites it, one that does so without the year, and another number; all invented."""
    folder = tmp_path_factory.mktemp("citing")
    (folder / "lines.jsonl").write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    with ressearch.open(folder / "index", create=True) as library:
        library.index(folder / "lines.jsonl")
        yield library


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("S/RES/1718(2006)", [YEARLESS, CITING, OWN]),
        ("第1718(2006)号决议", [YEARLESS, CITING, OWN]),
        ("安理會第1718號決議", [YEARLESS, CITING, OWN]),
        ("安理会1718", [YEARLESS, CITING, OWN]),
        ("第1718号", [YEARLESS, CITING, OWN]),
        ("cites:1718", [CITING, YEARLESS]),
        ("symbol:1718", [OWN]),
        ('"1718"', [YEARLESS, MONEY, CITING]),
    ],
)
def test_a_citation_finds_its_resolution_and_what_cites_it(citing: Library, query: str, found: list[str]) -> None:
    assert {hit.clause.id for hit in citing.search(query).hits} == set(found)


@pytest.mark.parametrize("query", ["1718", "１７１８"])
def test_a_number_finds_what_it_may_mean_last(citing: Library, query: str) -> None:
    hits = [hit.clause.id for hit in citing.search(query).hits]
    assert set(hits) == {OWN, CITING, YEARLESS, MONEY}
    assert hits[-1] == OWN
    assert hits[-2] == MONEY


def test_a_citation_and_a_word_are_relaxed_together(citing: Library) -> None:
    results = citing.search("安理会第1718号决议 制裁")
    assert results.relaxed
    assert {hit.clause.id for hit in results.hits} == {OWN, CITING, YEARLESS}


def test_an_answer_without_hits_is_not_relaxed(citing: Library) -> None:
    results = citing.search("鳄鱼 飞碟")
    assert (results.total, results.relaxed) == (0, False)
    assert any("「鳄鱼」" in note for note in results.notes)
    assert any("「飞碟」" in note for note in results.notes)


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(SAMPLE.read_bytes())
    with ressearch.open(tmp_path / "index", create=True) as library:
        [outcome] = library.index([tmp_path, tmp_path / "a.txt"])
        assert outcome.notes == ()


def test_a_link_to_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    with ressearch.open(tmp_path / "index", create=True) as library:
        [outcome] = library.index(tmp_path)
        assert "没有这个文件" in str(outcome.errors[0])


def test_two_documents_without_a_symbol_in_one_file(tmp_path: Path) -> None:
    line = {"symbol": None, "clauses": [{"id": "#op1", "text": "决定继续处理此案。"}]}
    path = tmp_path / "drafts.jsonl"
    path.write_text(f"{json.dumps(line)}\n{json.dumps(line)}\n", encoding="utf-8")
    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index(path)
        assert {clause.symbol for clause in library.export()} == {"file:drafts.jsonl", "file:drafts.jsonl(2)"}


@pytest.mark.parametrize(
    "query", ["核裁军 谈判", "敦促 核试验", "核裁军 吉他", "1718", '"核武器国家"', "安理会 决议"]
)
def test_an_explanation_adds_up_to_the_score(sample: Library, query: str) -> None:
    """Also where a clause stands higher because it holds every word, and where words were loosened."""
    results = sample.search(query, limit=20, explain=True)
    assert results.hits
    assert [hit.score for hit in results.hits] == [hit.score for hit in sample.search(query, limit=20).hits]
    for hit in results.hits:
        added = sum(share.added for share in hit.explanation or ())
        assert added == pytest.approx(hit.score, abs=1e-9)


def test_who_holds_every_word_is_told_to_stand_higher(sample: Library) -> None:
    whole, near, *_ = sample.search("核裁军 谈判", explain=True).hits
    assert [share.kind for share in whole.explanation or ()] == ["word", "word", "whole"]
    assert [share.kind for share in near.explanation or ()] == ["word", "word"]
    assert near.missing == ("核裁军",)


@pytest.mark.parametrize("ref", ["A/RES/68/51#op8", "第68/51号决议第8段", "68/51，第8段"])
def test_what_is_like_a_clause_is_ranked_by_its_telling_words(sample: Library, ref: str) -> None:
    results = sample.like(ref, explain=True)
    assert results.query == ref
    assert ids(results) == ["op14", "op9", "pp14", "op17"]  # the first is about signing and ratifying, too
    assert results.total == len(sample.like(ref, limit=None).hits)
    (share,) = results.hits[0].explanation or ()
    assert share.kind == "alike"
    assert share.added == pytest.approx(results.hits[0].score, abs=1e-9)


def test_what_is_like_a_clause_is_filtered_and_counted(sample: Library) -> None:
    every = sample.like("A/RES/68/51#op8", limit=None, facets=["section"])
    preamble = sample.like("A/RES/68/51#op8", section="序言", limit=None)
    counts = {count.value: count.count for count in every.facets["section"]}
    assert preamble.total == counts["preamble"]
    assert set(ids(preamble)) < set(ids(every))


def test_nothing_is_like_all_there_is(sample: Library) -> None:
    results = sample.like(SYMBOL)
    assert (results.total, results.hits) == (0, ())
    assert results.notes


def test_who_asks_for_what_is_like_nothing_known_is_told(sample: Library) -> None:
    with pytest.raises(AddressError):
        sample.like("A/RES/68/52")
    with pytest.raises(UnknownNameError):
        sample.like("A/RES/68/51#op8", verbs="敦促")
