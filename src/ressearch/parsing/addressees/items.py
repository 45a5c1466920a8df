"""One item of a list of those who are asked: a name with what stands before and after it.

item = attribute* name tail*             所有有关会员国; 也门所有各方; 人权理事会主席团
     | attribute* condition "的" item     尚未批准《公约》的国家
name = the longest spelling of the table, or words that end as names do
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from ressearch.parsing.addressees.table import Entry, any_word, class_entries, entries, wholes

EVERY_RE = re.compile("所有(?:有关|相关)?|各")
BRIDGE_RE = re.compile("[和及与]")
BRACKETS_RE = re.compile(r"\(_*\)|“_*”")
TITLE_RE = re.compile(r"《_*》|“_*”")
THING_RE = re.compile(r"(?:各自|共同)?的|之间|间的|境内|境外|一级|内部")  # what a name is only an attribute of

POINTING_RE = re.compile("国(?![家际民会防务土])")  # 该国政府 points back to a country, and names none

WITHIN = "[^、,;。:()《》“”_\\s的和及与并或将把就对向从使让按应须在由其不未同]"  # a name that no table knows

MOST_ATTRIBUTES = 6
CONDITION = 160  # characters; 尚未批准 may be followed by the titles of several treaties
NAME = 24
SHORT_NAME = 10

ALONE = frozenset(("actor", "state", "office", "class", "people"))  # kinds of names that need no attribute
BELONGING = frozenset(("part", "office", "class"))  # kinds that may follow a name
BARE = frozenset(("bare",))


class Item(NamedTuple):
    """Those whom one item of a list names, and where it ends."""

    names: tuple[str, ...]
    end: int


def read_item(text: str, pos: int, *, listed: bool = False) -> Item | None:
    """One item, which may stand behind others (``listed``): 会员国和组织."""
    starts = _starts(text, pos)
    for start in starts:
        item = _named(text, start, attributed=listed or start > pos)
        if item is not None:
            return item
    return _described(text, pos, starts[-1])


def _described(text: str, pos: int, last: int) -> Item | None:
    """Those that no spelling of the table names at once; attributes end at ``last``."""
    begin = _determined(text, pos)
    if last > pos or _condition().match(text, last):
        item = _behind_condition(text, last, told=True) or _behind_place(text, begin)
        return item or _as_written(text, begin)
    item = _behind_place(text, begin) or _as_written(text, begin)
    if item is not None and not THING_RE.match(text, item.end):
        return item
    return _behind_condition(text, last, told=False)  # 2015年审议大会的与会者


def _starts(text: str, pos: int) -> list[int]:
    """Where a name may begin: at ``pos``, and behind each attribute."""
    found = [pos]
    for _ in range(MOST_ATTRIBUTES):
        match = _attribute().match(text, found[-1]) or TITLE_RE.match(text, found[-1])
        if match is None:
            break
        found.append(match.end())
    return found


def _determined(text: str, pos: int) -> int:
    """Where a name begins that is taken as written: behind 所有, 有关 and the like."""
    match = _determiners().match(text, pos)
    return match.end() if match else pos


def _named(text: str, pos: int, *, attributed: bool) -> Item | None:
    """A name of the table, with what belongs to it: 大会主席, 利比亚当局, 也门所有各方."""
    entry, end = _entry(text, pos, ALONE | {"bare"} if attributed else ALONE)
    if entry is None:
        return None
    item = _with_tails(text, entry.names, end, country=entry.kind == "state")
    longer = _as_written(text, pos, bridged=False) if entry.kind == "state" and item.end == end else None
    return longer or item  # 乍得湖流域委员会


def _with_tails(text: str, names: tuple[str, ...], end: int, *, country: bool = False) -> Item:
    while True:
        bracket = BRACKETS_RE.match(text, end)
        if bracket is not None:
            end = bracket.end()
        more = _tail(text, end, country=country)
        if more is None:
            return Item(names, end)
        entry, end = more
        if entry.kind == "office":
            names = tuple(f"{name}{entry.names[0]}" for name in names)
        elif entry.kind == "part":
            names = wholes().get(names[0], names)
        else:
            names, country = entry.names, False


def _tail(text: str, pos: int, *, country: bool) -> tuple[Entry, int] | None:
    """What follows a name and belongs to it; behind 其他 or the like any name: 联合国其他会员国."""
    for start in _starts(text, pos):
        kinds = ALONE | BELONGING if start > pos else BELONGING | ({"people"} if country else frozenset())
        entry, end = _entry(text, start, kinds)
        if entry is not None:
            return entry, end
    return None


def _entry(text: str, pos: int, kinds: AbstractSet[str]) -> tuple[Entry | None, int]:
    """The longest spelling at ``pos`` of one of these kinds, and where it ends."""
    for entry in entries().get(text[pos : pos + 1], ()):
        match = entry.pattern.match(text, pos) if entry.kind in kinds else None
        if match is not None:
            return entry, match.end()
    return None, pos


def _behind_condition(text: str, pos: int, *, told: bool) -> Item | None:
    """尚未批准《公约》的国家: which of them are asked; ``told`` where 所有 or 尚未 says that somebody is."""
    if not told and _doing().match(text, pos):
        return None
    for place in _clause_ends(text, pos):
        for start in _starts(text, place):
            item = _named(text, start, attributed=True) or (_as_written(text, start) if told else None)
            if item is not None and (told or _goes_on(text, item.end)):
                return item
    return None


def _behind_place(text: str, pos: int) -> Item | None:
    """达尔富尔各方: where those are who are asked."""
    run = unknown().match(text, pos)
    every = EVERY_RE.search(text, pos, min(run.end(), pos + SHORT_NAME)) if run else None
    places = (every.start(), every.end()) if every else ()
    return next((item for place in places if (item := _named(text, place, attributed=True))), None)


def _clause_ends(text: str, pos: int) -> Iterator[int]:
    end = _stop().search(text, pos, pos + CONDITION)
    for match in re.finditer("的", text[pos : end.start() if end else pos + CONDITION]):
        if match.start():
            yield pos + match.end()


def _goes_on(text: str, pos: int) -> bool:
    """Whether the words go on behind a name, with what is to be done."""
    return text[pos : pos + 1].isalnum() and not THING_RE.match(text, pos)


def _as_written(text: str, pos: int, *, bridged: bool = True) -> Item | None:
    """A name that no table knows, by its ending: where the words before the deed end, or else the first."""
    run = unknown().match(text, pos)
    if (
        bridged
        and run
        and (bridge := BRIDGE_RE.match(text, run.end()))
        and not _ending().search(text, pos, run.end())
    ):
        run = unknown().match(text, bridge.end())  # 法律和技术委员会
    ends = [match.end() for match in _ending().finditer(text, pos, run.end())] if run else []
    if not run or not ends or _entry(text, pos, BARE)[1] in ends:  # 组织 alone is no name
        return None
    end = ends[-1] if ends[-1] == run.end() else ends[0]
    if POINTING_RE.match(text, pos):
        return Item((), end)
    known = next((entry for entry in class_entries() if text.endswith(entry.spelling, pos, end)), None)
    return _with_tails(text, known.names if known else (text[pos:end],), end)


@cache
def _attribute() -> re.Pattern[str]:
    return re.compile(f"{any_word('attribute')}|{any_word('determiner')}")


@cache
def _determiners() -> re.Pattern[str]:
    return re.compile(f"(?:{any_word('determiner')}){{1,{MOST_ATTRIBUTES}}}")


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(any_word("condition"))


@cache
def _doing() -> re.Pattern[str]:
    return re.compile(any_word("doing"))


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[,;。:!?]")


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(any_word("ending"))


@cache
def unknown() -> re.Pattern[str]:
    """Words without a function word or a deed in them."""
    return re.compile(
        rf"(?: {any_word('compound')} | (?! {any_word('doing')} ) {WITHIN} ){{1,{NAME}}}",
        re.VERBOSE,
    )
