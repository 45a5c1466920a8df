"""Here is a clause: which acts does the organ do in it? Read by a longest-match table, never by a segmenter."""

from ressearch.parsing.verbs.ranks import Rank, rank
from ressearch.parsing.verbs.reading import VerbReading, is_verb_head, read_verbs
from ressearch.parsing.verbs.table import Verb, canonical, verb_table

__all__ = ["Rank", "Verb", "VerbReading", "canonical", "is_verb_head", "rank", "read_verbs", "verb_table"]
