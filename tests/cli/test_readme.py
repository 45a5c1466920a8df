"""The README tells the truth: the result that it shows is the result that is printed."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from ressearch.cli.group import commands

ON_TERMINAL = {"search": "table", "check": "page", "parse": "page"}
LEFT_OUT = "……"

README = Path(__file__).parents[2] / "README.md"


def shown() -> list[tuple[str, list[str]]]:
    """Each command of the console blocks with the lines that follow it."""
    blocks = re.findall(r"^```console\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    runs = [run.split("\n") for block in blocks for run in re.split(r"^\$ ", block, flags=re.MULTILINE) if run]
    return [(command, [line for line in lines if line]) for command, *lines in runs]


# What ``cat`` shows is written for the commands that read it.
FILES = {
    command.removeprefix("cat "): "\n".join(lines) for command, lines in shown() if command.startswith("cat ")
}
RUNS = [run for run in shown() if run[0].startswith("ressearch ")]


@pytest.mark.parametrize(("command", "lines"), RUNS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_shown_result_is_what_is_printed(
    command: str, lines: list[str], sample_index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        Path(name).write_text(text, encoding="utf-8")
    typed = shlex.split(command)[1:]
    arguments = ["--index", str(sample_index), *typed, "--format", ON_TERMINAL[typed[0]]]
    printed = CliRunner().invoke(commands, arguments, env={"COLUMNS": "80"}).output
    told = [re.sub(r"^ressearch: | · [\d.]+ ms$", "", line.strip(" \r")) for line in printed.splitlines()]
    found = [line for line in told if line]
    head, gap, tail = partition([line.strip() for line in lines])
    assert head
    assert head == (found[: len(head)] if gap else found)
    assert not gap or tail == found[-len(tail) :]


def partition(lines: list[str]) -> tuple[list[str], bool, list[str]]:
    """The lines before and after those that are left out."""
    if LEFT_OUT not in lines:
        return lines, False, []
    at = lines.index(LEFT_OUT)
    return lines[:at], True, lines[at + 1 :]
