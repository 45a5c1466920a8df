"""Pages with what each line is: a clause by its address, anything else by its kind (``pages.txt``)."""

from pathlib import Path

import pytest

from ressearch.parsing import parse

PAGES = Path(__file__).with_name("pages.txt").read_text(encoding="utf-8").split("\n\n")


def lines_told(text: str) -> list[str]:
    """What each line of a text is."""
    parsed = parse(text)
    names = [clause.id.partition("#")[2] for clause in parsed.resolution.clauses]
    told, start = [], 0
    for line in text.splitlines(keepends=True):
        inside = (block for block in parsed.blocks if block.span.start <= start < block.span.end)
        told += [names[block.clause or 0] if block.kind in ("clause", "table") else block.kind for block in inside]
        start += len(line)
    return told


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.partition("\n")[0].removeprefix("# "))
def test_each_line_is_told(page: str) -> None:
    rows = [line.partition("| ") for line in page.strip().splitlines() if not line.startswith("#")]
    text = "".join(f"{line}\n" for _, _, line in rows)
    told = "".join(f"{kind:9} | {line}\n" for kind, (_, _, line) in zip(lines_told(text), rows, strict=True))
    expected = "".join(f"{kind.strip():9} | {line}\n" for kind, _, line in rows)
    assert told == expected
