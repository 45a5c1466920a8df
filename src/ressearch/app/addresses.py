"""An address or a citation, as a reader writes it: which resolution of the index, which clauses of it?"""

import re
from collections.abc import Sequence
from difflib import get_close_matches

from ressearch.app.values import Shown
from ressearch.engines.protocol import Engine
from ressearch.errors import AddressError, nearest_hint
from ressearch.model.resolution import Clause, Resolution
from ressearch.querying import read_citation
from ressearch.text import fold_text, respell

PARAGRAPH_RE = re.compile(
    r"""
      [,\s]*
      (?: (?P<preamble> 序言 (?:部分)? ) | (?:执行部分|正文)
        | (?P<annex> 附件 ) (?P<nth> [一二三四五六七八九十] )? )?
      \s* (?: 第 \s* (?P<division> [一二三四五六七八九十]{1,3} | [A-Z] ) \s* (?: 节 | 部分 ) )? \s*
      第 \s* (?P<label> [0-9]+ (?: \( [^()]{1,4} \) )* ) \s* 段
    """,
    re.VERBOSE,
)

ANNEXES = "一二三四五六七八九十"


def locate(engine: Engine, ref: str) -> Shown:
    """What ``ref`` leads to: ``A/RES/68/51#op8``, ``A/RES/68/51，第8段``, ``第68/51号决议``, ``68/51``.

    Raises ``AddressError``.
    """
    shelf = Shelf(engine.symbols())
    name, _, fragment = ref.strip().partition("#")
    if not name:
        raise AddressError(
            "地址里没有文号，例如 A/RES/68/51#op8", "no symbol in the address, such as A/RES/68/51#op8"
        )
    try:
        symbol, paragraph = split_paragraph(shelf, name)
    except AddressError:
        if fragment and (shown := of_address(engine, ref.strip())):
            return shown
        raise
    resolution = engine.resolution(symbol)
    if resolution is None:
        raise not_found(name, shelf.symbols)
    if fragment:
        wanted = at_fragment(resolution, ref.strip(), fragment)
    elif paragraph:
        wanted = [clause for clause in resolution.clauses if is_paragraph(clause, paragraph)]
    else:
        return Shown(resolution, resolution.clauses, whole=True)
    if not wanted:
        raise not_found(ref, [clause.id for clause in resolution.clauses])
    return Shown(resolution, with_items(resolution, wanted[0]), whole=False)


def of_address(engine: Engine, address: str) -> Shown | None:
    """The clause of an address that does not begin with its symbol, as clauses of JSONL may have."""
    for symbol in engine.symbols():
        resolution = engine.resolution(symbol)
        for clause in resolution.clauses if resolution else ():
            if resolution and clause.id == address:
                return Shown(resolution, with_items(resolution, clause), whole=False)
    return None


def at_fragment(resolution: Resolution, address: str, fragment: str) -> list[Clause]:
    """The clause of that very address, or else the one whose address ends so, capitals or small letters.

    Raises ``AddressError`` where several end so.
    """
    for said in (
        lambda clause: clause.id == address,
        lambda clause: clause.id.partition("#")[2] == fragment,
        lambda clause: fold_text(clause.id.partition("#")[2]) == fold_text(fragment),
    ):
        if found := list(filter(said, resolution.clauses)):
            break
    if len(found) > 1:
        raise AddressError(
            f"{address} 可指 {'、'.join(clause.id for clause in found[:5])}，请写全",
            "ambiguous: give the whole address",
        )
    return found


def split_paragraph(shelf: "Shelf", name: str) -> tuple[str, tuple[str, str] | None]:
    """The symbol that ``name`` begins with and the (place, label) that it ends with, if it does.

    The place is ``pp``, ``op``, ``an`` for any annex, or ``an2``.
    """
    folded = fold_text(name)
    match = next((found for found in PARAGRAPH_RE.finditer(folded) if found.end() == len(folded)), None)
    if match is None or not match.start():
        return shelf.find(name), None
    nth = ANNEXES.index(match["nth"]) + 1 if match["nth"] else ""
    place = "pp" if match["preamble"] else f"an{nth}" if match["annex"] else "op"
    label = "/".join(filter(None, (match["division"], match["label"])))
    return shelf.find(folded[: match.start()]), (place, label)


def is_paragraph(clause: Clause, wanted: tuple[str, str]) -> bool:
    """Whether a reader would call the clause by that place and label."""
    place, label = wanted
    address = clause.id.partition("#")[2]
    if place == "pp":
        return address == f"pp{label}"
    if place == "op":  # 第70/1号决议第5段 is one of the text that it adopts
        return (clause.section == "operative" or address.startswith("an.")) and clause.paragraph == label
    annexed = clause.section == "annex" if place == "an" else f".{place}." in f".{address}"
    return annexed and clause.paragraph == label


def with_items(resolution: Resolution, clause: Clause) -> tuple[Clause, ...]:
    """The clause and its sub-paragraphs, which complete its sentence."""
    return tuple(
        other for other in resolution.clauses if other.id == clause.id or other.id.startswith(f"{clause.id}.")
    )


class Shelf:
    """The symbols that are stored, to be looked up in any written form."""

    def __init__(self, symbols: Sequence[str]) -> None:
        self.symbols = symbols
        self.by_fold = {fold_text(symbol): symbol for symbol in symbols}

    def find(self, name: str) -> str:
        """The symbol that ``name`` means. Raises ``AddressError`` where it means none, or several."""
        if symbol := self.by_fold.get(fold_text(name)):
            return symbol
        found = read_citation(respell(name.strip()), 0, certain=True)
        patterns = found.patterns if found else ()
        meant = [symbol for symbol in self.symbols if any(pattern.matches(symbol) for pattern in patterns)]
        match meant:
            case [symbol]:
                return symbol
            case []:
                raise not_found(name, self.symbols)
            case _:
                raise AddressError(
                    f"{name} 可指 {'、'.join(meant[:5])}，请写全", "ambiguous: give the whole symbol"
                )


def not_found(name: str, known: Sequence[str]) -> AddressError:
    """The error for an address that the index does not hold, with the nearest that it does."""
    zh_hint, en_hint = nearest_hint(get_close_matches(name, known, n=3, cutoff=0.5))
    return AddressError(f"索引中没有 {name}{zh_hint}", f"not in the index{en_hint}")
