"""Here is a text: in which form is it compared? What clauses, queries and tables must all agree on."""

from ressearch.text.folding import fold, fold_text, respell

__all__ = ["fold", "fold_text", "respell"]
