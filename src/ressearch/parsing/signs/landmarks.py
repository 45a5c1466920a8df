"""Which lines say by their form alone what they are: a date line, a meeting, an annex, a part letter?

Landmarks are whole lines, read without their spaces (``大 会`` is ``大会``). They never take part in a paragraph.
"""

import re
from typing import Literal, get_args

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
    "section",
    "recommended",
    "annex",
    "article",
    "table",
    "link",
    "date",
    "meeting",
    "vote",
]

# Those that are no landmarks in the body could as well be a line of running text there.
HEAD_LANDMARKS: frozenset[Landmark] = frozenset({"symbol", "dateline", "adoption_note", "draft"})
BODY_LANDMARKS: frozenset[Landmark] = frozenset(get_args(Landmark)) - HEAD_LANDMARKS

# No note goes on beyond one of these.
STRONG_LANDMARKS: frozenset[Landmark] = frozenset(
    {"formula", "annex", "date", "meeting", "number_title", "adoption_note"}
)

# Below these numbers begin anew.
PART_LANDMARKS: frozenset[Landmark] = frozenset({"formula", "organ", "part", "section", "recommended", "annex"})

# Lines are respelled first: no pattern has traditional characters or full-width signs.
NAME = r"[\u4e00-\u9fff]{1,16}会"  # 大会, 麻醉药品委员会
YEAR_OR_SESSION = rf"\( (?: {NUMERAL}{{1,4}} | (?:E?S-)?[IVXL]+ ) \)"

DATE = re.sub(r"\?P<\w+>", "?:", DATE_RE.pattern)  # a pattern may hold it twice

PATTERNS: tuple[tuple[Landmark, str], ...] = (
    (
        "number_title",
        r"""
            (?: (?:PRST|E?S-)? \d{1,4}/\d{1,4} (?:[A-Z](?:[至-][A-Z])?)?     # 68/51. 采取联合行动
              | (?: \d{1,4} | [一二三四五六七八九〇○零十百廿卅]{1,6} ) [A-Z]?   # 2758(XXVI). 恢复
                \( (?: [IVXL]+ | [一二三四五六七八九〇○零十廿]+ | E?S-[IVX]+ ) \) [A-Z]? )
            (?: [.。] (?: \D | \d{4}(?!\d) ) .*      # 68/248. 2014-2015两年期方案概算
                | \. )                                # 68/51. with the title below
            """,
    ),
    (
        "symbol",
        rf"""
            (?:{NAME})? 第 (?: (?:E?S-)? \d{{1,4}} /)? {NUMERAL}{{1,6}} [A-Z]? (?:{YEAR_OR_SESSION})?
              号 (?: 决议案? | 决定 )                           # 第1718(2006)号决议   人权委员会第2004/87号决议
            | (?:{NAME})? {NUMERAL}{{1,6}} {YEAR_OR_SESSION} 号决议案?      # 2046(2012)号决议
            | (?:{NAME})? 决议案? {NUMERAL}{{1,6}} {YEAR_OR_SESSION}    # 決議案五十四(一九四八)
            """,
    ),
    (
        "dateline",
        rf"""
            .{{0,12}} {DATE} .{{0,40}} (?:决议|决定|通过)
              (?:并(?:宣布|公布|颁布))? [。.]?                 # 2013年12月5日大会决议
            | (?:{ORGAN}) (?:决议|决定)
            | (?:{ORGAN}) 在? {DATE} .{{0,20}}会议上 .{{0,6}}通过 .{{0,12}}:   # 会议上决定通过案文如下：
            | (?:{ORGAN}) (?:{DATE})? 第{NUMERAL}{{1,6}}次会议 ,? 以 .{{1,40}}通过 .{{0,12}} :?   # 以九票通过
            | 在? {DATE} ,? .{{0,20}}会议上,? (?:{ORGAN}) 主?席?          # 会议上，人权理事会决定通过以下案文：
              .{{0,16}} (?: 通过 .{{0,12}} (?:案文|决定|决议) | 声明 ) (?:如下)? :
            """,
    ),
    (
        "vote",
        r"\[? (?: 未经表决 | 经记录表决 | 经表决 | 以\d+票 [^,]{0,40}通过 ) .{0,200} | (?:赞成|反对|弃权):.*",
    ),
    ("adoption_note", r"\[ (?=[^\]]{0,80}(?:根据|未经发交|选举|决议|通过|任命)) [^\]]{,300} \]? [。.]?"),
    ("date", rf"{DATE} [,。.]?"),
    (
        "meeting",
        rf"""
            (?: {DATE} ,? )? 第{NUMERAL}{{1,6}}次 (?:全体|公开)? 会议
              (?: \([续复]会\) )? [,。.]?                # 第55次全体会议(续会)
              (?: {DATE} [。.]? )?                        # 2018年12月17日第55次全体会议
            | 第{NUMERAL}{{1,6}}次会议.{{0,80}}通过.{{0,120}}  # 第二七七次会议以九票对零通过
            """,
    ),
    ("annex", r"(?:附件|附文|附录) (?: [一二三四五六七八九十]{1,3} | [A-Z] | \d{1,2} )?"),
    ("article", rf"第{NUMERAL}{{1,5}}条"),
    ("part", rf"[A-Z{STEMS}]"),
    ("section", r"[一二三四五六七八九十]{1,3} | [IVX]{2,5}"),
    (
        "recommended",
        r"(?:决议|决定)案?草案 (?: [一二三四五六七八九十]{1,3} | [A-Z] | [IVX]{1,5} | \d{1,2} )?",
    ),
    (
        "masthead",
        rf"""
            联合国 | 第{NUMERAL}+届 (?:紧急)? (?:特别)? (?:会议|会)? (?: 议程项目.* )?
            | \d{{4}}年届会 .{{0,30}} | 议程项目 .{{1,30}} | {DATE}至{DATE}
            """,
    ),
    (
        "draft",
        r"""
            .{0,200}:? (?:决议|决定)草案 (?:[一二三四五六七八九十]{1,3} | \d{1,2}\.\d{1,2})?
            | (?: 起草国 | 附议国 | (?:共同)?提案国 | 发起国 | 签署国 ) : .{1,400}   # of a model conference
            """,
    ),
)

# One pattern, the first kind that fits the whole line: a dozen searches a line would take twice as long.
LANDMARK_RE = re.compile("|".join(f"(?P<{kind}> {pattern}\n)" for kind, pattern in PATTERNS), re.VERBOSE)
KINDS: dict[str | None, Landmark] = {kind: kind for kind, _ in PATTERNS}

LINK_RE = re.compile(r"(?:(?:因此|因之|因是|为此|有鉴于此|爰|兹|特此?|现在?),?){1,4},")

AT_MEETING_RE = re.compile(r"[会會][议議](?:上|[，,]?以)")  # what an organ adopted at a meeting stands below

OPENING_QUOTES = '“「『"'
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
    formula = read_formula(bare.lstrip(OPENING_QUOTES))  # the draft that is recommended may stand in quotes
    if formula is not None:
        return "formula" if formula.comma else "organ"
    if bare[-1] in "；：;:" and bare[0] not in "[赞反弃" and not AT_MEETING_RE.search(bare):
        return None  # these close a paragraph of prose; a landmark ends openly, or in 。 at most
    plain = respell(bare)
    if LINK_RE.fullmatch(plain):
        return "link"  # 因此现在， between the reasons and the organ
    if plain[-1] == "," and "日" not in plain and "会" not in plain:
        return None
    match = LANDMARK_RE.fullmatch(plain)
    return KINDS[match.lastgroup] if match else None
