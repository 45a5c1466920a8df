"""Which small faults can be planted in a regular expression, given as its source writes it?"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

REGEX_RE = re.compile(
    r"""
      (?P<comment> (?<=\s) \# [^\n]* )
    | (?P<repeat> (?: [*+?] | \{\d*,?\d*\} ) [?+]? )
    | (?P<field> \{ [^{}]* \} )                            # of an f-string; its doubled braces are single here
    | (?P<charset> \[ \^? \]? (?: \\. | [^\]\\] )* \] )
    | (?P<edge> \\[AZbB] | \^ | \$ )
    | (?P<escape> \\. )
    | (?P<look> \( \? <? [=!] )
    | (?P<open> \( (?: \? (?: P<\w+> | [a-z]*: | > ) )? )
    | (?P<close> \) )
    | (?P<bar> \| )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)

LARGE = 10  # a bound that only keeps time linear; one less would tell nothing

BRACES_RE = re.compile(r"\{\{(\d*,?\d*)\}\}")

CHARSET_ITEM_RE = re.compile(r"\{\w+\}|\\?.-\\?.|\\.|.", re.DOTALL)


class Edit(NamedTuple):
    """A fault: what is done, and the stretch of source that it puts ``text`` for."""

    kind: str
    start: int
    end: int
    text: str


def regex_edits(pattern: str, *, doubled: bool) -> Iterator[Edit]:
    """Edits of a regular expression as its source writes it.

    >>> pattern = "ab?|[cd]"
    >>> [pattern[: one.start] + one.text + pattern[one.end :] for one in regex_edits(pattern, doubled=False)]
    ['ab|[cd]', 'a|[cd]', 'ab?|[d]', 'ab?|[^cd]', '[cd]', 'ab?']
    """
    # {{2}} of an f-string is read as {2} between two blanks, so that all stays in its place.
    plain = BRACES_RE.sub(lambda match: " {" + match[1] + "} ", pattern) if doubled else pattern
    tokens = [
        match for match in REGEX_RE.finditer(plain) if match.lastgroup != "comment" and not match[0].isspace()
    ]
    groups: list[tuple[int, list[int]]] = [(0, [])]  # where each open group's content begins, and its bars
    before = 0  # where the thing begins that a quantifier repeats
    for token in tokens:
        start, end = token.span()
        match token.lastgroup:
            case "repeat":
                yield from repeats(plain, before, token, doubled=doubled)
                continue
            case "open" | "look":
                groups.append((end, []))
                continue
            case "close" if len(groups) > 1:
                content, bars = groups.pop()
                yield from alternatives(content, bars, start)
                before = plain.rindex("(", 0, content)
                if plain[before:content] in ("(?=", "(?!", "(?<=", "(?<!"):
                    yield Edit("lookaround dropped", before, end, "")
                continue
            case "bar":
                groups[-1][1].append(start)
            case "edge" | "charset" | "escape":
                yield from atom(plain, token)
        before = start
    if len(groups) == 1:
        yield from alternatives(*groups[0], len(plain))


def atom(plain: str, token: re.Match[str]) -> Iterator[Edit]:
    """Edits of what stands for one character or one place."""
    start, end = token.span()
    if token.lastgroup == "charset":
        yield from charset(plain, start, end)
    elif token.lastgroup == "edge":
        yield Edit("anchor dropped", start, end, "")
    elif token[0] == r"\.":
        yield Edit("escape dropped", start, end, ".")
    elif token[0][1] in "dsw":
        yield Edit("class negated", start, end, token[0].upper())


def repeats(plain: str, before: int, token: re.Match[str], *, doubled: bool) -> Iterator[Edit]:
    """A quantifier dropped, another in its place, and what may be absent always absent."""
    start, end = token.span()
    if doubled and token[0].startswith("{"):
        start, end = start - 1, end + 1
    yield Edit("quantifier dropped", start, end, "")
    match token[0][0]:
        case "*":
            yield Edit("quantifier", start, start + 1, "+")
        case "+":
            yield Edit("quantifier", start, start + 1, "*")
        case "?":
            yield Edit("option dropped", before, end, "")
        case _:
            for bound in re.finditer(r"\d+", plain[start:end]):
                one, size = start + bound.start(), int(bound[0])
                other = size // 2 if size >= LARGE else size - 1 if size else 1
                yield Edit("bound", one, start + bound.end(), str(other))


def alternatives(content: int, bars: list[int], end: int) -> Iterator[Edit]:
    """Each alternative of a group dropped."""
    if bars:
        yield Edit("alternative dropped", content, bars[0] + 1, "")
        for bar, after in pairwise([*bars, end]):
            yield Edit("alternative dropped", bar, after, "")


def charset(plain: str, start: int, end: int) -> Iterator[Edit]:
    """A member of a set of characters dropped, and the set turned inside out."""
    inside = start + (2 if plain[start + 1] == "^" else 1)
    members = [match for match in CHARSET_ITEM_RE.finditer(plain, inside, end - 1) if match[0][0] != "{"]
    if members and end - 1 - inside > len(members[0][0]):
        member = members[(start + end) % len(members)]
        yield Edit("member dropped", *member.span(), "")
    yield Edit("set negated", start + 1, inside, "" if inside > start + 1 else "^")
