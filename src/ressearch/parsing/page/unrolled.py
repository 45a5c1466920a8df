"""Where do paragraphs begin inside a line, in a copy that has lost its line ends?

大会，回顾…，重申…，1. 决定…；2. 请…。 Only numbers that count on behind a comma or a semicolon show that it has;
then the formula, each reason that begins with a verb, each number, each item and the close are lines again.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ressearch.model.span import Span
from ressearch.parsing.repair.lines import Line, read_line
from ressearch.parsing.signs.landmarks import DATE
from ressearch.parsing.signs.numbering import read_label
from ressearch.parsing.signs.organs import ORGAN
from ressearch.parsing.verbs.reading import is_verb_head
from ressearch.parsing.verbs.table import match_phrase
from ressearch.text import respell

GAP = r"[ \t\u3000]*"  # what may be left of a line end

HINT_RE = re.compile(r"[；。;][ \t\u3000]?(?:2[.．、]|２．|二、)")

NUMBER_RE = re.compile(
    rf"(?<= [，；：。,;:] ) {GAP} (?= \d{{1,3}} [.．、] (?!\d) | [一二三四五六七八九十]{{1,3}} 、 )", re.VERBOSE
)
FORMULA_RE = re.compile(rf"(?: (?<![\u4e00-\u9fff]) | (?<=\d日) ) (?:{ORGAN}) [，,] {GAP}", re.VERBOSE)
REASON_RE = re.compile(rf"(?<=[，,]){GAP}(?=[\u4e00-\u9fff])")
BLANK_RE = re.compile(r"[ \t\u3000]")
ITEM_RE = re.compile(rf"(?<=[；：;:]){GAP}(?=[(（][a-z一二三四五六七八九十][)）])")
CLOSE_RE = re.compile(
    rf"(?<=。) {GAP} (?= {DATE} {GAP} (?:第 [ ]? \d+ [ ]? 次|\Z) )"
    rf"| (?<=日) {GAP} (?= 第 [ ]? \d+ [ ]? 次 [ ]? (?:全体|公开)? 会议 {GAP} \Z )"
    rf"| (?<=。) {GAP} (?= 第 [ ]? \d+ [ ]? 次 会[议議] [^，；。]{{0,40}} 通[过過] 。? {GAP} \Z )",
    re.VERBOSE,
)
HEAD_RE = re.compile(
    rf"(?<=[号號][决決][议議]) {GAP} (?= {DATE} [^，；。]{{0,40}} (?:通[过過]|\Z) )"  # the Council
    rf"| (?<=[\])）过過议議]) {GAP} (?= (?:S-|ES-)? \d{{1,3}}/\d{{1,3}} [ ]? [.．。] )"
    rf"| (?<=[议議]) {GAP} (?= \[ )",
    re.VERBOSE,
)

FEWEST = 2  # numbers inside lines
FRAME = 20  # characters; enough of a reason to know its verb


def unrolled(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those cut that hold several paragraphs."""
    if HINT_RE.search(text) is None:
        return tuple(lines)
    counted = dict(inner_numbers(lines))
    if sum(map(len, counted.values())) < FEWEST:
        return tuple(lines)
    last = max(counted)
    return tuple(
        piece
        for index, line in enumerate(lines)
        for piece in (cut(text, line, counted.get(index, [])) if index <= last else [line])
    )


def inner_numbers(lines: Sequence[Line]) -> Iterator[tuple[int, list[int]]]:
    """The lines with numbers of paragraphs inside, and where in them these stand."""
    due = 1
    for index, line in enumerate(lines):
        label = read_label(line.text)
        if label is not None and label.top and label.number in (1, due):
            due = label.number + 1
        found = []
        for match in NUMBER_RE.finditer(line.text):
            inner = read_label(line.text[match.end() : match.end() + FRAME])
            if inner is not None and inner.number in (1, due):
                found.append(match.end())
                due = inner.number + 1
        if found:
            yield index, found


def cut(text: str, line: Line, numbers: Sequence[int]) -> Iterator[Line]:
    """The paragraphs of a line; ``numbers`` are the places of the numbers inside it."""
    words = line.text
    places = set(numbers)
    formula = FORMULA_RE.search(respell(words)) if numbers else None
    if formula is not None and is_verb_head(words[formula.end() : formula.end() + FRAME]):
        places |= {formula.start(), formula.end()}
        places |= {match.end() for match in HEAD_RE.finditer(words, 0, formula.start())}
        places |= set(reasons(words, formula, numbers[0]))
    if numbers:
        places |= {match.end() for match in ITEM_RE.finditer(words, numbers[0])}
        places |= {match.end() for match in CLOSE_RE.finditer(words, numbers[0])}
    start = line.shown.start
    ends = sorted({line.span.start, *(start + place for place in places if place), line.span.end})
    for first, last in pairwise(ends):
        yield read_line(text, Span(first, last))


def reasons(words: str, formula: re.Match[str], end: int) -> Iterator[int]:
    """Where the paragraphs of the preamble begin; blanks behind their commas are what is left of line ends."""
    spaced = BLANK_RE.match(words, formula.end() - 1) is not None
    before = formula.end()
    for match in REASON_RE.finditer(words, formula.end(), end):
        blank, at = match.end() > match.start(), match.end()
        if blank == spaced and is_verb_head(words[at : at + FRAME]) and own(words, at):
            fronted = words.startswith(("对", "對"), before) and closes(words, at)
            yield before if fronted else at
        before = at


def closes(words: str, at: int) -> bool:
    """Whether a verb with nothing behind it closes a reason whose object came first: 对其侵略，深感震惊，"""
    phrase = match_phrase(respell(words[at : at + FRAME]))
    if phrase is None or phrase.lead.verb.position not in ("both", "final"):
        return False
    return words[at + phrase.end : at + phrase.end + 1] in ("，", ",")


def own(words: str, at: int) -> bool:
    """Whether no link ties the words to the sentence above."""
    return not words.startswith(("并", "同时", "以及", "而", "但", "且"), at)
