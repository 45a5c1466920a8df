"""What the words of a query mean beyond their characters: other forms of a name, and the verb that a word is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import sqrt

from ressearch.analysis import fold_text, spelled_out, words, worth
from ressearch.engines.ranking import MEANT, NEARLY
from ressearch.model.query import And, Loose, Node, Not, Or, Query, Word, conjuncts
from ressearch.parsing import canonical
from ressearch.querying import Synonyms, meant, renumbered, told

SHORT = 8  # segmented words: what is longer is a sentence, of which no other form stands anywhere as a whole


def understood(query: Query, synonyms: Synonyms) -> Query:
    """``query`` with the other forms of its words, and the verb of a word that stands beside others.

    A verb alone is looked for as a word: who wants the clauses that it leads asks for the field.
    """
    beside = len(conjuncts(query.node)) > 1

    def known(word: Word) -> Word:
        folded = fold_text(word.text)
        cut = synonyms.joined(words(folded))
        forms = synonyms.rewritten(cut) if len(cut) <= SHORT else ()
        forms = (*(forms or spelled_out(folded)), *renumbered(folded))
        pieces = in_pieces(cut, synonyms) if len(cut) <= SHORT else ()
        return Word(word.text, forms, canonical(folded) if beside else None, pieces=pieces)

    return replace(query, node=mapped(query.node, known))


def in_pieces(cut: Sequence[str], synonyms: Synonyms) -> tuple[Word, ...]:
    """The segmented words of one that was typed, each with its other forms; none where no part has any."""
    pieces = tuple(Word(word, synonyms.of(word)) for word in cut)
    return pieces if len(pieces) > 1 and any(piece.forms for piece in pieces) else ()


def widened(query: Query, synonyms: Synonyms) -> Query:
    """A relaxed query with what its words name and mean: a sentence is found by that, not by what only asks."""

    def wider(node: Node) -> Node:
        match node:
            case Loose():
                return Or((plain(node), *names_in(node.text, synonyms), *terms_for(node.text)))
            case And(nodes):
                return And(tuple(map(wider, nodes)))
            case Or(nodes):
                return Or(tuple(map(wider, nodes)))
            case _:
                return node

    return replace(query, node=wider(query.node))


def plain(typed: Loose) -> Loose:
    """What was typed without the words that only ask."""
    folded = fold_text(typed.text)
    said = "".join(told(folded, words(folded)))
    return typed if said == folded else Loose(said)


def names_in(text: str, synonyms: Synonyms) -> Iterator[Loose]:
    """The names inside a typed word, in all their forms."""
    folded = fold_text(text)
    cut = synonyms.joined(words(folded))
    return (Loose(word, forms) for word in cut if word != folded and (forms := synonyms.of(word)))


def terms_for(text: str) -> Iterator[Word]:
    """The terms of resolutions for what a typed word says in the words of every day."""
    folded = fold_text(text)
    for turn in meant(folded, words(folded)):
        if worth(folded, turn.text) == 1:  # 不歧视 does not ask of 歧视
            yield from (Word(term, share=MEANT / sqrt(len(turn.terms))) for term in turn.terms)
            yield from (Word(term, share=NEARLY) for term in turn.near)


def mapped(node: Node, change: Callable[[Word], Word]) -> Node:
    """``node`` with its bare words changed."""
    match node:
        case Word():
            return change(node)
        case And(nodes):
            return And(tuple(mapped(part, change) for part in nodes))
        case Or(nodes):
            return Or(tuple(mapped(part, change) for part in nodes))
        case Not(part):
            return Not(mapped(part, change))
        case _:
            return node
