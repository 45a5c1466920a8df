"""What only a process of its own can show: imports, streams that are closed or full, signals."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import ressearch

SOURCES = Path(ressearch.__file__).parents[1]
COMMAND = [sys.executable, "-m", "ressearch"]
HEAVY = ("jieba", "whoosh", "rich", "ressearch.app", "ressearch.engines", "ressearch.parsing")


def environment(sample_index: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(SOURCES), "RESSEARCH_INDEX": str(sample_index), **more}


def shell(line: str, sample_index: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    """A line of the shell, in which $R is the program."""
    return subprocess.run(  # noqa: S603 - our own line
        ["/bin/bash", "-o", "pipefail", "-c", line],
        env=environment(sample_index, R=" ".join(COMMAND), **more),
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_help_imports_no_engine(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from ressearch.cli.group import commands\n"
        "try: commands(['search', '-h'])\n"
        "except SystemExit: pass\n"
        "try: commands(['-h'])\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True, check=True
    )
    assert done.stderr == "[]\n"


pytestmark = pytest.mark.skipif(os.name != "posix", reason="a POSIX shell")


def test_stdin_and_stdout_may_be_closed(sample_index: Path) -> None:
    done = shell("$R search 核裁军 <&-; $R search 核裁军 >&-; $R search --queries - <&-", sample_index)
    assert b"A/RES/68/51#" in done.stdout
    assert done.stderr == b""
    assert done.returncode == 1


def test_a_reader_that_leaves_is_no_trouble(sample_index: Path) -> None:
    done = shell(
        'for i in $(seq 300); do echo "q$i\t核裁军"; done | $R search --queries - --format json | head -1',
        sample_index,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full device")
def test_a_full_disk_is_told(sample_index: Path) -> None:
    done = shell("$R export >/dev/full", sample_index)
    assert done.returncode == 2
    assert done.stderr.startswith("ressearch: 系统拒绝".encode())
    assert done.stderr.count(b"\n") == 1


def test_an_interruption_is_quiet(sample_index: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own program
        [*COMMAND, "search", "--queries", "-"],
        env=environment(sample_index),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A test run in the background is started with interruptions ignored, and would hand that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("q1\t核裁军\n".encode())
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"q1\t")
        process.send_signal(signal.SIGINT)
        assert (process.wait(10), process.stderr.read().strip() if process.stderr else b"") == (130, b"")


def test_data_is_utf_8_whatever_the_locale_says(sample_index: Path) -> None:
    done = shell("$R search 核裁军 --limit 1", sample_index, PYTHONIOENCODING="gb18030")
    assert "核裁军" in done.stdout.decode("utf-8")
