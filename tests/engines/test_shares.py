"""What a score is made of adds up to it, in every engine, and names what there is."""

import pytest

from engines.builders import ask, found, pattern, resolution
from ressearch.engines.protocol import Engine
from ressearch.engines.ranking import CITING, LEADING, OWN, WEIGHTS
from ressearch.model.query import And, Cited, Loose, Node, Not, Or, Phrase, Wildcard, Word
from ressearch.model.shares import Share

QUERIES: list[Node] = [
    Word("死刑"),
    Word("核武器国家"),
    Word("安理会", ("安全理事会",)),
    And((Word("敦促", verb="敦促"), Word("核试验"))),
    Or((Loose("核裁军谈判会议"), Loose("重申", verb="重申"), Phrase("的核查机制"))),
    And((Wildcard(("核", "国家")), Not(Word("量子")))),
    Or((Word("1718"), Cited("1718", (pattern("1718"),)))),
]


@pytest.mark.parametrize("node", QUERIES, ids=str)
def test_the_shares_add_up_to_the_score(library: Engine, node: Node) -> None:
    hits = ask(library, node, explain=True).hits
    assert hits
    assert [hit.score for hit in hits] == [hit.score for hit in ask(library, node).hits]
    for hit in hits:
        assert hit.explanation
        assert sum(share.added for share in hit.explanation) == pytest.approx(hit.score, abs=1e-9)
        for share in hit.explanation:
            added = share.worth * sum(term.added for term in share.terms)
            assert share.kind != "word" or share.added == pytest.approx(added, abs=1e-9)


def test_nothing_is_explained_unasked(library: Engine) -> None:
    assert all(hit.explanation is None for hit in ask(library, Word("死刑")).hits)


def shares(engine: Engine, node: Node) -> dict[str, tuple[Share, ...]]:
    """What each score is made of, by the text of the clause."""
    return {hit.clause.text: hit.explanation or () for hit in ask(engine, node, explain=True).hits}


def test_what_is_told_of_a_term(engine: Engine) -> None:
    engine.replace([resolution("A/RES/1/1", "裁军、裁军", "裁军", "停火")])
    (share,) = shares(engine, Word("裁军"))["裁军、裁军"]
    told = {(term.field, term.term): (term.tf, term.holding, term.weight) for term in share.terms}
    assert told[("words", "裁军")] == (2, 2, WEIGHTS["words"])
    assert told[("grams", "军")] == (2, 2, WEIGHTS["grams"])


def test_another_form_an_opposite_and_the_verb_are_told(engine: Engine) -> None:
    engine.replace(
        [
            resolution("A/RES/1/1", "请安全理事会开会", "无核武器国家", {"text": "敦促停火", "verbs": ("敦促",)}),
            resolution("A/RES/1/2", {"text": "回顾", "citations": ("A/RES/1/1",)}),
        ]
    )
    (share,) = shares(engine, Word("安理会", ("安全理事会",)))["请安全理事会开会"]
    assert (share.text, share.form, share.worth) == ("安理会", "安全理事会", 1.0)
    (share,) = shares(engine, Word("核武器国家"))["无核武器国家"]
    assert (share.form, share.worth) == (None, 0.02)
    word, verb = shares(engine, And((Word("敦促", verb="敦促"),)))["敦促停火"]
    assert (word.kind, verb) == ("word", Share("verb", "敦促", LEADING))
    cited = Cited("1/1", (pattern("1/1"),))
    assert shares(engine, cited)["回顾"] == (Share("citing", "1/1", CITING),)
    assert {told[0] for text, told in shares(engine, cited).items() if text != "回顾"} == {
        Share("own", "1/1", OWN)
    }


def test_the_order_is_that_of_the_scores(library: Engine) -> None:
    node = Or((Loose("核裁军"), Loose("谈判")))
    assert [hit.clause.id for hit in ask(library, node, explain=True).hits] == found(library, node)
