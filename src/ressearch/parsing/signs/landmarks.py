"""Which lines say by their form alone what they are: a date line, a meeting, an annex, a part letter?

Landmarks are whole lines, read without their spaces (``大 会`` is ``大会``). They never take part in a paragraph.
"""

import re
from typing import Literal

from ressearch.parsing.signs.dates import DATE_RE, NUMERAL
from ressearch.parsing.signs.numbering import STEMS
from ressearch.parsing.signs.organs import ORGAN, read_formula
from ressearch.text import respell

Landmark = Literal[
    "formula",
    "organ",
    "symbol",
    "dateline",
    "adoption_note",
    "number_title",
    "masthead",
    "draft",
    "part",
    "annex",
    "article",
    "date",
    "meeting",
    "vote",
]

DATE = DATE_RE.pattern.replace("?P<year>", "?:").replace("?P<month>", "?:").replace("?P<day>", "?:")

PATTERNS: tuple[tuple[Landmark, str], ...] = (
    (
        "number_title",
        r"""
            (?: (?:E?S-)? \d{1,4}/\d{1,4} (?:[A-Z](?:[至-][A-Z])?)?     # 68/51. 采取联合行动
              | \d{1,4} [A-Z]? [(（] (?: [IVXL]+ | [一二三四五六七八九十廿]+ ) [)）] )   # 2758(XXVI). 恢复
            [.．。] \D .*
            """,
    ),
    ("symbol", rf"第\d{{1,4}}[(（]\d{{4}}[)）]号决议 | 第{NUMERAL}+[(（]{NUMERAL}+[)）]号決議"),
    (
        "dateline",
        rf"""
            .{{0,12}} {DATE} .{{0,40}} (?:决议|决定|通过|決議|通過|通过的决议)
              (?:[并並](?:宣布|公布|颁布|頒布))? [。.]?                 # 2013年12月5日大会决议
            | (?:{ORGAN}) (?:决议|决定|決議)
            """,
    ),
    ("adoption_note", r"\[ (?=[^\]]{0,80}(?:根据|未经发交|选举|决议|通过|任命)) [^\]]{2,300} \]? [。.]?"),
    ("date", rf"{DATE} [，,。.]?"),
    (
        "meeting",
        rf"""
            (?: {DATE} [，,]? )? 第{NUMERAL}{{1,6}}次 (?:全体|公开|全體)? (?:会议|會議) [，,。.]?
              (?: {DATE} [。.]? )?                                    # 2018年12月17日第55次全体会议
            | 第{NUMERAL}{{1,6}}次(?:会议|會議).{{0,80}}(?:通过|通過).{{0,120}}  # 第二七七次会议以九票对零通过
            """,
    ),
    ("vote", r"\[? (?: 未经表决 | 经记录表决 | 经表决 | 以\d+票 ) .{0,200} | (?:赞成|反对|弃权)[：:].*"),
    ("annex", r"(?:附件|附文|附录|附錄) (?: [一二三四五六七八九十]{1,3} | [A-Z] | \d{1,2} )?"),
    ("article", rf"第{NUMERAL}{{1,5}}[条條]"),
    ("part", rf"[A-Z{STEMS}]"),
    (
        "masthead",
        rf"""
            联合国 | 聯合國 | 第{NUMERAL}+届 (?:紧急)? (?:特别)? (?:会议|会)? (?: 议程项目.* )?
            | \d{{4}}年届会 .{{0,30}} | 议程项目 .{{1,30}} | {DATE}至{DATE}
            """,
    ),
    ("draft", r".{0,200}[：:]?(?:决议|决定)草案(?:[一二三四五六七八九十]{1,3})?"),
)

LANDMARK_RES = tuple((kind, re.compile(pattern, re.VERBOSE)) for kind, pattern in PATTERNS)

LONGEST = 420


def read_landmark(bare: str) -> Landmark | None:
    """What kind of landmark the line is, given without its spaces.

    >>> [read_landmark(bare) for bare in ("大会，", "附件一", "B", "第60次全体会议", "2013年12月5日大会决议")]
    ['formula', 'annex', 'part', 'meeting', 'dateline']
    >>> read_landmark("附件一所载准则；") is None
    True
    """
    if not bare or len(bare) > LONGEST:
        return None
    formula = read_formula(bare)
    if formula is not None:
        return "formula" if formula.comma else "organ"
    if (bare[-1] in "；：;:" and bare[0] != "[") or (bare[-1] in "，," and "日" not in bare and "会" not in bare):
        return None  # these close a paragraph of prose; a landmark ends openly, or in 。 at most
    plain = respell(bare) if "會" in bare else bare  # the names of organs; the patterns hold the rest
    for kind, pattern in LANDMARK_RES:
        if pattern.fullmatch(plain):
            return kind
    return None
