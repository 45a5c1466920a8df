"""Laws: Whoosh's answer is that of the plain engine, whatever is stored and asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.builders import ask, everything, found, resolution, samples, stored
from ressearch.analysis import fold_text
from ressearch.engines.memory import MemoryEngine
from ressearch.engines.whoosh import WhooshEngine, open_index
from ressearch.model.fields import FIELDS
from ressearch.model.query import (
    SORTS,
    Alike,
    And,
    Cited,
    Everything,
    FieldCites,
    FieldGroup,
    FieldIn,
    FieldIs,
    FieldLike,
    Filter,
    Loose,
    Near,
    Node,
    Not,
    OneOf,
    Or,
    Phrase,
    Query,
    Telling,
    Wildcard,
    Word,
)
from ressearch.model.resolution import Resolution
from ressearch.model.results import Results
from ressearch.model.symbol import SymbolPattern

SYMBOLS = ["A/RES/1/1", "A/RES/1/11", "A/RES/1/1 B", "S/RES/1(1946)"]
VERBS = ["敦促", "重申", "决定", ""]
PIECES = [
    "核武器",
    "国家",
    "无",
    "核",
    "裁军",
    "裁軍",
    "条约",
    "，",
    "；",
    "1718",
    "１７",
    " ",
    "Part",
    " I",
    "决定",
    "的",
    "𠀀",
]

texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)
typed = texts | st.text(max_size=3)
forms = st.lists(typed, max_size=2).map(tuple)
pieces = st.lists(st.builds(Word, typed, forms), max_size=2).map(tuple)
years = st.none() | st.integers(1946, 1949)
clauses = st.fixed_dictionaries(
    {"text": texts | texts.map(lambda text: text * 30)},
    optional={
        "verbs": st.lists(st.sampled_from(VERBS), max_size=3).map(tuple),
        "year": years,
        "adopted": st.sampled_from([None, "1946-02-01", "1948-12-10"]),
        "title": st.none() | texts,
        "section": st.sampled_from(["preamble", "operative", None]),
        "strength": st.none() | st.integers(1, 5),
        "citations": st.lists(st.sampled_from(SYMBOLS), max_size=2).map(tuple),
    },
)
resolutions = st.builds(
    lambda symbol, clauses: resolution(symbol, *clauses), st.sampled_from(SYMBOLS), st.lists(clauses, max_size=6)
)
patterns = st.lists(
    st.builds(SymbolPattern, st.sampled_from([(), ("A/RES",), ("S/RES",)]), st.sampled_from(["1/1", "1", "1/11"])),
    min_size=1,
    max_size=2,
).map(tuple)
fields: st.SearchStrategy[Filter] = st.one_of(
    st.builds(FieldIs, st.just("verb"), st.lists(st.sampled_from(VERBS), max_size=2).map(tuple)),
    st.builds(FieldIs, st.just("symbol"), st.lists(st.sampled_from(SYMBOLS), max_size=2).map(tuple)),
    st.builds(FieldIs, st.just("year"), st.just(("1946",))),
    st.builds(FieldIn, st.sampled_from(["year", "strength"]), years, years),
    st.builds(FieldCites, st.sampled_from(["symbol", "cites"]), st.just("1"), patterns),
    st.builds(
        FieldLike,
        st.sampled_from(["symbol", "cites", "verb", "year", "title"]),
        st.lists(
            st.sampled_from(["A/RES/1/*", "*裁軍*", "*1*", "*", "重*", "194*", "", "*1", "a*1*"]), max_size=2
        ).map(tuple),
    ),
)
filters = fields | fields.flatmap(
    lambda part: st.sampled_from([FieldGroup(part.field, Not(part)), FieldGroup(part.field, Or((part,)))])
)
runs = st.builds(Phrase, typed) | st.builds(Wildcard, st.lists(typed, max_size=3).map(tuple))
nears = st.lists(runs, min_size=1, max_size=3).flatmap(
    lambda parts: st.builds(
        Near,
        st.just(tuple(parts)),
        st.tuples(*[st.integers(0, 6)] * (len(parts) - 1)),
    )
)
telling = st.builds(
    Telling,
    st.sampled_from(["words", "grams"]),
    st.sampled_from(["核武器", "国家", "核", "裁军", "武器"]),
    st.sampled_from([0.3, 1.0, 2.5]),
)
leaves = st.one_of(
    st.builds(Word, typed, forms, st.sampled_from([None, *VERBS]), st.sampled_from([1.0, 0.2]), pieces),
    st.builds(Loose, typed, forms, st.sampled_from([None, *VERBS])),
    runs,
    nears,
    st.builds(Cited, st.just("1"), patterns),
    st.builds(Alike, st.lists(telling, max_size=4).map(tuple), st.integers(0, 3)),
    st.builds(OneOf, st.sampled_from(SYMBOLS), st.frozensets(st.integers(0, 5))),
)
nodes: st.SearchStrategy[Node] = st.recursive(
    leaves | filters | st.just(Everything()),
    lambda parts: st.one_of(
        st.builds(Not, parts),
        st.builds(And, st.lists(parts, max_size=3).map(tuple)),
        st.builds(Or, st.lists(parts, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)
queries = st.builds(
    Query,
    text=st.just(""),
    node=nodes,
    filters=st.lists(filters, max_size=2).map(tuple),
    facets=st.lists(st.sampled_from(sorted(FIELDS)), unique=True, max_size=3).map(tuple),
    sort=st.sampled_from(SORTS),
    limit=st.none() | st.integers(0, 5),
    offset=st.integers(0, 3),
    explain=st.booleans(),
)
# What is done to an index: some resolutions replaced in one go, or some removed.
steps = st.lists(st.lists(resolutions, max_size=4) | st.sets(st.sampled_from(SYMBOLS), max_size=2), max_size=4)


@contextmanager
def new_index() -> Iterator[WhooshEngine]:
    with TemporaryDirectory() as folder:
        engine = open_index(Path(folder), create=True)
        yield engine
        engine.close()


def rounded(results: Results) -> object:
    """An answer with scores that may differ in the tenth digit."""
    hits = [(hit.rank, hit.clause, pytest.approx(hit.score, abs=1e-9)) for hit in results.hits]
    return results.total, hits, results.facets, results.query, results.relaxed


def adds_up(results: Results, explained: bool) -> bool:  # noqa: FBT001 - what was asked
    """Whether each hit has shares that sum up to its score, or none where none were asked for."""
    return all(
        hit.explanation is not None
        and sum(share.added for share in hit.explanation) == pytest.approx(hit.score, abs=1e-9)
        if explained
        else hit.explanation is None
        for hit in results.hits
    )


@settings(max_examples=60, deadline=None)
@given(steps, st.lists(queries, min_size=5, max_size=15))
def test_whoosh_answers_as_the_plain_engine(
    steps: list[list[Resolution] | set[str]], queries: list[Query]
) -> None:
    plain = MemoryEngine()
    with new_index() as index:
        for step in steps:
            if isinstance(step, set):
                assert index.remove(step) == plain.remove(step)
            else:
                index.replace(step)
                plain.replace(step)
        assert stored(index) == stored(plain)
        terms = [("words", "国家"), ("grams", "核"), ("grams", "裁军")]
        assert index.holding(terms) == plain.holding(terms)
        assert (index.symbols(), index.stats()) == (plain.symbols(), plain.stats())
        for query in queries:
            assert rounded(index.search(query)) == rounded(plain.search(query)), query
            assert adds_up(index.search(query), query.explain), query


@settings(max_examples=25, deadline=None)
@given(st.lists(resolutions, max_size=4))
def test_replacing_twice_is_replacing_once(given: list[Resolution]) -> None:
    with new_index() as index:
        index.replace(given)
        once = stored(index), ask(index, Word("核裁军"), facets=tuple(FIELDS))
        index.replace(given)
        assert (stored(index), ask(index, Word("核裁军"), facets=tuple(FIELDS))) == once


@settings(max_examples=25, deadline=None)
@given(st.lists(resolutions, max_size=4), st.sets(st.sampled_from(SYMBOLS)))
def test_removing_leaves_what_storing_the_others_would_have(given: list[Resolution], gone: set[str]) -> None:
    with new_index() as index, new_index() as other:
        index.replace(given)
        index.remove(gone)
        other.replace([kept for kept in given if kept.symbol not in gone])
        assert stored(index) == stored(other)
        assert everything(index) == everything(other)
        assert rounded(ask(index, Word("核裁军"))) == rounded(ask(other, Word("核裁军")))


SAMPLES = [clause for sample in samples() for clause in sample.clauses]


@pytest.fixture(scope="module")
def index() -> Iterator[WhooshEngine]:
    with new_index() as engine:
        engine.replace(samples())
        yield engine


@settings(max_examples=300, deadline=None)
@given(data=st.data(), length=st.integers(1, 20))
def test_a_quoted_run_finds_its_clause_and_only_clauses_that_hold_it(
    index: WhooshEngine, data: st.DataObject, length: int
) -> None:
    clause = data.draw(st.sampled_from(SAMPLES))
    start = data.draw(st.integers(0, max(0, len(clause.text) - length)))
    run = clause.text[start : start + length]
    assert sorted(found(index, Phrase(run))) == sorted(
        other.id for other in SAMPLES if fold_text(run) in fold_text(other.text)
    )
    assert clause.id in found(index, Phrase(run))
