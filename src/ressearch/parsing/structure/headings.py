"""What does a heading say of what stands below it?"""

import re

from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.writing import Writing

PART_HEADING_RE = re.compile(
    r"(?P<letter> [A-Z] ) (?: [.．、] | \Z | (?= [\u3400-\u9fff] ) )", re.VERBOSE
)  # A 标题


def read_heading(writing: Writing, passage: Passage) -> None:
    """A heading; its letter may turn out to open a part, and it may be the title of a recommended text."""
    if writing.announced:
        writing.open_recommended(writing.announced)
    match = PART_HEADING_RE.match(passage.clean.text)
    if match:
        writing.place.pending = match["letter"]
    writing.enter("heading", passage)
