"""An answer as plain lines for grep, cut and awk."""

from collections.abc import Iterator

from ressearch.model.resolution import Clause
from ressearch.model.results import Hit, Results
from ressearch.render.shares import share_cells
from ressearch.render.view import View
from ressearch.render.wrapping import printable


def plain(results: Results, view: View) -> Iterator[str]:
    """``id<TAB>verb<TAB>text`` a hit; after an empty line ``facet<TAB>value<TAB>count``.

    Where several questions are answered, the question's name stands before, as one more column. What a score is
    made of stands below its hit, on lines without an address.
    """
    lead = () if view.qid is None else (view.qid,)
    for hit in results.hits:
        yield tabbed(*lead, *clause_cells(hit.clause), *alike_cells(hit))
        yield from (tabbed(*lead, "", *cells) for cells in share_cells(hit))
    if results.facets:
        yield ""
    for name, counts in results.facets.items():
        for entry in counts:
            yield tabbed(*lead, name, str(entry.value), str(entry.count))


def alike_cells(hit: Hit) -> tuple[str, ...]:
    """How many near-identical clauses a hit stands for, and which, where that is asked for."""
    return () if hit.alike is None else (str(len(hit.alike)), "; ".join(hit.alike))


def clause_cells(clause: Clause) -> tuple[str, str, str]:
    """What a clause shows in plain lines."""
    return clause.id, clause.verb or "", clause.text


def tabbed(*cells: str) -> str:
    """One line: cells hold no tab and no line break of their own."""
    return "\t".join(map(printable, cells))
