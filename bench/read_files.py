"""How fast are pages of PDF read, and does memory stay flat over a folder of many files?

    python bench/read_files.py             both, 10,000 files
    python bench/read_files.py --files 1000

Papers of the tests are set as files of every format, so nothing has to be downloaded. The time of a page is that
of the guarded child's work, without its start; the time of a file is the whole way, parsing included.
"""

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from time import perf_counter, process_time

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

import resource

from docxs import set_docx
from htmls import set_html
from papers import Paper, Paragraph, Run, paper_of
from pdfs import set_pdf
from ressearch.model.codec import resolution_from_json
from ressearch.model.resolution import Resolution
from ressearch.sources import read_source
from ressearch.sources.guard.client import CLIENT
from ressearch.sources.pdf import open_miner, read_pages
from ressearch.sources.pdf.page import Measures, page_text
from ressearch.sources.pdf.rows import make_rows

ROUNDS = 40
SMALL = Paper(
    "A/RES/99/1",
    "标题",
    (
        Paragraph((Run("A/RES/99/1"),), kind="mast"),
        Paragraph((Run("99/1. 标题"),), kind="title"),
        Paragraph((Run("大会，"),), kind="formula"),
        Paragraph((Run("回顾其第68/51号决议，"),)),
        Paragraph((Run("决定继续处理此案。"),), "1."),
    ),
)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    files = parser.parse_args().files
    text = (ROOT / "tests/gold/A_RES_68_51/resolution.json").read_text(encoding="utf-8")
    paper = paper_of(resolution_from_json(json.loads(text)))
    print("A/RES/68/51, four dense pages, bold drawn four times over; milliseconds of processor time a page")
    print(f"{'fonts':10} {'pages':>6} {'median':>7} {'p95':>7} {'characters':>11}")
    for name, embedded in (("embedded", True), ("named", False)):
        times = list(page_times(set_pdf(paper, embedded=embedded)))
        ms = sorted(1000 * seconds for seconds, _ in times)
        size = statistics.median(count for _, count in times)
        print(f"{name:10} {len(ms):6} {statistics.median(ms):7.2f} {ms[int(0.95 * len(ms))]:7.2f} {size:11.0f}")
    with tempfile.TemporaryDirectory() as folder:
        print(f"\n{files} small files of four formats, read and parsed one after another")
        print(f"{'files':>7} {'ms a file':>10} {'memory MB':>10} {'child MB':>9}")
        read_folder(list(write_files(Path(folder), files)))


def page_times(data: bytes) -> Iterator[tuple[float, int]]:
    """The seconds of processor time that each page takes, and its characters; the libraries are loaded before."""
    open_miner(data)
    for _ in range(ROUNDS):
        pages = read_pages(data)
        start = process_time()
        for number, glyphs in enumerate(pages):
            rows, _ = make_rows(glyphs, first=not number)
            page_text(rows, Measures.of([rows]))
            yield process_time() - start, len(glyphs)
            start = process_time()
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (hard, hard))  # the reader limits the process that it runs in


def write_files(folder: Path, count: int) -> Iterator[Path]:
    """So many files."""
    made = {
        ".pdf": set_pdf(SMALL),
        ".docx": set_docx(SMALL),
        ".html": set_html(SMALL),
        ".txt": "大会，\n回顾其决议，\n1. 决定继续处理此案。\n".encode("gb18030"),
    }
    for number, (suffix, data) in zip(range(count), cycle(made.items()), strict=False):
        path = folder / f"{number}{suffix}"
        path.write_bytes(data)
        yield path


def read_folder(paths: list[Path]) -> None:
    """Print the memory as it grows, or does not."""
    step = max(len(paths) // 10, 1)
    most = 0.0
    start = perf_counter()
    for number, path in enumerate(paths, 1):
        for found in read_source(path):
            if not isinstance(found, Resolution) or len(found.clauses) < 2:  # noqa: PLR2004 - each has two
                raise SystemExit(f"{path.name}: {found}")
        most = max(
            most, memory(CLIENT.pid, "VmHWM")
        )  # each child's own, which its parent's size does not count in
        if number % step == 0:
            spent = 1000 * (perf_counter() - start) / step
            print(f"{number:7} {spent:10.2f} {memory('self', 'VmRSS'):10.1f} {memory(CLIENT.pid, 'VmRSS'):9.1f}")
            start = perf_counter()
    CLIENT.close()
    print(f"the largest child took {most:.1f} MB")


def memory(process: int | str | None, name: str) -> float:
    """The memory that a process holds (VmRSS) or held at most (VmHWM), in MB; 0 where the system tells neither."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0.0
    [line] = [line for line in status.read_text().splitlines() if line.startswith(name)]
    return int(line.split()[1]) / 1000


if __name__ == "__main__":
    main()
