"""``index --lexicon``: words of the user's, which the index keeps and a search goes by."""

import json
from pathlib import Path

import pytest

from ressearch import open as open_library
from ressearch.analysis.segmenter import words
from ressearch.cli.group import commands
from ressearch.engines.whoosh import FORMAT

TEXTS = ["欢迎蓝色走廊倡议；", "欢迎绿色走廊的蓝色倡议；"]


@pytest.fixture
def clauses(tmp_path: Path) -> Path:
    path = tmp_path / "clauses.jsonl"
    rows = ({"id": f"A/RES/1/1#op{n}", "symbol": "A/RES/1/1", "text": text} for n, text in enumerate(TEXTS, 1))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.txt"
    path.write_text("蓝色走廊倡议\n", encoding="utf-8")
    return path


def totals(index: Path) -> tuple[int, int]:
    """How many clauses a word of the user's finds as one word, and that word apart."""
    with open_library(index) as library:
        return library.search("蓝色走廊倡议").total, library.search("蓝色 走廊 倡议").total


def run(*args: object) -> int:
    with pytest.raises(SystemExit) as left:
        commands.main([str(arg) for arg in args])
    assert isinstance(left.value.code, int)
    return left.value.code


def test_the_index_keeps_the_words(tmp_path: Path, clauses: Path, own: Path) -> None:
    assert run("index", clauses, "--index", tmp_path / "plain") == 0
    assert run("index", clauses, "--lexicon", own, "--index", tmp_path / "mine") == 0
    own.unlink()
    assert totals(tmp_path / "plain") == (2, 2)
    assert totals(tmp_path / "mine") == (1, 2)
    assert words("蓝色走廊倡议") == ["蓝色", "走廊", "倡议"]  # nothing is left behind in the process


def test_more_is_indexed_by_the_same_words(tmp_path: Path, clauses: Path, own: Path) -> None:
    assert run("index", clauses, "--lexicon", own, "--index", tmp_path / "mine") == 0
    assert run("index", clauses, "--lexicon", own, "--index", tmp_path / "mine") == 0
    assert run("index", clauses, "--index", tmp_path / "mine") == 0
    assert totals(tmp_path / "mine") == (1, 2)


def test_other_words_are_refused(
    tmp_path: Path, clauses: Path, own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("index", clauses, "--index", tmp_path / "plain") == 0
    assert run("index", clauses, "--lexicon", own, "--index", tmp_path / "plain") == 2
    assert "编入时用的不是这份词表" in capsys.readouterr().err
    assert totals(tmp_path / "plain") == (2, 2)


def test_a_bad_line_makes_no_index(
    tmp_path: Path, clauses: Path, own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own.write_text("蓝色走廊\n绿色、走廊\n", encoding="utf-8")
    assert run("index", clauses, "--lexicon", own, "--index", tmp_path / "mine") == 2
    assert f"{own}:2：词只能由字、字母和数字组成：绿色、走廊" in capsys.readouterr().err
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize("said", ['[["词"]', "[3]", '[["词", "a", "b", "c"]]', '{"词": 1}', "3"])
def test_damaged_words_are_a_damaged_manifest(
    tmp_path: Path, clauses: Path, capsys: pytest.CaptureFixture[str], said: str
) -> None:
    assert run("index", clauses, "--index", tmp_path / "mine") == 0
    (tmp_path / "mine" / "ressearch.json").write_text(f'{{"format": {FORMAT}, "words": {said}}}', encoding="utf-8")
    assert run("search", "走廊", "--index", tmp_path / "mine") == 2
    assert "索引清单已损坏" in capsys.readouterr().err
