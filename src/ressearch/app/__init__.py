"""The use cases, the same for every door: open, index, search, show, export."""

from ressearch.app.ingest import parse_paths
from ressearch.app.library import Library, open_library
from ressearch.app.values import Info, Ingested, Shown, VerbCount

__all__ = ["Info", "Ingested", "Library", "Shown", "VerbCount", "open_library", "parse_paths"]
