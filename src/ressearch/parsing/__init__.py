"""Here is a text: what resolution is it, and what are its clauses?

A walk through the folder, in the order of the work:

    documents   where further resolutions begin in one text
    repair      wrappings, lines, overprint, markers, blanks: the text without its dirt, each character traceable
    signs       dates, labels, organs, landmarks: what says by its form what it is
    page        which lines are body, notes or furniture, and which make up one paragraph
    structure   which paragraph is a clause, of which section, under which number and lead-in
    verbs       which acts the organ does in a clause, by a longest-match table
    addressees  whom these acts ask
    citations   which resolutions a clause cites, and what else it refers to
    header      the head of the document; ``clauses`` and ``blocks`` record what was found, led by ``resolution``
    account     what has become of every character
    paper       all of that for who asks about it: ``integrity`` and ``explain``
"""

from ressearch.parsing.account import Piece, places
from ressearch.parsing.addressees import addressee_names, known_addressee
from ressearch.parsing.blocks import Block
from ressearch.parsing.citations import Citation, Sources, find_citations, read_references
from ressearch.parsing.clauses import addressees_of
from ressearch.parsing.documents import documents
from ressearch.parsing.resolution import Parsed, parse, parse_all
from ressearch.parsing.verbs import VerbReading, canonical, is_verb_head, read_verbs, verb_table

__all__ = [
    "Block",
    "Citation",
    "Parsed",
    "Piece",
    "Sources",
    "VerbReading",
    "addressee_names",
    "addressees_of",
    "canonical",
    "documents",
    "find_citations",
    "is_verb_head",
    "known_addressee",
    "parse",
    "parse_all",
    "places",
    "read_references",
    "read_verbs",
    "verb_table",
]
