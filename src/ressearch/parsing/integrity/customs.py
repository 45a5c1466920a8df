"""Are verbs known, and do they stand where custom has them?"""

from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher

from ressearch.model.resolution import Section
from ressearch.parsing.integrity.ranks import rises
from ressearch.parsing.paper import Member, Paper, Problem
from ressearch.parsing.verbs import verb_table
from ressearch.parsing.verbs.openings import verb_place
from ressearch.parsing.verbs.segments import segments
from ressearch.parsing.verbs.vocabulary import OPERATIVE_FAMILIES
from ressearch.text import respell

OPERATIVE = OPERATIVE_FAMILIES - {"determine"}  # a threat to the peace is determined in preambles, too
PREAMBULAR = frozenset({"basis", "procedure"})

NEAREST = 3
LIKE = 0.5  # of the characters of a verb must stand at the head of the clause, in order
ALIKE = 2  # characters that must be the same: 确保 and 确认 share one and mean nothing alike
RUN = 3  # paragraphs without a verb that may have lost the words above them


def unknown_verbs(paper: Paper) -> Iterator[Problem]:
    """Paragraphs that open with no verb that we know; most of an operative part is one finding."""
    lost = {rise.loser.nth for rise in rises(paper) if rise.loser is not None}
    for stretch in paper.stretches("preamble", "operative"):
        silent = [group.root for group in stretch if group.root.mute and group.root.clause.lead_in is None]
        if stretch[0].section == "operative" and len(silent) >= RUN and 2 * len(silent) > len(stretch):
            yield without_lead_in(silent)
        else:
            yield from (unknown(member) for member in silent if member.nth not in lost)


def without_lead_in(silent: Sequence[Member]) -> Problem:
    """The message for an operative part whose verb stood in words above it that are lost."""
    first, count = silent[0], len(silent)
    return Problem(
        first.trace.offsets[0],
        first.nth,
        f"自此有 {count} 段开头不是已知动词：上文的引导句可能丢失",
        f"{count} paragraphs from here open with no known verb: the lead-in above may be lost",
    )


def unknown(member: Member) -> Problem:
    """The message, with the verbs that come nearest."""
    text = respell(member.clause.text)
    place = verb_place(text, segments(text))
    if place >= len(text):
        place = 0  # nothing but links
    head = member.clause.text[place : place + 4]
    near = nearest_verbs(text[place:])
    zh, en = (f"；最接近的：{'、'.join(near)}", f"; nearest: {', '.join(near)}") if near else ("", "")
    return Problem(
        member.trace.offsets[place],
        member.nth,
        f"开头不是已知动词：“{head}……”{zh}",
        f"opens with no known verb{en}",
    )


def nearest_verbs(text: str) -> tuple[str, ...]:
    """The verbs that the head of a text comes nearest to, best first.

    >>> nearest_verbs("注意倒秘书长的报告；")[0], nearest_verbs("确保联合国各实体合作；")
    ('注意到', ())
    """
    scored = (
        (likeness(verb.zh, text[: len(verb.zh)]), verb.zh)
        for verb in verb_table().values()
        if verb.position in ("head", "both")
    )
    ranked = sorted(
        (pair for pair in scored if pair[0] >= LIKE), key=lambda pair: (-pair[0], pair[1][0] != text[0], pair[1])
    )
    return tuple(form for _, form in ranked[:NEAREST])


def likeness(verb: str, head: str) -> float:
    """How much of a verb stands at the head of a text, in order; none where it is one character only."""
    if len(set(verb) & set(head)) < ALIKE:
        return 0
    return SequenceMatcher(None, verb, head, autojunk=False).ratio()


def misplaced_preambular(paper: Paper) -> Iterator[Problem]:
    """Verbs that open preambular paragraphs, in the operative part."""
    return misplaced(paper, "operative", PREAMBULAR, "序言", "the preamble")


def misplaced_operative(paper: Paper) -> Iterator[Problem]:
    """Verbs that open operative paragraphs, in the preamble."""
    return misplaced(paper, "preamble", OPERATIVE, "执行部分", "the operative part")


def misplaced(paper: Paper, section: Section, families: Collection[str], zh: str, en: str) -> Iterator[Problem]:
    """The verbs of ``families`` that open paragraphs of ``section``; custom has them elsewhere, in ``zh``."""
    for member in leading(paper, section):
        if member.clause.family in families:
            verb = member.clause.verb_phrase
            yield Problem(
                member.trace.offsets[0], member.nth, f"“{verb}”惯用于{zh}", f"{verb} is customary in {en}"
            )


def leading(paper: Paper, section: Section) -> Iterator[Member]:
    """The first clauses of the paragraphs of a section that have a verb of their own."""
    for group in paper.groups:
        if group.section == section and group.root.clause.verb_phrase and paper.adopts:
            yield group.root
