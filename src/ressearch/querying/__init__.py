"""Here is what a user typed: which ``Query`` is it, and where does a clause match it?"""

from ressearch.querying.choosing import chooses, named
from ressearch.querying.citations import read_citation
from ressearch.querying.everyday import meant, told
from ressearch.querying.likeness import LONGEST_TEXT, Lookalikes, slip
from ressearch.querying.matching import Needle, highlights
from ressearch.querying.names import nearest
from ressearch.querying.numerals import renumbered
from ressearch.querying.parameters import build_query, map_values
from ressearch.querying.parser import parse_node
from ressearch.querying.relaxing import relaxed
from ressearch.querying.synonyms import Synonyms, load_synonyms, synonyms

__all__ = [
    "LONGEST_TEXT",
    "Lookalikes",
    "Needle",
    "Synonyms",
    "build_query",
    "chooses",
    "highlights",
    "load_synonyms",
    "map_values",
    "meant",
    "named",
    "nearest",
    "parse_node",
    "read_citation",
    "relaxed",
    "renumbered",
    "slip",
    "synonyms",
    "told",
]
