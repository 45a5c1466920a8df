"""Does every 又X and 还X have an X before it, in this order? Where none is left, a verb may have been lost."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ressearch.parsing.paper import Group, Member, Paper, Problem
from ressearch.parsing.verbs import verb_table

FURTHER = ("还", "還")
AGAIN = ("又", *FURTHER)


class Rise(NamedTuple):
    """A 又X that nothing stands before: who says it, and the clause that may have lost its X."""

    member: Member
    verb: str
    loser: Member | None


def lost_verbs(paper: Paper) -> Iterator[Problem]:
    """The paragraphs that have no verb where the one below says it again."""
    for rise in rises(paper):
        if rise.loser is not None:
            below = name(rise.member)
            yield Problem(
                rise.loser.start,
                rise.loser.nth,
                f"本段没有动词，而第{below}段用“{said(rise)}”：可能丢失动词“{rise.verb}”",
                f"no verb here, but paragraph {below} has {said(rise)}: the verb {rise.verb} may be lost",
            )


def ranks(paper: Paper) -> Iterator[Problem]:
    """The 又X and 还X without an X before them."""
    for rise in rises(paper):
        if rise.loser is None:
            yield Problem(
                rise.member.start,
                rise.member.nth,
                f"“{said(rise)}”之前没有“{rise.verb}”",
                f"{said(rise)} without {rise.verb} before it",
            )


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


def rises(paper: Paper) -> Iterator[Rise]:
    """Every 又X without an X before it in its preamble or operative part.

    Where no paragraph has lost its verb, an operative 又X may take up an X of the preamble.
    """
    preamble: dict[str, set[str]] = {}
    for stretch in paper.stretches("preamble", "operative"):
        section, division, _ = paper.stretch_of(stretch[0].root)
        seen: set[str] = set()
        mute: Member | None = None
        for group in stretch:
            for member in group.members:
                verb = member.clause.verb
                above = seen if mute is not None else seen | preamble.get(division, set())
                if verb and says_again(member) and not any(akin(verb, other) for other in above):
                    yield Rise(member, verb, mute)
                    mute = None
                seen.update((*member.clause.verbs, *member.clause.secondary_verbs))
            if section == "operative" and all(member.mute for member in group.members):
                mute = group.root
        if section == "preamble":
            preamble[division] = seen


def says_again(member: Member) -> bool:
    """Whether a clause opens with 又 or 还 and a verb of its own."""
    own = member.clause.verb_phrase is not None
    return own and member.clause.text.startswith(AGAIN)


def said(rise: Rise) -> str:
    """The verb as the clause says it."""
    text, phrase = rise.member.clause.text, rise.member.clause.verb_phrase or ""
    return phrase if phrase.startswith(text[0]) else text[0] + phrase


def name(member: Member) -> str:
    """A clause as a message names it: its label, or its address."""
    return member.clause.paragraph or member.clause.id.partition("#")[2]


@cache
def akin(one: str, other: str) -> bool:
    """Whether one verb may take up another: 又促请 after 吁请, 又赞赏地注意到 after 注意到.

    >>> akin("促请", "吁请"), akin("注意到", "赞赏地注意到"), akin("请", "授权"), akin("请", "邀请")
    (True, True, False, False)
    """
    if one == other:
        return True
    if min(len(one), len(other)) > 1 and (one in other or other in one):
        return True
    return bool(set(english(one)) & set(english(other)))


def english(verb: str) -> Sequence[str]:
    """What the English texts have for a verb."""
    entry = verb_table().get(verb)
    return [gloss.partition(" (")[0].strip() for gloss in entry.en.split(";")] if entry else ()
