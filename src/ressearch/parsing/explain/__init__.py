"""Why was each clause cut and read so? Told from what the parser knows, not by reading again with other rules."""

from ressearch.parsing.explain.explaining import explain
from ressearch.parsing.explain.values import (
    Cited,
    Explanation,
    Heard,
    LabelRead,
    Opened,
    VerbRead,
    Why,
)

__all__ = ["Cited", "Explanation", "Heard", "LabelRead", "Opened", "VerbRead", "Why", "explain"]
