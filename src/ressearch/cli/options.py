"""Options that several commands share."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import click

from ressearch.cli.help import Command
from ressearch.cli.output import on_terminal
from ressearch.errors import window

Function = TypeVar("Function", bound=Callable[..., object])

DEFAULT_FOLDER = Path("index")

ALL = "all"
MOST = 999_999_999  # more clauses than any index holds


def command(function: Callable[..., object]) -> click.Command:
    """A command under the name of its function, its docstring the help page."""
    return click.command(cls=Command)(function)


def index_option(function: Function) -> Function:
    """``--index DIR`` after the name of the command; given to it as ``folder``."""
    return click.option(
        "--index",
        "folder",
        type=click.Path(path_type=Path),
        callback=lambda ctx, _, given: given or ctx.find_root().params.get("folder") or DEFAULT_FOLDER,
        metavar="DIR",
        help="索引文件夹 / the index folder",
    )(function)


def synonyms_option(function: Function) -> Function:
    """``--synonyms FILE``: more forms that stand for the same thing."""
    return click.option(
        "--synonyms",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="自备同义词表，每行如 安理会|安全理事会 / more synonyms, a group a line",
    )(function)


def form_option(forms: Iterable[str], terminal: str, pipe: str) -> Callable[[Function], Function]:
    """``--format FORM``, one of ``forms``; the default is one for a ``terminal``, another for a ``pipe``."""
    names = list(forms)
    default = f"终端默认 {terminal}，否则 {pipe} / by default {terminal} on a terminal, else {pipe}"
    return click.option(
        "--format",
        "form",
        type=click.Choice(names),
        callback=lambda _, __, given: given or (terminal if on_terminal() else pipe),
        metavar="FORM",
        help=f"{'、'.join(names)}；{default if terminal != pipe else f'默认 {pipe} / by default {pipe}'}",
    )


def whole_number(_ctx: click.Context, _param: click.Parameter, given: str) -> int:
    """A whole number from 0."""
    if (number := read_number(given)) is None:
        raise click.BadParameter(f"{said(given)} is not a whole number from 0 to {MOST}")
    return number


def how_many(_ctx: click.Context, _param: click.Parameter, given: str) -> int | None:
    """A whole number from 0; ``None`` for ``all``."""
    if given == ALL:
        return None
    if (number := read_number(given)) is None:
        raise click.BadParameter(f"{said(given)} is not a whole number from 0 to {MOST}, and not {ALL!r}")
    return number


def read_number(given: str) -> int | None:
    """The number that the digits say, ``None`` where they are none or too many: ``int`` refuses thousands."""
    fits = given.isascii() and given.isdecimal() and len(given) <= len(str(MOST))
    return int(given) if fits else None


def said(given: str) -> str:
    """What was typed, in quotes, as far as a line should hold it."""
    return repr(window(given, 0)[0])
