"""How many clauses a second are read from text, on one core?

python bench/parse_text.py             the bundled sample, and resolutions of four organs in five layouts
python bench/parse_text.py FILE...     other text files

Milliseconds of processor time, the median of the rounds; each round reads every text once, so that a machine that
slows down does so for all. A line a text, and two for all of them: the median of their speeds, and the whole mix,
all clauses through all the time.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import process_time

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from dirt import Dirt, render
from laws.test_dirt import DOCUMENTS
from ressearch.parsing import parse

ROUNDS = 30

LAYOUTS = {
    "a line a paragraph": Dirt(width=10_000, page=10_000, factor=1, signal="none", airy=False, heads="none"),
    "wrapped, blank lines": Dirt(width=76, page=40, factor=1, signal="blank", airy=False, marks="glued"),
    "wrapped, no sign": Dirt(width=60, page=30, factor=1, signal="none", airy=False, marks="boxed", feet="job"),
    "bold four times": Dirt(width=78, page=28, factor=4, runs="glyph", heads="two lines", feet="fraction"),
    "bold twice, raised": Dirt(width=90, page=36, factor=2, marks="raised", style="blank", wide_digits=True),
}


def texts(names: list[str]) -> Iterator[tuple[str, str]]:
    """What is read, by name."""
    paths = [Path(name) for name in names] or sorted((ROOT / "src/ressearch/samples").glob("*.txt"))
    yield from ((path.name, path.read_bytes().decode("utf-8")) for path in paths)
    if not names:
        for layout, dirt in LAYOUTS.items():
            for document in DOCUMENTS[1:]:  # the first is the sample
                yield f"{layout}: {document.symbol}", render(document, dirt)


def main() -> None:
    """Print a line a text, and two for all."""
    named = dict(texts(sys.argv[1:]))
    clauses = {name: len(parse(text).resolution.clauses) for name, text in named.items()}
    spent: dict[str, list[float]] = {name: [] for name in named}
    for _ in range(ROUNDS):
        for name, text in named.items():
            start = process_time()
            parse(text)
            spent[name].append(process_time() - start)
    typical = {name: median(times) for name, times in spent.items()}
    rates = {name: clauses[name] / typical[name] for name in named}
    print(f"python {' '.join(sys.argv)}: each figure the median of {ROUNDS} rounds, one core")
    print(f"{'clauses':>8} {'characters':>11} {'ms':>7} {'clauses/s':>10}")
    for name, text in named.items():
        print(f"{clauses[name]:8} {len(text):11} {1000 * typical[name]:7.2f} {rates[name]:10.0f}  {name}")
    print(f"{'':8} {'':11} {'':7} {median(rates.values()):10.0f}  the median text")
    total, time, size = sum(clauses.values()), sum(typical.values()), sum(map(len, named.values()))
    print(f"{total:8} {size:11} {1000 * time:7.2f} {total / time:10.0f}  all")


if __name__ == "__main__":
    main()
