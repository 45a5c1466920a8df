"""A text made ready for comparison, with the way back to the original."""

from dataclasses import dataclass

from ressearch.model.span import Span


@dataclass(frozen=True, slots=True)
class Folded:
    """``text`` is folded; its character ``i`` comes from ``original[origins[i]]``.

    A character may fold to none or to several, so ``origins`` never falls but may repeat and skip.
    """

    text: str
    origins: tuple[int, ...]

    def original(self, start: int, end: int) -> Span:
        """The span of the original text that the folded characters ``start`` to ``end`` (not empty) come from."""
        return Span(self.origins[start], self.origins[end - 1] + 1)
