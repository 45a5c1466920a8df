"""Which turn does a document take at a landmark: a formula, a part letter, an annex, its close?"""

from dataclasses import replace

from ressearch.parsing.signs.dates import read_number
from ressearch.parsing.signs.landmarks import OPENING_QUOTES, Landmark
from ressearch.parsing.signs.numbering import Label
from ressearch.parsing.signs.organs import read_formula
from ressearch.parsing.structure.drafts import LANDMARK_KINDS, Kind
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.places import Count, Place
from ressearch.parsing.structure.writing import Writing


def read_turn(writing: Writing, passage: Passage, below: Passage | None) -> None:
    """Take the turn that a landmark marks."""
    landmark = passage.landmark
    if landmark is None or (writing.place.state == "tail" and landmark != "annex"):
        writing.enter("tail", passage)
    elif landmark == "table":
        read_table(writing, passage)
    else:
        writing.enter(turn(writing, passage, landmark, below), passage)


def read_table(writing: Writing, passage: Passage) -> None:
    """A table is one block: in the body or an annex a clause of its own, below the close only text."""
    if writing.place.state == "closed":
        writing.enter("text", passage)
    else:
        writing.add_table(passage)


def turn(writing: Writing, passage: Passage, landmark: Landmark, below: Passage | None) -> Kind:
    """Move to where the landmark leads, and say what it is."""
    place = writing.place
    match landmark:
        case "formula" | "organ":
            return formula(writing, passage, below)
        case "part":
            return part(writing, passage)
        case "recommended":
            writing.open_recommended(passage.text)
        case "annex":
            place.open_annex(read_number(passage.text[2:]) or place.annex + 1)
        case "article":
            open_article(writing, passage)
        case "date" | "meeting" | "vote":
            close(writing)
        case "masthead":
            place.state = "tail"
            return "tail"
        case "number_title":
            return "heading"
        case _:
            pass
    return LANDMARK_KINDS[landmark]


def part(writing: Writing, passage: Passage) -> Kind:
    """A letter alone opens a part, but in an annex it is only a heading, unless the organ speaks again."""
    place = writing.place
    if place.state == "annex":
        place.pending = passage.text
        return "heading"
    place.open_part(passage.text)
    return "part"


def formula(writing: Writing, passage: Passage, below: Passage | None) -> Kind:
    """The organ begins to speak, unless its name only heads what is left of the page."""
    place, comma = writing.place, passage.landmark == "formula"
    read = read_formula(passage.text.lstrip(OPENING_QUOTES))
    writing.spoken = place.speaks = True
    writing.quoted = writing.quoted or passage.quoted
    if writing.announced:
        writing.open_recommended(writing.announced)
    elif place.pending and (comma or place.state != "annex"):
        place.open_part(place.pending)
    elif place.division.recommended and place.count.root is not None:
        writing.open_recommended(place.division.recommended.name)
    elif place.state == "closed" and comma:
        place.state = "preamble"
        place.count = Count()
    elif not comma and place.count.root is not None:
        place.state = "tail"
        return "tail"
    name_speaker(writing.place, read.organ if read else None)
    if passage.last == "：" and below is not None and below.label is not None:
        writing.place.state = "operative"  # 理事会： (a)注意到…
    return "formula"


def name_speaker(place: Place, organ: str | None) -> None:
    """Note who speaks in a recommended text: its 其 is not that of the text that recommends it."""
    recommended = place.division.recommended
    if recommended is not None:
        place.division = replace(place.division, recommended=replace(recommended, organ=organ))


def close(writing: Writing) -> None:
    """The day, the meeting, the vote: the text is over, also the one that recommended another."""
    writing.leave_recommended()
    place = writing.place
    place.state = "annex" if place.state == "annex" else "closed"


def open_article(writing: Writing, passage: Passage) -> None:
    """An article of a declaration or a treaty; what stands below is its text, or its paragraphs."""
    place = writing.place
    number = read_number(passage.text.strip("第条條")) or 0
    if place.state != "annex":
        place.state = "annex"
        place.annex += 1
    place.speaks = False
    place.open_top((Label("article", number, str(number)),))
