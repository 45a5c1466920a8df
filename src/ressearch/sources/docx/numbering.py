"""The labels that Word counts: which does a paragraph bear?"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from ressearch.sources.docx.package import W
from ressearch.sources.numerals import written

PLACE_RE = re.compile(r"%([1-9])")


@dataclass(slots=True)
class Level:
    """How one level of a list is counted and written."""

    text: str = ""
    form: str = "decimal"
    start: int = 1


@dataclass(slots=True)
class List:
    """A list of a document: its levels, and how far each is counted."""

    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)

    def label(self, depth: int) -> str:
        """The label of the next paragraph at this depth."""
        level = self.levels.get(depth)
        if level is None:
            return ""
        self.counts[depth] = self.counts.get(depth, level.start - 1) + 1
        for deeper in [known for known in self.counts if known > depth]:
            del self.counts[deeper]
        return PLACE_RE.sub(self._number, level.text)

    def _number(self, place: re.Match[str]) -> str:
        depth = int(place[1]) - 1
        level = self.levels.get(depth, Level())
        return written(self.counts.get(depth, level.start), level.form)


class Numbering:
    """The lists of a document, counted as its paragraphs come."""

    def __init__(self, numbering: Element | None = None, styles: Element | None = None) -> None:
        self._lists: dict[str, List] = {}
        self._styles: dict[str, tuple[str | None, str | None, int]] = {}
        if numbering is not None:
            self._read_lists(numbering)
        for style in styles.iter(f"{W}style") if styles is not None else ():
            number, depth = reference(style.find(f"{W}pPr"))
            parent = value(style.find(f"{W}basedOn"))
            self._styles[style.get(f"{W}styleId", "")] = (number, parent, depth or 0)

    def label(self, properties: Element | None) -> str:
        """The label of the next paragraph; empty where it has none, or a bullet."""
        number, depth = reference(properties)
        style = value(properties.find(f"{W}pStyle")) if properties is not None else None
        for _ in range(20):  # styles based on one another, in a damaged file in a circle
            if number is not None or style not in self._styles:
                break
            number, style, inherited = self._styles[style]
            depth = inherited if depth is None else depth
        known = self._lists.get(number or "0")
        return known.label(depth or 0) if known else ""

    def _read_lists(self, root: Element) -> None:
        abstract = {
            item.get(f"{W}abstractNumId", ""): {
                int(level.get(f"{W}ilvl", "0")): read_level(level) for level in item.iter(f"{W}lvl")
            }
            for item in root.iter(f"{W}abstractNum")
        }
        counted: dict[str, dict[int, int]] = defaultdict(dict)
        for item in root.iter(f"{W}num"):
            name = value(item.find(f"{W}abstractNumId")) or ""
            levels = dict(abstract.get(name, {}))
            overrides = list(item.iter(f"{W}lvlOverride"))
            for override in overrides:
                depth = int(override.get(f"{W}ilvl", "0"))
                own = override.find(f"{W}lvl")
                level = read_level(own) if own is not None else levels.get(depth, Level())
                start = value(override.find(f"{W}startOverride"))
                levels[depth] = Level(level.text, level.form, int(start) if start else level.start)
            counts = {} if overrides else counted[name]  # lists of one kind count on together
            self._lists[item.get(f"{W}numId", "")] = List(levels, counts)


def reference(properties: Element | None) -> tuple[str | None, int | None]:
    """The list that paragraph properties name, and the depth."""
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return None, None
    depth = value(found.find(f"{W}ilvl"))
    return value(found.find(f"{W}numId")), int(depth) if depth else None


def read_level(level: Element) -> Level:
    """A level as it is declared."""
    text, form, start = (value(level.find(f"{W}{tag}")) for tag in ("lvlText", "numFmt", "start"))
    return Level("" if form in {"bullet", "none"} else text or "", form or "decimal", int(start or 1))


def value(element: Element | None) -> str | None:
    """What an element states."""
    return element.get(f"{W}val") if element is not None else None
