"""Which characters are these bytes? One reading, or none."""

from importlib.resources import files

import pytest

from ressearch.sources import encodings
from ressearch.sources.encodings import UnsureError, decode
from ressearch.sources.html.encoding import decode_page

SAMPLE = (files("ressearch") / "samples" / "A_RES_68_51.txt").read_text(encoding="utf-8")
TRADITIONAL = "大會，\n鑒於各會員國之責任，\n議決將此問題列入大會第二屆會之議程。\n"


@pytest.mark.parametrize("text", [SAMPLE, "大会，\n回顾其决议，\n1. 决定继续处理此案。\n", "1. 敦促各方停火；\n"])
@pytest.mark.parametrize("encoding", ["gb18030", "utf-16-le", "utf-16-be"])
def test_the_one_reading(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16-le", "utf-16-be"])
def test_traditional_text(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding)) == (TRADITIONAL, encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_says_its_encoding_needs_no_note(encoding: str) -> None:
    assert decode(SAMPLE.encode(encoding)) == (SAMPLE, None)


@pytest.mark.parametrize(
    "data",
    [
        "Résolution".encode("latin-1"),
        "決議する".encode("shift-jis"),
        "Резолюция".encode("cp1251"),
        "大会决定".encode()[:-1],
        b"\x7fELF\x00\x01",
        bytes(range(256)),
        b"\xff\xfe\x00",
    ],
)
def test_no_reading(data: bytes) -> None:
    with pytest.raises(UnsureError):
        decode(data)


def test_two_readings_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "COMMON", encodings.COMMON | set("湮頗".encode("big5").decode("gb18030")))
    monkeypatch.setattr(encodings, "COMMON", encodings.COMMON | set("湮頗"))
    with pytest.raises(UnsureError, match="gb18030, big5"):
        decode("湮頗".encode("big5"))


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        ('<meta charset="gb2312">会', "gb18030"),
        ("<META http-equiv=Content-Type content='text/html; charset=big5'>會", "big5"),
        ("<?xml version='1.0' encoding='UTF-16'?>会", "utf-16"),
        ("<!-- <meta charset=big5> --><p>会</p>", "utf-8"),
        ("<meta charset=nonsense>大会", "gb18030"),
        ("<meta charset=utf-8>大会决定", "gb18030"),  # so it says, so it is not
    ],
)
def test_a_page_says_its_encoding(page: str, encoding: str) -> None:
    assert decode_page(page.encode(encoding)).text == page
