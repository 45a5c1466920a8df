"""When no clause holds every bare word: the query that the best partial matches answer."""

from dataclasses import replace

from ressearch.model.query import Loose, Node, Or, Query, Word, conjunction, conjuncts


def relaxed(query: Query) -> Query | None:
    """``query`` with its bare words loosened: any of their segmented words is enough; the rest must still hold.

    ``None`` where there is no bare word to loosen.

    >>> from ressearch.model.query import And
    >>> relaxed(Query("核裁军 谈判", And((Word("核裁军"), Word("谈判"))))).node
    Or(nodes=(Loose(text='核裁军'), Loose(text='谈判')))
    """
    parts = conjuncts(query.node)
    loose: tuple[Node, ...] = tuple(Loose(part.text) for part in parts if isinstance(part, Word))
    if not loose:
        return None
    firm = tuple(part for part in parts if not isinstance(part, Word))
    either = loose[0] if len(loose) == 1 else Or(loose)
    return replace(query, node=conjunction((*firm, either)), relaxed=True)
