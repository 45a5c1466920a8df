"""Small raised figures, as the parser knows them: a marker that can be nothing else."""

import re

FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
MARKER_RE = re.compile(r"[\[(（]?\s*(\d{1,3})\s*[\])）]?")

RULE = "_" * 15  # what stands above the notes of a page


def raise_figures(text: str) -> str:
    """A marker in raised figures; what is raised and no marker (``①``, ``th``, ``*``) stays as it is.

    >>> raise_figures("12"), raise_figures("[3]"), raise_figures("th")
    ('¹²', '³', 'th')
    """
    match = MARKER_RE.fullmatch(text.strip())
    return match[1].translate(FIGURES) if match else text
