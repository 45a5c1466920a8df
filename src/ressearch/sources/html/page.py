"""The elements of a page, one after another: blocks become lines, what is no text is passed over."""

import re
from html.parser import HTMLParser

from ressearch.sources.html.attributes import Attributes, is_hidden, is_raised
from ressearch.sources.html.lists import List, with_label
from ressearch.sources.raised import raise_figures
from ressearch.sources.tables import Table
from ressearch.sources.typed_notes import RULED, set_notes

# What stands on a page beside its text; ``rt`` and ``rp`` are the readings that mirrors put over characters.
DROPPED_RE = re.compile(
    r"title|script|style|nav|noscript|template|iframe|object|svg|math|select|button|textarea|aside|footer|rt|rp"
)
BLOCK_RE = re.compile(
    r"""
      address | article | blockquote | body | center | caption | d[dlt] | details | div | fieldset | figure | form
    | h[1-6] | header | html | li | main | ol | p | pre | section | summary | table | t(?: body|foot|head|r ) | ul
    """,
    re.VERBOSE,
)
VOID_RE = re.compile(r"area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr")
BLANK_RE = re.compile(r"[ \t\n\r\f]+")
MAX_DEPTH = 50  # of tables within tables


class Page(HTMLParser):
    """Collects the lines of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._words: list[str] = []  # of the line that is not yet ended
        self._dropped: list[str] = []  # open elements that are passed over with all that is in them
        self._raised: list[str] | None = None
        self._raisers: list[str] = []  # open elements since what is raised began, of its name
        self._lists: list[List] = []
        self._closed: dict[int, List] = {}  # the last list that was closed, by its depth
        self._label = ""  # of the item of a list whose first line is to come
        self._tables: list[Table] = []
        self._pre = 0

    def text(self) -> str:
        """The lines, an empty one between paragraphs."""
        while self._tables:
            self._end_table()
        self._end_line()
        return "".join(f"{line}\n" for line in set_notes(self._lines))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if self._dropped == ["p"] and BLOCK_RE.fullmatch(tag):
            self._dropped.clear()  # a paragraph needs no end
        void = VOID_RE.fullmatch(tag) is not None
        attributes = dict(attrs)
        drops = DROPPED_RE.fullmatch(tag) is not None or (not void and is_hidden(attributes))
        if self._dropped or drops:
            if drops or (not void and tag == self._dropped[-1]):
                self._dropped.append(tag)
            return
        if self._raised is not None and tag == self._raisers[0]:
            self._raisers.append(tag)
        elif self._raised is None and is_raised(tag, attributes):
            self._raised, self._raisers = [], [tag]
        elif tag in {"td", "th"}:
            self._end_block()
            if self._tables:
                self._tables[-1].cell()
        elif BLOCK_RE.fullmatch(tag):
            self._start_block(tag, attributes)
        elif tag in {"br", "hr"}:
            self._end_line()
            self._put(RULED * (tag == "hr"))

    def _start_block(self, tag: str, attributes: Attributes) -> None:
        self._end_block()
        if tag in {"ol", "ul"} and len(self._lists) < MAX_DEPTH:
            if self._lists:
                self._lists[-1].goes_on_from(self._closed.get(len(self._lists)))
            self._lists.append(List(tag, attributes))
        elif tag == "li":
            self._label = self._lists[-1].label(attributes) if self._lists else ""
        self._pre += tag == "pre"
        if tag == "table" and len(self._tables) < MAX_DEPTH:
            if self._tables:
                self._tables[-1].layout = True
            self._tables.append(Table(first=not any(self._lines)))
        elif tag == "tr" and self._tables:
            self._tables[-1].row()

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if self._dropped:
            if tag == self._dropped[-1]:
                self._dropped.pop()
            elif tag in {"head", "body", "html"}:
                self._dropped.clear()  # something in it was never closed
            return
        if self._raised is not None and tag == self._raisers[-1]:
            self._raisers.pop()
            if not self._raisers:
                self._lower()
        elif tag == "table" and self._tables:
            self._end_block()
            self._end_table()
        elif BLOCK_RE.fullmatch(tag):
            self._end_block()
            self._pre -= tag == "pre" and self._pre > 0
            if tag in {"ol", "ul"} and self._lists:
                self._closed[len(self._lists)] = self._lists[-1]
                self._lists.pop()
                self._label = ""

    def handle_data(self, data: str) -> None:
        """Characters."""
        if self._dropped:
            return
        if self._raised is not None:
            self._raised.append(data)
        elif self._pre:
            first, *rest = data.split("\n")
            self._words.append(first)
            for line in rest:
                self._end_line()
                self._words.append(line)
        else:
            self._words.append(BLANK_RE.sub(" ", data))

    def _lower(self) -> None:
        """What was raised has ended."""
        if self._raised is not None:
            self._words.append(raise_figures("".join(self._raised)))
            self._raised = None

    def _end_line(self) -> None:
        self._lower()
        line = "".join(self._words).rstrip() if self._pre else "".join(self._words).strip()
        self._words.clear()
        if line:
            line, self._label = with_label(self._label, line), ""
        if line or self._pre:
            self._put(line)

    def _end_block(self) -> None:
        self._end_line()
        self._put("")

    def _put(self, line: str) -> None:
        lines = self._tables[-1].lines if self._tables else self._lines
        if line or (lines and lines[-1]):
            lines.append(line)

    def _end_table(self) -> None:
        table = self._tables.pop()
        for line in table.text():
            self._put(line)
        self._put("")
