"""Read the verbs of a clause: the leading one as written and by name, and the acts further on.

The longest spelling wins, with its modifiers: 最强烈地谴责 is 谴责, 赞扬并进一步鼓励 is 赞扬 and 鼓励, 对…表示欢迎
is 欢迎. Where nothing fits there is no verb; a later noun (决定, 要求) never stands in for it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ressearch.model.span import Span
from ressearch.parsing.verbs.openings import after_links, after_subject, read_opening
from ressearch.parsing.verbs.secondary import later_phrases, names_of
from ressearch.parsing.verbs.segments import segments
from ressearch.parsing.verbs.table import Phrase, match_phrase
from ressearch.parsing.verbs.vocabulary import ANY_GAP, SHORT_GAP, Verb, frames, has_gap, words
from ressearch.text import respell

# What may stand before the words of a clause: the quotation mark of a statement, the label of a line that kept it.
BEFORE_RE = re.compile(
    r"""
    (?P<marks> [“"'‘「\s]* )
    (?: (?: \d{1,3} \s? [.、] (?! \d ) | \( [0-9A-Za-z一二三四五六七八九十甲乙丙丁戊己]{1,3} \) ) \s* )?
    """,
    re.VERBOSE,
)

ASKING_RE = re.compile(r".{0,8}?[促吁]请")  # the opening of a verb that embraces those whom it asks: 又促请‥注意


@dataclass(frozen=True, slots=True)
class VerbReading:
    """The verbs of one clause; canonical names but for ``phrase``, which is as written.

    ``family`` and ``strength`` are those of the leading ``verb``, whatever its modifiers. ``asking`` are the
    places where the acts begin to say whom they ask, if they ask somebody.
    """

    verb: str | None = None
    phrase: str | None = None
    verbs: tuple[str, ...] = ()
    secondary: tuple[str, ...] = ()
    family: str | None = None
    strength: int | None = None
    asking: tuple[int, ...] = ()


def read_verbs(text: str, *, head: int | None = None) -> VerbReading:
    """Read a clean clause. ``head`` is the length of its bold head where the page shows one.

    >>> reading = read_verbs("表示深为关切核武器的任何使用，并重申各国应遵守国际法，")
    >>> reading.verb, reading.phrase, reading.secondary, reading.strength
    ('表示关切', '表示深为关切', ('重申',), 3)
    >>> read_verbs("秘书长根据大会的决定提供服务；").verb is None
    True
    """
    folded = respell(text)
    first = words_start(folded, bold=head is not None)
    plain = " " * first + folded[first:]
    parts = segments(" " * first + text[first:])
    phrase = _bold(plain, head, parts) if head else None
    phrase = phrase or read_opening(plain, parts)
    if phrase is None:
        return VerbReading()
    lead = phrase.lead.verb
    later = later_phrases(plain, parts, phrase)
    return VerbReading(
        verb=lead.zh,
        phrase=text[phrase.start : phrase.end],
        verbs=phrase.names,
        secondary=names_of(later),
        family=lead.family,
        strength=lead.strength,
        asking=tuple(place for act in (phrase, *later) if (place := asked_at(plain, act)) is not None),
    )


def asked_at(text: str, phrase: Phrase) -> int | None:
    """Where an act begins to say whom it asks, ``None`` if it asks nobody.

    >>> [asked_at(text, match_phrase(text)) for text in ("决定请各国", "促请各国注意此事", "欢迎各国")]
    [3, 2, None]
    """
    if has_gap(phrase.lead.text):  # 促请‥注意: those asked stand inside
        asking = ASKING_RE.match(text, phrase.start, phrase.end)
        return asking.end() if asking else None
    if any(is_addressed(form.verb) for form in phrase.heads):
        return phrase.end
    if phrase.heads[-1].verb.family not in words("handing"):
        return None
    inner = match_phrase(text, phrase.end, phrase.end)
    return inner.end if inner and is_addressed(inner.lead.verb) and not has_gap(inner.lead.text) else None


def is_addressed(verb: Verb) -> bool:
    """Whether acts of this verb say somebody is to do something."""
    return verb.family in words("addressing") or verb.zh in words("addressing")


def words_start(text: str, *, bold: bool = False) -> int:
    """Where the words begin; a bold head comes from a page, whose labels are told already."""
    match = BEFORE_RE.match(text)
    return match.end("marks" if bold else 0) if match else 0


def is_verb_head(text: str) -> bool:
    """Whether a text opens with a verb of the organ that is hardly ever anything else.

    Stricter than ``read_verbs``: 通过, 建立, 支持, 批准 also open sub-paragraphs and torn lines.

    >>> is_verb_head("又强烈谴责"), is_verb_head("通过签署和批准"), is_verb_head("请回收")
    (True, False, False)
    """
    folded = respell(text)
    start = after_subject(folded)
    for begin in (start, after_links(folded, start)):
        phrase = match_phrase(folded, begin)
        if phrase is not None:
            return not phrase.lead.weak and phrase.lead.verb.position not in ("preposition", "final", "meeting")
    return False


def opens_frame(phrase: str) -> bool:
    """Whether ``phrase`` is the part of a verb before the object that it embraces.

    >>> opens_frame("提请"), opens_frame("提")
    (True, False)
    """
    folded = respell(phrase)
    before = (folded + ANY_GAP, folded + SHORT_GAP)
    return any(frame.form.text.startswith(before) for frame in frames().get(folded[:1], ()))


def _bold(text: str, head: int, parts: Sequence[Span]) -> Phrase | None:
    """Read the phrase that is printed bold, trusting where it ends, but not that its verb ends there.

    Bold stops at the object that a verb embraces (提请 in 提请各国注意), or before words that belong to the act
    (决定 in 决定继续处理此案); the same words are the same act without bold. Bold may hold words that we do not
    know before the verb; then the longest verb that ends with it is taken.
    """
    bold = text[:head].rstrip("，,：: ").removesuffix("的是")
    first = len(text) - len(text.lstrip())
    whole = match_phrase(text, first, parts[0].end if parts else head)
    if bold and whole is not None and whole.end >= len(bold):
        return Phrase(0, len(bold), whole.heads)
    for start in range(len(bold)):
        phrase = match_phrase(bold, start)
        if phrase is not None and phrase.end == len(bold):
            return Phrase(0, len(bold), phrase.heads)
    return None
