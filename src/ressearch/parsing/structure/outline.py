"""Which paragraph is a clause, of which section, under which number, below which lead-in?

    document    = head formula preamble operative close? annex* | part+
    part        = letter title? formula? preamble operative close?
    operative   = clause* | section+        where numbers begin anew in each section
    clause      = label? text item* | recommendation title? formula? preamble operative

The paragraphs are read in order, each by the reader of its kind: ``landmarks``, ``labelled``, ``unlabelled``.
"""

import re
from collections.abc import Sequence

from ressearch.parsing.page.opening import STATEMENT_RE
from ressearch.parsing.signs.landmarks import Landmark
from ressearch.parsing.structure.drafts import Outline
from ressearch.parsing.structure.labelled import read_labelled, resumes
from ressearch.parsing.structure.landmarks import read_turn
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.places import Place, State
from ressearch.parsing.structure.sections import BOUNDS, sections
from ressearch.parsing.structure.unlabelled import read_unlabelled
from ressearch.parsing.structure.writing import Writing

QUOTES_RE = re.compile(
    r"通过(?:以下|下列|如下)案文：\Z|通过案文如下：\Z"
)  # the text itself stands below, in quotes

ENDS: frozenset[Landmark] = frozenset({"date", "meeting", "vote", "annex", "part", "number_title"})


def outline(
    passages: Sequence[Passage],
    *,
    operative_only: bool,
    spoken: bool,
    announced: str | None,
) -> Outline:
    """The outline of the paragraphs of a body.

    ``operative_only``, ``spoken`` and ``announced`` are what the page tells, as of ``Writing``.
    """
    opening: State = "operative" if operative_only else "preamble"
    place = Place(opening, opening)
    writing = Writing(operative_only, spoken, quoted=operative_only, place=place, announced=announced)
    headings = sections(passages)
    numbers_below = first_numbers(passages)
    for index, passage in enumerate(passages):
        writing.numbers_below = numbers_below[index]
        below = passages[index + 1] if index + 1 < len(passages) else None
        writing.last = below is None or below.landmark in ENDS
        if index in headings and writing.place.state not in ("closed", "tail"):
            writing.place.open_section(headings[index])
            writing.enter("heading", passage)
        else:
            read_paragraph(writing, passage, below)
    return writing.outline()


def first_numbers(passages: Sequence[Passage]) -> tuple[bool, ...]:
    """Of each paragraph, whether an act numbered 1 is the next to have a number, before another formula."""
    told: list[bool] = []
    due = False
    for passage in reversed(passages):
        told.append(due)
        if passage.landmark in BOUNDS:
            due = False
        elif passage.label is not None and passage.label.style == "paragraph":
            due = passage.label.number == 1 and passage.performs
    return tuple(reversed(told))


def read_paragraph(writing: Writing, passage: Passage, below: Passage | None) -> None:
    """The next paragraph, with the one below it."""
    if passage.landmark is not None:
        read_turn(writing, passage, below)
    elif not passage.text:
        writing.enter("text", passage)  # a label that nothing follows
    elif writing.place.state == "tail" and not resumes(writing, passage):
        writing.enter("tail", passage)
    elif writing.operative_only and not writing.drafts and is_shell(passage):
        writing.enter("formula", passage)
    elif passage.label is not None:
        read_labelled(writing, passage, passage.label)
    else:
        read_unlabelled(writing, passage, below)


def is_shell(passage: Passage) -> bool:
    """Whether a paragraph only says who speaks, where and when: 安全理事会主席……发表声明如下："""
    says = STATEMENT_RE.match(passage.text) or QUOTES_RE.search(passage.text)
    return passage.last == "：" and (passage.reading.verb is None or says is not None)
