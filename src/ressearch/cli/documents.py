"""``ressearch show``, ``parse`` and ``export``: whole documents out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from ressearch.cli.options import command, form_option, index_option
from ressearch.cli.output import say, view, write
from ressearch.cli.reading import Reading
from ressearch.cli.status import FOUND, NOTHING, TROUBLE
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
    - 是标准输入 / - is standard input.

    例 / examples:
      ressearch parse A_RES_68_51.txt
      ressearch parse A_RES_68_51.txt --format json
      ressearch parse 我的决议/ --format jsonl
      ressearch parse A_RES_68_51.txt --explain
      xclip -o | ressearch parse -
    """
    from ressearch.app import explain_paths, parse_paths  # noqa: PLC0415 - a help page needs no parser

    if explain:
        explained = Reading(explain_paths(files), clauses_of)
        write_each((explanation for _, explanation in explained), form, EXPLANATIONS)
        return status_of(explained)
    read = Reading(parse_paths(files), clauses_of)
    write_each(warned(read) if form == "plain" else (resolution for _, resolution in read), form, DOCUMENTS)
    return status_of(read)


def clauses_of(document: Resolution | Explanation) -> int:
    """How many clauses were read."""
    return len(document.clauses)


def warned(read: Iterable[tuple[str, Resolution]]) -> Iterator[Resolution]:
    """The resolutions, and after each on standard error what is in doubt: the form has no place for it."""
    for path, resolution in read:
        yield resolution
        for finding in resolution.warnings:
            say(finding_line(path, finding))


def status_of(read: Reading[Resolution] | Reading[Explanation]) -> int:
    """The exit status of what was read."""
    if read.errors:
        return TROUBLE
    return FOUND if read.found else NOTHING


def write_each(documents: Iterable[Document], form: str, forms: Mapping[str, Form[Document]]) -> None:
    """Write documents one after another; pages are parted by an empty line, several objects are one a line."""
    coming = iter(documents)
    if form == "json":
        first = list(islice(coming, 2))
        form = "json" if len(first) == 1 else "jsonl"
        coming = chain(first, coming)
    for place, document in enumerate(coming):
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
