"""Which entry of the verb table was met, how it stands in the sentence, and which other verbs were heard."""

import re
from collections.abc import Iterator

from ressearch.model.explanation import Heard, Pattern, VerbRead
from ressearch.model.resolution import Clause
from ressearch.parsing.structure.drafts import Draft
from ressearch.parsing.verbs import verb_table
from ressearch.parsing.verbs.openings import after_links, after_subject, read_act
from ressearch.parsing.verbs.reading import words_start
from ressearch.parsing.verbs.segments import segments
from ressearch.parsing.verbs.vocabulary import any_of, has_gap
from ressearch.text.folding import respell

IN_WHICH_RE = re.compile("(?:以及|包括|尤其是|特别是)?其中[，,]?(?:除其他外[，,]?)?")
PAUSE_RE = re.compile("[，,]")


def read_verb(clause: Clause, draft: Draft) -> VerbRead:
    """How the leading verb of a clause was read."""
    phrase = clause.verb_phrase
    if phrase is None:
        inherited: Pattern = "chapeau" if draft.chapeau else "lead_in"
        pattern: Pattern = inherited if clause.verb else "none"
        return VerbRead(clause.verb, None, None, "", "", None, bold=False, pattern=pattern)
    start = clause.text.index(phrase)
    before = clause.text[:start]
    entry = spelling(clause.verb or "", respell(phrase))
    framed = entry is not None and has_gap(entry)
    return VerbRead(
        verb=clause.verb,
        phrase=phrase,
        start=start,
        before=before,
        modifiers="" if entry is None or framed else phrase[: respell(phrase).index(entry)],
        entry=entry,
        bold=draft.passages[0].head is not None,
        pattern="frame" if framed else pattern_of(respell(clause.text), start),
    )


def spelling(verb: str, phrase: str) -> str | None:
    """The longest spelling of ``verb`` that a phrase holds, else the frame that it fills.

    >>> spelling("表示关切", "表示深为关切"), spelling("提请注意", "提请各国注意")
    ('关切', '提请…注意')
    """
    entry = verb_table().get(verb)
    forms = entry.forms if entry else ()
    plain = [form for form in forms if not has_gap(form) and form in phrase]
    gapped = [form for form in forms if has_gap(form) and all(part in phrase for part in re.split("[…‥]", form))]
    return max(plain, key=len, default=None) or max(gapped, key=len, default=None)


def pattern_of(text: str, start: int) -> Pattern:
    """How a phrase at ``start`` stands in the sentence.

    >>> pattern_of("又重申其决心，", 0), pattern_of("同时重申其决心，", 2), pattern_of("对停火表示欢迎；", 3)
    ('direct', 'linked', 'fronted')
    """
    if start == 0:
        return "direct"
    subject = after_subject(text)
    linked = after_links(text, subject)
    if start in (subject, linked, linked + after_subject(text[linked:])):
        return "linked"
    return (
        "fronted"
        if any_of("fronting").match(text, linked) and not PAUSE_RE.search(text, 0, start)
        else "adverbial"
    )


def acts_of(clause: Clause) -> Iterator[Heard]:
    """The verbs that open a later segment of a clause, and whether each was taken for an act of the organ."""
    text = respell(clause.text)
    first = words_start(text, bold=False)
    text = " " * first + text[first:]  # as a paragraph in quotation marks is read
    phrase = clause.verb_phrase or ""
    resume = clause.text.find(phrase) + len(phrase)
    due = list(clause.secondary_verbs)
    reported = False
    parts = segments(text)
    for nth, part in enumerate(parts):
        if part.start < resume:
            continue
        within = IN_WHICH_RE.match(text, part.start, part.end)
        reported = reported or within is not None
        start = after_links(text, within.end() if within else part.start, part.end)
        heard = read_act(text, start, parts, nth)
        if heard is None or heard.lead.verb.position in ("adverbial", "preposition"):
            continue
        new = [] if within else [name for name in heard.names if name in due]
        due = [name for name in due if name not in new]
        again = not within and all(name in clause.secondary_verbs for name in heard.names)
        reported = reported and not new
        yield Heard(
            clause.text[heard.start : heard.end],
            heard.names,
            heard.start,
            "yes" if new else "again" if again else "no",
            heard.lead.verb.later,
            reported=reported,
        )
        resume = heard.end
