"""The command line over a real index of the bundled sample, in this process."""

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ressearch.cli.group import commands

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def sample_file() -> Path:
    """A/RES/68/51 with its dirt, as it comes with the package."""
    return Path(str(files("ressearch") / "samples" / "A_RES_68_51.txt"))


@pytest.fixture
def run(sample_index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """``run("search", "核裁军")`` in an empty folder, against the index of the sample."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RESSEARCH_INDEX", str(sample_index))

    def invoke(*args: object, stdin: bytes | None = None) -> Result:
        result = CliRunner().invoke(commands, [str(arg) for arg in args], input=stdin, prog_name="ressearch")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return invoke
