"""What a person watches while files are read."""

import io
import sys
import time

import pytest

from ressearch.cli.output import tell
from ressearch.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_message_never_stands_behind_the_line_of_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with progress():
        deadline = time.monotonic() + 10
        while "reading" not in terminal.getvalue() and time.monotonic() < deadline:
            time.sleep(0.01)
        tell("a.txt：是空文件")
    before, _, _ = terminal.getvalue().partition("a.txt")
    assert before.rpartition("reading")[2].endswith("\r\x1b[2K")  # the line was cleared


def test_a_closed_standard_error_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    tell("a.txt：是空文件")
