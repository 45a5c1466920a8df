"""What was found wrong with documents, as other linters print it, and as JSON."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ressearch.errors import on_one_line
from ressearch.model.codec import finding_to_json
from ressearch.model.resolution import Finding, Severity
from ressearch.render.jsons import dumps, laid_out
from ressearch.render.paint import Style, paint
from ressearch.render.view import View
from ressearch.render.wrapping import MEASURE, printable, wrap

Found = Iterable[tuple[str, Finding]]  # with the file that it was found in

LEVELS: dict[Severity, str] = {"warning": "error", "style": "warning", "hint": "notice"}  # words of GitHub
GRAVITY: dict[Severity, str] = {"warning": "存疑", "style": "格式", "hint": "提示"}
STYLES: dict[Severity, Style] = {"warning": "mark", "style": "caution", "hint": "head"}

MARGIN = "    "
LEAST = 20

ESCAPED_RE = re.compile(r"[%\r\n]")
PROPERTY_RE = re.compile(r"[%\r\n:,]")


def findings_page(found: Found, view: View) -> Iterator[str]:
    """For people: the place, how grave it is and the code, below them what is wrong in both languages."""
    for path, finding in found:
        place = paint(
            printable(f"{on_one_line(path)}:{finding.line}:{finding.column}"), "address", color=view.color
        )
        code = paint(f"{GRAVITY[finding.severity]} {finding.kind}", STYLES[finding.severity], color=view.color)
        yield f"{place}  {code}"
        text = printable(finding.message)
        for line in wrap(text, max(min(view.width, MEASURE) - len(MARGIN), LEAST)):
            yield MARGIN + line.of(text)


def findings_plain(found: Found, _: View) -> Iterator[str]:
    """``FILE:LINE:COLUMN: CODE message``."""
    return (finding_line(path, finding) for path, finding in found)


def finding_line(path: str, finding: Finding) -> str:
    """One finding on a line.

    >>> finding_line("a.txt", Finding("no_title", "style", None, 1, 1, "缺少标题 / no title"))
    'a.txt:1:1: no_title 缺少标题 / no title'
    """
    return printable(f"{on_one_line(path)}:{finding.line}:{finding.column}: {finding.kind} {finding.message}")


def findings_json(found: Found, _: View) -> Iterator[str]:
    """One object with all of them."""
    return laid_out({"findings": [to_json(path, finding) for path, finding in found]})


def findings_jsonl(found: Found, _: View) -> Iterator[str]:
    """One object a line."""
    return (dumps(to_json(path, finding)) for path, finding in found)


def findings_github(found: Found, _: View) -> Iterator[str]:
    """Commands of GitHub Actions, which shows each at its line.

    >>> finding = Finding("colon", "style", "#op1", 3, 9, "没有“：” / no colon")
    >>> list(findings_github([("a,b.txt", finding)], View()))
    ['::warning file=a%2Cb.txt,line=3,col=9,title=colon::没有“：” / no colon']
    """
    for path, finding in found:
        properties = {"file": path, "line": finding.line, "col": finding.column, "title": finding.kind}
        told = ",".join(f"{name}={escaped(str(value), PROPERTY_RE)}" for name, value in properties.items())
        yield f"::{LEVELS[finding.severity]} {told}::{escaped(finding.message, ESCAPED_RE)}"


def escaped(text: str, signs: re.Pattern[str]) -> str:
    """``text`` with its ``signs`` as GitHub wants them."""
    return signs.sub(lambda match: f"%{ord(match[0]):02X}", text)


def to_json(path: str, finding: Finding) -> dict[str, Any]:
    """A finding as one object."""
    return {"file": path, **finding_to_json(finding)}


FINDINGS: dict[str, Callable[[Found, View], Iterator[str]]] = {
    "page": findings_page,
    "plain": findings_plain,
    "json": findings_json,
    "jsonl": findings_jsonl,
    "github": findings_github,
}
