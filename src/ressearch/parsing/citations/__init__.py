"""Here is a clause: which resolutions and decisions does it cite, by their canonical symbols?"""

from ressearch.parsing.citations.finding import Citation, find_citations

__all__ = ["Citation", "find_citations"]
