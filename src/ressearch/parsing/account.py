"""What has become of every character of the source?

``Parsed`` keeps the blocks of a document, where each character of a clause or note came from, and what was cut out
of them. Here that is one account: pieces that tile the source, each with what it reads as. The pieces of a clause,
one after another, read as its text; what is neither text nor label nor marker is a repair, with its kind. The
counts of ``Resolution.repairs`` are counts of these pieces, so what is told is what was done.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from ressearch.model.resolution import Repair
from ressearch.model.span import Span
from ressearch.parsing.blocks import Block
from ressearch.parsing.repair.lines import LINE_END_RE, SPACE_RE
from ressearch.parsing.repair.spelling import read_spelling
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.structure.drafts import Kind

RepairKind = Literal["overprint", "line_break", "space", "punctuation", "spelling"]
PieceKind = Kind | Literal["label", "marker", "repair"]

BODY: frozenset[PieceKind] = frozenset({"formula", "clause", "part"})  # with these the organ begins to speak

MARKS = {",", ";", ":"}  # respelled in full width


class Cut(NamedTuple):
    """A stretch of the source that was taken out of a paragraph, and as what."""

    span: Span
    kind: Literal["label", "marker", "overprint", "spelling"]


class Piece(NamedTuple):
    """A stretch of the source, what it is, and what it reads as in its clause or note.

    ``kind`` is the kind of the block for text (``clause``, ``footnote``, ``furniture`` …), else ``label``,
    ``marker`` or ``repair``. A piece of text with a ``repair`` is one that was respelled.
    """

    kind: PieceKind
    span: Span
    reads: str = ""
    clause: int | None = None
    note: int | None = None
    repair: RepairKind | None = None


class Kept(NamedTuple):
    """A run of the source that went into a text, as it reads there."""

    span: Span
    reads: str
    repair: RepairKind | None


def account(
    source: str, blocks: Iterable[Block], clauses: Sequence[Traced], notes: Sequence[Traced], cuts: Iterable[Cut]
) -> tuple[Piece, ...]:
    """The pieces of ``source``, in order, without a gap.

    ``clauses`` and ``notes`` are their texts, ``cuts`` what was taken out of them, in any order.
    """
    found: list[Kept | Cut] = [run for trace in (*clauses, *notes) for run in kept_runs(source, trace)]
    taken = sorted([*found, *cuts], key=lambda part: part.span.start)
    starts = [part.span.start for part in taken]
    texts = [extent(trace) for trace in clauses]
    noted = sorted(map(extent, notes))
    pieces: list[Piece] = []
    for block in blocks:
        inside = taken[bisect_left(starts, block.span.start) : bisect_left(starts, block.span.end)]
        text = texts[block.clause] if block.clause is not None else Span(0, 0)
        if block.note is not None:
            text = noted[max(bisect_left(noted, (block.span.end, 0)) - 1, 0)]
        pieces.extend(split_block(source, block, inside, text))
    return tuple(pieces)


def extent(trace: Traced) -> Span:
    """From the first to the last character of a text."""
    return Span(trace.offsets[0], trace.offsets[-1] + 1) if trace.offsets else Span(0, 0)


def kept_runs(source: str, trace: Traced) -> Iterator[Kept]:
    """The runs of a text that stand together in the source, those that were respelled by themselves."""
    offsets, text = trace.offsets, trace.text
    breaks = [at for at, (one, two) in enumerate(pairwise(offsets), 1) if two != one + 1]
    for first, last in pairwise([0, *breaks, len(offsets)]):
        if first == last:
            continue
        span = Span(offsets[first], offsets[last - 1] + 1)
        reads = text[first:last]
        drawn = span.of(source)
        if drawn == reads:
            yield Kept(span, reads, None)
            continue
        changes = [at for at, (one, two) in enumerate(zip(drawn, reads, strict=True)) if one != two]
        edges = sorted({0, *changes, *(at + 1 for at in changes), len(reads)})
        for start, end in pairwise(edges):
            respelled = respelling(drawn[start]) if start in changes else None
            stop = source.index(";", span.start + start) + 1 if respelled and drawn[start] == "&" else span.start + end
            yield Kept(Span(span.start + start, stop), reads[start:end], respelled)


def respelling(drawn: str) -> RepairKind:
    """As what kind of repair a character was swapped for another."""
    if drawn in MARKS:
        return "punctuation"
    if LINE_END_RE.match(drawn):
        return "line_break"
    return "space" if SPACE_RE.match(drawn) else "spelling"


def split_block(source: str, block: Block, taken: Sequence[Kept | Cut], text: Span) -> Iterator[Piece]:
    """The pieces of one block: what was kept of it, what was cut out, and what lies between."""
    at = block.span.start
    for found in taken:
        span = Span(max(found.span.start, at), min(found.span.end, block.span.end))
        if span.start >= span.end:
            continue  # a cut within a cut
        yield from between(source, block, Span(at, span.start), text)
        yield piece_of(found, span, block)
        at = span.end
    yield from between(source, block, Span(at, block.span.end), text)


def piece_of(found: Kept | Cut, span: Span, block: Block) -> Piece:
    """The piece of a block that was kept or cut out."""
    if isinstance(found, Kept):
        return Piece(block.kind, span, found.reads, block.clause, block.note, found.repair)
    match found.kind:
        case "label" | "marker" as kind:
            return Piece(kind, span, "", block.clause, block.note)
        case "overprint" | "spelling" as repair:
            return Piece("repair", span, "", block.clause, block.note, repair)


def between(source: str, block: Block, span: Span, text: Span) -> Iterator[Piece]:
    """The piece between two others: a gap within the text, a blank around it, or what was misspelt."""
    if span.start >= span.end:
        return
    words = span.of(source)
    if block.clause is None and block.note is None:
        yield Piece(block.kind, span)
    elif not is_blank(words):
        yield Piece("repair", span, "", block.clause, block.note, "spelling")
    elif text.start < span.start < text.end:
        gap: RepairKind = "space" if LINE_END_RE.search(words) is None else "line_break"
        yield Piece("repair", span, "", block.clause, block.note, gap)
    else:
        yield Piece("blank", span, "", block.clause, block.note)


def is_blank(words: str) -> bool:
    """Whether nothing is to be seen in a stretch of the source."""
    if SPACE_RE.fullmatch(words):
        return True
    spelled = read_spelling(words)
    return spelled is not None and SPACE_RE.fullmatch(spelled.text) is not None


def count_repairs(source: str, pieces: Sequence[Piece]) -> tuple[Repair, ...]:
    """How often each kind was mended; the furniture above the first clause belongs where it stands."""
    counts: Counter[str] = Counter(piece.repair for piece in pieces if piece.repair)
    counts["footnote_marker"] = sum(piece.kind == "marker" for piece in pieces)
    counts["overprint"] -= sum(
        goes_on(source, *three) for three in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )
    first = next((place for place, piece in enumerate(pieces) if piece.kind in BODY), len(pieces))
    furniture = (piece.span.of(source) for piece in pieces[first:] if piece.kind == "furniture")
    counts["page_furniture"] = sum(bool(line.strip()) for words in furniture for line in words.splitlines())
    return tuple(Repair(kind, count) for kind, count in sorted(counts.items()) if count > 0)


def goes_on(source: str, one: Piece, two: Piece, three: Piece) -> bool:
    """Whether ``three`` holds the copies of ``two`` right behind other copies: 吁吁请请 is one head."""
    if one.repair != "overprint" or three.repair != "overprint" or two.repair is not None:
        return False
    return not three.span.of(source).replace(two.reads, "")


def places(source: str, pieces: Iterable[Piece]) -> Iterator[tuple[int, int, Piece]]:
    r"""Each piece with the line and the column where it begins, both counted from 1.

    >>> [place[:2] for place in places("大会\n决定", [Piece("clause", Span(4, 5))])]
    [(2, 2)]
    """
    starts = [0, *(match.end() for match in LINE_END_RE.finditer(source))]
    for piece in pieces:
        line = bisect_right(starts, piece.span.start)
        yield line, piece.span.start - starts[line - 1] + 1, piece
