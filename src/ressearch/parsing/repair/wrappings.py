r"""What did an editor, a mail or a wiki put around the lines of a text?

The signs of a wiki (``'''重申'''``, ``== 标题 ==``, ``{{…}}``) and of Markdown (``**重申**``, ``\[``),
the ``> `` of a mail that quotes, the numbers of the lines down the margin, the ``PP1`` by which negotiators count
the preambular paragraphs, which have no number in what is adopted. All of them only stand beside the
words, so they are taken out before anything else is read. Each asks for a sign that no resolution has.
"""

import re
from collections.abc import Iterable, Iterator

from ressearch.model.span import Span
from ressearch.parsing.repair.margins import LINE_RE, line_numbers

WIKI_RE = re.compile(
    r"""
      ^ [:;*\#\ \t]* '{2,5} (?=[^'\n]{1,80}'')            # :'''重申'''其决心，
    | ^ ={2,5} [^=\n]+ ={2,5} [ \t]* (?:\[.{1,4}\])? $      # == 标题 ==
    | ^ \{\{ | ^ \[\[ (?:Category|分类|分類):
    """,
    re.VERBOSE | re.MULTILINE,
)
WIKI_SIGNS_RE = re.compile(
    r"""
      '{2,5}
    | ^ [:;*\#]{1,8} [ \t]* (?! \*)                             # the indents and bullets of lines
    | ^ ={2,5} [ \t]* | (?<! [ \t] ) [ \t]* ={2,5} (?= [ \t]* (?:\[.{1,4}\])? [ \t]* $)
    | \[\[ (?:Category|File|Image|分类|分類|文件|檔案) [:：] [^\[\]\n]* \]\]
    | \[\[ (?:[^\[\]|\n]+ \|)? | \]\]                     # [[联合国宪章|《宪章》]]
    | <ref [^<>]* /> | <ref [^<>/]* > [^<>]* </ref>
    | ^ __[A-Z]{3,20}__
    """,
    re.VERBOSE | re.MULTILINE,
)
BRACES_RE = re.compile(r"\{\{|\}\}|\{\||\|\}(?!\})")
TAG_RE = re.compile(
    r"""
    </? (?: p | br | div | span | strong | em | b | i | u | li | ol | ul | t[dhr] | table | tbody | font | center
      | h[1-6] | su[bp] | a | body | html | small | big | poem | nowiki | onlyinclude ) (?: [ ] [^<>]* )? /? >
    """,
    re.VERBOSE | re.IGNORECASE,
)
EDIT_RE = re.compile(r"(?<![ \t])[ \t]*\[[ ]?(?:编辑|編輯)[ ]?\](?=[ \t]*$)", re.MULTILINE)  # beside headings

MARKDOWN_RE = re.compile(r"^ [>\ \d.\\\#-]* \*\*(?=[^*\s]) [^*\n]+ \*\*", re.VERBOSE | re.MULTILINE)
MARKDOWN_SIGNS_RE = re.compile(
    r"\*\*(?!\*) | ^\#{1,6}[ ] | \\(?=[.\-*_()\[\]>\#]) | [ ]?\\$", re.VERBOSE | re.MULTILINE
)

# A line set in italics, *大会，* or _附件_; stars inside a line could mark who serves until when.
SLANTED_RE = re.compile(r"^(?P<sign>[*_])(?![\s*_])[^*_\n]+(?<!\s)(?P=sign)(?=[ \t]*$)", re.MULTILINE)

NOTE_RE = re.compile(r"(?<=\[)\^(?=\d{1,3}\])|(?<=\])[:：](?=[ ])")  # [^1] and [^1]: of Markdown

PREAMBULAR_RE = re.compile(
    r"^[ \t]* PP [ ]? \d{1,3} (?:[ ]? (?:bis|ter|quater|alt))? [.．:：、]? [ \t]* (?=[\u3400-\u9fff])",
    re.VERBOSE | re.MULTILINE,
)

QUOTE_RE = re.compile(r"^[ \t]{0,3}(?:[>＞][ ]?)+", re.MULTILINE)

FEWEST = 5  # lines
SHARE = 0.9  # of the lines


def wrappings(text: str) -> list[Span]:
    """What stands around the words of a text, in order.

    >>> "".join(span.of("'''大会'''，") for span in wrappings("'''大会'''，"))
    "''''''"
    >>> wrappings("大会，")
    []
    """
    found: list[Span] = []
    wiki = WIKI_RE.search(text) is not None
    if wiki:
        found += templates(text)
        found += (Span(*match.span()) for match in WIKI_SIGNS_RE.finditer(text))
    if wiki or "</" in text or "<br" in text:
        found += (Span(*match.span()) for match in TAG_RE.finditer(text))
    if MARKDOWN_RE.search(text):
        found += (Span(*match.span()) for match in MARKDOWN_SIGNS_RE.finditer(text))
        found += (sign for match in SLANTED_RE.finditer(text) for sign in ends(match))
    if "[^1]" in text:
        found += (Span(*match.span()) for match in NOTE_RE.finditer(text))
    found += (Span(*match.span()) for match in PREAMBULAR_RE.finditer(text))
    found += (Span(*match.span()) for match in EDIT_RE.finditer(text))
    found += quotation(text)
    found += line_numbers(text)
    return merged(found)


def ends(match: re.Match[str]) -> Iterator[Span]:
    """The first and the last character of a match."""
    yield Span(match.start(), match.start() + 1)
    yield Span(match.end() - 1, match.end())


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, what overlaps as one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        elif span.end > span.start:
            result.append(span)
    return result


def templates(text: str) -> Iterator[Span]:
    """The templates and tables of a wiki, with those inside them; one that nothing closes stays."""
    opened: list[int] = []
    for match in BRACES_RE.finditer(text):
        if match[0][0] == "{":
            opened.append(match.start())
        elif opened:
            start = opened.pop()
            if not opened:
                yield Span(start, match.end())


def quotation(text: str) -> list[Span]:
    """The signs with which a mail quotes, where nearly all its lines have them."""
    signs = [Span(*match.span()) for match in QUOTE_RE.finditer(text)]
    if len(signs) < FEWEST:
        return []
    first, last = signs[0].start, signs[-1].end
    lines = sum(1 for _ in LINE_RE.finditer(text, first, last))
    return signs if len(signs) >= SHARE * lines else []
