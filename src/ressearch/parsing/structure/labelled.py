"""What is a paragraph that opens with what looks like a label: numbered, an item, a heading?"""

from ressearch.parsing.signs.numbering import Label, Path, follows, readings
from ressearch.parsing.signs.numbering import place as place_of
from ressearch.parsing.structure.divisions import Division
from ressearch.parsing.structure.headings import read_heading
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.places import Place
from ressearch.parsing.structure.unlabelled import CHAPEAU, read_unlabelled
from ressearch.parsing.structure.writing import Writing

CLOSING_STOPS = ("，", "；", "。", "：", "！", "？", "”")


def as_paragraph(writing: Writing, passage: Passage, label: Label) -> Label:
    """``①`` or ``(1)`` as the number of a paragraph, where the first one opens the operative part."""
    place, count = writing.place, writing.place.count
    if label.style not in ("figure", "numeral"):
        return label
    opens = place.state == "preamble" and count.root is not None and label.number == 1
    if opens and passage.performs and passage.last in "；。" and writing.drafts[-1].text.endswith("，"):
        count.counted_by = label.style
    if count.counted_by != label.style:
        return label
    return Label("paragraph", label.number, str(label.number), label.length)


def read_labelled(writing: Writing, passage: Passage, label: Label) -> None:
    """A paragraph that opens with what looks like a label."""
    label = as_paragraph(writing, passage, label)
    if passage.quoted and not writing.quoted and writing.place.outer is None:
        read_unlabelled(writing, passage.unlabelled(), None)  # words that are quoted count for themselves
        return
    if writing.place.outer is not None and goes_on_outside(writing, writing.place.outer, label):
        writing.leave_recommended()
    if writing.place.state == "closed" and not resumes(writing, passage):
        writing.enter("text", passage)
    elif label.style == "section" and not counts_in_chinese(writing, passage, label):
        read_heading(writing, passage)
    elif (path := point_path(writing, passage, label)) is not None:
        writing.add(passage, path)
    elif label.top:
        read_numbered(writing, passage, label)
    else:
        read_item(writing, passage, label)


def goes_on_outside(writing: Writing, outer: Place, label: Label) -> bool:
    """Whether a label goes on counting in the text that recommends, and not in the one that is recommended.

    It does where it is the next number there and not here, or where the text that is recommended has just come to
    its last stop.
    """
    here, there = writing.place.count.path, outer.count.path
    stopped = writing.place.count.root is not None and writing.drafts[-1].text.endswith("。")
    next_here = is_next(here, label)
    if outer.count.root is None and not there:  # a report: its own numbers are no clauses
        if stopped and not next_here and label.top and label.number > 1:
            outer.state = "closed"
            return True
        return False
    return is_next(there, label) and (stopped or not next_here)


def is_next(path: Path, label: Label) -> bool:
    """Whether a label counts one further on some level of ``path``."""
    return any(follows(above, option) for above in path for option in readings(label))


def point_path(writing: Writing, passage: Passage, label: Label) -> Path | None:
    """The path of ``1.`` in a list below a clause that has a label itself: the items of an agenda."""
    path = writing.place.count.path
    if label.style != "paragraph" or not path or writing.place.state not in ("operative", "annex"):
        return None
    point = Label("point", label.number, label.name, label.length)
    depth = next((depth for depth, above in enumerate(path) if above.style == "point"), None)
    if depth is not None:  # a list holds no list of its kind
        goes_on = follows(path[0], label) and passage.performs
        return (*path[:depth], point) if follows(path[depth], point) and not goes_on else None
    lists = writing.entries[-1].kind == "clause" and writing.drafts[-1].text.endswith("：")
    return (*path, point) if lists and label.number == 1 and path[0].style != "article" else None


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


def counts_in_chinese(writing: Writing, passage: Passage, label: Label) -> bool:
    """Whether 一、 numbers a paragraph, and does not head a section."""
    above = writing.place.count.above
    if not passage.closed or (above is not None and above.style != "section"):
        return False
    goes_on = above is not None and follows(above, label)
    begins = label.number == 1 and passage.last in "；。" and len(passage.text) > CHAPEAU
    ends = passage.last == "；"  # no heading does
    return passage.performs or goes_on or begins or ends or writing.place.state == "annex"


def read_numbered(writing: Writing, passage: Passage, label: Label) -> None:
    """``8. `` after paragraph 7, ``1. `` after a heading that starts a part, or no label after all."""
    place, above = writing.place, writing.place.count.above
    if above is not None and above.style == "article":
        writing.add_draft(passage, (above, label))
        place.count.path = (above, label)
        return
    if label.number == 1 and above is not None:
        restart(writing)
    elif above is not None and label.number <= above.number and not stands_again(writing, passage):
        read_unlabelled(writing, passage.unlabelled(), None)
        return
    if not passage.closed and not passage.performs and place.state in ("annex", "closed"):
        read_heading(writing, passage)
        return
    if place.state != "annex":
        place.state = "operative"
    place.count.numbered = True
    place.pending = None
    writing.add(passage, (label,))


def stands_again(writing: Writing, passage: Passage) -> bool:
    """Whether a number that does not go on is one all the same: the page has it twice, or goes back."""
    return passage.performs and writing.drafts[-1].text.endswith(CLOSING_STOPS)


def restart(writing: Writing) -> None:
    """Numbers begin anew: below a heading with a label of its own that opens a part."""
    place = writing.place
    if place.pending and place.state != "annex":
        place.division = Division(place.division.recommended, place.pending)
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
