"""Which characters are there only because bold type was drawn several times over?

Some makers of PDF imitate bold by drawing each run of bold glyphs several times on the spot: ``回顾回顾回顾回顾``,
and, where a word was set as two runs, ``又吁又吁又吁又吁请请请请``. The factor belongs to the document. It is read
from the formula line, or from the heads of the clauses where they leave no doubt. Exactly the leading verb
phrase is bold, so the overprint also tells where the verb ends. Further on in a clause (提请各国注意注意注意)
a run is collapsed only where bold is drawn three times or more: 人人, 世世代代, 第 3333 次会议 are what they seem.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from ressearch.model.span import Span

FACTORS = (4, 3, 2)

# What bold runs are made of; marks only where bold is drawn three times or more, for 》》 may close two titles.
# A whole title in a run that is drawn twice leaves no doubt: TITLED_RE, and glyph by glyph GLYPHS_RE.
WORDS = r"\u3400-\u9fff"
MARKS = {factor: "《》〈〉“”，、" if factor > min(FACTORS) else "" for factor in FACTORS}

# One run, drawn ``factor`` times, by its shortest period; the bound keeps the search for the period short.
RUN_RES: dict[int, re.Pattern[str]] = {
    factor: re.compile(rf"([{WORDS}{MARKS[factor]}]{{1,80}}?)" + r"\1" * (factor - 1)) for factor in FACTORS
}

TITLED_RE = re.compile(rf"([{WORDS}]{{2,12}}《[{WORDS}]{{2,40}}》[{WORDS}]{{0,24}})\1")
GLYPHS_RE = re.compile(
    rf"""
    (?: ([{WORDS}])\1 ){{1,12}} 《《 (?: ([{WORDS}])\2 ){{2,40}} 》》    # 根根据据《《宪宪章章》》
    (?: ([{WORDS}])\3 ){{0,24}} (?= [，；。：] | \Z )
    """,
    re.VERBOSE,
)

LONGEST_INNER = 16  # characters; the longest verb phrase seen has eleven

# The same anywhere in a clause, but for numerals: 第一一一一號決議 was drawn once.
INNER_RES: dict[int, re.Pattern[str]] = {
    factor: re.compile(rf"(?!([一二三四五六七八九])\1)([\u3400-\u9fff]{{1,{LONGEST_INNER}}}?)\2{{{factor - 1}}}")
    for factor in FACTORS
    if factor > min(FACTORS)
}

# What each sample of a run looks like that takes every so manieth character, however long the period.
SAME_RES: dict[int, re.Pattern[str]] = {
    factor: re.compile(r"([\u3400-\u9fff])" + r"\1" * (factor - 1)) for factor in INNER_RES
}

FEWEST_DOUBLED_HEADS = 2  # one 请请 may be 请 + 请愿人; two verbs of two characters drawn twice are no accident


class Head(NamedTuple):
    """A head drawn several times: how long it is on the page, and what it says once."""

    drawn: int
    once: tuple[str, ...]

    @property
    def text(self) -> str:
        """The head as the reader sees it."""
        return "".join(self.once)


NO_HEAD = Head(0, ())


def read_runs(text: str, factor: int) -> Head:
    """The runs at the head of ``text`` that are drawn ``factor`` times, one right behind another.

    >>> read_runs("又吁又吁又吁又吁请请请请核武器国家", 4)
    Head(drawn=12, once=('又吁', '请'))
    """
    if text.count(text[:1]) < factor:
        return NO_HEAD  # its first character would come again in each copy; most lines are told so
    once: list[str] = []
    drawn = 0
    pattern = RUN_RES.get(factor)
    while pattern is not None and (match := pattern.match(text, drawn)):
        once.append(match[1])
        drawn = match.end()
    return Head(drawn, tuple(once))


def read_titled(text: str) -> Head | None:
    """The head with a whole title in it that is drawn twice, as one run or glyph by glyph.

    >>> read_titled("根据《宪章》采取行动根据《宪章》采取行动，"), read_titled("依依据据《《宪宪章章》》，")
    (Head(drawn=20, once=('根据《宪章》采取行动',)), Head(drawn=12, once=('依', '据', '《', '宪', '章', '》')))
    """
    if match := TITLED_RE.match(text):
        return Head(match.end(), (match[1],))
    if match := GLYPHS_RE.match(text):
        return Head(match.end(), tuple(match[0][::2]))
    return None


def read_drawn(text: str, factor: int) -> Head:
    """All that is drawn ``factor`` times at the head of ``text``, titles too."""
    titled = read_titled(text) if factor == min(FACTORS) else None
    return titled or read_runs(text, factor)


def collapse(text: str, factor: int) -> str:
    """The whole of ``text`` once, or ``text`` itself where a part of it is not drawn ``factor`` times.

    >>> collapse("大大会会", 2), collapse("大会", 2)
    ('大会', '大会')
    """
    head = read_runs(text, factor)
    return head.text if head.drawn == len(text) else text


def surplus(text: str, factor: int, start: int = 0) -> Iterator[Span]:
    """The copies to strike of each run after ``start`` that is drawn ``factor`` times.

    >>> list(surplus("各国注意注意注意本决议", 3)), list(surplus("世世代代", 2))
    ([Span(start=4, end=8)], [])
    """
    if may_hold_runs(text[start:], factor):
        for match in INNER_RES[factor].finditer(text, start):
            yield Span(match.end(2), match.end())


def may_hold_runs(text: str, factor: int) -> bool:
    """Whether some period fits; much quicker than to look for the runs, and hardly ever wrong."""
    if factor not in SAME_RES:
        return False
    periods = range(1, min(LONGEST_INNER, len(text) // factor) + 1)
    return SAME_RES[factor].search(" ".join([text[::period] for period in periods])) is not None


def read_head(text: str, factor: int, is_verb: Callable[[str], bool]) -> Head:
    """The overprinted head of a clause; no runs where nothing is drawn ``factor`` times.

    At factor 2 the first words after the verb may be a true double (请请 + 人人), so runs are taken only as far as
    they make up a verb.
    """
    head = read_drawn(text, factor)
    if factor > min(FACTORS) or "《" in head.text or len(head.once) < FEWEST_DOUBLED_HEADS:
        return head
    for count in range(min(len(head.once), LONGEST_INNER), 1, -1):  # each run is a character at least
        once = head.once[:count]
        if is_verb("".join(once)):
            return Head(factor * len("".join(once)), once)
    return Head(factor * len(head.once[0]), head.once[:1])


def infer_factor(heads: Iterable[str]) -> int:
    """The factor that the heads of clauses show without a formula to ask, 1 if they show none.

    >>> infer_factor(["重申重申重申重申人人有权", "促请请求国"])
    4
    """
    votes: Counter[int] = Counter()
    for head in heads:
        for factor in FACTORS:
            runs = read_runs(head, factor).once
            if runs and (factor > min(FACTORS) or len(runs[0]) > 1):
                votes[factor] += 1
                break
    for factor, count in votes.most_common(1):
        if factor > min(FACTORS) or count >= FEWEST_DOUBLED_HEADS:
            return factor
    return 1
