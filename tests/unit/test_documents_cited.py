"""Symbols of documents as texts write them, beside what only looks like one."""

import pytest

from ressearch.parsing.citations.documents import find_documents

DOCUMENTS = [
    # series and sessions
    ("A/50/1027", ["A/50/1027"]),
    ("ABCDEFGHIJ/1", ["ABCDEFGHIJ/1"]),
    ("/50/1027", []),
    ("CERD.125/1", ["CERD.125/1"]),
    ("CERD.1250/1", []),
    ("GC(53)/5", ["GC(53)/5"]),
    ("GC(125)/5", ["GC(125)/5"]),
    ("A/S-23/10", ["A/S-23/10"]),
    ("A/ES-10/100", ["A/ES-10/100"]),
    ("A/HRC/S-16/2", ["A/HRC/S-16/2"]),
    ("A/AC.105/C.1/L.5/Add.1", ["A/AC.105/C.1/L.5/Add.1"]),
    ("E/CN.4/Sub.2/1993/8", []),  # Sub is no word that we know: small letters are an address of the net
    ("A/B/C/D/E/F/G/H/I/1", ["A/B/C/D/E/F/G/H/I/1"]),
    ("A/CONF.2010(III)/5", ["A/CONF.2010(III)/5"]),
    ("A/CONF.2010(ABCDE)/5", ["A/CONF.2010(ABCDE)/5"]),
    ("A/12345678901234567890", ["A/12345678901234567890"]),
    # what stands before
    ("见A/50/1027", ["A/50/1027"]),
    ("(A/50/1027)", ["A/50/1027"]),
    ("A/49/180-S/1994/727", ["A/49/180", "S/1994/727"]),
    *((f"{sign}A/50/1027", []) for sign in "x1/.:%_"),
    *((f"{sign}A/50/1027", []) for sign in ("n-", "N-")),
    # figures: at the end of a part, not at its beginning alone
    ("A/CONF.5", ["A/CONF.5"]),
    ("A/ABC", []),
    ("HIV/AIDS", []),
    ("A50/ABC", []),
    # words in small letters
    *((f"A/50/L.1/{word}.1", [f"A/50/L.1/{word}.1"]) for word in ["Add", "Corr", "Rev", "Amend"]),
    *((f"A/50/{word}.1", [f"A/50/{word}.1"]) for word in ["Res", "Dec", "Vol", "Part", "Inf", "Conf"]),
    ("A/50/agenda.1", []),
    ("A/50/Address.1", []),
    ("A/1/ABC-5", ["A/1"]),  # a word and a hyphen begin something else
    # a scan takes 1 for l
    ("A/54/L.81/Rev.l", ["A/54/L.81/Rev.1"]),
    ("A/54/8l", ["A/54/81"]),
    ("A/54/l1", ["A/54/11"]),
    ("A/54/lx1", []),
    # what the sentence ends with is not the symbol's
    ("A/50/1027.", ["A/50/1027"]),
    # resolutions are for others
    ("A/RES/68/51", []),
    ("S/RES/1718(2006)", []),
]

MORE = [
    ("和Add.2", ["Add.2"]),
    ("、Add.2", ["Add.2"]),
    ("及Add.2", ["Add.2"]),
    (",Add.2", ["Add.2"]),
    (" 和 Add.2", ["Add.2"]),
    ("和Corr.2", ["Corr.2"]),
    ("和Rev.2", ["Rev.2"]),
    ("和Add.12", ["Add.12"]),
    ("和Add.1和2", ["Add.1", "Add.2"]),
    ("和Add.1、2及13", ["Add.1", "Add.2", "Add.13"]),
    ("和Corr.1和2及Rev.3", ["Corr.1", "Corr.2", "Rev.3"]),
    ("和Add.1和2010年", ["Add.1"]),
    *((f"和Add.1和20{sign}", ["Add.1"]) for sign in "年月日"),
    ("和Amend.2", []),
    ("或Add.2", []),
    ("Add.2", []),
]

VOLUMES = [
    ("(Vol. I)", " (Vol. I)"),
    (" (Vol.I)", " (Vol. I)"),
    ("(Vol . I)", " (Vol. I)"),
    ("(Vol I)", " (Vol. I)"),
    ("(VolI)", " (Vol. I)"),
    ("(Vols. I-III)", " (Vols. I-III)"),
    ("(Part I)", " (Part I)"),
    ("(PartI)", " (Part I)"),
    ("(Parts.I-IV)", " (Parts I-IV)"),
    (" (SUPP)", " (SUPP)"),
    ("(Supp.1)", " (Supp.1)"),
    ("(Part I, 1234567890123456789)", " (Part I, 1234567890123456789)"),
    ("(I)", "(I)"),
    ("(见下)", ""),
]

TREATIES = [
    ("联合国，《条约汇编》，第729卷，第10485号", ["UNTS vol. 729, No. 10485"]),
    ("条约汇编第1卷第2号", ["UNTS vol. 1, No. 2"]),
    ("条约汇编》, 第 1234 卷, 第 2 号", ["UNTS vol. 1234, No. 2"]),
    ("条约汇编，第1卷，第1、2和3-4号", ["UNTS vol. 1, No. 1、2和3-4"]),
    ("条约汇编，第1卷，第I-14531号", ["UNTS vol. 1, No. I-14531"]),
    ("条约汇编，第1卷，第123456789012345678901234号", ["UNTS vol. 1, No. 123456789012345678901234"]),
    ("条约汇编，第1卷", []),
    ("条约汇编，第12345卷，第2号", []),
    ("年鉴，第1卷，第2号", []),
]


def found(text: str) -> list[str]:
    """The symbols of a text with half-width commas, as a plain text has them."""
    return [symbol for symbol, _ in find_documents(text.replace("，", ","))]


@pytest.mark.parametrize(("text", "symbols"), [*DOCUMENTS, *TREATIES])
def test_documents(text: str, symbols: list[str]) -> None:
    assert found(text) == symbols


@pytest.mark.parametrize(("written", "more"), MORE)
def test_addenda_share_what_stands_before_them(written: str, more: list[str]) -> None:
    assert found("A/50/L.1" + written)[1:] == [f"A/50/L.1/{one}" for one in more]
    assert found("A/50/L.1/Rev.25" + written)[1:] == [f"A/50/L.1/{one}" for one in more]


@pytest.mark.parametrize(("written", "read"), VOLUMES)
def test_volumes_have_one_spelling(written: str, read: str) -> None:
    assert found("NPT/CONF.2010/50" + written) == ["NPT/CONF.2010/50" + read]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("见A/50/1027。", ["A/50/1027"]),
        ("见A/50/L.1 (Part I)和Add.1、2，", ["A/50/L.1 (Part I)和Add.1、2"] * 3),
        ("《条约汇编》，第1卷，第2号。", ["条约汇编》，第1卷，第2号"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert [span.of(text) for _, span in find_documents(text.replace("，", ","))] == places
