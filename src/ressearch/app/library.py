"""The library: an index opened, searched, read and kept up to date. The one place that picks an engine."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from ressearch.analysis.dictionary import dictionary_with, using
from ressearch.analysis.lexicon import Entry, load_lexicon
from ressearch.app.addresses import Shelf, locate
from ressearch.app.alike import alike
from ressearch.app.answering import answer
from ressearch.app.evaluating import evaluate
from ressearch.app.ingest import ingest
from ressearch.app.options import Numbers, Paths, Words, flat_paths, flat_values
from ressearch.app.values import Info, Ingested, Shown, VerbCount
from ressearch.app.vocabulary import Vocabulary
from ressearch.engines.protocol import Engine
from ressearch.engines.whoosh import FORMAT, open_index
from ressearch.errors import AddressError
from ressearch.evaluation import DEPTH
from ressearch.model.measured import Evaluation
from ressearch.model.query import Everything, FacetSort, Query, Sort
from ressearch.model.resolution import Clause
from ressearch.model.results import FacetCount, Results
from ressearch.parsing import verb_table
from ressearch.querying import Synonyms, build_query, load_synonyms, map_values
from ressearch.querying import synonyms as builtin_synonyms


def open_library(
    path: str | Path = "index",
    *,
    create: bool = False,
    lexicon: str | Path | None = None,
    synonyms: str | Path | None = None,
) -> "Library":
    """The library in the folder ``path``; with ``create`` a new one where there is none.

    ``lexicon`` is a file of words, one a line, by which the texts of a new index are cut besides the program's
    own. The index keeps them; where it is there already it must have been made with the same. ``synonyms`` is a
    file of forms that stand for the same thing, a group a line, which searches know besides the program's own.

    Raises ``IndexFolderError`` where the folder is not an index, or is one of another version or with other words,
    and ``VocabularyError`` with the line of the file.
    """
    forms = builtin_synonyms() if synonyms is None else builtin_synonyms() + load_synonyms(synonyms)
    words = None if lexicon is None else load_lexicon(lexicon)
    engine = open_index(Path(path), create=create, words=words)
    return Library(Path(path), engine, engine.words, forms)


class Library:
    """An open index. Close it, or use it in a ``with`` statement."""

    def __init__(
        self, path: Path, engine: Engine, words: tuple[Entry, ...] = (), synonyms: Synonyms | None = None
    ) -> None:
        self.path = path
        self.engine = engine
        self.synonyms = builtin_synonyms() if synonyms is None else synonyms
        self.dictionary = dictionary_with(words)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the index."""
        self.engine.close()

    def search(  # noqa: PLR0913 - the filters of the query, one keyword each
        self,
        query: str = "",
        *,
        verb: Words = (),
        family: Words = (),
        strength: Numbers = (),
        addressee: Words = (),
        section: Words = (),
        paragraph: Words = (),
        depth: Numbers = (),
        organ: Words = (),
        year: Numbers = (),
        decade: Words | Numbers = (),
        doc_type: Words = (),
        title: Words = (),
        symbol: Words = (),
        cites: Words = (),
        facets: Words = (),
        facet_sort: FacetSort = "count",
        facet_limit: int | None = None,
        sort: Sort = "relevance",
        limit: int | None = 10,
        offset: int = 0,
        explain: bool = False,
        collapse: bool = False,
    ) -> Results:
        """The clauses that match ``query`` and the filters, best first, with exact total and facets.

        A filter takes one value or several, of which any will do; ``year``, ``decade``, ``strength`` and
        ``depth`` take numbers, a ``range`` or ``"2010..2015"``, ``title`` a run of its characters.
        ``limit=None`` gives all. A facet lists ``facet_limit`` values (all, if ``None``) by ``count`` or by
        ``value``, and those that a filter asks for. Where fewer clauses than a page hold every word, the nearest
        others follow them, uncounted, each with the words that are ``missing``; where none does, the best partial
        matches are given, and ``relaxed`` says so. ``notes`` say why, or what emptied the list. With ``explain``
        each hit says what its score is made of (``explanation``). With ``collapse`` near-identical clauses are one
        hit with the addresses of the others (``alike``), among the first 1,000, or all with ``limit=None``.

        Raises ``QueryError``, with the place, and ``UnknownNameError``, with the nearest names.
        """
        asked = {
            "verb": verb, "family": family, "strength": strength, "addressee": addressee, "section": section,
            "paragraph": paragraph, "depth": depth, "organ": organ, "year": year, "decade": decade,
            "doc_type": doc_type, "title": title, "symbol": symbol, "cites": cites,
        }  # fmt: skip
        filters: Mapping[str, list[str]] = {name: flat_values(values) for name, values in asked.items()}
        built = build_query(
            query,
            filters,
            facets=flat_values(facets),
            facet_sort=facet_sort,
            facet_limit=facet_limit,
            sort=sort,
            limit=limit,
            offset=offset,
            explain=explain,
            collapse=collapse,
        )
        return self.answer(map_values(built, Vocabulary(self.engine).known_all))

    def answer(self, query: Query) -> Results:
        """The results of a ``Query`` value, as ``search`` gives them."""
        with using(self.dictionary):
            return answer(self.engine, query, self.synonyms)

    def like(  # noqa: PLR0913 - the options of a search
        self,
        ref: str,
        *,
        facets: Words = (),
        facet_sort: FacetSort = "count",
        facet_limit: int | None = None,
        sort: Sort = "relevance",
        limit: int | None = 10,
        offset: int = 0,
        explain: bool = False,
        collapse: bool = False,
        **filters: Words | Numbers,
    ) -> Results:
        """The clauses that are most like a clause or a whole resolution, by its most telling terms; not itself.

        ``ref`` as ``show`` takes it; filters and the rest as for ``search``. Raises what these two raise.
        """
        asked = build_query(
            "",
            {name: flat_values(values) for name, values in filters.items()},
            facets=flat_values(facets),
            facet_sort=facet_sort,
            facet_limit=facet_limit,
            sort=sort,
            limit=limit,
            offset=offset,
            explain=explain,
            collapse=collapse,
        )
        query = map_values(asked, Vocabulary(self.engine).known_all)
        with using(self.dictionary):
            node = alike(self.engine, self.show(ref))
        return self.answer(replace(query, text=ref, node=node))

    def show(self, ref: str) -> Shown:
        """The resolution or the clause of an address or a citation in any written form.

        Raises ``AddressError``, with the nearest addresses, where the index does not hold it.
        """
        return locate(self.engine, ref)

    def index(self, paths: Paths, on_file: Callable[[Ingested], object] | None = None) -> tuple[Ingested, ...]:
        """Store the resolutions of files and folders, in place of what was stored under the same symbols.

        What became of each file is given in order, and told to ``on_file`` as soon as the file is stored: one bad
        file does not stop the others.
        """
        outcomes: list[Ingested] = []
        with using(self.dictionary):
            for outcome in ingest(self.engine, flat_paths(paths), skip={self.path.resolve()}):
                if on_file is not None:
                    on_file(outcome)
                outcomes.append(outcome)
        return tuple(outcomes)

    def remove(self, symbols: Words) -> int:
        """Forget resolutions; the number of clauses that went.

        Raises ``AddressError``, before anything is removed, where one of them is not stored.
        """
        shelf = Shelf(self.engine.symbols())
        return self.engine.remove([shelf.find(symbol) for symbol in flat_values(symbols)])

    def export(self) -> Iterator[Clause]:
        """Every clause, by symbol, in reading order."""
        for symbol in self.engine.symbols():
            stored = self.engine.resolution(symbol)
            if stored is None:
                raise AddressError(f"索引在导出时变了：{symbol}", "the index changed during the export")
            yield from stored.clauses

    def info(self) -> Info:
        """What the index is and holds."""
        stats = self.engine.stats()
        years = [count.value for count in self.facet("year") if isinstance(count.value, int)]
        return Info(
            path=self.path,
            format=FORMAT,
            resolutions=stats.resolutions,
            clauses=stats.clauses,
            years=(min(years), max(years)) if years else None,
            organs=self.facet("organ"),
            size=sum(file.stat().st_size for file in self.path.rglob("*") if file.is_file()),
        )

    def evaluate(self, qrels: str | Path, queries: str | Path, *, per_query: bool = False) -> Evaluation:
        """How well the index answers judged queries: TREC qrels, and lines as ``search --queries`` reads them.

        Raises ``SourceError`` for a file that cannot be read, ``RessearchError`` without the extra ``eval``.
        """
        search = partial(self.search, limit=DEPTH)
        return evaluate(search, Path(qrels), Path(queries), per_query=per_query)

    def verbs(self) -> tuple[VerbCount, ...]:
        """The leading verbs of the index, the most frequent first, with what the verb table says of each."""
        table = verb_table()
        counts = ((str(count.value), count.count) for count in self.facet("verb"))
        return tuple(
            VerbCount(verb, count, entry.family, entry.strength, entry.en)
            if (entry := table.get(verb))
            else VerbCount(verb, count, None, None, "")
            for verb, count in counts
        )

    def facet(self, name: str) -> tuple[FacetCount, ...]:
        """The values of a field over the whole index, the most frequent first."""
        return self.engine.search(Query("", Everything(), facets=(name,), limit=0)).facets[name]
