"""What the child may answer, and in which words."""

from typing import Any, NamedTuple

# Why a file was not read, by the code that the child answers with: Chinese, English.
REASONS: dict[str, tuple[str, str]] = {
    "memory": ("读取时超出内存上限 300 MB，文件可能损坏或有恶意", "reading it takes more than 300 MB of memory"),
    "crash": (
        "读取时超出内存上限 300 MB 或文件损坏，已中止",
        "reading it was stopped: more than 300 MB of memory, or damaged data",
    ),
    "time": ("读取超时，已中止；文件可能损坏或有恶意", "reading it takes too long; stopped"),
    "encrypted": ("有密码保护；请先去掉密码", "protected by a password; remove it first"),
    "truncated": ("文件不完整，缺少结尾；请重新下载", "truncated: its end is missing; download it again"),
    "damaged": ("文件损坏，不能读取", "damaged, cannot be read"),
    "scanned": (
        "没有文字层（扫描件）；请先做文字识别，例如 ocrmypdf -l chi_sim",
        "no text layer (a scan); run OCR first, for example ocrmypdf -l chi_sim",
    ),
    "unmapped": (
        "文字没有可用的 Unicode 对照，只能作为图像识别",
        "its fonts do not tell which characters they show; run OCR first",
    ),
    "pages": ("超过 2000 页，不是一份决议", "more than 2000 pages, not a resolution"),
    "size": ("内容过大，不是一份决议", "too much content for a resolution"),
    "empty": ("没有文字", "it holds no text"),
    "declaration": ("含有 XML 实体声明，拒绝读取", "XML entity declarations are refused"),
    "encoding": ("编码不能确定；请另存为 UTF-8", "its encoding is not certain; save it as UTF-8"),
    "missing-pdf": (
        "读取 PDF 需要：pip install 'ressearch[pdf]'",
        "reading PDF needs: pip install 'ressearch[pdf]'",
    ),
    "io": ("不能读取", "cannot be read"),
}


class Extracted(NamedTuple):
    """The text of a file, and its repairs by kind (``encoding_gb18030``, ``overprint``)."""

    text: str
    repairs: dict[str, int]


class ExtractionError(Exception):
    """A file that cannot be read; ``reason`` is a key of ``REASONS``."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def answer(result: Extracted | ExtractionError) -> dict[str, Any]:
    """An answer as JSON."""
    if isinstance(result, ExtractionError):
        return {"error": result.reason}
    return {"text": result.text, "repairs": result.repairs}


def read_answer(data: dict[str, Any]) -> Extracted:
    """The answer from JSON. Raises ``ExtractionError`` where it is one."""
    if "error" in data:
        raise ExtractionError(data["error"])
    return Extracted(data["text"], data["repairs"])
