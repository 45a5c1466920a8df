"""Never a silent zero: which word or filter emptied the list, and what would not."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from ressearch.app.remedies import Remedies
from ressearch.engines.protocol import Engine
from ressearch.model.fields import FIELDS
from ressearch.model.query import (
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
    Run,
    Wildcard,
    Word,
    conjunction,
    conjuncts,
)

MANY = 12  # of more parts none is left out in turn: that takes the square of their number


def why_empty(engine: Engine, query: Query) -> tuple[str, ...]:
    """What to tell of a query that nothing matches: each part that is at fault, with the count without it."""
    parts = (*conjuncts(query.node), *query.filters)
    if not parts:
        return ("索引是空的 / the index is empty",)
    notes = [] if len(parts) == 1 else [f"没有条款符合 {describe_all(parts)} / no clause matches"]
    helped = False
    remedies = Remedies(engine)
    for part in parts:
        rest = tuple(other for other in parts if other is not part)
        if not count(engine, (part,)):
            helped = True
            notes.append(f"没有任何条款符合 {describe(part)} / nothing in the index matches it")
            notes += remedies.of(part)
        if rest and len(parts) <= MANY and (without := count(engine, rest)):
            helped = True
            notes.append(f"去掉 {describe(part)} 后有 {without} 条 / {without} clauses without it")
    if not helped:
        notes += each_alone(engine, query)
    return tuple(notes)


def each_alone(engine: Engine, query: Query) -> Iterator[str]:
    """Where several parts empty the list together: what the words find, and what each part finds alone."""
    words = conjuncts(query.node)
    if words and query.filters and (found := count(engine, words)):
        yield f"去掉全部筛选后有 {found} 条 / {found} clauses without any filter"
    for part in (*words, *query.filters):
        found = count(engine, (part,))
        yield f"单是 {describe(part)} 有 {found} 条 / {found} clauses match it alone"


def why_relaxed(engine: Engine, query: Query) -> tuple[str, ...]:
    """What to tell of a relaxed answer: that it is one, and which words no clause holds."""
    words = [
        Word(leaf.text, leaf.forms, leaf.verb) if isinstance(leaf, Loose) else leaf
        for leaf in loosened(query.node)
    ]
    missing = [word for word in words if not count(engine, (word,))]
    notes = [f"没有条款含有全部的词：{describe_all(words)}；以下最接近 / no clause has all words; the nearest"]
    if missing and len(words) > 1:
        notes.append(f"不见于任何条款：{'、'.join(map(describe, missing))} / in no clause")
    remedies = Remedies(engine)
    notes += [note for word in missing for note in remedies.of(word)]
    return tuple(notes)


def loosened(node: Node) -> list[Loose | Cited]:
    """The words that were loosened, and the citations of which one is enough."""
    match node:
        case Loose() | Cited():
            return [node]
        case And(nodes) | Or(nodes):
            return [leaf for part in nodes for leaf in loosened(part)]
        case _:
            return []


def count(engine: Engine, parts: tuple[Node, ...]) -> int:
    """How many clauses all of ``parts`` match."""
    node = conjunction(tuple(part for part in parts if not isinstance(part, Filter)))
    filters = tuple(part for part in parts if isinstance(part, Filter))
    return engine.search(Query("", node, filters, limit=0)).total


def describe_all(parts: Sequence[Node]) -> str:
    """The parts of a query, as a reader names them."""
    return " + ".join(describe(part) for part in parts)


def describe(node: Node) -> str:  # noqa: C901 - one case a kind of node
    """One part of a query, as a reader names it."""
    match node:
        case FieldIs() | FieldIn() | FieldCites() | FieldLike() | FieldGroup():
            return f"{label(node.field)}={wanted(node)}"
        case And(nodes):
            return f"({' AND '.join(map(describe, nodes))})"
        case Or((Word(text), Cited())):
            return f"「{text}」"
        case Or(nodes):
            return f"({' OR '.join(map(describe, nodes))})"
        case Not(part):
            return f"NOT {describe(part)}"
        case Everything():
            return "*"
        case Alike():
            return "相似的 alike"
        case OneOf():
            return "原文 itself"
        case Phrase() | Wildcard() | Near():
            return describe_runs(node)
        case Word(text) | Loose(text) | Cited(text):
            return f"「{text}」"
        case _:
            assert_never(node)


def describe_runs(node: Run | Near) -> str:
    """Characters that are looked for as they stand."""
    match node:
        case Phrase(text):
            return f'"{text}"'
        case Wildcard(pieces):
            return f"「{'*'.join(pieces)}」"
        case Near((first, *others), gaps):
            behind = (f" NEAR/{gap} {describe_runs(part)}" for gap, part in zip(gaps, others, strict=True))
            return f"({describe_runs(first)}{''.join(behind)})"
        case _:
            return ""


def wanted(node: Node) -> str:
    """What is asked of a field: 敦促, or 2006..2010."""
    match node:
        case FieldIs(_, values) | FieldLike(_, values):
            return "、".join(values)
        case FieldIn(_, low, high):
            return f"{'' if low is None else low}..{'' if high is None else high}"
        case FieldCites(_, text):
            return text
        case FieldGroup(_, part):
            return wanted(part)
        case And(nodes):
            return f"({' AND '.join(map(wanted, nodes))})"
        case Or(nodes):
            return f"({' OR '.join(map(wanted, nodes))})"
        case Not(part):
            return f"NOT {wanted(part)}"
        case _:
            return describe(node)


def label(field: str) -> str:
    """The Chinese name of a field."""
    return FIELDS[field].names[1]
