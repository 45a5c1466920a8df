#!/usr/bin/env python3
"""Write src/ressearch/querying/likeness/sounds.tsv from pypinyin's readings (needs the extra `dev`).

The characters of GB 2312, each with its commonest reading without the tone, which nobody types. A second
reading is common of some; the others that a dictionary lists (其 read ji) would make strangers alike.
"""

from collections import defaultdict
from pathlib import Path

from pypinyin import Style, pinyin

TARGET = Path(__file__).parents[1] / "src/ressearch/querying/likeness/sounds.tsv"
TWO = frozenset("传会便切单弹恶曾朝没泊率盛省种称系络绿落薄藏血行角觉识调还都重长降露乐了似什给度校模屏颤")
HEAD = """\
# syllable<TAB>the characters of GB 2312 that are commonly read so, without tones
# source: pypinyin 0.55 (MIT), asked character by character; written by scripts/make_sound_table.py
"""


def characters() -> list[str]:
    """The ideographs of GB 2312."""
    rows = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return [char for code in rows if (char := code.decode("gb2312", "ignore"))]


def rows() -> dict[str, list[str]]:
    """Every syllable with its characters."""
    found: dict[str, list[str]] = defaultdict(list)
    for char in characters():
        (readings,) = pinyin(char, style=Style.NORMAL, heteronym=True)
        for syllable in dict.fromkeys(readings[: 1 + (char in TWO)]):
            found[syllable.replace("ü", "v")].append(char)
    return found


if __name__ == "__main__":
    lines = [f"{syllable}\t{''.join(chars)}\n" for syllable, chars in sorted(rows().items())]
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"{TARGET.name}: {len(lines)} lines")
