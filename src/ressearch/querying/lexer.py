"""A query string cut into tokens: small functions, text and place in, token out."""

import re

from ressearch.querying import slips
from ressearch.querying.citations import read_citation
from ressearch.querying.fields import FIELD_RE, read_field
from ressearch.querying.names import may_name_field
from ressearch.querying.operators import joining, read_operator
from ressearch.querying.prose import plain_prose
from ressearch.querying.tokens import CLOSING, STARRED_RE, WORD_END, Kind, Token
from ressearch.text import respell

LINKS = frozenset(("和", "及", "与", "以及", "、"))
OPENS_RE = re.compile(r"(?! (?:AND|OR|NOT|NEAR) \b ) [\w\"]", re.VERBOSE)


def tokens(query: str) -> list[Token]:
    """All tokens of ``query``, with ``end`` last.

    The query is read respelled, so that a bracket, a colon or a name may be written in any width and script.
    Raises ``QueryError`` at an unbalanced quotation mark.
    """
    plain = respell(query)
    if is_one_phrase(plain.strip()):
        start, end = plain.index('"'), plain.rindex('"')
        return [Token("phrase", query[start + 1 : end], start), Token("end", "", len(query))]
    plain = plain_prose(plain)
    found: list[Token] = []
    pos = 0
    while pos < len(plain):
        if plain[pos].isspace():
            pos += 1
            continue
        read, pos = read_tokens(query, plain, pos)
        found += read
    # A stop or a dash between two words looks for nothing; alone it is what the user asks for.
    telling = [token for token in found if token.kind != "word" or any(map(str.isalnum, token.text))]
    return [*joining(without_links(telling or found)), Token("end", "", len(query))]


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


def read_tokens(query: str, plain: str, pos: int) -> tuple[list[Token], int]:
    """The tokens of what begins at ``pos``, several where it is a field, and where the next may begin."""
    if (match := FIELD_RE.match(plain, pos)) and may_name_field(match["name"]):
        return read_field(query, plain, match)
    token, end = read_token(query, plain, pos)
    return [token], end


def read_token(query: str, plain: str, pos: int) -> tuple[Token, int]:
    """The token that begins at ``pos``, and where the next may begin."""
    char = plain[pos]
    if char in CLOSING:
        return read_phrase(query, plain, pos)
    if operator := read_operator(query, plain, pos):
        return operator, operator.end
    if starred := STARRED_RE.match(plain, pos):
        return Token("wildcard", query[pos : starred.end()], pos), starred.end()
    if cited := read_citation(plain, pos):
        return Token("citation", query[pos : cited.end], pos, cited.patterns), cited.end
    return read_word(query, plain, pos)


def read_phrase(query: str, plain: str, pos: int) -> tuple[Token, int]:
    """phrase = '"' characters '"', in any style of quotation marks"""
    end = closing_mark(plain, pos)
    if end is None:
        raise slips.unquoted(query, pos, CLOSING[plain[pos]])
    text = query[pos + 1 : end]
    if not text.strip():
        raise slips.empty_quotes(query, pos)
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
    start = end = pos + (
        plain[pos] == "+" and plain[pos + 1 : pos + 2].isalnum()
    )  # +word: as other engines have it
    end += 1
    while end < len(plain) and not plain[end].isspace() and plain[end] not in WORD_END:
        if read_citation(plain, end):
            break
        end += 1
    kind: Kind = "wildcard" if "*" in plain[start:end] else "word"
    return Token(kind, query[start:end], start), end
