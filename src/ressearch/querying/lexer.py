"""A query string cut into tokens: small functions, text and place in, token out."""

import re
from dataclasses import dataclass
from typing import Literal

from ressearch.errors import QueryError
from ressearch.model.symbol import SymbolPattern
from ressearch.querying.citations import read_citation
from ressearch.querying.names import may_name_field
from ressearch.text import respell

Kind = Literal["word", "phrase", "citation", "field", "(", ")", "AND", "OR", "NOT", "end"]

# A quotation mark closes the kind that opened it: “…” may stand inside "…".
CLOSING = {'"': '"', "“": "”", "”": "”", "「": "」", "『": "』"}

FIELD_RE = re.compile(
    r"""
      (?P<name> [A-Za-z_]+ | [\u4e00-\u9fff]{1,4} ) :
      (?P<value> "[^"]*" | “[^”]*” | [^\s()"“”]* )
    """,
    re.VERBOSE,
)
LINKS = frozenset(("和", "及", "与", "以及", "或", "、"))
WORD_END = frozenset("()" + "".join(CLOSING))
OPENS_RE = re.compile(r"(?! (?:AND|OR|NOT) \b ) [\w\"]", re.VERBOSE)
NEAR_RE = re.compile(r"NEAR/\d*")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query and where it begins.

    ``text`` is what is inside quotation marks, or as typed; ``patterns`` are what a citation may mean.
    """

    kind: Kind
    text: str
    pos: int
    patterns: tuple[SymbolPattern, ...] = ()


def tokens(query: str) -> list[Token]:
    """All tokens of ``query``, with ``end`` last.

    The query is read respelled, so that a bracket, a colon or a name may be written in any width and script.
    Raises ``QueryError`` at an unbalanced quotation mark and at what is not supported.
    """
    plain = respell(query)
    if is_one_phrase(plain.strip()):
        start, end = plain.index('"'), plain.rindex('"')
        return [Token("phrase", query[start + 1 : end], start), Token("end", "", len(query))]
    found: list[Token] = []
    pos = 0
    while pos < len(plain):
        if plain[pos].isspace():
            pos += 1
            continue
        token, pos = read_token(query, plain, pos)
        found.append(token)
    # A stop or a dash between two words looks for nothing; alone it is what the user asks for.
    telling = [token for token in found if token.kind != "word" or any(map(str.isalnum, token.text))]
    return [*without_links(telling or found), Token("end", "", len(query))]


def without_links(found: list[Token]) -> list[Token]:
    """The tokens without a 和 that only links two citations of a list."""
    return [
        token
        for before, token, after in zip([None, *found], found, [*found[1:], None], strict=False)
        if not (
            token.text in LINKS
            and before is not None
            and after is not None
            and before.kind == after.kind == "citation"
        )
    ]


def read_token(query: str, plain: str, pos: int) -> tuple[Token, int]:
    """The token that begins at ``pos``, and where the next may begin."""
    char = plain[pos]
    if char in CLOSING:
        return read_phrase(query, plain, pos)
    if cited := read_citation(plain, pos):
        return Token("citation", query[pos : cited.end], pos, cited.patterns), cited.end
    if char == "(":
        return Token("(", char, pos), pos + 1
    if char == ")":
        return Token(")", char, pos), pos + 1
    if (match := FIELD_RE.match(plain, pos)) and may_name_field(match["name"]):
        return Token("field", query[pos : match.end()], pos), match.end()
    if char == "-" and plain[pos + 1 : pos + 2].strip():
        return Token("NOT", char, pos), pos + 1
    return read_word(query, plain, pos)


def read_phrase(query: str, plain: str, pos: int) -> tuple[Token, int]:
    """phrase = '"' characters '"', in any style of quotation marks"""
    end = closing_mark(plain, pos)
    if end is None:
        raise QueryError(query, pos, "引号没有配对", "unbalanced quotation mark")
    text = query[pos + 1 : end]
    if not text.strip():
        raise QueryError(query, pos, "引号里没有字", "nothing between the quotation marks")
    return Token("phrase", text, pos), end + 1


def is_one_phrase(plain: str) -> bool:
    """Whether the query is one quoted run that holds straight marks: they do not pair, but the outer two do."""
    return plain.startswith('"') and plain.endswith('"') and plain.count('"') > 1 and plain.count('"') % 2 == 1


def closing_mark(plain: str, pos: int) -> int | None:
    """Where the phrase ends that opens at ``pos``.

    A straight mark looks the same at either end, and a quoted run may hold one: it closes only before white space,
    a mark of another kind, an operator or the end.
    """
    mark = CLOSING[plain[pos]]
    end = plain.find(mark, pos + 1)
    while end >= 0 and mark == '"' and OPENS_RE.match(plain, end + 1):
        end = plain.find(mark, end + 1)
    return end if end >= 0 else None


def read_word(query: str, plain: str, pos: int) -> tuple[Token, int]:
    """word = characters up to white space, a bracket, a quotation mark or a citation"""
    end = pos + 1
    while end < len(plain) and not plain[end].isspace() and plain[end] not in WORD_END:
        if read_citation(plain, end):
            break
        end += 1
    text = plain[pos:end]
    match text:
        case "AND" | "OR" | "NOT":
            return Token(text, text, pos), end
        case _ if NEAR_RE.fullmatch(text):
            raise QueryError(query, pos, "尚不支持 NEAR", "no NEAR yet")
        case _ if "*" in text:
            raise QueryError(query, pos + text.index("*"), "尚不支持通配符 *", "no wildcards yet")
        case _:
            return Token("word", query[pos:end], pos), end
