"""Which turn does a document take at a landmark: a formula, a part letter, an annex, its close?"""

from ressearch.parsing.signs.dates import read_number
from ressearch.parsing.signs.landmarks import Landmark
from ressearch.parsing.signs.numbering import Label
from ressearch.parsing.structure.drafts import LANDMARK_KINDS, Kind
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.places import Count
from ressearch.parsing.structure.writing import Writing


def read_turn(writing: Writing, passage: Passage, landmark: Landmark) -> None:
    """Take the turn that a landmark marks."""
    if writing.place.state == "tail" and landmark != "annex":
        writing.enter("tail", passage)
    else:
        writing.enter(turn(writing, passage, landmark), passage)


def turn(writing: Writing, passage: Passage, landmark: Landmark) -> Kind:
    """Move to where the landmark leads, and say what it is."""
    place = writing.place
    match landmark:
        case "formula" | "organ":
            return formula(writing, comma=landmark == "formula")
        case "part" if place.state == "annex":
            return "heading"
        case "part":
            place.open_part(passage.text)
        case "annex":
            place.open_annex(read_number(passage.text[2:]))
        case "article":
            open_article(writing, passage)
        case "date" | "meeting" | "vote":
            place.state = "annex" if place.state == "annex" else "closed"
        case "masthead":
            place.state = "tail"
            return "tail"
        case "number_title":
            return "heading"
        case _:
            pass
    return LANDMARK_KINDS[landmark]


def formula(writing: Writing, *, comma: bool) -> Kind:
    """The organ begins to speak, unless its name only heads what is left of the page."""
    place = writing.place
    fresh = place.count.root is None or place.state == "closed"
    if place.pending and place.state != "annex":
        place.open_part(place.pending)
    elif place.state == "closed" and comma:
        place.state = "preamble"
        place.count = Count()
    elif not comma and not fresh:
        place.state = "tail"
        return "tail"
    return "formula"


def open_article(writing: Writing, passage: Passage) -> None:
    """An article of a declaration or a treaty; what stands below is its text, or its paragraphs."""
    place = writing.place
    number = read_number(passage.text.strip("第条條")) or 0
    if place.state != "annex":
        place.state = "annex"
        place.annex += 1
    place.open_top((Label("article", number, str(number)),))
