"""Which values of a field does a filter ask for?"""

from collections.abc import Iterator

from ressearch.model.fields import Value
from ressearch.model.query import And, FieldCites, FieldGroup, FieldIn, FieldIs, FieldLike, Node, Not, Or
from ressearch.querying.globs import alike


def chooses(node: Node, value: Value) -> bool:
    """Whether a filter asks for a value of its field.

    >>> chooses(FieldIn("year", 2010, None), 2013), chooses(FieldIs("verb", ("敦促",)), "重申")
    (True, False)
    """
    match node:
        case FieldIs(_, values):
            return str(value) in values
        case FieldIn(_, low, high):
            return isinstance(value, int) and (low is None or low <= value) and (high is None or value <= high)
        case FieldCites(_, _, patterns):
            return any(pattern.matches(str(value)) for pattern in patterns)
        case FieldLike(_, wanted):
            return any(alike(pattern, str(value)) for pattern in wanted)
        case FieldGroup(_, inner):
            return chooses(inner, value)
        case And(nodes):
            return all(chooses(part, value) for part in nodes)
        case Or(nodes):
            return any(chooses(part, value) for part in nodes)
        case Not(inner):
            return not chooses(inner, value)
        case _:  # words are no filters
            return False


def named(node: Node) -> Iterator[str]:
    """The values that a filter names one by one, each as often as it does; those that it excludes are left out."""
    match node:
        case FieldIs(_, values):
            yield from values
        case FieldGroup(_, inner):
            yield from named(inner)
        case And(nodes) | Or(nodes):
            for part in nodes:
                yield from named(part)
        case _:
            return
