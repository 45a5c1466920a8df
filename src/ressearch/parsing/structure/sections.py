"""Which headings open a section in which numbers begin anew?

A long resolution has sections below which numbering runs on, a resolution on the budget has sections that count
anew and are cited by section and paragraph. Only what stands below the headings tells them apart, so all of a
document is looked through first.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ressearch.parsing.structure.passages import Passage

HEADING_RE = re.compile(
    r"""
      (?P<chinese> [一二三四五六七八九十]{1,3} ) (?: [.．、] | \Z )     # 一、总则   一
    | (?P<roman> [IVX]{1,5} ) (?: [.．、] | \Z )                      # II. 总则   II
    """,
    re.VERBOSE,
)
BOUNDS = frozenset({"annex", "formula", "recommended", "number_title"})  # numbers begin anew behind these anyway

Headings = dict[int, str]  # the label of each heading, by the place of its paragraph


def sections(passages: Sequence[Passage]) -> Headings:
    """The paragraphs that head a section with numbers of its own, each with its label."""
    found: Headings = {}
    for group in stretches(passages):
        for style in ("chinese", "roman"):
            headings = {index: label for index in group if (label := heading_of(passages[index], style))}
            if restarts(passages, group, headings):
                found |= headings
                break
    return found


def stretches(passages: Sequence[Passage]) -> Iterator[list[int]]:
    """The places of the paragraphs, parted where numbers begin anew in any case."""
    bounds = 0
    keyed = []
    for index, passage in enumerate(passages):
        bounds += passage.landmark in BOUNDS or (passage.landmark == "part" and not is_roman(passage))
        keyed.append((bounds, index))
    for _, group in groupby(keyed, key=lambda pair: pair[0]):
        yield [index for _, index in group]


def is_roman(passage: Passage) -> bool:
    """Whether a letter may be a Roman numeral."""
    return passage.text in {"I", "V", "X"}


def heading_of(passage: Passage, style: str) -> str | None:
    """The label of a heading that counts in this style."""
    if passage.closed or not (passage.landmark in ("section", None) or is_roman(passage)):
        return None
    match = HEADING_RE.match(passage.clean.text)
    return match[style] if match else None


def restarts(passages: Sequence[Passage], group: Sequence[int], headings: Headings) -> bool:
    """Whether paragraphs are numbered from 1 again below a heading."""
    counted = below = False
    for index in group:
        label = passages[index].label
        if index in headings:
            below = True
        elif label is not None and label.style == "paragraph":
            if counted and below and label.number == 1:
                return True
            counted, below = True, False
    return False
