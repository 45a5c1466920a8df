"""Where something stands in a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of character offsets."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of ``text`` inside the span.

        >>> Span(0, 2).of("重申其决心")
        '重申'
        """
        return text[self.start : self.end]
