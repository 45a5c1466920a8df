"""What has become of every character of the source?

``Parsed`` keeps the blocks of a document, where each character of a clause or note came from, and what was cut out
of them. Here that is one account: pieces that tile the source, each with what it reads as. The pieces of a clause,
one after another, read as its text; what is neither text nor label nor marker is a repair, with its kind. The
counts of ``Resolution.repairs`` are counts of these pieces, so what is told is what was done.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress, count, pairwise, repeat
from operator import add, attrgetter, ne
from typing import Literal, NamedTuple

from ressearch.model.resolution import Repair
from ressearch.model.span import Span
from ressearch.parsing.blocks import Block
from ressearch.parsing.repair.clean import FULL_WIDTH
from ressearch.parsing.repair.lines import LINE_END_RE, SPACE_RE
from ressearch.parsing.repair.spelling import read_spelling
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.structure.drafts import Kind

RepairKind = Literal["overprint", "line_break", "space", "punctuation", "spelling"]
PieceKind = Kind | Literal["label", "marker", "repair"]

BODY: frozenset[PieceKind] = frozenset({"formula", "clause", "part"})  # with these the organ begins to speak


class Part(NamedTuple):
    """A stretch of the source that went into a text, where it ``reads`` so, or that was cut out of it."""

    span: Span
    cut: Literal["label", "marker", "repair"] | None
    repair: RepairKind | None = None
    reads: str = ""


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


def account(
    source: str, blocks: Iterable[Block], clauses: Sequence[Traced], notes: Sequence[Traced], cuts: Iterable[Part]
) -> tuple[Piece, ...]:
    """The pieces of ``source``, in order, without a gap.

    ``clauses`` and ``notes`` are their texts, ``cuts`` what was taken out of them, in any order.
    """
    kept = (run for trace in (*clauses, *notes) for run in kept_runs(source, trace))
    parts = sorted([*kept, *cuts], key=attrgetter("span.start"))
    starts = [part.span.start for part in parts]
    texts = [extent(trace) for trace in clauses]
    noted = sorted(map(extent, notes))
    pieces: list[Piece] = []
    for block in blocks:
        inside = parts[bisect_left(starts, block.span.start) : bisect_left(starts, block.span.end)]
        text = texts[block.clause] if block.clause is not None else Span(0, 0)
        if block.note is not None:
            text = noted[max(bisect_left(noted, (block.span.end, 0)) - 1, 0)]
        pieces += split_block(source, block, inside, text)
    return tuple(pieces)


def extent(trace: Traced) -> Span:
    """From the first to the last character of a text."""
    return Span(trace.offsets[0], trace.offsets[-1] + 1) if trace.offsets else Span(0, 0)


def kept_runs(source: str, trace: Traced) -> Iterator[Part]:
    """The runs of a text that stand together in the source, those that were respelled by themselves."""
    offsets, text = trace.offsets, trace.text
    breaks = compress(count(1), map(ne, offsets[1:], map(add, offsets, repeat(1))))
    for first, last in pairwise([0, *breaks, len(offsets)]):
        if first == last:
            continue
        span = Span(offsets[first], offsets[last - 1] + 1)
        reads = text[first:last]
        drawn = span.of(source)
        if drawn == reads:
            yield Part(span, None, None, reads)
            continue
        changes = {at for at, (one, two) in enumerate(zip(drawn, reads, strict=True)) if one != two}
        edges = sorted({0, *changes, *(at + 1 for at in changes), len(reads)})
        for start, end in pairwise(edges):
            respelled = respelling(drawn[start]) if start in changes else None
            stop = (
                source.index(";", span.start + start) + 1
                if respelled and drawn[start] == "&"
                else span.start + end
            )
            yield Part(Span(span.start + start, stop), None, respelled, reads[start:end])


def respelling(drawn: str) -> RepairKind:
    """As what kind of repair a character was swapped for another."""
    if drawn in FULL_WIDTH:
        return "punctuation"
    if LINE_END_RE.match(drawn):
        return "line_break"
    return "space" if SPACE_RE.match(drawn) else "spelling"


def split_block(source: str, block: Block, parts: Sequence[Part], text: Span) -> list[Piece]:
    """The pieces of one block: what was kept of it, what was cut out, and what lies between."""
    kind, (at, end), clause, note = block
    pieces: list[Piece] = []
    for span, cut, repair, reads in parts:
        inner = span if at <= span.start and span.end <= end else Span(max(span.start, at), min(span.end, end))
        if inner.start >= inner.end:
            continue  # a cut within a cut
        if at < inner.start:
            pieces.append(between(source, block, Span(at, inner.start), text))
        pieces.append(Piece(cut or kind, inner, reads, clause, note, repair))
        at = inner.end
    if at < end:
        pieces.append(between(source, block, Span(at, end), text))
    return pieces


def between(source: str, block: Block, span: Span, text: Span) -> Piece:
    """The piece between two others: a gap within the text, a blank around it, or what was misspelt."""
    if block.clause is None and block.note is None:
        return Piece(block.kind, span)
    repair = kind_of_gap(span.of(source))
    if repair == "spelling" or text.start < span.start < text.end:
        return Piece("repair", span, "", block.clause, block.note, repair)
    return Piece("blank", span, "", block.clause, block.note)


@lru_cache(maxsize=256)
def kind_of_gap(words: str) -> RepairKind:
    """What kind of repair it was to take a stretch of the source out."""
    spelled = None if SPACE_RE.fullmatch(words) else read_spelling(words)
    if spelled is not None:
        words = spelled.text
    if words and SPACE_RE.fullmatch(words) is None:
        return "spelling"
    return "space" if LINE_END_RE.search(words) is None else "line_break"


def count_repairs(source: str, pieces: Sequence[Piece]) -> tuple[Repair, ...]:
    """How often each kind was mended; the furniture above the first clause belongs where it stands."""
    counts: Counter[str] = Counter([piece.repair for piece in pieces if piece.repair])
    kinds = [piece.kind for piece in pieces]
    counts["footnote_marker"] = kinds.count("marker")
    if counts["overprint"]:
        copies = [at for at, piece in enumerate(pieces) if piece.repair == "overprint"]
        counts["overprint"] -= sum(goes_on(source, *pieces[at - 2 : at + 1]) for at in copies if at > 1)
    first = next((at for at, kind in enumerate(kinds) if kind in BODY), len(pieces))
    furniture = (piece.span.of(source) for piece in pieces[first:] if piece.kind == "furniture")
    counts["page_furniture"] = sum(bool(line.strip()) for words in furniture for line in words.splitlines())
    return tuple(Repair(kind, count) for kind, count in sorted(counts.items()) if count > 0)


def goes_on(source: str, one: Piece, two: Piece, three: Piece) -> bool:
    """Whether ``three`` holds the copies of ``two`` right behind other copies: 吁吁请请 is one head."""
    if one.repair != "overprint" or two.repair is not None:
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
