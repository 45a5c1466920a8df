"""``ressearch eval``: forms, floors, and what is told without ir-measures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

TREATY = "A/RES/68/51#op8"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Judgments and queries of which one of two is answered."""
    names = ["qrels", "queries"]
    for name, text in zip(names, (f"a 0 {TREATY} 1\nb 0 {TREATY} 1\n", "a\t早日生效\nb\t吉他\n"), strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return names


@pytest.mark.parametrize(("floor", "status"), [("MRR@10=0.5", 0), ("MRR@10=0.51", 1), ("MRR=1", 2)])
def test_the_status_says_whether_the_floor_holds(
    run: Callable[..., Result], files: list[str], floor: str, status: int
) -> None:
    result = run("eval", *files, "--min", floor)
    assert result.exit_code == status
    assert ("MRR@10 0.5000 低于下限 0.51 / MRR@10 is below its floor" in result.stderr) == (status == 1)


def test_the_forms(run: Callable[..., Result], files: list[str]) -> None:
    assert run("eval", *files).stdout == (
        "scope\tname\tqueries\tnDCG@10\tR@100\tMRR@10\nall\t\t2\t0.5000\t0.5000\t0.5000\n"
    )
    assert '"MRR@10": 0.5' in run("eval", *files, "--format", "json").stdout
    assert "全部 all" in run("eval", *files, "--format", "table").stdout


def test_without_ir_measures_the_command_to_install_it_is_told(
    run: Callable[..., Result], files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ressearch.evaluation.measures.find_spec", lambda _: None)
    result = run("eval", *files)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "pip install 'ressearch[eval]'" in result.stderr
    assert result.stderr.count("\n") == 1
