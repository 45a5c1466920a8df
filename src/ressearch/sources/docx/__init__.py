"""Here is a DOCX: what is to be read in it?

    package     the parts of the archive, no larger than a document can be, without entities
    numbering   the labels that Word counts and does not write down; ``numerals`` writes them
    blocks      the paragraphs and tables of a part
    notes       footnotes and endnotes, as a block under a rule

Standard library only; read in the guarded child.
"""

from collections.abc import Iterator
from pathlib import Path

from ressearch.sources.docx.blocks import Reader
from ressearch.sources.docx.notes import read_notes
from ressearch.sources.docx.numbering import Numbering
from ressearch.sources.docx.package import Package
from ressearch.sources.guard.protocol import Extracted, ExtractionError
from ressearch.sources.typed_notes import set_notes


def extract(path: Path) -> Extracted:
    """The text of a document, a paragraph a line, its notes at the end. Raises ``ExtractionError``."""
    with Package(path) as package:
        document = package.part(package.main())
        if document is None:
            raise ExtractionError("damaged")
        styles = package.part("word/styles.xml")
        reader = Reader(Numbering(package.part("word/numbering.xml"), styles), styles)
        heads = [line for name in package.headers() for line in head_lines(package, name)]
        body = list(reader.lines(document))
        notes = list(read_notes(package, reader))
    lines = [*dict.fromkeys(heads), *body, *notes]
    spaced = [part for line in lines for part in (line, "")]
    return Extracted("".join(f"{line}\n" for line in set_notes(spaced)), {})


def head_lines(package: Package, name: str) -> Iterator[str]:
    """The lines of a running head: in some files the only copy of the symbol."""
    root = package.part(name)
    if root is not None:
        yield from Reader(Numbering()).lines(root)
