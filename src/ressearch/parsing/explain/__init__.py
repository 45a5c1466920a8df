"""Why was each clause cut and read so? Told from what the parser knows, not by reading again with other rules."""

from ressearch.parsing.explain.explaining import explain

__all__ = ["explain"]
