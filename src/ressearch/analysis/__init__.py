"""Here is a text: in which form is it compared, and which terms does an index keep of it?"""

from ressearch.analysis.abbreviations import spelled_out
from ressearch.analysis.ngrams import grams
from ressearch.analysis.opposites import opposing_grams, plain_places, worth
from ressearch.analysis.segmenter import index_words, words
from ressearch.analysis.typed import Terms, terms
from ressearch.text import fold, fold_text

__all__ = [
    "Terms",
    "fold",
    "fold_text",
    "grams",
    "index_words",
    "opposing_grams",
    "plain_places",
    "spelled_out",
    "terms",
    "words",
    "worth",
]
