"""``ressearch index`` and ``remove``: what the index holds."""

from pathlib import Path

import click

from ressearch.cli.options import command, index_option
from ressearch.cli.output import say
from ressearch.cli.progress import progress
from ressearch.cli.status import FOUND, NOTHING, TROUBLE


@command
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@index_option
def index(paths: tuple[str, ...], folder: Path) -> int:
    """编入文件和文件夹 / Index files and folders.

    同一文号的旧条款被取代 / replaces what was stored under the same symbol.
    一个坏文件不妨碍其余 / one bad file is told, the others go on.
    可读 / reads: .txt (UTF-8), .jsonl, .jsonl.gz (ressearch export)

    例 / examples:
      ressearch index 我的决议/
      ressearch index A_RES_68_51.txt clauses.jsonl --index 联合国
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    files = resolutions = clauses = replaced = errors = 0
    with open_library(folder, create=True) as library, progress() as advance:
        for outcome in library.index(paths):
            for message in (*outcome.errors, *outcome.notes):
                say(message)
            files += 1
            resolutions += outcome.resolutions
            clauses += outcome.clauses
            replaced += outcome.replaced
            errors += len(outcome.errors)
            advance(files, clauses)
    if resolutions or not errors:
        zh_old, en_old = ("", "")
        if replaced:
            zh_old, en_old = f"，{replaced} 个文件取代旧文", f"; {replaced} files replaced older text"
        say(
            f"已编入 {resolutions} 份决议、{clauses} 条{zh_old} / "
            f"indexed {resolutions} resolutions, {clauses} clauses{en_old}"
        )
    if errors:
        return TROUBLE
    return FOUND if resolutions else NOTHING


@command
@click.argument("symbols", nargs=-1, required=True, metavar="SYMBOL...")
@index_option
def remove(symbols: tuple[str, ...], folder: Path) -> int:
    """从索引中移除决议 / Remove resolutions from the index.

    例 / example:
      ressearch remove A/RES/68/51
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with open_library(folder) as library:
        clauses = library.remove(symbols)
    say(f"已移除 {clauses} 条 / removed {clauses} clauses")
    return FOUND
