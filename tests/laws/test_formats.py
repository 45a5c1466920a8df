"""A resolution reads the same from whatever it was set in."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from docxs import set_docx
from htmls import set_html
from papers import paper_of
from pdfs import Look, Strike, set_pdf
from ressearch.model.codec import resolution_from_json
from ressearch.model.resolution import Resolution
from ressearch.sources import read_source

GOLD = Path(__file__).parents[1] / "gold"
RESOLUTIONS = {
    name: resolution_from_json(json.loads((GOLD / name / "resolution.json").read_text(encoding="utf-8")))
    for name in ("A_RES_68_51", "A_RES_73_175")
}

SHORT = 64  # characters, one line or two: first lines and gaps come oftener than other lines and distances

each_resolution = pytest.mark.parametrize("name", RESOLUTIONS)


def read(path: Path, data: bytes) -> Resolution:
    path.write_bytes(data)
    [found] = read_source(path)
    assert isinstance(found, Resolution), found
    return found


def same(found: Resolution, expected: Resolution) -> bool:
    """Whether all but the repairs and the pages is equal; told by comparing what differs."""
    plain = [
        replace(one, repairs=(), committee_report=None, clauses=tuple(replace(c, page=None) for c in one.clauses))
        for one in (found, expected)
    ]
    for one, other in zip(plain[0].clauses, plain[1].clauses, strict=True):
        assert one == other
    assert plain[0] == plain[1]
    return True


@each_resolution
@pytest.mark.parametrize("embedded", [True, False], ids=["embedded", "named"])
@pytest.mark.parametrize(("strike", "times"), [("glyph", 4), ("run", 4), ("run", 2), ("none", 1)])
def test_pdf(tmp_path: Path, name: str, strike: Strike, times: int, *, embedded: bool) -> None:
    expected = RESOLUTIONS[name]
    data = set_pdf(paper_of(expected), embedded=embedded, strike=strike, times=times)
    assert same(read(tmp_path / "a.pdf", data), expected)


@each_resolution
@pytest.mark.parametrize("embedded", [True, False], ids=["embedded", "named"])
@pytest.mark.parametrize("look", ["printed", "turned", "folded"])
def test_pdf_as_it_is_printed(tmp_path: Path, name: str, look: str, *, embedded: bool) -> None:
    expected = RESOLUTIONS[name]
    data = set_pdf(
        paper_of(expected),
        embedded=embedded,
        printed=look == "printed",
        turned=look == "turned",
        folded=look == "folded",
    )
    assert same(read(tmp_path / "a.pdf", data), expected)


LOOKS = [
    Look(indent=0, after=0),
    Look(indent=0, after=0, leading=27, size=12, right=520),
    Look(indent=0, after=0, justified=True, hanging=False),
    Look(indent=0, after=6),
    Look(indent=0, after=6, leading=36, size=14, right=560),
    Look(indent=0, after=12, leading=21, justified=True),
    Look(indent=24, after=0, leading=31, size=12, right=520),
    Look(indent=24, after=12, leading=14, hanging=False),
]


@pytest.mark.parametrize("look", LOOKS)
def test_pdf_as_offices_set_it(tmp_path: Path, look: Look) -> None:
    expected = RESOLUTIONS["A_RES_73_175"]
    assert same(read(tmp_path / "a.pdf", set_pdf(paper_of(expected), look, strike="none")), expected)


@each_resolution
@pytest.mark.parametrize("look", LOOKS)
def test_pdf_of_short_paragraphs(tmp_path: Path, name: str, look: Look) -> None:
    whole = RESOLUTIONS[name]
    clauses = tuple(replace(clause, footnotes=()) for clause in whole.clauses if len(clause.text) <= SHORT)
    found = read(tmp_path / "a.pdf", set_pdf(paper_of(replace(whole, clauses=clauses)), look, strike="none"))
    assert [(one.paragraph, one.text) for one in found.clauses] == [(one.paragraph, one.text) for one in clauses]


@each_resolution
@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "utf-16"])
def test_html(tmp_path: Path, name: str, charset: str) -> None:
    expected = RESOLUTIONS[name]
    assert same(read(tmp_path / "a.html", set_html(paper_of(expected), charset=charset)), expected)


@each_resolution
@pytest.mark.parametrize("counted", [True, False])
def test_docx(tmp_path: Path, name: str, *, counted: bool) -> None:
    expected = RESOLUTIONS[name]
    found = read(tmp_path / "a.docx", set_docx(paper_of(expected), counted=counted))
    assert same(found, as_word_counts(expected))


def as_word_counts(resolution: Resolution) -> Resolution:
    """The same with its notes numbered by the order of the references, as Word does."""
    order = {n: at for at, n in enumerate(dict.fromkeys(n for c in resolution.clauses for n in c.footnotes), 1)}
    return replace(
        resolution,
        clauses=tuple(replace(c, footnotes=tuple(order[n] for n in c.footnotes)) for c in resolution.clauses),
        footnotes=tuple(replace(note, number=order[note.number]) for note in resolution.footnotes),
    )


def test_the_content_decides_not_the_suffix(tmp_path: Path) -> None:
    paper = paper_of(RESOLUTIONS["A_RES_73_175"])
    for data in (set_pdf(paper), set_html(paper), set_docx(paper)):
        assert len(read(tmp_path / "a.txt", data).clauses) == len(RESOLUTIONS["A_RES_73_175"].clauses)
