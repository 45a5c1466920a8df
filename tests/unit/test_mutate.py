"""A planted project of three functions: what its tests hold is noticed, what they do not hold survives."""

import doctest
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import mutation.mutants
import mutation.regexes
from mutation.mutants import mutants
from mutation.regexes import regex_edits

SCRIPT = Path(__file__).parents[2] / "scripts/mutate.py"

CODE = '''"""A tiny module."""

import re

LABEL_RE = re.compile(r"[ab]\\.")


def is_small(size: int) -> bool:
    """Whether it is small: at most three."""
    return size <= 3


def untested(size: int) -> int:
    """Nobody calls this."""
    return size + 1
'''

TESTS = """
from tiny.sizes import LABEL_RE, is_small

def test_is_small() -> None:
    assert is_small(3)
    assert not is_small(4)

def test_label() -> None:
    is_small(0)
    assert LABEL_RE.match("a.")
    assert LABEL_RE.match("b.")
    assert not LABEL_RE.match("c.")
"""


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a = b < c", {"a = b <= c"}),
        ("a = b and not c", {"a = b or not c", "a = ((b))", "a = ((not c))", "a = b and (c)"}),
        ("a = 3", {"a = 4", "a = 2"}),
        ("a = f.strip('，。')", {"a = f.lstrip('，。')", "a = f.strip('')", "a = f.strip('，')", "a = f.strip()"}),
        ("a = b[1:]", {"a = b[2:]", "a = b[0:]", "a = b[:]"}),
        ("def f(a: int = 1) -> int:\n    '''Doc.'''\n    return a", None),
        ("for a in b:\n    if a:\n        break", None),
        ('x = rf"{a}{{1,2}}"', {'x = rf"{a}"', 'x = rf"{a}{{0,2}}"', 'x = rf"{a}{{1,1}}"'}),
        ('__all__ = ["a"]\nraise ValueError("no")', set()),
        ("@cache(maxsize=3)\nclass A:\n    b: Literal[3]", set()),
    ],
)
def test_what_is_planted(source: str, wanted: set[str] | None) -> None:
    found = {mutant.apply(source) for mutant in mutants(source)}
    assert wanted is None or found == wanted
    assert source not in found
    for text in found:
        compile(text, "planted", "exec")


def test_inside_functions() -> None:
    source = "def f(a=1):\n    if a:\n        return 2\n"
    assert {mutant.apply(source): mutant.reach for mutant in mutants(source)} == {
        "def f(a=2):\n    if a:\n        return 2\n": None,  # done on import
        "def f(a=0):\n    if a:\n        return 2\n": None,
        "def f(a=1):\n    if (not (a)):\n        return 2\n": range(2, 3),
        "def f(a=1):\n    if a:\n        return None\n": range(3, 4),
        "def f(a=1):\n    if a:\n        return 3\n": range(3, 4),
        "def f(a=1):\n    if a:\n        return 1\n": range(3, 4),
    }


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("a|bc", {"bc", "a"}),
        ("(?:a|b)?c", {"(?:b)?c", "(?:a)?c", "(?:a|b)c", "c"}),
        ("a(?=b)", {"a"}),
        ("[^ab]+", {"[^b]+", "[^a]+", "[ab]+", "[^ab]*", "[^ab]"}),
        (r"a\Z  # a* comment", {"a  # a* comment"}),
    ],
)
def test_what_is_planted_in_a_pattern(pattern: str, wanted: set[str]) -> None:
    found = {
        pattern[: edit.start] + edit.text + pattern[edit.end :] for edit in regex_edits(pattern, doubled=False)
    }
    assert found <= wanted
    assert len(found) >= len(wanted) - 1  # of the members of a set one is dropped


@pytest.mark.parametrize("module", [mutation.mutants, mutation.regexes])
def test_examples(module: ModuleType) -> None:
    found = doctest.testmod(module)
    assert (found.attempted > 0, found.failed) == (True, 0)


def mutate(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    place = ("--root", str(root), "--where", "src/tiny", "--tests", "tests")
    return subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(SCRIPT), *place, *options], capture_output=True, text=True, check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in {
        "src/tiny/__init__.py": "",
        "src/tiny/sizes.py": CODE,
        "tests/test_sizes.py": TESTS,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_a_fault_that_tests_hold_is_killed_and_another_is_not(project: Path) -> None:
    run = mutate(project, "--jobs", "2", "--allow", "30")
    alive = {line.partition(": ")[0] for line in run.stdout.splitlines() if line.startswith("src/tiny/sizes.py:")}
    assert run.returncode == 1, run.stderr
    assert alive == {"src/tiny/sizes.py:5", "src/tiny/sizes.py:15"}  # the dot's backslash; the untested function
    assert run.stdout.count("    no test runs this line") == 4  # all but the backslash
    assert (project / "src/tiny/sizes.py").read_text("utf-8") == CODE


def test_a_test_that_has_a_pattern_in_its_name_is_run_under_any(project: Path) -> None:
    (project / "src/tiny/sizes.py").write_text('import re\n\nWORD_RE = re.compile(r"cat|dog")\n', encoding="utf-8")
    (project / "tests/test_sizes.py").write_text(
        "import pytest\n\nfrom tiny.sizes import WORD_RE\n\n\n"
        '@pytest.mark.parametrize(("pattern", "word"), [(WORD_RE, "cat"), (WORD_RE, "dog")])\n'
        "def test_words(pattern, word) -> None:\n    assert pattern.fullmatch(word)\n",
        encoding="utf-8",
    )
    run = mutate(project, "--allow", "0")
    assert run.returncode == 0, run.stdout


def test_tests_that_fail_without_a_fault(project: Path) -> None:
    (project / "tests/test_sizes.py").write_text("def test_no() -> None:\n    assert False\n", encoding="utf-8")
    run = mutate(project)
    assert run.returncode == 2
    assert "the tests fail without any fault" in run.stderr


def test_a_list_runs_nothing(project: Path) -> None:
    run = mutate(project, "--list", "--sample", "1")
    assert run.returncode == 0
    assert run.stdout.startswith("src/tiny/sizes.py:")
