"""Files in: what is read, what is refused, what a bad line costs."""

import gzip
import json
from pathlib import Path

import pytest

from ressearch.errors import SourceError
from ressearch.model.resolution import Resolution
from ressearch.sources import find_files, is_source, read_source
from ressearch.sources.derive import complete

LINE = {"id": "A/RES/68/51#op8", "symbol": "A/RES/68/51", "text": "敦促所有国家尽早签署第67/59号决议；"}


def read(path: Path) -> list[Resolution | SourceError]:
    return list(read_source(path))


def write_lines(path: Path, *lines: object) -> Path:
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "是空文件"),
        ("blank.txt", b" \n\n ", "是空文件"),
        ("bom.txt", b"\xef\xbb\xbf", "是空文件"),
        ("binary.txt", b"\x7fELF\x00\x01", "是二进制文件"),
        ("latin.txt", "Résolution".encode("latin-1"), "不是 UTF-8 文本（第 2 字节）"),
        ("cut.txt", "大会决定继续处理此案".encode()[:-1], "文件不完整，在最后一个字中间断开；请重新下载"),
        ("paper.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "是 Word 97–2003 文件，不能直接读取；请先转成 DOCX："),
        ("paper.rtf", b"{\\rtf1 }", "是 RTF 文件"),
        ("paper.txt", b"{\\rtf1 }", "是 RTF 文件"),
        ("paper.doc", b"text", "是 Word 97–2003 文件"),
        (
            "locked.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "有密码保护",
        ),
        ("text.pdf", b"text", "后缀是 .pdf，内容不是 PDF"),
        ("text.docx", b"text", "后缀是 .docx，内容不是 DOCX"),
        ("broken.docx", b"PK\x03\x04", "文件损坏或不完整"),
        ("packed.txt", gzip.compress(b"text"), "是 gzip 压缩文件，请先解压"),
        ("empty.pdf", b"", "是空文件"),
        ("empty.html", b"<html></html>", "没有文字"),
        ("broken.jsonl.gz", b"\x1f\x8b\x08", "gzip 数据损坏或不完整"),
        ("empty.jsonl", b"", "是空文件"),
        ("plain.jsonl.gz", b"{}", "gzip 数据损坏或不完整"),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    [error] = read(path)
    assert isinstance(error, SourceError)
    assert error.zh.startswith(f"{path}：{message}")
    assert "\n" not in str(error)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    [error] = read(tmp_path / "none.txt")
    assert isinstance(error, SourceError)
    assert "没有这个文件" in str(error)


def test_a_text_that_no_resolution_is_as_long_as(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes("1. 请求。\n".encode() * 800_000)
    [error] = read(path)
    assert str(error) == (
        f"{path}：文件超过 10 MB，不是一份决议；请分成几个文件"
        " / larger than 10 MB, too much for a resolution; split it"
    )


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize(("suffix", "head"), [(".txt", ""), (".html", "<pre>")])
def test_a_text_of_more_lines_than_any_resolution_has(tmp_path: Path, suffix: str, head: str, end: str) -> None:
    path = tmp_path / f"long{suffix}"
    path.write_bytes((head + f"1. 请求。{end}" * 100_001).encode())
    [error] = read(path)
    assert str(error) == (
        f"{path}：超过 100000 行，不是一份决议；请分成几个文件"
        " / more than 100000 lines, too much for a resolution; split it"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_marked_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "resolution.txt"
    path.write_bytes("68/51. 标题\n大会，\n回顾其决议，\n1. 决定继续处理此案。\n".encode(encoding))
    [resolution] = read(path)
    assert isinstance(resolution, Resolution)
    assert [clause.text for clause in resolution.clauses] == ["回顾其决议，", "决定继续处理此案。"]


def test_a_bad_line_costs_only_itself(tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "c.jsonl", LINE, "{", "[1]", {**LINE, "id": "x", "text": 3}, "", {**LINE, "id": "y"}
    )
    *errors, resolution = read(path)
    assert [error.place.rpartition(":")[2] for error in errors if isinstance(error, SourceError)] == [
        "2",
        "3",
        "4",
    ]
    assert isinstance(resolution, Resolution)
    assert [clause.id for clause in resolution.clauses] == [LINE["id"], "y"]


def test_clauses_of_one_symbol_need_not_stand_together(tmp_path: Path) -> None:
    other = {"id": "S/RES/1#op1", "symbol": "S/RES/1(1946)", "text": "决定继续处理此案。"}
    path = write_lines(tmp_path / "c.jsonl", LINE, other, {**LINE, "id": "A/RES/68/51#op9"})
    found = {
        resolution.symbol: len(resolution.clauses)
        for resolution in read(path)
        if isinstance(resolution, Resolution)
    }
    assert found == {"A/RES/68/51": 2, "S/RES/1(1946)": 1}


def test_the_same_address_twice(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", LINE, LINE, {**LINE, "text": "请秘书长；"})
    error, resolution = read(path)
    assert isinstance(error, SourceError)
    assert error.place.endswith(":3")
    assert isinstance(resolution, Resolution)
    assert len(resolution.clauses) == 1


def test_gzip(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(LINE).encode()))
    [resolution] = read(path)
    assert isinstance(resolution, Resolution)


def test_what_a_sparse_line_leaves_out_is_derived() -> None:
    full = complete(LINE)
    assert {
        key: full[key] for key in ("organ", "section", "paragraph", "ordinal", "verb", "family", "citations")
    } == {
        "organ": "大会",
        "section": "operative",
        "paragraph": "8",
        "ordinal": 1,
        "verb": "敦促",
        "family": "call",
        "citations": ["A/RES/67/59"],
    }


@pytest.mark.parametrize(
    ("address", "section", "paragraph"),
    [
        ("A/RES/68/51#pp3", "preamble", None),
        ("A/RES/68/51#op7.a", "operative", "7(a)"),
        ("A/RES/68/51#op7.a.一", "operative", "7(a)(一)"),
        ("A/RES/50/72#B.op3", "operative", "B/3"),
        ("UNPC/dev/586#s1", None, None),
        ("条文", None, None),
    ],
)
def test_addresses(address: str, section: str | None, paragraph: str | None) -> None:
    full = complete({**LINE, "id": address})
    assert (full["section"], full["paragraph"]) == (section, paragraph)


def test_what_a_line_states_stays() -> None:
    full = complete({**LINE, "verb": "促请", "organ": None, "citations": []})
    assert (full["verb"], full["verbs"], full["organ"], full["citations"]) == ("促请", ["促请"], None, [])
    assert complete({**LINE, "verb": None})["verbs"] == []


@pytest.mark.parametrize(
    ("symbol", "doc_type"),
    [
        ("A/RES/68/51", "resolution"),
        ("A/DEC/61/412", "decision"),
        ("S/PRST/2013/1", "statement"),
        ("A/C.1/68/L.36", "draft"),
        ("file:draft.txt", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_type_that_a_symbol_tells(symbol: str | None, doc_type: str) -> None:
    assert complete({**LINE, "symbol": symbol})["doc_type"] == doc_type


@pytest.mark.parametrize(
    ("stated", "addressees"),
    [
        ({"text": "敦促会员国停火；"}, ["会员国"]),
        ({"text": "停火；", "lead_in": "促请各方："}, ["各方"]),
        ({"text": "停火；"}, []),
        ({"text": "敦促会员国停火；", "verb": None}, []),  # somebody has judged that nobody acts here
        ({"text": "敦促会员国停火；", "addressees": []}, []),
    ],
)
def test_whom_a_line_asks(stated: dict[str, object], addressees: list[str]) -> None:
    assert complete({**LINE, **stated})["addressees"] == addressees


def test_folders_give_their_files_in_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a.txt", ".hidden.txt", "b/.git/x.txt", "b/1.txt", "b/c.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert [name for _, name in find_files([tmp_path], wanted=is_source)] == ["a.txt", "b/1.txt", "b/2.txt"]


@pytest.mark.parametrize(
    "change",
    [{"adopted": "gestern"}, {"adopted": "2013"}, {"year": 99999}, {"year": 0}, {"strength": 77}, {"ordinal": 0}],
)
def test_what_no_clause_can_have_is_an_error(tmp_path: Path, change: dict[str, object]) -> None:
    [error] = read(write_lines(tmp_path / "c.jsonl", {**LINE, **change}))
    assert isinstance(error, SourceError)
    assert next(iter(change)) in error.en


OBJECT = {"symbol": "A/RES/68/51", "clauses": [{"id": "A/RES/68/51#op8", "text": "敦促所有国家；"}]}


def test_a_line_may_hold_a_whole_resolution(tmp_path: Path) -> None:
    [resolution] = read(write_lines(tmp_path / "c.jsonl", OBJECT))
    assert isinstance(resolution, Resolution)
    assert [(clause.symbol, clause.verb) for clause in resolution.clauses] == [("A/RES/68/51", "敦促")]


@pytest.mark.parametrize(
    "line",
    [
        {"clauses": []},
        {**OBJECT, "clauses": 5},
        {**OBJECT, "clauses": [5]},
        {**OBJECT, "clauses": [{"id": "x"}]},
        {**OBJECT, "clauses": [{"id": "x", "symbol": "A/RES/68/52", "text": "决定。"}]},
        {**OBJECT, "footnotes": [{}]},
        {**OBJECT, "footnotes": "ab"},
        {**OBJECT, "repairs": [{"kind": 1, "count": 1}]},
        {**OBJECT, "doc_type": "letter"},
    ],
)
def test_a_wrong_object_is_an_error_in_its_place(tmp_path: Path, line: dict[str, object]) -> None:
    error, resolution = read(write_lines(tmp_path / "c.jsonl", line, LINE))
    assert isinstance(error, SourceError)
    assert error.place.endswith(":1")
    assert isinstance(resolution, Resolution)


@pytest.mark.parametrize("key", ["id", "symbol", "text", "organ", "section", "verb", "verbs", "citations"])
@pytest.mark.parametrize("value", [[], {}, [[]], 7, True, "\x00"])
def test_any_wrong_value_is_an_error_in_its_place(tmp_path: Path, key: str, value: object) -> None:
    path = write_lines(tmp_path / "c.jsonl", {**LINE, key: value}, {**LINE, "id": "y"})
    for found in read(path):
        assert isinstance(found, Resolution) or found.place.endswith(":1")
