"""The use cases, the same for every door: open, index, search, show, export."""

from ressearch.app.documents import check_paths, explain_paths, parse_paths
from ressearch.app.library import Library, open_library
from ressearch.app.messages import Note
from ressearch.app.values import Info, Ingested, Shown, VerbCount
from ressearch.parsing.integrity import CHECKS

__all__ = [
    "CHECKS",
    "Info",
    "Ingested",
    "Library",
    "Note",
    "Shown",
    "VerbCount",
    "check_paths",
    "explain_paths",
    "open_library",
    "parse_paths",
]
