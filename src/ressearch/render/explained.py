"""Why each clause was read as it was: a page for people, lines for grep, JSON for programs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict

from ressearch.errors import columns
from ressearch.model.explanation import Explanation, Heard, LabelRead, Opened, VerbRead, Why
from ressearch.render.grid import GAP, pad
from ressearch.render.jsons import dumps, laid_out
from ressearch.render.paint import paint
from ressearch.render.plain import tabbed
from ressearch.render.reasons import (
    ACTS,
    AT_END,
    FOLLOWERS,
    HEARD,
    PATTERNS,
    REPORTED,
    RULES,
    SIGNALS,
    STYLES,
    TAKEN,
    mended,
    told,
)
from ressearch.render.view import View
from ressearch.render.wrapping import MEASURE, printable, wrap

TEXT, LINES, OPENED, LABEL = "文字 text", "行 lines", "开头 opened by", "编号 label"
ENDED, VERB, ACT = "结尾 ended", "动词 verb", "后文动词 later"
CITES, NOTES, MENDED = "引用 cites", "脚注 notes", "修复 repairs"
WIDEST = max(map(columns, (TEXT, LINES, OPENED, LABEL, ENDED, VERB, ACT, CITES, NOTES, MENDED)))

MARGIN = "  "
LEAST = 24  # columns for what is told; on a screen that has less, the names stand above it


def explained_page(explanation: Explanation, view: View) -> Iterator[str]:
    """The rule of the document, then each clause with its facts."""
    yield from wrapped(f"分段依据 paragraphs by: {told(RULES[explanation.rule])}", view.width)
    if explanation.overprint > 1:
        yield f"重叠印刷 overprint: ×{explanation.overprint}"
    for why in explanation.clauses:
        yield ""
        yield paint(printable(why.clause), "address", color=view.color)
        yield from fact_lines(list(facts(why)), view)


def fact_lines(known: Sequence[tuple[str, str]], view: View) -> Iterator[str]:
    """Names on the left, what is told of each beside it, or below it where there is no room."""
    width = min(view.width, MEASURE)
    beside = width - len(MARGIN) - WIDEST - len(GAP)
    for name, text in known:
        head = paint(name, "faint", color=view.color)
        lines = wrapped(text, beside if beside >= LEAST else width - 2 * len(MARGIN))
        if beside < LEAST:
            yield MARGIN + head
            yield from (2 * MARGIN + line for line in lines)
            continue
        yield f"{MARGIN}{pad(head, WIDEST)}{GAP}{lines[0]}"
        yield from (" " * (width - beside) + line for line in lines[1:])


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text."""
    shown = printable(text)
    return [line.of(shown) for line in wrap(shown, width)]


def explained_plain(explanation: Explanation, _: View) -> Iterator[str]:
    """``id<TAB>fact<TAB>what is told``."""
    for why in explanation.clauses:
        for fact in facts(why):
            yield tabbed(why.clause, *fact)


def explained_json(explanation: Explanation, _: View) -> Iterator[str]:
    """One object."""
    return laid_out(to_json(explanation))


def explained_jsonl(explanation: Explanation, _: View) -> Iterator[str]:
    """One object on one line."""
    yield dumps(to_json(explanation))


def to_json(explanation: Explanation) -> Mapping[str, object]:
    """The values as they are, repairs by kind."""
    data = asdict(explanation)
    for why in data["clauses"]:
        why["repairs"] = dict(why["repairs"])
    return data


def facts(why: Why) -> Iterator[tuple[str, str]]:
    """What is told of a clause, each under its name."""
    yield TEXT, why.text
    for opened in why.paragraphs:
        yield LINES, lines_of(opened)
        yield OPENED, told(*(SIGNALS[signal] for signal in opened.signals))
    if why.label is not None:
        yield LABEL, label_of(why.label)
    zh, en = AT_END if why.followed_by is None else FOLLOWERS[why.followed_by]
    yield ENDED, f"“{why.mark}”，其后是{zh} / then {en}"
    yield VERB, verb_of(why.verb)
    for heard in why.acts:
        yield ACT, act_of(heard)
    for cited in why.citations:
        note = f"（脚注 note {cited.note}）" if cited.note is not None else ""
        yield CITES, f"{cited.symbol} ← “{cited.text}”{note}"
    if why.notes:
        yield NOTES, ", ".join(map(str, why.notes))
    if why.repairs:
        yield MENDED, told(*(mended(kind, count) for kind, count in why.repairs))


def lines_of(opened: Opened) -> str:
    """From which line to which."""
    return str(opened.first) if opened.first == opened.last else f"{opened.first}–{opened.last}"


def label_of(label: LabelRead) -> str:
    """A label and what became of it."""
    return f"“{label.text}” {told(STYLES[label.style], TAKEN[label.taken])}"


def verb_of(verb: VerbRead) -> str:
    """The verb, how it is written where that is not its name, and where it stands."""
    if verb.phrase is None:
        return " ".join(filter(None, (verb.verb, told(PATTERNS[verb.pattern]))))
    written = verb.verb if verb.phrase == verb.verb else f"{verb.verb} ← “{verb.phrase}”"
    zh, en = PATTERNS[verb.pattern]
    reasons = [(f"{zh}“{verb.before}”", en) if verb.before else (zh, en)]
    if verb.entry not in (None, verb.verb):
        reasons.append((f"词表有“{verb.entry}”", f"the table has {verb.entry}"))
    if verb.modifiers:
        reasons.append((f"修饰“{verb.modifiers}”", f"modified by {verb.modifiers}"))
    if verb.bold:
        reasons.append(("印作粗体", "printed bold"))
    return f"{written}：{told(*reasons)}"


def act_of(heard: Heard) -> str:
    """A later verb, and why it was taken or not."""
    rule = REPORTED if heard.reported and heard.taken == "no" else ACTS[heard.rule]
    named = "" if heard.verbs == (heard.phrase,) else f" ({'、'.join(heard.verbs)})"
    return f"“{heard.phrase}”{named}：{told(HEARD[heard.taken], rule)}"


EXPLANATIONS: dict[str, Callable[[Explanation, View], Iterator[str]]] = {
    "page": explained_page,
    "plain": explained_plain,
    "json": explained_json,
    "jsonl": explained_jsonl,
}
