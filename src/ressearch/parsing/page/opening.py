"""Where does an organ begin to speak, and how often is bold drawn there?"""

import re
from collections.abc import Sequence
from itertools import islice

from ressearch.parsing.page.rows import performs
from ressearch.parsing.repair.overprint import infer_factor
from ressearch.parsing.signs.dates import DATE_RE
from ressearch.parsing.signs.drafts import announced
from ressearch.parsing.signs.landmarks import Landmark
from ressearch.parsing.signs.numbering import read_label
from ressearch.parsing.signs.organs import read_formula
from ressearch.parsing.verbs.reading import is_verb_head

STATEMENT_RE = re.compile(r".{0,200}(?:发表|宣读|作出|作了).{0,4}声明(?:如下)?[：:]")
DECISION_RE = re.compile(
    r"""
    .{0,24} 日 [，,] (?: 大会 | 安全理事会 | 理事会 | 经济及社会理事会 | 人权理事会 )    # 2006年11月16日，大会
    .{0,4} 第 \d+ 次 (?:全体)? 会议
    | (?: 大会 | 安全理事会 | 经济及社会理事会 | 人权理事会 )                          # 大会第65次全体会议根据
      (?: [在于]? \d{4}年 .{2,6} 日 )? [在于]? 其? 第 \d+ 次 (?:全体)? 会议 上? [，,：:]?
      (?= 决定 | 根据 | 按照 | 注意到 | 审议了 | 未经 | 选举 | 任命 | [(（] )
    | 在? \d{4}年 .{2,6} 日 第 \d+ 次 (?:全体)? 会议 上 [，,]?            # 在…日第64次会议上，大会决定
      (?: 大会 | 安全理事会 | 经济及社会理事会 | 人权理事会 )
      (?= 决定 | 根据 | 按照 | 注意到 | 未经 | 选举 | 任命 )
    """,
    re.VERBOSE,
)
CORRIGENDUM_RE = re.compile(r"(?:联合国|聯合國)?[AES]/[\w./()-]{1,32}/Corr\.\d{1,2}\*?|更正")
HEAD = 24  # lines
DATED = 40  # characters in which the day is named

SENTENCE = 12  # characters; 大会 with 决定 below it are two entries of a menu
NEAR = 4  # lines of a title between that and the formula

INLINE_FORMULA_RE = re.compile(r"\s*(?P<organ>[\u4e00-\u9fff]{2,16}?[会會])\s*[，,]\s*(?=\S)")


def read_factor(bares: Sequence[str], landmarks: Sequence[Landmark | None]) -> int:
    """How often bold is drawn: as the formula shows, else as the heads of clauses do."""
    for bare, landmark in zip(bares, landmarks, strict=True):
        if landmark in ("formula", "organ"):
            formula = read_formula(bare)
            if formula is not None and formula.factor > 1:
                return formula.factor
    return infer_factor(heads(bares))


def heads(bares: Sequence[str]) -> list[str]:
    """How each line begins after its label."""
    starts = []
    for bare in bares:
        label = read_label(bare)
        starts.append(bare[label.length :][:60] if label else bare[:60])
    return starts


def find_start(bares: Sequence[str], landmarks: Sequence[Landmark | None], factor: int) -> int:
    """The line where the organ begins to speak, ``len(bares)`` if it nowhere does."""
    if corrects(bares):
        return len(bares)
    filled = [index for index, bare in enumerate(bares) if bare]
    for wanted in ("formula", "organ"):
        for place, index in enumerate(filled):
            if landmarks[index] != wanted:
                continue
            below = filled[place + 1] if place + 1 < len(filled) else None
            titled = place > 0 and landmarks[filled[place - 1]] in ("number_title", "adoption_note", "dateline")
            if wanted == "formula" or (
                below is not None and (titled or speaks(bares[below], landmarks[below], factor))
            ):
                start = open_part(filled[:place], landmarks, index)
                return start if start < index else open_reasons(filled[:place], bares, landmarks, index)
    for place, index in enumerate(filled):
        words = opening_words(bares, index)
        if is_inline_formula(bares[index]) or DECISION_RE.match(words) or STATEMENT_RE.match(words):
            return open_part(filled[:place], landmarks, index)
    return len(bares)


def opening_words(bares: Sequence[str], index: int) -> str:
    """The sentence that begins on a line, as far as the next two lines: it may say who speaks, where and when.

    It begins with the day; 国际茶日 is a title.
    """
    words = bares[index]
    if not DATE_RE.search(words[:DATED]) or words[-1] in "：:":
        return words
    below = islice((bare for bare in bares[index + 1 :] if bare), 2)
    return words + "".join(below)


def corrects(bares: Sequence[str]) -> bool:
    """Whether the head of the page calls the document a corrigendum."""
    head = islice((bare for bare in bares if bare), HEAD)
    return any(CORRIGENDUM_RE.fullmatch(bare) for bare in head)


def open_part(above: Sequence[int], landmarks: Sequence[Landmark | None], formula: int) -> int:
    """The line that heads the first part or draft, its title between, else the line of the formula."""
    for index in reversed(above):
        if landmarks[index] in ("part", "recommended"):
            return index
        if landmarks[index] not in (None, "link"):
            break
    return formula


def open_reasons(
    above: Sequence[int], bares: Sequence[str], landmarks: Sequence[Landmark | None], formula: int
) -> int:
    """The first of the reasons that old texts give before they name the organ: 鉴于…， 因此，大会，"""
    first = formula
    for index in reversed(above):
        if landmarks[index] not in (None, "link") or bares[index][-1] not in "，,":
            break
        if is_verb_head(bares[index]):
            first = index
    return first


def announced_above(above: Sequence[int], bares: Sequence[str]) -> str | None:
    """The name of the draft that a report announces right above the formula."""
    names = (announced(bares[index]) for index in reversed(above[-NEAR:]))
    return next(filter(None, names), None)


def speaks(bare: str, landmark: Landmark | None, factor: int) -> bool:
    """Whether a line is how the words of an organ begin."""
    if landmark == "part":
        return True
    return performs(bare, factor) and (len(bare) >= SENTENCE or bare[-1] in "，,；;：:。")


def is_inline_formula(bare: str) -> bool:
    """Whether a paragraph opens with the organ and goes on with its verb: 经济及社会理事会，回顾其…"""
    return inline_formula(bare) is not None


def inline_formula(text: str) -> int | None:
    """Where the words begin behind a formula in the same line."""
    match = INLINE_FORMULA_RE.match(text)
    if match is None or read_formula(match["organ"] + "，") is None or not is_verb_head(text[match.end() :]):
        return None
    return match.end()


def inline_organ(text: str) -> str | None:
    """Whose formula stands at the head of a paragraph."""
    match = INLINE_FORMULA_RE.match(text)
    formula = read_formula(match["organ"] + "，") if match and inline_formula(text) else None
    return formula.organ if formula else None
