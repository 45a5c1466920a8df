"""What does a paragraph say: its label, its overprinted head, its words, its verb?"""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from ressearch.model.span import Span
from ressearch.parsing.repair.clean import Clean, clean_lines
from ressearch.parsing.repair.lines import Line
from ressearch.parsing.repair.markers import Marker
from ressearch.parsing.repair.overprint import Head, read_head, surplus
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.signs.landmarks import OPENING_QUOTES, Landmark
from ressearch.parsing.signs.numbering import Label, read_label
from ressearch.parsing.verbs.reading import VerbReading, is_verb_head, opens_frame, read_verbs


@dataclass(frozen=True)
class Passage:
    """A paragraph: its lines by index, its clean text, and what opens it.

    ``body`` is the text without label and overprint; ``head`` is the length of the overprinted head in it, and
    ``runs`` is how many runs were overprinted further on.
    """

    lines: tuple[int, ...]
    landmark: Landmark | None
    clean: Clean
    label: Label | None
    drawn: Head
    body: Traced
    runs: int = 0

    @property
    def text(self) -> str:
        """The words after the label, without overprint."""
        return self.body.text

    @property
    def head(self) -> int | None:
        """How long the overprinted head is, ``None`` where nothing is overprinted."""
        return len(self.drawn.text) or None

    @property
    def notes(self) -> tuple[int, ...]:
        """The notes that its markers point to."""
        offsets, first = self.body.offsets, self.clean.traced.offsets[:1]
        if not offsets:
            return ()
        above = (marker.number for marker in sorted(self.clean.markers) if marker.offset < first[0])
        own = self.clean.markers_from(bisect_left(self.clean.traced.offsets, offsets[0]))
        return tuple(dict.fromkeys((*(number for number in above if number is not None), *own)))

    @property
    def quoted(self) -> bool:
        """Whether a quotation begins with it."""
        return self.clean.text.startswith(tuple(OPENING_QUOTES))

    @property
    def last(self) -> str:
        """The last character, by which a paragraph shows whether it is closed."""
        return self.text.rstrip("”’』」》)）")[-1:]

    @property
    def closed(self) -> bool:
        """Whether the text ends in punctuation that may end a clause."""
        return self.last in set("，；。：！？")

    @cached_property
    def reading(self) -> VerbReading:
        """The verbs of the text."""
        return read_verbs(self.text, head=self.head) if self.head else read_verbs(self.text.lstrip(OPENING_QUOTES))

    @cached_property
    def performs(self) -> bool:
        """Whether the text opens with a verb by which an organ acts."""
        return self.head is not None or is_verb_head(self.text.lstrip(OPENING_QUOTES))

    def unlabelled(self) -> "Passage":
        """The same paragraph where what looked like a label is only its first words."""
        return Passage(self.lines, self.landmark, self.clean, None, Head(0, ()), self.clean.traced)


def read_passage(
    source: str,
    lines: Sequence[tuple[int, Line]],
    markers: Sequence[Marker],
    notes: Collection[int],
    *,
    factor: int,
    landmark: Landmark | None = None,
) -> Passage:
    """The paragraph that fills ``lines``, given with their indexes."""
    clean = clean_lines(source, [line for _, line in lines], markers, notes)
    indexes = tuple(index for index, _ in lines)
    if landmark == "table":
        clean = Clean(read_cells(source, lines))
    if landmark is not None:
        return Passage(indexes, landmark, clean, None, Head(0, ()), clean.traced)
    label = read_label(clean.text)
    rest = clean.traced.cut(label.length) if label else clean.traced
    drawn = read_head(rest.text, factor, is_verb) if factor > 1 else Head(0, ())
    struck = strike(rest, drawn)
    copies = tuple(surplus(struck.text, factor, len(drawn.text)))
    return Passage(indexes, None, clean, label, drawn, struck.without(copies), len(copies))


def read_cells(source: str, lines: Sequence[tuple[int, Line]]) -> Traced:
    """The text of a table, a blank between its cells and its rows."""
    raw = Traced.of(source, *(line.span for _, line in lines))
    gaps = [match.span() for match in re.finditer(r"\s+", raw.text)]
    cut = (Span(start + (start > 0 and end < len(raw)), end) for start, end in gaps)
    return raw.respelled(re.sub(r"\s", " ", raw.text)).without(cut)


def strike(text: Traced, head: Head) -> Traced:
    """``text`` with every run of ``head`` kept once."""
    if not head.drawn:
        return text
    factor = head.drawn // len(head.text)
    copies: list[Span] = []
    at = 0
    for run in head.once:
        copies.append(Span(at + len(run), at + factor * len(run)))
        at += factor * len(run)
    return text.without(copies)


def is_verb(phrase: str) -> bool:
    """Whether the whole of ``phrase`` is a verb by which an organ acts, or what comes before its object."""
    reading = read_verbs(phrase + "其")
    return (reading.phrase is not None and len(reading.phrase) >= len(phrase)) or opens_frame(phrase)
