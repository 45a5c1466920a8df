"""When no clause holds every bare word: the query that the best partial matches answer."""

from dataclasses import replace

from ressearch.model.query import Cited, Loose, Node, Or, Query, Word, conjunction, conjuncts


def relaxed(query: Query) -> Query | None:
    """``query`` with its bare words and citations loosened: any one of them is enough; the rest must still hold.

    Of a word any part of it is enough. ``None`` where there is nothing to loosen, or nothing may be.

    >>> from ressearch.model.query import And
    >>> relaxed(Query("核裁军 谈判", And((Word("核裁军"), Word("谈判"))))).node
    Or(nodes=(Loose(text='核裁军', forms=(), verb=None), Loose(text='谈判', forms=(), verb=None)))
    """
    if query.strict:
        return None
    parts = conjuncts(query.node)
    loose = tuple(soft for part in parts for soft in loosened(part))
    if not any(isinstance(part, Loose) for part in loose) and len(loose) <= 1:
        return None
    firm = tuple(part for part in parts if not loosened(part))
    either = loose[0] if len(loose) == 1 else Or(loose)
    return replace(query, node=conjunction((*firm, either)), relaxed=True)


def loosened(part: Node) -> tuple[Node, ...]:
    """What may stand for a part of the query; nothing where it must hold as it is."""
    match part:
        case Word(text, forms, verb):
            return (Loose(text, forms, verb),)
        case Cited():
            return (part,)
        case Or((Word(text, forms, verb), Cited() as cited)):
            return (Loose(text, forms, verb), cited)
        case _:
            return ()
