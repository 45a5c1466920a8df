"""``ressearch show``, ``parse`` and ``export``: whole documents out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from ressearch.cli.options import command, form_option, index_option
from ressearch.cli.output import say, view, write
from ressearch.cli.status import FOUND, NOTHING, TROUBLE
from ressearch.errors import RessearchError
from ressearch.model.explanation import Explanation
from ressearch.model.resolution import Resolution
from ressearch.render import CLAUSES, DOCUMENTS, EXPLANATIONS, View, finding_line

if TYPE_CHECKING:
    from ressearch.app import Shown

Document = TypeVar("Document")
Form = Callable[[Document, View], Iterator[str]]


@command
@click.argument("ref")
@form_option(DOCUMENTS, terminal="page", pipe="plain")
@index_option
def show(ref: str, form: str, folder: Path) -> int:
    """显示一条或一份决议 / Show a clause, or a whole resolution.

    例 / examples:
      ressearch show A/RES/68/51#op8
      ressearch show 第68/51号决议第8段
      ressearch show A/RES/68/51
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with open_library(folder) as library:
        write(DOCUMENTS[form](excerpt(library.show(ref)), view()))
    return FOUND


def excerpt(shown: "Shown") -> Resolution:
    """The resolution with the clauses that are to be shown, and the footnotes that these name."""
    if shown.whole:
        return shown.resolution
    named = {number for clause in shown.clauses for number in clause.footnotes}
    footnotes = tuple(note for note in shown.resolution.footnotes if note.number in named)
    return replace(shown.resolution, clauses=shown.clauses, footnotes=footnotes, repairs=())


@command
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--explain", is_flag=True, help="说明每条为何这样读 / say why each clause was read so")
@form_option(DOCUMENTS, terminal="page", pipe="plain")
def parse(files: tuple[str, ...], form: str, *, explain: bool) -> int:
    """解析文件而不编入索引 / Show what the parser reads, without indexing.

    json：一份文件一个对象，多份每行一个 / one object, of several one a line.
    存疑之处另行告知 / warnings tell what may be lost or misread.

    例 / examples:
      ressearch parse A_RES_68_51.txt
      ressearch parse A_RES_68_51.txt --format json
      ressearch parse 我的决议/ --format jsonl
      ressearch parse A_RES_68_51.txt --explain
    """
    if explain:
        explaining = Explaining(files)
        write_each(explaining, form, EXPLANATIONS)
        return explaining.status()
    read = Reading(files, warn=form == "plain")
    write_each(read, form, DOCUMENTS)
    return read.status()


class Reading:
    """The documents of files and folders, in order; errors, and what is no resolution, are told on the way."""

    def __init__(self, files: tuple[str, ...], *, warn: bool) -> None:
        self.files = files
        self.warn = warn  # whether warnings are told, since the form has no place for them
        self.documents = 0
        self.errors = 0

    def __iter__(self) -> Iterator[Resolution]:
        from ressearch.app import parse_paths  # noqa: PLC0415 - a help page needs no parser

        for path, found in parse_paths(self.files):
            if isinstance(found, RessearchError):
                self.errors += 1
                say(found)
                continue
            if found.clauses:
                self.documents += 1
            else:
                say(no_resolution(path))
            yield found
            for finding in found.warnings if self.warn else ():
                say(finding_line(path, finding))

    def status(self) -> int:
        """The exit status of what was read."""
        return status_of(self.documents, self.errors)


class Explaining:
    """The explanations of files and folders, in order; errors are told on the way."""

    def __init__(self, files: tuple[str, ...]) -> None:
        self.files = files
        self.documents = 0
        self.errors = 0

    def __iter__(self) -> Iterator[Explanation]:
        from ressearch.app import explain_paths  # noqa: PLC0415 - a help page needs no parser

        for path, found in explain_paths(self.files):
            if isinstance(found, RessearchError):
                self.errors += 1
                say(found)
            elif found.clauses:
                self.documents += 1
                yield found
            else:
                say(no_resolution(path))

    def status(self) -> int:
        """The exit status of what was read."""
        return status_of(self.documents, self.errors)


def no_resolution(path: str) -> str:
    """What is told of a file without clauses."""
    return f"{path}：看不出是决议，没有条款 / not a resolution: no clause found"


def status_of(documents: int, errors: int) -> int:
    """The exit status where so much was read, and so much could not be."""
    if errors:
        return TROUBLE
    return FOUND if documents else NOTHING


def write_each(documents: Iterable[Document], form: str, forms: Mapping[str, Form[Document]]) -> None:
    """Write documents one after another; pages are parted by an empty line, several objects are one a line."""
    if form == "json":
        documents = list(documents)
        form = "json" if len(documents) == 1 else "jsonl"
    for place, document in enumerate(documents):
        if place and form == "page":
            write([""])
        write(forms[form](document, view()))


@command
@form_option(CLAUSES, terminal="jsonl", pipe="jsonl")
@index_option
def export(form: str, folder: Path) -> int:
    """导出全部条款 / Write all clauses.

    jsonl 可再由 ressearch index 编入 / ressearch index reads the jsonl back.

    例 / examples:
      ressearch export > clauses.jsonl
      ressearch export --format csv > clauses.csv
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with open_library(folder) as library:
        write(CLAUSES[form](library.export()))
    return FOUND
