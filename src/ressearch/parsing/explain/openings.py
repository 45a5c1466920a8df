"""By what does a document show its paragraphs, and what of that stood at a line?"""

from typing import NamedTuple

from ressearch.model.explanation import Rule, Signal
from ressearch.parsing.page.layout import Layout
from ressearch.parsing.page.paragraphs import trusted_signal
from ressearch.parsing.page.rows import SHORT, Row, is_one_line


class Opening(NamedTuple):
    """The rule of a document, and the width of its page."""

    rule: Rule
    full: float


def read_rule(layout: Layout) -> Opening:
    """The rule by which the paragraphs of a document were told apart."""
    trusted = trusted_signal(layout.rows)
    if trusted is not None:
        return Opening(trusted, layout.full)
    extents = [row.extent for row in layout.rows if not row.landmark]
    return Opening("line" if is_one_line(extents) else "width", layout.full)


def signals_at(opening: Opening, above: Row | None, row: Row) -> tuple[Signal, ...]:
    """What stood where a row opens a paragraph; of blanks and spaces only what the rule of the document trusts."""
    rule = opening.rule
    inside = above is not None and above.landmark is None
    told: tuple[tuple[Signal, bool], ...] = (
        ("start", above is None),
        ("landmark", above is not None and not inside),
        ("indent", "indent" in rule and row.line.indent),
        ("tail", "tail" in rule and above is not None and above.line.tail),
        ("blank_line", rule == "blank_line" and row.after_blank),
        ("page_top", row.page_top),
        ("label", row.labelled),
        ("overprint", row.bold),
        ("verb", row.verb and not row.bold),
        ("closed", inside and above is not None and above.line.closed),
        ("short", inside and above is not None and rule in ("line", "width") and is_short(opening, above)),
    )
    return tuple(signal for signal, stands in told if stands)


def is_short(opening: Opening, row: Row) -> bool:
    """Whether a line breaks off before the margin."""
    return row.extent.width < SHORT * opening.full
