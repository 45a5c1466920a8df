"""``ressearch index`` and ``remove``: what the index holds."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ressearch.cli.options import command, index_option
from ressearch.cli.output import say
from ressearch.cli.progress import progress
from ressearch.cli.status import FOUND, NOTHING, TROUBLE
from ressearch.errors import SourceError

if TYPE_CHECKING:
    from ressearch.app import Ingested

MOST_ERRORS = 5  # of one file: a table of another form would fail line by line


@command
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--lexicon",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="另加的词，每行一个，用于新建索引；检索时照用 / words of your own for a new index, one a line",
)
@index_option
def index(paths: tuple[str, ...], lexicon: Path | None, folder: Path) -> int:
    """编入文件和文件夹 / Index files and folders.

    同一文号的旧条款被取代 / replaces what was stored under the same symbol.
    一个坏文件不妨碍其余 / one bad file is told, the others go on.
    可读 / reads: .txt .pdf .docx .html .jsonl .jsonl.gz
    编码 / encodings: UTF-8, UTF-16, GB18030, Big5

    例 / examples:
      ressearch index 我的决议/
      ressearch index A_RES_68_51.txt clauses.jsonl --index 联合国
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    tally = Tally()
    if not any(Path(path).exists() for path in paths):
        return nothing_there(paths)  # a slip of the keyboard makes no index
    with open_library(folder, create=True, lexicon=lexicon) as library, progress() as advance:

        def on_file(outcome: "Ingested") -> None:
            tally.add(outcome)
            advance(tally.files, tally.clauses)

        library.index(paths, on_file)
    return tally.told()


def nothing_there(paths: tuple[str, ...]) -> int:
    """Tell of each path that it is not there."""
    for path in paths:
        say(SourceError.unreadable(path, FileNotFoundError()))
    return TROUBLE


class Tally:
    """What became of the files so far; what is wrong is told as it comes."""

    def __init__(self) -> None:
        self.files = self.resolutions = self.clauses = self.replaced = self.errors = 0

    def add(self, outcome: "Ingested") -> None:
        """Count a file and tell what there is to say of it; of many errors in one file, the first few."""
        for message in (*outcome.errors[:MOST_ERRORS], *outcome.notes):
            say(message)
        if rest := len(outcome.errors[MOST_ERRORS:]):
            say(f"{outcome.path}：另有 {rest} 处有误 / {rest} more errors")
        self.files += 1
        self.resolutions += outcome.resolutions
        self.clauses += outcome.clauses
        self.replaced += outcome.replaced
        self.errors += len(outcome.errors)

    def told(self) -> int:
        """Tell the sum; the exit status."""
        if self.resolutions or not self.errors:
            zh_old, en_old = ("", "")
            if self.replaced:
                zh_old, en_old = (
                    f"，{self.replaced} 个文件取代旧文",
                    f"; {self.replaced} files replaced older text",
                )
            say(
                f"已编入 {self.resolutions} 份决议、{self.clauses} 条{zh_old} / "
                f"indexed {self.resolutions} resolutions, {self.clauses} clauses{en_old}"
            )
        if self.errors:
            return TROUBLE
        return FOUND if self.resolutions else NOTHING


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
