"""``show``, ``parse`` and ``export``."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from ressearch.model.resolution import Resolution
from ressearch.render import CLAUSES, DOCUMENTS, View

Run = Callable[..., Result]


@pytest.mark.parametrize("form", DOCUMENTS)
def test_every_form_shows_the_whole(run: Run, form: str) -> None:
    result = run("show", "A/RES/68/51", "--format", form)
    assert result.exit_code == 0
    assert result.stderr == ""
    assert all(name in result.stdout for name in ("pp1", "pp19", "op1", "op21"))


@pytest.mark.parametrize("ref", ["A/RES/68/51#op8", "第68/51号决议第8段", "大会第６８/５１号决议，执行部分第8段"])
def test_a_clause_is_shown_by_any_address(run: Run, ref: str) -> None:
    result = run("show", ref)
    assert result.exit_code == 0
    assert [line.split("\t")[0] for line in result.stdout.splitlines()] == ["A/RES/68/51#op8"]


def test_a_clause_brings_only_its_own_footnotes(run: Run) -> None:
    document = json.loads(run("show", "A/RES/68/51#pp8", "--format", "json").stdout)
    assert [clause["id"] for clause in document["clauses"]] == ["A/RES/68/51#pp8"]
    assert [note["number"] for note in document["footnotes"]] == document["clauses"][0]["footnotes"] == [1]


@pytest.mark.parametrize("form", DOCUMENTS)
def test_every_form_of_a_parsed_file(run: Run, sample_file: Path, form: str) -> None:
    result = run("parse", sample_file, "--format", form)
    assert result.exit_code == 0
    assert "pp19" in result.stdout
    assert "op21" in result.stdout


def test_parsed_json_is_one_object_for_one_file_and_one_a_line_for_several(
    run: Run, sample_file: Path, tmp_path: Path
) -> None:
    one = json.loads(run("parse", sample_file, "--format", "json").stdout)
    assert one["symbol"] == "A/RES/68/51"
    assert len(one["clauses"]) == 40
    copy = tmp_path / "copy.txt"
    copy.write_bytes(sample_file.read_bytes())
    several = run("parse", sample_file, copy, "--format", "json").stdout.splitlines()
    assert [json.loads(line) for line in several] == [one, one]
    assert run("parse", sample_file, "--format", "jsonl").stdout == several[0] + "\n"


def test_of_many_documents_only_two_are_waited_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    written: list[int] = []

    def parsed(_: object) -> Iterator[tuple[str, Resolution]]:
        for number in range(5):
            read.append(number)
            yield "a.txt", Resolution(symbol=None, clauses=())

    def form(_: Resolution, __: View) -> Iterator[str]:
        written.append(len(read))
        yield "{}"

    monkeypatch.setattr("ressearch.app.parse_paths", parsed)
    monkeypatch.setitem(DOCUMENTS, "jsonl", form)
    assert run("parse", "a.txt", "--format", "json").stdout == "{}\n" * 5
    assert written == [2, 2, 3, 4, 5]


def test_one_bad_file_does_not_stop_the_others(run: Run, sample_file: Path) -> None:
    result = run("parse", "missing.txt", sample_file)
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 40
    assert result.stderr.startswith("ressearch: missing.txt：")


@pytest.mark.parametrize("form", CLAUSES)
def test_export_writes_every_clause(run: Run, form: str) -> None:
    result = run("export", "--format", form)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 40 + (form == "csv")


def test_what_is_exported_reads_back_to_the_same_bytes(run: Run, tmp_path: Path) -> None:
    clauses = tmp_path / "clauses.jsonl"
    clauses.write_bytes(run("export").stdout_bytes)
    assert run("index", clauses, "--index", "other").exit_code == 0
    assert run("export", "--index", "other").stdout_bytes == clauses.read_bytes()
