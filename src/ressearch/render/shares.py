"""Why a hit stands where it does: its score and what each part of the query adds to it."""

from collections.abc import Iterator, Sequence

from ressearch.model.results import Hit
from ressearch.model.shares import Share, ShareKind, TermShare
from ressearch.render.grid import Cell, grid
from ressearch.render.paint import paint
from ressearch.render.view import View
from ressearch.render.wrapping import printable

MARGIN = "    "

KINDS: dict[ShareKind, str] = {
    "word": "词语 word",
    "alike": "相似 alike",
    "verb": "主动词 leading verb",
    "citing": "引用 cites it",
    "own": "出自该决议 is of it",
    "whole": "含全部的词 holds every word",
}
FIELDS = {"words": "词 words", "grams": "字 grams"}


def share_lines(hit: Hit, view: View) -> Iterator[str]:
    """The lines below a hit: the score, then each share with its terms, then what is missing."""
    if hit.explanation is None:
        return
    yield MARGIN + paint(f"得分 score {hit.score:.4f}", "head", color=view.color)
    for share in hit.explanation:
        yield f"{MARGIN}{number(share.added)}  {paint(printable(told(share)), 'verb', color=view.color)}"
        yield from (f"{MARGIN * 2}{line}" for line in grid(term_rows(share.terms)))
    if hit.missing:
        yield f"{MARGIN}缺 missing: {printable('、'.join(hit.missing))}"


def told(share: Share) -> str:
    """What a share is, and how it came to be more or less."""
    notes = [f"{KINDS[share.kind]} {share.text}".rstrip()]
    if share.form:
        notes.append(f"写作 written {share.form}")
    if share.worth < 1:
        notes.append(f"只在相反的词中 in its opposite only ×{share.worth:g}")
    return "；".join(notes)


def term_rows(terms: Sequence[TermShare]) -> list[list[Cell]]:
    """A row for each term: field, term, how often, in how many clauses, idf, weight and what it adds."""
    return [[[cell] for cell in term_cells(term)] for term in terms]


def term_cells(term: TermShare) -> tuple[str, ...]:
    """What is shown of a term."""
    return (
        FIELDS[term.field],
        printable(term.term),
        f"{term.tf} 次 times",
        f"见于 {term.holding} 条 clauses",
        f"idf {term.idf:.4f}",
        f"权重 weight {term.weight:g}",
        number(term.added),
    )


def number(added: float) -> str:
    """What is added, with its sign."""
    return f"{added:+.4f}"


def share_cells(hit: Hit) -> Iterator[tuple[str, ...]]:
    """The same for plain lines: of a share kind, text, added, form and worth, of a term all that is counted."""
    for share in hit.explanation or ():
        yield share.kind, share.text, f"{share.added:.6f}", share.form or "", f"{share.worth:g}"
        for term in share.terms:
            counted = (str(term.tf), str(term.holding), f"{term.idf:.6f}", f"{term.weight:g}")
            yield term.field, term.term, f"{term.added:.6f}", *counted
