"""The acts of the organ further on in a clause, told apart from the acts of others.

A later act stands at the start of a segment, alone or after a link (并, 同时, 在这方面…). What stands elsewhere is
somebody else's (会员国决心采取), a noun (决议的要求) or an attribute (核准的). At the start of a segment too there
are acts of others: what follows 其中 is done by the resolution cited, and what follows a request may be what is
asked for (促请…，支持…). How far each verb is trusted there is the column ``later`` of ``verbs.tsv``.
"""

import re
from functools import cache
from typing import NamedTuple, Self

from ressearch.model.span import Span
from ressearch.parsing.verbs.openings import after_links, after_subject, read_act
from ressearch.parsing.verbs.table import Phrase, match_phrase
from ressearch.parsing.verbs.vocabulary import any_of, words

IN_WHICH_RE = re.compile(r"(?:以及|包括|尤其是|特别是)?其中[，,]?(?:除其他外[，,]?)?")

SUMMING_UP_RE = re.compile(r"(?:并|同时|但)*(?:在这方面|在此方面|就此|为此)")  # an organ speaks for itself again

AGAIN = frozenset("又还")

SENTENCE_ENDS = frozenset("。；;")


class State(NamedTuple):
    """What the segments read so far mean for the next one.

    ``opened`` are the leading verbs, ``acts`` the later ones, ``asking`` whether the last of them asks something
    of others. ``reported`` says whose acts follow: ``None`` the organ's, ``"bare"`` those of a cited text
    (其中强调…), ``"named"`` those of a named body (其中大会强调…), which takes more to end.
    """

    opened: tuple[str, ...]
    acts: tuple[str, ...]
    asking: bool
    linked: bool = False
    reported: str | None = None

    def after(self, phrase: Phrase) -> Self:
        """The state after an act of the organ."""
        acts = tuple(dict.fromkeys((*self.acts, *phrase.names)))
        return self._replace(acts=acts, asking=asks(phrase), linked=False, reported=None)


def asks(phrase: Phrase) -> bool:
    """Whether an act asks something of others."""
    return phrase.heads[-1].verb.family in words("directive")


def later_acts(text: str, parts: list[Span], opening: Phrase) -> tuple[str, ...]:
    """Name the organ's acts after its ``opening``, each once, in order of appearance.

    >>> from ressearch.parsing.verbs.segments import segments
    >>> text = "回顾其第984(1995)号决议，其中注意到各项声明，并吁请各国尊重承诺；"
    >>> later_acts(text, segments(text), match_phrase(text))
    ('吁请',)
    """
    state = _governed(text, opening, State(opening.names, (), asks(opening)))
    resume = opening.end
    for nth, part in enumerate(parts):
        if part.start >= resume:
            phrase, state = _step(text, parts, nth, state)
            resume = phrase.end if phrase is not None else resume
    return state.acts


def _step(text: str, parts: list[Span], nth: int, state: State) -> tuple[Phrase | None, State]:
    """Read one segment: the act it opens with, if that is the organ's, and the state for the next."""
    part = parts[nth]
    if text[part.start - 1] in SENTENCE_ENDS:
        state = state._replace(reported=None)
        part = Span(part.start + after_subject(text[part.start : part.end]), part.end)
    start = after_links(text, part.start, part.end)
    state = state._replace(linked=state.linked or start > part.start)
    if start == part.end:  # 并在这方面，: the link of what follows
        return None, state
    scope = _reporting(text, Span(start, part.end))
    phrase = None if scope else read_act(text, start, parts, nth)
    if phrase is not None and text.startswith("了", phrase.end):
        scope = "named"  # the organ does not say 核可了 of itself: a report goes on
    if phrase is not None and not scope and _is_own(text, part, phrase, state):
        return phrase, state.after(phrase)
    return None, state._replace(linked=False, reported=scope or state.reported)


def _is_own(text: str, part: Span, phrase: Phrase, state: State) -> bool:
    """Whether the phrase that opens a segment is an act of the organ."""
    if state.reported == "bare" and not state.linked:
        return False
    if state.reported == "named" and not _speaks_again(text, part, phrase, state):
        return False
    if phrase.lead.text in phrase.lead.verb.weak_forms:
        return False
    match phrase.lead.verb.later:
        case "free":
            return True
        case "linked":
            return state.linked or not state.asking
        case "named":
            return state.linked or not state.asking or _names_the_asked(text, phrase.end)
        case "stance":
            return not state.asking
        case "weak":
            return state.linked and not state.asking
        case "again":
            return text[part.start] in AGAIN
        case _:
            return False


def _speaks_again(text: str, part: Span, phrase: Phrase, state: State) -> bool:
    """在这方面欢迎; 又回顾 where the organ itself has said 回顾 before."""
    again = text[part.start] in AGAIN and phrase.lead.verb.zh in (*state.opened, *state.acts)
    return again or SUMMING_UP_RE.match(text, part.start, part.end) is not None


def _reporting(text: str, part: Span) -> str | None:
    """Whose acts this segment begins to report, if it does."""
    match = IN_WHICH_RE.match(text, part.start, part.end)
    if match is not None:
        if any_of("body").search(text, match.end(), min(part.end, match.end() + 12)):
            return "named"
        acts = match.end() == part.end or match_phrase(text, match.end(), part.end) is not None
        return "bare" if acts else None
    if match_phrase(text, part.start, part.end) is not None:  # 鼓励委员会在其报告中…: the subject is the organ
        return None
    return "named" if _body_acts().match(text, part.start, part.end) else None


def _names_the_asked(text: str, pos: int) -> bool:
    return text.startswith(words("named"), pos)


def _governed(text: str, opening: Phrase, state: State) -> State:
    """重申安全理事会谴责…: what the organ reaffirms of itself is its act too."""
    if opening.heads[-1].verb.family != "reaffirm":
        return state
    organ = any_of("organ").match(text, opening.end)
    start = organ.end() if organ else opening.end
    inner = match_phrase(text, start, start)
    own = inner is not None and inner.lead.verb.family in words("inner")
    return state.after(inner) if inner is not None and own else state


@cache
def _body_acts() -> re.Pattern[str]:
    """委员会在该决议中…, 大会还…: a body other than the organ, or the organ of another day, goes on to act."""
    body = any_of("body").pattern
    return re.compile(
        rf"""
        [^，；,;]{{0,10}}? (?: {body} )
        (?: 在(?: 该 | 其 | 这 | 上述 ) | 还 | 又 | 也 | 随后 )
        """,
        re.VERBOSE,
    )
