"""What a verb phrase is: modifiers, then one or more heads, the longest reading wins.

    phrase = modifier* head (join modifier* head)*
    head   = a spelling of the table, or a frame that embraces its object

Offsets count in the text that was given; ``text`` must have gone through ``respell``.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ressearch.parsing.verbs.vocabulary import Form, Verb, any_of, forms, frames, verb_table, words
from ressearch.text import respell

__all__ = ["Phrase", "Verb", "canonical", "match_phrase", "verb_table"]

MOST_MODIFIERS = 6  # 又再次表示深为 has four; the bound keeps hostile lines linear
MOST_HEADS = 4
SINGLED_OUT = ("特别是", "尤其是")  # 鼓励、特别是敦促: still one clause of two acts


class Phrase(NamedTuple):
    """A verb phrase as written, ``text[start:end]``, and the spellings that head it.

    ``governed`` where the second head is the object of the first: 重申决心 is one act with two names.
    """

    start: int
    end: int
    heads: tuple[Form, ...]
    governed: bool = False

    @property
    def lead(self) -> Form:
        """The head that gives the phrase its name."""
        return self.heads[0]

    @property
    def names(self) -> tuple[str, ...]:
        """The canonical verbs, in order."""
        return tuple(dict.fromkeys(form.verb.zh for form in self.heads))

    @property
    def acts(self) -> tuple[str, ...]:
        """The verbs that are acts of their own."""
        return self.names[:1] if self.governed else self.names


def match_phrase(text: str, pos: int = 0, end: int | None = None) -> Phrase | None:
    """Read the verb phrase that starts at ``pos``; frames reach no further than ``end``.

    >>> match_phrase("最强烈地谴责这一行为").names
    ('谴责',)
    >>> phrase = match_phrase("赞扬并进一步鼓励民间社会")
    >>> phrase.names, phrase.end
    (('赞扬', '鼓励'), 8)
    """
    single = _single(text, pos, len(text) if end is None else end)
    if single is None:
        return None
    heads, stop, governed = [single.lead], single.end, False
    while len(heads) < MOST_HEADS and (more := _another(text, stop, heads[-1])) is not None:
        governed = governed or more.start == stop
        heads.append(more.lead)
        stop = more.end
    return Phrase(pos, stop, tuple(heads), governed)


@lru_cache(maxsize=4096)
def canonical(form: str) -> str | None:
    """Name the verb that a written form belongs to, ``None`` where we do not know it.

    >>> canonical("又重申"), canonical("表示深为关切"), canonical("期盼"), canonical("裁军")
    ('重申', '表示关切', '期待', None)
    """
    if form in verb_table():
        return form
    text = respell(form).strip().rstrip("，,：:").removesuffix("的是")
    phrase = match_phrase(text)
    return phrase.lead.verb.zh if phrase is not None and phrase.end == len(text) else None


def _single(text: str, pos: int, end: int) -> Phrase | None:
    """Read one head with its modifiers; the longest wins, among equals the one with fewest modifiers."""
    if text[pos : pos + 1] not in _firsts():
        return None
    best: tuple[int, Form] | None = None
    longest = -1
    for start in _after_modifiers(text, pos):
        for form, stop in _heads(text, start, end):
            if stop > longest:
                best, longest = (start, form), stop
    if best is None:
        return None
    start, form = best
    return Phrase(pos, longest, (_coloured(text, pos, start, form),))


def _coloured(text: str, pos: int, start: int, form: Form) -> Form:
    """遗憾和关切地 + 注意到 is 遗憾地注意到: the first attitude gives the name."""
    adverb = _adverb().search(text, pos, start) if start > pos else None
    if adverb is None or adverb.end() != start:
        return form
    whole = f"{adverb['first']}地{form.text}"
    return next((other for other in forms().get(whole[0], ()) if other.text == whole), form)


def _heads(text: str, pos: int, end: int) -> Iterator[tuple[Form, int]]:
    """Yield the longest plain spelling at ``pos``, and each frame that fits."""
    first = text[pos : pos + 1]
    for form in forms().get(first, ()):
        stop = pos + len(form.text)
        if text.startswith(form.text, pos) and not form.stop.match(text, stop):
            yield form, stop
            break
    for frame in frames().get(first, ()):
        match = frame.pattern.match(text, pos, end)
        if match is not None and not frame.form.stop.match(text, match.end()):
            yield frame.form, match.end()


def _after_modifiers(text: str, pos: int) -> list[int]:
    """List the places where a head may start: ``pos`` and whatever modifiers lead to, in order."""
    if text[pos : pos + 1] not in _openers():
        return [pos]
    reached = {pos}
    edge = {pos}
    for _ in range(MOST_MODIFIERS):
        edge = {stop for start in edge for stop in _modifier_ends(text, start)} - reached
        if not edge:
            break
        reached |= edge
    return sorted(reached)


@cache
def _firsts() -> frozenset[str]:
    """How a phrase may begin; most words of a text begin otherwise."""
    return frozenset({*_openers(), *forms(), *frames()})


@cache
def _openers() -> frozenset[str]:
    """How a modifier or an attitude may begin."""
    return frozenset({*_modifiers(), *(word[0] for word in (*words("attitude"), *words("holding")))})


def _modifier_ends(text: str, pos: int) -> Iterator[int]:
    first = text[pos : pos + 1]
    if first not in _openers():
        return
    for word in _modifiers().get(first, ()):
        if text.startswith(word, pos):
            yield pos + len(word)
    adverb = _adverb().match(text, pos)
    if adverb is not None:
        yield adverb.end()


@cache
def _modifiers() -> dict[str, tuple[str, ...]]:
    every = words("modifier") + words("shell")
    return {word[0]: tuple(other for other in every if other[0] == word[0]) for word in every}


@cache
def _adverb() -> re.Pattern[str]:
    attitude = any_of("attitude").pattern
    return re.compile(
        rf"""
        (?P<held> (?: {any_of("holding").pattern} )                       # 怀着深切的忧虑, 以赞赏的心情
          (?: 极为 | 极其 | 深切 的? | 深深 的? | 十分 )? )?
        (?P<first> {attitude} )
        (?: (?: 和 | 、 | 并 | 与 ) (?: {attitude} ) )?                   # 遗憾和关切
        (?: 地 | (?(held) (?: (?: 的心情 | 之情 | 的态度 ) 地? )? | (?!) ) )   # 满怀感激之情地
        """,
        re.VERBOSE,
    )


def _another(text: str, pos: int, last: Form) -> Phrase | None:
    """Read a further head: after a join, or governed by 重申 without one: 重申决心."""
    join = any_of("join").match(text, pos)
    if join is not None:
        start = join.end()
        start += next((len(word) for word in SINGLED_OUT if text.startswith(word, start)), 0)
        return _single(text, start, start)
    if last.verb.zh not in words("governing"):
        return None
    inner = _single(text, pos, pos)
    if inner is None or inner.lead.text in inner.lead.verb.weak_forms:  # 重申致力于…: as often of others
        return None
    return inner if inner.lead.verb.family in words("inner") else None
