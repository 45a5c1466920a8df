"""Here is a clean resolution: what may its pages look like once a PDF has been turned into text?

Pure functions. ``render`` sets a ``Document`` in lines and pages as ``Dirt`` says, with what extraction does to
them: bold drawn several times, raised figures on lines of their own, notes between two halves of a sentence.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, Self

MARK_RE = re.compile(r"\[\^(?P<number>\d+)\]")  # how a Said writes a marker: 《宪章》[^1]的

TOKEN_RE = re.compile(
    r"""
    \[\^\d+\]                             # a marker
    | \([A-Z][!-~]*(?:\ \([!-~]+\)+)?     # (NPT/CONF.1995/32 (Part I)) stays together
    | [!-Z\]-~]+                          # so do a number and a Latin word
    | .
    """,
    re.VERBOSE,
)

NEVER_FIRST = "，。；：、》）)”"  # no line begins with one of these: it stays above, beyond the margin

SPOT_RE = re.compile(r"》(?=[\u4e00-\u9fff])|，|决议(?=以及)|大会(?=《)|研究报告")  # where print has markers

FULL_WIDTH_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Section = Literal["preamble", "operative"]


@dataclass(frozen=True)
class Said:
    """A clause as it should come out, its markers written ``[^1]``.

    ``phrase`` is the verb phrase of the plain words and opens the text unless it is fronted; ``bold`` are the
    words that print makes bold, where these are others, the first of them at the head.
    """

    section: Section
    label: str
    text: str
    verb: str | None
    phrase: str | None = None
    verbs: tuple[str, ...] = ()
    bold: tuple[str, ...] = ()
    paragraph: str | None = None

    @property
    def clean(self) -> str:
        """The text without markers."""
        return MARK_RE.sub("", self.text)

    @property
    def notes(self) -> tuple[int, ...]:
        """The notes that it points to, each once."""
        return tuple(dict.fromkeys(int(mark["number"]) for mark in MARK_RE.finditer(self.text)))

    @property
    def runs(self) -> tuple[str, ...]:
        """The words that print makes bold."""
        return self.bold or ((self.phrase,) if self.phrase else ())


@dataclass(frozen=True)
class Document:
    """A resolution as it should come out."""

    head: tuple[str, ...]
    organ: str
    symbol: str
    title: str | None
    said: tuple[Said, ...]
    notes: Mapping[int, str] = field(default_factory=dict)
    close: tuple[str, ...] = ()

    @classmethod
    def of_gold(cls, gold: Mapping[str, object], head: tuple[str, ...], close: tuple[str, ...]) -> Self:
        """The document that a ``resolution.json`` describes; where its markers stand is up to us."""
        clauses, notes = gold["clauses"], gold["footnotes"]
        assert isinstance(clauses, list)
        assert isinstance(notes, list)
        texts = {note["number"]: note["text"] for note in notes}
        return cls(
            head=head,
            organ=str(gold["organ"]),
            symbol=str(gold["symbol"]),
            title=str(gold["title"]),
            said=tuple(said_of(clause, texts) for clause in clauses),
            notes=texts,
            close=close,
        )


def said_of(clause: Mapping[str, object], texts: Mapping[int, str]) -> Said:
    """The clause of a ``resolution.json``; a marker whose note the source has lost is left out."""
    paragraph, notes, verbs = clause.get("paragraph"), clause.get("footnotes", ()), clause.get("verbs", ())
    assert isinstance(notes, list | tuple)
    assert isinstance(verbs, list | tuple)
    phrase, verb = clause.get("verb_phrase"), clause.get("verb")
    item = re.fullmatch(r"\d+(?P<item>\([a-z]\))", str(paragraph))
    return Said(
        section="preamble" if clause["section"] == "preamble" else "operative",
        label=item["item"] if item else f"{paragraph}." if paragraph else "",
        text=with_marks(str(clause["text"]), tuple(note for note in notes if note in texts)),
        verb=str(verb) if verb else None,
        phrase=str(phrase) if phrase else None,
        verbs=tuple(verbs),
        paragraph=str(paragraph) if paragraph else None,
    )


def with_marks(text: str, notes: tuple[int, ...]) -> str:
    """The text with a marker for each note where print may have one: behind a title, a comma, a document."""
    spots = [match.end() for match in SPOT_RE.finditer(text)]
    assert len(spots) >= len(notes), text
    places = spots[: len(notes)]
    cuts = [0, *places, len(text)]
    pieces = [text[start:end] for start, end in pairwise(cuts)]
    marks = [f"[^{number}]" for number in notes] + [""]
    return "".join(piece + mark for piece, mark in zip(pieces, marks, strict=True))


Signal = Literal["both", "tail", "indent", "blank", "none"]
Heads = Literal["none", "one line", "two lines", "title", "symbol", "page", "wrapped"]
Marks = Literal["line", "raised", "boxed", "glued", "round", "slashed"]
Runs = Literal["word", "glyph", "halves"]
Style = Literal["line", "blank", "dot", "ideographic", "raised", "boxed", "round", "slash"]

# What stands at the foot of a page; what varies from page to page is its number.
FEET: dict[str, str] = {
    "none": "",
    "job": "13-44713 (C)",
    "other hyphen": "13\u201144713 (C)",
    "minus": "13\u221244713 (C)",
    "fraction": "{page}/99",
    "spaced fraction": "{page} / 99",
    "fraction and job": "{page}/99 15-16500 (C)",
    "job and fraction": "15-16500 (C) {page}/99",
    "number and job": "{page} 06-57203",
    "dashes": "- {page} -",
    "em dashes": "— {page} —",
    "wide dashes": "－{page}－",
    "dots": "· {page} ·",
    "chinese": "第{page}页",
    "chinese of": "第 {page} 页 共 99 页",
    "chinese slash": "第 {page} 页/共 99 页",
    "english": "Page {page}",
    "english of": "Page {page} of 99",
    "geneva": "GE.19-05830 (C) 160419 170419",
    "geneva number": "{page} GE.19-05830",
    "vienna": "V.13-81234 (C)",
    "bar code": "*1344713*",
    "spaced bar code": "* 1 3 4 4 7 1 3 *",
    "job and bar code": "13-44713 (C)    *1344713*",
    "recycle": "请回收",
    "recycle sign": "请回收 \u267b",
    "recycle private": "请回收 \ue0a2\ue0a3",
    "recycle english": "Please recycle",
    "recycle both": "Please recycle \u267b 请回收",
    "distribution": "Distr.: General",
    "job and recycle": "13-44713 (C) 请回收",
    "three lines": "13-44713 (C)\n*1344713*\n请回收",
    "lone": "{page}",
}

# How a note opens.
STYLES: dict[Style, str] = {
    "line": "{number}\n",
    "blank": "{number} ",
    "dot": "{number}. ",
    "ideographic": "{number}、",
    "raised": "{raised} ",
    "boxed": "[{number}] ",
    "round": "({number}) ",
    "slash": "{number}/ ",
}


@dataclass(frozen=True)
class Dirt:
    """How the pages look."""

    width: int = 78  # columns
    page: int = 28  # lines of text
    factor: int = 4  # how often bold is drawn
    runs: Runs = "word"  # what is drawn so often at a time
    signal: Signal = "both"  # what sets paragraphs apart
    airy: bool = True  # a blank line follows each line
    heads: Heads = "one line"
    feet: str = "none"  # of FEET
    marks: Marks = "line"
    rule: str = "_" * 15
    style: Style = "line"  # how a note opens
    gathered: str = ""  # the heading under which all notes stand at the end, if they do
    stain: str = "none"  # of STAINS
    spaced: bool = True  # a blank between Chinese and digits
    line_end: str = "\n"
    blank: str = " "
    wide_digits: bool = False


def render(document: Document, dirt: Dirt) -> str:
    """The text that is drawn from the pages of a document."""
    text = STAINS[dirt.stain]("".join(Setter(document, dirt).pages()))
    return text.replace(" ", dirt.blank).replace("\n", dirt.line_end)


class Setter:
    """Sets the lines of one document, page by page."""

    def __init__(self, document: Document, dirt: Dirt) -> None:
        self.document = document
        self.dirt = dirt
        self.indent = " " if dirt.signal in ("both", "indent") else ""
        self.tail = " " if dirt.signal in ("both", "tail") else ""
        self.end = "\n\n" if dirt.airy else "\n"
        self.page = 1
        self.lines = len(document.head)  # so far on this page
        self.placed: set[int] = set()
        self.pending: list[int] = []

    def pages(self) -> Iterator[str]:
        """All lines with their ends."""
        yield from (self.paragraph(line) for line in self.document.head)
        yield self.paragraph(self.draw(self.document.organ) + "，")
        for said in self.document.said:
            yield from self.clause(said)
        yield from (self.paragraph(line) for line in self.document.close)
        if self.dirt.gathered and self.pending:
            yield self.paragraph(self.dirt.gathered)
            yield from self.notes()
        yield from self.foot()

    def paragraph(self, text: str) -> str:
        """A paragraph of one line."""
        return self.indent + text + self.tail + self.end + ("\n" if self.dirt.signal == "blank" else "")

    def draw(self, run: str) -> str:
        """A bold run as it is drawn."""
        match self.dirt.runs:
            case "word":
                pieces = [run]
            case "glyph":
                pieces = list(run)
            case "halves":
                pieces = [run[: len(run) // 2], run[len(run) // 2 :]]
        return "".join(piece * self.dirt.factor for piece in pieces)

    def clause(self, said: Said) -> Iterator[str]:
        """The lines of a clause, with the feet and heads of the pages that end in it."""
        label = said.label + " " if said.label else ""
        items = list(wrap(self.digits(self.spaced(label + said.text)), self.dirt, first=2 * bool(self.indent)))
        rows = embolden(items, said.runs, self.draw)
        for place, row in enumerate(rows):
            mark = MARK_RE.fullmatch(row)
            last = place == len(rows) - 1
            beside_mark = place > 0 and (mark or MARK_RE.fullmatch(rows[place - 1]))
            if self.lines + self.height_of_notes() >= self.dirt.page and not beside_mark:
                yield from self.turn()
            if mark:
                self.note(int(mark["number"]))
                yield self.digits(mark["number"]) + (" \n" if not last else "\n" + self.tail + "\n")
                continue
            before_mark = not last and MARK_RE.fullmatch(rows[place + 1]) is not None
            text = MARK_RE.sub(self.glue, row)
            yield (self.indent if place == 0 else "") + text
            yield (self.tail if last else "") + ("\n" if before_mark else self.end)
            self.lines += 1
        if self.dirt.signal == "blank":
            yield "\n"

    def digits(self, text: str) -> str:
        """The text with the digits that the pages have; those of its own markers stay."""
        if not self.dirt.wide_digits:
            return text
        return re.sub(r"(?<!\^)\d+", lambda match: match[0].translate(FULL_WIDTH_DIGITS), text)

    def spaced(self, text: str) -> str:
        """The text with a blank between Chinese and digits."""
        if not self.dirt.spaced:
            return text
        return re.sub(r"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])", " ", text)

    def glue(self, mark: re.Match[str]) -> str:
        """A marker that stays in its line."""
        number = mark["number"]
        self.note(int(number))
        plain = self.dirt.marks == "glued" and mark.string[mark.start() - 1] in "》，"
        if self.dirt.marks == "raised":
            return number.translate(RAISED)
        if self.dirt.marks == "round":
            return f"({number})"
        if self.dirt.marks == "slashed":
            return f"{number}/"
        return number if plain else f"[{number}]"  # behind a plain word a bare digit could as well count something

    def note(self, number: int) -> None:
        """A note goes to the foot of the page that first points to it."""
        if number not in self.placed:
            self.placed.add(number)
            self.pending.append(number)

    def height_of_notes(self) -> int:
        """How many lines the foot of the page takes from the text."""
        if self.dirt.gathered:
            return 0
        return sum(1 + len(list(wrap(self.document.notes[number], self.dirt))) for number in self.pending)

    def turn(self) -> Iterator[str]:
        """The end of one page and the beginning of the next."""
        yield from self.foot()
        self.page += 1
        self.lines = 0
        title, symbol = self.document.title, self.document.symbol
        words = title * self.dirt.factor if title else ""
        match self.dirt.heads:
            case "none":
                return
            case "one line":
                head = [f"{symbol} {words}" if self.page % 2 == 0 else f"{words} {symbol}".lstrip()]
            case "two lines":
                head = [symbol, words]
            case "title":
                head = [words]
            case "symbol":
                head = [symbol]
            case "page":
                head = [symbol, f"第{self.page}页"]
            case "wrapped":
                cut = len(words) // 2
                head = [f"{symbol} {words[:cut]}", words[cut:]] if words else [symbol]
        yield from (line + self.end for line in head if line)

    def foot(self) -> Iterator[str]:
        """The notes of the page and its number."""
        if not self.dirt.gathered:
            yield from self.notes()
        foot = FEET[self.dirt.feet].format(page=self.page)
        yield from (line + self.tail + self.end for line in foot.splitlines())

    def notes(self) -> Iterator[str]:
        """The notes that the page has pointed to, under their rule."""
        if self.pending and self.dirt.rule and not self.dirt.gathered:
            yield self.dirt.rule + self.tail + "\n"
        for number in self.pending:
            rows = list(wrap(self.document.notes[number], self.dirt))
            raised = str(number).translate(RAISED)
            opening = STYLES[self.dirt.style].format(number=number, raised=raised)
            yield opening + (self.indent if opening.endswith("\n") else "")
            yield self.end.join(rows) + self.tail + self.end
        self.pending = []


def wrap(text: str, dirt: Dirt, first: int = 0) -> Iterator[str]:
    """The lines that fit the width; with markers on lines of their own a marker is an item by itself."""
    line, width = "", first
    tokens = TOKEN_RE.findall(text)
    for place, token in enumerate(tokens):
        own = MARK_RE.fullmatch(token) is not None
        if own and dirt.marks == "line":
            yield from filter(None, (line.strip(), token))
            line = ""
            continue
        needed = 0 if own else columns(token)
        if dirt.factor == 1 and dirt.signal in ("none", "blank") and tokens[place + 1 : place + 2] == ["，"]:
            # A full line that ends in a comma could as well end a paragraph (where blank lines tell, at the foot
            # of a page): so the comma takes a word along.
            needed += columns("，" + "".join(tokens[place + 2 : place + 3]))
        if width + needed > dirt.width and token not in NEVER_FIRST and not own and line:
            yield line.strip()
            line, width = "", 0
        line += token
        width += 0 if own else columns(token)
    if line.strip():
        yield line.strip()


def columns(text: str) -> int:
    """How many columns a text fills."""
    return sum(2 if char > "\u1100" else 1 for char in text)


def embolden(rows: list[str], runs: tuple[str, ...], draw: Callable[[str], str]) -> list[str]:
    """The rows with each bold run drawn, one after another; what the end of a line cuts is drawn in two pieces."""
    drawn: list[str] = []
    waiting = list(runs)
    for row in rows:
        done, rest = "", row
        while waiting and (found := find_run(rest, waiting[0])):
            start, end = found
            done, run, rest = done + rest[:start], rest[start:end], rest[end:]
            done += draw(run)
            waiting = [*filter(None, [waiting[0].removeprefix(run)]), *waiting[1:]]
        drawn.append(done + rest)
    return drawn


def find_run(row: str, run: str) -> tuple[int, int] | None:
    """Where a run stands in a row, or as much of it as the end of the row has left."""
    if run in row:
        return row.index(run), row.index(run) + len(run)
    sizes = (size for size in range(len(run) - 1, 0, -1) if row.endswith(run[:size]))
    size = next(sizes, 0)
    return (len(row) - size, len(row)) if size else None


def among(text: str, pattern: str, swap: str | Callable[[re.Match[str]], str], every: int = 3) -> str:
    """The text with every so manieth match swapped for something else."""
    matches = list(re.finditer(pattern, text))[::every]
    edges = [0, *(edge for match in matches for edge in match.span()), len(text)]
    pieces = [text[start:end] for start, end in pairwise(edges)]
    swapped = [match.expand(swap) if isinstance(swap, str) else swap(match) for match in matches]
    return "".join(piece for pair in zip(pieces[::2], [*swapped, ""], strict=True) for piece in pair)


HAN = r"[\u4e00-\u9fff]"
RADICALS = str.maketrans("用生力口长门见民金", "⽤⽣⼒⼝⻓⻔⻅⺠⾦")
COMPATIBLE = str.maketrans("不女力立理利", "\uf967\uf981\uf98a\uf9f7\uf9e4\uf9dd")


def letter_spaced(line: str) -> str:
    """A line of scanned print, a blank after each character; figures and Latin words stay together."""
    return re.sub(rf"(?<={HAN})(?={HAN}|[，、])", " ", line)


# What decoders, copying and recognition do to single characters, by name.
STAINS: dict[str, Callable[[str], str]] = {
    "none": lambda text: text,
    "soft hyphens": lambda text: among(text, rf"(?<={HAN})(?={HAN})", "\u00ad", 11),
    "zero width": lambda text: among(text, rf"(?<={HAN})(?={HAN})", "\u200b", 7),
    "joiners": lambda text: among(text, rf"(?<={HAN})(?={HAN})", "\u2060", 5),
    "byte order marks": lambda text: among(text, rf"(?<={HAN})(?={HAN})", "\ufeff", 5),
    "control characters": lambda text: among(text, rf"(?<={HAN})(?={HAN})", "\x07", 9),
    "directions": lambda text: among(text, rf"(?<={HAN})(?=\d)", "\u200e", 2),
    "variations": lambda text: among(text, rf"(?<={HAN})(?={HAN})", "\ufe0f", 9),
    "stray blanks": lambda text: among(text, rf"(?<={HAN})(?={HAN})", " ", 6),
    "stray thin blanks": lambda text: among(text, rf"(?<={HAN})(?={HAN}|\d)", "\u2009", 6),
    "letter-spaced lines": lambda text: "\n".join(
        letter_spaced(line) if place % 3 == 0 else line for place, line in enumerate(text.split("\n"))
    ),
    "letter-spaced text": letter_spaced,
    "radicals": lambda text: text.translate(RADICALS),
    "compatible characters": lambda text: text.translate(COMPATIBLE),
    "entities of blanks": lambda text: among(text, " ", "&nbsp;", 2),
    "numbered blanks": lambda text: among(text, " ", "&#160;", 2),
    "entities of marks": lambda text: text.replace("《", "&#12298;").replace("》", "&#x300B;"),
    "entities twice": lambda text: text.replace("《", "&amp;#12298;").replace("“", "&ldquo;"),
    "broken entities": lambda text: among(text, r"《(?=[^《》〈〉；。\n]{1,30}》)", "&225;", 2),
    "deleted characters": lambda text: among(text, rf"(?<={HAN})(?={HAN})", "&127;", 13),
    "half-width marks": lambda text: text.translate(str.maketrans("，；：", ",;:")),
    "single angles": lambda text: among(text, r"(?<=《)([^《》〈〉；。\n]{1,30})》", r"\1〉", 2),
    "double angles": lambda text: among(text, r"《([^《》〈〉；。\n]{1,30})》", r"<<\1>>", 2),
    "guillemets": lambda text: among(text, r"《([^《》〈〉；。\n]{1,30})》", r"«\1»", 2),
    "doubled 第": lambda text: among(text, r"第(?=\d)", "第第", 3),
    "dashes for 一": lambda text: re.sub(r"(?<=进)一(?=步)|一(?=般|切|致|些)|(?<=统)一", "—", text),
}
