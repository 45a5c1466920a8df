"""Why each clause was read as it was: a page for people, lines for grep, JSON for programs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict

from ressearch.model.explanation import Explanation, Heard, LabelRead, Opened, VerbRead, Why
from ressearch.render.jsons import dumps, laid_out
from ressearch.render.paint import paint
from ressearch.render.plain import tabbed
from ressearch.render.view import View
from ressearch.render.wrapping import printable, wrap

RULES = {
    "tail_and_indent": "上行末空格加行首空格 a trailing and a leading space",
    "tail_or_indent": "上行末空格或行首空格 a trailing or a leading space",
    "indent": "行首空格 a leading space",
    "tail": "行末空格 a trailing space",
    "blank_line": "空行 a blank line",
    "line": "一行一段 each line a paragraph",
    "width": "标点、编号、动词和行宽 punctuation, labels, verbs and width",
}
SIGNALS = {
    "start": "正文开始 first of the body",
    "landmark": "上为机关名、标题等 below a landmark",
    "indent": "行首空格 leading space",
    "tail": "上行末空格 trailing space above",
    "blank_line": "空行 blank line",
    "page_top": "页首 top of a page",
    "label": "编号 label",
    "overprint": "重叠印刷的动词 overprinted verb",
    "verb": "动词 verb",
    "closed": "上行已结 line above closed",
    "short": "上行未满 line above short",
}
TAKEN = {
    "first": "同级第一 first of its level",
    "next": "接上一号 follows the one before",
    "later": "前有缺号 numbers before it are missing",
    "again": "重复或倒退 stands again or goes back",
    "refused": "不接前文，作正文 does not go on: kept as text",
}
PATTERNS = {
    "direct": "段首 opens the clause",
    "linked": "连词或主语之后 after a link or the subject",
    "fronted": "宾语提前 after its object",
    "adverbial": "状语之后 after an adverbial",
    "frame": "夹住宾语 around its object",
    "lead_in": "承上段 from the lead-in",
    "chapeau": "承“决议：”之类 from the chapeau",
    "none": "没有认出动词 none was found",
}
FOLLOWERS = {
    "clause": "另一条款 a clause",
    "heading": "标题 a heading",
    "close": "结尾 the close",
    "annex": "附件 an annex",
    "formula": "机关名 a formula",
    "part": "另一部分 a part",
    None: "文件结束 the end",
}
HEARD = {"yes": "取 taken", "again": "重复 again", "no": "未取 refused"}
RULES_OF_ACTS = {
    "free": "一向算 always counts",
    "linked": "有连词，或前面没有请求 linked, or nothing asked before",
    "named": "有连词或点名被请求者 linked, or names who is asked",
    "stance": "前面没有请求 only if nothing was asked before",
    "weak": "有连词且前面没有请求 linked, and nothing asked before",
    "again": "又、还之后才算 only after 又 or 还",
    "never": "句中从不算 never further on",
}
REPORTED = "其中……是所引文件的行为 in 其中: the cited text acts"
MARGIN = "  "
LEAST = 20


def explained_page(explanation: Explanation, view: View) -> Iterator[str]:
    """The rule of the document, then each clause with its facts."""
    yield f"分段依据 paragraphs by: {RULES[explanation.rule]}"
    if explanation.overprint > 1:
        yield f"重叠印刷 overprint: ×{explanation.overprint}"
    for why in explanation.clauses:
        yield ""
        yield paint(printable(why.clause), "address", color=view.color)
        for name, told in facts(why):
            text = printable(f"{name}: {told}")
            for line in wrap(text, max(view.width - 2 * len(MARGIN), LEAST)):
                yield (MARGIN if line.start == 0 else 2 * MARGIN) + line.of(text)


def explained_plain(explanation: Explanation, _: View) -> Iterator[str]:
    """``id<TAB>fact<TAB>what is told``."""
    for why in explanation.clauses:
        for name, told in facts(why):
            yield tabbed(why.clause, name, told)


def explained_json(explanation: Explanation, _: View) -> Iterator[str]:
    """One object."""
    return laid_out(to_json(explanation))


def explained_jsonl(explanation: Explanation, _: View) -> Iterator[str]:
    """One object on one line."""
    yield dumps(to_json(explanation))


def to_json(explanation: Explanation) -> Mapping[str, object]:
    """The values as they are, repairs by kind."""
    told = asdict(explanation)
    for why in told["clauses"]:
        why["repairs"] = dict(why["repairs"])
    return told


def facts(why: Why) -> Iterator[tuple[str, str]]:
    """What is told of a clause, each under its name."""
    yield "文字 text", why.text
    for opened in why.paragraphs:
        yield "行 lines", lines_of(opened)
        yield "开头 opened by", "、".join(SIGNALS[signal] for signal in opened.signals)
    if why.label is not None:
        yield "编号 label", label_of(why.label)
    yield "结尾 ended", f"“{why.mark}”，其后是 then: {FOLLOWERS.get(why.followed_by, why.followed_by)}"
    yield "动词 verb", verb_of(why.verb)
    for heard in why.acts:
        yield "其后动词 later verb", act_of(heard)
    for cited in why.citations:
        note = f"（脚注 note {cited.note}）" if cited.note is not None else ""
        yield "引用 cites", f"{cited.symbol} ← “{cited.text}”{note}"
    if why.notes:
        yield "脚注 notes", ", ".join(map(str, why.notes))
    if why.repairs:
        yield "修复 repairs", ", ".join(f"{kind} {count}" for kind, count in why.repairs)


def lines_of(opened: Opened) -> str:
    """From which line to which."""
    return str(opened.first) if opened.first == opened.last else f"{opened.first}–{opened.last}"


def label_of(label: LabelRead) -> str:
    """A label and what became of it."""
    return f"“{label.text}” {label.style}：{TAKEN[label.taken]}"


def verb_of(verb: VerbRead) -> str:
    """The verb, how it is written, and where it stands."""
    if verb.phrase is None:
        return " ".join(filter(None, (verb.verb, PATTERNS[verb.pattern])))
    parts = [f"{verb.verb} ← “{verb.phrase}”"]
    if verb.entry is not None:
        parts.append(f"词表 table “{verb.entry}”")
    if verb.modifiers:
        parts.append(f"修饰 modifiers “{verb.modifiers}”")
    parts.append(PATTERNS[verb.pattern] + (f" “{verb.before}”" if verb.before else ""))
    if verb.bold:
        parts.append("印作粗体 printed bold")
    return "；".join(parts)


def act_of(heard: Heard) -> str:
    """A later verb, and why it was taken or not."""
    rule = REPORTED if heard.reported and heard.taken == "no" else RULES_OF_ACTS.get(heard.rule, heard.rule)
    named = "" if heard.verbs == (heard.phrase,) else f" ({'、'.join(heard.verbs)})"
    return f"“{heard.phrase}”{named} {HEARD[heard.taken]}：{rule}"


EXPLANATIONS: dict[str, Callable[[Explanation, View], Iterator[str]]] = {
    "page": explained_page,
    "plain": explained_plain,
    "json": explained_json,
    "jsonl": explained_jsonl,
}
