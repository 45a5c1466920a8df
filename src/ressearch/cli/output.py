"""What goes to standard output and standard error, and what is known of the terminal there."""

import os
import shutil
import sys
from collections.abc import Iterable

from ressearch.render import View
from ressearch.render.wrapping import printable


def write(lines: Iterable[str]) -> None:
    """Data: the lines on standard output, which may be closed."""
    if sys.stdout is not None:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()


def say(message: object) -> None:
    """A message for the user on standard error."""
    tell(f"ressearch: {message}")


def tell(message: str) -> None:
    """Lines on standard error, which may be closed; as they are, but for control characters in them."""
    if sys.stderr is not None:
        # Not click.echo, which writes past the one that keeps lines and a progress bar apart.
        sys.stderr.writelines(f"{printable(line)}\n" for line in message.split("\n"))
        sys.stderr.flush()


def on_terminal() -> bool:
    """Whether a person is to read standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def view(qid: str | None = None, *, first: bool = True) -> View:
    """The terminal as it is; https://no-color.org is kept."""
    color = on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return View(shutil.get_terminal_size().columns, color, qid, first)
