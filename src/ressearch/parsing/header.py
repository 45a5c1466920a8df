"""What does the head of the document, its furniture and its close say: symbol, organ, title, day, meeting?

The day of adoption comes from the line ``2013年12月5日大会决议`` or from the close, never from the masthead, whose
date is the day of distribution.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from ressearch.model.organs import ORGANS
from ressearch.model.resolution import DocType, Resolution
from ressearch.model.symbol import CANONICAL_RE, Symbol
from ressearch.parsing.citations.finding import find_citations
from ressearch.parsing.page.furniture import SYMBOL_RE, narrow, running_head
from ressearch.parsing.page.layout import Layout
from ressearch.parsing.page.opening import DECISION_RE, STATEMENT_RE, inline_organ
from ressearch.parsing.page.rows import NARROWEST, SHORT
from ressearch.parsing.repair.clean import clean_lines
from ressearch.parsing.repair.overprint import collapse
from ressearch.parsing.signs.dates import NUMERAL, read_date, read_number
from ressearch.parsing.signs.landmarks import DATE, OPENING_QUOTES
from ressearch.parsing.signs.organs import ORGAN, organ_in, read_formula
from ressearch.parsing.structure.drafts import Outline
from ressearch.text import respell
from ressearch.text.numerals import roman

SERIES: dict[str, str] = {organ.name: f"{organ.letters}/RES" for organ in ORGANS}
DECISIONS: dict[str, str] = {organ.name: f"{organ.letters}/DEC" for organ in ORGANS}

NUMBER_TITLE_RE = re.compile(r"(?P<number>[^.．。]{1,30}?)\s*[.．。]\s*(?P<title>\S.*)")
NO_TITLE_RE = re.compile(r".{0,8}第\d{1,4}(?:[(（]\d{4}[)）])?号决议")  # the Security Council gives its texts none
YEARLESS_RE = re.compile(r"第(?P<number>\d{1,4})号决议")  # the Security Council counts on
MEETING_RE = re.compile(rf"第(?P<number>{NUMERAL}{{1,6}})次(?:全体|公开|全體)?(?:会议|會議)")
SESSION_RE = re.compile(rf"第(?P<number>{NUMERAL}{{1,5}})届会议")
ROMANS = tuple(roman(number) for number in range(1, 40))
OLD_SESSION_RE = re.compile(rf"\((?P<session>{'|'.join(sorted(ROMANS, key=len, reverse=True))})\)")
REPORT_RE = re.compile(r"(?:报告|建议|報告|建議)\((?P<symbol>[AES]/[^()和及、，,]{2,40})")
OTHER_BODY_RE = re.compile(r"(?:E/CN\.\d{1,2}|T)/(?:RES|DEC)/\d[\dA-Z()/-]{0,20}")  # E/CN.4/RES/2003/15, T/RES/…
PROPOSED_RE = re.compile(
    rf"""
    (?: (?: 最终 | 将 | 拟 | 可 | 有待 | 尚待 ) [^，。；：]{{0,6}} 由 | [供请] | 提交 | 建议 ) (?: {ORGAN} )
    [^，。；：]{{0,20}} (?: 通过 | 核准 | 采纳 )              # 最终由大会在适当时候予以通过
    """,
    re.VERBOSE,
)
DRAFT_SYMBOL_RE = re.compile(r"[AES]/.*L\.\d")
DECISION_LINE_RE = re.compile(
    rf"""
    (?: .{{0,24}}日 )? (?:{ORGAN}) 决定 \Z
    | (?:{ORGAN}) .{{0,40}} 会议上决定
    | .{{0,32}} 会议上,? (?:{ORGAN}) 决定 .{{0,40}} :          # 会议上，人权理事会决定通过以下案文：
    | (?:{ORGAN}) .{{0,24}} 日? 通过的决定 \Z
    """,
    re.VERBOSE,
)

MASTHEAD_SYMBOL_RE = re.compile(rf"(?:联合国|聯合國)(?P<symbol>{SYMBOL_RE.pattern})", re.VERBOSE)

DATED_RE = re.compile(rf".{{0,24}}[.．。]{DATE}決議案", re.VERBOSE)  # 五十六(一九四八). 一九四八年八月十九日決議案
# 27/… of a draft; 议题：… of one of a model conference
UNNUMBERED_RE = re.compile(r"\A(?:\d{1,4}/(?:…{1,2}|\.{2,3}|-{1,3}|_{1,4})[.．]?|(?:议题|主题|題目|题目)[：:])\s*")
LONE_NUMBER_RE = re.compile(r"(?:E?S-)?\d{1,4}/\d{1,4}(?:[A-Z])?")

PREAMBLE_HEADING_RE = re.compile(r"序|序言|前言|序文|弁言")

TITLE_LINES = 2  # further lines of a title, where no formula shows its end

LEAST_DECISION = 400  # the Assembly numbers its decisions from 401 in each session


def read_header(layout: Layout, outline: Outline) -> Resolution:
    """The header of the document, pieced together from all its edges: a resolution without its clauses."""
    head = tuple(layout.bares[index] for index in layout.head)
    formula = first_formula(layout)
    doc_type = read_doc_type(layout, outline, head)
    number, title = number_and_title(layout, outline)
    organ = formula or acting_organ(layout)
    adopted = read_adopted(layout, outline, head)
    symbol = read_symbol(layout, number, organ, doc_type, adopted)
    canonical = parse_symbol(symbol)
    organ = (canonical.organ if canonical else None) or organ
    stated = canonical.year if canonical else None
    return Resolution(
        symbol=symbol,
        organ=organ,
        title=title,
        adopted=adopted,
        year=int(adopted[:4]) if adopted else stated,
        session=session_of(canonical) or session_in(head),
        meeting=read_meeting(layout, outline, head),
        committee_report=read_report(head),
        doc_type="decision" if doc_type == "resolution" and "/DEC/" in (symbol or "") else doc_type,
    )


def parse_symbol(symbol: str | None) -> Symbol | None:
    """The symbol as a value, where it is of one of the series we know."""
    if symbol is None:
        return None
    try:
        return Symbol.parse(symbol)
    except ValueError:
        return None


def first_formula(layout: Layout) -> str | None:
    """The organ of the first formula of the body, or the one that the first paragraph begins with."""
    for row in layout.rows:
        if row.landmark in ("formula", "organ") and (
            formula := read_formula(layout.bares[row.index].lstrip(OPENING_QUOTES))
        ):
            return formula.organ
        if not row.landmark and (organ := inline_organ(layout.bares[row.index])):
            return organ
    return None


def acting_organ(layout: Layout) -> str | None:
    """The organ that the line of adoption names, or the first words of a decision or a statement."""
    datelines = (layout.bares[index] for index in layout.head if layout.landmarks[index] == "dateline")
    for words in (*datelines, opening_words(layout)):
        if organ := organ_in(words):
            return organ
    return None


def read_doc_type(layout: Layout, outline: Outline, head: Sequence[str]) -> DocType:
    """What kind of document it is; ``unknown`` if no organ acts in it."""
    if not outline.entries:
        return "unknown"
    recommended = outline.drafts and all(draft.division.recommended for draft in outline.drafts)
    if (
        recommended
        or any(layout.landmarks[index] in ("draft", "recommended") for index in layout.head)
        or any("/L." in bare and SYMBOL_RE.fullmatch(bare) for bare in layout.bares[: layout.start])
        or any(is_proposal(bare) for bare in head)
    ):
        return "draft"
    opening = layout.opening
    if STATEMENT_RE.match(opening) or any(STATEMENT_RE.match(bare) for bare in head):
        return "statement"
    if DECISION_RE.match(opening) or any(DECISION_LINE_RE.match(respell(bare)) for bare in head):
        return "decision"
    return "resolution"


def is_proposal(bare: str) -> bool:
    """Whether a line above the body says that an organ has yet to adopt the text.

    >>> [is_proposal(bare) for bare in ("并最终由大会予以通过。", "最终由大会于2013年12月5日通过")]
    [True, False]
    """
    return PROPOSED_RE.search(respell(bare)) is not None and read_date(bare) is None


def number_and_title(layout: Layout, outline: Outline) -> tuple[str | None, str | None]:
    """The number and the title of ``68/51. 采取联合行动彻底消除核武器``, or a title without a number."""
    head = layout.head
    for place, index in enumerate(head):
        if layout.landmarks[index] == "number_title":
            below = takewhile(lambda index: not layout.lines[index].closed, head[place + 1 :])
            rest = [index for index in below if layout.landmarks[index] is None]
            rest = rest if outline.entries else rest[:TITLE_LINES]
            text = clean(layout, [index, *rest])
            match = NUMBER_TITLE_RE.match(text)
            if match:
                dated = DATED_RE.match("".join(layout.bares[at] for at in (index, *rest[:1])))
                number = unicodedata.normalize("NFKC", match["number"])
                return number, None if dated else collapse(match["title"], layout.factor)
    return number_above(layout), title_beside(layout, outline)


def number_above(layout: Layout) -> str | None:
    """The number that stands alone right above the title, though it looks like page 17 of 119."""
    title = title_above(layout)
    above = [layout.bares[index] for index in range(title or 0) if layout.bares[index]]
    return above[-1] if above and LONE_NUMBER_RE.fullmatch(above[-1]) else None


def title_beside(layout: Layout, outline: Outline) -> str | None:
    """A title that stands alone right above the formula, or in what was left of the masthead below the close."""
    above = title_above(layout) if layout.start < len(layout.lines) else None
    if above is not None:
        return collapse(UNNUMBERED_RE.sub("", clean(layout, wrapped(layout, above))), layout.factor)
    for entry in outline.entries:
        first = entry.passage.lines[0]
        if entry.kind == "tail" and entry.passage.landmark is None and not layout.lines[first].closed:
            return clean(layout, [first])
    return None


def wrapped(layout: Layout, last: int) -> list[int]:
    """The lines of a title that ends on line ``last``: those right above that the margin has ended."""
    first = last
    while last - first < TITLE_LINES and first - 1 in layout.head:
        line, landmark = layout.lines[first - 1], layout.landmarks[first - 1]
        if landmark or line.closed or line.width < SHORT * max(layout.full, NARROWEST):
            break
        first -= 1
    return list(range(first, last + 1))


def title_above(layout: Layout) -> int | None:
    """The line above the body that may be a title; number and day of the resolution may stand between."""
    if layout.announced is not None:
        return None  # the titles of drafts in a report are not its own
    below: int | None = None
    for index in reversed(layout.head):
        bare, landmark = layout.bares[index], layout.landmarks[index]
        if NO_TITLE_RE.fullmatch(bare) or (landmark is None and layout.lines[index].closed):
            return None
        if landmark is None and read_formula(bare + "，"):
            return None  # the body of a masthead: 妇女地位委员会
        if landmark is None and not PREAMBLE_HEADING_RE.fullmatch(bare):
            return None if below is not None and is_agenda(layout, index) else index
        if landmark not in (None, "symbol", "dateline", "adoption_note", "date", "meeting", "draft"):
            return None
        below = index
    return None


def is_agenda(layout: Layout, index: int) -> bool:
    """Whether a line names the item of the agenda, whose number stands above it."""
    place = layout.head.index(index)
    return place > 0 and layout.bares[layout.head[place - 1]].startswith(("议程项目", "議程項目"))


def clean(layout: Layout, indexes: Sequence[int]) -> str:
    """The clean text of some lines."""
    return clean_lines(layout.source, [layout.lines[index] for index in indexes]).text


def read_symbol(
    layout: Layout, number: str | None, organ: str | None, doc_type: DocType, adopted: str | None
) -> str | None:
    """The symbol: as the page states it, else made up from the number and the organ."""
    stated = list(stated_symbols(layout))
    if layout.corrects:
        return None
    if doc_type == "draft":
        return next((symbol for symbol in stated if "L." in symbol), next(iter(stated), None))
    for symbol in stated:
        if canonical := parse_symbol(symbol):
            return str(canonical)
    if other := next(filter(OTHER_BODY_RE.fullmatch, stated), None):
        return other
    heads = (layout.bares[index] for index in layout.head if layout.landmarks[index] == "symbol")
    numbered = next(filter(None, (numbered_symbol(bare, organ, adopted) for bare in heads)), None)
    if numbered is not None:
        return numbered
    return made_up_symbol(number, organ, doc_type)


def numbered_symbol(words: str, organ: str | None, adopted: str | None) -> str | None:
    """The symbol that the number of a resolution writes: 第1718(2006)号决议, 決議案二一七(三)."""
    if organ not in SERIES:
        return None
    yearless = YEARLESS_RE.search(words) if organ == "安全理事会" else None
    if yearless and adopted:
        return str(Symbol.parse(f"S/RES/{yearless['number']}({adopted[:4]})"))
    cited = next((citation.symbol for citation in find_citations(words, organ=organ)), None)
    canonical = parse_symbol(cited)
    return str(canonical) if canonical else None


def made_up_symbol(number: str | None, organ: str | None, doc_type: DocType) -> str | None:
    """The symbol of a text that gives only its number: 68/51 of 大会 is A/RES/68/51."""
    if number is None or organ is None:
        return None
    running = re.search(r"/(\d+)", number)
    listed = organ == "大会" and running is not None and int(running[1]) > LEAST_DECISION
    decided = doc_type == "decision" or listed
    series = (DECISIONS if decided else SERIES).get(organ)
    canonical = parse_symbol(f"{series}/{number}") if series else None
    return str(canonical) if canonical else numbered_symbol(f"第{number}号决议", organ, None)


def stated_symbols(layout: Layout) -> Iterator[str]:
    """The symbols that stand on lines of their own or in running heads."""
    for index, line in enumerate(layout.bares):
        on_edge = index in layout.furniture or index < layout.start
        if "/" not in line or index in layout.notes.lines or not on_edge:
            continue
        bare = narrow(line)
        found = running_head(bare)
        masthead = MASTHEAD_SYMBOL_RE.fullmatch(bare)
        if masthead is not None:
            yield masthead["symbol"]
        elif found is not None:
            yield found[0]
        elif SYMBOL_RE.fullmatch(bare) or CANONICAL_RE.fullmatch(bare):
            yield bare


def read_adopted(layout: Layout, outline: Outline, head: Sequence[str]) -> str | None:
    """The day of adoption."""
    for index, bare in zip(layout.head, head, strict=True):
        dated = layout.landmarks[index] in ("dateline", "date", "meeting") or DATED_RE.fullmatch(bare)
        if dated and (day := read_date(bare)):
            return day
    for bare, below in pairwise(head):  # the margin has broken the line
        if DATED_RE.fullmatch(bare + below) and (day := read_date(bare + below)):
            return day
    for entry in outline.entries:
        if entry.kind == "close" and (day := read_date(entry.passage.text)):
            return day
    return read_date(opening_words(layout))


def opening_words(layout: Layout) -> str:
    """The words with which a decision or a statement names its day and its meeting."""
    match = DECISION_RE.match(layout.opening) or STATEMENT_RE.match(layout.opening)
    return match[0] if match else ""


def read_meeting(layout: Layout, outline: Outline, head: Sequence[str]) -> int | None:
    """The number of the meeting that adopted it."""
    closing = [entry.passage.text for entry in outline.entries if entry.kind == "close"]
    datelines = [
        bare
        for index, bare in zip(layout.head, head, strict=True)
        if layout.landmarks[index] in ("dateline", "meeting")
    ]
    for text in (*datelines, *closing, opening_words(layout)):
        if match := MEETING_RE.search(text):
            return read_number(match["number"])
    return None


def session_of(symbol: Symbol | None) -> int | None:
    """The session that a symbol states: 68 of A/RES/68/51, 3 of A/RES/217(III)."""
    if symbol is None or not symbol.series.startswith("A/"):
        return None
    old = OLD_SESSION_RE.search(symbol.number)
    return ROMANS.index(old["session"]) + 1 if old else symbol.session


def session_in(head: Sequence[str]) -> int | None:
    """The session that the masthead names."""
    for bare in head:
        if match := SESSION_RE.match(bare):
            return read_number(match["number"])
    return None


def read_report(head: Sequence[str]) -> str | None:
    """The committee report, from the adoption note, which may run over two lines."""
    text = "".join(head)
    start = text.find("[")
    match = REPORT_RE.search(text, start, start + 300) if start >= 0 else None
    return match["symbol"] if match else None
