"""Which organ speaks in the enacting formula, and how many times over is its name drawn?"""

import re
from typing import NamedTuple

from ressearch.parsing.repair.overprint import FACTORS, collapse

# Written form -> the name we file it under. The old and the traditional names are the same organs.
ORGANS: dict[str, str] = {
    "大会": "大会",
    "大會": "大会",
    "联合国大会": "大会",
    "安全理事会": "安全理事会",
    "安全理事會": "安全理事会",
    "经济及社会理事会": "经济及社会理事会",
    "經濟及社會理事會": "经济及社会理事会",
    "经济暨社会理事会": "经济及社会理事会",
    "經濟暨社會理事會": "经济及社会理事会",
    "人权理事会": "人权理事会",
    "人權理事會": "人权理事会",
}

ORGAN = "|".join(sorted(ORGANS, key=len, reverse=True))

# A commission that speaks as the organ does: 麻醉药品委员会， but only with the comma, for names stand alone too.
COMMISSION_RE = re.compile(r"(?P<organ>[\u4e00-\u9fff]{2,24}(?:委员会|理事会|委員會|理事會))[，,]\Z")

LONGEST = 4 * 28  # a name of 24 characters drawn four times, with room to spare


class Formula(NamedTuple):
    """The enacting words: whose they are, how often each run is drawn, whether a comma ends them."""

    organ: str
    factor: int
    comma: bool


def read_formula(text: str) -> Formula | None:
    """The formula that the whole of ``text``, which holds no spaces, writes.

    >>> read_formula("大会大会大会大会，")
    Formula(organ='大会', factor=4, comma=True)
    >>> read_formula("大会第六十八届会议") is None
    True
    """
    if not len("大会") <= len(text) <= LONGEST or text[-1] not in "，,:：会會":
        return None
    name = text.rstrip("，,:：")
    comma = len(name) < len(text)
    if name in ORGANS:
        return Formula(ORGANS[name], 1, comma)
    for factor in FACTORS:
        once = collapse(name, factor)
        if once in ORGANS:
            return Formula(ORGANS[once], factor, comma)
        if comma and once != name and (match := COMMISSION_RE.match(once + "，")):
            return Formula(match["organ"], factor, comma)
    match = COMMISSION_RE.match(text)
    return Formula(match["organ"], 1, comma) if match else None
