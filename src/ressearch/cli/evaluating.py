"""``ressearch eval``: how well does the index answer judged queries?"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ressearch.cli.options import command, form_option, index_option, synonyms_option
from ressearch.cli.output import say, view, write
from ressearch.cli.status import FOUND, NOTHING, TROUBLE
from ressearch.render import MEASUREMENTS

if TYPE_CHECKING:
    from ressearch.evaluation import Floor
    from ressearch.model.measured import Measured

FILE = click.Path(path_type=Path)


@command
@click.argument("qrels", type=FILE)
@click.argument("queries", type=FILE)
@click.option("--per-query", is_flag=True, help="逐个查询列出 / list each query")
@click.option(
    "--min",
    "floors",
    multiple=True,
    metavar="MEASURE=VALUE",
    help="指标下限，如 nDCG@10=0.9，可重复；不足时状态码为 1 / a floor; status 1 below it",
)
@form_option(MEASUREMENTS, terminal="table", pipe="tsv")
@synonyms_option
@index_option
def eval(  # noqa: A001 - the name of the command
    qrels: Path,
    queries: Path,
    *,
    per_query: bool,
    floors: tuple[str, ...],
    form: str,
    synonyms: Path | None,
    folder: Path,
) -> int:
    """以评判过的查询衡量检索 / Measure the search by judged queries.

    QRELS 每行 名称 0 地址 等级 / qid 0 address grade lines
    QUERIES 每行 名称<TAB>查询，或含 qid、query、group 的 JSON
      / qid<TAB>query lines, or JSON lines

    nDCG@10（线性增益 linear gain）、R@100、MRR@10，由 ir-measures 计算。

    例 / examples:
      ressearch eval qrels.tsv queries.tsv
      ressearch eval qrels.tsv queries.jsonl --per-query --format json
      ressearch eval qrels.tsv queries.tsv --min nDCG@10=0.9
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine
    from ressearch.evaluation import read_floor  # noqa: PLC0415 - the same

    asked = [read_floor(floor) for floor in floors]
    with open_library(folder, synonyms=synonyms) as library:
        found = library.evaluate(qrels, queries, per_query=per_query)
    for message in (*found.notes, *found.errors):
        say(message)
    if found.rows:
        write(MEASUREMENTS[form](found.rows, view()))
    if found.errors:
        return TROUBLE
    return NOTHING if below(found.rows, asked) else FOUND


def below(rows: "Sequence[Measured]", floors: "Iterable[Floor]") -> bool:
    """Whether a measure over all queries is below its floor, which is told."""
    overall = rows[0].scores
    fallen = [floor for floor in floors if overall[floor.measure] < floor.least]
    for name, least in fallen:
        say(f"{name} {overall[name]:.4f} 低于下限 {least:g} / {name} is below its floor")
    return bool(fallen)
