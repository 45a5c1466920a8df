"""Here are the files of one segment: what do they hold? Read in whole lists, faster than Whoosh's matchers.

The names with an underscore are those of Whoosh 2.7.4, the one release that this package allows.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from itertools import accumulate, repeat
from pathlib import Path
from sys import byteorder
from typing import Any, TypeVar

from whoosh.codec.whoosh3 import LENGTHS_COLUMN

from ressearch.engines.ranking import LENGTHS
from ressearch.engines.whoosh.damage import reading

Postings = dict[int, float]
Read = TypeVar("Read")


class Segment:
    """A segment of an index as it stood at a commit; documents have numbers from 0, deleted ones are left out."""

    def __init__(self, path: Path, reader: Any, base: int) -> None:  # noqa: ANN401 - whoosh has no types
        self.base = base  # what Whoosh adds to the numbers, over all segments
        self._path = path
        self._reader = reader
        self.column = cache(self._column)
        self.lexicon = cache(self._lexicon)
        self.length_codes = cache(self._length_codes)
        self.size: int = reader.doc_count_all()
        deleted = frozenset(range(self.size)).difference(reader.all_doc_ids()) if reader.has_deletions() else ()
        self.deleted: frozenset[int] = frozenset(deleted)

    @cached_property
    def live(self) -> frozenset[int]:
        """The documents that are not deleted."""
        return frozenset(range(self.size)) - self.deleted

    def postings(self, field: str, term: str) -> Postings:
        """The documents that hold a term, with its frequency in each; none for a term that the index lacks."""
        with reading(self._path):
            key = term.encode("utf-8", "surrogatepass")
            if (field, key) not in self._reader:
                return {}
            matcher = self._reader._terms.matcher(field, key, self._reader.schema[field].format)  # noqa: SLF001
            found: Postings = {}
            for ids, tfs in blocks(matcher):
                found.update(zip(ids, tfs, strict=False))  # one weight may stand for all of the block
            for doc in self.deleted & found.keys():
                del found[doc]
            return found

    def _lexicon(self, field: str) -> tuple[str, ...]:
        """The terms of a field, sorted as bytes; some may be left in deleted documents only."""
        with reading(self._path):
            return tuple(term.decode("utf-8") for term in self._reader.lexicon(field))

    def _length_codes(self, field: str) -> bytes:
        """Whoosh's code for the length of a field in each document, deleted ones too."""
        with reading(self._path):
            documents = self._reader._perdoc  # noqa: SLF001
            name = f"_{field}_len"
            if not documents.has_column(name):  # no document has a term
                return bytes(self.size)
            column = documents.column_reader(name, LENGTHS_COLUMN)
            codes: bytes = column._dbfile.get(column._basepos, column._count)  # noqa: SLF001
            return bytes(codes).ljust(self.size, b"\0")

    def total_length(self, field: str) -> int:
        """The sum of the lengths of a field."""
        codes = self.length_codes(field)
        all_lengths = sum(LENGTHS[code] * count for code, count in Counter(codes).items())
        return all_lengths - sum(LENGTHS[codes[doc]] for doc in self.deleted)

    def counts(self, field: str, docs: Iterable[int], decode: Callable[[bytes], Read]) -> dict[Read, int]:
        """How many of ``docs`` have each value in the column of ``field``, each value being decoded once."""
        column = self.column(field)
        with reading(self._path):
            codes = array(column._typecode)  # noqa: SLF001
            codes.frombytes(column._dbfile.get(column._basepos, self.size * codes.itemsize))  # noqa: SLF001
            if byteorder == "little":
                codes.byteswap()
            counted = Counter(map(codes.__getitem__, docs))
            return {decode(column._uniques[code]): count for code, count in counted.items()}  # noqa: SLF001

    def values(self, field: str, docs: Iterable[int]) -> Iterator[Any]:
        """The values of ``docs`` in the column of ``field``."""
        column = self.column(field)
        with reading(self._path):
            yield from map(column.__getitem__, docs)

    def decoded(self, field: str, docs: Iterable[int], decode: Callable[[bytes], Read]) -> Iterator[Read]:
        """The values of ``docs`` in the column of ``field``, decoded."""
        column = self.column(field)
        with reading(self._path):
            for doc in docs:
                yield decode(column[doc])

    def _column(self, field: str) -> Any:  # noqa: ANN401
        """Whoosh's reader of a column."""
        with reading(self._path):
            return self._reader.column_reader(field, translate=False)

    def close(self) -> None:
        """Let go of the files."""
        if not self._reader.is_closed:
            self._reader.close()


def blocks(matcher: Any) -> Iterator[tuple[Iterator[int], Iterable[float]]]:  # noqa: ANN401
    """The documents and frequencies of a posting list, a block at a time."""
    while True:
        matcher._read_data()  # noqa: SLF001
        gaps, weights, _ = matcher._data  # noqa: SLF001
        if weights is None:
            weights = repeat(1.0)
        elif isinstance(weights, float):
            weights = repeat(weights)
        yield accumulate(gaps), weights
        if matcher._lastblock:  # noqa: SLF001
            return
        matcher._next_block()  # noqa: SLF001
