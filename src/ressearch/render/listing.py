"""A list of facts that are no clauses, such as the verbs of an index: names, then rows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ressearch.render.csvs import row
from ressearch.render.grid import GAP, Cell, grid, width_of
from ressearch.render.jsons import dumps, laid_out
from ressearch.render.paint import paint
from ressearch.render.plain import tabbed
from ressearch.render.view import View
from ressearch.render.wrapping import printable, wrap

LEAST = 20  # columns of text, however narrow the screen

Value = str | int | Mapping[str, int] | None


@dataclass(frozen=True, slots=True)
class Listing:
    """``names`` of the columns in English, for programs; ``heads`` for people; rows of values."""

    names: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def listing_table(listing: Listing, view: View) -> Iterator[str]:
    """Columns under bilingual heads; numbers stand right."""
    heads: list[Cell] = [
        [paint(f"{head} {name}", "head", color=view.color)]
        for head, name in zip(listing.heads, listing.names, strict=True)
    ]
    sizes = [width_of(head) for head in heads]
    rows: list[list[Cell]] = [heads]
    rows += [[[shown(*cell)] for cell in zip(values, sizes, strict=True)] for values in listing.rows]
    columns = list(zip(*rows, strict=True))
    room = view.width - sum(max(map(width_of, column)) + len(GAP) for column in columns[:-1])
    return grid([[*row[:-1], broken(row[-1], max(room, LEAST))] for row in rows])


def broken(cell: Cell, room: int) -> Cell:
    """A cell of the last column in lines that the screen has room for."""
    return [line.of(text) for text in cell for line in wrap(text, room)]


def listing_plain(listing: Listing, _: View) -> Iterator[str]:
    """Tabs between values, no head."""
    return (tabbed(*map(text, values)) for values in listing.rows)


def listing_json(listing: Listing, _: View) -> Iterator[str]:
    """One object a line."""
    return (dumps(dict(zip(listing.names, values, strict=True))) for values in listing.rows)


def listing_csv(listing: Listing, _: View) -> Iterator[str]:
    """A row each under the English names."""
    yield row(*listing.names)
    for values in listing.rows:
        yield row(*map(text, values))


def record_table(listing: Listing, view: View) -> Iterator[str]:
    """The one row of a listing, a line for each value."""
    (values,) = listing.rows
    return grid(
        [
            ([paint(f"{head} {name}", "head", color=view.color)], [printable(text(value))])
            for head, name, value in zip(listing.heads, listing.names, values, strict=True)
        ]
    )


def record_plain(listing: Listing, _: View) -> Iterator[str]:
    """``name<TAB>value`` lines."""
    (values,) = listing.rows
    return (tabbed(name, text(value)) for name, value in zip(listing.names, values, strict=True))


def record_json(listing: Listing, _: View) -> Iterator[str]:
    """One object."""
    (values,) = listing.rows
    return laid_out(dict(zip(listing.names, values, strict=True)))


def shown(value: Value, size: int) -> str:
    """A value in its column; a number goes to the right end of ``size`` columns."""
    return f"{value:>{size}}" if isinstance(value, int) else printable(text(value))


def text(value: Value) -> str:
    """A value that may be missing; of a count by name, each name with its number."""
    match value:
        case None:
            return ""
        case Mapping():
            return ", ".join(f"{name} {count}" for name, count in value.items())
        case _:
            return str(value)


LISTINGS: dict[str, Callable[[Listing, View], Iterator[str]]] = {
    "table": listing_table,
    "plain": listing_plain,
    "jsonl": listing_json,
    "csv": listing_csv,
}
RECORDS: dict[str, Callable[[Listing, View], Iterator[str]]] = {
    "table": record_table,
    "plain": record_plain,
    "json": record_json,
}
