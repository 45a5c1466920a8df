"""Notes that are typed as paragraphs: which are they? Told to the parser in its own signs.

A marker follows a word, so a paragraph that begins with a raised figure is a note. Where pages rule off their
notes, the line below the rule shows whether it does that.
"""

import re
from collections.abc import Iterator, Sequence

from ressearch.sources.raised import PLAIN, RULE

RULED = "\0rule"  # stands for a drawn rule of which it is not known what it parts

NOTE_RE = re.compile(r"(?P<number>[⁰¹²³⁴-⁹]{1,3})[\s.]*(?P<text>\S.*)")
NUMBERED_RE = re.compile(r"(?: \d{1,3} (?: / | \s ) | [\[(（] \d{1,3} [\])）] ) \s* [^\s\d]", re.VERBOSE)
HEADING_RE = re.compile(
    r"[脚腳尾附]?[注註][释釋解]?|[参參]考(?:[资資]料|文[献獻])|Notes|References", re.IGNORECASE
)
RULE_RE = re.compile(r"[_＿‗─━—-]{5,}")


def set_notes(lines: Sequence[str]) -> Iterator[str]:
    """The lines, an empty one between paragraphs, with a rule above the notes and their numbers as plain figures.

    >>> list(set_notes(["请各国合作，¹", "", "¹ 见A/68/1。"]))
    ['请各国合作，¹', '', '_______________', '1 见A/68/1。']
    """
    opens, noted = True, False  # a paragraph; the line before is a note or a rule
    for at, line in enumerate(lines):
        note = NOTE_RE.match(line) if opens or noted else None
        if note is not None:
            if not noted:
                yield RULE
            yield f"{note['number'].translate(PLAIN)} {note['text']}"
        elif line != RULED:
            if not (HEADING_RE.fullmatch(line) and parts_notes(lines, at)):
                yield line
        elif not noted and parts_notes(lines, at):
            yield RULE
        if line:
            noted = (
                note is not None
                or RULE_RE.fullmatch(line) is not None
                or (line == RULED and parts_notes(lines, at))
            )
        opens = not line or line == RULED


def parts_notes(lines: Sequence[str], at: int) -> bool:
    """Whether a note with its number stands below a drawn rule."""
    below = next((line for line in lines[at + 1 : at + 4] if line), "")
    return NUMBERED_RE.match(below) is not None or NOTE_RE.match(below) is not None
