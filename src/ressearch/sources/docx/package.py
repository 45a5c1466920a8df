"""The parts of a DOCX archive, read within limits: neither the archive nor its XML may grow past a document."""

import re
import zlib
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self
from xml.etree.ElementTree import Element, TreeBuilder  # only built with; expat is run below
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from ressearch.sources.guard.limits import allow_step
from ressearch.sources.guard.protocol import ExtractionError

MAX_PART = 30_000_000  # bytes of XML; a resolution has under one million
HEADER_RE = re.compile(r"word/header\d*\.xml")
MAIN = "word/document.xml"
PIECE = 1_000_000  # bytes that are parsed in a step of time
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"


class Package(AbstractContextManager["Package"]):
    """An open archive. Raises ``ExtractionError`` where it is none, or a part is not to be had."""

    def __init__(self, path: Path) -> None:
        try:
            self._archive = ZipFile(path)
        except (BadZipFile, ValueError, NotImplementedError):
            raise ExtractionError("damaged") from None
        self._names = frozenset(self._archive.namelist())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._archive.close()

    def __enter__(self) -> Self:
        return self

    def main(self) -> str:
        """The name of the main part, which need not be the usual one."""
        root = self.part("_rels/.rels")
        kinds = {} if root is None else {item.get("Type", ""): item.get("Target", "") for item in root}
        named = next((target for kind, target in kinds.items() if kind.endswith("/officeDocument")), MAIN)
        return named.lstrip("/") if named.lstrip("/") in self._names else MAIN

    def headers(self) -> list[str]:
        """The running heads, by name."""
        return sorted(name for name in self._names if HEADER_RE.fullmatch(name))

    def part(self, name: str) -> Element | None:
        """A part as a tree, ``None`` where the archive has no such part."""
        if name not in self._names:
            return None
        try:
            with self._archive.open(name) as file:
                data = file.read(MAX_PART + 1)
        except RuntimeError:  # so zipfile says that a password is asked for
            raise ExtractionError("encrypted") from None
        except (BadZipFile, zlib.error, EOFError, NotImplementedError):
            raise ExtractionError("damaged") from None
        if len(data) > MAX_PART:
            raise ExtractionError("size")
        return parse_xml(data)


def parse_xml(data: bytes) -> Element:
    """The tree of a document that declares no entities. Raises ``ExtractionError``."""
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler = lambda tag, attrs: builder.start(
        qualified(tag), {qualified(key): value for key, value in attrs.items()}
    )
    parser.EndElementHandler = lambda tag: builder.end(qualified(tag))
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        for start in range(0, len(data) or 1, PIECE):
            allow_step()
            parser.Parse(data[start : start + PIECE], start + PIECE >= len(data))
        return builder.close()
    except (expat.ExpatError, AssertionError):
        raise ExtractionError("damaged") from None


def qualified(name: str) -> str:
    """A name as ElementTree writes it; the strict form of the standard counts as the usual one."""
    space, mark, local = name.rpartition("}")
    return f"{{{WORD if space == STRICT else space}}}{local}" if mark else name


def refuse(*_: object) -> None:
    """No part of a DOCX has a document type; one that has would define entities."""
    raise ExtractionError("declaration")
