"""Which paragraph is a clause, of which section, under which number, below which lead-in?

    document = head formula preamble operative close? annex* | part+
    part     = letter title? formula? preamble operative close?

The paragraphs are read in order, each by the reader of its kind: ``landmarks``, ``labelled``, ``unlabelled``.
"""

from collections.abc import Sequence

from ressearch.parsing.structure.drafts import Outline
from ressearch.parsing.structure.labelled import read_labelled, resumes
from ressearch.parsing.structure.landmarks import read_turn
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.unlabelled import read_unlabelled
from ressearch.parsing.structure.writing import Writing


def outline(passages: Sequence[Passage], *, operative_only: bool = False) -> Outline:
    """The outline of the paragraphs of a body."""
    writing = Writing(operative_only=operative_only)
    for index, passage in enumerate(passages):
        read_paragraph(writing, passage, passages[index + 1] if index + 1 < len(passages) else None)
    return writing.outline()


def read_paragraph(writing: Writing, passage: Passage, below: Passage | None) -> None:
    """The next paragraph, with the one below it."""
    if passage.landmark is not None:
        read_turn(writing, passage, passage.landmark)
    elif not passage.text:
        writing.enter("text", passage)  # a label that nothing follows
    elif writing.place.state == "tail" and not resumes(writing, passage):
        writing.enter("tail", passage)
    elif writing.operative_only and not writing.drafts and passage.last == "：":
        writing.enter("formula", passage)  # 安全理事会主席……发表声明如下：
    elif passage.label is not None:
        read_labelled(writing, passage, passage.label)
    else:
        read_unlabelled(writing, passage, below.label if below else None)
