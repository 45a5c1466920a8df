"""The one place that turns what went wrong into a message and an exit status."""

import os
import sys
from collections.abc import Callable

import click

from ressearch.cli.output import say
from ressearch.errors import RessearchError, nearest_hint, on_one_line

FOUND = 0
NOTHING = 1
TROUBLE = 2
INTERRUPTED = 130


class Misuse(click.UsageError):
    """A way to call a command that makes no sense, told in both languages."""

    def __init__(self, zh: str, en: str) -> None:
        self.zh = zh
        super().__init__(en)


def exit_status(run: Callable[[], object]) -> int:
    """Run a command; what it gives is its status. A user's mistake is told, never shown as a traceback."""
    try:
        status = run()
    except RessearchError as error:
        say(error)
    except click.UsageError as error:
        say(usage_message(error))
    except click.ClickException as error:
        say(error.format_message())
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except OSError as error:
        place = f"{on_one_line(str(error.filename))}：" if error.filename else ""
        say(f"{place}系统拒绝 / the system says: {error.strerror}")
    else:
        return status if isinstance(status, int) else FOUND
    return TROUBLE


def usage_message(error: click.UsageError) -> str:
    """One line: what is wrong in both languages, where to read more."""
    zh, en = said(error)
    more = f" ({error.ctx.command_path} -h)" if error.ctx else ""
    return f"{zh} / {en}{more}"


def said(error: click.UsageError) -> tuple[str, str]:
    """What is wrong, in Chinese and, mostly in click's own words, in English."""
    english = " ".join(error.format_message().split())
    match error:
        case Misuse():
            return error.zh, english
        case click.NoSuchOption():
            zh_hint, en_hint = nearest_hint(sorted(error.possibilities or ()))
            return f"没有选项 {error.option_name}{zh_hint}", f"no such option{en_hint}"
        case click.BadOptionUsage():
            return f"选项 {error.option_name} 用法有误", english
        case click.MissingParameter():
            return f"缺少 {hint(error)}", english
        case click.BadParameter(param=click.Parameter(type=click.Choice(choices=choices))):
            return f"{hint(error)} 的值有误，可用：{'、'.join(map(str, choices))}", english
        case click.BadParameter():
            return f"{hint(error)} 的值有误", english
        case _:
            return "用法有误", english


def hint(error: click.BadParameter) -> str:
    """The parameter as the user writes it."""
    return error.param.get_error_hint(error.ctx) if error.param and error.ctx else "参数"


def reader_left() -> None:
    """The reader of standard output has seen enough (``| head``): let Python's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
