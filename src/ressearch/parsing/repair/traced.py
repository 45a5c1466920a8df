"""Where in the source does each character of a clean text stand?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, starmap
from typing import Self

from ressearch.model.span import Span


@dataclass(frozen=True, slots=True)
class Traced:
    """A text and, for each of its characters, the offset in the source that it came from.

    Repairs only delete characters, or swap one for its like (a half-width comma for a full-width one), so a
    trace is never lost.

    >>> Traced.of("又 请", Span(0, 3)).without([Span(1, 2)])
    Traced(text='又请', offsets=(0, 2))
    """

    text: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, source: str, *spans: Span) -> Self:
        """The characters of ``source`` inside the spans, one after another."""
        return cls("".join(span.of(source) for span in spans), tuple(chain.from_iterable(starmap(range, spans))))

    @classmethod
    def join(cls, parts: Iterable[Self]) -> Self:
        """The parts one after another, nothing between them."""
        parts = tuple(parts)
        if len(parts) == 1:
            return parts[0]
        offsets = tuple(chain.from_iterable(part.offsets for part in parts))
        return cls("".join(part.text for part in parts), offsets)

    def cut(self, start: int, end: int | None = None) -> Self:
        """The characters from ``start`` up to ``end``."""
        return type(self)(self.text[start:end], self.offsets[start:end])

    def without(self, spans: Iterable[tuple[int, int]]) -> Self:
        """The text without the characters of ``spans``, which are in order and do not overlap."""
        kept: list[str] = []
        places: list[int] = []
        last = 0
        for start, end in spans:
            if start > last:
                kept.append(self.text[last:start])
                places += self.offsets[last:start]
            last = end
        if last == 0:
            return self
        kept.append(self.text[last:])
        places += self.offsets[last:]
        return type(self)("".join(kept), tuple(places))

    def respelled(self, text: str) -> Self:
        """The same places under another spelling of the same length."""
        if len(text) != len(self.text):
            raise ValueError(f"{len(text)} characters cannot stand in {len(self.text)} places")
        return type(self)(text, self.offsets)

    def __len__(self) -> int:
        return len(self.text)
