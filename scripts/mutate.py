#!/usr/bin/env python3
"""Would the tests notice? Plants small faults in the parser, one at a time, and runs the tests that reach them.

    scripts/mutate.py --sample 150              so many faults, drawn by --seed from the whole of the parser
    scripts/mutate.py --module 'verbs/*.py'     every fault in these modules
    scripts/mutate.py --list                    the faults alone, nothing is run

Faults are planted in copies of the project, never in it. Everything heavy is imported once; each fault is a fork
that reads the faulty module, runs the tests that are most about it first and stops at the first that fails. Laws
run with few examples, always the same; tests of time are left out. A fault that no import survives is not counted.

Exit status: 0 at most --allow per cent of the faults survive, 1 more do, 2 the tests fail without any fault.
"""

import argparse
import difflib
import fnmatch
import importlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

import pytest

from mutation.forks import GRACE, INVALID, SLOWEST, fork, try_fault, watch
from mutation.mutants import Mutant, mutants

WHERE = "src/ressearch/parsing"
TESTS = [WHERE, "tests/unit", "tests/gold", "tests/cases", "tests/laws", "tests/judged"]
LEFT_OUT = (".git", "__pycache__", ".venv", "index", ".hypothesis", ".mypy_cache", ".ruff_cache", ".pytest_cache")
HEAVY = ("click", "jieba", "rich.console", "rich.table", "whoosh.index", "whoosh.qparser", "hypothesis.strategies")
UNNOTICED = {  # what a run's exit status says, unless a test has failed
    int(pytest.ExitCode.OK): "alive",
    int(pytest.ExitCode.NO_TESTS_COLLECTED): "alive",
    int(pytest.ExitCode.USAGE_ERROR): "invalid",  # what all tests import cannot be imported
    INVALID: "invalid",
}
FIRST_FILES = 4  # of tests; to read all of them takes longer than most tests
LOG = 3000  # characters of a log that are shown
EVERY = 25  # faults between two lines of progress


@dataclass(frozen=True)
class Fault:
    """A mutant of the file at ``path``, below the root of the project."""

    path: str
    mutant: Mutant

    def told(self, root: Path) -> str:
        """As a reader wants it: the place, what was done, the lines before and after."""
        source = (root / self.path).read_text(encoding="utf-8")
        before, after = source.splitlines(), self.mutant.apply(source).splitlines()
        rows = [*difflib.unified_diff(before, after, lineterm="", n=0)][2:]
        changed = "".join(f"\n    {row}" for row in rows if not row.startswith("@@"))
        line = source.count("\n", 0, self.mutant.edit.start) + 1
        return f"{self.path}:{line}: {self.mutant.edit.kind}{changed}"


class Seen(NamedTuple):
    """What was seen of a test: how long it takes, and which lines of which files it runs."""

    seconds: float
    lines: Mapping[str, Collection[int]]


class Verdict(NamedTuple):
    """What became of a fault: ``killed`` by a test, ``alive``, or ``invalid``."""

    fault: Fault
    outcome: str
    by: str


def look(copy: Path, where: str, tests: Sequence[str]) -> dict[str, Seen]:
    """Each test and what was seen of it; exits where one fails without a fault."""
    _, status = os.waitpid(fork(watch, copy, where, tests), 0)
    if os.waitstatus_to_exitcode(status):
        print("mutate: 没有改动时测试就不通过 / the tests fail without any fault:", file=sys.stderr)
        print((copy / "log").read_text(encoding="utf-8")[-LOG:], file=sys.stderr)
        raise SystemExit(2)
    seen = json.loads((copy / "seen.json").read_text(encoding="utf-8"))
    return {
        nodeid: Seen(seconds, {path: frozenset(found) for path, found in seen["lines"][nodeid].items()})
        for nodeid, seconds in seen["seconds"].items()
    }


def rounds(fault: Fault, seen: Mapping[str, Seen]) -> list[dict[str, float]]:
    """The tests that run the line of a fault, with their seconds; all of them, if it is done on import.

    First come those of a few files, the quick ones that are most about this code, then the rest.
    """
    reach = fault.mutant.reach
    files: defaultdict[str, list[str]] = defaultdict(list)
    about = []
    for nodeid, one in seen.items():
        files[nodeid.partition("::")[0]].append(nodeid)
        lines = one.lines.get(fault.path, ())
        if lines if reach is None else not set(reach).isdisjoint(lines):
            about.append(nodeid)
    counts = Counter(nodeid.partition("::")[0] for nodeid in about)
    costs = {name: sum(seen[nodeid].seconds for nodeid in files[name]) / count for name, count in counts.items()}
    first = sorted(costs, key=costs.__getitem__)[:FIRST_FILES]
    ids = seen if reach is None else about  # a test may ask for a constant and run no line
    quickest = sorted(ids, key=lambda nodeid: seen[nodeid].seconds)
    found: list[dict[str, float]] = [{}, {}]
    for nodeid in quickest:
        found[nodeid.partition("::")[0] not in first][nodeid] = seen[nodeid].seconds
    return [one for one in found if one]


@dataclass
class Slot:
    """A copy of the project in which one fault at a time is tried."""

    copy: Path
    fault: Fault | None = None
    source: str = ""
    process: int = 0
    until: float = 0.0
    reached: bool = True  # some test runs its line

    def start(self, fault: Fault, seen: Mapping[str, Seen]) -> None:
        """Plant a fault and run the tests on it."""
        path = self.copy / fault.path
        self.fault, self.source = fault, path.read_text(encoding="utf-8")
        for stale in path.parent.glob(f"__pycache__/{path.stem}.*"):
            stale.unlink()
        path.write_text(fault.mutant.apply(self.source), encoding="utf-8")
        (self.copy / "killer").unlink(missing_ok=True)
        tests = rounds(fault, seen)
        self.reached = bool(tests)
        self.until = monotonic() + GRACE + SLOWEST * sum(sum(one.values()) for one in tests)
        self.process = fork(try_fault, self.copy, fault.path, tests)

    def poll(self) -> Verdict | None:
        """What became of the fault, if that is known by now."""
        done, status = os.waitpid(self.process, os.WNOHANG)
        late = not done and monotonic() > self.until
        if late:
            os.killpg(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        if self.fault is None or not (done or late):
            return None
        (self.copy / self.fault.path).write_text(self.source, encoding="utf-8")
        note = self.copy / "killer"
        by = note.read_text(encoding="utf-8") if note.exists() else "time" if late else "no single test"
        by = by if self.reached else "no test runs this line"
        code = 1 if late else os.waitstatus_to_exitcode(status)
        verdict = Verdict(self.fault, UNNOTICED.get(code, "killed"), by)
        self.fault = None
        return verdict


def judge(faults: Sequence[Fault], seen: Mapping[str, Seen], slots: Sequence[Slot]) -> Iterator[Verdict]:
    """Try all faults, as many at a time as there are slots."""
    waiting = list(reversed(faults))
    while waiting or any(slot.fault for slot in slots):
        for slot in slots:
            if slot.fault and (verdict := slot.poll()):
                yield verdict
            if not slot.fault and waiting:
                slot.start(waiting.pop(), seen)
        sleep(0.01)


def all_faults(root: Path, where: str, patterns: Sequence[str]) -> Iterator[Fault]:
    """Every fault in the modules that a pattern names, by their place below ``where``."""
    for path in sorted((root / where).rglob("*.py")):
        if any(fnmatch.fnmatch(str(path.relative_to(root / where)), pattern) for pattern in patterns):
            for mutant in mutants(path.read_text(encoding="utf-8")):
                yield Fault(str(path.relative_to(root)), mutant)


def table(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """How many faults of each module were noticed."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for verdict in verdicts:
        counts[verdict.fault.path][verdict.outcome] += 1
    yield f"{'module':52} {'killed':>6} {'alive':>6} {'%':>5} {'invalid':>8}"
    for name, one in [*sorted(counts.items()), ("all", sum(counts.values(), Counter()))]:
        yield f"{name:52} {one['killed']:6} {one['alive']:6} {share(one):5.1f} {one['invalid']:8}"


def share(outcomes: Counter[str]) -> float:
    """The percentage of faults that survive."""
    return 100 * outcomes["alive"] / max(outcomes["alive"] + outcomes["killed"], 1)


def run(root: Path, faults: Sequence[Fault], options: argparse.Namespace) -> list[Verdict]:
    """Try the faults and print how it goes."""
    for name in HEAVY:
        importlib.import_module(name)
    start = monotonic()
    verdicts: list[Verdict] = []
    with tempfile.TemporaryDirectory() as scratch:
        slots = [Slot(Path(scratch) / str(number)) for number in range(options.jobs)]
        shutil.copytree(root, slots[0].copy, ignore=shutil.ignore_patterns(*LEFT_OUT))
        seen = look(slots[0].copy, options.where, options.tests or TESTS)
        for slot in slots[1:]:
            shutil.copytree(slots[0].copy, slot.copy)  # with the bytecode that the first run has left
        print(f"{len(faults)} faults, {len(seen)} tests, watched for {monotonic() - start:.0f} s", flush=True)
        for verdict in judge(faults, seen, slots):
            verdicts.append(verdict)
            if verdict.outcome == "alive":
                print(verdict.fault.told(root), flush=True)  # a long run may be broken off
            if len(verdicts) % EVERY == 0:
                alive = sum(one.outcome == "alive" for one in verdicts)
                print(f"{len(verdicts)} tried, {alive} alive, {monotonic() - start:.0f} s", flush=True)
    return verdicts


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--module", action="append", metavar="GLOB", help="below the parser's folder; repeatable")
    parser.add_argument("--sample", type=int, metavar="N", help="so many, drawn at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--allow", type=float, default=10, metavar="PERCENT", help="how many may survive")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--list", action="store_true", help="tell the faults and run nothing")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[1], help="another project")
    parser.add_argument("--where", default=WHERE, help="its folder of code")
    parser.add_argument("--tests", action="append", metavar="PATH", help="its tests; repeatable")
    options = parser.parse_args()
    root = options.root.resolve()
    faults = list(all_faults(root, options.where, options.module or ["*"]))
    if options.sample is not None and options.sample < len(faults):
        faults = random.Random(options.seed).sample(faults, options.sample)  # noqa: S311 - no secret
    if options.list:
        print("\n".join(fault.told(root) for fault in faults))
        return 0
    verdicts = run(root, faults, options)
    print("", *table(verdicts), "", sep="\n")
    for verdict in sorted(verdicts, key=lambda one: (one.fault.path, one.fault.mutant.edit.start)):
        if verdict.outcome == "alive":
            print(
                verdict.fault.told(root),
                *([] if verdict.by == "no single test" else [f"    {verdict.by}"]),
                sep="\n",
            )
    return 1 if share(Counter(verdict.outcome for verdict in verdicts)) > options.allow else 0


if __name__ == "__main__":
    sys.exit(main())
