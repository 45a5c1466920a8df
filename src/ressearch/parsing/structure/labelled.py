"""What is a paragraph that opens with what looks like a label: numbered, an item, a heading?"""

from ressearch.parsing.signs.numbering import Label
from ressearch.parsing.signs.numbering import place as place_of
from ressearch.parsing.structure.headings import read_heading
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.unlabelled import read_unlabelled
from ressearch.parsing.structure.writing import Writing


def read_labelled(writing: Writing, passage: Passage, label: Label) -> None:
    """A paragraph that opens with what looks like a label."""
    if writing.place.state == "closed" and not resumes(writing, passage):
        writing.enter("text", passage)
    elif label.style == "section" and not counts_in_chinese(writing, passage):
        read_heading(writing, passage)
    elif label.top:
        read_numbered(writing, passage, label)
    else:
        read_item(writing, passage, label)


def resumes(writing: Writing, passage: Passage) -> bool:
    """Whether a numbered paragraph goes on counting after what seemed to be the end."""
    label, above = passage.label, writing.place.count.above
    return (
        label is not None
        and label.style == "paragraph"
        and above is not None
        and label.number == above.number + 1
        and passage.performs
    )


def counts_in_chinese(writing: Writing, passage: Passage) -> bool:
    """Whether 一、 numbers a paragraph, and does not head a section."""
    above = writing.place.count.above
    if not passage.closed or (above is not None and above.style != "section"):
        return False
    return passage.performs or writing.place.state == "annex"


def read_numbered(writing: Writing, passage: Passage, label: Label) -> None:
    """``8. `` after paragraph 7, ``1. `` after a heading that starts a part, or no label after all."""
    place, above = writing.place, writing.place.count.above
    if above is not None and above.style == "article":
        writing.add_draft(passage, (above, label))
        place.count.path = (above, label)
        return
    if label.number == 1 and above is not None:
        restart(writing)
    elif above is not None and label.number <= above.number:
        read_unlabelled(writing, passage.unlabelled(), None)
        return
    if not passage.closed and not passage.performs and place.state in ("annex", "closed"):
        read_heading(writing, passage)
        return
    if place.state != "annex":
        place.state = "operative"
    place.count.numbered = True
    writing.add(passage, (label,))


def restart(writing: Writing) -> None:
    """Numbers begin anew: below a heading with a label of its own that opens a part."""
    place = writing.place
    if place.pending and place.state != "annex":
        place.part = place.pending
        place.pending = None
    place.count.forget()


def read_item(writing: Writing, passage: Passage, label: Label) -> None:
    """``(a)`` under its paragraph, ``(一)`` under its item."""
    count = writing.place.count
    path = place_of(count.path, label, loose=True)
    if path is None or (count.root is None and writing.place.state == "preamble" and not passage.closed):
        read_unlabelled(writing, passage.unlabelled(), None)
        return
    writing.add(passage, path)
