"""A query string becomes a tree.

    query   = or
    or      = and { "OR" and }
    and     = unary { [ "AND" ] unary }
    unary   = ( "NOT" | "-" ) unary | "(" or ")" | phrase | citation | field | word
    phrase  = '"' characters '"'                      also “…”, 「…」, 『…』: a contiguous run of characters
    field   = name ":" values                         verb:敦促   动词:敦促,促请   year:2006..2010
    values  = value { "," value } | low ".." high     any of the values; a range may be open at one end

Words between blanks must all match. Brackets and colons may be full width.
"""

import re

from ressearch.errors import QueryError
from ressearch.model.query import And, Cited, Everything, Node, Not, Or, Phrase, Word
from ressearch.model.symbol import SymbolPattern
from ressearch.querying.citations import read_citation
from ressearch.querying.filters import read_field
from ressearch.querying.lexer import Token, tokens
from ressearch.text import respell

MAX_LENGTH = 2000
MAX_DEPTH = 40

NUMBER_RE = re.compile(r"\d{3,4}")  # in any width; shorter numbers are paragraphs, days and counts


def parse_node(query: str) -> Node:
    """The tree of ``query``; an empty query is ``Everything``.

    Raises ``QueryError`` with the place.

    >>> parse_node('核裁军 "核武器国家"')
    And(nodes=(Word(text='核裁军'), Phrase(text='核武器国家')))
    """
    if len(query) > MAX_LENGTH:
        raise QueryError(
            "",
            0,
            f"查询太长：{len(query)} 字，最多 {MAX_LENGTH} 字",
            f"query too long, {MAX_LENGTH} characters at most",
        )
    parser = Parser(query, tokens(query))
    if parser.peek().kind == "end":
        return Everything()
    node = parser.any_of(0)
    if parser.peek().kind != "end":
        raise QueryError(query, parser.peek().pos, "括号没有配对", "unbalanced bracket")
    return node


class Parser:
    """Walks the tokens of one query, a method a rule of the grammar."""

    def __init__(self, query: str, found: list[Token]) -> None:
        self.query = query
        self.tokens = found
        self.place = 0

    def peek(self) -> Token:
        """The next token."""
        return self.tokens[self.place]

    def take(self) -> Token:
        """The next token, which is then behind us."""
        token = self.peek()
        self.place += 1
        return token

    def any_of(self, depth: int) -> Node:
        """or = and { "OR" and }"""
        parts = [self.all_of(depth)]
        while self.peek().kind == "OR":
            self.take()
            parts.append(self.all_of(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def all_of(self, depth: int) -> Node:
        """and = unary { [ "AND" ] unary }"""
        parts = [self.unary(depth)]
        while self.peek().kind not in ("end", ")", "OR"):
            if self.peek().kind == "AND":
                self.take()
            parts.append(self.unary(depth))
        return parts[0] if len(parts) == 1 else And(flat(parts))

    def unary(self, depth: int) -> Node:
        """unary = ( "NOT" | "-" ) unary | "(" or ")" | phrase | citation | field | word"""
        token = self.take()
        if depth > MAX_DEPTH:
            raise QueryError(self.query, token.pos, "括号或否定套得太深", "nested too deeply")
        match token.kind:
            case "NOT":
                return Not(self.unary(depth + 1))
            case "(":
                return self.group(token, depth)
            case "phrase":
                return Phrase(token.text)
            case "citation":
                return Cited(token.text, token.patterns, written_forms(token.text, token.patterns))
            case "field":
                return read_field(self.query, token)
            case "word":
                return word(token.text)
            case ")":
                raise QueryError(self.query, token.pos, "括号没有配对", "unbalanced bracket")
            case "AND" | "OR" | "end":
                raise QueryError(self.query, token.pos, "这里应有一个词", "a word is missing here")

    def group(self, opening: Token, depth: int) -> Node:
        """The rest of "(" or ")", of which the opening bracket is read."""
        node = self.any_of(depth + 1)
        if self.take().kind != ")":
            raise QueryError(self.query, opening.pos, "括号没有配对", "unbalanced bracket")
        return node


def word(text: str) -> Node:
    """A bare word; a number alone may also be that of a resolution."""
    found = read_citation(respell(text), 0, certain=True) if NUMBER_RE.fullmatch(text) else None
    if found is None:
        return Word(text)
    return Or((Word(text), Cited(text, found.patterns, written_forms(text, found.patterns))))


def written_forms(text: str, patterns: tuple[SymbolPattern, ...]) -> tuple[str, ...]:
    """How a clause may write the citation, with its year or without: as typed, 第1718(2006)号, 第1718号."""
    numbers = [number for pattern in patterns for number in (pattern.number, pattern.number.partition("(")[0])]
    numbered = tuple(f"第{number}号" for number in dict.fromkeys(numbers))
    return numbered if NUMBER_RE.fullmatch(text) else tuple(dict.fromkeys((text, *numbered)))


def flat(parts: list[Node]) -> tuple[Node, ...]:
    """One conjunction for nested ones."""
    return tuple(inner for part in parts for inner in (part.nodes if isinstance(part, And) else (part,)))
