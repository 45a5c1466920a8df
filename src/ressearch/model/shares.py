"""What a score is made of: what each word, verb and citation of a query adds to it."""

from dataclasses import dataclass
from typing import Literal

ShareKind = Literal["word", "alike", "verb", "citing", "own", "whole"]
SHARE_KINDS: tuple[ShareKind, ...] = ("word", "alike", "verb", "citing", "own", "whole")


@dataclass(frozen=True, slots=True)
class TermShare:
    """A term of an index field: it stands ``tf`` times in the clause, and in ``holding`` clauses of the index.

    What it adds is ``weight`` times what BM25 gives; where another form of its word stands, it counts as standing.
    """

    field: str
    term: str
    tf: int
    holding: int
    idf: float
    weight: float
    added: float


@dataclass(frozen=True, slots=True)
class Share:
    """What one part of the query adds to the score of a clause; the shares of a hit add up to its score.

    ``word``: a folded word or phrase, ``worth`` times the sum of its ``terms``: less than 1 where it stands in its
    opposite only; ``form`` is the other form of it that stands there. ``alike``: the same of telling terms.
    ``verb``: the verb leads the clause.
    ``citing`` and ``own``: the clause cites what is asked for, or is of it. ``whole``: it holds every word, and so
    stands above those that do not.
    """

    kind: ShareKind
    text: str
    added: float
    terms: tuple[TermShare, ...] = ()
    form: str | None = None
    worth: float = 1.0
