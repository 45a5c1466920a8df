"""The lexicon: a table that is walked, words that are found by what is typed, and lists of the user's own."""

from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest

from ressearch.analysis.dictionary import dictionary, dictionary_with, using
from ressearch.analysis.lexicon import LONGEST, LOOSE, Entry, lexicon, load_lexicon
from ressearch.analysis.segmenter import index_words, parts, words
from ressearch.analysis.typed import terms
from ressearch.errors import VocabularyError
from ressearch.text import fold_text

NAMES = {
    "organ", "body", "agency", "programme", "mission", "court", "treaty", "process", "organization", "sanction",
    "armed group", "country", "region", "verb",
}  # fmt: skip


def test_the_table() -> None:
    raw = files("ressearch.analysis").joinpath("lexicon.tsv").read_bytes()
    lines = [line for line in raw.decode().split("\n") if not line.startswith("#")]
    assert b"\r" not in raw
    assert lines.pop() == ""
    assert all(line.count("\t") == 2 for line in lines)
    assert len(lexicon()) == len(lines) >= 2500
    assert all(one.word < other.word for one, other in pairwise(lexicon()))  # sorted, no doubles


def test_every_line() -> None:
    for entry in lexicon():
        assert entry.word.isalnum(), entry
        assert fold_text(entry.word) == entry.word, entry
        assert 1 < len(entry.word) <= LONGEST, entry
        assert entry.kind in NAMES | LOOSE, entry
        assert entry.source, entry
        assert words(entry.word) == [entry.word]  # it wins over the shorter words inside it
        assert "".join(parts(dictionary(), entry.word)) == entry.word


def test_a_clause_holds_all_that_is_looked_for() -> None:
    for entry in lexicon():
        held = set(index_words(f"重申，{entry.word}。"))
        assert held.issuperset(terms(entry.word).words), entry
        assert held.issuperset(terms(entry.word).phrases), entry


@pytest.mark.parametrize(
    ("text", "word", "held"),
    [
        ("各无核武器国家", "核武器国家", False),  # its opposite, and a phrase
        ("各无核武器国家", "核武器", True),
        ("各核武器国家", "核武器", True),
        ("不扩散核武器条约", "扩散", True),
        ("不扩散核武器条约", "核武器", True),
        ("非自治领土人民", "自治", True),
        ("非洲联盟委员会", "非洲联盟", True),  # 非 denies nothing here
        ("联合国安全理事会", "安全理事会", True),
        ("联合国中非共和国多层面综合稳定特派团", "中非共和国", True),
        ("2030年可持续发展议程", "2030年", True),
        ("2030年可持续发展议程", "2030", False),
        ("无核武器区", "区", True),  # 无核武器和其他大规模毁灭性武器区 answers 无核武器区
    ],
)
def test_words_inside_words(text: str, word: str, held: bool) -> None:  # noqa: FBT001 - a column of the table
    assert (word in index_words(text)) is held


def test_a_run_without_an_end_takes_no_time() -> None:
    assert index_words("a" * 100_000) == ["a" * 100_000]


def test_words_of_the_user_hold_inside_the_block_alone() -> None:
    mine = dictionary_with((Entry("蓝色走廊倡议"), Entry("绿色走廊", "phrase"), Entry("核武器国家")))
    with using(mine):
        assert words("蓝色走廊倡议") == ["蓝色走廊倡议"]
        assert "蓝色走廊倡议" in index_words("蓝色走廊倡议")
        assert terms("绿色走廊").words == ("绿色", "走廊")
        assert terms("核武器国家").words == ("核武器国家",)  # a name, says the user
        assert words("中非稳定团") == ["中非稳定团"]
    assert words("蓝色走廊倡议") == ["蓝色", "走廊", "倡议"]
    assert terms("蓝色走廊倡议").words == ("蓝色", "走廊", "倡议")
    assert terms("核武器国家").words == ("核武器", "国家")


def test_texts_without_a_word_of_the_lexicon_are_cut_as_jieba_cuts_them() -> None:
    assert words("他来到北京清华大学") == ["他", "来到", "北京", "清华大学"]


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "words.txt"
    path.write_text(text, encoding=encoding)
    return path


def test_a_list_of_the_user(tmp_path: Path) -> None:
    path = write(tmp_path, "# 我的词\n蓝色走廊倡議\n\nＡＢＣ计划\tprocess\t某文件\n蓝色走廊倡议\n", "utf-8-sig")
    assert load_lexicon(path) == (Entry("蓝色走廊倡议"), Entry("abc计划", "process", "某文件"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("蓝色走廊\n红、黄\n", ":2：词只能由字、字母和数字组成：红、黄 / a word is made of"),
        ("\tphrase\n", ":1：词只能由字、字母和数字组成：（空） / a word is made of"),
        ("国\n", ":1：词应有 2 至 60 字：国 / a word has 2 to 60 characters"),
        ("国" * 61, ":1：词应有 2 至 60 字：国国"),
    ],
)
def test_bad_lines(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(VocabularyError) as caught:
        load_lexicon(path)
    assert str(caught.value).startswith(f"{path}{message}")
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="没有这个文件 / no such file"):
        load_lexicon(tmp_path / "none")
    with pytest.raises(VocabularyError, match="不是 UTF-8 文本 / not UTF-8 text"):
        load_lexicon(write(tmp_path, "蓝色走廊", "gb18030"))
