"""Resolutions as papers: the same document set as a PDF, a DOCX, an HTML page. What tests are made from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ressearch.model.resolution import Clause, Resolution


class Run(NamedTuple):
    """Some characters of one make."""

    text: str
    bold: bool = False
    raised: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a paper; ``label`` is what an automatic numbering would set before it."""

    runs: tuple[Run, ...]
    label: str = ""
    kind: str = "clause"

    @property
    def notes(self) -> tuple[int, ...]:
        return tuple(int(run.text) for run in self.runs if run.raised)


@dataclass(frozen=True)
class Paper:
    """A document to be set."""

    symbol: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    notes: dict[int, str] = field(default_factory=dict)


def paper_of(resolution: Resolution) -> Paper:
    """A resolution as it would be printed."""
    symbol = resolution.symbol or "A/RES/99/1"
    title = resolution.title or "标题"
    number = symbol.removeprefix("A/RES/")
    assert resolution.adopted
    year, month, day = map(int, resolution.adopted.split("-"))
    close = [f"第{resolution.meeting}次全体会议", f"{year}年{month}月{day}日"]
    paragraphs = (
        *(Paragraph((Run(text),), kind="mast") for text in ("联合国", symbol, "大会", "Distr.: General")),
        Paragraph((Run(f"{number}. {title}", bold=True),), kind="title"),
        Paragraph((Run("大会", bold=True), Run("，")), kind="formula"),
        *map(paragraph_of, resolution.clauses),
        *(Paragraph((Run(text),), kind="close") for text in close),
    )
    return Paper(symbol, title, paragraphs, {note.number: note.text for note in resolution.footnotes})


def paragraph_of(clause: Clause) -> Paragraph:
    """A clause with its label, its verb in bold type and the markers of its notes."""
    label = clause.paragraph or ""
    if label.isdigit():
        label += "."
    label = label[label.find("(") :] if "(" in label else label
    return Paragraph(tuple(runs_of(clause)), label)


def runs_of(clause: Clause) -> Iterator[Run]:
    """The text in runs."""
    text = clause.text
    if clause.verb_phrase and text.startswith(clause.verb_phrase):
        yield Run(clause.verb_phrase, bold=True)
        text = text[len(clause.verb_phrase) :]
    places = [match.end() for match in re.finditer(r"》|，|和|的|、", text)][-len(clause.footnotes) - 1 : -1]
    done = 0
    for number, place in zip(clause.footnotes, places, strict=True):
        yield from (Run(text[done:place]), Run(str(number), raised=True))
        done = place
    yield Run(text[done:])
