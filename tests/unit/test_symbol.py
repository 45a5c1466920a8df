import pytest

from ressearch.model.symbol import Symbol, SymbolPattern


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("A/RES/68/51", "A/RES/68/51"),
        ("a/res/68/51", "A/RES/68/51"),
        ("A/RES/50/72B", "A/RES/50/72 B"),
        ("A/RES/S-19/2", "A/RES/S-19/2"),
        ("A/RES/ES-11/1", "A/RES/ES-11/1"),
        ("A/RES/217(III)", "A/RES/217(III)"),
        ("A/RES/217 A (III)", "A/RES/217 A(III)"),
        ("A/RES/3201(S-VI)", "A/RES/3201(S-VI)"),
        ("Ｓ／ＲＥＳ／１７１８（２００６）", "S/RES/1718(2006)"),
        ("S/PRST/2013/1", "S/PRST/2013/1"),
        ("E/RES/2019/5", "E/RES/2019/5"),
        ("A/HRC/RES/S-16/1", "A/HRC/RES/S-16/1"),
    ],
)
def test_one_spelling(text: str, canonical: str) -> None:
    assert str(Symbol.parse(text)) == canonical
    assert str(Symbol.parse(canonical)) == canonical


@pytest.mark.parametrize("text", ["", "68/51", "A/68/411", "NPT/CONF.1995/32", "A/RES/", "A/RES/68/51 通过"])
def test_refuses(text: str) -> None:
    with pytest.raises(ValueError, match="not the symbol"):
        Symbol.parse(text)


@pytest.mark.parametrize(
    ("pattern", "symbol", "meant"),
    [
        (SymbolPattern(("S/RES",), "1718"), "S/RES/1718(2006)", True),
        (SymbolPattern(("S/RES",), "1718(2006)"), "S/RES/1718(2006)", True),
        (SymbolPattern(("S/RES",), "171"), "S/RES/1718(2006)", False),
        (SymbolPattern(("A/RES",), "50/72"), "A/RES/50/72 B", True),
        (SymbolPattern(("A/RES",), "67/59"), "A/HRC/RES/67/59", False),
        (SymbolPattern(("A/RES", "A/HRC/RES"), "67/59"), "A/HRC/RES/67/59", True),
        (SymbolPattern((), "67/59"), "A/RES/67/59", True),
        (SymbolPattern((), "67/59"), "file:A/67/59", False),
        (SymbolPattern(("A/RES",), "7/59"), "A/RES/67/59", False),
    ],
)
def test_patterns(pattern: SymbolPattern, symbol: str, *, meant: bool) -> None:
    assert pattern.matches(symbol) is meant
