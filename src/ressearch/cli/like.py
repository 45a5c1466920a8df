"""``ressearch like``: more like this."""

from pathlib import Path

import click

from ressearch.cli.options import command, form_option, index_option
from ressearch.cli.search import answer, check_form, facet_rows, listing_options
from ressearch.model.query import FacetSort, Sort
from ressearch.render import RENDERERS


@command
@click.argument("ref")
@listing_options
@form_option(RENDERERS, terminal="table", pipe="plain")
@index_option
def like(  # noqa: PLR0913 - the options of the command
    ref: str,
    *,
    facets: tuple[str, ...],
    facet_limit: int | str | None,
    facet_sort: FacetSort,
    sort: Sort,
    limit: int | None,
    offset: int,
    explain: bool,
    collapse: bool,
    form: str,
    folder: Path,
    **filters: tuple[str, ...],
) -> int:
    """相似的条款 / Clauses like one, or like a resolution.

    凭最能说明内容的词，本身不列 / by its telling words, itself left out.

    例 / examples:
      ressearch like A/RES/68/51#op8
      ressearch like 第68/51号决议第8段 --year 2014.. --facet year
      ressearch like A/RES/68/51 --limit 20
    """
    check_form(form, facets=bool(facets), explain=explain, collapse=collapse)
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with open_library(folder) as library:
        results = library.like(
            ref,
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
    return answer(results, form)
