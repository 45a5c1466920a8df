"""What does the index need to know of each clause: its address, verbs, citations, notes?"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ressearch.model.resolution import Clause, Footnote, Reference, Resolution, Section
from ressearch.parsing.addressees import read_addressees
from ressearch.parsing.citations.references import Read, Sources, read_note, read_references
from ressearch.parsing.citations.titles import NO_NAMES
from ressearch.parsing.page.layout import Layout
from ressearch.parsing.structure.drafts import Draft, Outline, unique_names
from ressearch.parsing.verbs.reading import VerbReading, read_verbs
from ressearch.parsing.verbs.table import canonical
from ressearch.parsing.verbs.vocabulary import words

NO_VERB = VerbReading(None, None, (), (), None, None)
# Who may act in an annex; a verb with any other subject is none of the organ's.
WE_RE = re.compile(r"(?:因此|为此|为此目的|有鉴于此)?，?(?:我们|我們|本组织)")


@dataclass(frozen=True, slots=True)
class Lead:
    """What a sub-paragraph completes: the words, the act they perform, and whom it asks."""

    text: str
    reading: VerbReading
    addressees: tuple[str, ...] = ()

    @property
    def directs(self) -> bool:
        """Whether the lead-in says who is to act, so that a verb below is not the organ's: 促请所有国家："""
        said, phrase = self.text.rstrip("，：:；。 "), self.reading.phrase or ""
        if canonical(said.rpartition("，")[2]):
            return False  # 注意到…的信，又决定：
        return self.reading.verb is not None and len(said) > len(phrase) and not (phrase and said.endswith(phrase))


@lru_cache(maxsize=16)
def last_act(lead: Lead) -> Lead:
    """The words from the last act on that asks, which is what goes on below: 欢迎该报告，并请秘书长： asks.

    What is only said on the way (授权…，并强调…：) does not go on. All items of a list share their lead-in, so
    it is read once.
    """
    end = len(lead.text) if lead.reading.secondary else -1
    while end >= 0:
        start = lead.text.rfind("，", 0, end) + 1
        reading = read_verbs(lead.text[start:end])
        if reading.verb in lead.reading.secondary and reading.family in words("directive"):
            rest = lead.text[start:]
            return Lead(rest, reading, read_addressees(rest, reading.asking))
        end = start - 1
    return lead


@dataclass(frozen=True, slots=True)
class Act:
    """What a clause does: its verbs, whom it asks, what it completes, whether 我们 goes on below it."""

    reading: VerbReading
    addressees: tuple[str, ...]
    lead: Lead | None
    unfinished: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """What all clauses of a document share: its header, what each note refers to, where its pages end."""

    header: Resolution
    noted: Mapping[int, Read]
    breaks: Sequence[int]

    def page(self, offset: int) -> int | None:
        """The page that a character stands on, ``None`` where the source shows no pages."""
        return bisect_right(self.breaks, offset) + 1 if self.breaks else None


def make_clauses(
    layout: Layout, outline: Outline, header: Resolution, footnotes: Sequence[Footnote]
) -> tuple[Clause, ...]:
    """The clauses of the outline, in order."""
    breaks = [line.span.end for line in layout.lines if line.ends_page]
    setting = Setting(header, read_notes(footnotes, Sources(header.organ, header.symbol)), breaks)
    names = NO_NAMES
    ordinals: Counter[Section] = Counter()
    acts: list[Act] = []
    clauses: list[Clause] = []
    for name, draft in zip(unique_names(outline.drafts), outline.drafts, strict=True):
        lead = read_lead(draft, outline, acts)
        ours = WE_RE.match(draft.text) is not None or (goes_on(draft, clauses) and acts[-1].unfinished)
        own, above = read_draft(draft, ours=ours), None if ours else lead
        addressees = asked(draft.text, own, above)
        acts.append(Act(inherit(own, above), addressees, lead, ours and draft.text.endswith("，")))
        ordinals[draft.section] += 1
        recommended = draft.division.recommended
        speaker = (recommended and recommended.organ) or header.organ
        read = read_references(draft.text, Sources(speaker, header.symbol, names))
        names = read.names
        clauses.append(make_clause(setting, draft, acts[-1], read, name, ordinals[draft.section]))
    return tuple(clauses)


def make_clause(setting: Setting, draft: Draft, act: Act, read: Read, name: str, ordinal: int) -> Clause:
    """One clause with all its fields."""
    header, reading = setting.header, act.reading
    numbers = tuple(dict.fromkeys(number for passage in draft.passages for number in passage.notes))
    cited = [read, *(setting.noted[number] for number in numbers if number in setting.noted)]
    return Clause(
        id=f"{header.symbol or ''}#{name}",
        symbol=header.symbol,
        text=draft.text,
        organ=header.organ,
        title=header.title,
        year=header.year,
        adopted=header.adopted,
        doc_type=header.doc_type,
        section=draft.section,
        paragraph=draft.paragraph,
        ordinal=ordinal,
        verb=reading.verb,
        verb_phrase=reading.phrase,
        verbs=reading.verbs,
        secondary_verbs=reading.secondary,
        addressees=act.addressees,
        family=reading.family,
        strength=reading.strength,
        lead_in=act.lead.text if act.lead else None,
        citations=tuple(dict.fromkeys(symbol for one in cited for symbol in one.citations)),
        references=tuple(dict.fromkeys(reference for one in cited for reference in one.references)),
        footnotes=numbers,
        page=setting.page(draft.passages[0].body.offsets[0]) if draft.text else None,
    )


def read_notes(footnotes: Sequence[Footnote], sources: Sources) -> dict[int, Read]:
    """What each note refers to; 同上 means what the one before does."""
    noted: dict[int, Read] = {}
    before: tuple[Reference, ...] = ()
    for note in footnotes:
        noted[note.number] = read_note(note.text, sources, before)
        before = noted[note.number].references
    return noted


def read_lead(draft: Draft, outline: Outline, acts: Sequence[Act]) -> Lead | None:
    """What the clause completes, if it completes anything."""
    if draft.parent is not None:
        above = acts[draft.parent]
        return Lead(outline.drafts[draft.parent].text, above.reading, above.addressees)
    return None if draft.chapeau is None else lead_of(draft.chapeau)


def lead_of(text: str) -> Lead:
    """The words of a lead-in, read by themselves."""
    reading = read_verbs(text)
    return Lead(text, reading, read_addressees(text, reading.asking))


def goes_on(draft: Draft, above: Sequence[Clause]) -> bool:
    """Whether a paragraph of an annex may end the sentence of the one above: 我们，各国元首，  重申……"""
    return draft.section == "annex" and draft.parent is None and above[-1:] != [] and above[-1].section == "annex"


def read_draft(draft: Draft, *, ours: bool) -> VerbReading:
    """The verbs that the clause has of its own; ``ours`` where 我们 act in it."""
    if draft.table or (draft.section == "annex" and not draft.speaks and not ours):
        return NO_VERB
    if len(draft.passages) == 1:
        return draft.passages[0].reading
    return read_verbs(draft.text, head=draft.passages[0].head)


def inherit(own: VerbReading, lead: Lead | None) -> VerbReading:
    """The act that the clause performs: its own, or that of its lead-in where that goes on in it."""
    goes_on = inherited(own, lead)
    if goes_on is None:
        return own
    above = goes_on.reading
    later = () if goes_on.directs else own.secondary
    return VerbReading(above.verb, None, above.verbs, later, above.family, above.strength)


def inherited(own: VerbReading, lead: Lead | None) -> Lead | None:
    """The part of the lead-in that goes on in a clause, if it does."""
    goes_on = lead and last_act(lead)
    return None if goes_on is None or (own.phrase is not None and not goes_on.directs) else goes_on


def asked(text: str, own: VerbReading, lead: Lead | None) -> tuple[str, ...]:
    """Whom the clause asks: as its own acts say, or as its lead-in does."""
    goes_on = inherited(own, lead)
    return read_addressees(text, own.asking) if goes_on is None else goes_on.addressees


def addressees_of(text: str, lead_in: str | None = None) -> tuple[str, ...]:
    """Whom a clause asks that is known by its words alone, and by those of its lead-in.

    >>> addressees_of("(a) 停火；", "促请冲突各方："), addressees_of("请秘书长提出报告；")
    (('各方',), ('秘书长',))
    """
    return asked(text, read_verbs(text), lead_of(lead_in) if lead_in else None)
