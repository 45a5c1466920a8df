"""No change makes the answers to judged queries worse: floors are measured values less a small margin.

The shared collections are beside the project or their tests are skipped; the one over the samples always runs.
"""

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import ressearch
from ressearch.app import Library

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SHARED = ROOT.parent / "shared/relevance"
SAMPLES = (ROOT / "src/ressearch/samples", ROOT / "samples")

STATUTES = SHARED / "statute_corpus.jsonl.gz"
EVERY = (
    6  # of the articles so many-th is taken, besides all that are judged, and of the questions: all take an hour
)

UN_CLAUSES = SHARED / "un_zh_corpus.jsonl.gz"

SAMPLES_FLOORS = {"nDCG@10": 0.96, "R@100": 0.98, "MRR@10": 0.97}
SEEN_FLOORS = {"nDCG@10": 0.85, "R@100": 0.85, "MRR@10": 0.97}
HELD_FLOORS = {"nDCG@10": 0.82, "R@100": 0.82, "MRR@10": 0.95}
UN_FLOORS = {"nDCG@10": 0.86, "R@100": 0.91, "MRR@10": 0.97}

STATUTE_FLOORS = {"nDCG@10": 0.465, "R@100": 0.81, "MRR@10": 0.475}


def fallen(library: Library, qrels: Path, queries: Path, floors: Mapping[str, float]) -> dict[str, float]:
    """The measures that are below their floors."""
    found = library.evaluate(qrels, queries)
    assert not found.errors
    overall = found.rows[0].scores
    assert overall.keys() == floors.keys()
    return {name: score for name, score in overall.items() if score < floors[name]}


def test_the_samples(tmp_path: Path) -> None:
    judged = HERE / "samples"
    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index(SAMPLES)
        assert fallen(library, judged / "qrels.tsv", judged / "queries.jsonl", SAMPLES_FLOORS) == {}


CLAUSES = {
    "public": (SHARED / "qrels.tsv", SHARED / "queries.jsonl", UN_FLOORS),
    "seen": (HERE / "clauses/seen.qrels.tsv", HERE / "clauses/seen.queries.jsonl", SEEN_FLOORS),
    "held": (HERE / "clauses/held.qrels.tsv", HERE / "clauses/held.queries.jsonl", HELD_FLOORS),
}


@pytest.fixture(scope="module")
def clauses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with ressearch.open(tmp_path_factory.mktemp("clauses") / "index", create=True) as library:
        library.index(UN_CLAUSES)
        yield library


@pytest.mark.slow
@pytest.mark.skipif(not UN_CLAUSES.exists(), reason="the shared corpus is not beside the project")
@pytest.mark.parametrize("name", CLAUSES)
def test_queries_over_clauses(clauses: Library, name: str) -> None:
    assert fallen(clauses, *CLAUSES[name]) == {}


@pytest.mark.slow
@pytest.mark.skipif(not STATUTES.exists(), reason="the shared corpus is not beside the project")
def test_a_sample_of_the_questions_over_statutes(tmp_path: Path) -> None:
    qrels, questions = SHARED / "stard_lrb_public_qrels.tsv", SHARED / "stard_lrb_public_queries.tsv"
    judged = {line.split()[2] for line in qrels.read_text(encoding="utf-8").splitlines()}
    corpus, some = tmp_path / "articles.jsonl", tmp_path / "questions.tsv"
    with gzip.open(STATUTES, "rt", encoding="utf-8") as lines, corpus.open("w", encoding="utf-8") as kept:
        kept.writelines(
            line for number, line in enumerate(lines) if number % EVERY == 0 or json.loads(line)["id"] in judged
        )
    asked = questions.read_text(encoding="utf-8").splitlines(keepends=True)[::EVERY]
    some.write_text("".join(asked), encoding="utf-8")
    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index(corpus)
        assert fallen(library, qrels, some, STATUTE_FLOORS) == {}
