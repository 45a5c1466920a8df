"""The labels that a browser counts: which does an item of a list bear?"""

import re

from ressearch.sources.html.attributes import NOTES, Attributes, classes, is_note
from ressearch.sources.numerals import written
from ressearch.sources.raised import FIGURES

STYLE_RE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
FORMS = {
    "a": "({})",
    "i": "({})",
    "lower-alpha": "({})",
    "lower-latin": "({})",
    "lower-roman": "({})",
    "none": "",
    "disc": "",
    "circle": "",
    "square": "",
}
COUNTED = {"a": "lowerLetter", "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter"} | {
    "A": "upperLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "i": "lowerRoman",
    "lower-roman": "lowerRoman",
    "I": "upperRoman",
    "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCounting",
    "simp-chinese-informal": "chineseCounting",
    "trad-chinese-informal": "chineseCounting",
}
OWN_RE = re.compile(r"[(（]?(?:\d{1,3}|[a-z]{1,4})[.)）]|[㈠-㈩⑴-⒇]")
MAX_DEPTH = 50


class List:
    """A list that is open: how its items are counted, and how far."""

    def __init__(self, tag: str, attributes: Attributes) -> None:
        styled = STYLE_RE.search(attributes.get("style") or "")
        self._type = (styled[1].lower() if styled else None) or attributes.get("type") or "1"
        if tag == "ul":
            self._type = "none"
        self._notes = not NOTES.isdisjoint(classes(attributes))
        self.next = whole(attributes.get("start"), 1)
        self.begun = "start" in attributes

    def goes_on_from(self, closed: "List | None") -> None:
        """Count on: where a list opens with a list inside it, the item around that stands in one closed before."""
        if not self.begun and closed is not None:
            self.next, self.begun = closed.next, True

    def label(self, attributes: Attributes) -> str:
        """The label of the next item; a raised figure where the item is a note."""
        number = whole(attributes.get("value"), self.next)
        self.next, self.begun = number + 1, True
        if self._notes or is_note(attributes.get("id") or ""):
            return str(number).translate(FIGURES)
        return FORMS.get(self._type, "{}.").format(written(number, COUNTED.get(self._type, "decimal")))


def whole(text: str | None, otherwise: int) -> int:
    """The number that an attribute states."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 5 else otherwise  # noqa: PLR2004


def with_label(label: str, line: str) -> str:
    """A line under its label, unless the author wrote one."""
    return line if not label or OWN_RE.match(line) else f"{label} {line}"
