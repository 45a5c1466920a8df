"""A resolution as a page to read, and as plain lines."""

from collections.abc import Iterator, Sequence

from ressearch.model.resolution import Clause, Finding, Footnote, Resolution
from ressearch.model.span import Span
from ressearch.render.grid import GAP, Cell, grid, row_lines, width_of
from ressearch.render.paint import Mark, paint, painted
from ressearch.render.plain import clause_cells, tabbed
from ressearch.render.reasons import mended, told
from ressearch.render.view import View
from ressearch.render.wrapping import MEASURE, printable, wrap

SECTION_HEADS = {"preamble": "序言 preamble", "operative": "执行部分 operative", "annex": "附件 annex"}
NO_SECTION = "条款 clauses"
NO_SYMBOL = "（无文号 no symbol）"
NOTES_HEAD = "脚注 footnotes"
REPAIRS_HEAD = "修复 repairs"
WARNINGS_HEAD = "存疑 warnings"
LEAST = 20
NUMBER = 6  # columns that the number of a footnote and the gap may take


def page(resolution: Resolution, view: View) -> Iterator[str]:
    """Header, clauses under the heads of their sections, footnotes, what was repaired, what is in doubt."""
    yield from header(resolution, view)
    if resolution.clauses:
        yield from body(resolution.clauses, view)
    yield from notes(resolution.footnotes, view)
    if resolution.repairs:
        yield ""
        kinds = told(*(mended(repair.kind, repair.count) for repair in resolution.repairs))
        for line in wrap(kinds := printable(f"{REPAIRS_HEAD}: {kinds}"), measure(view)):
            yield paint(line.of(kinds), "faint", color=view.color)
    yield from warnings(resolution.warnings, view)


def resolution_plain(resolution: Resolution, _: View) -> Iterator[str]:
    """``id<TAB>verb<TAB>text`` a clause."""
    return (tabbed(*clause_cells(clause)) for clause in resolution.clauses)


def header(resolution: Resolution, view: View) -> Iterator[str]:
    """Symbol, organ, date and session on one line, then the title."""
    facts = (
        resolution.organ,
        resolution.adopted or resolution.year,
        resolution.meeting and f"第{resolution.meeting}次会议",
        resolution.committee_report,
    )
    said = " · ".join(printable(str(fact)) for fact in facts if fact)
    symbol = paint(printable(resolution.symbol or NO_SYMBOL), "address", color=view.color)
    yield f"{symbol}{GAP}{said}".rstrip()
    title = printable(resolution.title or "")
    for line in wrap(title, view.width) if title else ():
        yield paint(line.of(title), "head", color=view.color)


def body(clauses: Sequence[Clause], view: View) -> Iterator[str]:
    """The clauses, all texts under each other, parted by the heads of their sections."""
    labels = [label(clause, view) for clause in clauses]
    room = measure(view) - sum(max(map(width_of, cells)) + len(GAP) for cells in zip(*labels, strict=True))
    chapeaux = {clause.text for clause in clauses}
    rows = [
        [*cells, clause_text(clause, max(room, LEAST), view, told=clause.lead_in in chapeaux)]
        for cells, clause in zip(labels, clauses, strict=True)
    ]
    section: object = ...
    for clause, lines in zip(clauses, row_lines(rows), strict=True):
        if clause.section != section:
            section = clause.section
            yield ""
            yield paint(SECTION_HEADS.get(clause.section or "", NO_SECTION), "head", color=view.color)
        yield from lines


def label(clause: Clause, view: View) -> list[Cell]:
    """What stands before the text: the address within the resolution, and the leading verb."""
    address = printable(clause.id.partition("#")[2])
    return [
        [paint(address, "address", color=view.color)],
        [paint(printable(clause.verb or ""), "verb", color=view.color)],
    ]


def clause_text(clause: Clause, width: int, view: View, *, told: bool) -> list[str]:
    """The text in lines with its footnote numbers, after its lead-in unless that is ``told`` above."""
    lead = "" if told else printable(clause.lead_in or "")
    numbers = "".join(f"[{number}]" for number in clause.footnotes)
    text = lead + printable(clause.text) + numbers
    marks = [Mark(Span(0, len(lead)), "faint"), Mark(Span(len(text) - len(numbers), len(text)), "faint")]
    return [painted(text, line, marks, color=view.color) for line in wrap(text, width)]


def notes(footnotes: Sequence[Footnote], view: View) -> Iterator[str]:
    """The footnotes, under a head."""
    if footnotes:
        yield ""
        yield paint(NOTES_HEAD, "head", color=view.color)
    yield from grid([(["[" + str(note.number) + "]"], note_text(note, view)) for note in footnotes])


def note_text(note: Footnote, view: View) -> list[str]:
    """A footnote in lines."""
    text = printable(note.text)
    return [line.of(text) for line in wrap(text, measure(view) - NUMBER)]


def warnings(found: Sequence[Finding], view: View) -> Iterator[str]:
    """What seems lost or misread, each with its place in the text, under a head."""
    if found:
        yield ""
        yield paint(WARNINGS_HEAD, "head", color=view.color)
    places = [f"{finding.line}:{finding.column}" for finding in found]
    room = measure(view) - max(map(len, places), default=0) - len(GAP)
    rows: list[list[Cell]] = []
    for place, finding in zip(places, found, strict=True):
        text = printable(f"{finding.kind} {finding.message}")
        rows.append([[place], [line.of(text) for line in wrap(text, max(room, LEAST))]])
    yield from grid(rows)


def measure(view: View) -> int:
    """The columns of a line."""
    return min(view.width, MEASURE)
