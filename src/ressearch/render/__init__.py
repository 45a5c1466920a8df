"""Here is an answer: how does it look? One module a form, and tables that list the forms.

Nothing here prints: a renderer gives lines without line ends. The tables are what doors offer, no more, no less.
"""

from collections.abc import Callable, Iterable, Iterator

from ressearch.model.resolution import Clause, Resolution
from ressearch.model.results import Results
from ressearch.render.csvs import clauses_csv, results_csv
from ressearch.render.explained import EXPLANATIONS
from ressearch.render.findings import FINDINGS, finding_line
from ressearch.render.jsons import (
    clauses_jsonl,
    resolution_json,
    resolution_jsonl,
    results_json,
    results_jsonl,
)
from ressearch.render.listing import LISTINGS, RECORDS, Listing
from ressearch.render.measures import MEASURES as MEASUREMENTS
from ressearch.render.page import page, resolution_plain
from ressearch.render.plain import plain
from ressearch.render.table import summary, table
from ressearch.render.trec import trec
from ressearch.render.view import View

Renderer = Callable[[Results, View], Iterator[str]]

# The forms of an answer.
RENDERERS: dict[str, Renderer] = {
    "table": table,
    "plain": plain,
    "json": results_json,
    "jsonl": results_jsonl,
    "csv": results_csv,
    "trec": trec,
}
# Those that have a place for facets.
WITH_FACETS = frozenset(("table", "plain", "json"))

# Those that have a place for what a score is made of.
WITH_SHARES = frozenset(("table", "plain", "json", "jsonl"))

# The forms of a document.
DOCUMENTS: dict[str, Callable[[Resolution, View], Iterator[str]]] = {
    "page": page,
    "plain": resolution_plain,
    "json": resolution_json,
    "jsonl": resolution_jsonl,
}

# The forms of many clauses in a row.
CLAUSES: dict[str, Callable[[Iterable[Clause]], Iterator[str]]] = {"jsonl": clauses_jsonl, "csv": clauses_csv}

__all__ = [
    "CLAUSES",
    "DOCUMENTS",
    "EXPLANATIONS",
    "FINDINGS",
    "LISTINGS",
    "MEASUREMENTS",
    "RECORDS",
    "RENDERERS",
    "WITH_FACETS",
    "WITH_SHARES",
    "Listing",
    "Renderer",
    "View",
    "finding_line",
    "summary",
]
