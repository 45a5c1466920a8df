"""Each mistake of a user has its transcript: ``tests/bad/CASE/transcript``, with what it reads beside it.

A transcript is what a terminal would show, ``$ ressearch ...`` and then both outputs and ``[status]``; standard
input is ``< FILE``. The command runs in a copy of the folder, where ``index`` is an index of the sample unless the
case has its own.
"""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from ressearch.cli.group import commands

CASES = sorted(path.parent for path in (Path(__file__).parents[1] / "bad").glob("*/transcript"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bad(case: Path, sample_index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "case"
    shutil.copytree(case, folder, ignore=shutil.ignore_patterns("transcript"))
    if not (folder / "index").exists():
        shutil.copytree(sample_index, folder / "index")
    monkeypatch.chdir(folder)
    monkeypatch.delenv("RESSEARCH_INDEX", raising=False)
    expected = (case / "transcript").read_text(encoding="utf-8")
    lines = re.findall(r"^\$ ressearch .*$", expected, re.MULTILINE)
    assert lines
    assert "".join(map(transcript, lines)) == expected


def transcript(line: str) -> str:
    """What a terminal shows of a command."""
    typed, _, piped = line.partition(" < ")
    result = CliRunner().invoke(
        commands,
        shlex.split(typed)[2:],
        input=Path(piped).read_bytes() if piped else None,
        prog_name="ressearch",
    )
    return f"{line}\n{result.output}[{result.exit_code}]\n"
