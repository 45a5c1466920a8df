"""Here are judged queries: how well does a ranking answer them?

questions     the queries of a file, as ``search --queries`` and ``eval`` read them
judgments     what readers said of clauses: TREC qrels
measures      nDCG@10, R@100 and MRR@10 of rankings, by ir-measures
floors        the least that a measure may be
"""

from ressearch.evaluation.floors import Floor, read_floor
from ressearch.evaluation.judgments import Judgments, read_judgments
from ressearch.evaluation.measures import DEPTH, MEASURES, measured, ready
from ressearch.evaluation.questions import Question, checked, questions

__all__ = [
    "DEPTH",
    "MEASURES",
    "Floor",
    "Judgments",
    "Question",
    "checked",
    "measured",
    "questions",
    "read_floor",
    "read_judgments",
    "ready",
]
