"""Help pages in two languages: click measures texts in characters, a terminal in columns."""

from collections.abc import Iterable

import click

from ressearch.errors import columns
from ressearch.render.grid import pad
from ressearch.render.wrapping import wrap

HEADINGS = {"Options": "选项 Options", "Commands": "命令 Commands"}
HELP = "显示本页 / show this page"


class Formatter(click.HelpFormatter):
    """Lines break where columns end, and a line of a docstring stays a line."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line that says how to call a command."""
        super().write_usage(prog, args, prefix or "用法 Usage: ")

    def write_heading(self, heading: str) -> None:
        """The head of a section, in both languages."""
        super().write_heading(HEADINGS.get(heading, heading))

    def write_text(self, text: str) -> None:
        """Lines as they stand; a longer one continues under its own beginning."""
        for line in text.splitlines():
            said = line.lstrip()
            margin = " " * (self.current_indent + len(line) - len(said))
            for part in broken(said, self.width - len(margin)):
                self.write(f"{margin}{part}".rstrip() + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Terms and what they mean, in two columns."""
        rows = list(rows)
        wide = min(max(columns(term) for term, _ in rows), col_max) + col_spacing
        margin = " " * self.current_indent
        for term, meaning in rows:
            first, *others = broken(meaning, self.width - self.current_indent - wide)
            if columns(term) + col_spacing > wide:
                self.write(f"{margin}{term}\n{margin}{' ' * wide}{first}\n")
            else:
                self.write(f"{margin}{pad(term, wide)}{first}\n")
            self.write("".join(f"{margin}{' ' * wide}{line}\n" for line in others))


def broken(text: str, width: int) -> list[str]:
    """The lines of ``text``."""
    return [line.of(text) for line in wrap(text, width)]


class Context(click.Context):
    """A context whose help pages know columns."""

    formatter_class = Formatter


class Command(click.Command):
    """A command with a bilingual help page."""

    context_class = Context

    def get_help_option_names(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """Both, wherever the command stands."""
        return ["-h", "--help"]

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - the same
        """The first line of the help page."""
        return (self.help or "").partition("\n")[0]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``-h``, with its meaning in both languages."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP
        return option
