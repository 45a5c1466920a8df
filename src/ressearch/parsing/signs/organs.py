"""Which organ speaks in the enacting formula, and how many times over is its name drawn?"""

import re
from typing import NamedTuple

from ressearch.model.organs import BY_SPELLING, WRITTEN, Organ
from ressearch.parsing.repair.overprint import FACTORS, collapse
from ressearch.text import respell

ORGAN = "|".join(WRITTEN)  # for patterns that are matched against a respelled text

ORGAN_RE = re.compile(ORGAN)

# A commission that speaks as the organ does: 麻醉药品委员会， but only with the comma, for names stand alone too.
COMMISSION_RE = re.compile(r"(?P<organ>[\u4e00-\u9fff]{2,24}(?:委员会|理事会|委員會|理事會))[，,]\Z")

LONGEST_NAME = max(map(len, WRITTEN))
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
    if organ := organ_named(name):
        return Formula(organ.name, 1, comma)
    for factor in FACTORS:
        once = collapse(name, factor)
        if organ := organ_named(once):
            return Formula(organ.name, factor, comma)
        if comma and once != name and (match := COMMISSION_RE.match(once + "，")):
            return Formula(match["organ"], factor, comma)
    match = COMMISSION_RE.match(text)
    return Formula(match["organ"], 1, comma) if match else None


def organ_named(name: str) -> Organ | None:
    """The organ that is called so, in either script."""
    return BY_SPELLING.get(respell(name)) if len(name) <= LONGEST_NAME else None


def organ_in(text: str) -> str | None:
    """The organ that ``text`` names first.

    >>> organ_in("二〇一三年經濟暨社會理事會決議")
    '经济及社会理事会'
    """
    match = ORGAN_RE.search(respell(text))
    return BY_SPELLING[match[0]].name if match else None
