"""The organs that adopt resolutions: one table of their names, for symbols, formulas, citations, filters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ: its name, the letters that its symbols begin with, and what else it is called.

    All names are in simplified characters; who compares folds first.
    """

    name: str
    letters: str
    spellings: tuple[str, ...]


ORGANS = (
    Organ("大会", "A", ("联合国大会", "联大", "GA")),
    Organ("安全理事会", "S", ("联合国安全理事会", "安理会", "SC")),
    Organ("经济及社会理事会", "E", ("经济暨社会理事会", "经社理事会", "经社会理事会", "ECOSOC")),
    Organ("人权理事会", "A/HRC", ("联合国人权理事会", "HRC")),
)

BY_SPELLING: dict[str, Organ] = {
    spelling: organ for organ in ORGANS for spelling in (organ.name, *organ.spellings)
}

# As texts name them; the letters GA and SC are typed in queries only.
WRITTEN: tuple[str, ...] = tuple(
    sorted((spelling for spelling in BY_SPELLING if not spelling.isascii()), key=len, reverse=True)
)
