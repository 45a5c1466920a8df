"""Every command and option is explained, in both languages, and fits the screen."""

import inspect
from collections.abc import Callable

import click
import pytest
from click.testing import Result

from ressearch.cli.group import COMMANDS, commands
from ressearch.errors import columns
from ressearch.model.fields import FIELDS
from ressearch.model.query import SORTS
from ressearch.render import RENDERERS

Run = Callable[..., Result]

PAGES = ["", *COMMANDS]


def command(name: str) -> click.Command:
    found = commands.get_command(click.Context(commands), name) if name else commands
    assert found is not None
    return found


@pytest.mark.parametrize("name", PAGES)
def test_every_option_stands_on_its_page_with_its_meaning(run: Run, name: str) -> None:
    page = run(*name.split(), "-h").stdout
    for parameter in command(name).params:
        if isinstance(parameter, click.Option):
            assert parameter.opts[0] in page
            assert parameter.help, parameter.name
            assert parameter.help[:4] in page


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_in_both_languages_with_examples_and_fit(run: Run, name: str) -> None:
    result = run(*name.split(), "--help")
    assert result.exit_code == 0
    assert result.stderr == ""
    title = (command(name).help or "").partition("\n")[0]
    assert not title.isascii()
    assert " " in title
    assert name in {"", "demo"} or "例 / example" in result.stdout
    assert all(columns(line) <= 80 and line == line.rstrip() for line in result.stdout.splitlines())


@pytest.mark.parametrize("name", PAGES)
def test_no_line_of_an_explanation_is_broken(name: str) -> None:
    """Of 80 columns click leaves two free at either side, but not in its test runner."""
    assert all(columns(line) <= 76 for line in inspect.cleandoc(command(name).help or "").splitlines())


def test_the_commands_are_listed(run: Run) -> None:
    assert all(f"\n  {name} " in run().stdout for name in COMMANDS)
    assert run().stdout == run("-h").stdout == run("--help").stdout


@pytest.mark.parametrize("word", [*(f"--{name.replace('_', '-')}" for name in FIELDS), *SORTS, *RENDERERS])
def test_search_offers_what_there_is(run: Run, word: str) -> None:
    assert word in run("search", "-h").stdout


def test_version(run: Run) -> None:
    assert run("--version").stdout.startswith("ressearch, version 0.")
