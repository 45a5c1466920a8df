"""The commands by name, each imported when it is asked for."""

import io
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from ressearch import __version__
from ressearch.cli.help import HELP, Command, Context
from ressearch.cli.status import FOUND, Misuse, exit_status, reader_left
from ressearch.errors import nearest_hint

# In the order of a user's first hour.
COMMANDS = {
    "demo": "ressearch.cli.demo",
    "index": "ressearch.cli.indexing",
    "search": "ressearch.cli.search",
    "like": "ressearch.cli.like",
    "show": "ressearch.cli.documents",
    "verbs": "ressearch.cli.inventory",
    "parse": "ressearch.cli.documents",
    "check": "ressearch.cli.checking",
    "eval": "ressearch.cli.evaluating",
    "export": "ressearch.cli.documents",
    "remove": "ressearch.cli.indexing",
    "info": "ressearch.cli.inventory",
}


class Group(click.Group):
    """A group that imports a command when it is asked for, and ends with our exit status."""

    context_class = Context

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """All names, in our order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        assert isinstance(command, Command)  # noqa: S101 - a fault of the table above
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name, or the nearest ones."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            raise unknown_command(args[0])
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command.

        click itself would give status 1 where the reader left, which is to say that nothing was found.
        """
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            reader_left()
            return FOUND

    def main(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command line and exit."""
        kwargs["standalone_mode"] = False
        sys.exit(exit_status(lambda: super(Group, self).main(*args, **kwargs)))


def unknown_command(name: str) -> Misuse:
    """The error for a command that does not exist: the nearest ones, or how to search for what may be a query."""
    from ressearch.querying import nearest  # noqa: PLC0415 - only where the name is wrong

    if close := nearest(name, COMMANDS):
        zh_hint, en_hint = nearest_hint(close)
        return Misuse(f"没有命令 {name}{zh_hint}", f"no such command{en_hint}")
    return Misuse(
        f"没有命令 {name}；检索请用 ressearch search {name}", f"no such command; ressearch search {name} searches"
    )


@click.group(cls=Group, invoke_without_command=True)
@click.option(
    "--index",
    "folder",
    type=click.Path(path_type=Path),
    envvar="RESSEARCH_INDEX",
    metavar="DIR",
    help="索引文件夹，默认 index；也可写在命令之后，或设 RESSEARCH_INDEX / the index folder, by default index",
)
@click.help_option("-h", "--help", help=HELP)
@click.version_option(__version__, prog_name="ressearch", help="显示版本 / show the version")
@click.pass_context
def commands(ctx: click.Context, folder: Path | None) -> None:  # noqa: ARG001 - read by options.index_option
    """检索联合国中文决议的条款。/ Search the clauses of UN resolutions in Chinese.

    初次使用 / to begin:
      ressearch demo             以自带样本试用 / on the bundled sample
      ressearch index 我的决议/  编入文件夹 / index a folder
      ressearch search 核裁军 --verb 重申 --facet year

    状态码 / exit status:
      0 有结果或已完成 found or done, 1 无结果 nothing found, 2 有误 trouble
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main() -> None:
    """The entry point. Data is UTF-8 wherever it goes, and what cannot be encoded is shown escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    commands(prog_name="ressearch")
