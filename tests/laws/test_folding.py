"""Laws of folding, on which the promise on quoted phrases rests."""

from hypothesis import given
from hypothesis import strategies as st

from ressearch.text import fold, fold_text

ALPHABET = st.sampled_from(list('核裁軍國號第1718（２）(a)A bé \u3000\n\u200b㈠〇，,“"—-①⼤İß'))
TEXTS = st.text(ALPHABET, max_size=40) | st.text(max_size=40)


@given(TEXTS)
def test_both_ways_of_folding_agree(text: str) -> None:
    folded = fold(text)
    assert folded.text == fold_text(text)
    assert len(folded.origins) == len(folded.text)
    assert list(folded.origins) == sorted(folded.origins)


@given(TEXTS)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_text(fold_text(text)) == fold_text(text)


@given(TEXTS, st.data())
def test_the_fold_of_a_run_stands_in_the_fold_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert fold_text(text[start:end]) in fold_text(text)


@given(TEXTS, st.data())
def test_the_original_of_a_folded_run_folds_back(text: str, data: st.DataObject) -> None:
    """Highlights: the marked slice of the original, folded, holds what matched."""
    folded = fold(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    assert folded.text[start:end].strip() in fold_text(folded.original(start, end).of(text))
