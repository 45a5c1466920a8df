"""Here is a text: what resolution is it?

The steps, each a module of its own: the page (layout), its paragraphs (paragraphs, passages), their order
(outline), the header (header), the clauses (clauses); here they are put one after another, and every line is
accounted for.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ressearch.model.resolution import Footnote, Resolution
from ressearch.model.span import Span
from ressearch.parsing.account import Part, Piece, account, count_repairs
from ressearch.parsing.blocks import Block, tile
from ressearch.parsing.clauses import make_clauses
from ressearch.parsing.documents import documents
from ressearch.parsing.header import read_header
from ressearch.parsing.page.footnotes import note_text
from ressearch.parsing.page.layout import Layout, read_layout
from ressearch.parsing.page.opening import inline_formula
from ressearch.parsing.page.paragraphs import paragraphs
from ressearch.parsing.repair.lines import EDITOR_LINE_END_RE
from ressearch.parsing.repair.markers import Marker
from ressearch.parsing.repair.overprint import read_runs
from ressearch.parsing.repair.spelling import Way, read_spelling
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.repair.wrappings import wrappings
from ressearch.parsing.structure.drafts import LANDMARK_KINDS, Kind, Outline
from ressearch.parsing.structure.outline import outline as outline_of
from ressearch.parsing.structure.passages import Passage, read_passage, strike

CLAUSE_SHARE = 0.5  # of the paragraphs must read as clauses where no formula says that an organ speaks


@dataclass(frozen=True, slots=True)
class Parsed:
    """A resolution, and the blocks that account for every character of its source.

    ``pieces`` is the same account character by character: text, labels, markers, repairs (``account``).
    ``traces`` holds, clause by clause, its text with the offset of each character; ``layout`` and ``outline``
    say how it was read, in a spelling whose ``way`` leads back to ``source``. ``first_line`` is where the source
    begins in its file, from 1.
    """

    source: str
    resolution: Resolution
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...]
    traces: tuple[Traced, ...]
    layout: Layout
    outline: Outline
    way: Way
    first_line: int = 1


def parse(text: str) -> Parsed:
    """Read a resolution. Any text is read; one that is no resolution comes out ``unknown``, without clauses.

    Where several stand one after another, it is the first; ``parse_all`` reads each.
    """
    first = documents(text)[0]
    parsed = parse_one(first.of(text))
    if first.end == len(text):
        return parsed
    rest = Span(first.end, len(text))
    tail, piece = Block("tail", rest), Piece("tail", rest)
    return replace(parsed, source=text, blocks=(*parsed.blocks, tail), pieces=(*parsed.pieces, piece))


def parse_all(text: str) -> Iterator[Parsed]:
    """Read the resolutions that stand one after another in a text, most often one."""
    line = 1
    for span in documents(text):
        source = span.of(text)
        yield replace(parse_one(source), first_line=line)
        line += sum(1 for _ in EDITOR_LINE_END_RE.finditer(source))


def parse_one(text: str) -> Parsed:
    """Read the one resolution that a text holds."""
    spelled = unwrapped(text, read_spelling(text))
    layout = read_layout(text if spelled is None else spelled.text)
    passages = tuple(read_passages(layout))
    if not layout.found:
        start = None if layout.corrects else start_of_clauses(passages)
        layout = replace(layout, start=len(layout.lines) if start is None else start)
        passages = tuple(passage for passage in passages if passage.lines[0] >= layout.start)
    outline = outline_of(
        passages, operative_only=layout.operative_only, spoken=layout.found, announced=layout.announced
    )
    header = read_header(layout, outline)
    notes = tuple(note_text(layout.source, layout.lines, note) for note in layout.notes.notes)
    footnotes = tuple(
        Footnote(note.number, traced.text) for note, traced in zip(layout.notes.notes, notes, strict=True)
    )
    texts = (Traced.join(passage.body for passage in draft.passages) for draft in outline.drafts)
    way = Way(spelled, len(text))
    traces = tuple(map(way.trace, texts))
    blocks, taken = tile(line_blocks(layout, outline)), list(cuts(layout, outline))
    if not way.straight:
        blocks = tuple(block._replace(span=way.span(block.span)) for block in blocks)
        taken = [part._replace(span=way.span(part.span)) for part in taken]
    blocks = blocks or tuple(Block("blank", Span(0, len(text))) for _ in text[:1])
    pieces = account(text, blocks, traces, tuple(map(way.trace, notes)), taken)
    resolution = replace(
        header,
        clauses=make_clauses(layout, outline, header, footnotes),
        footnotes=footnotes,
        repairs=count_repairs(text, pieces),
    )
    return Parsed(text, resolution, blocks, pieces, traces, layout, outline, way)


def unwrapped(source: str, spelled: Traced | None) -> Traced | None:
    """The spelled text without what a wiki, a mail or an editor put around its lines."""
    gone = wrappings(source if spelled is None else spelled.text)
    if not gone:
        return spelled
    return (spelled or Traced.of(source, Span(0, len(source)))).without(gone)


def read_passages(layout: Layout) -> Iterator[Passage]:
    """The paragraphs of the body."""
    groups = list(paragraphs(layout.rows, sentences=layout.operative_only))
    notes = layout.notes.numbers
    firsts = [group[0].index for group in groups]
    markers: dict[int, list[Marker]] = defaultdict(list)
    for index, marker in layout.markers:
        place = bisect_left(firsts, index)
        heads = place < len(firsts) and firsts[place] == index + 1 and layout.belongs_below(index)
        markers[place if heads else place - 1].append(marker)
    for place, group in enumerate(groups):
        lines = [(row.index, row.line) for row in group]
        landmark = group[0].landmark
        passage = read_passage(
            layout.source, lines, markers[place], notes, factor=layout.factor, landmark=landmark
        )
        begins = inline_formula(passage.text) if place == 0 and landmark is None else None
        yield replace(passage, body=passage.body.cut(begins)) if begins else passage


def start_of_clauses(passages: Sequence[Passage]) -> int | None:
    """The line where a text without a formula begins to read as clauses, ``None`` if it never does.

    It must do so for the most part, and with a label or a comma at the end of a paragraph as only clauses have
    them: a list of demands in a position paper is no resolution, nor is a sentence that begins with 请.
    """
    prose = [passage for passage in passages if passage.landmark is None]
    tops = [passage for passage in prose if passage.label is None or passage.label.top]
    clauses = [passage for passage in tops if (passage.closed and passage.performs) or passage.head]
    signs = [passage for passage in clauses if passage.label or passage.head or passage.last == "，"]
    landmarks = [passage for passage in passages if passage.landmark]
    if signs and len(clauses) >= CLAUSE_SHARE * len(tops):
        return clauses[0].lines[0]
    if {"meeting", "annex"} <= {passage.landmark for passage in landmarks}:
        return landmarks[0].lines[0]
    return None


def line_blocks(layout: Layout, outline: Outline) -> Iterator[Block]:
    """Every line, or part of one, and what it is."""
    kinds: dict[int, tuple[Kind, int | None]] = {}
    splits: dict[int, int] = {}
    for entry in outline.entries:
        kinds.update(dict.fromkeys(entry.passage.lines, (entry.kind, entry.clause)))
    if outline.entries:
        opening = outline.entries[0].passage
        if opening.landmark is None and inline_formula(opening.clean.text):
            splits[opening.lines[0]] = opening.body.offsets[0]
    notes = {index: note.number for note in layout.notes.notes for index in note.lines}
    last: tuple[Kind, int | None] = ("text", None)
    for index, line in enumerate(layout.lines):
        if index in kinds:
            last = kinds[index]
        if index in splits:
            yield Block("formula", Span(line.span.start, splits[index]))
            yield Block(*last[:1], Span(splits[index], line.span.end), last[1])
            continue
        yield line_block(layout, index, kinds.get(index), last, notes.get(index))


def line_block(
    layout: Layout,
    index: int,
    entry: tuple[Kind, int | None] | None,
    last: tuple[Kind, int | None],
    note: int | None,
) -> Block:
    """What one line is; a marker line belongs to the paragraph it stands in, ``last``."""
    span = layout.lines[index].span
    if entry is not None:
        return Block(entry[0], span, entry[1])
    if note is not None:
        return Block("footnote", span, note=note)
    if not layout.bares[index]:
        return Block("blank", span)
    if index in layout.notes.lines:
        return Block("footnote", span)
    if index in layout.furniture:
        return Block("furniture", span)
    if index in layout.marker_lines and index >= layout.start:
        return Block(last[0], span, last[1])
    if index >= layout.start:
        return Block("text", span)
    return Block(head_kind(layout, index), span)


def head_kind(layout: Layout, index: int) -> Kind:
    """What a line above the body is."""
    landmark = layout.landmarks[index]
    if landmark in ("formula", "organ"):
        return "masthead"  # 大会 as the page names it
    if landmark is not None:
        return LANDMARK_KINDS[landmark]
    if layout.start == len(layout.lines):
        return "text"
    return "title" if index > layout.titled or index in layout.head[-1:] else "masthead"


def cuts(layout: Layout, outline: Outline) -> Iterator[Part]:
    """What was taken out of the paragraphs and notes: labels, markers, overprint."""
    for note in layout.notes.notes:
        start = layout.lines[note.lines[0]].shown.start
        yield Part(Span(start, start + note.length), "label")
    for entry in outline.entries:
        passage = entry.passage
        yield from (Part(Span(marker.offset, marker.end), "marker") for marker in passage.clean.markers)
        offsets = passage.clean.traced.offsets
        if passage.landmark == "formula":
            yield from overprint_of_formula(passage, layout.factor)
        if entry.clause is None:
            continue
        length = passage.label.length if passage.label else 0
        if length:
            yield Part(Span(offsets[0], offsets[length - 1] + 1), "label")
        if passage.drawn.drawn or passage.runs:
            yield from struck(offsets[length:], passage.body.offsets)


def struck(before: Sequence[int], after: Sequence[int]) -> Iterator[Part]:
    """The stretches of the offsets ``before`` that are not among those ``after``."""
    at = kept = 0
    while len(before) - at > len(after) - kept:
        while kept < len(after) and before[at] == after[kept]:
            at, kept = at + 1, kept + 1
        end = bisect_left(before, after[kept], at) if kept < len(after) else len(before)
        yield Part(Span(before[at], before[end - 1] + 1), "repair", "overprint")
        at = end


def overprint_of_formula(passage: Passage, factor: int) -> Iterator[Part]:
    """The copies of the name of the organ."""
    head = read_runs(passage.text, factor)
    if head.drawn:
        once = strike(passage.clean.traced, head)
        yield from struck(passage.clean.traced.offsets, once.offsets)
