"""Here is a clause: which document of the Whoosh index is it? One document a clause, and back again.

`words` and `grams` are indexed with their frequencies, without positions: phrases are verified on the folded
text. Each field of a clause that can be filtered by and counted is indexed and kept in a column. A column holds
bytes: UTF-8 text, or JSON where there may be several values or none.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from whoosh import columns, fields

from ressearch.analysis import fold_text, index_words
from ressearch.analysis.ngrams import grams
from ressearch.engines.ranking import date_of
from ressearch.engines.whoosh.forms import Counts, SharedColumn
from ressearch.model.codec import clause_from_json, clause_to_json, resolution_from_json, resolution_to_json
from ressearch.model.fields import FIELDS, Value
from ressearch.model.resolution import Clause, Resolution


def counted() -> fields.FieldType:
    """A field of given terms with their frequencies, scored by."""
    return fields.FieldType(Counts(), None, scorable=True)


def keyword() -> fields.FieldType:
    """A field of given terms, filtered by, with a column to count by."""
    return fields.FieldType(Counts(), None, sortable=SharedColumn())


def schema() -> fields.Schema:
    """The schema of the index; a change to it, or to the analysis of texts, is a new ``manifest.FORMAT``."""
    text = columns.VarBytesColumn
    return fields.Schema(
        words=counted(),
        grams=counted(),
        owner=keyword(),  # the symbol that the clause is stored under
        position=fields.COLUMN(columns.NumericColumn("I")),  # in reading order, from 0
        date=fields.COLUMN(text()),
        folded=fields.COLUMN(text()),
        clause=fields.COLUMN(columns.CompressedBytesColumn()),
        header=fields.COLUMN(text()),  # all of the resolution but its clauses, with the first of them
        **{name: keyword() for name in FIELDS},
    )


def documents(symbol: str, resolution: Resolution) -> Iterable[dict[str, Any]]:
    """The documents of a resolution, one a clause, in reading order."""
    for position, clause in enumerate(resolution.clauses):
        header = b"" if position else header_bytes(resolution)
        yield document(symbol, position, clause) | {"header": header}


def document(symbol: str, position: int, clause: Clause) -> dict[str, Any]:
    """The document of a clause. Every column gets a value: Whoosh mishandles gaps in long columns."""
    folded = fold_text(clause.text)
    values = {name: tuple(dict.fromkeys(field.values(clause))) for name, field in FIELDS.items()}
    return {
        "words": index_words(folded),
        "grams": grams(folded),
        "owner": (symbol,),
        "_stored_owner": symbol.encode(),
        "position": position,
        "date": date_of(clause).encode(),
        "folded": folded.encode(),
        "clause": compact(clause_to_json(clause)),
        **{name: tuple(map(str, found)) for name, found in values.items()},
        **{f"_stored_{name}": compact(found) if found else b"" for name, found in values.items()},
    }


def header_bytes(resolution: Resolution) -> bytes:
    """All of a resolution but its clauses."""
    return compact(resolution_to_json(replace(resolution, clauses=())))


def read_clause(column: bytes) -> Clause:
    """The clause of a ``clause`` column."""
    return clause_from_json(json.loads(column))


def read_resolution(header: bytes, clauses: Iterable[bytes]) -> Resolution:
    """The resolution of a ``header`` column and of the ``clause`` columns in reading order."""
    return resolution_from_json(json.loads(header) | {"clauses": [json.loads(clause) for clause in clauses]})


def read_values(column: bytes) -> tuple[Value, ...]:
    """The values in the column of a field."""
    return tuple(json.loads(column)) if column else ()


def compact(value: object) -> bytes:
    """JSON in UTF-8, without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
