"""A wildcard and a NEAR find what a regular expression finds, over real clauses: a scan of all of them."""

import gzip
import json
import random
import re
from pathlib import Path

import pytest

import ressearch
from ressearch.text import fold_text

CORPUS = Path(__file__).parents[3] / "shared/relevance/un_zh_corpus.jsonl.gz"
CLAUSES = 1_500
SAMPLES = 400
WIDEST = 30

RUN_RE = re.compile(r"[^\W\d_a-z]{1,4}")  # ideographs: a scan and the search agree on where a * may go


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the project")
def test_every_near_and_wildcard_finds_what_a_scan_finds(tmp_path: Path) -> None:
    choose = random.Random(5)  # noqa: S311 - a sample, not a secret
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        kept = choose.sample(lines.readlines(), CLAUSES)
    file = tmp_path / "clauses.jsonl"
    file.write_text("".join(kept), encoding="utf-8")
    folded = {row["id"]: fold_text(row["text"]) for row in map(json.loads, kept)}
    runs = {text: found for text in folded.values() if len(found := RUN_RE.findall(text)) > 1}
    answered = 0

    with ressearch.open(tmp_path / "index", create=True) as library:
        library.index(file)
        for text in choose.choices(list(runs), k=SAMPLES):
            left, right = choose.sample(runs[text], 2)
            gap = choose.randint(0, WIDEST)
            between = rf".{{0,{gap}}}"
            for query, pattern in (
                (f'"{left}" NEAR/{gap} "{right}"', f"{left}{between}{right}|{right}{between}{left}"),
                (f"{left}*{right}", rf"{left}[^\W_]{{0,20}}{right}"),
            ):
                hits = {hit.clause.id for hit in library.search(query, limit=None).hits}
                assert hits == {id_ for id_, text in folded.items() if re.search(pattern, text)}, query
                answered += bool(hits)
    assert answered > SAMPLES // 4
