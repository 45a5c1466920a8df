"""``ressearch verbs`` and ``info``: what is there to ask for?"""

from pathlib import Path
from typing import TYPE_CHECKING

from ressearch.cli.options import command, form_option, index_option
from ressearch.cli.output import say, view, write
from ressearch.cli.status import FOUND, NOTHING
from ressearch.render import LISTINGS, RECORDS, Listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ressearch.app import Info, VerbCount


@command
@form_option(LISTINGS, terminal="table", pipe="plain")
@index_option
def verbs(form: str, folder: Path) -> int:
    """索引中的动词 / The verbs of the index.

    条数、类别、力度、英文 / with counts, families, strength and English.

    例 / example:
      ressearch verbs
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with open_library(folder) as library:
        listing = verb_listing(library.verbs())
    if not listing.rows:
        say("索引中没有动词 / the index holds no verbs")
        return NOTHING
    write(LISTINGS[form](listing, view()))
    return FOUND


def verb_listing(counts: "Iterable[VerbCount]") -> Listing:
    """The verbs as rows."""
    return Listing(
        ("verb", "count", "family", "strength", "en"),
        ("动词", "条数", "类别", "力度", "英文"),
        tuple((verb.verb, verb.count, verb.family, verb.strength, verb.en) for verb in counts),
    )


@command
@form_option(RECORDS, terminal="table", pipe="plain")
@index_option
def info(form: str, folder: Path) -> int:
    """索引的概况 / What the index is and holds.

    例 / example:
      ressearch info --index 联合国 --format json
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with open_library(folder) as library:
        write(RECORDS[form](info_listing(library.info()), view()))
    return FOUND


def info_listing(held: "Info") -> Listing:
    """The index as one row."""
    first, last = held.years or (None, None)
    organs = {str(organ.value): organ.count for organ in held.organs}
    return Listing(
        ("path", "format", "resolutions", "clauses", "first_year", "last_year", "organs", "bytes"),
        ("位置", "版本", "决议", "条款", "最早", "最晚", "机关", "大小"),
        ((str(held.path), held.format, held.resolutions, held.clauses, first, last, organs, held.size),),
    )
