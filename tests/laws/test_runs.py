"""Laws of wildcards and NEAR: the answer is that of the definition, tried place by place."""

import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ressearch.model.query import Near, Phrase, Run, Wildcard
from ressearch.querying.globs import alike
from ressearch.querying.runs import REACH, Place, places

TEXTS = st.text("核国a,", max_size=12) | st.tuples(st.text("核国", max_size=3), st.integers(15, 25)).map(
    lambda made: made[0] + "试" * made[1] + made[0]
)
PIECES = st.text("核国a,", min_size=1, max_size=2)
RUNS = st.builds(Phrase, PIECES) | st.builds(Wildcard, st.lists(PIECES, min_size=1, max_size=3).map(tuple))


def every_place(run: Run, text: str) -> set[Place]:
    """Each stretch of the text that the run describes, the long ones too."""
    pieces = (run.text,) if isinstance(run, Phrase) else run.pieces
    found = {(start, start) for start in range(len(text))}
    for number, piece in enumerate(pieces):
        longest = REACH if number else 0
        found = {
            (start, end + gap + len(piece))
            for start, end in found
            for gap in range(longest + 1)
            if text.startswith(piece, end + gap) and "," not in text[end : end + gap]
        }
    return found


def shortest(found: set[Place]) -> list[Place]:
    """Those that hold no other."""
    return sorted(
        (start, end)
        for start, end in found
        if not any(start <= first and last <= end for first, last in found - {(start, end)})
    )


@given(RUNS, TEXTS)
def test_a_run_is_found_at_its_shortest_stretches(run: Run, text: str) -> None:
    assert places(run, text) == shortest(every_place(run, text))


@given(st.lists(RUNS, min_size=2, max_size=3), st.lists(st.integers(0, 5), min_size=2, max_size=2), TEXTS)
def test_near_is_any_choice_of_places_each_close_to_the_next(runs: list[Run], gaps: list[int], text: str) -> None:
    node = Near(tuple(runs), tuple(gaps[: len(runs) - 1]))
    chosen = [
        choice
        for choice in product(*(places(run, text) for run in runs))
        if all(
            0 <= max(left[0], right[0]) - min(left[1], right[1]) <= gap and not overlap(left, right)
            for left, right, gap in zip(choice, choice[1:], node.gaps, strict=False)
        )
    ]
    assert places(node, text) == sorted({place for choice in chosen for place in choice})


def overlap(left: Place, right: Place) -> bool:
    return left[0] < right[1] and right[0] < left[1]


@given(st.text("a1/*", max_size=6), st.text("a1/", max_size=8))
def test_a_pattern_is_tried_split_by_split(pattern: str, value: str) -> None:
    def fits(pattern: str, value: str) -> bool:
        if not pattern:
            return not value
        if pattern[0] == "*":
            return any(fits(pattern[1:], value[place:]) for place in range(len(value) + 1))
        return value[:1] == pattern[0] and fits(pattern[1:], value[1:])

    assert alike(pattern, value) == fits(pattern, value)


@pytest.mark.parametrize(
    "node",
    [
        Wildcard(("核",) * 6),
        Wildcard(("核核", "核核", "核核", "核核", "核核", "国")),
        Near((Phrase("核"),) * 20, (100,) * 19),
        Near((Wildcard(("核", "核")), Wildcard(("核", "国"))), (100,)),
    ],
)
def test_a_hostile_query_takes_no_longer_than_the_text_is_long(node: Run | Near) -> None:
    start = time.process_time()
    places(node, "核" * 10_000)
    assert time.process_time() - start < 5  # seconds; whatever backtracks would take years
