"""What is said of a folder that is no index, or a broken one; and that nothing in it is touched."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from whoosh.index import open_dir

from engines.builders import ask, everything, found, resolution, samples, stored
from ressearch.engines.protocol import Stats
from ressearch.engines.whoosh import batch, folder, open_index
from ressearch.engines.whoosh.damage import reading
from ressearch.engines.whoosh.manifest import MANIFEST
from ressearch.engines.whoosh.segment import Postings, Segment
from ressearch.errors import IndexFolderError
from ressearch.model.fields import FIELDS
from ressearch.model.query import Everything, Phrase, Word

ONE = resolution("A/RES/1/1", "决定核裁军；", "敦促停火；")
TWO = resolution("A/RES/1/2", "重申核裁军；")


def write_manifest(path: Path, text: str) -> None:
    open_index(path, create=True).close()
    (path / MANIFEST).write_text(text, encoding="utf-8")


def make_file(path: Path) -> None:
    path.write_text("notes")


def make_papers(path: Path) -> None:
    path.mkdir()
    (path / "thesis.docx").write_bytes(b"years of work")


def lose_the_contents(path: Path) -> None:
    open_index(path, create=True).close()
    for file in path.glob("_MAIN_*"):
        file.unlink()


# name, what lies at the path, whether an index is to be made, what is said
BAD: list[tuple[str, Callable[[Path], object], bool, str]] = [
    ("missing", Path.absolute, False, "run `ressearch index PATH` first"),
    ("empty", Path.mkdir, False, "not yet built"),
    ("a file", make_file, False, "not a folder"),
    ("a file", make_file, True, "not a folder"),
    ("other files", make_papers, False, "not an index"),
    ("other files", make_papers, True, "nothing in it was touched"),
    (
        "another format",
        lambda path: write_manifest(path, '{"format": 99}'),
        False,
        "format 99, this program needs 5",
    ),
    (
        "another format",
        lambda path: write_manifest(path, '{"format": 99}'),
        True,
        "format 99, this program needs 5",
    ),
    ("no JSON", lambda path: write_manifest(path, '{"format": 1'), False, "the manifest is damaged"),
    ("no text", lambda path: write_manifest(path, "\0\1"), False, "the manifest is damaged"),
    ("no format", lambda path: write_manifest(path, "[]"), False, "the manifest is damaged"),
    ("no number", lambda path: write_manifest(path, '{"format": null}'), False, "the manifest is damaged"),
    ("no contents", lose_the_contents, False, "the index is damaged"),
]


def state(path: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in [path, *path.rglob("*")] if file.is_file()}


@pytest.mark.parametrize(
    ("name", "prepare", "create", "message"), BAD, ids=[f"{case[0]}-{case[2]}" for case in BAD]
)
def test_a_folder_that_is_no_index(
    tmp_path: Path,
    name: str,
    prepare: Callable[[Path], object],
    create: bool,  # noqa: FBT001 - pytest gives it by name
    message: str,
) -> None:
    path = tmp_path / name
    prepare(path)
    before = state(path)
    with pytest.raises(IndexFolderError) as error:
        open_index(path, create=create)
    zh, _, en = str(error.value).partition(" / ")
    assert message in en
    assert str(path) in zh
    assert state(path) == before


def test_an_empty_folder_with_the_mark_of_git_becomes_an_index(tmp_path: Path) -> None:
    (tmp_path / ".gitkeep").touch()
    with pytest.raises(IndexFolderError, match="not yet built"):
        open_index(tmp_path)
    open_index(tmp_path, create=True).replace([ONE])
    assert everything(open_index(tmp_path)) == ["A/RES/1/1#op1", "A/RES/1/1#op2"]


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    open_index(tmp_path / "new" / "index", create=True).replace([ONE])
    assert stored(open_index(tmp_path / "new" / "index")) == [ONE]


def test_making_an_index_where_there_is_one_keeps_it(tmp_path: Path) -> None:
    open_index(tmp_path, create=True).replace([ONE])
    assert stored(open_index(tmp_path, create=True)) == [ONE]


def test_it_is_a_whoosh_index_with_one_document_a_clause(tmp_path: Path) -> None:
    engine = open_index(tmp_path, create=True)
    engine.replace(samples())
    with open_dir(str(tmp_path)).reader() as reader:
        assert reader.doc_count() == engine.stats().clauses == 64


# Where Whoosh fails it leaves the file to the garbage collector.
leaves_files_open = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@leaves_files_open
@pytest.mark.parametrize("change", ["cut", "empty", "gone", "noise"])
def test_a_damaged_file_is_reported_and_never_ends_in_a_traceback(tmp_path: Path, change: str) -> None:
    open_index(tmp_path, create=True).replace(samples())
    for file in [file for file in tmp_path.iterdir() if file.suffix in (".toc", ".seg")]:
        whole = file.read_bytes()
        damage(file, whole, change)
        with pytest.raises(IndexFolderError, match="damaged"):
            read_all(tmp_path)
        file.write_bytes(whole)
    assert read_all(tmp_path) == 64


@pytest.mark.parametrize("suffix", [".toc", ".seg"])
def test_a_file_that_the_system_does_not_give_is_named_and_not_called_damage(tmp_path: Path, suffix: str) -> None:
    # A folder in its place stands for a lack of permission, which the superuser never lacks.
    open_index(tmp_path, create=True).replace(samples())
    (file,) = tmp_path.glob(f"*{suffix}")
    file.unlink()
    file.mkdir()
    with pytest.raises(IndexFolderError) as error:
        read_all(tmp_path)
    assert str(error.value) == (
        f"不能读取索引：{file}（Is a directory） / cannot read the index: {file} (Is a directory)"
    )


def test_a_disk_that_fails_is_not_called_damage() -> None:
    told = r"cannot read the index: here \(Input/output error\)"
    with pytest.raises(IndexFolderError, match=told), reading(Path("here")):
        raise OSError(5, "Input/output error")


def test_damage_met_while_a_segment_is_written_anew_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise EOFError

    engine = open_index(tmp_path, create=True)
    engine.replace([ONE, TWO])
    monkeypatch.setattr(batch, "OPTIMIZE", broken)
    with pytest.raises(IndexFolderError, match="damaged"):
        engine.remove(["A/RES/1/1"])
    assert stored(engine) == [ONE, TWO]


def test_symbols_are_listed_and_removed_without_a_posting_list_for_each_that_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counting(segment: Segment, field: str, term: str) -> Postings:
        read.append(term)
        return postings(segment, field, term)

    postings = Segment.postings
    engine = open_index(tmp_path, create=True)
    engine.replace([resolution(f"A/RES/1/{number}", "决定停火；") for number in range(1000)])
    monkeypatch.setattr(Segment, "postings", counting)
    assert engine.remove(["A/RES/1/7", "A/RES/1/8"]) == 2
    assert (len(engine.symbols()), engine.stats()) == (998, Stats(998, 998))
    assert read == ["A/RES/1/7", "A/RES/1/8"]


def damage(file: Path, whole: bytes, change: str) -> None:
    if change == "gone":
        file.unlink()
    else:
        file.write_bytes({"cut": whole[: len(whole) // 2], "empty": b"", "noise": bytes(len(whole))}[change])


@leaves_files_open
@pytest.mark.parametrize("place", range(0, 100, 7))
def test_a_changed_byte_is_reported_or_does_no_harm(tmp_path: Path, place: int) -> None:
    open_index(tmp_path, create=True).replace(samples())
    (file,) = tmp_path.glob("*.seg")
    whole = bytearray(file.read_bytes())
    whole[len(whole) * place // 100] ^= 0xFF
    file.write_bytes(whole)
    with suppress(IndexFolderError):
        read_all(tmp_path)


def read_all(path: Path) -> int:
    engine = open_index(path)
    total = ask(engine, Everything(), facets=tuple(FIELDS)).total
    for node in (Word("核裁军"), Phrase("核武器国家"), Phrase("死刑")):
        ask(engine, node, sort="newest")
    stored(engine)
    return total


def test_an_index_that_another_is_writing_to_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "PATIENCE", 0.2)
    engine = open_index(tmp_path, create=True)
    engine.replace([ONE])

    def slow() -> Iterator[object]:
        with pytest.raises(IndexFolderError, match="another process is writing"):
            open_index(tmp_path).replace([TWO])
        assert stored(open_index(tmp_path)) == [ONE]  # reading goes on
        yield TWO

    engine.replace(slow())  # type: ignore[arg-type]
    assert stored(engine) == [ONE, TWO]


def test_an_answer_is_that_of_the_latest_commit_whoever_made_it(tmp_path: Path) -> None:
    writer = open_index(tmp_path, create=True)
    reader = open_index(tmp_path)
    assert found(reader, Word("核裁军")) == []
    writer.replace([ONE])
    assert found(reader, Word("核裁军")) == ["A/RES/1/1#op1"]
    writer.remove(["A/RES/1/1"])
    assert found(reader, Word("核裁军")) == []


def test_nothing_is_left_of_what_failed(tmp_path: Path) -> None:
    engine = open_index(tmp_path, create=True)
    engine.replace([ONE])
    before = sorted(file.name for file in tmp_path.iterdir())

    def broken() -> Iterator[object]:
        yield TWO
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        engine.replace(broken())  # type: ignore[arg-type]
    assert sorted(file.name for file in tmp_path.iterdir()) == before


def test_a_process_that_is_killed_leaves_the_old_state(tmp_path: Path) -> None:
    open_index(tmp_path, create=True).replace([ONE])
    script = f"""
import os, pathlib
from ressearch.engines.whoosh import open_index
from ressearch.model.resolution import Clause, Resolution

def resolutions():
    yield Resolution("A/RES/1/1", clauses=(Clause("A/RES/1/1#op1", "A/RES/1/1", "呼吁停止试验；"),))
    os._exit(9)

open_index(pathlib.Path({str(tmp_path)!r})).replace(resolutions())
"""
    path = os.pathsep.join(sys.path)
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", script], env={"PYTHONPATH": path}, check=False)  # noqa: S603
    assert done.returncode == 9
    engine = open_index(tmp_path)
    assert stored(engine) == [ONE]
    engine.replace([TWO])
    assert stored(engine) == [ONE, TWO]


def test_an_index_that_vanishes_is_reported(tmp_path: Path) -> None:
    engine = open_index(tmp_path / "index", create=True)
    engine.replace([ONE])
    shutil.rmtree(tmp_path / "index")
    with pytest.raises(IndexFolderError, match="index"):
        engine.symbols()
    with pytest.raises(IndexFolderError, match="index"):
        engine.replace([TWO])
    engine.close()
    engine.close()


def test_what_is_deleted_is_cleared_away_in_time(tmp_path: Path) -> None:
    engine = open_index(tmp_path, create=True)
    engine.replace([resolution(f"A/RES/1/{number}", "决定停火；") for number in range(10)])
    for number in range(9):
        engine.remove([f"A/RES/1/{number}"])
        with open_dir(str(tmp_path)).reader() as reader:
            assert reader.doc_count() == 9 - number
            assert reader.doc_count_all() <= 2 * reader.doc_count()
    engine.remove(["A/RES/1/9"])
    assert everything(engine) == []
