"""A query string becomes a tree.

    query   = [ or ]                                  nothing, or * alone: every clause
    or      = and { OR and }
    and     = unary { [ AND ] unary }
    unary   = NOT unary | near
    near    = operand { NEAR operand }                binds tightest, then NOT, AND, OR
    operand = "(" or ")" | phrase | citation | field | wildcard | word

    phrase   = '"' characters '"'                     also “…”, 「…」, 『…』: a contiguous run of characters
    wildcard = word with "*"                          核*国家: up to 20 characters, none of them punctuation
    field    = name ":" ( values | "(" group ")" )    verb:敦促   动词: 敦促,促请   verb:(敦促 OR 促请)
    group    = the rules or, and and unary over values, without NEAR
    values   = value { "," value }                    any of them
    value    = range | '"' characters '"' | characters, of which each "*" is any run
    range    = [ low ] ".." [ high ] | low "-" high | ( ">" | ">=" | "<" | "<=" ) number

    AND     = "AND" | "与" | "且" | "并且"              capitals; the Chinese ones stand between blanks
    OR      = "OR" | "或" | "或者"
    NOT     = "NOT" | "-" | "非" | "不含"
    NEAR    = ( "NEAR" | "邻近" ) "/" number | "NEAR"   at most so many characters between; 10 where none is given

Words between blanks must all match. Beside a NEAR, and in brackets beside one, a word is a run of characters, and
brackets hold runs joined by OR. Every sign may be full width. +word is a word; a number alone is a word or a
citation. A/RES/68/* is each resolution of that kind, and what cites one. In a sentence, marks that are glued to
words are punctuation (``prose``).
"""

from ressearch.model.query import And, Cited, Everything, Node, Not, Or, Phrase
from ressearch.querying import slips
from ressearch.querying.filters import grouped, make_filter, split_values
from ressearch.querying.lexer import tokens
from ressearch.querying.names import named_field
from ressearch.querying.nearness import gap_of, joined, sides
from ressearch.querying.operands import wildcard, word, written_forms
from ressearch.querying.tokens import Token

MAX_LENGTH = 2000
MAX_DEPTH = 40
MAX_LEAVES = 200


def parse_node(query: str) -> Node:
    """The tree of ``query``; an empty query is ``Everything``.

    Raises ``QueryError`` with the place.

    >>> parse_node('核裁军 "核武器国家"')
    And(nodes=(Word(text='核裁军', forms=(), verb=None, share=1.0, pieces=()), Phrase(text='核武器国家')))
    """
    if len(query) > MAX_LENGTH:
        raise slips.too_long(len(query), MAX_LENGTH)
    parser = Parser(query, tokens(query))
    if parser.peek().kind == "end":
        return Everything()
    node = parser.any_of(0)
    if parser.peek().kind != "end":
        raise slips.unopened(query, parser.peek().pos)
    return node


class Parser:
    """Walks the tokens of one query, a method a rule of the grammar."""

    def __init__(self, query: str, found: list[Token]) -> None:
        self.query = query
        self.tokens = found
        self.place = 0
        self.leaves = 0

    def peek(self) -> Token:
        """The next token."""
        return self.tokens[self.place]

    def take(self) -> Token:
        """The next token, which is then behind us."""
        token = self.peek()
        self.place += 1
        return token

    def any_of(self, depth: int, field: Token | None = None) -> Node:
        """or = and { OR and }; inside the group of ``field`` all operands are its values"""
        parts = [self.all_of(depth, field)]
        while self.peek().kind == "OR":
            self.take()
            parts.append(self.all_of(depth, field))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def all_of(self, depth: int, field: Token | None) -> Node:
        """and = unary { [ AND ] unary }"""
        parts = [self.unary(depth, field)]
        while self.peek().kind not in ("end", ")", "OR"):
            if self.peek().kind == "AND":
                self.take()
            parts.append(self.unary(depth, field))
        return parts[0] if len(parts) == 1 else And(flat(parts))

    def unary(self, depth: int, field: Token | None) -> Node:
        """unary = NOT unary | near"""
        if depth > MAX_DEPTH:
            raise slips.too_deep(self.query, self.peek().pos, MAX_DEPTH)
        if self.peek().kind == "NOT":
            self.take()
            return Not(self.unary(depth + 1, field))
        return self.near(depth, field)

    def near(self, depth: int, field: Token | None) -> Node:
        """near = operand { NEAR operand }"""
        opening = self.peek()
        node = self.operand(depth, field)
        if self.peek().kind != "NEAR":
            return node
        if field is not None:
            raise slips.near_in_field(self.query, self.peek().pos)
        parts, gaps = [sides(node, self.query, opening.pos)], []
        while self.peek().kind == "NEAR":
            gaps.append(gap_of(self.query, self.take()))
            opening = self.peek()
            parts.append(sides(self.operand(depth, None), self.query, opening.pos))
        return joined(parts, gaps, self.query, opening.pos)

    def operand(self, depth: int, field: Token | None) -> Node:
        """operand = "(" or ")" | phrase | citation | field | wildcard | word"""
        token = self.take()
        if token.kind == "(":
            return self.group(token, depth, field)
        self.leaves += 1
        if self.leaves > MAX_LEAVES:
            raise slips.too_many(self.query, token.pos, MAX_LEAVES)
        match token.kind:
            case "phrase":
                return Phrase(token.text)
            case "citation":
                return Cited(token.text, token.patterns, written_forms(token.text, token.patterns))
            case "field":
                return self.asked(token, depth)
            case "value" if field is not None:
                return self.filter(field, token)
            case "wildcard":
                return wildcard(self.query, token)
            case "word":
                return word(token.text)
            case _:
                raise slips.missing(self.query, self.tokens[: self.place])

    def group(self, opening: Token, depth: int, field: Token | None) -> Node:
        """The rest of "(" or ")", of which the opening bracket is read."""
        node = self.any_of(depth + 1, field)
        if self.take().kind != ")":
            raise slips.unclosed(self.query, opening.pos)
        return node

    def asked(self, name: Token, depth: int) -> Node:
        """field = name ":" ( values | "(" group ")" )"""
        field = named_field(name.text, self.query, name.pos)
        match self.peek().kind:
            case "value":
                return self.filter(name, self.take())
            case "(":
                return grouped(field.name, self.group(self.take(), depth, name))
            case _:
                raise slips.no_value(self.query, name)

    def filter(self, name: Token, value: Token) -> Node:
        """values = value { "," value }"""
        field = named_field(name.text, self.query, name.pos)
        values = split_values([value.text])
        if not values:
            raise slips.no_value(self.query, name)
        return make_filter(field, values, self.query, value.pos)


def flat(parts: list[Node]) -> tuple[Node, ...]:
    """One conjunction for nested ones."""
    return tuple(inner for part in parts for inner in (part.nodes if isinstance(part, And) else (part,)))
