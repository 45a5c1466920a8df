"""The scores are those of Whoosh's own BM25F."""

from pathlib import Path

import pytest
from whoosh import query as whoosh_query
from whoosh.collectors import UnlimitedCollector
from whoosh.index import open_dir
from whoosh.scoring import BM25F
from whoosh.util.numeric import byte_to_length, length_to_byte

from engines.builders import ask, found, pattern, resolution
from ressearch.engines.protocol import Engine
from ressearch.engines.ranking import LENGTHS, kept_length, unit_of
from ressearch.engines.whoosh import open_index
from ressearch.model.query import And, Cited, Not, Or, Phrase, Word


@pytest.mark.parametrize("length", [0, 1, 10, 11, 12, 13, 100, 101, 1000, 106373, 106374, 106375, 10**6])
def test_lengths_are_kept_as_whoosh_keeps_them(length: int) -> None:
    assert kept_length(length) == byte_to_length(length_to_byte(length))


def test_all_codes_of_lengths() -> None:
    assert tuple(byte_to_length(code) for code in range(256)) == LENGTHS


# Of five characters at most, so that no length is rounded: Whoosh rounds some in its average, and we all.
TEXTS = ["决定核裁军", "核裁军", "裁军", "停止核试", "核、核", "军备竞赛", "全面裁军", "核裁军军"]


@pytest.mark.parametrize("text", ["核裁军", "核", "全面", "军备竞赛"])
def test_a_score_is_that_of_whoosh(tmp_path: Path, text: str) -> None:
    engine = open_index(tmp_path, create=True)
    engine.replace([resolution("A/RES/1/1", *TEXTS)])
    ours = {hit.clause.text: hit.score for hit in ask(engine, Or((Word(text), Phrase(text)))).hits}
    engine.close()
    terms = [whoosh_query.Term(term.field, term.term, boost=term.weight) for term in unit_of(text).terms]
    with open_dir(str(tmp_path)).searcher(weighting=BM25F(B=0.75, K1=1.2)) as searcher:
        collector = UnlimitedCollector()
        searcher.search_with_collector(whoosh_query.Or(terms), collector)
        texts = searcher.reader().column_reader("folded")
        theirs = {texts[doc].decode(): score for doc, score in collector.results().items()}
    assert ours == pytest.approx({text: theirs[text] for text in ours}, abs=1e-9)
    assert ours


def test_a_term_counts_once_however_often_it_is_typed(library: Engine) -> None:
    once = ask(library, Word("死刑"))
    assert ask(library, And((Word("死刑"), Phrase("死刑")))).hits == once.hits
    assert ask(library, And((Word("死刑"), Not(Word("量子"))))).hits == once.hits


def test_the_clause_with_the_words_side_by_side_stands_first(engine: Engine) -> None:
    engine.replace([resolution("A/RES/1/1", "国家关于安全的报告，核的部分；", "核安全国家的报告，关于部分；")])
    assert found(engine, Word("核安全"))[0] == "A/RES/1/1#op2"


def test_citations_add_to_words(library: Engine) -> None:
    plain = ask(library, Word("核试验")).hits
    cited = ask(library, Or((Word("核试验"), Cited("1718", (pattern("1718"),))))).hits
    added = {hit.clause.id: hit.score for hit in cited}
    for hit in plain:
        bonus = {"A/RES/68/51#pp19": 2.0}.get(
            hit.clause.id, 1.0 if hit.clause.symbol == "S/RES/1718(2006)" else 0.0
        )
        assert added[hit.clause.id] == pytest.approx(hit.score + bonus)
