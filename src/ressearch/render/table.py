"""An answer as a table for a person at a terminal: hits, then facets side by side."""

from collections.abc import Iterator, Sequence

from ressearch.errors import columns
from ressearch.model.fields import FIELDS
from ressearch.model.resolution import Clause
from ressearch.model.results import FacetCount, Hit, Results
from ressearch.model.span import Span
from ressearch.render.grid import GAP, Cell, beside, pad, row_lines, width_of
from ressearch.render.paint import Mark, paint, painted
from ressearch.render.shares import MARGIN, share_lines
from ressearch.render.view import View
from ressearch.render.wrapping import printable, wrap

HEADS = ("序 #", "地址 id", "动词 verb", "年 year", "条款 text")
MISSING = "—"
NEAR = "—— 以下只含一部分的词 / these hold some of the words"
COMFORT = 44  # columns of text below which verb and year go under the address
LEAST = 20  # no screen is too narrow to answer
ADDRESSES = 5  # of near-identical clauses
CHOSEN, UNCHOSEN = "* ", "  "  # before the values of a facet of which some are filtered by


def table(results: Results, view: View) -> Iterator[str]:
    """The hits, then every facet."""
    if view.qid is not None:
        if not view.first:
            yield ""
        yield paint(printable(f"{view.qid}  {results.query}"), "head", color=view.color)
    whole = [hit for hit in results.hits if results.relaxed or not hit.missing]
    if whole:
        yield from hits_table(whole, view)
    if near := [hit for hit in results.hits if hit not in whole]:
        yield paint(NEAR, "faint", color=view.color)
        yield from hits_table(near, view)
    if results.facets:
        if results.hits:
            yield ""
        sizes = results.facet_sizes
        blocks = [
            facet(name, counts, sizes.get(name, len(counts)), view) for name, counts in results.facets.items()
        ]
        yield from beside(blocks, view.width)


def hits_table(hits: Sequence[Hit], view: View) -> Iterator[str]:
    """The hits in five columns, or in three where the screen is narrow for the text."""
    rows = [facts(hit, view) for hit in hits]
    heads: list[Cell] = [[paint(head, "head", color=view.color)] for head in HEADS]
    if rest(view, [heads[:-1], *rows]) < COMFORT:
        rows = [stacked(row) for row in rows]
        heads = [heads[0], heads[1], heads[-1]]
    room = max(rest(view, [heads[:-1], *rows]), LEAST)
    texts = [clause_text(hit.clause, hit.highlights, room, view) for hit in hits]
    first, *lines = row_lines([heads, *([*row, text] for row, text in zip(rows, texts, strict=True))])
    yield from first
    for hit, row in zip(hits, lines, strict=True):
        yield from row
        yield from alike_lines(hit, view)
        yield from share_lines(hit, view)


def alike_lines(hit: Hit, view: View) -> Iterator[str]:
    """How many near-identical clauses the hit stands for, and the first of their addresses."""
    if hit.alike:
        more = "……" if len(hit.alike) > ADDRESSES else ""
        told = f"同类 {len(hit.alike)} 条 alike: {'、'.join(hit.alike[:ADDRESSES])}{more}"
        yield paint(MARGIN + printable(told), "faint", color=view.color)


def facts(hit: Hit, view: View) -> list[Cell]:
    """Rank, address, verb and year of a hit."""
    clause = hit.clause
    return [
        [paint(str(hit.rank), "faint", color=view.color)],
        [paint(printable(clause.id), "address", color=view.color)],
        [paint(printable(clause.verb or MISSING), "verb", color=view.color)],
        [str(clause.year or MISSING)],
    ]


def stacked(row: list[Cell]) -> list[Cell]:
    """Rank, and the address with verb and year below it."""
    rank, address, (verb,), (year,) = row
    return [rank, [*address, f"{verb} {year}"]]


def rest(view: View, rows: Sequence[Sequence[Cell]]) -> int:
    """The columns that these rows leave for one more column."""
    taken = (max(map(width_of, column)) + len(GAP) for column in zip(*rows, strict=True))
    return view.width - sum(taken)


def clause_text(clause: Clause, highlights: Sequence[Span], width: int, view: View) -> list[str]:
    """The text in lines, highlights painted, after the faint lead-in that it completes."""
    lead = printable(clause.lead_in or "")
    text = lead + printable(clause.text)
    marks = [Mark(Span(0, len(lead)), "faint")]
    marks += [Mark(Span(start + len(lead), end + len(lead)), "mark") for start, end in highlights]
    return [painted(text, line, marks, color=view.color) for line in wrap(text, width)]


def facet(name: str, counts: Sequence[FacetCount], size: int, view: View) -> list[str]:
    """A facet as a block: its name, its values, the chosen ones marked, and how many more of its ``size``."""
    chosen = any(count.selected for count in counts)
    marks = [(CHOSEN if count.selected else UNCHOSEN) if chosen else "" for count in counts]
    values = [mark + printable(str(count.value)) for mark, count in zip(marks, counts, strict=True)]
    wide = max(map(columns, values), default=0)
    digits = max((len(str(count.count)) for count in counts), default=0)
    lines = [paint(f"{FIELDS[name].names[1]} {name}", "head", color=view.color)]
    for value, count in zip(values, counts, strict=True):
        shown = paint(value, "verb", color=view.color) if count.selected else value
        lines.append(f"{pad(shown, wide)}{GAP}{count.count:>{digits}}")
    if size > len(counts):
        lines.append(paint(f"…另有 {size - len(counts)} 项 more", "faint", color=view.color))
    return lines


def summary(results: Results) -> str:
    """The line below a table: how many there are, which of them are shown, how long it took.

    >>> summary(Results("核裁军", 12, (), took_ms=3.14))
    '共 12 条，此页无 / 12 clauses, none on this page · 3.1 ms'
    """
    total, took = results.total, f"{results.took_ms:.1f} ms"
    if results.groups is not None:
        groups, clauses = results.groups, results.grouped
        took = f"前 {clauses} 条合为 {groups} 类 / {groups} groups of {clauses} · {took}"
    if not results.hits:
        return f"共 {total} 条，此页无 / {total} clauses, none on this page · {took}"
    first, last = results.hits[0].rank, min(results.hits[-1].rank, total)
    if first > total:
        return f"共 {total} 条，此页为其余最接近的 / {total} clauses, here the nearest others · {took}"
    return f"共 {total} 条，此为第 {first}–{last} 条 / {first}–{last} of {total} clauses · {took}"
