"""docs/CONTRACT.md tells the truth: its tables hold the keys, fields, commands and options that there are."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

import click
import pytest

from ressearch.app import CHECKS, Info
from ressearch.cli.group import COMMANDS, commands
from ressearch.cli.inventory import info_listing, verb_listing
from ressearch.model.codec import (
    CLAUSE_KEYS,
    FINDING_KEYS,
    HEADER_KEYS,
    SHARE_KEYS,
    TERM_KEYS,
    clause_from_json,
    clause_to_json,
    header_to_json,
    reference_to_json,
    resolution_from_json,
    results_to_json,
    share_to_json,
)
from ressearch.model.fields import FIELDS
from ressearch.model.query import FACET_SORTS, SORTS
from ressearch.model.resolution import DOC_TYPES, REFERENCE_KINDS, SECTIONS, SEVERITIES, Clause, Reference
from ressearch.model.results import Hit, Results
from ressearch.model.shares import SHARE_KINDS, Share, TermShare
from ressearch.render import CLAUSES, DOCUMENTS, FINDINGS, LISTINGS, MEASUREMENTS, RECORDS, RENDERERS

ROOT = Path(__file__).parents[2]
CONTRACT = (ROOT / "docs/CONTRACT.md").read_text(encoding="utf-8")

CLAUSE = Clause("A/RES/68/51#op8", "A/RES/68/51", "敦促停火；")
ANSWER = results_to_json(Results("停火", 1, (Hit(1, 1.0, CLAUSE),)))
INFO = Info(Path("index"), format=1, resolutions=0, clauses=0, years=None, organs=(), size=0)


def tables(*head: str) -> list[list[list[str]]]:
    """The rows of each table that has this head; cells as written."""
    blocks = re.findall(r"(?:^\|.*\n)+", CONTRACT, re.MULTILINE)
    parted = [
        [[cell.strip() for cell in line.split("|")[1:-1]] for line in block.splitlines()] for block in blocks
    ]
    return [rows for first, _, *rows in parted if tuple(first) == head]


def key_tables() -> list[dict[str, object]]:
    """The example values of each table of keys, by key."""
    return [
        {key.strip("`"): json.loads(example.strip("`")) for key, _, example in rows}
        for rows in tables("key", "meaning", "example")
    ]


@pytest.mark.parametrize(
    ("place", "keys"),
    [
        (0, CLAUSE_KEYS),
        (1, (*HEADER_KEYS, "clauses", "footnotes", "repairs", "warnings")),
        (2, FINDING_KEYS),
        (3, ANSWER),
        (4, ANSWER["hits"][0]),
        (5, verb_listing(()).names),
        (6, info_listing(INFO).names),
    ],
    ids=["clause", "resolution", "finding", "answer", "hit", "verb", "info"],
)
def test_every_key_stands_in_its_table_in_order(place: int, keys: Iterable[str]) -> None:
    assert list(key_tables()[place]) == list(keys)


def test_the_examples_are_values_that_the_contract_allows() -> None:
    clause, resolution, *_ = key_tables()
    assert clause_to_json(clause_from_json(clause)) == clause
    header = header_to_json(resolution_from_json(resolution))
    assert header == {key: resolution[key] for key in HEADER_KEYS}
    assert all(clause[key] == value for key, value in header.items() if key in clause)


def test_every_key_of_a_reference_stands_in_its_table() -> None:
    (rows,) = tables("key of a reference", "meaning", "example")
    example = {key.strip("`"): json.loads(told.strip("`")) for key, _, told in rows}
    assert reference_to_json(Reference(**example)) == example


@pytest.mark.parametrize(
    ("head", "keys"), [("key of a share", [*SHARE_KEYS, "terms"]), ("key of a term", TERM_KEYS)]
)
def test_every_key_of_an_explanation_stands_in_its_table_in_order(head: str, keys: Iterable[str]) -> None:
    (rows,) = tables(head, "meaning", "example")
    example = {key.strip("`"): json.loads(told.strip("`")) for key, _, told in rows}
    assert list(example) == list(keys)
    terms = (TermShare(**example),) if "tf" in example else ()
    share = Share(**(example | {"terms": ()})) if "kind" in example else Share("word", "", 0.0, terms)
    assert example in (share_to_json(share), *share_to_json(share)["terms"])


@pytest.mark.parametrize(
    "word", [*SECTIONS, *DOC_TYPES, *REFERENCE_KINDS, *SORTS, *FACET_SORTS, *SEVERITIES, *SHARE_KINDS]
)
def test_every_word_of_a_closed_list_stands_there(word: str) -> None:
    assert f"`{word}`" in CONTRACT


def test_every_field_stands_there_with_its_names() -> None:
    (rows,) = tables("field", "in a query", "what it is compared with")
    told = {name.strip("`"): tuple(re.findall(r"`(\w+):`", names)) for name, names, _ in rows}
    assert told == {name: field.names for name, field in FIELDS.items()}


def test_every_command_stands_there_with_its_options() -> None:
    group = {"": commands, **{name: commands.get_command(click.Context(commands), name) for name in COMMANDS}}
    options = {
        f"ressearch {name}".strip(): {
            parameter.opts[-1]
            for parameter in (command.params if command else ())
            if isinstance(parameter, click.Option) and "--help" not in parameter.opts
        }
        for name, command in group.items()
    }
    (rows,) = tables("command", "options", "what")
    assert {name.strip("`"): set(re.findall(r"`(--[\w-]+)`", told)) for name, told, _ in rows} == options


def test_every_form_stands_there_with_its_commands() -> None:
    offered: dict[str, Iterable[str]] = {
        "search": RENDERERS,
        "like": RENDERERS,
        "show": DOCUMENTS,
        "parse": DOCUMENTS,
        "check": FINDINGS,
        "export": CLAUSES,
        "verbs": LISTINGS,
        "info": RECORDS,
        "eval": MEASUREMENTS,
    }
    (rows,) = tables("form", "for", "what")
    told = {(form.strip("`"), name) for form, names, _ in rows for name in names.split(", ")}
    assert told == {(form, name) for name, forms in offered.items() for form in forms}


def test_every_check_stands_in_the_guide_with_what_it_finds_and_why() -> None:
    guide = (ROOT / "docs/CHECKS.md").read_text(encoding="utf-8")
    told = [f"| `{check.code}` | {check.severity} | {check.zh} | {check.zh_why} |" for check in CHECKS.values()]
    told += [f"| `{check.code}` | {check.severity} | {check.en} | {check.en_why} |" for check in CHECKS.values()]
    assert [line for line in guide.splitlines() if line.startswith("| `")] == told


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "DESIGN.md"])
def test_the_other_documents_lead_to_it(name: str) -> None:
    assert "(docs/CONTRACT.md)" in (ROOT / name).read_text(encoding="utf-8")


def test_every_folder_has_its_heading_in_the_architecture() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    folders = {path.parent.name for path in (ROOT / "src/ressearch").glob("*/__init__.py")}
    assert set(re.findall(r"^## `(\w+)/`", text, re.MULTILINE)) == folders | {"tests"}


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "DESIGN.md", "docs/CONTRACT.md"])
def test_what_a_document_names_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    paths = re.findall(r"`((?:src|tests|scripts|docs|parsing|analysis|text|engines|model)/[\w/.]+)`", text)
    links = re.findall(r"\]\(([\w/.]+)\)", text)
    for path in (*paths, *links):
        places = (ROOT / path, ROOT / "src/ressearch" / path, (ROOT / name).parent / path)
        assert any(place.exists() for place in places), path
