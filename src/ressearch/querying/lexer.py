"""A query string cut into tokens: small functions, text and place in, token out."""

import re
from dataclasses import dataclass
from typing import Literal

from ressearch.errors import QueryError
from ressearch.model.symbol import SymbolPattern
from ressearch.querying.citations import read_citation

Kind = Literal["word", "phrase", "citation", "field", "(", ")", "AND", "OR", "NOT", "end"]

# A quotation mark closes the kind that opened it: “…” may stand inside "…".
CLOSING = {'"': '"＂', "＂": '"＂', "“": "”", "”": "”", "「": "」", "『": "』"}
BRACKETS = {"(": "(", "（": "(", ")": ")", "）": ")"}
OPERATORS = ("AND", "OR", "NOT")

FIELD_RE = re.compile(
    r"""
      (?P<name> [A-Za-z_]+ | [\u4e00-\u9fff]{1,4} ) [:：]
      (?P<value> "[^"]*" | “[^”]*” | [^\s()（）"“”]* )
    """,
    re.VERBOSE,
)
WORD_END = frozenset("()（）" + "".join(CLOSING))


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query and where it begins.

    ``text`` is what is inside quotation marks, or as typed; ``patterns`` are what a citation may mean.
    """

    kind: Kind
    text: str
    pos: int
    patterns: tuple[SymbolPattern, ...] = ()


def tokens(query: str, names: frozenset[str]) -> list[Token]:
    """All tokens of ``query``, with ``end`` last; ``names`` are the fields that a query may name.

    Raises ``QueryError`` at an unbalanced quotation mark or a field that does not exist.
    """
    found: list[Token] = []
    pos = 0
    while pos < len(query):
        if query[pos].isspace():
            pos += 1
            continue
        pos, token = read_token(query, pos, names)
        found.append(token)
    # A stop or a dash between two words looks for nothing; alone it is what the user asks for.
    telling = [token for token in found if token.kind != "word" or any(map(str.isalnum, token.text))]
    return [*(telling or found), Token("end", "", len(query))]


def read_token(query: str, pos: int, names: frozenset[str]) -> tuple[int, Token]:
    """The token that begins at ``pos``."""
    char = query[pos]
    if char in CLOSING:
        return read_phrase(query, pos)
    if cited := read_citation(query, pos):
        return cited.end, Token("citation", query[pos : cited.end], pos, cited.patterns)
    if char in BRACKETS:
        return pos + 1, Token("(" if BRACKETS[char] == "(" else ")", char, pos)
    if (match := FIELD_RE.match(query, pos)) and (match["name"] in names or match["name"].isascii()):
        return match.end(), Token("field", match[0], pos)
    if char == "-" and query[pos + 1 : pos + 2].strip():
        return pos + 1, Token("NOT", char, pos)
    return read_word(query, pos)


def read_phrase(query: str, pos: int) -> tuple[int, Token]:
    """phrase = '"' characters '"', in any style of quotation marks"""
    ends = [end for mark in CLOSING[query[pos]] if (end := query.find(mark, pos + 1)) >= 0]
    if not ends:
        raise QueryError(query, pos, "引号没有配对", "unbalanced quotation mark")
    end = min(ends)
    text = query[pos + 1 : end]
    if not any(char.strip() for char in text):
        raise QueryError(query, pos, "引号里没有字", "nothing between the quotation marks")
    return end + 1, Token("phrase", text, pos)


def read_word(query: str, pos: int) -> tuple[int, Token]:
    """word = characters up to white space, a bracket, a quotation mark or a citation"""
    end = pos + 1
    while end < len(query) and not query[end].isspace() and query[end] not in WORD_END:
        if read_citation(query, end):
            break
        end += 1
    text = query[pos:end]
    if text in OPERATORS:
        return end, Token("AND" if text == "AND" else "OR" if text == "OR" else "NOT", text, pos)
    if "*" in text or "＊" in text:
        raise QueryError(query, pos + max(text.find("*"), text.find("＊")), "尚不支持通配符 *", "no wildcards yet")
    return end, Token("word", text, pos)
