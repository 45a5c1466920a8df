"""Which characters of a clean text were misread or doubled, beyond doubt?

Each rule asks for words that leave no other reading: 第第5次, —般, 《公约〉. What could be meant stays as it is.
"""

import re
from collections.abc import Iterator

from ressearch.model.span import Span
from ressearch.parsing.repair.traced import Traced

# 第第5294次会议; 第第七七章章 is bold that was drawn twice, glyph by glyph
DOUBLED_RE = re.compile(r"第(?=第[\d一二三四五六七八九十百〇零])(?!第(.)\1([\u4e00-\u9fff])\2)")

# A dash read for 一: a Chinese dash has two strokes, and none stands within these words.
DASH_RE = re.compile(
    r"""
    (?<! [—―－] )
    (?: (?<= 进 ) [—―－] (?= 步 ) | (?<= [统唯] ) [—―－] (?= [\u4e00-\u9fff，；。] )
      | (?<= 之 ) [—―－] (?= [，；。、] ) | (?<= 第 ) [—―－] (?= [届次条章委阶卷段部] )
      | [—―－] (?= 般 | 些 | 切 | 致 | 旦 | 贯 | 系列 | 项 | 个(?! [人体别] ) ) )
    (?! [—―－] )
    """,
    re.VERBOSE,
)

TITLE_RE = re.compile(r"《[^《》〈〉；。]{1,90}〉|〈[^《》〈〉；。]{1,90}》")  # the mate is another mark's
ANGLES_RE = re.compile(r"<<([^《》〈〉<>；。]{1,90})>>|[«≪]([^«»≪≫；。]{1,90})[»≫]")


def mend(text: Traced) -> Traced:
    """The text with what was misread put right.

    >>> mend(Traced.of("第第5次会议的—般规则《公约〉<<宪章>>", Span(0, 24))).text
    '第5次会议的一般规则《公约》《宪章》'
    """
    words = text.text
    if "第第" in words:
        text = text.without(Span(*match.span()) for match in DOUBLED_RE.finditer(words))
        words = text.text
    if MENDABLE_RE.search(words):
        words = mend_titles(DASH_RE.sub("一", words))
        text = text.respelled(words).without(gone(text.text))
    return text


MENDABLE_RE = re.compile("[—―－〉〈<«≪]")


def mend_titles(words: str) -> str:
    """The marks of a title in pairs; each in its place, the second half of ``<<`` yet to go."""
    words = replace_unnested(words)
    return ANGLES_RE.sub(lambda match: f"《{match[0][1:-1]}》", words)


def replace_unnested(words: str) -> str:
    """A mark whose mate is another's as the mark of a title, outside of any other title."""
    pieces: list[str] = []
    last = depth = 0
    for match in MARK_RE.finditer(words):
        found = TITLE_RE.match(words, match.start()) if depth == 0 and match.start() >= last else None
        if found:
            pieces += [words[last : found.start()], "《", found[0][1:-1], "》"]
            last = found.end()
        elif match.start() >= last:
            depth = max(depth + (1 if match[0] in "《〈" else -1), 0)
    return "".join([*pieces, words[last:]])


MARK_RE = re.compile(r"[《》〈〉]")


def gone(words: str) -> Iterator[Span]:
    """The second halves of ``<<`` and ``>>`` that mark a title."""
    for match in ANGLES_RE.finditer(words):
        if match[1]:
            yield Span(match.start() + 1, match.start() + 2)
            yield Span(match.end() - 2, match.end() - 1)
