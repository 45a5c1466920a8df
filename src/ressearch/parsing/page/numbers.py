"""Which lone numbers count the pages, and are no footnote markers?

A marker is raised in the middle of the text: it tears a line, and it points to a note. Numbers that go up by one
from page to page, all through the document and at even distances, are the pages'.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from ressearch.parsing.page.footnotes import NOTE_WORDS_RE, RULE_RE, Notes
from ressearch.parsing.page.furniture import states_page
from ressearch.parsing.page.rows import SHORT
from ressearch.parsing.repair.lines import Line
from ressearch.parsing.repair.markers import points_to

FEWEST_PAGES = 3  # two numbers prove nothing
SHORTEST_PAGE = 8  # lines
LONGEST_PAGE = 90  # lines
UNEVEN = 2  # how many times as long as the shortest page the longest may be
LARGEST = 3  # digits
FIRST = 2  # the first page often goes without a number


class Count(NamedTuple):
    """A number at its place among the lines that are not blank, and the count that leads to it."""

    place: int
    number: int
    edge: bool  # other furniture of the page stands beside it
    length: int = 1
    before: "Count | None" = None

    @property
    def gap(self) -> int:
        """How long its page is: down from the number before it, or from the beginning of the document."""
        return self.place - self.before.place if self.before else self.place // max(self.number, 1)

    def run(self) -> Iterator["Count"]:
        """The whole count, backwards."""
        at: Count | None = self
        while at is not None:
            yield at
            at = at.before


def counted_pages(lines: Sequence[Line], furniture: Collection[int], full: float) -> frozenset[int]:
    """The lines that number the pages from the first to the last, on pages ``full`` columns wide."""
    filled = [index for index, line in enumerate(lines) if line.text]
    lone = [place for place, index in enumerate(filled) if is_lone_number(lines[index])]
    if len(lone) < FEWEST_PAGES:
        return frozenset()
    notes = set(note_numbers(lines, filled, lone))
    edges = [
        place
        for place in lone
        if place not in notes
        and (is_at_edge(lines, filled, place, furniture) or not is_torn_above(lines, filled, place, full))
    ]
    if not edges:
        return frozenset()
    numbers = [
        Count(place, int(lines[filled[place]].text), edge=is_beside(filled, place, furniture)) for place in edges
    ]
    count = longest_count(numbers)
    if count is not None and numbers[-1].place == len(filled) - 1 and numbers[-1].number == count.number + 1:
        last = numbers[-1]  # the last page may be as short as it likes
        count = last._replace(before=count)
    if count is None or not spans_document(count, len(filled)) or are_markers(lines, filled, count, notes):
        return frozenset()
    return frozenset(filled[member.place] for member in count.run())


def are_markers(lines: Sequence[Line], filled: Sequence[int], count: Count, notes: Collection[int]) -> bool:
    """Whether the numbers of a count point to the notes: each has a note, and not all have other markers."""
    run = list(count.run())
    noted = {int(lines[filled[place]].text) for place in notes}
    if any(member.edge or member.number not in noted for member in run):
        return False
    aside = {*notes, *(member.place for member in run)}
    texts = [lines[index].text for place, index in enumerate(filled) if place not in aside]
    return not all(any(points_to(text, member.number) for text in texts) for member in run)


def is_lone_number(line: Line) -> bool:
    """Whether a line holds a number that a page may have."""
    return len(line.text) <= LARGEST and line.text.isdecimal()


def note_numbers(lines: Sequence[Line], filled: Sequence[int], lone: Sequence[int]) -> Iterator[int]:
    """The places of lone numbers that head a note: the one below a rule, and those that count on from there."""
    last = due = -LONGEST_PAGE  # none yet
    for place in lone:
        number = int(lines[filled[place]].text)
        ruled = place > 0 and RULE_RE.fullmatch(lines[filled[place - 1]].bare) is not None
        worded = place + 1 < len(filled) and NOTE_WORDS_RE.match(lines[filled[place + 1]].text) is not None
        if ruled or (worded and number == due and place - last < SHORTEST_PAGE):
            yield place
            last, due = place, number + 1


def is_torn_above(lines: Sequence[Line], filled: Sequence[int], place: int, full: float) -> bool:
    """Whether the number stands in the middle of a line, as a marker does."""
    if not 0 < place < len(filled) - 1:
        return False
    first, between, above = (lines[filled[max(place - far, 0)]] for far in (3, 2, 1))
    torn_before = is_lone_number(between)  # then the line above is the rest of one that a marker had torn already
    width = above.width + (first.width if torn_before else 0)
    return not above.closed and width < SHORT * full


def longest_count(numbers: Sequence[Count]) -> Count | None:
    """The longest count by ones at distances that pages may have; of equal ones the most even."""
    reached: defaultdict[int, list[Count]] = defaultdict(list)
    longest: Count | None = None
    for lone in numbers:
        before = [
            count
            for count in reached[lone.number - 1][-LONGEST_PAGE:]
            if SHORTEST_PAGE <= lone.place - count.place <= LONGEST_PAGE
        ]
        if before:
            best = max(before, key=lambda count: (count.length, count.edge, -uneven(count, lone)))
            found = lone._replace(length=best.length + 1, before=best)
        elif lone.number <= FIRST:
            found = lone
        else:
            continue
        reached[lone.number].append(found)
        longest = found if longest is None or found.length > longest.length else longest
    return longest


def uneven(count: Count, lone: Count) -> int:
    """How much longer or shorter the next page would be than the one before it."""
    return abs(lone.place - count.place - count.gap)


def spans_document(last: Count, length: int) -> bool:
    """Whether a count has pages of much the same length, from the beginning to the end of the document."""
    count = [*last.run()][::-1]
    gaps = [later.place - earlier.place for earlier, later in pairwise(count)]
    if len(count) < FEWEST_PAGES or max(gaps) > UNEVEN * min(gaps[:-1]):  # the last page may be short
        return False
    page = UNEVEN * max(gaps)
    return count[0].place <= count[0].number * page and length - last.place <= page


def page_numbers(lines: Sequence[Line], furniture: Collection[int], notes: Notes) -> Iterator[int]:
    """Lone numbers next to other furniture that does not number the page, and the one that ends the last page."""
    filled = [index for index, line in enumerate(lines) if line.text]
    if not notes.notes:
        yield from counted_on(lines, filled, furniture)
    last = 0
    for place, index in enumerate(filled):
        if index in furniture or index in notes.lines or not is_lone_number(lines[index]):
            continue
        number = int(lines[index].text)
        ends = place == len(filled) - 1 and number == last + 1 and lines[filled[place - 1]].mark == "。"
        if is_at_edge(lines, filled, place, furniture) or (last and ends):
            yield index
            last = number


def counted_on(lines: Sequence[Line], filled: Sequence[int], furniture: Collection[int]) -> Iterator[int]:
    """The pages of a volume, 18 and 19: the only lone numbers, from more than 1 up by one at every turn of a page.

    Markers would begin with 1.
    """
    lone = [place for place, index in enumerate(filled) if index not in furniture and is_lone_number(lines[index])]
    numbers = [int(lines[filled[place]].text) for place in lone]
    turns = all(
        number == before + 1 and place - above >= SHORTEST_PAGE
        for (above, place), (before, number) in zip(pairwise(lone), pairwise(numbers), strict=True)
    )
    if len(lone) > 1 and numbers[0] > FIRST and turns:
        yield from (filled[place] for place in lone)


def is_beside(filled: Sequence[int], place: int, furniture: Collection[int]) -> bool:
    """Whether the line above or the one below is page furniture."""
    above = place > 0 and filled[place - 1] in furniture
    return above or (place + 1 < len(filled) and filled[place + 1] in furniture)


def is_at_edge(lines: Sequence[Line], filled: Sequence[int], place: int, furniture: Collection[int]) -> bool:
    """Whether a number stands beside furniture of its page that does not number it already."""
    return is_beside(filled, place, furniture) and not is_numbered(lines, filled, place, furniture)


def is_numbered(lines: Sequence[Line], filled: Sequence[int], place: int, furniture: Collection[int]) -> bool:
    """Whether the furniture above or below gives the page a number: then a lone one beside it is no page's."""
    above = takewhile(furniture.__contains__, (filled[at] for at in range(place - 1, -1, -1)))
    below = takewhile(furniture.__contains__, (filled[at] for at in range(place + 1, len(filled))))
    return any(states_page(lines[index].bare) for index in (*above, *below))
