"""Files that mean no good, or came to harm: what the guard is there for.

``python -m hostile``, in this folder, writes those of ``bad/`` anew.
"""

import io
import zipfile
import zlib
from pathlib import Path

from docxs import W, pack_docx
from papers import Paper, Paragraph, Run
from pdfs import Writer, named_font, set_pdf

GIB = 1 << 30
LETTER = Paper("A/RES/99/1", "标题", (Paragraph((Run("大会，"),)), Paragraph((Run("决定继续处理此案。"),), "1.")))


def one_page(writer: Writer, content: int, trailer: str = "", resources: str = "") -> bytes:
    """A PDF whose only page has this content."""
    font = named_font(writer)
    parent = len(writer.objects) + 2
    page = writer.add(
        f"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 612 792] /Contents {content} 0 R"
        f" /Resources << /Font << /F1 {font} 0 R >> {resources} >> >>"
    )
    writer.add(f"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>")
    return writer.finish(writer.add(f"<< /Type /Catalog /Pages {parent} 0 R >>"), trailer)


def bomb(unit: bytes = b" q ", size: int = GIB) -> bytes:
    """2 KB that unpack, packed thrice, to a page of 1 GiB."""
    squeeze = zlib.compressobj(9)
    piece = unit * ((1 << 20) // len(unit))
    data = b"".join(squeeze.compress(piece) for _ in range(size >> 20)) + squeeze.flush()
    for _ in range(2):
        data = zlib.compress(data, 9)
    writer = Writer()
    head = f"<< /Length {len(data)} /Filter [/FlateDecode /FlateDecode /FlateDecode] >>\nstream\n".encode()
    return one_page(writer, writer.add(head + data + b"\nendstream"))


def nested_forms() -> bytes:
    """3 KB that draw 30 ** 11 times the same."""
    writer = Writer()
    kind = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
    form = writer.stream(b"BT /F1 9 Tf <4e00> Tj ET " * 20, kind)
    for _ in range(10):
        form = writer.stream(b"/X Do " * 30, f"{kind} /Resources << /XObject << /X {form} 0 R >> >>")
    return one_page(writer, writer.stream(b"/X Do " * 30), resources=f"/XObject << /X {form} 0 R >>")


def encrypted() -> bytes:
    """A PDF that asks for a password."""
    writer = Writer()
    content = writer.stream(b"BT /F1 9 Tf <4e00> Tj ET")
    rule = writer.add(
        b"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + b"ab" * 32 + b"> /U <" + b"cd" * 32 + b"> >>"
    )
    name = "<0123456789abcdef0123456789abcdef>"
    return one_page(writer, content, f"/Encrypt {rule} 0 R /ID [{name}{name}]")


def scanned() -> bytes:
    """A page that shows, but has no characters."""
    writer = Writer()
    return one_page(writer, writer.stream(b"q 612 0 0 792 0 0 cm 0 0 1 rg 0 0 1 1 re f Q"))


def truncated() -> bytes:
    """The first half of a PDF."""
    whole = set_pdf(LETTER)
    return whole[: len(whole) // 2]


def swollen() -> bytes:
    """A DOCX of 40 KB with 40 MB of paragraphs."""
    return pack_docx("<w:p/>" * 7_000_000)


def laughs() -> bytes:
    """A DOCX whose entities would multiply."""
    entities = "".join(
        f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' if n else '<!ENTITY e0 "请请请请">' for n in range(10)
    )
    body = f"<w:document {W}><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<!DOCTYPE x [{entities}]>{body}")
    return out.getvalue()


def archive() -> bytes:
    """An ordinary ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("决议.txt", "大会，")
    return out.getvalue()


FILES = {
    "pdf-bomb/决议.pdf": bomb,
    "pdf-nested/决议.pdf": nested_forms,
    "pdf-encrypted/决议.pdf": encrypted,
    "pdf-scanned/决议.pdf": scanned,
    "pdf-truncated/决议.pdf": truncated,
    "docx-bomb/决议.docx": swollen,
    "docx-entities/决议.docx": laughs,
    "docx-is-zip/决议.docx": archive,
}

if __name__ == "__main__":
    for name, make in FILES.items():
        path = Path(__file__).parent / "bad" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(make())
