"""Which values can be asked for: those of the verb table, and those that the index holds."""

from collections.abc import Iterable, Sequence

from ressearch.analysis import fold_text
from ressearch.engines.protocol import Engine
from ressearch.errors import UnknownNameError
from ressearch.model.fields import FIELDS
from ressearch.model.organs import ORGANS
from ressearch.model.query import Everything, Query
from ressearch.parsing import addressee_names, canonical, known_addressee, verb_table
from ressearch.querying import nearest

# Fields whose values are words of a list; a paragraph or a symbol that is not there is simply not found.
LISTED = ("verb", "family", "addressee", "organ")

FEW = 30  # so many values can all be named where none is near
PIECES = 4  # of a name, at its marks


class Vocabulary:
    """Looks values up in the verb table and, where that does not know them, in the index."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def known_all(self, field: str, values: Sequence[str]) -> tuple[str, ...]:
        """The values that are meant by those that were typed, of which some may be pieces of one name.

        A mark between two values may stand inside a name: 联合国教育、科学及文化组织.
        """
        found: list[str] = []
        at = 0
        while at < len(values):
            ends = range(min(len(values), at + PIECES), at + 1, -1) if field == "addressee" else ()
            whole = ((end, known_addressee(fold_text("、".join(values[at:end])))) for end in ends)
            end, name = next(((end, name) for end, name in whole if name), (at + 1, None))
            found.append(name or self.known(field, values[at]))
            at = end
        return tuple(found)

    def known(self, field: str, value: str) -> str:
        """The value that is meant: a verb by any of its forms (又重申, 重申), in either script.

        Raises ``UnknownNameError`` with the nearest values.
        """
        if field not in LISTED:
            return value
        folded = fold_text(value)
        if field == "verb" and (verb := canonical(folded)):
            return verb
        if field == "addressee" and (name := known_addressee(folded)):
            return name
        listed = {*self.listed(field)}
        for candidate in (value, folded):
            if candidate in listed:
                return candidate
        held = {*self.held(field)}
        for candidate in (value, folded):
            if candidate in held:
                return candidate
        every = sorted(listed | held)
        near = nearest(folded, every) or related(field, folded)
        raise UnknownNameError(value, FIELDS[field].names[1], field, near or (every if len(every) <= FEW else ()))

    def listed(self, field: str) -> Iterable[str]:
        """The values that the tables of the project name."""
        match field:
            case "verb":
                return verb_table().keys()
            case "family":
                return (verb.family for verb in verb_table().values())
            case "addressee":
                return addressee_names()
            case _:
                return (organ.name for organ in ORGANS)

    def held(self, field: str) -> Iterable[str]:
        """The values that clauses of the index have."""
        found = self.engine.search(Query("", Everything(), facets=(field,), limit=0))
        return (str(count.value) for count in found.facets[field])


def related(field: str, folded: str) -> list[str]:
    """What is meant by a word that is no value: verbs by their English, a family by one of its verbs."""
    if field == "verb":
        return meaning(folded)
    entry = verb_table().get(canonical(folded) or "") if field == "family" else None
    return [entry.family] if entry and entry.family else []


def meaning(english: str) -> list[str]:
    """The verbs whose English equivalents have this word: urge, urges.

    >>> meaning("urge")
    ['敦促']
    """
    return [verb.zh for verb in verb_table().values() if english and english.lower() in verb.en.split()[0]][:5]
