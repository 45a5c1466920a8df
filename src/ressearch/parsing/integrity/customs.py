"""Are verbs known, and do they stand where custom has them?"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from ressearch.parsing.integrity.ranks import AGAIN, FURTHER, rises
from ressearch.parsing.paper import Group, Member, Paper, Problem
from ressearch.parsing.verbs import verb_table
from ressearch.parsing.verbs.vocabulary import OPERATIVE_FAMILIES

OPERATIVE = OPERATIVE_FAMILIES - {"determine"}  # a threat to the peace is determined in preambles, too
PREAMBULAR = frozenset({"basis", "procedure"})

NEAREST = 3
LIKE = 0.5  # of the characters of a verb must stand at the head of the clause, in order


def unknown_verbs(paper: Paper) -> Iterator[Problem]:
    """Paragraphs that open with no verb that we know."""
    lost = {rise.loser.nth for rise in rises(paper) if rise.loser is not None}
    for stretch in paper.stretches("preamble", "operative"):
        for member in (group.root for group in stretch):
            silent = member.clause.verb is None and member.clause.lead_in is None
            if silent and member.nth not in lost:
                yield unknown(member)


def unknown(member: Member) -> Problem:
    """The message, with the verbs that come nearest."""
    head = member.clause.text[:4]
    near = nearest_verbs(member.clause.text)
    zh, en = (f"；最接近的：{'、'.join(near)}", f"; nearest: {', '.join(near)}") if near else ("", "")
    return Problem(
        member.trace.offsets[0], member.nth, f"开头不是已知动词：“{head}……”{zh}", f"opens with no known verb{en}"
    )


def nearest_verbs(text: str) -> tuple[str, ...]:
    """The verbs that the head of a text comes nearest to, best first.

    >>> nearest_verbs("敦请会员国停火；")[0]
    '敦促'
    """
    scored = (
        (SequenceMatcher(None, form, text[: len(form)], autojunk=False).ratio(), form)
        for verb in verb_table().values()
        if verb.position in ("head", "both")
        for form in (verb.zh,)
        if set(form) & set(text[: len(form)])
    )
    ranked = sorted(
        (pair for pair in scored if pair[0] >= LIKE), key=lambda pair: (-pair[0], pair[1][0] != text[0], pair[1])
    )
    return tuple(form for _, form in ranked[:NEAREST])


def misplaced_preambular(paper: Paper) -> Iterator[Problem]:
    """Verbs that open preambular paragraphs, in the operative part."""
    for member in leading(paper, "operative"):
        if member.clause.family in PREAMBULAR:
            verb = member.clause.verb_phrase
            yield Problem(
                member.trace.offsets[0],
                member.nth,
                f"“{verb}”惯用于序言",
                f"{verb} is customary in the preamble",
            )


def misplaced_operative(paper: Paper) -> Iterator[Problem]:
    """Verbs that open operative paragraphs, in the preamble."""
    for member in leading(paper, "preamble"):
        if member.clause.family in OPERATIVE:
            verb = member.clause.verb_phrase
            yield Problem(
                member.trace.offsets[0],
                member.nth,
                f"“{verb}”惯用于执行部分",
                f"{verb} is customary in the operative part",
            )


def leading(paper: Paper, section: str) -> Iterator[Member]:
    """The first clauses of the paragraphs of a section that have a verb of their own."""
    for group in paper.groups:
        if group.section == section and group.root.clause.verb_phrase and paper.adopts:
            yield group.root


def orders(paper: Paper) -> Iterator[Problem]:
    """还X right after X, without 又X between."""
    for before, after in neighbours(paper):
        verb = after.root.clause.verb
        bare = before.root.clause.verb == verb and not before.root.clause.text.startswith(AGAIN)
        if bare and after.root.clause.text.startswith(FURTHER):
            yield Problem(
                after.root.trace.offsets[0],
                after.root.nth,
                f"“{verb}”之后先用“又{verb}”，再用“还{verb}”",
                f"after {verb} comes 又{verb}, then 还{verb}",
            )


def neighbours(paper: Paper) -> Iterator[tuple[Group, Group]]:
    """Paragraphs of one preamble or operative part that follow one another."""
    for stretch in paper.stretches("preamble", "operative"):
        yield from pairwise(stretch)
