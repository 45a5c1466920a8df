"""Here is a text: in which form is it compared? What clauses, queries and tables must all agree on.

``folding`` for whole texts, ``numerals`` and ``numbers`` for the numbers of resolutions inside them.
"""

from ressearch.text.folding import fold, fold_text, respell

__all__ = ["fold", "fold_text", "respell"]
