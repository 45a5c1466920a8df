"""How many clauses a second are read from text, on one core?

python bench/parse_text.py             the bundled sample
python bench/parse_text.py FILE...     other text files
"""

import sys
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src")]

from ressearch.parsing import parse

ROUNDS = 30


def main() -> None:
    """Print clauses a second for each file, the median of the rounds."""
    samples = ROOT / "src/ressearch/samples"
    for path in [Path(name) for name in sys.argv[1:]] or sorted(samples.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        clauses = len(parse(text).resolution.clauses)
        seconds = []
        for _ in range(ROUNDS):
            start = perf_counter()
            parse(text)
            seconds.append(perf_counter() - start)
        typical = median(seconds)
        print(f"{path.name}\t{clauses} clauses\t{typical * 1000:.1f} ms\t{clauses / typical:.0f} a second")


if __name__ == "__main__":
    main()
