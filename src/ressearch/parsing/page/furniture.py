"""Which lines belong to the page and not to the text?

Each pattern matches a whole line without its spaces. What a clause could also say is never dropped by its words
alone: a running head must hold the symbol beside the title, a lone page number must stand at the edge of a page.
"""

import re

SYMBOL = r"""
    (?: [AES]/ (?:HRC/)? (?:RES|DEC|PRST)/ [\w()./-]{1,24}      # A/RES/68/51, S/RES/1718(2006)
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

FURNITURE_RE = re.compile(
    rf"""
      {PAGE}
    | (?: {PAGE} | \d{{1,3}} )? {SHOP}{{1,6}} (?: {PAGE} | \d{{1,3}} )?
    | (?: العربية | 中文 | English | Fran[cç]ais | Русский | Español | 简体 | 繁體 | [|/·] ){{1,12}}
    | Distr\.? :? [A-Za-z]+ | 分发[：:]\w{{2}} | (?:ORIGINAL|Original|原文)[：:]\w+ | Chinese
    | \d{{1,2}} (?: January | February | March | April | May | June | July | August | September | October
                  | November | December ) \d{{4}}           # the day of distribution, not of adoption
    | {SYMBOL} {PAGE}?
    """,
    re.VERBOSE,
)

PAGE_RE = re.compile(rf"(?:{SHOP}){{0,6}} (?: {PAGE} | \d{{1,3}} (?={SHOP}) ) (?:{SHOP}){{0,6}}", re.VERBOSE)
PAGE_OF_RE = re.compile(r"(?P<page>\d{1,3})/(?P<pages>\d{1,3})")

TALLEST = 80  # a line of page furniture is short; longer ones need no look


def is_furniture(bare: str) -> bool:
    """Whether a line, given without its spaces, is page furniture by its form.

    >>> [is_furniture(bare) for bare in ("4/5", "13-44713(C)", "*1344713*", "请回收", "67/59", "请回收旧武器；")]
    [True, True, True, True, False, False]
    """
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


def running_head(bare: str) -> tuple[str, str] | None:
    """The symbol and the title of a line that holds just these, in either order.

    >>> running_head("A/RES/68/51采取联合行动")
    ('A/RES/68/51', '采取联合行动')
    >>> running_head("联合行动A/RES/68/51")
    ('A/RES/68/51', '联合行动')
    """
    first = HEAD_FIRST_RE.fullmatch(bare) or HEAD_LAST_RE.fullmatch(bare)
    return (first["symbol"], first["title"]) if first else None


HEAD_SYMBOL = (
    r"(?P<symbol>[AES]/(?:[A-Z0-9.-]{1,8}/){0,3}(?:L\.)?[A-Z0-9.()-]{1,20}(?:/(?:Rev|Add|Corr)\.\d{1,2}){0,2})"
)
HEAD_FIRST_RE = re.compile(rf"{HEAD_SYMBOL}(?P<title>[^，；。A-Za-z0-9/().-][^；。]{{0,400}})")
HEAD_LAST_RE = re.compile(rf"(?P<title>[^；。]{{1,400}}?)(?<![A-Za-z0-9/]){HEAD_SYMBOL}")
