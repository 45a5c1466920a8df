"""The words that the parser knows, read once from ``verbs.tsv`` and ``modifiers.tsv``.

The tables explain their columns in their own headers; code holds no word lists.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

# After an adverb in 地 and before a noun in 的 the same characters are no verb: 关切地, 核准的; but 关切的是 is.
NO_VERB_RE = re.compile(r"的(?!是) | 者 | 地(?=注意|认识|意识|回顾|看到|获悉|指出|确认|表示|欢迎)", re.VERBOSE)

# What an organ does in its operative part.
OPERATIVE_FAMILIES = frozenset(
    {"call", "demand", "request", "encourage", "recommend", "decide", "approve", "determine"}
)

ANY_GAP, SHORT_GAP = "…", "‥"
GAPS = {
    ANY_GAP: r".{0,60}?",
    SHORT_GAP: r"[^在应须并要将对]{1,24}?",  # a name: no room for what somebody is to do
}


@dataclass(frozen=True, slots=True)
class Verb:
    """One canonical verb of an organ; a line of ``verbs.tsv``, whose header says what the columns mean."""

    zh: str
    family: str
    strength: int
    position: str
    later: str
    forms: tuple[str, ...]
    weak_forms: frozenset[str]
    not_before: str
    en: str
    seen: str

    def is_weak(self, form: str) -> bool:
        """Whether ``form`` is as often something else as an act of the organ."""
        return form in self.weak_forms or "weak" in (self.position, self.later)


class Form(NamedTuple):
    """One spelling of a verb, and what must not follow it."""

    text: str
    verb: Verb
    stop: re.Pattern[str]

    @property
    def weak(self) -> bool:
        """See ``Verb.is_weak``."""
        return self.verb.is_weak(self.text)


class Frame(NamedTuple):
    """A spelling with gaps: 根据…宪章…采取行动."""

    form: Form
    pattern: re.Pattern[str]


@cache
def verb_table() -> Mapping[str, Verb]:
    """All verbs by their canonical names.

    >>> verb_table()["促请"].family, verb_table()["促请"].strength
    ('call', 4)
    """
    return MappingProxyType({verb.zh: verb for verb in map(_verb, rows("verbs.tsv"))})


@cache
def words(kind: str) -> tuple[str, ...]:
    """The words of one line of ``modifiers.tsv``, longest first.

    >>> words("join")[:2]
    ('以及', '并且')
    """
    table = {name: listed.split() for name, listed in rows("modifiers.tsv")}
    return tuple(sorted(table[kind], key=len, reverse=True))


@cache
def forms() -> Mapping[str, tuple[Form, ...]]:
    """The spellings without a gap by their first character, longest first."""
    found: defaultdict[str, list[Form]] = defaultdict(list)
    for form in _spellings():
        if not has_gap(form.text):
            found[form.text[0]].append(form)
    return {first: tuple(sorted(group, key=_longest_first)) for first, group in found.items()}


@cache
def frames() -> Mapping[str, tuple[Frame, ...]]:
    """The spellings with gaps by their first character."""
    found: defaultdict[str, list[Frame]] = defaultdict(list)
    for form in _spellings():
        if has_gap(form.text):
            pattern = "".join(GAPS.get(char) or re.escape(char) for char in form.text)
            found[form.text[0]].append(Frame(form, re.compile(pattern)))
    return {first: tuple(group) for first, group in found.items()}


@cache
def any_of(kind: str) -> re.Pattern[str]:
    """A pattern for the words of a kind, the longest that fits."""
    return re.compile("|".join(map(re.escape, words(kind))))


def has_gap(form: str) -> bool:
    """Whether a spelling embraces its object."""
    return ANY_GAP in form or SHORT_GAP in form


def rows(name: str) -> list[list[str]]:
    """The lines of one of our tables, without its comments."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def _verb(row: list[str]) -> Verb:
    zh, family, strength, position, later, listed, not_before, en, seen = row
    others = listed.split()
    return Verb(
        zh=zh,
        family=family,
        strength=int(strength),
        position=position,
        later=later,
        forms=tuple(dict.fromkeys((zh, *(form.removeprefix("~") for form in others)))),
        weak_forms=frozenset(form[1:] for form in others if form.startswith("~")),
        not_before=not_before,
        en=en,
        seen=seen,
    )


def _spellings() -> list[Form]:
    return [Form(text, verb, _stop(verb.not_before)) for verb in verb_table().values() for text in verb.forms]


@cache
def _stop(not_before: str) -> re.Pattern[str]:
    own = f"(?:{not_before})|" if not_before else ""
    return re.compile(own + NO_VERB_RE.pattern, re.VERBOSE)


def _longest_first(form: Form) -> tuple[int, str]:
    return -len(form.text), form.text
