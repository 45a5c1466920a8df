"""Which lines are rows of a table?

The readers of formats part cells with `` | ``; in plain text cells stand in columns, some blanks or a row of dots
apart. One such line may be anything, two in a row with figures in them are a table.
"""

import re
from collections.abc import Iterator, Sequence

from ressearch.parsing.repair.lines import Line
from ressearch.parsing.signs.numbering import read_label

PIPE = " | "
GAP_RE = re.compile(
    r"(?= [ \u00a0\u3000\t.·…] ) (?: [ \u00a0\u3000\t]{2,} | \t | (?<=\S) [.·…]{4,} (?=\s*\S) )", re.VERBOSE
)
FIGURES_RE = re.compile(r"[-–—(（]? \d [\d\s.,，%()（）–—-]* | [-–—.…] ", re.VERBOSE)
ROW_RE = re.compile(
    r"""
    (?P<name> [^\d\s，；。：]{1,24} ) [ \u3000]                 # 阿富汗 0.006: one blank is enough
    (?P<figure> \d{1,3} (?:[ ,]\d{3})+ | \d+\.\d+ | \d{1,3}\s?[%％] )
    """,
    re.VERBOSE,
)
AMOUNT_RE = re.compile(r"[^\d\s][ \u00a0\u3000\t]{2,16}(?:\d{1,3}(?:[ ,]\d{3})+|\d+\.\d+)\Z")
CLOSED = ("，", "；", "。", "：", ",", ";", ":")
CELL = 40  # characters; a longer one is a line of text
FEWEST = 2  # rows
LONGEST = 400  # characters of a line that is looked through for columns


def table_lines(lines: Sequence[Line], indexes: Sequence[int]) -> frozenset[int]:
    """The lines among ``indexes``, which are text, that are rows of a table."""
    found: set[int] = set()
    for run in runs(lines, indexes):
        figures = sum(has_figures(columns(lines[index].text)) for index in run)
        if len(run) >= FEWEST and 2 * figures >= len(run):
            found.update(run)
    return frozenset(found | {index for index in indexes if is_piped(lines[index].text)})


def is_piped(text: str) -> bool:
    """Whether cells are parted by bars, and are not a label and its paragraph.

    >>> is_piped("阿富汗 | 0.006"), is_piped("1. | 决定设立一个委员会；")
    (True, False)
    """
    if PIPE not in text:
        return False
    first, _, _ = text.rpartition(PIPE)
    label = read_label(first)
    return label is None or label.length != len(first)


def runs(lines: Sequence[Line], indexes: Sequence[int]) -> Iterator[list[int]]:
    """The stretches of neighbouring lines that have columns."""
    run: list[int] = []
    for index in indexes:
        if len(columns(lines[index].text)) > 1:
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run


def columns(text: str) -> list[str]:
    """The cells of a line, one if it is a line of text.

    >>> columns("阿富汗        0.006"), columns("1.  决定")
    (['阿富汗', '0.006'], ['1.  决定'])
    >>> columns("1. 通盘决策、领导和协调    117 054 800")
    ['1. 通盘决策、领导和协调', '117 054 800']
    """
    if len(text) <= LONGEST and GAP_RE.search(text) and not is_paragraph(text):
        cells = [cell for cell in GAP_RE.split(text) if cell]
        return cells if all(len(cell) <= CELL and not cell.endswith(CLOSED) for cell in cells) else [text]
    row = ROW_RE.fullmatch(text) if len(text) <= CELL else None
    return [row["name"], row["figure"]] if row else [text]


def is_paragraph(text: str) -> bool:
    """Whether a line opens with a label and is no row of amounts, as ``1. 总部    117 054 800`` is one."""
    return read_label(text) is not None and AMOUNT_RE.search(text) is None


def has_figures(cells: Sequence[str]) -> bool:
    """Whether a cell behind the first one is a figure."""
    return any(FIGURES_RE.fullmatch(cell.lstrip()) for cell in cells[1:])
