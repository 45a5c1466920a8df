"""Here is a word that no clause holds: which of the words that clauses hold may have been meant?

characters   how unlike two characters are: by sound (``sounds.tsv``) and by shape (``shapes.tsv``)
slips        how unlike two words are, if one slip lies between them
lookalikes   the words of a vocabulary that a typed text may stand for
"""

from ressearch.querying.likeness.lookalikes import LONGEST_TEXT, Lookalikes
from ressearch.querying.likeness.slips import slip

__all__ = ["LONGEST_TEXT", "Lookalikes", "slip"]
