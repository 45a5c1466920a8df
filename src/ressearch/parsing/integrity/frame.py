"""Is the document whole: formula, title, parts, sessions, and nothing left over?"""

import re
from collections.abc import Iterator, Sequence

from ressearch.parsing.paper import Paper, Problem
from ressearch.parsing.signs.dates import NUMERAL, read_number
from ressearch.parsing.signs.landmarks import read_landmark
from ressearch.parsing.structure.drafts import Entry
from ressearch.parsing.verbs.openings import after_links
from ressearch.text.folding import fold_text

LEAST_LEFT = 2  # Chinese characters; less is a stray mark

CHINESE_RE = re.compile(r"[\u3400-\u9fff]")
AGENDA_RE = re.compile(r"[议議]程|继续审议|继续处理|提[出交].{0,12}报告")
SESSION_RE = re.compile(rf"第(?P<number>{NUMERAL}{{1,6}})届(?:会议|會議)")


def no_formula(paper: Paper) -> Iterator[Problem]:
    """A resolution in which no organ is named as speaking: 大会，."""
    if paper.adopts and not paper.parsed.layout.found:
        yield Problem(
            paper.members[0].start,
            None,
            "缺少机关名（如“大会，”），应独占一行，置于序言之前",
            "no enacting words: the organ, as 大会，, should stand on a line above the preamble",
        )


def no_title(paper: Paper) -> Iterator[Problem]:
    """A resolution without a title; those of the Security Council have none."""
    resolution = paper.parsed.resolution
    if paper.adopts and resolution.title is None and resolution.organ != "安全理事会" and not titled(paper):
        yield Problem(
            0,
            None,
            "缺少标题，应置于机关名之上",
            "no title: it should stand above the enacting words",
        )


def titled(paper: Paper) -> bool:
    """Whether a draft calls itself by its subject: 关于裁军的决议草案, and not 某国：决议草案."""
    layout = paper.parsed.layout
    drafts = (layout.bares[index] for index in layout.head if layout.landmarks[index] == "draft")
    return any("的决议草案" in bare for bare in drafts)


def formulas(paper: Paper) -> Iterator[Problem]:
    """More formulas than parts."""
    parts = {paper.stretch_of(member)[1] for member in paper.members if member.draft.section != "annex"}
    found = list(enacting(paper.parsed.outline.entries))
    if len(found) > len(parts) and paper.adopts:
        yield Problem(
            paper.start_of(found[-1].passage),
            None,
            f"机关名出现 {len(found)} 次，而决议分 {len(parts)} 部分",
            f"{len(found)} enacting formulas for {len(parts)} parts",
        )


def enacting(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The formulas of a resolution and its parts, not those of texts that are annexed to it."""
    annexed = False
    for entry in entries:
        annexed = entry.kind == "annex" or (annexed and entry.kind != "part")
        if entry.kind == "formula" and not annexed:
            yield entry


def sessions(paper: Paper) -> Iterator[Problem]:
    """A last paragraph that puts off to a session which is over."""
    session = paper.parsed.resolution.session
    if session is None or paper.parsed.resolution.organ != "大会":
        return
    for stretch in paper.stretches("operative"):
        last = stretch[-1]
        named = [(int(read_number(match["number"]) or 0), match) for match in SESSION_RE.finditer(last.trace.text)]
        if not named or not AGENDA_RE.search(last.trace.text):
            continue
        number, match = max(named, key=lambda pair: pair[0])
        if number <= session:
            yield Problem(
                last.trace.offsets[match.start()],
                last.root.nth,
                f"末段留待第 {number} 届会议，而本决议属第 {session} 届会议",
                f"the last paragraph puts off to session {number}, but this is session {session}",
            )


def unread(paper: Paper) -> Iterator[Problem]:
    """Text of the body that is neither a clause nor anything else."""
    source = paper.parsed.source
    if paper.members and all(member.draft.division.draft for member in paper.members):
        return  # the paragraphs of the report around the texts that it recommends
    for block in paper.parsed.blocks:
        if block.kind == "text" and block.span.start >= paper.body:
            words = block.span.of(source)
            if says_something("".join(words.split())):
                start = block.span.start + len(words) - len(words.lstrip())
                said = " ".join(words.split())[:12]
                yield Problem(
                    start, None, f"不能归入任何条款的文字：“{said}”", f"text that belongs to no clause: {said}"
                )


def says_something(bare: str) -> bool:
    """Whether words are more than a stray mark, a line known by its form, or a link: 因此现在，.

    >>> [says_something(bare) for bare in ("——", "第53次会议", "因此現在，", "国家应当合作。")]
    [False, False, False, True]
    """
    if len(CHINESE_RE.findall(bare)) < LEAST_LEFT or read_landmark(bare) is not None:
        return False
    folded = fold_text(bare)
    return after_links(folded, 0) < len(folded)
