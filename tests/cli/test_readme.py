"""The README tells the truth: the result that it shows is the result that is printed."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from ressearch.cli.group import commands

README = Path(__file__).parents[2] / "README.md"


def shown() -> list[tuple[str, list[str]]]:
    """Each command of the console blocks with the lines that follow it."""
    blocks = re.findall(r"^```console\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    runs = [run.split("\n") for block in blocks for run in re.split(r"^\$ ", block, flags=re.MULTILINE) if run]
    return [(command, [line for line in lines if line]) for command, *lines in runs]


@pytest.mark.parametrize(("command", "lines"), shown(), ids=lambda value: value if isinstance(value, str) else "")
def test_a_shown_result_is_what_is_printed(command: str, lines: list[str], sample_index: Path) -> None:
    arguments = [*shlex.split(command)[1:], "--index", str(sample_index)]
    if "--limit" in arguments:
        arguments += ["--format", "table"]  # as on a terminal
    printed = CliRunner().invoke(commands, arguments, env={"COLUMNS": "80"}).output
    told = [re.sub(r"^ressearch: | · [\d.]+ ms$", "", line.strip(" \r")) for line in printed.splitlines()]
    assert [line.strip() for line in lines] == [line for line in told if line]
    assert lines
