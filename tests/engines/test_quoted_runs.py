"""What is quoted is found, and nothing else, over thousands of real clauses: against a plain scan."""

import gzip
import json
import random
from pathlib import Path

import pytest

import ressearch
from engines.builders import ids
from ressearch.errors import QueryError
from ressearch.model.query import Phrase, Query
from ressearch.text import fold_text

CORPUS = Path(__file__).parents[3] / "shared/relevance/un_zh_corpus.jsonl.gz"
SAMPLES = 2_000
MANY = 100_000
LISTED = 50  # of longer answers the number is compared, of these the clauses
LONGEST = 20

# A run that holds two straight quotation marks cannot always be told from two phrases; none may be refused else.
MOST_REFUSED = 2


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the project")
def test_every_quoted_run_finds_what_a_scan_finds(tmp_path: Path) -> None:
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        texts = {row["id"]: row["text"] for row in map(json.loads, lines)}
    folded = {address: fold_text(text) for address, text in texts.items()}
    choose = random.Random(20)  # noqa: S311 - a sample, not a secret
    refused: list[str] = []
    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index(CORPUS)
        for text in choose.choices(list(texts.values()), k=SAMPLES):
            start = choose.randrange(len(text))
            run = text[start : start + choose.randint(1, LONGEST)]
            wanted = fold_text(run)
            if not wanted:
                continue
            try:
                found = library.search(f'"{run}"', limit=None)
            except QueryError:
                refused.append(run)
                continue
            assert {hit.clause.id for hit in found.hits} == {id_ for id_, text in folded.items() if wanted in text}
    assert len(refused) <= MOST_REFUSED
    assert all(run.count('"') == 2 for run in refused)


@pytest.mark.long
@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the project")
def test_a_hundred_thousand_runs(tmp_path: Path) -> None:
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        folded = {row["id"]: fold_text(row["text"]) for row in map(json.loads, lines)}
    texts = list(folded.values())
    choose = random.Random(100)  # noqa: S311 - a sample, not a secret
    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index(CORPUS)
        for text in choose.choices(texts, k=MANY):
            start = choose.randrange(len(text))
            run = fold_text(text[start : start + choose.randint(1, LONGEST)])  # a blank at its edge goes
            if not run:
                continue
            wanted = {id_ for id_, held in folded.items() if run in held}
            found = library.engine.search(Query(run, Phrase(run), limit=LISTED))
            assert found.total == len(wanted), run
            assert len(wanted) > LISTED or {*ids(found)} == wanted, run
