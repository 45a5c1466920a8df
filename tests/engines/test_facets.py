"""Facets count what the query and the filters of the other fields leave: exactly, by brute force."""

from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from whoosh.filedb.filestore import RamStorage

from engines.builders import ask, counts, resolution, samples
from ressearch.engines.protocol import Engine
from ressearch.engines.whoosh import open_index
from ressearch.engines.whoosh.forms import SharedColumn
from ressearch.model.fields import FIELDS
from ressearch.model.query import (
    And,
    Everything,
    FieldCites,
    FieldGroup,
    FieldIn,
    FieldIs,
    FieldLike,
    Filter,
    Node,
    Not,
    Or,
    Phrase,
    Word,
)
from ressearch.model.resolution import Clause
from ressearch.model.symbol import SymbolPattern

CLAUSES = [clause for sample in samples() for clause in sample.clauses]
FILTERS: list[tuple[Filter, ...]] = [
    (),
    (FieldIs("verb", ("促请",)),),
    (FieldIs("verb", ("促请", "重申")), FieldIn("year", 2013, None)),
    (FieldIs("section", ("operative",)), FieldIs("organ", ("大会",)), FieldIs("verb", ("敦促",))),
    (FieldCites("cites", "1718", (SymbolPattern((), "1718"),)), FieldIs("section", ("operative",))),
    (FieldIs("year", ("1900",)),),
    (FieldLike("symbol", ("A/RES/*",)), FieldLike("verb", ("*请", "重*"))),
    (FieldGroup("verb", Or((FieldIs("verb", ("敦促",)), Not(FieldLike("verb", ("*到",)))))),),
]


def holds(part: Node, clause: Clause) -> bool:
    values = FIELDS[part.field].values(clause) if isinstance(part, Filter) else ()
    match part:
        case FieldIs(_, wanted):
            return any(str(value) in wanted for value in values)
        case FieldIn(_, low, high):
            return any((low or 0) <= int(value) <= (high or 9999) for value in values)
        case FieldCites(_, _, patterns):
            return any(pattern.matches(str(value)) for value in values for pattern in patterns)
        case FieldLike(_, wanted):
            return any(fnmatchcase(str(value), pattern) for value in values for pattern in wanted)
        case FieldGroup(_, asked):
            return holds(asked, clause)
        case Or(nodes):
            return any(holds(one, clause) for one in nodes)
        case Not(asked):
            return not holds(asked, clause)
        case other:
            raise AssertionError(other)


def brute(text: str, filters: tuple[Filter, ...], name: str) -> Counter[str | int]:
    return Counter(
        value
        for clause in CLAUSES
        if text in clause.text and all(holds(part, clause) for part in filters if part.field != name)
        for value in FIELDS[name].values(clause)
    )


@pytest.mark.parametrize("text", ["", "核武器", "死刑", "没有"])
@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_every_facet_by_brute_force(library: Engine, text: str, filters: tuple[Filter, ...]) -> None:
    node: Node = Phrase(text) if text else Everything()
    results = ask(library, node, *filters, facets=tuple(FIELDS))
    assert {name: counts(results, name) for name in FIELDS} == {
        name: dict(brute(text, filters, name)) for name in FIELDS
    }


def test_the_most_frequent_value_is_first_equals_stand_by_value(library: Engine) -> None:
    facets = ask(library, Everything(), facets=tuple(FIELDS)).facets
    for values in facets.values():
        assert list(values) == sorted(values, key=lambda count: (-count.count, count.value))
    assert [(count.value, count.count) for count in facets["year"]] == [(2018, 34), (2013, 27), (2006, 3)]


def test_a_second_value_of_a_field_can_be_chosen_beside_the_first(library: Engine) -> None:
    one = ask(library, Everything(), FieldIs("verb", ("敦促",)), facets=("verb", "section"))
    two = ask(library, Everything(), FieldIs("verb", ("敦促", "重申")), facets=("verb", "section"))
    assert counts(one, "verb") == counts(two, "verb")
    assert (one.total, two.total) == (1, 1 + counts(one, "verb")["重申"])
    assert sum(counts(two, "section").values()) == two.total


def test_a_filter_inside_the_query_is_not_a_filter_of_the_list(library: Engine) -> None:
    results = ask(library, And((FieldIs("verb", ("敦促",)), Word("条约"))), facets=("verb",))
    assert counts(results, "verb") == {"敦促": 1}


def test_a_clause_of_several_verbs_counts_in_each_and_once(engine: Engine) -> None:
    engine.replace(
        [resolution("A/RES/1/1", {"verbs": ("赞扬", "鼓励", "赞扬")}, {"verbs": ("鼓励",)}, {"verbs": ()})]
    )
    assert counts(ask(engine, Everything(), facets=("verb",)), "verb") == {"鼓励": 2, "赞扬": 1}


def test_more_values_than_fit_a_byte(engine: Engine) -> None:
    clauses = [{"verbs": (f"动词{number}",), "year": 1000 + number % 300} for number in range(700)]
    engine.replace([resolution("A/RES/1/1", *clauses)])
    results = ask(engine, Everything(), facets=("verb", "year"), limit=0)
    assert counts(results, "verb") == {f"动词{number}": 1 for number in range(700)}
    assert counts(results, "year")[1000] == 3


def test_a_column_keeps_more_values_than_two_bytes_can_number() -> None:
    values = [str(number).encode() for number in range(70_000)]
    storage = RamStorage()
    with storage.create_file("column") as file:
        writer = SharedColumn().writer(file)
        for doc, value in enumerate(values):
            writer.add(doc, value)
        writer.finish(len(values))
    reader = SharedColumn().reader(storage.open_file("column"), 0, storage.file_length("column"), len(values))
    assert list(reader) == values


@pytest.mark.slow
def test_more_values_than_fit_two_bytes(tmp_path: Path) -> None:
    engine = open_index(tmp_path, create=True)
    clauses = [{"paragraph": str(number), "verbs": (f"动词{number}",), "text": "决"} for number in range(66_000)]
    engine.replace([resolution("A/RES/1/1", *clauses)])
    results = ask(engine, Everything(), facets=("paragraph", "verb"), limit=0)
    assert counts(results, "paragraph") == {str(number): 1 for number in range(66_000)}
    assert counts(results, "verb") == {f"动词{number}": 1 for number in range(66_000)}
