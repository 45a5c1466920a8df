"""What kind of file is this? Its content says, its suffix only where the content says nothing."""

import re
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile, ZipFile

from ressearch.errors import SourceError

Kind = Literal["text", "clauses", "pdf", "docx", "html"]

SUFFIXES: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".jsonl": "clauses",
    ".jsonl.gz": "clauses",
    ".pdf": "pdf",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".mht": "html",
    ".mhtml": "html",
}

# What another program must convert first; what it makes of them can be read.
CONVERTIBLE = {".doc": "Word 97–2003", ".rtf": "RTF", ".odt": "OpenDocument", ".wps": "WPS"}

HEAD = 4096  # bytes that tell what a file is
PDF_RE = re.compile(rb"%PDF-\d")
HTML_RE = re.compile(
    rb"""
      (?: \xef\xbb\xbf )? \s* (?: <\?xml [^>]* > \s* )? (?: <!-- .{0,2000}? --> \s* )*
      < (?: !doctype \s+ html | html | head | body ) [\s>]
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
CLAUSE_RE = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"")  # {"id": ...
FIELD_RE = re.compile(rb"\s{0,9}[A-Za-z][A-Za-z-]{1,40}: ")  # From: Subject: MIME-Version:
ARCHIVE_RE = re.compile(rb"^Content-Type:\s{1,9}multipart/related", re.MULTILINE | re.IGNORECASE)
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # how Office keeps a document with a password


def suffix(path: Path) -> str:
    """The suffix that tells the kind, ``.jsonl.gz`` as one."""
    name = path.name.lower()
    return ".jsonl.gz" if name.endswith(".jsonl.gz") else path.suffix.lower()


def is_source(path: Path) -> bool:
    """Whether a file found in a folder is one to read, or to say of how it can be."""
    return suffix(path) in SUFFIXES or suffix(path) in CONVERTIBLE


def kind_of(path: Path) -> Kind:
    """What the file is. Raises ``SourceError`` where it is nothing that can be read.

    A file of unknown suffix that shows no other kind is a text.
    """
    stated = SUFFIXES.get(suffix(path), "text")
    if stated == "clauses":
        return stated
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        raise SourceError.unreadable(path, error) from None
    found = shown_kind(path, head)
    if found is None and head and stated in {"pdf", "docx"}:
        raise misnamed(path, stated)
    if not head or (found is None and suffix(path) in CONVERTIBLE):
        raise SourceError(str(path), "是空文件", "the file is empty") if not head else convert(path, suffix(path))
    return found or stated


def shown_kind(path: Path, head: bytes) -> Kind | None:
    """The kind that the first bytes show, ``None`` if they show none."""
    if PDF_RE.search(head, 0, 1024):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return zip_kind(path)
    if head.startswith(b"{\\rtf"):
        raise convert(path, ".rtf")
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise locked(path) if ENCRYPTED in tail_of(path) else convert(path, ".doc")
    if head.startswith(b"\x1f\x8b"):
        raise SourceError(str(path), "是 gzip 压缩文件，请先解压", "gzip data; unpack it first")
    if CLAUSE_RE.match(head):
        return "clauses"
    return "html" if HTML_RE.match(head) or is_archive(head) else None


def is_archive(head: bytes) -> bool:
    """Whether a page is saved with its images as one message (MHTML), by Word under ``.doc``, too."""
    return FIELD_RE.match(head) is not None and ARCHIVE_RE.search(head) is not None


def zip_kind(path: Path) -> Kind:
    """``docx`` where the archive is one."""
    try:
        with ZipFile(path) as archive:
            names = set(archive.namelist())
            word = is_word(archive, names)
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        raise SourceError(str(path), "文件损坏或不完整", "damaged or truncated") from None
    if word:
        return "docx"
    if "content.xml" in names:
        raise convert(path, ".odt")
    raise SourceError(str(path), "是 ZIP 压缩包，请先解压", "a ZIP archive; unpack it first")


def is_word(archive: ZipFile, names: set[str]) -> bool:
    """Whether the archive holds a document of Word, whose main part need not go by the usual name."""
    types = "[Content_Types].xml"
    if "word/document.xml" in names or types not in names:
        return "word/document.xml" in names
    with archive.open(types) as file:
        return b"wordprocessingml.document.main+xml" in file.read(HEAD * 16)


def tail_of(path: Path, limit: int = 10_000_000) -> bytes:
    """The bytes of a compound file in which its directory stands."""
    with path.open("rb") as file:
        return file.read(limit)


def convert(path: Path, kind: str) -> SourceError:
    """What converts a file of another program."""
    command = f'soffice --headless --convert-to docx "{path.name}"'
    return SourceError(
        str(path),
        f"是 {CONVERTIBLE[kind]} 文件，不能直接读取；请先转成 DOCX：{command}",
        f"convert it to DOCX first: {command}",
    )


def locked(path: Path) -> SourceError:
    """What to do about a password."""
    return SourceError(str(path), "有密码保护；请先去掉密码", "protected by a password; remove it first")


def misnamed(path: Path, stated: Kind) -> SourceError:
    """A file that is not what its suffix says."""
    name = stated.upper()
    return SourceError(str(path), f"后缀是 {suffix(path)}，内容不是 {name}", f"its content is not {name}")
