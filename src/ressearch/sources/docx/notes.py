"""Footnotes and endnotes: each under the number that its reference was given, below a rule."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ressearch.sources.docx.blocks import Reader
from ressearch.sources.docx.package import Package, W
from ressearch.sources.raised import RULE

PARTS = {f"{W}footnoteReference": ("footnotes", "footnote"), f"{W}endnoteReference": ("endnotes", "endnote")}


def read_notes(package: Package, reader: Reader) -> Iterator[str]:
    """The notes that were referred to, in the order of their numbers."""
    parts = {kind: notes_of(package, *names) for kind, names in PARTS.items()}
    for at, ((kind, name), number) in enumerate(list(reader.notes.items())):
        if name in parts[kind]:
            if not at:
                yield RULE
            yield f"{number} {' '.join(reader.lines(parts[kind][name]))}"


def notes_of(package: Package, part: str, tag: str) -> dict[str, Element]:
    """The notes of a part by their ids."""
    root = package.part(f"word/{part}.xml")
    return {note.get(f"{W}id", ""): note for note in root.iter(f"{W}{tag}")} if root is not None else {}
