"""No change makes the answers to judged queries worse: floors are measured values less a small margin.

The shared collections are beside the project or their tests are skipped; the one over the samples always runs.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

import ressearch

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SHARED = ROOT.parent / "shared/relevance"
SAMPLES = (ROOT / "src/ressearch/samples", ROOT / "samples")

UN_CLAUSES = SHARED / "un_zh_corpus.jsonl.gz"

SAMPLES_FLOORS = {"nDCG@10": 0.96, "R@100": 0.98, "MRR@10": 0.97}
UN_FLOORS = {"nDCG@10": 0.85, "R@100": 0.90, "MRR@10": 0.97}


def fallen(
    corpora: tuple[Path, ...], qrels: Path, queries: Path, floors: Mapping[str, float], index: Path
) -> dict[str, float]:
    """The measures that are below their floors."""
    with ressearch.open(index, create=True) as library:
        library.index(corpora)
        found = library.evaluate(qrels, queries)
    assert not found.errors
    overall = found.rows[0].scores
    assert overall.keys() == floors.keys()
    return {name: score for name, score in overall.items() if score < floors[name]}


def test_the_samples(tmp_path: Path) -> None:
    judged = HERE / "samples"
    below = fallen(SAMPLES, judged / "qrels.tsv", judged / "queries.jsonl", SAMPLES_FLOORS, tmp_path / "index")
    assert below == {}


@pytest.mark.slow
@pytest.mark.skipif(not UN_CLAUSES.exists(), reason="the shared corpus is not beside the project")
def test_the_public_queries_over_clauses(tmp_path: Path) -> None:
    below = fallen((UN_CLAUSES,), SHARED / "qrels.tsv", SHARED / "queries.jsonl", UN_FLOORS, tmp_path / "index")
    assert below == {}
