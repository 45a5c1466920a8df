"""Do the labels count up by one?"""

from bisect import bisect_right
from collections.abc import Iterator

from ressearch.parsing.paper import Member, Paper, Problem
from ressearch.parsing.signs.numbering import Label, Style, read_label

COUNTED: frozenset[Style] = frozenset({"paragraph", "letter", "roman", "figure", "numeral", "stem", "branch"})

Level = tuple[object, ...]


def numbers(paper: Paper) -> Iterator[Problem]:
    """The paragraphs whose number is not the next one."""
    for stretch in paper.stretches("operative", "annex"):
        last: tuple[Member, int] | None = None
        for group in stretch:
            for member in group.own:
                label = written_label(member)
                if label is None or label.style != "paragraph" or in_article(member):
                    continue
                restarts = label.number == 1 and last is not None and headed(paper, last[0], member)
                before = last[1] if last and not restarts else 0
                if label.number != before + 1:
                    yield wrong(member, before, label.number)
                last = (member, max(before, label.number))


def wrong(member: Member, before: int, number: int) -> Problem:
    """The message for a number that is not the next one after ``before``."""
    if number == before + 2:
        zh, en = f"编号 {number} 之前缺 {before + 1}", f"number {before + 1} is missing before {number}"
    elif number > before + 1:
        missing = f"{before + 1}–{number - 1}"
        zh, en = f"编号 {number} 之前缺 {missing}", f"numbers {missing} are missing before {number}"
    else:
        zh, en = f"编号 {number} 重复或倒退，应为 {before + 1}", f"number {number} again; {before + 1} is due"
    return Problem(member.start, member.nth, zh, en)


def items(paper: Paper) -> Iterator[Problem]:
    """The items whose letter is not the next one under their paragraph."""
    for group in paper.groups:
        last: dict[Level, int] = {}
        paragraphs = tuple(member for member in group.own if item_label(member) is None)
        for member in group.members:
            label = item_label(member)
            if label is None:
                continue
            level: Level = (member.draft.parent, label.style, serial_of(paragraphs, member))
            before = last.get(level, 0)
            if label.number > before + 1:
                zh, en = f"分段 {label.spoken} 之前缺分段", f"items are missing before {label.spoken}"
                yield Problem(member.start, member.nth, zh, en)
            elif label.number <= before:
                zh, en = f"分段 {label.spoken} 重复或倒退", f"item {label.spoken} again"
                yield Problem(member.start, member.nth, zh, en)
            last[level] = label.number


def serial_of(paragraphs: tuple[Member, ...], member: Member) -> int:
    """Under which of the paragraphs of a number an item stands."""
    return bisect_right(paragraphs, member.nth, key=lambda other: other.nth)


def item_label(member: Member) -> Label | None:
    """The label of an item, ``None`` for any other clause."""
    path = member.draft.path
    if not path or path[-1].top or path[-1].style not in COUNTED:
        return None
    return path[-1] if member.draft.serial == 1 else None


def written_label(member: Member) -> Label | None:
    """The label at the head of a clause as the page has it, accepted or not; in a quotation it does not count."""
    passage = member.draft.passages[0]
    return passage.label or (None if passage.quoted else read_label(passage.clean.text))


def in_article(member: Member) -> bool:
    """Whether it is a paragraph of an article, which counts anew in each."""
    return bool(member.draft.path) and member.draft.path[0].style == "article"


def headed(paper: Paper, before: Member, member: Member) -> bool:
    """Whether a head stands between two clauses."""
    first, last = (paper.entries_of[one.nth][0] for one in (before, member))
    return paper.heads_before[first] != paper.heads_before[last]
