"""``ressearch search``."""

from collections.abc import Callable
from pathlib import Path

import click

from ressearch.cli.options import (
    Function,
    command,
    form_option,
    how_many,
    index_option,
    synonyms_option,
    whole_number,
)
from ressearch.cli.output import say, tell, view, write
from ressearch.cli.queries import answer_all
from ressearch.cli.status import FOUND, NOTHING, Misuse
from ressearch.model.query import FACET_SORTS, SORTS, FacetSort, Sort
from ressearch.model.results import Results
from ressearch.render import RENDERERS, WITH_FACETS, WITH_SHARES, summary

BY_FORM = ""  # no limit is given: the form has one of its own
FACET_ROWS = 10  # of a table

FILTERS = {
    "verb": ("VERB", "动词，如 敦促 / the leading verb"),
    "family": ("FAMILY", "动词类别，见 ressearch verbs / the family of the verb"),
    "strength": ("1..5", "动词力度，如 4..5 / the strength of the verb"),
    "addressee": ("WHOM", "对象，如 秘书长、会员国 / who is asked"),
    "section": ("SECTION", "部分：preamble 序言, operative 执行, annex 附件"),
    "paragraph": ("LABEL", "段，如 8 或 7(a) / the paragraph"),
    "depth": ("1..9", "层级：1 段, 2 分段，如 2..3 / how deep the clause stands"),
    "organ": ("ORGAN", "机关，如 大会、安理会 / the organ"),
    "year": ("YEARS", "年，如 2013 或 2010..2015 / the year"),
    "decade": ("YEARS", "年代，如 2010年代 或 1990..2000 / the decade"),
    "doc_type": ("TYPE", "文件类型：resolution 决议, decision 决定, draft 草案, statement 声明"),
    "title": ("TEXT", "标题中的字，如 核武器 / characters of the title"),
    "symbol": ("SYMBOL", "文号，如 A/RES/68/51 / the symbol"),
    "cites": ("SYMBOL", "所引文号，如 S/RES/1718(2006) / what the clause cites"),
}


def filter_options(function: Function) -> Function:
    """An option for each filter; one that is given again adds a value, of which any will do."""
    for name, (metavar, meaning) in reversed(FILTERS.items()):
        function = click.option(f"--{name.replace('_', '-')}", multiple=True, metavar=metavar, help=meaning)(
            function
        )
    return function


LISTING_OPTIONS: tuple[Callable[[Function], Function], ...] = (
    click.option(
        "--facet", "facets", multiple=True, metavar="NAME", help="分面计数，可重复 / count by a field, repeatable"
    ),
    click.option(
        "--facet-limit",
        default="",
        callback=lambda ctx, param, given: how_many(ctx, param, given) if given else BY_FORM,
        metavar="N",
        help="每个分面最多几项；表格默认 10，其余默认 all / how many values of a facet",
    ),
    click.option(
        "--facet-sort",
        type=click.Choice(FACET_SORTS),
        default="count",
        metavar="ORDER",
        help="分面按 count 条数（默认）或 value 值排列 / order of the values of a facet",
    ),
    click.option(
        "--sort",
        type=click.Choice(SORTS),
        default="relevance",
        metavar="ORDER",
        help="relevance 相关度（默认）, newest 新者先, oldest 旧者先",
    ),
    click.option(
        "--limit",
        default="10",
        callback=how_many,
        metavar="N",
        help="最多几条，默认 10；all 为全部 / by default 10, or all",
    ),
    click.option(
        "--offset", default="0", callback=whole_number, metavar="N", help="先跳过几条 / how many to skip"
    ),
    click.option(
        "--collapse", is_flag=True, help="几乎相同的条款合为一条 / near-identical clauses as one, with a count"
    ),
    click.option("--explain", is_flag=True, help="说明每条为何得此分 / say what each score is made of"),
)


def listing_options(function: Function) -> Function:
    """The options of every command that lists clauses: filters, facets, order and page."""
    for option in reversed(LISTING_OPTIONS):
        function = option(function)
    return filter_options(function)


@command
@click.argument("query", nargs=-1, metavar="[QUERY]")
@listing_options
@click.option(
    "--queries",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="多个查询，每行 名称<TAB>查询；- 为标准输入 / many: qid<TAB>query lines; - is standard input",
)
@form_option(RENDERERS, terminal="table", pipe="plain")
@synonyms_option
@index_option
def search(  # noqa: PLR0913 - the options of the command
    query: tuple[str, ...],
    *,
    facets: tuple[str, ...],
    facet_limit: int | str | None,
    facet_sort: FacetSort,
    sort: Sort,
    limit: int | None,
    offset: int,
    explain: bool,
    collapse: bool,
    queries: Path | None,
    form: str,
    synonyms: Path | None,
    folder: Path,
    **filters: tuple[str, ...],
) -> int:
    """检索条款 / Find clauses.

    例 / examples:
      ressearch search 核裁军
      ressearch search 核裁军 --verb 敦促 --facet year
      ressearch search '"无核武器国家"'   逐字相连 / exactly these characters
      ressearch search '签署 NEAR/20 批准 verb:(敦促 OR 促请)'
      ressearch search '敦促 停火 NOT 索马里' --year 2010..2015 --organ 安理会
      ressearch search 第1718号决议       及引用它的条款 / and what cites it
      ressearch search --verb 谴责 --sort newest --format csv --limit all
    """
    text = " ".join(query).strip()
    check(text, filters, facets, queries)
    check_form(form, facets=bool(facets), explain=explain, collapse=collapse)
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with open_library(folder, synonyms=synonyms) as library:

        def ask(text: str) -> Results:
            return library.search(
                text,
                facets=facets,
                facet_limit=facet_rows(facet_limit, form),
                facet_sort=facet_sort,
                sort=sort,
                limit=limit,
                offset=offset,
                explain=explain,
                collapse=collapse,
                **filters,
            )

        if queries is not None:
            return answer_all(ask, queries, form)
        return answer(ask(text), form)


def facet_rows(given: int | str | None, form: str) -> int | None:
    """How many values of a facet are listed: as many as were asked for, else as the form has room for."""
    if isinstance(given, str):
        return FACET_ROWS if form == "table" else None
    return given


def check(query: str, filters: dict[str, tuple[str, ...]], facets: tuple[str, ...], queries: Path | None) -> None:
    """Raise ``Misuse`` for options that contradict each other."""
    if queries is not None and query:
        raise Misuse("QUERY 与 --queries 只能给一个", "give QUERY or --queries, not both")
    if queries is None and not any((query, facets, *filters.values())):
        raise Misuse("请给出查询、筛选或分面", "give a query, a filter or a facet")


def check_form(form: str, *, facets: bool, explain: bool, collapse: bool) -> None:
    """Raise ``Misuse`` where the form has no place for what is asked."""
    if facets and form not in WITH_FACETS:
        raise Misuse(
            f"{form} 格式没有分面", f"{form} has no place for facets; take {', '.join(sorted(WITH_FACETS))}"
        )
    if explain and form not in WITH_SHARES:
        raise Misuse(
            f"{form} 格式没有得分说明",
            f"{form} has no place for an explanation; take {', '.join(sorted(WITH_SHARES))}",
        )
    if collapse and form not in WITH_SHARES:
        raise Misuse(
            f"{form} 格式没有合并的条款",
            f"{form} has no place for what is folded; take {', '.join(sorted(WITH_SHARES))}",
        )


def answer(results: Results, form: str) -> int:
    """Write an answer and what there is to say of it; its exit status."""
    write(RENDERERS[form](results, view()))
    for note in results.notes:
        say(note)
    if results.total and (form == "table" or not results.hits):
        tell(summary(results))
    return FOUND if results.total else NOTHING
