"""The Whoosh index behind the protocol: one document a clause, in a folder that says what it is."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ressearch.analysis.lexicon import Entry
from ressearch.engines.memory import explained
from ressearch.engines.protocol import Stats
from ressearch.engines.ranking import page
from ressearch.engines.stored import closed, symbol_of, with_header
from ressearch.engines.whoosh.batch import writing
from ressearch.engines.whoosh.damage import reading
from ressearch.engines.whoosh.folder import access, open_folder
from ressearch.engines.whoosh.found import Place, facet, narrow, standings
from ressearch.engines.whoosh.manifest import Manifest
from ressearch.engines.whoosh.schema import read_clause, read_resolution
from ressearch.engines.whoosh.scoring import statistics
from ressearch.engines.whoosh.snapshot import Snapshot
from ressearch.model.query import Query
from ressearch.model.resolution import Clause, Resolution
from ressearch.model.results import Hit, Results


def open_index(path: Path, *, create: bool = False, words: tuple[Entry, ...] | None = None) -> "WhooshEngine":
    """The index in the folder ``path``; ``create`` makes one where there is none yet.

    ``words`` are the user's own, which a new index keeps; ``None`` takes those that the index has. Raises
    ``IndexFolderError``, which names the remedy, for a folder that is missing, empty (unless ``create``),
    something else than an index of ours, of another format or with other words, or damaged. Such a folder is left
    as it is.
    """
    return WhooshEngine(path, *open_folder(path, create=create, words=words))


class WhooshEngine:
    """An engine over an index folder; ``Engine`` says what it promises.

    Every answer is that of the latest commit, by whichever process. A ``replace`` or ``remove`` that fails, or is
    killed, leaves the index as it was. Any method may raise ``IndexFolderError``.
    """

    def __init__(self, path: Path, index: Any, manifest: Manifest) -> None:  # noqa: ANN401 - whoosh has no types
        self.path = path
        self.words = manifest.words
        self._opened = index
        self._latest = Snapshot(path, index)

    def replace(self, resolutions: Iterable[Resolution]) -> None:
        """As ``Engine`` promises; after an error nothing has changed."""
        with writing(self.path, self._index()) as batch:
            for resolution in resolutions:
                symbol = symbol_of(resolution)
                batch.forget(symbol)
                with access(self.path):
                    batch.add(symbol, with_header(resolution))

    def remove(self, symbols: Iterable[str]) -> int:
        """As ``Engine`` promises; after an error nothing has changed."""
        with writing(self.path, self._index()) as batch:
            return sum(batch.forget(symbol) for symbol in symbols)

    def search(self, query: Query) -> Results:
        """As ``Engine`` promises."""
        snapshot = self._snapshot()
        parts = [narrow(query, segment) for segment in snapshot.segments]
        found = standings(query, snapshot, parts)
        hits = tuple(Hit(rank, score, self._clause(place)) for rank, score, place in page(found, query))
        if query.explain:
            counted = statistics(query.node, snapshot, (part.matching for part in parts))
            hits = tuple(explained(hit, query.node, counted) for hit in hits)
        return Results(
            query=query.text,
            total=sum(len(part.docs()) for part in parts),
            hits=hits,
            facets={name: facet(name, parts) for name in query.facets},
            relaxed=query.relaxed,
        )

    def resolution(self, symbol: str) -> Resolution | None:
        """As ``Engine`` promises."""
        columns = ("position", "header", "clause")
        rows = [
            row
            for segment, docs in self._snapshot().owned(symbol)
            for row in zip(*(segment.values(column, docs) for column in columns), strict=True)
        ]
        if not rows:
            return None
        _, headers, clauses = zip(*sorted(rows), strict=True)
        with reading(self.path):
            return read_resolution(headers[0], clauses)

    def symbols(self) -> tuple[str, ...]:
        """As ``Engine`` promises."""
        return self._snapshot().owners

    def vocabulary(self) -> frozenset[str]:
        """As ``Engine`` promises."""
        return frozenset().union(*(segment.lexicon("words") for segment in self._snapshot().segments))

    def holding(self, terms: Iterable[tuple[str, str]]) -> list[int]:
        """As ``Engine`` promises."""
        segments = self._snapshot().segments
        return [sum(len(segment.postings(field, term)) for segment in segments) for field, term in terms]

    def stats(self) -> Stats:
        """As ``Engine`` promises."""
        snapshot = self._snapshot()
        return Stats(len(snapshot.owners), snapshot.total)

    def close(self) -> None:
        """As ``Engine`` promises."""
        self._opened = None
        self._latest.close()

    def _index(self) -> Any:  # noqa: ANN401 - whoosh has no types
        """Whoosh's index; ``ValueError`` after ``close``."""
        if self._opened is None:
            raise closed()
        return self._opened

    def _snapshot(self) -> Snapshot:
        """The state at the latest commit."""
        index = self._index()
        with access(self.path):
            latest = index.latest_generation()
        if latest != self._latest.generation:
            before, self._latest = self._latest, Snapshot(self.path, index)
            before.close()
        return self._latest

    def _clause(self, place: Place) -> Clause:
        """The clause of a document."""
        (clause,) = place.segment.decoded("clause", [place.doc], read_clause)
        return clause
