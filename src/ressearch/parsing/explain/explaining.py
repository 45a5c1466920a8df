"""One clause after another: its lines, its label, its end, its notes and repairs."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ressearch.model.explanation import Cited, Explanation, LabelRead, Opened, Why
from ressearch.model.resolution import Clause
from ressearch.parsing.citations import find_citations
from ressearch.parsing.explain.openings import Opening, read_rule, signals_at
from ressearch.parsing.explain.verbs import acts_of, read_verb
from ressearch.parsing.page.rows import Row
from ressearch.parsing.paper import Member, Paper
from ressearch.parsing.resolution import Parsed
from ressearch.parsing.signs.numbering import Path, read_label
from ressearch.parsing.structure.drafts import Kind
from ressearch.parsing.structure.passages import Passage


def explain(parsed: Parsed) -> Explanation:
    """Why the clauses of a document were cut and read as they were."""
    reading = Reading(Paper(parsed))
    return Explanation(
        parsed.resolution.symbol,
        reading.opening.rule,
        parsed.layout.factor,
        tuple(map(reading.why, reading.paper.members)),
    )


@dataclass(frozen=True)
class Reading:
    """A document on the way to its explanation."""

    paper: Paper

    @cached_property
    def opening(self) -> Opening:
        """By what the document shows its paragraphs."""
        return read_rule(self.paper.parsed.layout)

    @cached_property
    def rows(self) -> Mapping[int, tuple[Row | None, Row]]:
        """Each row of the body by its line, with the one above."""
        rows = self.paper.parsed.layout.rows
        return {row.index: (above, row) for above, row in zip((None, *rows), rows, strict=False)}

    @cached_property
    def followers(self) -> Mapping[int, Kind | None]:
        """What comes after each clause."""
        entries = self.paper.parsed.outline.entries
        following = zip(entries, (*entries[1:], None), strict=True)
        return {
            entry.clause: after.kind if after else None for entry, after in following if entry.clause is not None
        }

    def why(self, member: Member) -> Why:
        """All that is told of one clause."""
        clause, draft = member.clause, member.draft
        return Why(
            clause=clause.id,
            text=clause.text,
            paragraphs=tuple(map(self.opened, draft.passages)),
            label=self.label(member),
            mark=draft.passages[-1].last,
            followed_by=self.followers[member.nth],
            verb=read_verb(clause, draft),
            acts=tuple(acts_of(clause)),
            citations=tuple(self.citations(clause)),
            notes=clause.footnotes,
            repairs=tuple(sorted(self.repairs.get(member.nth, Counter()).items())),
        )

    def opened(self, passage: Passage) -> Opened:
        """The lines of a paragraph and what stood where it opens."""
        lines = self.paper.parsed.layout.lines
        first, _ = self.paper.place(self.paper.start_of(passage))
        last, _ = self.paper.place(self.paper.origin(lines[passage.lines[-1]].span.start))
        above, row = self.rows[passage.lines[0]]
        return Opened(first, max(first, last), signals_at(self.opening, above, row))

    def label(self, member: Member) -> LabelRead | None:
        """What looks like a label at the head of a clause."""
        passage, path = member.draft.passages[0], member.draft.path
        label = passage.label or read_label(passage.clean.text)
        if label is None:
            return None
        text = passage.clean.text[: label.length].strip()
        if passage.label is None:
            return LabelRead(text, label.style, "refused")
        if label.number == 1:
            return LabelRead(text, label.style, "first")
        if member.nth in self.again:
            return LabelRead(text, label.style, "again")
        return LabelRead(text, label.style, "next" if self.follows(member, path) else "later")

    @cached_property
    def first_seen(self) -> Mapping[tuple[int, str, int], int]:
        """The first clause on each level under each label: depth, style, number."""
        found: dict[tuple[int, str, int], int] = {}
        for member in self.paper.members:
            for depth, label in enumerate(member.draft.path, 1):
                found.setdefault((depth, label.style, label.number), member.nth)
        return found

    @cached_property
    def again(self) -> frozenset[int]:
        """The paragraphs whose number stood before, or is lower than the one above."""
        found: set[int] = set()
        last: tuple[object, int] | None = None
        for member in self.paper.members:
            path, stretch = member.draft.path, self.paper.stretch_of(member)
            if len(path) == 1 and path[0].top and member.draft.serial == 1 and not member.draft.table:
                if last is not None and last[0] == stretch and path[0].number <= last[1]:
                    found.add(member.nth)
                last = (stretch, path[0].number)
        return frozenset(found)

    def follows(self, member: Member, path: Path) -> bool:
        """Whether the label before it on its level stands somewhere above."""
        if not path:
            return False
        before = self.first_seen.get((len(path), path[-1].style, path[-1].number - 1))
        return before is not None and before < member.nth

    def citations(self, clause: Clause) -> Iterator[Cited]:
        """The resolutions that a clause and its notes cite, each at its first place."""
        notes = {note.number: note.text for note in self.paper.parsed.resolution.footnotes}
        told: set[str] = set()
        sources: list[tuple[int | None, str]] = [(None, clause.text)]
        sources += [(number, notes[number]) for number in clause.footnotes if number in notes]
        for note, text in sources:
            for citation in find_citations(text, organ=clause.organ):
                if citation.symbol not in told:
                    told.add(citation.symbol)
                    yield Cited(citation.symbol, citation.span.of(text), note)

    @cached_property
    def repairs(self) -> Mapping[int | None, Counter[str]]:
        """What was mended in each clause."""
        counts: dict[int | None, Counter[str]] = defaultdict(Counter)
        for piece in self.paper.parsed.pieces:
            if piece.repair is not None:
                counts[piece.clause][piece.repair] += 1
        return counts
