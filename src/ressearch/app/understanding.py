"""What the words of a query mean beyond their characters: other forms of a name, and the verb that a word is."""

from collections.abc import Callable
from dataclasses import replace

from ressearch.analysis import fold_text, spelled_out, words
from ressearch.model.query import And, Loose, Node, Not, Or, Query, Word, conjuncts
from ressearch.parsing import canonical
from ressearch.querying import Synonyms, renumbered

SHORT = 8  # segmented words: what is longer is a sentence, of which no other form stands anywhere as a whole


def understood(query: Query, synonyms: Synonyms) -> Query:
    """``query`` with the other forms of its words, and the verb of a word that stands beside others.

    A verb alone is looked for as a word: who wants the clauses that it leads asks for the field.
    """
    beside = len(conjuncts(query.node)) > 1

    def meant(word: Word) -> Word:
        folded = fold_text(word.text)
        cut = words(folded)
        forms = synonyms.rewritten(cut) if len(cut) <= SHORT else ()
        forms = (*(forms or spelled_out(folded)), *renumbered(folded))
        return Word(word.text, forms, canonical(folded) if beside else None)

    return replace(query, node=mapped(query.node, meant))


def widened(query: Query, synonyms: Synonyms) -> Query:
    """A relaxed query with the names inside its words in all their forms: a sentence is found by what it names."""

    def wider(node: Node) -> Node:
        match node:
            case Loose(text):
                names = (Loose(word, forms) for word in words(fold_text(text)) if (forms := synonyms.of(word)))
                return Or((node, *(name for name in names if name.text != fold_text(text))))
            case And(nodes):
                return And(tuple(map(wider, nodes)))
            case Or(nodes):
                return Or(tuple(map(wider, nodes)))
            case _:
                return node

    return replace(query, node=wider(query.node))


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
