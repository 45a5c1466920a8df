"""What the checks say of small documents, word for word (``findings.txt``).

A line of the file is a document: its paragraphs parted by ``|``, another head than the usual one before ``>>``.
Each line below, set in, is a finding: code, clause, place, words. A document with none below has no fault.
"""

from pathlib import Path

import pytest

from ressearch.parsing import parse
from ressearch.parsing.integrity import find_faults

HEAD = "2013年12月5日大会决议|68/51. 采取联合行动|大会，|"
CLOSE = "2013年12月5日|第60次全体会议|"


def cases() -> list[tuple[str, list[str]]]:
    """Each document of the file with its findings."""
    found: list[tuple[str, list[str]]] = []
    for line in Path(__file__).with_name("findings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append((line, []))
    return found


@pytest.mark.parametrize(("line", "findings"), cases())
def test_what_the_checks_say(line: str, findings: list[str]) -> None:
    head, _, body = line.rpartition(" >> ")
    text = (f"{head}|" if head else HEAD) + f"{body}|"
    text = text.replace("*close*|", CLOSE) if "*close*" in text else text + CLOSE
    told = [
        f"{one.kind} {(one.clause or '-').partition('#')[2] or '-'} {one.line}:{one.column} {one.message}"
        for one in find_faults(parse(text.replace("|", "\n")))
    ]
    assert told == findings
