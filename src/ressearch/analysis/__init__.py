"""Here is a text: in which form is it compared, and which terms does an index keep of it?"""

from ressearch.analysis.folding import fold, fold_text
from ressearch.analysis.grams import grams
from ressearch.analysis.terms import Terms, terms
from ressearch.analysis.words import index_words

__all__ = ["Terms", "fold", "fold_text", "grams", "index_words", "terms"]
