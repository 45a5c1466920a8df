"""Resolutions and queries for tests, with what does not matter filled in."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ressearch.engines.memory import MemoryEngine
from ressearch.engines.protocol import Engine
from ressearch.engines.whoosh import open_index
from ressearch.model.codec import resolution_from_json
from ressearch.model.query import Everything, Filter, Node, Query
from ressearch.model.resolution import Clause, Resolution
from ressearch.model.results import Results
from ressearch.model.symbol import SymbolPattern

HERE = Path(__file__).parent

ENGINES = ("memory", "whoosh")


def new_engine(name: str, path: Path) -> Engine:
    """An empty engine, which may keep its files in the folder ``path``."""
    return MemoryEngine() if name == "memory" else open_index(path, create=True)


def resolution(symbol: str, *clauses: str | dict[str, Any], **header: Any) -> Resolution:  # noqa: ANN401
    """A resolution of clauses given by their text, or by what is to be in them."""
    fields = [{"text": clause} if isinstance(clause, str) else clause for clause in clauses]
    return Resolution(
        symbol,
        clauses=tuple(
            Clause(**{"id": f"{symbol}#op{number}", "symbol": symbol, "text": "决定通过本宣言；", **given})
            for number, given in enumerate(fields, 1)
        ),
        **header,
    )


def samples() -> tuple[Resolution, ...]:
    """A/RES/68/51, shortened, A/RES/73/175, and three invented clauses under the symbol of S/RES/1718(2006)."""
    data = json.loads((HERE / "clauses.json").read_text(encoding="utf-8"))
    return tuple(map(resolution_from_json, data))


def pattern(number: str, *series: str) -> SymbolPattern:
    """What a citation may mean."""
    return SymbolPattern(series, number)


def ask(engine: Engine, node: Node, *filters: Filter, **rest: Any) -> Results:  # noqa: ANN401
    """The answer to a query, all of it unless ``limit`` is given."""
    return engine.search(Query("", node, filters, **{"limit": None, **rest}))


def ids(results: Results) -> list[str]:
    """The addresses of the hits, in order."""
    return [hit.clause.id for hit in results.hits]


def found(engine: Engine, node: Node, *filters: Filter) -> list[str]:
    """The addresses of all the clauses that match, best first."""
    return ids(ask(engine, node, *filters))


def everything(engine: Engine) -> list[str]:
    """The addresses of all clauses, by address."""
    return found(engine, Everything())


def counts(results: Results, facet: str) -> dict[str | int, int]:
    """A facet as a mapping."""
    return {count.value: count.count for count in results.facets[facet]}


def stored(engine: Engine) -> list[Resolution | None]:
    """All that an engine holds, in the order of an export."""
    return [engine.resolution(symbol) for symbol in engine.symbols()]


def filled(engine: Engine, resolutions: Iterable[Resolution]) -> Engine:
    """The engine, with the resolutions stored in one go."""
    engine.replace(resolutions)
    return engine
