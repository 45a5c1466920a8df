"""A parsed document for who asks about it: its clauses in groups, and the way from a character to its line."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, groupby
from typing import NamedTuple

from ressearch.model.resolution import Clause, Section
from ressearch.parsing.repair.lines import EDITOR_LINE_END_RE
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.resolution import Parsed
from ressearch.parsing.structure.drafts import Draft, Kind
from ressearch.parsing.structure.passages import Passage

DIVISION_RE = re.compile(r"(?P<division> (?: [^.]+ \. )*? ) (?: pp | op | an ) \d", re.VERBOSE)
HEADS: frozenset[Kind] = frozenset({"heading", "part", "formula", "annex"})
CLOSING_MARKS = "”’』」》)）"  # may stand behind the mark that ends a paragraph


def division_of(address: str) -> str:
    """The part of the document that an address names before the section.

    >>> [division_of(address) for address in ("A/RES/50/72#B.op3", "A/RES/68/51#pp1", "#二.op1.a")]
    ['B.', '', '二.']
    """
    match = DIVISION_RE.match(address.partition("#")[2])
    return match["division"] if match else ""


class Problem(NamedTuple):
    """What a check finds: the offset in the source, the clause by its number from 0, the words of the message."""

    offset: int
    clause: int | None
    zh: str
    en: str


class Member(NamedTuple):
    """A clause, the nth from 0, with how it was read."""

    nth: int
    clause: Clause
    draft: Draft
    trace: Traced
    start: int  # the offset of its first character, that of its label where it has one

    @property
    def mute(self) -> bool:
        """Whether it has no verb, neither its own nor one from above."""
        return self.clause.verb is None


@dataclass(frozen=True)
class Group:
    """A top-level paragraph: its first clause, and the items and further paragraphs under it."""

    members: tuple[Member, ...]

    @property
    def root(self) -> Member:
        """The first clause."""
        return self.members[0]

    @property
    def section(self) -> Section:
        """The section of the document that it stands in."""
        return self.root.draft.section

    @property
    def own(self) -> tuple[Member, ...]:
        """The clauses that complete no lead-in: the first, and further paragraphs under its number."""
        return tuple(member for member in self.members if member.draft.parent is None)

    @cached_property
    def trace(self) -> Traced:
        """All that it says."""
        return Traced.join(member.trace for member in self.members)

    @cached_property
    def bounds(self) -> tuple[int, ...]:
        """Where each clause ends in all that it says."""
        return tuple(accumulate(len(member.trace) for member in self.members))

    def holder(self, at: int) -> int:
        """The number of the clause that holds the character ``at``."""
        return self.members[bisect_right(self.bounds, at)].nth

    @property
    def mark(self) -> str:
        """The punctuation that ends it; a half-width stop is one, too."""
        last = self.trace.text.rstrip(CLOSING_MARKS)[-1:]
        return "。" if last == "." else last

    @property
    def end(self) -> int:
        """The offset of its last character."""
        return self.trace.offsets[-1]


@dataclass(frozen=True)
class Paper:
    """A parsed document as the checks look at it."""

    parsed: Parsed

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """Its clauses in order."""
        parsed = self.parsed
        return tuple(
            Member(nth, clause, draft, trace, self.start_of(draft.passages[0]))
            for nth, (clause, draft, trace) in enumerate(
                zip(parsed.resolution.clauses, parsed.outline.drafts, parsed.traces, strict=True)
            )
        )

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Its top-level paragraphs in order, those of recommended texts behind the ones that recommend them."""
        ordered = sorted(self.members, key=lambda member: member.draft.division.draft)
        found = groupby(ordered, lambda member: (*self.stretch_of(member), member.draft.top))
        return tuple(Group(tuple(members)) for _, members in found)

    def stretches(self, *sections: Section) -> Iterator[tuple[Group, ...]]:
        """The paragraphs of each preamble, operative part or annex of ``sections``, in order."""
        for _, groups in groupby(self.groups, lambda group: self.stretch_of(group.root)):
            stretch = tuple(groups)
            if stretch[0].section in sections:
                yield stretch

    @staticmethod
    def stretch_of(member: Member) -> tuple[Section, str, int]:
        """What a clause shares with the others of its preamble, operative part or annex."""
        return member.draft.section, division_of(member.clause.id), member.draft.annex

    @cached_property
    def entries_of(self) -> Mapping[int | None, tuple[int, int]]:
        """The first and the last paragraph of each clause, by their places in the outline."""
        found: dict[int | None, tuple[int, int]] = {}
        for place, entry in enumerate(self.parsed.outline.entries):
            found[entry.clause] = (found.get(entry.clause, (place, place))[0], place)
        return found

    @cached_property
    def heads_before(self) -> tuple[int, ...]:
        """How many heads stand above each paragraph of the outline: below one numbers may begin anew."""
        return tuple(accumulate(entry.kind in HEADS for entry in self.parsed.outline.entries))

    @property
    def adopts(self) -> bool:
        """Whether it is a resolution, adopted or in draft: decisions and statements are built otherwise."""
        layout = self.parsed.layout
        decides = any("决定草案" in layout.bares[index] for index in layout.head)
        return self.parsed.resolution.doc_type in ("resolution", "draft") and not decides

    @property
    def body(self) -> int:
        """The offset where the body begins."""
        layout = self.parsed.layout
        start = layout.lines[layout.start].span.start if layout.start < len(layout.lines) else len(layout.source)
        return self.origin(start)

    def start_of(self, passage: Passage) -> int:
        """The offset of the first character of a paragraph."""
        return self.origin(passage.clean.traced.offsets[0])

    def origin(self, offset: int) -> int:
        """Where a character of the layout and the outline stands in the source."""
        return self.parsed.way.offset(offset)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Where the lines begin."""
        return (0, *(match.end() for match in EDITOR_LINE_END_RE.finditer(self.parsed.source)))

    def place(self, offset: int) -> tuple[int, int]:
        """The line in its file and the column of a character, both from 1."""
        line = bisect_right(self.line_starts, offset)
        return self.parsed.first_line + line - 1, offset - self.line_starts[line - 1] + 1
