"""Does each paragraph end as its place asks: ， in the preamble, ； in the operative part, 。 at its end?"""

from collections import Counter
from collections.abc import Iterator, Sequence

from ressearch.parsing.integrity.customs import OPERATIVE
from ressearch.parsing.paper import Group, Paper, Problem
from ressearch.parsing.structure.drafts import Entry
from ressearch.parsing.verbs.segments import masked

ACTING = OPERATIVE | {"declare"}


def preamble_stops(paper: Paper) -> Iterator[Problem]:
    """A 。 inside the preamble, which is one sentence with all that follows it."""
    for stretch in paper.stretches("preamble"):
        for member in (member for group in stretch for member in group.members):
            at = masked(member.clause.text).find("。")
            if at >= 0 and paper.adopts:
                yield Problem(
                    member.trace.offsets[at],
                    member.nth,
                    "序言段中有“。”：此处可能漏分一段，或应作“，”",
                    "a full stop in the preamble: a paragraph may begin here, or a comma is meant",
                )


def preamble_ends(paper: Paper) -> Iterator[Problem]:
    """A preambular paragraph that does not end in ，."""
    for stretch in adopted(paper, "preamble"):
        usual = most_common(stretch, "，；")
        yield from (
            ending(group, "序言段", usual, "a preambular paragraph") for group in stretch if group.mark != usual
        )
    for stretch in adopted(paper, "operative"):
        for group in stretch[: early(stretch)]:
            if group.mark != "，":
                yield ending(group, "序言段", "，", "a preambular paragraph")


def operative_ends(paper: Paper) -> Iterator[Problem]:
    """An operative paragraph before the last that does not end in ；."""
    for stretch in adopted(paper, "operative"):
        numbered = [group for group in stretch[early(stretch) : -1] if not group.members[-1].draft.table]
        usual = most_common(numbered, "；。")
        for group in numbered:
            if group.mark != usual and not introduces(paper, group):
                yield ending(group, "执行段", usual, "an operative paragraph")


def early(stretch: Sequence[Group]) -> int:
    """How many paragraphs stand before number 1: preambular ones, of which one ends as only operative ones do.

    From the first that decides or declares something they are operative indeed: 爰郑重宣布…；
    """
    firsts = (place for place, group in enumerate(stretch) if group.root.draft.numbered)
    first = next(firsts, 0)
    if not first or stretch[first].root.draft.path[0].number != 1:
        return 0
    acts = (place for place, group in enumerate(stretch[:first]) if group.root.clause.family in ACTING)
    return next(acts, first)


def last_ends(paper: Paper) -> Iterator[Problem]:
    """A last operative paragraph that does not end in 。: the end may be missing. A section may end in ；."""
    stretches = list(adopted(paper, "operative"))
    for stretch in stretches:
        if stretch[-1].members[-1].draft.table:
            continue
        after = follower(paper, stretch[-1])
        section = stretch is not stretches[-1] and (after is None or after.kind != "close")
        goes_on = (
            section
            or introduces(paper, stretch[-1])
            or (after is not None and after.passage.landmark == "article")
        )
        if stretch[-1].mark != "。" and not (goes_on and stretch[-1].mark in "；："):
            yield ending(stretch[-1], "最后一个执行段", "。", "the last operative paragraph")


def introduces(paper: Paper, last: Group) -> bool:
    """Whether the text that is adopted or recommended follows: 通过以下成果文件："""
    member = last.members[-1]
    following = paper.members[member.nth + 1 : member.nth + 2]
    return any(
        one.draft.section == "annex" or one.draft.division.draft > member.draft.division.draft for one in following
    )


def follower(paper: Paper, last: Group) -> Entry | None:
    """What comes after a paragraph."""
    entries = paper.parsed.outline.entries
    _, ends = paper.entries_of[last.members[-1].nth]
    return entries[ends + 1] if ends + 1 < len(entries) else None


def colons(paper: Paper) -> Iterator[Problem]:
    """A lead-in that does not end in ：."""
    parents = {member.draft.parent for member in paper.members if member.draft.parent is not None}
    for member in (paper.members[index] for index in sorted(parents)):
        if not member.clause.text.endswith("："):
            yield Problem(
                member.trace.offsets[-1],
                member.nth,
                f"下有分段，应以“：”结尾，现为“{member.clause.text[-1]}”",
                f"a lead-in to items should end in ：, not {member.clause.text[-1]}",
            )


def adopted(paper: Paper, section: str) -> Iterator[tuple[Group, ...]]:
    """The stretches of ``section`` of a resolution."""
    if paper.adopts:
        yield from (
            stretch for stretch in paper.stretches("preamble", "operative") if stretch[0].section == section
        )


def most_common(stretch: Sequence[Group], marks: str) -> str:
    """The mark by which most paragraphs end, the first of ``marks`` where it stands as often as the other."""
    counts = Counter(group.mark for group in stretch)
    return max(marks, key=lambda mark: counts[mark])


def ending(group: Group, zh: str, mark: str, en: str) -> Problem:
    """The message for a paragraph that ends otherwise than in ``mark``."""
    last = group.trace.text[-1]
    return Problem(
        group.end,
        group.members[-1].nth,
        f"{zh}应以“{mark}”结尾，现为“{last}”",
        f"{en} should end in {mark}, not {last}",
    )
