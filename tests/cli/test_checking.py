"""``check``, and what ``parse`` tells of doubt and of its reasons."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ressearch.errors import columns
from ressearch.model.codec import FINDING_KEYS, resolution_from_json
from ressearch.model.resolution import Finding
from ressearch.parsing.integrity import CHECKS
from ressearch.render import DOCUMENTS, EXPLANATIONS, FINDINGS, View
from ressearch.render.paint import bare

Run = Callable[..., Result]

DRAFT = """\
2013年12月5日大会决议
68/51. 会议日历
大会，
回顾《联合国宪章,
1. 授权会议委员会作出调整；
2. 秘书长提供会议服务；
3. 又请秘书长提出报告。
"""
FOUND = ["4:3 brackets", "4:9 half_width", "6:1 lost_verb"]


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    file = tmp_path / "草案.txt"
    file.write_text(DRAFT, encoding="utf-8")
    return file


def test_a_clean_document_is_silent(run: Run, sample_file: Path) -> None:
    result = run("check", sample_file)
    assert (result.exit_code, result.output) == (0, "")


def test_a_finding_a_line(run: Run, draft: Path) -> None:
    result = run("check", draft)
    assert result.exit_code == 1
    assert result.stderr == ""
    assert [line.removeprefix(f"{draft}:").split(" ")[:2] for line in result.stdout.splitlines()] == [
        [place + ":", code] for place, code in map(str.split, FOUND)
    ]


@pytest.mark.parametrize("form", FINDINGS)
def test_every_form_tells_every_finding(run: Run, draft: Path, form: str) -> None:
    result = run("check", draft, "--format", form)
    assert result.exit_code == 1
    assert all(found.split()[1] in result.stdout for found in FOUND)


def test_json_is_one_object_and_jsonl_one_a_finding(run: Run, draft: Path, sample_file: Path) -> None:
    (found,) = json.loads(run("check", draft, sample_file, "--format", "json").stdout).values()
    lines = run("check", draft, sample_file, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == found
    assert [f"{one['line']}:{one['column']} {one['kind']}" for one in found] == FOUND
    assert tuple(found[0]) == ("file", *FINDING_KEYS)
    assert json.loads(run("check", sample_file, "--format", "json").stdout) == {"findings": []}


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "brackets,lost_verb"], ["brackets", "lost_verb"]),
        (["--select", "brackets", "--select", "half_width"], ["brackets", "half_width"]),
        (["--ignore", "brackets，half_width"], ["lost_verb"]),
        (["--select", "brackets,lost_verb", "--ignore", "brackets"], ["lost_verb"]),
    ],
)
def test_checks_are_chosen(run: Run, draft: Path, options: list[str], codes: list[str]) -> None:
    lines = run("check", draft, *options).stdout.splitlines()
    assert [line.split(" ")[1] for line in lines] == codes


def test_codes_are_listed(run: Run) -> None:
    result = run("check", "--codes")
    assert result.exit_code == 0
    assert [line.split("\t")[0] for line in result.stdout.splitlines()] == list(CHECKS)


@pytest.mark.parametrize("width", [60, 80])
def test_checks_are_listed_as_wide_as_the_screen(run: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run("check", "--codes", "--format", "page").stdout.splitlines()
    assert all(columns(line) <= width for line in lines)
    assert all(any(line.startswith(f"{code} ") for line in lines) for code in CHECKS)


@pytest.mark.parametrize("width", [40, 60])
def test_findings_are_as_wide_as_the_screen(width: int) -> None:
    finding = Finding("brackets", "style", None, 1, 2, "括号不成对" * 9 + " / " + "unpaired " * 9)
    lines = list(FINDINGS["page"]([("a.txt", finding)], View(width=width)))
    assert lines[0] == "a.txt:1:2  格式 brackets"
    assert all(line.startswith("    ") and columns(line) <= width for line in lines[1:])
    painted = list(FINDINGS["page"]([("a.txt", finding)], View(width=width, color=True)))
    assert list(map(bare, painted)) == lines != painted


def test_parse_tells_warnings_and_no_style(run: Run, draft: Path) -> None:
    warnings = ["brackets", "lost_verb"]
    data = json.loads(run("parse", draft, "--format", "json").stdout)
    assert [one["kind"] for one in data["warnings"]] == warnings
    assert [one.kind for one in resolution_from_json(data).warnings] == warnings
    plain = run("parse", draft, "--format", "plain")
    assert [line.split(" ")[2] for line in plain.stderr.splitlines()] == warnings
    assert len(plain.stdout.splitlines()) == 4
    page = run("parse", draft, "--format", "page")
    assert page.stderr == ""
    assert "6:1  lost_verb 本段没有动词" in page.stdout


@pytest.mark.parametrize("form", [form for form in DOCUMENTS if form != "plain"])
def test_only_plain_lines_put_warnings_on_standard_error(run: Run, draft: Path, form: str) -> None:
    assert run("parse", draft, "--format", form).stderr == ""


@pytest.mark.parametrize("form", EXPLANATIONS)
def test_every_form_explains_every_clause(run: Run, sample_file: Path, form: str) -> None:
    result = run("parse", sample_file, "--explain", "--format", form)
    assert result.exit_code == 0
    assert result.stderr == ""
    assert "A/RES/68/51#pp1" in result.stdout
    assert "A/RES/68/51#op21" in result.stdout


def test_an_explanation_of_several_files_is_one_object_a_line(run: Run, sample_file: Path, draft: Path) -> None:
    lines = run("parse", sample_file, draft, "--explain", "--format", "json").stdout.splitlines()
    assert [len(json.loads(line)["clauses"]) for line in lines] == [40, 4]


@pytest.mark.parametrize("command", ["parse", "check", "index"])
def test_a_line_end_in_a_name_ends_no_message(run: Run, tmp_path: Path, command: str) -> None:
    for name in ("草\n案.txt", "又\r一.txt"):
        (tmp_path / name).write_text(DRAFT, encoding="gb18030")
    (tmp_path / "非\n决议.txt").write_text("各国。\n", encoding="utf-8")
    index = ("--index", tmp_path / "index") if command == "index" else ()
    told = [line for line in run(command, *index, tmp_path).output.splitlines() if tmp_path.name in line]
    for shown in ("草\\n案.txt", "又\\r一.txt", "非\\n决议.txt"):
        assert any(shown in line for line in told)
    assert all(".txt" in line for line in told)
