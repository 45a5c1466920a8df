"""Find the clauses of United Nations resolutions in Chinese.

import ressearch

with ressearch.open("index") as index:
    results = index.search("核裁军", verb="敦促", limit=10)
    for hit in results.hits:
        print(hit.rank, hit.clause.id, hit.clause.text)
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ressearch.app import Library

__version__ = "0.1.0"


def open(path: str | Path = "index", *, create: bool = False) -> "Library":  # noqa: A001 - as gzip.open, dbm.open
    """The index in the folder ``path``, ready to be searched; ``create`` makes a new one where there is none.

    Raises ``ressearch.errors.IndexFolderError`` where the folder is not an index.
    """
    from ressearch.app import open_library  # noqa: PLC0415 - `import ressearch` alone loads no engine

    return open_library(path, create=create)


__all__ = ["__version__", "open"]
