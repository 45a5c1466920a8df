"""Here is a clause: which resolutions and decisions does it cite, and what else does it refer to?"""

from ressearch.parsing.citations.finding import Citation, find_citations
from ressearch.parsing.citations.references import Read, Sources, read_note, read_references

__all__ = ["Citation", "Read", "Sources", "find_citations", "read_note", "read_references"]
