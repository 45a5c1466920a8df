"""How a clause opens: which phrase is its leading verb, and where that phrase ends.

    opening = subject? link* phrase                    又重申…, 大会，决定…, 在这方面强烈谴责…
            | subject? link* fronted                   对…表示关切
            | subject? adverbial "，" subject? phrase   鉴于…，促请…; 经全体会议审议，大会决定…
            | subject "，" apposition "，" phrase        我们，各国元首，重申…
            | setting basis* phrase                    2022年4月1日，大会第65次全体会议根据…的建议，任命…
            | object "，" closing                       (对)…，表示关切: where the page lost the first word

A noun further on, such as 决定 in 根据大会的决定, is never taken for the verb.
"""

import re
from bisect import bisect_right
from functools import cache

from ressearch.model.span import Span
from ressearch.parsing.verbs.settings import after_setting, basis_ends
from ressearch.parsing.verbs.table import Phrase, match_phrase
from ressearch.parsing.verbs.vocabulary import any_of, words

TAIL = 16  # characters; the longest phrase seen after an object, 表示深为遗憾, has six
BASES_TOO = ("adverbial", "preposition")  # positions of verbs that are only what an act is based on
BASES = 6  # segments; the longest setting seen bases itself on two things
OBJECT = 12  # segments; the longest object seen, in A/RES/68/51, has three

ADDING = frozenset("并且还又也")  # 鉴于…，并考虑到…: still part of the adverbial


def read_opening(text: str, parts: list[Span]) -> Phrase | None:
    """Find the leading verb phrase of a clause cut into ``parts``.

    >>> from ressearch.parsing.verbs.segments import segments
    >>> text = "鉴于其尤为脆弱，促请会员国："
    >>> phrase = read_opening(text, segments(text))
    >>> phrase.start, phrase.names
    (8, ('促请',))
    """
    set_down = _after_setting(text, parts)
    if set_down is not None:
        return set_down
    first = len(text) - len(text.lstrip())
    start = after_subject(text) or first
    bare: Phrase | None = None
    linked = after_links(text, start)
    named = linked + after_subject(text[linked:])  # 因此现在，大会，发布…
    for begin in dict.fromkeys((start, linked, named)):
        phrase = read_act(text, begin, parts, _part_at(parts, begin))
        if phrase is not None and phrase.lead.verb.position not in BASES_TOO:
            return phrase
        bare = bare or phrase
    named_whole = start > first and text[start - 1] in "，,"  # 我们，各国元首，重申…
    if bare is None and not named_whole and not any_of("adverbial").match(text, start):
        return _stranded(text, parts)
    return _after_adverbial(text, parts, far=bare is not None or start > first) or _bare_adverbial(bare, parts)


def verb_place(text: str, parts: list[Span]) -> int:
    """Where the leading verb is expected: behind the organ and links, and behind the setting of a decision.

    >>> from ressearch.parsing.verbs.segments import segments
    >>> text = "大会第65次全体会议根据委员会的建议，组成小组。"
    >>> text[verb_place(text, segments(text)) :]
    '组成小组。'
    """
    setting = after_setting(text)
    if not setting:
        return after_links(text, after_subject(text))
    place, _ = _past_bases(text, parts, setting)
    return place


def _after_setting(text: str, parts: list[Span]) -> Phrase | None:
    """The act of a decision, behind its day and meeting and what it is based on."""
    setting = after_setting(text)
    if not setting:
        return None
    start, nth = _past_bases(text, parts, setting)
    phrase = read_act(text, start, parts, nth, at_meeting=True)
    return phrase if phrase is not None and phrase.lead.verb.position not in BASES_TOO else None


def _past_bases(text: str, parts: list[Span], start: int) -> tuple[int, int]:
    """Where the words behind 根据…的建议，按照…， begin, and in which part."""
    first = _part_at(parts, start)
    for nth in range(first, min(first + BASES, len(parts))):
        part = parts[nth]
        begin = max(start, part.start)
        linked = after_links(text, begin, part.end)
        if not any_of("adverbial").match(text, linked):
            ranked = match_phrase(text, begin, part.end) is not None  # 又 belongs to 又决定
            return begin if ranked else linked + after_subject(text[linked : part.end]), nth
        for end in basis_ends(text, linked, part.end):
            if match_phrase(text, end, part.end) is not None:
                return end, nth
    return start, first


def read_act(text: str, start: int, parts: list[Span], nth: int, *, at_meeting: bool = False) -> Phrase | None:
    """Read the phrase at ``start`` in the nth part, or the one that closes it after a fronted object.

    ``at_meeting`` says that an organ decides here, so that 将…列入议程 is its act.
    """
    if nth >= len(parts):
        return None
    phrase = match_phrase(text, start, parts[nth].end)
    if phrase is not None and phrase.lead.verb.position == "meeting" and not at_meeting:
        return None
    if phrase is not None and phrase.lead.verb.position != "final":
        return phrase
    return _fronted(text, start, parts[nth : nth + OBJECT])


def after_links(text: str, start: int, end: int | None = None) -> int:
    """Skip 并, 同时, 在这方面 and the like, and a comma after them.

    >>> after_links("并在这方面，欣见", 0)
    6
    """
    match = _links().match(text, start, len(text) if end is None else end)
    return match.end() if match else start


def after_subject(text: str) -> int:
    """Skip an organ that stands before its own verb: 大会，重申; 我们重申; 2006年…大会第54次全体会议."""
    match = _subject().match(text)
    return match.end() if match else 0


def speaker(before: str) -> str:
    """Name the organ in the words before an act, if they name one.

    >>> speaker("“安全理事会"), speaker("在这方面")
    ('安全理事会', '')
    """
    match = _subject().match(before)
    return match["organ"] if match else ""


def _fronted(text: str, start: int, parts: list[Span]) -> Phrase | None:
    """对…表示X: the first phrase that ends a segment; the object before it may hold commas."""
    coloured = any_of("modifier").match(text, start)  # 尤其对…深表关切
    if not any_of("fronting").match(text, coloured.end() if coloured else start):
        return None
    for nth, part in enumerate(parts):
        begin = after_links(text, part.start, part.end)
        linked = nth and begin > part.start
        phrase = None if linked else _tail(text, part, start)
        if phrase is not None:
            return phrase
        if nth and match_phrase(text, begin, part.end) is not None:
            return None  # the next act has begun
    return None


def _tail(text: str, part: Span, start: int) -> Phrase | None:
    for pos in range(max(part.start, part.end - TAIL, start + 1), part.end - 1):
        phrase = match_phrase(text, pos, part.end)
        if phrase is not None and phrase.end == part.end and _may_close(text, phrase):
            return phrase
    return None


def _stranded(text: str, parts: list[Span]) -> Phrase | None:
    """…的处境，表示极度震惊: what is left of 对…表示… where the page lost its first word."""
    for last in parts[1:][-1:]:
        phrase = match_phrase(text, last.start, last.end)
        if phrase is not None and phrase.end == last.end and _may_close(text, phrase):
            return phrase
    return None


def _may_close(text: str, phrase: Phrase) -> bool:
    if phrase.lead.verb.position == "final":
        return True
    return phrase.lead.verb.position == "both" and text.startswith(words("shell"), phrase.start)


def _after_adverbial(text: str, parts: list[Span], *, far: bool) -> Phrase | None:
    """The act after 鉴于…，; at once after lesser words, for 在会议上，委员会决定… soon has another subject."""
    for nth, part in enumerate(parts[1:], 1):
        start = after_links(text, part.start, part.end)
        if text[parts[nth - 1].end - 1] != "中":  # 在第1977(2011)号决议中，安全理事会呼吁…: a report
            start += after_subject(text[start : part.end])
        adding = start > part.start and text[part.start] in ADDING
        if adding or any_of("adverbial").match(text, start):
            continue
        phrase = read_act(text, start, parts, nth)
        if phrase is not None and phrase.lead.verb.later in ("free", "linked", "named"):
            return phrase
        if not far:
            return None
    return None


def _part_at(parts: list[Span], pos: int) -> int:
    """Which part holds ``pos``, or comes next."""
    return bisect_right(parts, pos, key=lambda part: part.end)


def _bare_adverbial(phrase: Phrase | None, parts: list[Span]) -> Phrase | None:
    """鉴于… where no act follows it; 按照… only where nothing at all follows."""
    if phrase is not None and phrase.lead.verb.position == "preposition" and len(parts) > 1:
        return None
    return phrase


@cache
def _links() -> re.Pattern[str]:
    return re.compile(rf"(?: (?: {any_of('link').pattern} ) [，,]? )+", re.VERBOSE)


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(
        rf"""
        [“"\s]*
        (?: \d{{4}}年\d{{1,2}}月\d{{1,2}}日 [，,]? )?      # the opening of a decision
        (?P<organ> {any_of("organ").pattern} )
        (?: 第 [^\s，,]{{1,6}} 次 (?:全体)? 会议 )?
        [，,：:]?
        """,
        re.VERBOSE,
    )
