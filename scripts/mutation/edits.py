"""Which small faults can be planted in the code of a node of the syntax tree?"""

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterator
from itertools import pairwise

from mutation.regexes import Edit, regex_edits

COMPARISONS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
}

OPERATORS: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.BitAnd: ("&", "|"),
}

LARGE = 10

# A function or method, and the one that it is most easily mistaken for.
NAMES = {
    "any": "all",
    "all": "any",
    "min": "max",
    "max": "min",
    "startswith": "endswith",
    "endswith": "startswith",
    "lstrip": "rstrip",
    "rstrip": "lstrip",
    "strip": "lstrip",
    "match": "search",
    "fullmatch": "match",
    "search": "match",
    "partition": "rpartition",
    "rpartition": "partition",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
}


OPENING_RE = re.compile(r"(?P<prefix>[a-z]*)(?P<quote>\"{3}|'{3}|\"|')")


class Site:
    """A source text in which the syntax tree's places are found again."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines = source.splitlines(keepends=True)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))

    def offset(self, line: int, column: int) -> int:
        """Where a place lies; the tree counts columns in bytes."""
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:column].decode())

    def span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        """Where a node begins and ends."""
        end = self.offset(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)
        return self.offset(node.lineno, node.col_offset), end

    def text(self, node: ast.expr | ast.stmt) -> str:
        """The source of a node."""
        start, end = self.span(node)
        return self.source[start:end]

    def between(self, kind: str, left: ast.expr, right: ast.expr, old: str, new: str) -> Iterator[Edit]:
        """The edit of an operator that stands between two operands."""
        start, end = self.span(left)[1], self.span(right)[0]
        pattern = r"\s+".join(map(re.escape, old.split()))
        bounded = rf"\b{pattern}\b" if old[0].isalpha() else pattern
        if match := re.compile(bounded).search(self.source, start, end):
            yield Edit(kind, match.start(), match.end(), new)


def compare(node: ast.Compare, site: Site) -> Iterator[Edit]:
    """A comparison, or the check of its edge."""
    operands = [node.left, *node.comparators]
    for operator, (left, right) in zip(node.ops, pairwise(operands), strict=True):
        yield from site.between("comparison", left, right, *COMPARISONS[type(operator)])


def boolean(node: ast.BoolOp, site: Site) -> Iterator[Edit]:
    """``and`` for ``or``, and each condition left out."""
    old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
    for left, right in pairwise(node.values):
        yield from site.between("boolean", left, right, old, new)
    for dropped in node.values:
        kept = f" {old} ".join(f"({site.text(value)})" for value in node.values if value is not dropped)
        yield Edit("condition dropped", *site.span(node), f"({kept})")


def unary(node: ast.UnaryOp, site: Site) -> Iterator[Edit]:
    """``not`` removed."""
    if isinstance(node.op, ast.Not):
        yield Edit("not removed", *site.span(node), f"({site.text(node.operand)})")


def binary(node: ast.BinOp, site: Site) -> Iterator[Edit]:
    """Another operator; of a union each side alone."""
    if isinstance(node.op, ast.BitOr):
        for side in (node.left, node.right):
            yield Edit("operand dropped", *site.span(node), site.text(side))
    elif type(node.op) in OPERATORS:
        yield from site.between("operator", node.left, node.right, *OPERATORS[type(node.op)])


def constant(node: ast.Constant, site: Site) -> Iterator[Edit]:
    """A number off by one, a flag turned, a string emptied or short of a character, a regular expression."""
    start, end = site.span(node)
    match node.value:
        case bool(value):
            yield Edit("flag", start, end, str(not value))
        case int(value):
            yield from (Edit("number", start, end, str(other)) for other in near(value))
        case float(value) if value:
            yield from (Edit("number", start, end, f"{value * factor:g}") for factor in (1.5, 0.5))
        case str():
            yield from literals(start, end, site)


def near(value: int) -> tuple[int, int]:
    """A small number off by one; a large one is a measure, of which only a good deal more or less tells."""
    return (value + 1, value - 1) if value < LARGE else (2 * value, value // 2)


def joined(node: ast.JoinedStr, site: Site) -> Iterator[Edit]:
    """The same of a string with fields in it."""
    yield from literals(*site.span(node), site)


def literals(start: int, end: int, site: Site) -> Iterator[Edit]:
    """Edits of a string, which may be written in several pieces."""
    written = f"({site.source[start:end]})"  # in brackets, for it may run over several lines
    for token in tokenize.generate_tokens(io.StringIO(written).readline):
        opening = OPENING_RE.match(token.string)
        if token.type != tokenize.STRING or opening is None:
            continue
        row, column = token.start
        above = sum(map(len, written.splitlines(keepends=True)[: row - 1]))
        at = start + above + column - 1 + opening.end()
        inside = token.string[opening.end() : -len(opening["quote"])]
        if "r" in opening["prefix"]:
            for edit in regex_edits(inside, doubled="f" in opening["prefix"]):
                yield edit._replace(start=at + edit.start, end=at + edit.end)
        elif "f" not in opening["prefix"] and inside and "\\" not in inside:
            yield Edit("string emptied", at, at + len(inside), "")
            if len(inside) > 1 and not inside.isascii():
                middle = at + len(inside) // 2
                yield Edit("character dropped", middle, middle + 1, "")


def call(node: ast.Call, site: Site) -> Iterator[Edit]:
    """An argument left out, or a like function called."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in NAMES:
        end = site.span(node.func)[1]
        yield Edit("other function", end - len(name), end, NAMES[name])
    droppable = [site.span(keyword) for keyword in node.keywords if keyword.arg != "strict"]  # a check of our own
    if isinstance(node.func, ast.Attribute) and node.args:
        droppable.append(site.span(node.args[-1]))
    for start, end in droppable:
        comma = re.compile(r"\s*,\s*").match(site.source, end)
        yield Edit("argument dropped", start, comma.end() if comma else end, "")


def conditional(node: ast.If | ast.While | ast.IfExp, site: Site) -> Iterator[Edit]:
    """A condition turned."""
    yield Edit("condition negated", *site.span(node.test), f"(not ({site.text(node.test)}))")


def comprehension(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp, site: Site
) -> Iterator[Edit]:
    """A filter that lets all through."""
    for test in (test for generator in node.generators for test in generator.ifs):
        yield Edit("filter dropped", *site.span(test), "True")


def returning(node: ast.Return, site: Site) -> Iterator[Edit]:
    """Nothing returned."""
    if node.value is not None and site.text(node.value) not in ("None", "False"):
        yield Edit("return None", *site.span(node.value), "None")


def slicing(node: ast.Subscript, site: Site) -> Iterator[Edit]:
    """A slice without one of its ends."""
    if isinstance(node.slice, ast.Slice):
        for bound in filter(None, (node.slice.lower, node.slice.upper)):
            yield Edit("slice", *site.span(bound), "")


def statement(node: ast.stmt, site: Site) -> Iterator[Edit]:
    """A statement left out, or the other way out of a loop."""
    match node:
        case ast.Break():
            yield Edit("loop", *site.span(node), "continue")
        case ast.Continue():
            yield Edit("loop", *site.span(node), "break")
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()) | ast.AugAssign():
            yield Edit("statement dropped", *site.span(node), "pass")


# mypy cannot know that the function of a kind is only called for nodes of that kind.
FAULTS: dict[type[ast.AST], Callable[..., Iterator[Edit]]] = {
    ast.Compare: compare,
    ast.BoolOp: boolean,
    ast.UnaryOp: unary,
    ast.BinOp: binary,
    ast.Constant: constant,
    ast.JoinedStr: joined,
    ast.Call: call,
    ast.If: conditional,
    ast.While: conditional,
    ast.IfExp: conditional,
    ast.ListComp: comprehension,
    ast.SetComp: comprehension,
    ast.DictComp: comprehension,
    ast.GeneratorExp: comprehension,
    ast.Return: returning,
    ast.Subscript: slicing,
    ast.stmt: statement,
}
