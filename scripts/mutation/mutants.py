"""Which small faults can be planted in a source file, one at a time?

A mutant is an edit of the source text, so that it is shown just as it is made. Code is mutated by its syntax tree,
raw strings as the regular expressions that they are here. What no test could tell, or none should, stays as it is:
docstrings, annotations, decorators, ``__all__``, the words of errors.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from mutation.edits import FAULTS, Site
from mutation.regexes import Edit


@dataclass(frozen=True, slots=True)
class Mutant:
    """An edit, its line, and the lines that must run for it to tell: none where it is done on import."""

    edit: Edit
    line: int
    reach: range | None

    def apply(self, source: str) -> str:
        """The source with the fault.

        >>> [mutant.apply("ok = size < 3") for mutant in mutants("ok = size < 3")]
        ['ok = size <= 3', 'ok = size < 4', 'ok = size < 2']
        """
        return source[: self.edit.start] + self.edit.text + source[self.edit.end :]


def mutants(source: str) -> list[Mutant]:
    """All mutants of a source file, in the order of their places."""
    site = Site(source)
    tree = ast.parse(source)
    hidden = hidden_nodes(tree)
    found = []
    for node, reach in reached(tree, None):
        if node in hidden or not isinstance(node, ast.expr | ast.stmt):
            continue
        for kind, faults in FAULTS.items():
            if isinstance(node, kind):
                found += [Mutant(edit, node.lineno, reach) for edit in faults(node, site)]
    return sorted(found, key=lambda mutant: (mutant.edit.start, mutant.edit.end))


def reached(node: ast.AST, lines: range | None) -> Iterator[tuple[ast.AST, range | None]]:
    """All nodes with the lines whose running reaches them: those of the statement, inside a function."""
    for child in ast.iter_child_nodes(node):
        inner = lines
        if isinstance(child, ast.stmt) and lines is not None:
            inner = head_lines(child)
        elif isinstance(child, ast.match_case):
            inner = range(child.pattern.lineno, child.body[0].lineno)
        if isinstance(node, ast.FunctionDef) and isinstance(child, ast.stmt):
            inner = head_lines(child)
        yield child, inner
        yield from reached(child, inner)


def head_lines(node: ast.stmt) -> range:
    """The lines of a statement without those of the statements inside it."""
    body = getattr(node, "body", None) or getattr(node, "cases", None)
    inside = body[0].pattern if body and isinstance(body[0], ast.match_case) else body[0] if body else None
    end = max(node.lineno + 1, inside.lineno) if inside else (node.end_lineno or node.lineno) + 1
    return range(node.lineno, end)


def hidden_nodes(tree: ast.Module) -> set[ast.AST]:
    """What is never mutated."""
    hidden: set[ast.AST] = set()
    for node in ast.walk(tree):
        tops: list[ast.AST | None] = []
        match node:
            case ast.FunctionDef():
                args = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
                tops = [*node.decorator_list, node.returns, *(arg.annotation for arg in args)]
            case ast.ClassDef():
                tops = [*node.decorator_list, *node.bases, *node.keywords]
            case ast.AnnAssign():
                tops = [node.annotation]
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Subscript() | ast.List() as value):
                types = isinstance(value, ast.Subscript) and name[0].isupper() and not name.isupper()
                tops = [value] if types or name == "__all__" else []
            case ast.Expr(value=ast.Constant()):
                tops = [node]
            case ast.keyword(arg="strict"):
                tops = [node]
            case ast.Raise() | ast.Assert() | ast.Import() | ast.ImportFrom():
                tops = [node]
        hidden.update(inner for top in tops if top is not None for inner in ast.walk(top))
    joined = (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.FormattedValue))
    hidden.update(
        child for node in joined for child in ast.walk(node) if child is not node
    )  # no places before 3.12
    return hidden
