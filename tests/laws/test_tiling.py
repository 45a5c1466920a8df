"""Whatever comes in: every character is accounted for, and every clause stands in its source."""

from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ressearch.parsing import Parsed, parse
from ressearch.parsing.repair.spelling import read_spelling

SEED = (Path(__file__).parents[1] / "gold" / "A_RES_68_51" / "source.txt").read_bytes().decode("utf-8")

# The characters that mean something to the parser, in no order that it expects.
CHARACTERS = (
    " \n\r\f\t，。；：,;12３.．(a)（b）一、㈠①附件大会，回顾请第号决议《》_-/[]²*A⼤⻓—<>〈〉&;#30第\u00ad\x07"
)


RESPELLED = (",，", ";；", ":：", "—一", "―一", "－一", "〈《", "〉》", "<《", ">》", "«《", "»》", "≪《", "≫》")

ROOT = Path(__file__).parents[2]
SOURCES = sorted([*ROOT.glob("tests/gold/*/source.txt"), *ROOT.glob("../shared/corpus/zh/**/*.txt")])


@st.composite
def mutilated(draw: st.DrawFn) -> str:
    """The seed with a piece cut out and something put in its place."""
    start = draw(st.integers(0, len(SEED)))
    end = draw(st.integers(start, len(SEED)))
    return SEED[:start] + draw(st.text(CHARACTERS, max_size=12)) + SEED[end:]


def check(source: str, parsed: Parsed) -> None:
    assert "".join(block.span.of(source) for block in parsed.blocks) == source
    edges = [0, *(block.span.end for block in parsed.blocks)]
    assert [block.span.start for block in parsed.blocks] == edges[:-1]
    check_pieces(source, parsed)
    clauses = parsed.resolution.clauses
    assert len({clause.id for clause in clauses}) == len(clauses)
    assert [clause.text for clause in clauses] == [trace.text for trace in parsed.traces]
    for index, trace in enumerate(parsed.traces):
        mine = [block.span for block in parsed.blocks if block.clause == index]
        assert list(trace.offsets) == sorted(set(trace.offsets))
        assert all(any(span.start <= offset < span.end for span in mine) for offset in trace.offsets)
        for char, offset in zip(trace.text, trace.offsets, strict=True):
            spelled = read_spelling(source[offset])
            drawn = spelled.text if spelled else source[offset]
            assert char == drawn or (drawn + char) in RESPELLED or char == " " or drawn == "&"


def check_pieces(source: str, parsed: Parsed) -> None:
    """Every character is text, label, marker, note, furniture, heading, blank or repair, and only one of these."""
    pieces, found = parsed.pieces, parsed.resolution
    assert "".join(piece.span.of(source) for piece in pieces) == source
    assert all(one.span.end == two.span.start for one, two in pairwise(pieces))
    texts: defaultdict[int, list[str]] = defaultdict(list)
    for piece in pieces:
        if piece.clause is not None:
            texts[piece.clause].append(piece.reads)
        if piece.kind in ("clause", "footnote") and piece.note is None and piece.clause is None:
            assert piece.kind == "footnote"  # the rule above notes
        elif piece.kind in ("clause", "footnote"):
            assert piece.reads
            assert piece.repair or piece.reads == piece.span.of(source)
        if piece.kind == "blank" or piece.repair in ("space", "line_break"):
            assert piece.reads in ("", " ")
            spelled = read_spelling(piece.span.of(source))
            assert not (piece.span.of(source) if spelled is None else spelled.text).strip()
    assert [clause.text for clause in found.clauses] == ["".join(texts[at]) for at in range(len(found.clauses))]
    told = sum(repair.count for repair in found.repairs if repair.kind in ("space", "line_break", "spelling"))
    assert told == sum(piece.repair in ("space", "line_break", "spelling") for piece in pieces)


@given(st.text(CHARACTERS, max_size=200) | st.text(max_size=80))
def test_any_text(source: str) -> None:
    check(source, parse(source))


@settings(deadline=None, max_examples=40)
@given(mutilated())
def test_a_mutilated_resolution(source: str) -> None:
    check(source, parse(source))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name + "/" + path.stem)
def test_real_documents(path: Path) -> None:
    source = path.read_bytes().decode("utf-8")
    parsed = parse(source)
    check(source, parsed)
    told = {repair.kind: repair.count for repair in parsed.resolution.repairs}
    assert told.get("footnote_marker", 0) == sum(piece.kind == "marker" for piece in parsed.pieces)


@settings(deadline=None, max_examples=15)
@given(st.sampled_from(["\r\n", "\r"]))
def test_line_ends_do_not_matter(end: str) -> None:
    plain, other = parse(SEED).resolution, parse(SEED.replace("\n", end)).resolution
    assert other.clauses == plain.clauses
    assert other.footnotes == plain.footnotes
