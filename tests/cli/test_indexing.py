"""``index``, ``remove``, ``info``, ``verbs`` and ``demo``."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ressearch.render import LISTINGS, RECORDS

Run = Callable[..., Result]


@pytest.fixture
def own(run: Run, sample_file: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """An index that the test may change."""
    monkeypatch.setenv("RESSEARCH_INDEX", "own")
    assert run("index", sample_file).exit_code == 0
    return run


def test_indexing_says_what_it_did_and_writes_no_data(own: Run, sample_file: Path) -> None:
    again = own("index", sample_file)
    assert again.exit_code == 0
    assert again.stdout == ""
    assert "1 份决议、40 条" in again.stderr
    assert "1 resolutions, 40 clauses" in again.stderr


def test_indexing_again_doubles_nothing(own: Run, sample_file: Path) -> None:
    before = own("export").stdout
    own("index", sample_file)
    assert own("export").stdout == before


def test_a_removed_resolution_is_gone(own: Run) -> None:
    removed = own("remove", "A/RES/68/51")
    assert (removed.exit_code, removed.stdout) == (0, "")
    assert "40" in removed.stderr
    assert own("export").stdout == ""
    assert own("search", "核裁军").exit_code == 1
    assert own("show", "A/RES/68/51").exit_code == 2
    assert own("verbs").exit_code == 1
    assert own("info").exit_code == 0


def test_a_bad_file_among_good_ones_costs_only_itself(run: Run, sample_file: Path, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "a.txt").write_bytes(b"")
    (papers / "b.txt").write_bytes(sample_file.read_bytes())
    (papers / "c.txt").write_bytes(b"\x00\x01\x02")
    result = run("index", papers, "--index", "mixed")
    assert result.exit_code == 2
    assert "a.txt" in result.stderr
    assert "c.txt" in result.stderr
    assert len(run("export", "--index", "mixed").stdout.splitlines()) == 40


def test_a_path_that_is_not_there_makes_no_index(run: Run, tmp_path: Path) -> None:
    result = run("index", "nowhere.txt", "--index", "new")
    assert result.exit_code == 2
    assert "nowhere.txt：没有这个文件" in result.stderr
    assert not (tmp_path / "new").exists()


def test_an_empty_folder_is_no_silent_zero(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run("index", "empty", "--index", "new")
    assert result.exit_code == 2
    assert "no file to read" in result.stderr


@pytest.mark.parametrize("form", RECORDS)
def test_info(run: Run, form: str) -> None:
    result = run("info", "--format", form)
    assert result.exit_code == 0
    assert ('"大会": 40' if form == "json" else "大会 40") in result.stdout
    assert "2013" in result.stdout


@pytest.mark.parametrize("form", LISTINGS)
def test_verbs(run: Run, form: str) -> None:
    result = run("verbs", "--format", form)
    assert result.exit_code == 0
    assert "敦促" in result.stdout
    assert "urge" in result.stdout


def test_verbs_count_the_clauses(run: Run) -> None:
    verbs = [json.loads(line) for line in run("verbs", "--format", "jsonl").stdout.splitlines()]
    counts = [verb["count"] for verb in verbs]
    assert counts == sorted(counts, reverse=True)
    assert len(run("search", "--verb", verbs[0]["verb"], "--limit", "all").stdout.splitlines()) == counts[0]


def test_demo_shows_the_main_job_and_leaves_nothing_behind(run: Run, tmp_path: Path) -> None:
    result = run("demo")
    assert result.exit_code == 0
    assert "A/RES/68/51#" in result.stdout
    assert "\nverb\t" in result.stdout
    assert "$ ressearch search 核裁军 --facet verb" in result.stderr
    assert list(tmp_path.iterdir()) == []
