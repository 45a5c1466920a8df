"""What does a heading say of what stands below it?"""

import re

from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.writing import Writing

SECTION_HEADING_RE = re.compile(
    r"""
      (?P<label> [A-Z] | [IVX]{1,5} | [一二三四五六七八九十]{1,3} ) (?: [.．、] | \Z )   # 一、总则   A
    | (?P<letter> [A-Z] ) (?= [\u3400-\u9fff] )                                    # A 标题, closed up
    """,
    re.VERBOSE,
)


def read_heading(writing: Writing, passage: Passage) -> None:
    """A heading; its letter may turn out to open a part."""
    match = SECTION_HEADING_RE.match(passage.clean.text)
    if match:
        writing.place.pending = match["label"] or match["letter"]
    writing.enter("heading", passage)
