"""Did you mean: words that clauses really hold, near to one that none holds. Told, never searched for unasked."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from math import log10

from ressearch.analysis import fold_text
from ressearch.engines.protocol import Engine
from ressearch.model.query import Node, Phrase, Word
from ressearch.querying import LONGEST_TEXT, Lookalikes

MOST = 3
FREQUENCY = 0.1  # what it is worth to stand in ten times as many clauses, against how unlike a word is
TRIED = 20  # of what may have been meant so many are looked for in the index

Count = Callable[[Node], int]


@lru_cache(maxsize=1)
def lookalikes(words: frozenset[str]) -> Lookalikes:
    """The words of an index, ready to be asked; made anew when they change."""
    return Lookalikes(words)


class Suggesting:
    """What may have been meant, asked of one engine for one answer; its vocabulary is read when first needed."""

    def __init__(self, engine: Engine, count: Count) -> None:
        self.engine = engine
        self.count = count

    def note(self, missing: Node) -> Iterator[str]:
        """What to tell of a word or phrase that no clause holds, if some other may have been meant."""
        match missing:
            case Word(text):
                found = self.meant(fold_text(text), Word)
            case Phrase(text):
                found = self.meant(fold_text(text), Phrase)
            case _:
                return
        if found:
            zh = "、".join(f"「{text}」（{number} 条）" for text, number in found)
            en = ", ".join(f"{text} ({number})" for text, number in found)
            yield f"您是不是要找：{zh}？ / did you mean {en}?"

    def meant(self, text: str, kind: Callable[[str], Node]) -> list[tuple[str, int]]:
        """At most three texts that stand in clauses, the likest first, with what a query for each finds."""
        if len(text) > LONGEST_TEXT:  # the vocabulary need not be read
            return []
        standing = (
            (cost - log10(number) * FREQUENCY, meant)
            for cost, meant in lookalikes(self.engine.vocabulary()).corrected(text, TRIED)
            if (number := self.count(Phrase(meant)))
        )
        return [(meant, self.count(kind(meant))) for _, meant in sorted(standing)[:MOST]]
