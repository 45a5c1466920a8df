"""The gate can fail: each fault planted in a copy of the project is found by the check that is there for it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project that may be damaged."""
    for name in ("src", "tests", "samples", "pyproject.toml"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def lint_imports(project: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    return subprocess.run(  # noqa: S603 - our own command
        command, cwd=project, env={"PYTHONPATH": "src"}, capture_output=True, text=True, check=False
    )


def gold_tests(project: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/gold"]
    return subprocess.run(  # noqa: S603 - our own command
        command, cwd=project, capture_output=True, text=True, check=False
    )


def plant(path: Path, line: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")


def test_the_copy_is_sound(project: Path) -> None:
    assert lint_imports(project).returncode == 0
    assert gold_tests(project).returncode == 0


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("model/span.py", "import ressearch.app", "Imports point downward only"),
        ("parsing/__init__.py", "import ressearch.analysis", "Imports point downward only"),
        ("app/library.py", "import whoosh", "whoosh stays inside engines.whoosh"),
        ("engines/memory.py", "import whoosh.index", "whoosh stays inside engines.whoosh"),
        ("sources/text.py", "import jieba", "jieba stays inside analysis"),
        ("render/plain.py", "import click", "click stays inside cli"),
    ],
)
def test_a_planted_import_breaks_its_contract(project: Path, module: str, line: str, contract: str) -> None:
    plant(project / "src/ressearch" / module, line)
    result = lint_imports(project)
    assert result.returncode == 1
    assert any(contract in row and "BROKEN" in row for row in result.stdout.splitlines())


def test_a_module_outside_the_layers_is_refused(project: Path) -> None:
    (project / "src/ressearch/helpers.py").write_text("", encoding="utf-8")
    assert lint_imports(project).returncode == 1


@pytest.mark.parametrize(
    ("key", "value"), [("adopted", "2013-12-06"), ("meeting", 61), ("title", "彻底消除核武器")]
)
def test_a_wrong_gold_field_fails(project: Path, key: str, value: object) -> None:
    path = project / "tests/gold/A_RES_68_51/resolution.json"
    gold = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**gold, key: value}, ensure_ascii=False), encoding="utf-8")
    assert gold_tests(project).returncode == 1


def test_a_wrong_verb_in_the_gold_fails(project: Path) -> None:
    path = project / "tests/gold/A_RES_68_51/resolution.json"
    gold = json.loads(path.read_text(encoding="utf-8"))
    gold["clauses"][39]["verb_phrase"] = "议决"
    path.write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
    assert gold_tests(project).returncode == 1
