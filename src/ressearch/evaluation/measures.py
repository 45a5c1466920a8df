"""How good a ranking is, by ir-measures. Its nDCG has linear gain: grade 2 is worth twice grade 1, not thrice.

An answer is taken in the order in which it stands, not by its scores, so that ties are those that a reader sees.
"""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec

from ressearch.errors import RessearchError
from ressearch.evaluation.judgments import Judgments

DEPTH = 100  # the hits of an answer that are looked at
MEASURES = {"nDCG@10": "nDCG@10", "R@100": "R@100", "MRR@10": "RR@10"}  # ours: the name that ir-measures has

Scores = dict[str, float]


def ready() -> None:
    """Raise, with what to install, where ir-measures is missing: before anything is asked."""
    if find_spec("ir_measures") is None:
        raise RessearchError(
            "eval 需要 ir-measures；请运行 pip install 'ressearch[eval]'",
            "eval needs ir-measures; run pip install 'ressearch[eval]'",
        )


def measured(judgments: Judgments, answers: Mapping[str, Sequence[str]]) -> dict[str, Scores]:
    """The measures of each query of ``judgments``, whose answer is a list of addresses, best first.

    A query without an answer has none that is right. Needs ir-measures, see ``ready``.
    """
    import ir_measures  # noqa: PLC0415 - an extra, and slow to import

    names = {ir_measures.parse_measure(theirs): ours for ours, theirs in MEASURES.items()}
    run = {
        qid: {address: -float(rank) for rank, address in enumerate(answer)}
        for qid, answer in answers.items()
        if answer and qid in judgments
    }
    found: dict[str, Scores] = {qid: dict.fromkeys(MEASURES, 0.0) for qid in judgments}
    if run:
        for metric in ir_measures.iter_calc(names, judgments, run):
            found[metric.query_id][names[metric.measure]] = metric.value
    return found
