"""What runs inside a fork: the tests of a copy of a project, watched without a fault, or tried on one."""

import contextlib
import importlib
import json
import os
import resource
import signal
import sys
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from time import monotonic
from types import CodeType, FrameType
from typing import Any

import hypothesis
import pytest

EXAMPLES = 10  # of a law
MEMORY = 4 << 30  # bytes; a fault may make a loop that fills a list
SLOWEST, GRACE = 5, 10  # times as long as without the fault, and so many seconds of work: then it is noticed
INVALID = 99  # an exit status: the import fails
# On a busy machine tests of time would fail without a fault; the aims are but the sum of single tests.
LEFT_OUT = "linear or growth or guard or mutate or aims"


class Quick:
    """A plugin of pytest: few examples, always the same, for each law."""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Bound the laws; their own settings would win over any profile."""
        for item in items:
            law = getattr(item, "obj", None)
            own = getattr(law, "_hypothesis_internal_use_settings", None)
            if law is not None and own is not None:
                law._hypothesis_internal_use_settings = hypothesis.settings(  # noqa: SLF001 - no public way
                    own,
                    max_examples=min(own.max_examples, EXAMPLES),
                    derandomize=True,
                    database=None,
                    deadline=None,
                    phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
                )


class Watch(Quick):
    """A plugin: which lines of the files below ``where`` does each test run, and how long does it take?"""

    def __init__(self, where: str) -> None:
        self.where = where
        self.seconds: dict[str, float] = {}
        self.lines: dict[str, dict[str, list[int]]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Watch one test."""
        found: defaultdict[str, set[int]] = defaultdict(set)
        unseen: dict[CodeType, set[int]] = {}  # of each function, for one that is wholly seen need not be traced

        def local(frame: FrameType, event: str, _arg: object) -> Any:  # noqa: ANN401 - as sys.settrace wants it
            if event == "line":
                found[frame.f_code.co_filename].add(frame.f_lineno)
                unseen[frame.f_code].discard(frame.f_lineno)
            return local

        def calls(frame: FrameType, _event: str, _arg: object) -> Any:  # noqa: ANN401 - as sys.settrace wants it
            code = frame.f_code
            if code in unseen:
                return local if unseen[code] else None
            ours = self.where in code.co_filename
            body = {line for _, _, line in code.co_lines() if line} - {code.co_firstlineno}
            unseen[code] = body if ours else set()
            return local if ours else None

        forget_cached(self.where)
        sys.settrace(calls)
        start = monotonic()
        try:
            return (yield)
        finally:
            sys.settrace(None)
            self.seconds[item.nodeid] = monotonic() - start
            root = f"{Path.cwd()}/"
            self.lines[item.nodeid] = {path.removeprefix(root): [*lines] for path, lines in found.items()}


class Only(Quick):
    """A plugin: only these tests, in their order and within their time; notes the one that fails."""

    def __init__(self, seconds: Mapping[str, float], note: Path) -> None:
        self.seconds = seconds
        self.order = {nodeid: place for place, nodeid in enumerate(seconds)}
        self.note = note

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave the rest out, but not tests that the fault has renamed: some have a pattern in their names."""
        missing = self.order.keys() - {item.nodeid for item in items}
        renamed = {nodeid.partition("[")[0] for nodeid in missing}
        wanted = (item for item in items if item.nodeid in self.order or item.nodeid.partition("[")[0] in renamed)
        items[:] = sorted(wanted, key=lambda item: self.order.get(item.nodeid, -1))
        super().pytest_collection_modifyitems(items)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """End this process where a test works for far longer than without the fault, as in a loop without end."""
        signal.setitimer(signal.ITIMER_PROF, GRACE + SLOWEST * self.seconds.get(item.nodeid, 0))
        try:
            return (yield)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what failed."""
        if report.failed:
            self.note.write_text(report.nodeid, encoding="utf-8")


def forget_cached(where: str) -> None:
    """Let each test be the first to ask for what is kept, so that it is seen to run it."""
    for name, module in list(sys.modules.items()):
        if name.startswith(module_name(where)):
            for value in vars(module).values():
                with contextlib.suppress(AttributeError):
                    value.cache_clear()


def module_name(path: str) -> str:
    """What is imported from a path below the root of a project."""
    return path.removeprefix("src/").removesuffix(".py").replace("/", ".")


def run_pytest(paths: Iterable[str], plugin: Quick) -> int:
    """The exit status of the tests in ``paths`` of the copy that we are in."""
    quiet = ("-x", "--no-header", "--tb=short", "-p", "no:cacheprovider", "--rootdir=.", "-k", f"not ({LEFT_OUT})")
    early = ("-W", "ignore::pytest.PytestAssertRewriteWarning")  # hypothesis was imported before
    return int(pytest.main([*paths, *quiet, *early], plugins=[plugin]))


def enter(copy: Path) -> None:
    """Make this process, a fork, work in a copy and write to a log there."""
    os.setsid()
    os.chdir(copy)
    sys.path.insert(0, str(copy / "src"))
    os.environ["PYTHONPATH"] = str(copy / "src")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    log = os.open("log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(log, 1)
    os.dup2(log, 2)


def watch(copy: Path, where: str, tests: Sequence[str]) -> int:
    """Run all tests without a fault and write down what was seen; the exit status."""
    enter(copy)
    sys.dont_write_bytecode = False  # whatever the environment says: each fault would compile all tests again
    plugin = Watch(where)
    status = run_pytest((path for path in tests if Path(path).exists()), plugin)
    seen = {"seconds": plugin.seconds, "lines": plugin.lines}
    (copy / "seen.json").write_text(json.dumps(seen), encoding="utf-8")
    return status


def try_fault(copy: Path, path: str, rounds: Sequence[Mapping[str, float]]) -> int:
    """Run the tests, with their seconds, on the faulty file at ``path``; 1 if one fails, 0 if none does."""
    enter(copy)
    sys.dont_write_bytecode = True  # a stale one would hide the next fault
    try:
        importlib.import_module(module_name(path))
    except Exception:  # noqa: BLE001 - whatever it is, no test is needed to find it
        return INVALID
    for seconds in rounds:
        files = dict.fromkeys(nodeid.partition("::")[0] for nodeid in seconds)
        status = run_pytest(files, Only(seconds, copy / "killer"))
        if status not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):  # a name may differ each time
            return status
    return 0


def fork(work: Callable[..., int], *args: object) -> int:
    """The process that does the work; its exit status is what that returns."""
    sys.stdout.flush()
    process = os.fork()
    if process:
        return process
    status = 3
    try:
        status = work(*args)
    except BaseException:  # noqa: BLE001 - this process must end here, whatever happens
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)
