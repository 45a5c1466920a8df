"""The state of an index at one commit: its segments together, and what is counted over all of them."""

from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from ressearch.engines.ranking import LENGTHS, damping
from ressearch.engines.whoosh.damage import reading
from ressearch.engines.whoosh.segment import Segment


class Snapshot:
    """The segments of an index at its latest commit."""

    def __init__(self, path: Path, index: Any) -> None:  # noqa: ANN401 - whoosh has no types
        with reading(path):
            self.generation: int = index.latest_generation()
            leaves = [(leaf, base) for leaf, base in index.reader().leaf_readers() if leaf.doc_count_all()]
            self.segments = [Segment(path, leaf, base) for leaf, base in leaves]
        self.total = sum(len(segment.live) for segment in self.segments)
        self.average = cache(self._average)
        self.damping = cache(self._damping)

    def _average(self, field: str) -> float:
        """The average length of a field; 1 where there is none."""
        return sum(segment.total_length(field) for segment in self.segments) / (self.total or 1) or 1.0

    def _damping(self, field: str) -> tuple[float, ...]:
        """The damping of terms for each of the codes of a field's length."""
        return tuple(damping(length, self.average(field)) for length in LENGTHS)

    def owned(self, symbol: str) -> Iterator[tuple[Segment, list[int]]]:
        """The documents stored under ``symbol``, segment by segment."""
        for segment in self.segments:
            if docs := segment.postings("owner", symbol):
                yield segment, list(docs)

    @cached_property
    def owners(self) -> tuple[str, ...]:
        """The symbols that documents are stored under, sorted."""
        live = (segment.counts("owner", segment.live, bytes.decode) for segment in self.segments)
        return tuple(sorted(set().union(*live)))

    def close(self) -> None:
        """Let go of the files."""
        for segment in self.segments:
            segment.close()
