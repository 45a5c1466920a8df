#!/usr/bin/env python3
"""Write src/ressearch/text/traditional.tsv from OpenCC's character table (needs the extra `dev`).

Only single characters: a fold that looks at neighbours would give a phrase another form than the text it was
copied from, and a quoted phrase would not be found (DESIGN.md, "Folding").
"""

from collections import defaultdict
from pathlib import Path

import opencc

TARGET = Path(__file__).parents[1] / "src/ressearch/text/traditional.tsv"
IDEOGRAPHS = (range(0x3400, 0xA000), range(0x20000, 0x323B0))
HEAD = """\
# simplified<TAB>the traditional characters that fold to it, one character each, context never looked at
# source: OpenCC 1.4.2, t2s, else hk2s, a character at a time; written by scripts/make_folding_table.py
"""


def rows() -> dict[str, list[str]]:
    """Every simplified character with the characters that OpenCC turns into it."""
    convert, of_hong_kong = opencc.OpenCC("t2s").convert, opencc.OpenCC("hk2s").convert
    found: dict[str, list[str]] = defaultdict(list)
    for block in IDEOGRAPHS:
        for char in map(chr, block):
            simplified = convert(convert(char))  # twice: 薴 gives 苧, which itself gives 苎
            if simplified == char:
                simplified = of_hong_kong(char)  # 衞, where others write 衛
            if simplified != char and len(simplified) == 1:
                found[simplified].append(char)
    return found


if __name__ == "__main__":
    lines = [f"{simplified}\t{''.join(olds)}\n" for simplified, olds in sorted(rows().items())]
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"{TARGET.name}: {len(lines)} lines")
