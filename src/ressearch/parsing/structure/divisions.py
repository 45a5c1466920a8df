"""In which division of a document does a clause stand: a recommended text, a part, a section that counts anew?"""

from dataclasses import dataclass
from typing import Self

NOWHERE = ""


@dataclass(frozen=True, slots=True)
class Recommended:
    """A draft that a resolution or a report recommends to another organ: the whole of a resolution inside it.

    ``number`` counts the drafts of the document, ``name`` is what the page calls this one: 决议草案二.
    ``organ`` is who will speak in it.
    """

    number: int
    name: str
    organ: str | None = None


@dataclass(frozen=True, slots=True)
class Division:
    """The recommended text, the part and the section in which numbers were last begun anew.

    >>> Division(Recommended(1, "决议草案"), "B").stems("op3"), Division(section="二").said("7(a)")
    ('r1.B.op3', '二/7(a)')
    """

    recommended: Recommended | None = None
    part: str | None = None
    section: str | None = None

    @property
    def outer(self) -> Self:
        """The division without its section."""
        return type(self)(self.recommended, self.part)

    @property
    def draft(self) -> int:
        """Which of the recommended texts it is, from 1; 0 for the document itself."""
        return self.recommended.number if self.recommended else 0

    def stems(self, name: str, *, annex: str = NOWHERE) -> str:
        """An address: the section of an annex stands behind the annex, that of a body before its paragraphs."""
        draft = f"r{self.draft}" if self.draft else None
        return ".".join(filter(None, (draft, self.part, annex, self.section, name)))

    def said(self, label: str) -> str:
        """The label of a paragraph with what a reader must say before it."""
        draft = self.recommended.name if self.recommended else None
        return "/".join(filter(None, (draft, self.part, self.section, label)))
