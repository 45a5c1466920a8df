"""Footnotes and endnotes: each under the number that its reference was given, below a rule."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ressearch.sources.docx.blocks import Reader
from ressearch.sources.docx.package import Package, W
from ressearch.sources.raised import PLAIN, RULE

MARK_RE = re.compile(r"([⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?=\s))\s*")
PARTS = {f"{W}footnoteReference": ("footnotes", "footnote"), f"{W}endnoteReference": ("endnotes", "endnote")}


def read_notes(package: Package, reader: Reader) -> Iterator[str]:
    """The notes that were referred to, in the order of their numbers."""
    parts = {kind: notes_of(package, *names) for kind, names in PARTS.items()}
    for at, ((kind, name), number) in enumerate(list(reader.notes.items())):
        if name in parts[kind]:
            if not at:
                yield RULE
            yield f"{number} {cut_mark(' '.join(reader.lines(parts[kind][name])), number)}"


def cut_mark(text: str, number: int) -> str:
    r"""A note without the mark that an author typed instead of the one that Word counts.

    >>> cut_mark("¹ 见A/68/1。", 1), cut_mark("2\t同上。", 2), cut_mark("1998年", 1)
    ('见A/68/1。', '同上。', '1998年')
    """
    match = MARK_RE.match(text)
    return text[match.end() :] if match and int(match[1].translate(PLAIN)) == number else text


def notes_of(package: Package, part: str, tag: str) -> dict[str, Element]:
    """The notes of a part by their ids."""
    root = package.part(f"word/{part}.xml")
    return {note.get(f"{W}id", ""): note for note in root.iter(f"{W}{tag}")} if root is not None else {}
