"""What is a paragraph without a label: preambular, operative, the rest of one, a chapeau, a heading?

The preamble ends at the first numbered paragraph. Where the numbers were lost, it ends at the first paragraph
that closes with 。, or with ； after a preamble of commas where no number follows, or with ； after a verb of the
operative part.
In texts older than numbers it may also end at an act that is told point by point: 促请当事双方：
"""

import re
from dataclasses import replace

from ressearch.parsing.page.footnotes import NOTE_WORDS_RE
from ressearch.parsing.signs.drafts import announced
from ressearch.parsing.signs.numbering import Label, bullet_length
from ressearch.parsing.structure.drafts import Kind
from ressearch.parsing.structure.headings import read_heading
from ressearch.parsing.structure.passages import Passage
from ressearch.parsing.structure.writing import Writing
from ressearch.parsing.verbs.openings import after_links
from ressearch.parsing.verbs.vocabulary import OPERATIVE_FAMILIES
from ressearch.text import respell

ADOPTS_RE = re.compile(
    r"""
    (?: 通过 | 通過 | 核准 | 核可 | 批准 | 发表 | 發表 ) [^，；。：]{0,40} (?: 以下 | 下列 | 下述 )
    [^，；。：]{0,20}
    (?: 宣言 | 文件 | 议程 | 纲领 | 声明 | 框架 | 准则 | 原则 | 战略 | 行动计划 | 共识 | 公约 )
    [^，；。：]{0,6} ： \Z
    """,
    re.VERBOSE,
)

ASKING_FAMILIES = frozenset({"call", "demand", "request"})

# 断定…，因此， the next act follows from this one
THEREFORE_RE = re.compile(r"，(?:因此|故|爰|并因此|並因此)，?\Z")

LONGEST_HEADING = 12  # characters; in an annex an open line that is longer and has a comma has only lost its stop
CHAPEAU = 14  # characters; a chapeau is a verb and a colon: 决议： 兹宣言如下：
HEADING_SLACK = 6  # what an open line must say beyond its verb to be a clause that lost its comma


def read_unlabelled(writing: Writing, passage: Passage, below: Passage | None) -> None:
    """A paragraph without a label; ``below`` is the next one."""
    state = writing.place.state
    if state == "closed" and not (writing.announced and not passage.closed):
        writing.enter(closing_kind(writing, passage), passage)
    elif writing.place.count.root is not None and (bullet := bullet_length(passage.text)):
        writing.add_bullet(replace(passage, body=passage.body.cut(bullet)))
    elif passage.text.startswith("*"):
        writing.enter("text", passage)  # * 2007年12月31日任满。
    elif state != "annex" and adopts(passage, below):
        writing.place.state = "operative"
        writing.add_unlabelled(passage)
        writing.place.open_annex(0)
    elif not passage.closed:
        read_open_ended(writing, passage)
    elif state != "annex" and is_chapeau(passage, below.label if below else None):
        above = writing.entries[-1].passage if writing.entries else None
        link = above.text if above is not None and is_link(above) else ""
        writing.place.count.chapeau = link + passage.text
        writing.enter("chapeau", passage)
    elif state != "annex" and below is not None and gives_verb(below) and is_link(passage):
        writing.enter("chapeau", passage)
    elif state == "annex":
        read_annexed(writing, passage)
    elif state == "operative":
        read_operative(writing, passage)
    else:
        read_preambular(writing, passage)


def closing_kind(writing: Writing, passage: Passage) -> Kind:
    """What stands below the close: a list of who voted how, prose, or a heading."""
    if writing.entries[-1].kind == "vote" and not passage.performs:
        return "vote"
    return "text" if passage.closed else "heading"


def adopts(passage: Passage, below: Passage | None) -> bool:
    """Whether a paragraph adopts the text below it, which has sections or no numbers: 通过以下成果文件："""
    return (
        passage.last == "："
        and ADOPTS_RE.search(passage.text) is not None
        and below is not None
        and below.landmark is None
        and (below.label is None or below.label.style == "section")
    )


def read_open_ended(writing: Writing, passage: Passage) -> None:
    """No punctuation at the end: a clause that lost it, the first half of one, or a heading."""
    state = writing.place.state
    words = len(passage.reading.phrase or "")
    if state == "annex" and len(passage.text) > LONGEST_HEADING and "，" in passage.text:
        read_annexed(writing, passage)
    elif state == "annex" or not passage.performs or len(passage.text) <= words + HEADING_SLACK:
        read_heading(writing, passage)
    elif state == "operative":
        read_operative(writing, passage)
    else:
        read_preambular(writing, passage)


def is_chapeau(passage: Passage, following: Label | None) -> bool:
    """Whether the paragraph only gives the verb to the numbered ones below it: 决议："""
    return gives_verb(passage) and following is not None and following.top


def gives_verb(passage: Passage) -> bool:
    """Whether a paragraph is a verb and a colon, and nothing else."""
    return passage.last == "：" and len(passage.text) <= CHAPEAU and passage.reading.verb is not None


def is_link(passage: Passage) -> bool:
    """Whether a paragraph only leads on to the next: 并为此目的，"""
    folded = respell(passage.text)
    return passage.last == "，" and 0 < after_links(folded, 0) == len(folded)


def read_annexed(writing: Writing, passage: Passage) -> None:
    """A paragraph of an annex without a label: the text of its article, or one that counts by itself."""
    count = writing.place.count
    if count.above is None or count.above.style != "article":
        writing.add_unlabelled(passage)
    elif count.root is None:
        writing.add_draft(passage, count.path)
    else:
        writing.add_further(passage)


def read_preambular(writing: Writing, passage: Passage) -> None:
    """Still the preamble, or its end."""
    place, verb = writing.place, passage.reading.verb
    if writing.operative_only or ends_preamble(writing, passage):
        if verb is None and passage.last == "。" and not (writing.operative_only or concludes(writing, passage)):
            writing.enter("text", passage)
            return
        place.state = "operative"
        read_operative(writing, passage)
        return
    place.count.commas = place.count.commas or passage.last == "，"
    if passage.last == "。":
        writing.enter("text", passage)
    else:
        writing.add_unlabelled(passage)


def concludes(writing: Writing, passage: Passage) -> bool:
    """Whether a sentence is what the organ comes to after its reasons, though its verb is in no table.

    It is the last of the text, right below a reason that goes on; without it nothing would be decided. A note that
    was left there is worded as notes are, and seldom is the only one.
    """
    above = writing.entries[-1] if writing.entries else None
    goes_on = above is not None and above.kind == "clause" and above.passage.last == "，"
    return writing.spoken and writing.last and goes_on and NOTE_WORDS_RE.match(passage.text) is None


def ends_preamble(writing: Writing, passage: Passage) -> bool:
    """Whether the way the paragraph closes shows that the preamble is over."""
    if announced(passage.text):
        return True
    acts, asks = (passage.reading.family in families for families in (OPERATIVE_FAMILIES, ASKING_FAMILIES))
    if (asks and passage.last == "：") or (acts and THEREFORE_RE.search(passage.text)):
        return True
    if passage.last == "；":
        if writing.numbers_below and passage.performs and not acts and passage.reading.family != "declare":
            return False  # 深信…； / 1. 决定…: up to the 1980s reasons too could end so
        return writing.place.count.commas or acts
    return passage.last == "。"


def read_operative(writing: Writing, passage: Passage) -> None:
    """An operative paragraph without a number: the next one, or a further paragraph of the one above."""
    count = writing.place.count
    if count.root is not None and count.numbered:
        read_continuation(writing, passage)
    elif passage.reading.verb is None and passage.last == "。" and not (writing.operative_only or writing.spoken):
        writing.enter("text", passage)
    else:
        writing.add_unlabelled(passage)


def read_continuation(writing: Writing, passage: Passage) -> None:
    """A second paragraph under one number, or the rest of a sentence that a stray break has cut."""
    torn = writing.drafts[-1].text[-1:] not in set("，；。：！？”")
    if torn and not passage.performs:
        writing.join(passage)
    else:
        writing.add_further(passage)
