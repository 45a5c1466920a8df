"""Answers and clauses as CSV for a spreadsheet, which must not take a text for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator

from ressearch.model.codec import CLAUSE_KEYS, clause_to_json
from ressearch.model.resolution import Clause
from ressearch.model.results import Results
from ressearch.render.view import View

# What makes a spreadsheet calculate: https://owasp.org/www-community/attacks/CSV_Injection
FORMULA = ("=", "+", "-", "@", "\t", "\r")
LINE_END = "\r\n"  # the writer quotes a cell that holds a character of it


def results_csv(results: Results, view: View) -> Iterator[str]:
    """One hit a row: rank, score and the keys of a clause; ``qid`` first among several answers."""
    lead = [] if view.qid is None else ["qid"]
    if view.first:
        yield row(*lead, "rank", "score", *CLAUSE_KEYS)
    for hit in results.hits:
        yield row(*([view.qid] if lead else []), hit.rank, round(hit.score, 6), *clause_cells(hit.clause))


def clauses_csv(clauses: Iterable[Clause]) -> Iterator[str]:
    """One clause a row, under the keys of the contract."""
    yield row(*CLAUSE_KEYS)
    for clause in clauses:
        yield row(*clause_cells(clause))


def clause_cells(clause: Clause) -> Iterator[object]:
    """The values of a clause; the items of a list are parted by ``; ``."""
    for value in clause_to_json(clause).values():
        yield "; ".join(map(cell_text, value)) if isinstance(value, list) else value


def cell_text(item: object) -> str:
    """An item of a list in a cell: of an object its values, ``resolution S/RES/1718(2006) 8(d)``."""
    return " ".join(map(str, filter(None, item.values()))) if isinstance(item, dict) else str(item)


def row(*cells: object) -> str:
    """One row, without its line end."""
    line = io.StringIO()
    csv.writer(line, lineterminator=LINE_END).writerow(map(safe, cells))
    return line.getvalue().removesuffix(LINE_END)


def safe(cell: object) -> object:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it.

    >>> safe("=1+1"), safe(-1)
    ("'=1+1", -1)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
