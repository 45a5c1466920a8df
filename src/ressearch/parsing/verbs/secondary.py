"""The acts of the organ further on in a clause, told apart from the acts of others.

A later act stands at the start of a segment, alone or after a link (并, 同时, 在这方面…). What stands elsewhere is
somebody else's (会员国决心采取), a noun (决议的要求) or an attribute (核准的); only after a bare name may it
follow at once (请秘书长并邀请各国…). At the start of a segment too there are acts of others: what follows 其中 is
done by the resolution cited, and what follows a request may be what is asked for (促请…，支持…). How far each verb
is trusted there is the column ``later`` of ``verbs.tsv``.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple, Self

from ressearch.model.span import Span
from ressearch.parsing.verbs.openings import after_links, after_subject, read_act, speaker
from ressearch.parsing.verbs.reports import Reported, begun_report
from ressearch.parsing.verbs.table import Phrase, match_phrase
from ressearch.parsing.verbs.vocabulary import any_of, words

SUMMING_UP_RE = re.compile(r"(?:并|同时|但)*(?:在这方面|在此方面|就此|为此)")  # an organ speaks for itself again

SPECIFYING = ("尤其是", "特别是")  # an act after them only says more of the one before

BACK_RE = re.compile(r"其中所|这些|上述")  # the text that is cited does not point back at itself

SHELL = "表示"

# 应 alone is one, but not in 响应, 应对, 应急.
MODAL_RE = re.compile(r"必须 | 需要 | 务必 | 有必要 | 有义务 | (?<![响供适反相])应(?![对急用邀请变])", re.VERBOSE)

AGAIN = frozenset("又还")

SENTENCE_ENDS = frozenset("。；;")
COMMAS = frozenset("，,")

# 决定根据《宪章》第九十六条，请…: the decision goes on after the words that it is based on
BASED_RE = re.compile(
    r"""
    [，,]? (?: 根据 | 按照 | 依照 | 依据 | 遵照 )
    [^，,；;。]{1,80} (?: [条段节章款号] | 决议 | 规定 | 建议 | 规则 | 》 ) [，,]
    """,
    re.VERBOSE,
)

LONG = 200  # characters of a clause that a modal governs; the bound keeps hostile lines linear
NAME = 16  # characters; within them 鼓励国际人道主义组织… shows whom it asks


class State(NamedTuple):
    """What the segments read so far mean for the next one.

    ``opened`` are the leading verbs, ``acts`` the later ones, ``asking`` whether the last of them asks something
    of others and ``since`` where its words end. ``reported`` says whose acts follow, ``None`` for the organ's.
    ``organ`` is the organ where the clause names it, ``preamble`` whether the clause is of the kind that decides
    nothing. ``phrases`` are the later acts as written.
    """

    opened: tuple[str, ...]
    acts: tuple[str, ...]
    asking: bool
    since: int
    organ: str = ""
    preamble: bool = False
    linked: bool = False
    reported: Reported | None = None
    phrases: tuple[Phrase, ...] = ()

    def after(self, phrase: Phrase) -> Self:
        """The state after an act of the organ."""
        acts = tuple(dict.fromkeys((*self.acts, *phrase.acts)))
        return self._replace(
            acts=acts,
            since=phrase.end,
            asking=asks(phrase),
            linked=False,
            reported=None,
            phrases=(*self.phrases, phrase),
        )


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
    return names_of(later_phrases(text, parts, opening))


def names_of(phrases: Iterable[Phrase]) -> tuple[str, ...]:
    """The canonical verbs of acts, each once."""
    return tuple(dict.fromkeys(name for phrase in phrases for name in phrase.acts))


def later_phrases(text: str, parts: list[Span], opening: Phrase) -> tuple[Phrase, ...]:
    """The organ's acts after its ``opening``, as written."""
    preamble = text.rstrip()[-1:] in COMMAS and not asks(opening)
    state = State(opening.names, (), asks(opening), opening.end, speaker(text[: opening.start]), preamble)
    state, resume = _chained(text, opening, _governed(text, opening, state))
    for nth, part in enumerate(parts):
        if part.start >= resume:
            phrase, state = _step(text, parts, nth, state)
            if phrase is not None:
                state, resume = _chained(text, phrase, state)
    return state.phrases


def _step(text: str, parts: list[Span], nth: int, state: State) -> tuple[Phrase | None, State]:
    """Read one segment: the act it opens with, if that is the organ's, and the state for the next."""
    part = parts[nth]
    own = part.start + after_subject(text[part.start : part.end])
    named = speaker(text[part.start : own]) if own > part.start else ""
    if text[part.start - 1] in SENTENCE_ENDS or _same_organ(named, state.organ):
        state = state._replace(reported=None, linked=own > part.start)
        part = Span(own, part.end)
    start = after_links(text, part.start, part.end)
    if start > part.start:
        state = state._replace(linked=True)
    if start == part.end:  # 并在这方面，: the link of what follows
        return None, state
    scope = begun_report(text, Span(start, part.end))
    phrase = None if scope else read_act(text, start, parts, nth)
    if phrase is not None and text.startswith("了", phrase.end):
        scope = "named"  # the organ does not say 核可了 of itself: a report goes on
    if phrase is not None and not scope and _is_own(text, part, start, phrase, state):
        return phrase, state.after(phrase)
    return None, state._replace(linked=False, reported=scope or state.reported)


def _is_own(text: str, part: Span, start: int, phrase: Phrase, state: State) -> bool:
    """Whether the phrase that opens a segment at ``start``, after its links, is an act of the organ."""
    verb = phrase.lead.verb
    if state.reported and BACK_RE.match(text, phrase.end):
        return True
    if not state.linked and (state.reported == "bare" or _decided(text, part, state)):
        return False
    if state.reported == "named" and not _speaks_again(text, part, phrase, state):
        return False
    bare = phrase.lead.text in verb.weak_forms and SHELL not in text[phrase.start : phrase.end]
    if bare or (state.preamble and verb.family in words("operative")):
        return False
    if text.endswith(SPECIFYING, part.start, start) and verb.zh not in (*state.opened, *state.acts):
        return False
    return _is_trusted(text, part, phrase, state)


def _is_trusted(text: str, part: Span, phrase: Phrase, state: State) -> bool:
    """Whether the place of the phrase is one where its verb counts: the column ``later``."""
    match phrase.lead.verb.later:
        case "free":
            return True
        case "linked":  # 决定…，表示打算…: the intention is the organ's
            return state.linked or not state.asking or text.startswith(SHELL, phrase.start)
        case "named":
            return state.linked or not state.asking or _names_the_asked(text, phrase.end, part.end)
        case "stance":
            resumed = phrase.lead.verb.zh in state.opened or _speaks_out(text, part, phrase)
            return not state.asking or (state.linked and resumed)
        case "weak":
            shown = SHELL in text[phrase.start : phrase.end]  # 表示支持…: those who are asked do not
            return shown or (state.linked and not state.asking and not _must(text, part, state))
        case "again":
            goes_on = state.preamble and text[part.start] == "并" and not state.asking
            return text[part.start] in AGAIN or (goes_on and not _must(text, part, state))
        case _:
            return False


def _speaks_again(text: str, part: Span, phrase: Phrase, state: State) -> bool:
    """After a report of a named body: 又重申 of a verb that the organ used before, 并回顾, or 在这方面.

    What a body recalls is hardly ever told of it, but an organ that recalls one text recalls another.
    """
    links = AGAIN | {"并"} if phrase.lead.verb.family == "recall" else AGAIN
    again = text[part.start] in links and phrase.lead.verb.zh in (*state.opened, *state.acts)
    return again or SUMMING_UP_RE.match(text, part.start, part.end) is not None


def _speaks_out(text: str, part: Span, phrase: Phrase) -> bool:
    """并承认，…; 并表示支持…; 在这方面指出…: those who were asked something would not go on so."""
    if text[phrase.end : phrase.end + 1] in COMMAS:
        return True
    return SHELL in text[phrase.start : phrase.end] or SUMMING_UP_RE.match(text, part.start, part.end) is not None


def _decided(text: str, part: Span, state: State) -> bool:
    """决定根据…第九十六条，请…: what is decided, not a second act."""
    match = BASED_RE.match(text, state.since) if text.endswith("决定", 0, state.since) else None
    return match is not None and match.end() == part.start


def _must(text: str, part: Span, state: State) -> bool:
    """必须…，并支持…: what is linked to what must be done must be done too."""
    return MODAL_RE.search(text, max(state.since, part.start - LONG), part.start) is not None


def _names_the_asked(text: str, pos: int, end: int) -> bool:
    if text.startswith(words("named"), pos):
        return True
    return any_of("addressee").search(text, pos, min(end, pos + NAME)) is not None


def _same_organ(name: str, organ: str) -> bool:
    """安理会 after 安全理事会: the short name is made of characters of the full one."""
    if not name or not organ:
        return False
    one, other = (set(said.removesuffix("成员")) for said in (name, organ))
    return one <= other or other <= one


def _chained(text: str, phrase: Phrase, state: State) -> tuple[State, int]:
    """请秘书长并邀请各国…: a further request after nothing but a name; and where reading goes on."""
    end = phrase.end
    match = _name_and_link().match(text, end) if asks(phrase) else None
    if match is None:
        return state, end
    more = match_phrase(text, match.end())
    if more is None or not asks(more):
        return state, end
    return state.after(more), more.end


def _governed(text: str, opening: Phrase, state: State) -> State:
    """重申安全理事会谴责…: what the organ reaffirms of itself is its act too."""
    if opening.heads[-1].verb.family != "reaffirm":
        return state
    organ = any_of("organ").match(text, opening.end)
    start = organ.end() if organ else opening.end
    inner = match_phrase(text, start, start)
    if inner is None or inner.lead.text in inner.lead.verb.weak_forms:
        return state
    return state.after(inner) if inner.lead.verb.family in words("inner") else state


@cache
def _name_and_link() -> re.Pattern[str]:
    named, addressee = any_of("named").pattern, any_of("addressee").pattern
    return re.compile(rf"(?> {named} | {addressee} | 、 | 和 | 及 | 以及 | 与 ){{1,16}} 并", re.VERBOSE)
