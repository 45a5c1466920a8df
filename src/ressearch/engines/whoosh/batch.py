"""One change to the index: clauses go and come, and all of it is seen at once or not at all."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from whoosh.codec.whoosh3 import W3Codec
from whoosh.index import LockError, clean_files
from whoosh.writing import MERGE_SMALL, OPTIMIZE

from ressearch.engines.whoosh import folder
from ressearch.engines.whoosh.damage import damaged
from ressearch.engines.whoosh.schema import documents
from ressearch.engines.whoosh.snapshot import Snapshot
from ressearch.model.resolution import Resolution

# Deleted documents cost room and time, never exactness: a segment is written anew when more than this part of it
# is deleted. (Less, and an index that is indexed again in batches would be written anew with every batch.)
WORN = 0.5

# Megabytes of postings to collect before they are sorted on disk, as Whoosh counts them: half the time of its 128.
MEMORY = 256


class Batch:
    """Deletions and additions that wait for the commit."""

    def __init__(self, path: Path, writer: Any, before: Snapshot) -> None:  # noqa: ANN401 - whoosh has no types
        self._path = path
        self._writer = writer
        self._before = before
        self._gone: set[str] = set()
        self._new: dict[str, range] = {}

    def forget(self, symbol: str) -> int:
        """Delete what is stored under ``symbol``, also by this batch; the number of documents that go."""
        count = self._forget_new(symbol)
        if symbol in self._gone:
            return count
        self._gone.add(symbol)
        for segment, docs in self._before.owned(symbol):
            count += len(docs)
            for doc in docs:
                self._writer.delete_document(segment.base + doc)
        return count

    def _forget_new(self, symbol: str) -> int:
        """Delete what this batch added under ``symbol``: Whoosh's writer deletes in earlier segments only."""
        docs = self._new.pop(symbol, range(0))
        for doc in docs:
            self._writer.newsegment.delete_document(doc)
        return len(docs)

    def add(self, symbol: str, resolution: Resolution) -> None:
        """Add the clauses of ``resolution`` under ``symbol``."""
        first: int = self._writer.docnum
        for document in documents(symbol, resolution):
            self._writer.add_document(**document)
        self._new[symbol] = range(first, self._writer.docnum)

    def commit(self) -> None:
        """Make all of it seen."""
        self._writer.commit(mergetype=self._merge)

    def _merge(self, writer: Any, segments: list[Any]) -> Any:  # noqa: ANN401
        """The segments that stay as they are, after the others are read and written anew."""
        try:
            return tidy(writer, segments)
        except OSError:  # of reading or of writing
            raise
        except Exception as error:
            raise damaged(self._path, error) from error


def tidy(writer: Any, segments: list[Any]) -> Any:  # noqa: ANN401
    """Whoosh's usual merging, after segments without a document are dropped and worn ones written anew."""
    kept = [segment for segment in segments if segment.doc_count()]
    worn = [segment for segment in kept if segment.deleted_count() > WORN * segment.doc_count_all()]
    OPTIMIZE(writer, worn)
    return MERGE_SMALL(writer, [segment for segment in kept if segment not in worn])


def codec() -> Any:  # noqa: ANN401
    """Whoosh's own, without the shortest length of each block, which only its quality skipping needs."""
    made = W3Codec()
    made.length_stats = False
    return made


@contextmanager
def writing(path: Path, index: Any) -> Iterator[Batch]:  # noqa: ANN401
    """A batch that is committed at the end of the block, and dropped without a trace if the block fails."""
    with folder.access(path):
        try:
            writer = index.writer(timeout=folder.PATIENCE, codec=codec(), limitmb=MEMORY)
        except LockError as error:
            raise folder.locked(path) from error
    try:
        with closing(Snapshot(path, index)) as before:  # which no other process can change now
            batch = Batch(path, writer, before)
            yield batch
            with folder.access(path):
                batch.commit()
    except BaseException:
        drop(index, writer)
        raise


def drop(index: Any, writer: Any) -> None:  # noqa: ANN401
    """Give up a writer, in whatever state it is: its files first, then its lock."""
    with suppress(Exception):
        writer._close_segment()  # noqa: SLF001
    with suppress(Exception):
        clean_files(index.storage, index.indexname, index.latest_generation(), index._segments())  # noqa: SLF001
    with suppress(Exception):
        writer._finish()  # noqa: SLF001
    if writer.writelock.fd is not None:
        writer.writelock.release()
