"""How well an index answers judged queries, as a table, as one object, and as tab-separated rows."""

from collections.abc import Callable, Iterator, Sequence

from ressearch.model.measured import Measured, Scope
from ressearch.render.grid import Cell, grid
from ressearch.render.jsons import laid_out
from ressearch.render.paint import paint
from ressearch.render.plain import tabbed
from ressearch.render.view import View
from ressearch.render.wrapping import printable

NAMES: dict[Scope, str] = {"all": "全部 all", "group": "组 group", "query": "查询 query"}


def measures_table(rows: Sequence[Measured], view: View) -> Iterator[str]:
    """A row for all, for each group and each query, under bilingual heads."""
    heads = ["范围 scope", "查询数 queries", *rows[0].scores]
    lines: list[list[Cell]] = [[[paint(head, "head", color=view.color)] for head in heads]]
    for row in rows:
        name = f"{NAMES[row.scope]} {printable(row.name)}".rstrip()
        lines.append([[name], [f"{row.queries:>14}"], *([f"{score:.3f}"] for score in row.scores.values())])
    return grid(lines)


def measures_tsv(rows: Sequence[Measured], _: View) -> Iterator[str]:
    """A head, then ``scope<TAB>name<TAB>queries`` and the measures."""
    yield tabbed("scope", "name", "queries", *rows[0].scores)
    for row in rows:
        scores = (f"{score:.4f}" for score in row.scores.values())
        yield tabbed(row.scope, row.name, str(row.queries), *scores)


def measures_json(rows: Sequence[Measured], _: View) -> Iterator[str]:
    """One object: the measures over all queries, under ``groups`` and ``per_query`` those of each."""

    def of(scope: Scope) -> dict[str, dict[str, float]]:
        return {row.name: facts(row) for row in rows if row.scope == scope}

    return laid_out({**facts(rows[0]), "groups": of("group"), "per_query": of("query")})


def facts(row: Measured) -> dict[str, float]:
    """A row as one object."""
    return {"queries": row.queries, **{name: round(score, 4) for name, score in row.scores.items()}}


MEASURES: dict[str, Callable[[Sequence[Measured], View], Iterator[str]]] = {
    "table": measures_table,
    "json": measures_json,
    "tsv": measures_tsv,
}
