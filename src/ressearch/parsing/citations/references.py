"""What does a clause refer to, and where in it: resolutions, documents, treaties, its own paragraphs?

``citations`` are the symbols of resolutions and decisions alone, to be filtered by. References hold everything
that a text names, with the place: (resolution, S/RES/1718(2006), 8(d)), (document, A/50/1027), (treaty,
不扩散核武器条约, 第六条), (title, 世界人权宣言).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ressearch.model.resolution import Reference, ReferenceKind
from ressearch.model.span import Span
from ressearch.parsing.citations.documents import find_documents
from ressearch.parsing.citations.finding import Citation, cited_in
from ressearch.parsing.citations.pinpoints import read_places
from ressearch.parsing.citations.titles import NO_NAMES, Names, read_titles
from ressearch.text.numbers import plain_text

KINDS: dict[str, ReferenceKind] = {"/RES/": "resolution", "/DEC/": "decision", "/PRST/": "statement"}

HINT_RE = re.compile(r"[《/号第附约宪(\[〔]|议定|协定")  # nothing is referred to without one of these

OWN_RE = re.compile(r"上文 | 下文 | 本决议(?!草案) | 本决定(?!草案) | 以[上下](?=第)", re.VERBOSE)
SAME_RE = re.compile(r"(?: 该项? | 上述 | 同一 | 此项 ) (?: 决议 | 决定 )", re.VERBOSE)

IBID_RE = re.compile(r"同(?:上|前) ,?", re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Sources:
    """Whose text it is, under which symbol, and what short titles mean in it so far."""

    organ: str | None = None
    symbol: str | None = None
    names: Names = NO_NAMES


NOTHING_KNOWN = Sources()


class Read(NamedTuple):
    """What a text cites and refers to, and what short titles mean after it."""

    citations: tuple[str, ...]
    references: tuple[Reference, ...]
    names: Names


class Found(NamedTuple):
    """A reference without its places, and where it stands."""

    span: Span
    kind: ReferenceKind
    target: str | None


def read_references(text: str, sources: Sources = NOTHING_KNOWN) -> Read:
    """Read a clause or a note.

    >>> read = read_references("重申第1718(2006)号决议第8(a)㈢段和《不扩散核武器条约》第六条")
    >>> [(one.kind, one.target, one.pinpoint) for one in read.references]
    [('resolution', 'S/RES/1718(2006)', '8(a)(iii)'), ('treaty', '不扩散核武器条约', '第六条')]
    """
    plain = plain_text(text)
    if not HINT_RE.search(plain):
        return Read((), (), sources.names)
    cited = cited_in(plain, sources.organ)
    titles, names = read_titles(text, plain, sources.names)
    found = [
        *(Found(one.span, kind_of(one.symbol), one.symbol) for one in cited),
        *(Found(span, "document", symbol) for symbol, span in find_documents(plain)),
        *(Found(title.span, "treaty" if title.treaty else "title", title.name) for title in titles),
    ]
    placed = [*_placed(found, plain), *_own(plain, sources.symbol), *_same(plain, cited)]
    ordered = [reference for _, reference in sorted(placed, key=lambda one: one[0])]
    symbols = (one.symbol for one in cited if "/PRST/" not in one.symbol)
    return Read(tuple(dict.fromkeys(symbols)), tuple(dict.fromkeys(ordered)), names)


def read_note(text: str, sources: Sources, before: tuple[Reference, ...]) -> Read:
    """Read a note; 同上 means what the note ``before`` refers to."""
    read = read_references(text, sources)
    plain = plain_text(text)
    match = IBID_RE.match(plain)
    if match is None or not before:
        return read
    places = read_places(plain, match.end()).places or (None,)
    meant = tuple(Reference(before[-1].kind, before[-1].target, place) for place in places)
    return read._replace(references=tuple(dict.fromkeys((*meant, *read.references))))


def kind_of(symbol: str | None) -> ReferenceKind:
    """What a symbol is the symbol of.

    >>> kind_of("A/DEC/61/412"), kind_of("A/C.1/68/L.36"), kind_of(None)
    ('decision', 'document', 'resolution')
    """
    if symbol is None:
        return "resolution"
    return next((kind for word, kind in KINDS.items() if word in symbol), "document")


def _placed(found: list[Found], plain: str) -> Iterator[tuple[int, Reference]]:
    """Each with the places that follow it."""
    for one in found:
        for place in read_places(plain, one.span.end).places or (None,):
            yield one.span.start, Reference(one.kind, one.target, place)


def _own(plain: str, symbol: str | None) -> Iterator[tuple[int, Reference]]:
    """上文第5段, 本决议附件: places of the text's own resolution."""
    for match in OWN_RE.finditer(plain):
        for place in read_places(plain, match.end()).places:
            yield match.start(), Reference(kind_of(symbol), symbol, place)


def _same(plain: str, cited: list[Citation]) -> Iterator[tuple[int, Reference]]:
    """该决议第5段: a place of the resolution cited last."""
    ends = [one.span.end for one in cited]
    for match in SAME_RE.finditer(plain) if cited else ():
        if before := bisect_right(ends, match.start()):
            symbol = cited[before - 1].symbol
            for place in read_places(plain, match.end()).places:
                yield match.start(), Reference(kind_of(symbol), symbol, place)
