"""A clause line that says only ``id``, ``symbol`` and ``text``: the rest is read from these."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ressearch.model.codec import reference_to_json
from ressearch.model.symbol import Symbol
from ressearch.parsing import Sources, addressees_of, read_references, read_verbs, verb_table

ADDRESS_RE = re.compile(
    r"""
      (?P<symbol> .* ) \#
      (?: (?P<part> [A-Z一二三四五六七八九十]+ ) \. )?   # B. of a resolution in parts
      (?P<section> pp | op | an )
      (?P<number> [0-9]+ ) (?: - [0-9]+ )?            # op27-2: the second paragraph under 27
      (?P<items> (?: \. [0-9a-z一二三四五六七八九十]+ )* )
    """,
    re.VERBOSE,
)
DRAFT_RE = re.compile(r"[AES]/.*L\.\d", re.ASCII)  # A/C.1/68/L.36
DATE_RE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
RANGES = {"year": range(1945, 2200), "strength": range(6), "ordinal": range(1, 1_000_000)}
DOC_TYPES = {"RES": "resolution", "DEC": "decision", "PRST": "statement"}
SECTIONS = {"pp": "preamble", "op": "operative", "an": "annex"}

Counts = Mapping[str | None, int]


def complete(line: Mapping[str, Any], earlier: Counts = MappingProxyType({})) -> dict[str, Any]:
    """``line`` with the absent keys of the contract added; what it states, ``null`` included, stays.

    ``earlier`` counts the clauses of the same symbol that came before it, section by section. Raises
    ``ValueError`` for what no clause can have.
    """
    text, symbol, address = (line.get(key) for key in ("text", "symbol", "id"))
    if not isinstance(text, str) or not isinstance(address, str) or not isinstance(symbol, str | None):
        return dict(line)  # the codec says what is wrong with it
    refuse_impossible(line)
    known = {**of_symbol(symbol), **of_address(address), **line}
    if "ordinal" not in known and isinstance(known["section"], str | None):
        known["ordinal"] = 1 + earlier.get(known["section"], 0)
    if not {"citations", "references"} <= known.keys():
        organ = known["organ"] if isinstance(known["organ"], str) else None
        known = {**of_references(text, organ, symbol), **known}
    return {**of_text(text, line), "addressees": whom(text, line), **known}


def refuse_impossible(line: Mapping[str, Any]) -> None:
    """Raise ``ValueError`` for a day, a year or a rank that no clause can have."""
    adopted = line.get("adopted")
    if isinstance(adopted, str) and not DATE_RE.fullmatch(adopted):
        raise ValueError(f"adopted: {adopted!r} is not a day such as 2013-12-05")
    for key, possible in RANGES.items():
        value = line.get(key)
        if isinstance(value, int) and value not in possible:
            raise ValueError(f"{key}: {value} is out of range")


def of_symbol(symbol: str | None) -> dict[str, Any]:
    """What a canonical symbol says; nothing where it is another kind of name."""
    try:
        parsed = Symbol.parse(symbol or "")
    except ValueError:
        drafted = symbol is not None and DRAFT_RE.match(symbol)
        return {"organ": None, "year": None, "doc_type": "draft" if drafted else "unknown"}
    return {"organ": parsed.organ, "year": parsed.year, "doc_type": DOC_TYPES[parsed.kind]}


def of_address(address: str) -> dict[str, Any]:
    """The section and the paragraph that an address names.

    >>> of_address("A/RES/50/72#B.op7.a"), of_address("A/RES/70/57#an1.5")
    ({'section': 'operative', 'paragraph': 'B/7(a)'}, {'section': 'annex', 'paragraph': '5'})
    >>> of_address("A/RES/1514(XV)#op0-2")
    {'section': 'operative', 'paragraph': None}
    """
    match = ADDRESS_RE.fullmatch(address)
    if match is None:
        return {"section": None, "paragraph": None}
    section = SECTIONS[match["section"]]
    if match["number"] == "0":  # op0: it stands before paragraph 1
        return {"section": section, "paragraph": None}
    path = [match["number"], *filter(None, match["items"].split("."))]
    if section == "annex":
        path = path[1:]  # the first number is that of the annex
    if section == "preamble" or not path:
        return {"section": section, "paragraph": None}
    label = path[0] + "".join(f"({item})" for item in path[1:])
    return {"section": section, "paragraph": f"{match['part']}/{label}" if match["part"] else label}


def of_references(text: str, organ: str | None, symbol: str | None) -> dict[str, Any]:
    """What the words cite and refer to."""
    read = read_references(text, Sources(organ, symbol))
    return {"citations": list(read.citations), "references": [reference_to_json(one) for one in read.references]}


def whom(text: str, line: Mapping[str, Any]) -> list[str]:
    """Whom the words ask, or those of the lead-in that the line states; nobody where it states no verb."""
    lead_in = line.get("lead_in")
    if "verb" in line and not line["verb"]:
        return []
    return list(addressees_of(text, lead_in if isinstance(lead_in, str) else None))


def of_text(text: str, line: Mapping[str, Any]) -> dict[str, Any]:
    """What the words say, under a verb that the line may already state."""
    reading = read_verbs(text)
    if "verb" not in line or line["verb"] == reading.verb:
        return {
            "verb": reading.verb,
            "verb_phrase": reading.phrase,
            "verbs": list(reading.verbs),
            "secondary_verbs": list(reading.secondary),
            "family": reading.family,
            "strength": reading.strength,
        }
    stated = verb_table().get(line["verb"]) if isinstance(line["verb"], str) else None
    return {
        "verb_phrase": None,
        "verbs": [line["verb"]] if line["verb"] else [],
        "family": stated.family if stated else None,
        "strength": stated.strength if stated else None,
    }
