"""PDF files written by hand: every way of setting text that costs a reader of PDF his sleep."""

import io
import re
import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Literal, NamedTuple

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from papers import Paper, Paragraph

Strike = Literal["glyph", "run", "none"]

BODY, SMALL, RAISED = 10.5, 8.5, 6.5
LEFT, RIGHT, TOP, BOTTOM = 130.0, 480.0, 740.0, 90.0
LEADING = 15.0
CLOSING = "，；。、》"


class Drawn(NamedTuple):
    """Some characters at a place."""

    x: float
    y: float
    size: float
    text: str
    bold: bool = False
    turned: bool = False  # running up the page


class Mark(NamedTuple):
    """A character to be set."""

    char: str
    size: float
    rise: float
    bold: bool = False


class Look(NamedTuple):
    """How the text is set."""

    indent: float = 2 * BODY
    after: float = 4.0  # a paragraph
    leading: float = LEADING
    size: float = BODY
    right: float = RIGHT
    justified: bool = False
    hanging: bool = True  # punctuation may stand in the margin; else it takes the last character along


LOOK = Look()


def width(char: str, size: float) -> float:
    return size * (0.5 if ord(char) < 0x80 else 1.0)


def advance(text: str, size: float) -> float:
    return sum(width(char, size) for char in text)


class Setter:
    """Sets a paper on pages: running heads, page numbers, notes at the foot of the page that points to them."""

    def __init__(self, paper: Paper, look: Look = LOOK, *, printed: bool = False) -> None:
        self.paper = paper
        self.look = look
        self.printed = printed  # with the masthead and the feet of New York, and rules that are drawn, not typed
        self.pages: list[list[Drawn]] = []
        self.pending: list[int] = []  # notes to be set at the foot of this page
        self.done: set[int] = set()
        self.y = TOP
        self.turn()

    def lay(self) -> list[list[Drawn]]:
        paragraphs = list(self.paper.paragraphs)
        while self.printed and paragraphs and paragraphs[0].kind == "mast":
            for x in (LEFT, RIGHT - 100):
                self.draw(x, self.y, BODY, paragraphs.pop(0).runs[0].text)
            self.y -= 2 * LEADING
        for paragraph in paragraphs:
            self.paragraph(paragraph)
        self.foot()
        return self.pages

    def turn(self) -> None:
        if self.pages:
            self.foot()
        self.pages.append([])
        self.y = TOP
        number = len(self.pages)
        if number > 1:
            self.draw(LEFT, TOP + 30, SMALL, self.paper.symbol)
            self.draw(LEFT + 120, TOP + 30, SMALL, self.paper.title[:24], bold=True)
        if not self.printed:
            self.draw(RIGHT, 60, SMALL, f"{number}/9")
        elif number > 1:
            self.draw(LEFT, 60, SMALL, f"{number}/9")
            self.draw(RIGHT - 60, 60, SMALL, "13-44713")
        else:
            for x, text in ((LEFT, "13-44713 (C)"), (LEFT + 100, "*1344713*"), (RIGHT - 40, "请回收")):
                self.draw(x, 60, SMALL, text)
            self.draw(40, 300, SMALL, "1344713", turned=True)

    def foot(self) -> None:
        if not self.pending:
            return
        y = BOTTOM + 12 * self.room()
        if not self.printed:
            self.draw(LEFT, y, BODY, "_" * 15)
        for number in self.pending:
            y -= 12
            self.draw(LEFT, y + 2.5, 5.5, str(number))
            x = LEFT + 12
            for word in re.findall(r"[!-~]+|.", self.paper.notes[number]):
                if x + advance(word, SMALL) > RIGHT:
                    x, y = LEFT, y - 12
                self.draw(x, y, SMALL, word)
                x += advance(word, SMALL)
        self.done |= set(self.pending)
        self.pending = []

    def room(self) -> int:
        """The lines that the notes of the page take."""
        return sum(1 + int(advance(self.paper.notes[n], SMALL) // (RIGHT - LEFT - 20)) for n in self.pending)

    def draw(
        self, x: float, y: float, size: float, text: str, *, bold: bool = False, turned: bool = False
    ) -> None:
        self.pages[-1].append(Drawn(x, y, size, text, bold, turned))

    def paragraph(self, paragraph: Paragraph) -> None:
        look = self.look
        x = LEFT + (look.indent if paragraph.kind == "clause" else 0)
        if paragraph.kind == "close":
            x = look.right - advance(paragraph.runs[0].text, look.size)
        marks = [Mark(char, look.size, 0.0) for char in f"{paragraph.label} " if paragraph.label]
        for run in paragraph.runs:
            size, rise = (RAISED / BODY * look.size, 4.0) if run.raised else (look.size, 0.0)
            marks += [Mark(char, size, rise, run.bold) for char in run.text]
        lines = list(self.broken(marks, x))
        for at, line in enumerate(lines):
            self.down()
            self.line(line, LEFT if at else x, justified=look.justified and at < len(lines) - 1)
            if any(mark.rise and mark.char.isdigit() for mark in line):
                self.point_to(paragraph)
        self.y -= look.after

    def broken(self, marks: list[Mark], x: float) -> Iterator[list[Mark]]:
        """The lines of a paragraph; none begins with punctuation."""
        start = 0
        for at, mark in enumerate(marks):
            if x + self.ahead(marks, at) > self.look.right and at > start:
                end = at
                if mark.char in CLOSING:
                    if self.look.hanging:
                        x += width(mark.char, mark.size)
                        continue
                    while marks[end].char in CLOSING or marks[end].rise or not marks[end - 1].char > "~":
                        end -= 1
                yield marks[start:end]
                start, x = end, LEFT + sum(width(one.char, one.size) for one in marks[end:at])
            x += width(mark.char, mark.size)
        yield marks[start:]

    def line(self, line: list[Mark], x: float, *, justified: bool) -> None:
        """Draw a line, runs of one make at once; all at the margin when ``justified``."""
        wide = sum(width(mark.char, mark.size) for mark in line)
        more = max(0.0, self.look.right - x - wide) / max(1, len(line) - 1) if justified else 0.0
        drawn: list[Drawn] = []
        for char, size, rise, bold in line:
            last = drawn[-1] if drawn else None
            if last and not more and (last.bold, last.size, last.y) == (bold, size, self.y + rise):
                drawn[-1] = last._replace(text=last.text + char)
            else:
                drawn.append(Drawn(x, self.y + rise, size, char, bold))
            x += width(char, size) + more
        self.pages[-1] += drawn

    def ahead(self, marks: list[Mark], at: int) -> float:
        """What does not part: a character, or a Latin word at its beginning."""
        mark = marks[at]
        if "!" <= mark.char <= "~" and not (at and "!" <= marks[at - 1].char <= "~"):
            word = takewhile(lambda one: "!" <= one.char <= "~", marks[at:])
            return sum(width(one.char, one.size) for one in word)
        return width(mark.char, mark.size) if mark.char > "~" else 0

    def point_to(self, paragraph: Paragraph) -> None:
        """Room for the notes of a paragraph on the page that its markers stand on."""
        known = self.done.union(self.pending)
        self.pending += [n for n in paragraph.notes if n in self.paper.notes and n not in known]

    def down(self) -> None:
        leading = self.look.leading
        if self.y - leading < BOTTOM + 12 * (self.room() + 2) + leading:
            self.turn()
        self.y -= leading


class Writer:
    """Objects and streams of a PDF."""

    def __init__(self) -> None:
        self.objects: list[bytes] = []

    def add(self, body: bytes | str) -> int:
        self.objects.append(body.encode("latin-1") if isinstance(body, str) else body)
        return len(self.objects)

    def stream(self, data: bytes, extra: str = "") -> int:
        packed = zlib.compress(data, 9)
        head = f"<< /Length {len(packed)} /Filter /FlateDecode {extra} >>\nstream\n".encode()
        return self.add(head + packed + b"\nendstream")

    def finish(self, root: int, trailer: str = "") -> bytes:
        out = io.BytesIO()
        out.write(b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for number, body in enumerate(self.objects, 1):
            offsets.append(out.tell())
            out.write(f"{number} 0 obj\n".encode() + body + b"\nendobj\n")
        start = out.tell()
        out.write(f"xref\n0 {len(offsets) + 1}\n0000000000 65535 f \n".encode())
        out.write(b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets))
        out.write(f"trailer\n<< /Size {len(offsets) + 1} /Root {root} 0 R {trailer} >>\n".encode())
        out.write(f"startxref\n{start}\n%%EOF\n".encode())
        return out.getvalue()


def set_pdf(  # noqa: PLR0913 - each a way of setting
    paper: Paper,
    look: Look = LOOK,
    *,
    embedded: bool = True,
    strike: Strike = "run",
    times: int = 4,
    printed: bool = False,
    turned: bool = False,
    folded: bool = False,
) -> bytes:
    """A paper as a PDF; bold type is drawn ``times`` over, glyph by glyph or run by run."""
    pages = Setter(paper, look, printed=printed).lay()
    if folded:
        pages = fold(pages)
    return write_pdf(pages, embedded=embedded, strike=strike, times=times, turned=turned)


def fold(pages: Sequence[Sequence[Drawn]], scale: float = 0.7) -> list[list[Drawn]]:
    """Two pages side by side on one, as columns."""
    return [
        [
            drawn._replace(x=edge + (drawn.x - LEFT) * scale, size=drawn.size * scale, y=drawn.y * scale)
            for edge, page in zip((40, 320), pages[at : at + 2], strict=False)
            for drawn in page
        ]
        for at in range(0, len(pages), 2)
    ]


def write_pdf(
    pages: Sequence[Sequence[Drawn]],
    *,
    embedded: bool = True,
    strike: Strike = "none",
    times: int = 4,
    turned: bool = False,
) -> bytes:
    """Pages as a PDF; with ``turned`` they lie on their side and are turned for the reader."""
    writer = Writer()
    chars = "".join(sorted({char for page in pages for drawn in page for char in drawn.text}))
    font = embedded_font(writer, chars) if embedded else named_font(writer)
    resources = writer.add(f"<< /Font << /F1 {font} 0 R >> >>")
    parent = len(writer.objects) + 2 * len(pages) + 1
    kids = []
    for page in pages:
        ops = "\n".join(op for drawn in page for op in strokes(drawn, chars if embedded else None, strike, times))
        content = writer.stream(f"q 0 1 -1 0 612 0 cm\n{ops}\nQ".encode() if turned else ops.encode())
        box = "[0 0 612 792] /Rotate 90" if turned else "[0 0 612 792]"
        kids.append(
            writer.add(
                f"<< /Type /Page /Parent {parent} 0 R /MediaBox {box} /Resources {resources} 0 R"
                f" /Contents {content} 0 R >>"
            )
        )
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    writer.add(f"<< /Type /Pages /Kids [{listed}] /Count {len(kids)} >>")
    return writer.finish(writer.add(f"<< /Type /Catalog /Pages {parent} 0 R >>"))


def strokes(drawn: Drawn, chars: str | None, strike: Strike, times: int) -> Iterator[str]:
    """The operators that draw; bold ones a hair apart."""

    def shown(text: str) -> str:
        codes = (chars.index(char) + 1 if chars is not None else ord(char) for char in text)
        return "".join(f"{code:04x}" for code in codes)

    count = times if drawn.bold and strike != "none" else 1
    parts: list[tuple[float, str]] = [(drawn.x, drawn.text)]
    if drawn.bold and strike == "glyph":
        parts = [(drawn.x + advance(drawn.text[:at], drawn.size), char) for at, char in enumerate(drawn.text)]
    for x, text in parts:
        for again in range(count):
            turn = "0 1 -1 0" if drawn.turned else "1 0 0 1"
            yield f"BT /F1 {drawn.size} Tf {turn} {x + 0.2 * again:.2f} {drawn.y:.2f} Tm <{shown(text)}> Tj ET"


@cache
def font_file(chars: str) -> bytes:
    """A TrueType font in which every character is a box."""
    names = [".notdef", *(f"g{at}" for at in range(1, len(chars) + 1))]
    pen = TTGlyphPen(None)
    for x, y, move in ((50, 0, pen.moveTo), (50, 800, pen.lineTo), (450, 800, pen.lineTo), (450, 0, pen.lineTo)):
        move((x, y))
    pen.closePath()
    box = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(char): f"g{at}" for at, char in enumerate(chars, 1)})
    builder.setupGlyf(dict.fromkeys(names, box))
    widths = [500, *(int(width(char, 1000)) for char in chars)]
    builder.setupHorizontalMetrics({name: (wide, 50) for name, wide in zip(names, widths, strict=True)})
    builder.setupHorizontalHeader(ascent=860, descent=-140)
    builder.setupNameTable({"familyName": "Box", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.setupHead(unitsPerEm=1000, created=0, modified=0)
    out = io.BytesIO()
    builder.save(out)
    return out.getvalue()


def embedded_font(writer: Writer, chars: str) -> int:
    """A subset as Word embeds it: glyph numbers for codes, and a map back to characters."""
    file = writer.stream(font_file(chars), f"/Length1 {len(font_file(chars))}")
    descriptor = writer.add(
        f"<< /Type /FontDescriptor /FontName /ABCDEF+Box /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0"
        f" /Ascent 860 /Descent -140 /CapHeight 800 /StemV 80 /FontFile2 {file} 0 R >>"
    )
    wide = " ".join(str(int(width(char, 1000))) for char in chars)
    below = writer.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Box /FontDescriptor {descriptor} 0 R /DW 1000"
        f" /W [1 [{wide}]] /CIDToGIDMap /Identity"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    lines = [f"<{at:04x}> <{char.encode('utf-16-be').hex()}>" for at, char in enumerate(chars, 1)]
    groups = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    body = "".join(f"{len(group)} beginbfchar\n" + "\n".join(group) + "\nendbfchar\n" for group in groups)
    cmap = writer.stream(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
            f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{body}endcmap end end"
        ).encode()
    )
    return writer.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Box /Encoding /Identity-H"
        f" /DescendantFonts [{below} 0 R] /ToUnicode {cmap} 0 R >>"
    )


def named_font(writer: Writer) -> int:
    """A font of the reader's system, by name alone."""
    descriptor = writer.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0"
        " /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
    )
    below = writer.add(
        f"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor {descriptor} 0 R"
        " /DW 1000 /W [1 95 500 814 907 500]"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>"
    )
    return writer.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H"
        f" /DescendantFonts [{below} 0 R] >>"
    )
