"""The words of a vocabulary that a typed text may stand for, all of it or one word in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from itertools import product

from ressearch.querying.likeness.characters import SAME_SOUND, near_sounds, sounds
from ressearch.querying.likeness.slips import slip

LONGEST_TEXT = 16  # a longer one is a sentence: too much of it may be wrong
LONGEST_WORD = 10
LONGEST_SPELLED = 6
IN_PART = 0.3  # what it costs that only a part of the text is a word


class Lookalikes:
    """A vocabulary that can be asked for what is near; words of one character are left out, all are like some."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_key: dict[str, list[str]] = defaultdict(list)
        self._words = {word for word in words if 1 < len(word) <= LONGEST_WORD}
        for word in sorted(self._words):
            for key in keys(word):
                self._by_key[key].append(word)

    def near(self, typed: str) -> dict[str, float]:
        """The words that one slip lies between, and how unlike each is."""
        found = {word for key in keys(typed) for word in self._by_key.get(key, ())}
        return {word: cost for word in found if (cost := slip(typed, word)) is not None}

    def spelled(self, typed: str) -> list[str]:
        """The words that letters spell by their sounds: hecaijun, where it was forgotten to choose characters."""
        return sorted(word for word in self._words if len(word) <= LONGEST_SPELLED and typed in spellings(word))

    def corrected(self, text: str, most: int) -> list[tuple[float, str]]:
        """At most so many texts that may have been meant, each with how unlike it is, the likest first.

        In a long text one word, or a part that is none, is replaced by a word.
        """
        if len(text) > LONGEST_TEXT:
            return []
        best: dict[str, float] = {}
        if text.isascii() and text.isalpha():
            best |= self.near(text) | dict.fromkeys(self.spelled(text), SAME_SOUND)
        else:
            for cost, meant in self.replaced(text):
                best[meant] = min(cost, best.get(meant, cost))
        best.pop(text, None)
        return nsmallest(most, ((cost, meant) for meant, cost in best.items()))

    def replaced(self, text: str) -> Iterator[tuple[float, str]]:
        """The text with each part of it replaced by each word near to that part."""
        for start in range(len(text) - 1):
            for end in range(start + 2, min(start + LONGEST_WORD, len(text)) + 1):
                penalty = 0.0 if end - start == len(text) else IN_PART
                for word, cost in self.near(text[start:end]).items():
                    yield cost + penalty, text[:start] + word + text[end:]


def keys(word: str) -> Iterator[str]:
    """Of these two words have one alike if a slip lies between: an end, all the sounds, or all the characters."""
    yield f"{word[0]}-"
    yield f"-{word[-1]}"
    yield " ".join(min(near_sounds(char), default=char) for char in word)
    if len(word) == 2:  # noqa: PLR2004 - swapped, neither end stays
        yield f"={''.join(sorted(word))}"


def spellings(word: str) -> Iterator[str]:
    """The letters that spell a word, for each reading of its characters; none where one of them has no reading.

    >>> sorted(spellings("重申"))
    ['chongshen', 'zhongshen']
    """
    return map("".join, product(*(sounds().get(char, ()) for char in word)))
