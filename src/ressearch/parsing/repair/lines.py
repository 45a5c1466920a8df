r"""What are the lines of a text, and what do the spaces around them tell?

In text drawn from a PDF a leading space often marks the first line of a paragraph and a trailing space the
last one, so nothing is trimmed here: a ``Line`` keeps both signals beside its bare content.
"""

import re
from typing import NamedTuple

from ressearch.model.span import Span

LINE_RE = re.compile(
    r"""
      [^\n\r\f\v\x85\u2028\u2029]*          # the content, possibly none
      (?: \r\n | [\n\r\f\v\x85\u2028\u2029] )   # with its end
    | [^\n\r\f\v\x85\u2028\u2029]+ \Z       # the last line may have none
    """,
    re.VERBOSE,
)

LINE_END_RE = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
EDITOR_LINE_END_RE = re.compile(r"\r\n?|\n")  # as an editor counts lines: a form feed ends none

SPACE_RE = re.compile(r"[\s\u200b\u200c\u200d\u2060\ufeff\u00ad]+")  # with the invisible ones \s leaves out

WIDE_RE = re.compile(r"[\u1100-\U0010ffff]+")
CHINESE = r"\u2e80-\u2fff\u3001-\uff0f\uff1a-\uffef"  # words and marks, no figures
SPACED_RE = re.compile(rf"(?<=[{CHINESE}])\s+(?=[{CHINESE}])")  # no room is left there in print

CLOSED_RE = re.compile(
    r"""
    (?P<mark> [，；。：！？,;:] )   # 。 the end of a paragraph, or of a part of a sentence
    [”’"」』》〉)）\]]*            # closing marks after it
    (?: [ ]? (?: \d{1,3} /? | [\[(（] \d{1,3} [\])）] ) | [⁰¹²³⁴-⁹]{1,3} )?   # and a footnote marker: 的报告,1/
    \Z
    """,
    re.VERBOSE,
)
LONGEST_CLOSE = 16  # characters that are looked through for it


class Line(NamedTuple):
    """One line: ``span`` runs over its end, ``text`` is its content without the spaces around it.

    ``bare`` is the content without any space: ``大 会`` and ``大会`` are the same heading. ``mark`` is the
    punctuation that it ends in, a footnote marker behind it left aside; ``width`` is how many columns it fills
    in print, where nothing parts Chinese characters. A document has hundreds of lines, so they are plain tuples.
    """

    span: Span
    text: str
    bare: str
    indent: bool
    tail: bool
    ends_page: bool = False
    margin: int = 0  # how many spaces stand before the content
    mark: str | None = None
    width: int = 0

    @property
    def shown(self) -> Span:
        """Where the content stands in the source, without the spaces around it."""
        start = self.span.start + self.margin
        return Span(start, start + len(self.text))

    @property
    def blank(self) -> bool:
        """Whether nothing is to be seen on the line."""
        return not self.text

    @property
    def closed(self) -> bool:
        """Whether the line ends in punctuation that may end a paragraph."""
        return self.mark is not None

    @property
    def pauses(self) -> bool:
        """Whether the line ends in a comma."""
        return self.mark in ("，", ",")


def split_lines(text: str) -> tuple[Line, ...]:
    r"""The lines of ``text``; their spans follow one another without a gap.

    >>> [(line.text, line.indent, line.tail) for line in split_lines(" 1. 重申\n其决心； \r\n")]
    [('1. 重申', True, False), ('其决心；', False, True)]
    """
    return tuple(read_line(text, Span(*match.span())) for match in LINE_RE.finditer(text))


def read_line(text: str, span: Span) -> Line:
    """The line that fills ``span``."""
    whole = span.of(text)
    content = whole.rstrip("\n\r\f\v\x85\u2028\u2029")
    shown = content.strip("\u200b\ufeff \t\u00a0\u3000").strip()
    if not shown:
        return Line(span, "", "", indent=False, tail=bool(content), ends_page="\f" in whole)
    mark = CLOSED_RE.search(shown, len(shown) - LONGEST_CLOSE)
    return Line(
        span,
        shown,
        SPACE_RE.sub("", shown),
        indent=not content.startswith(shown),
        tail=not content.endswith(shown),
        ends_page=whole.endswith("\f"),
        margin=content.index(shown[0]),
        mark=mark["mark"] if mark else None,
        width=columns(SPACED_RE.sub("", shown)),
    )


def columns(text: str) -> int:
    """How many columns a text fills, two for a Chinese character."""
    return 2 * len(text) - len(WIDE_RE.sub("", text))
