"""Whatever comes in: every character is accounted for, and every clause stands in its source."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ressearch.parsing import Parsed, parse
from ressearch.parsing.repair.radicals import read_radicals

SEED = (Path(__file__).parents[1] / "gold" / "A_RES_68_51" / "source.txt").read_bytes().decode("utf-8")

# The characters that mean something to the parser, in no order that it expects.
CHARACTERS = " \n\r\f\t，。；：,;12３.．(a)（b）一、㈠①附件大会，回顾请第号决议《》_-/[]²*A⼤⻓"


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
    clauses = parsed.resolution.clauses
    assert len({clause.id for clause in clauses}) == len(clauses)
    assert [clause.text for clause in clauses] == [trace.text for trace in parsed.traces]
    for index, trace in enumerate(parsed.traces):
        mine = [block.span for block in parsed.blocks if block.clause == index]
        assert list(trace.offsets) == sorted(set(trace.offsets))
        assert all(any(span.start <= offset < span.end for span in mine) for offset in trace.offsets)
        for char, offset in zip(trace.text, trace.offsets, strict=True):
            drawn = read_radicals(source[offset])
            assert char == drawn or (char in "，；：" and drawn in ",;:") or char == " "


@given(st.text(CHARACTERS, max_size=200) | st.text(max_size=80))
def test_any_text(source: str) -> None:
    check(source, parse(source))


@settings(deadline=None, max_examples=40)
@given(mutilated())
def test_a_mutilated_resolution(source: str) -> None:
    check(source, parse(source))


@settings(deadline=None, max_examples=15)
@given(st.sampled_from(["\r\n", "\r"]))
def test_line_ends_do_not_matter(end: str) -> None:
    plain, other = parse(SEED).resolution, parse(SEED.replace("\n", end)).resolution
    assert other.clauses == plain.clauses
    assert other.footnotes == plain.footnotes
