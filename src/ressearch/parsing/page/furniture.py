"""Which lines belong to the page and not to the text?

Each pattern matches a whole line without its spaces. What a clause could also say is never dropped by its words
alone: a running head must hold the symbol beside the title, a lone page number must stand at the edge of a page.
"""

import re

SYMBOL = r"""
    (?: [AEST]/ (?: HRC/ | CN\.\d{1,2}/ )? (?:RES|DEC|PRST)/ [\w()./-]{1,24}   # A/RES/68/51, E/CN.4/RES/2003/15
      | [AES]/ (?: [A-Z0-9.]{1,8}/ ){0,3} (?: L\.)? \d{1,4}      # A/C.1/68/L.36
        (?: /(?:Rev|Add|Corr)\.\d{1,2} ){0,2} )
"""

SYMBOL_RE = re.compile(SYMBOL, re.VERBOSE)

DASH = "[-\\u2010-\\u2015\\u2212－~～·•|]"  # what stands around a page number, or within a job number

PAGE = rf"""
    (?: \d{{1,3}}/\d{{1,3}}                                     # 4/5 (the caller checks that 4 is not past 5)
      | {DASH}{{1,2}} \d{{1,3}} {DASH}{{1,2}}                    # - 4 -
      | 第{{1,2}}\d{{1,3}}[页頁] (?: [，,/|]?[共总]\d{{1,3}}[页頁] )?   # 第 4 页 共 5 页
      | (?:Page|page|PAGE) \d{{1,3}} (?: (?:of|/)\d{{1,3}} )?
      | \d{{1,3}}of\d{{1,3}} )
"""

DAY = r"(?: (?: 0[1-9] | [12]\d | 3[01] ) (?: 0[1-9] | 1[0-2] ) \d\d )"  # 160419

# What the printing shop puts on a page, alone or several on a line.
SHOP = rf"""
    (?: (?: GE\.|V\. )? \d{{2}} {DASH} [\dOoIl]{{5}} X? (?: \([ACEFRS]\) )?
        (?: \d{{6}} ){{0,3}}                                     # GE.19-05830 (C) 160419
      | (?: {DAY} ){{2}}                                       # 030723 100723, the days of the shop alone
      | \*\d{{6,8}}\*                                          # *1344713*, the bar code
      | 请回收 | 請回收 | Pleaserecycle                          # the recycling mark begins with the verb 请
      | [\ue000-\uf8ff\u2600-\u27bf\u2b00-\u2bff\ufffd\u25a0-\u25ff] )   # and its sign
"""

NUMERAL = "[一二三四五六七八九十百〇○零\\d]"
BODY = "(?: 大[会會] | (?: 安全 | [经經][济濟][及暨]社[会會] | [托託]管 | 人[权權] ) 理事[会會] )"
SESSION = rf"第{NUMERAL}{{1,5}}[届屆] (?: 紧急 | 緊急 )? (?: 特别 | 特別 )? [会會][议議]?"

# The head of a page of the Official Records: whose texts, of which session or year, and the page beside it.
RECORDS = rf"""
    (?: {BODY} (?: {DASH} | [─━] ){{0,3}} {SESSION} (?: 通[过過]的 )? (?:[决決][议議][案]?)?
      | {BODY} {NUMERAL}{{4}}年 (?: 通[过過]的 )? [决決][议議][案]? (?:[和及][决決]定)?
      | [一二三四五六七八九十]{{1,3}}[、.．] 根据 .{{2,16}} 委员会的报告通过的 (?:决议|决定) )
"""

FURNITURE_RE = re.compile(
    rf"""
      {PAGE}
    | (?: {PAGE} | \d{{1,3}} )? {SHOP}{{1,6}} (?: {PAGE} | \d{{1,3}} )?
    | (?: العربية | 中文 | English | Fran[cç]ais | Русский | Español | 简体 | 繁體 | [|/·] ){{1,12}}
    | Distr\.? :? [A-Za-z]+ | 分发[：:]\w{{2}} | (?:ORIGINAL|Original|原文)[：:]\w+ | Chinese
    | \d{{1,2}} (?: January | February | March | April | May | June | July | August | September | October
                  | November | December ) \d{{4}}           # the day of distribution, not of adoption
    | {SYMBOL} {PAGE}?
    | {RECORDS} (?: {PAGE} | \d{{1,4}} ) | (?: {PAGE} | \d{{1,4}} ) {RECORDS}
    """,
    re.VERBOSE,
)

PAGE_RE = re.compile(rf"(?:{SHOP}){{0,6}} (?: {PAGE} | \d{{1,3}} (?={SHOP}) ) (?:{SHOP}){{0,6}}", re.VERBOSE)
PAGE_OF_RE = re.compile(r"(?P<page>\d{1,3})/(?P<pages>\d{1,3})")

BRACKETS = str.maketrans("（）", "()")

TALLEST = 80  # a line of page furniture is short; longer ones need no look


def is_furniture(bare: str) -> bool:
    """Whether a line, given without its spaces, is page furniture by its form.

    >>> [is_furniture(bare) for bare in ("4/5", "13-44713(C)", "*1344713*", "请回收", "67/59", "请回收旧武器；")]
    [True, True, True, True, False, False]
    >>> is_furniture("72大会——第三十八届会议"), is_furniture("大会第三十八届会议")
    (True, False)
    """
    bare = narrow(bare)
    if len(bare) > TALLEST or FURNITURE_RE.fullmatch(bare) is None:
        return False
    fraction = PAGE_OF_RE.fullmatch(bare)
    return fraction is None or 1 <= int(fraction["page"]) <= int(fraction["pages"])


def states_page(bare: str) -> bool:
    """Whether a line of furniture numbers its page.

    >>> [states_page(bare) for bare in ("4/5", "-4-", "306-57203", "13-44713(C)4/5", "13-44713(C)", "A/RES/68/51")]
    [True, True, True, True, False, False]
    """
    return len(bare) <= TALLEST and PAGE_RE.fullmatch(bare) is not None


def narrow(bare: str) -> str:
    """The line with the brackets of a symbol as symbols have them: S/RES/1718（2006）.

    >>> narrow("S/RES/1718（2006）")
    'S/RES/1718(2006)'
    """
    return bare.translate(BRACKETS) if "（" in bare and "/" in bare else bare


def running_head(bare: str) -> tuple[str, str] | None:
    """The symbol and the title of a line that holds just these, in either order.

    >>> running_head("A/RES/68/51采取联合行动")
    ('A/RES/68/51', '采取联合行动')
    >>> running_head("联合行动A/RES/68/51")
    ('A/RES/68/51', '联合行动')
    """
    bare = narrow(bare)
    first = HEAD_FIRST_RE.fullmatch(bare) or HEAD_LAST_RE.fullmatch(bare)
    return (first["symbol"], first["title"]) if first else None


HEAD_SYMBOL = (
    r"(?P<symbol>[AES]/(?:[A-Z0-9.-]{1,8}/){0,3}(?:L\.)?[A-Z0-9.()-]{1,20}(?:/(?:Rev|Add|Corr)\.\d{1,2}){0,2})"
)
HEAD_FIRST_RE = re.compile(rf"{HEAD_SYMBOL}(?P<title>[^，；。A-Za-z0-9/().-][^；。]{{0,400}})")
HEAD_LAST_RE = re.compile(rf"(?P<title>[^；。]{{1,400}}?)(?<![A-Za-z0-9/]){HEAD_SYMBOL}")
