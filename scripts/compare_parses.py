#!/usr/bin/env python3
"""What does a change of the parser do to real documents: which clauses are gained, lost, changed?

    scripts/compare_parses.py FOLDER             the last commit against the working tree
    scripts/compare_parses.py FOLDER --base REV  another version against the working tree
    scripts/compare_parses.py FOLDER --brief     the summary alone, for the commit message

Exit status: 0 nothing differs, 1 something does, 2 trouble.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

PARSE = """
import json, sys
from ressearch.app import parse_paths
from ressearch.model.codec import resolution_to_json
for path, found in parse_paths(sys.argv[1:]):
    if not isinstance(found, str):  # a note
        print(json.dumps([path, str(found) if isinstance(found, Exception) else resolution_to_json(found)]))
"""

Json = dict[str, Any]


def parses(tree: Path, folder: Path) -> dict[str, Json]:
    """What the version in ``tree`` reads in each file of ``folder``; a file it refuses has an ``error``."""
    run = subprocess.run(
        [sys.executable, "-c", PARSE, str(folder)],
        env={**os.environ, "PYTHONPATH": str(tree / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    rows = (json.loads(line) for line in run.stdout.splitlines())
    return {path: found if isinstance(found, dict) else {"error": found, "clauses": []} for path, found in rows}


def checkout(revision: str, into: Path) -> Path:
    """The files of a revision, without touching the working tree."""
    archive = subprocess.run(["git", "archive", revision, "src"], cwd=ROOT, capture_output=True, check=True)
    subprocess.run(["tar", "-x", "-C", str(into)], input=archive.stdout, check=True)
    return into


def differences(before: Json, now: Json) -> Iterator[tuple[str, str, str]]:
    """Kind of difference, what it is about, and the two values, for one document."""
    old, new = ({clause["id"]: clause for clause in parse["clauses"]} for parse in (before, now))
    for key in sorted({*before, *now} - {"clauses", "repairs"}):
        if (before.get(key) or None) != (now.get(key) or None):  # an older version may lack a key
            yield f"header {key}", "", f"{before.get(key)!r} -> {now.get(key)!r}"
    for address in old.keys() - new.keys():
        yield "lost", address, old[address]["text"]
    for address in new.keys() - old.keys():
        yield "gained", address, new[address]["text"]
    for address in old.keys() & new.keys():
        for key, value in old[address].items():
            if new[address].get(key) != value:
                yield f"changed {key}", address, f"{value!r} -> {new[address].get(key)!r}"


def main() -> int:
    """Print the report; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", default="HEAD", metavar="REV")
    parser.add_argument("--brief", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        before = parses(checkout(options.base, Path(scratch)), options.folder)
    now = parses(ROOT, options.folder)
    counts: Counter[str] = Counter()
    for path in sorted({*before, *now}):
        nothing: Json = {"clauses": []}
        for kind, address, values in sorted(differences(before.get(path, nothing), now.get(path, nothing))):
            counts[kind] += 1
            if not options.brief:
                print(f"{path}\t{kind}\t{address}\t{values}")
    documents, clauses = len(now), sum(len(parse["clauses"]) for parse in now.values())
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "no difference"
    print(f"{documents} documents, {clauses} clauses: {told}")
    return 1 if counts else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        print(f"compare_parses: {error}\n{error.stderr}", file=sys.stderr)
        sys.exit(2)
