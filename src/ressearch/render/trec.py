"""An answer as a TREC run, the form that trec_eval, ir-measures and pytrec_eval read."""

import re
from collections.abc import Iterator

from ressearch.model.results import Results
from ressearch.render.view import View

TAG = "ressearch"
ONLY_QUESTION = "1"
BLANK_RE = re.compile(r"[\s%]")


def trec(results: Results, view: View) -> Iterator[str]:
    """``qid Q0 id rank score tag`` a hit."""
    qid = one_word(view.qid or ONLY_QUESTION)
    for hit in results.hits:
        yield f"{qid} Q0 {one_word(hit.clause.id)} {hit.rank} {hit.score:.6f} {TAG}"


def one_word(name: str) -> str:
    """``name`` without blanks, which would break the six columns: percent-encoded as in an address of the web.

    >>> one_word("A/RES/50/72 B#op1")
    'A/RES/50/72%20B#op1'
    """
    return BLANK_RE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), name)
