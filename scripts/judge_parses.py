"""How well does the parser read documents that were judged by hand?

python scripts/judge_parses.py                        those of tests/judged, in total
python scripts/judge_parses.py -v tests/judged/NAME   every difference

A folder holds ``gold.json``, what must be read, and the texts it must be read from: ``clean.txt`` and dirty ones.
The gold is a resolution in the JSON of the contract, with these freedoms: a key that is absent is not judged; a
list where the contract has one value names alternatives; in a list of names ``A|B`` is either and ``A?`` may be
left out; a list of lists names alternative lists; clauses that match a pattern of ``ignore`` (rows of a table) are
not judged. Of several resolutions in a text the clauses are judged together.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from ressearch.model.codec import resolution_to_json
from ressearch.parsing import parse_all

ROOT = Path(__file__).parents[1]

Json = dict[str, Any]

HEADER = ("symbol", "organ", "title", "adopted", "year", "session", "meeting", "committee_report", "doc_type")
VALUES = ("section", "paragraph", "verb", "verb_phrase", "lead_in")
LISTS = ("verbs", "footnotes")
NAMES = ("secondary_verbs", "citations")
MEASURES = ("text", *VALUES, *LISTS, *NAMES, "header", "notes")

SHOWN = 24  # characters of a clause that a message quotes
EDGE = 14  # characters of a note by which it is known inside a clause


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, read but wrong, and missed."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(self.right + other.right, self.extra + other.extra, self.missed + other.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; of single values the share that is right."""
        total = 2 * self.right + self.extra + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass
class Verdict:
    """The tallies of a text, or of many, and what differs."""

    tallies: dict[str, Tally] = field(default_factory=lambda: dict.fromkeys(MEASURES, Tally()))
    differences: list[str] = field(default_factory=list)
    intruders: int = 0  # clauses that hold text of a note

    def count(self, measure: str, tally: Tally, told: str) -> None:
        """Add a tally; ``told`` says what it is about where it is not all right."""
        self.tallies[measure] = self.tallies[measure].plus(tally)
        if tally.extra or tally.missed:
            self.differences.append(f"{measure}: {told}")

    def add(self, other: "Verdict") -> None:
        """Add the tallies of another text."""
        for measure, tally in other.tallies.items():
            self.tallies[measure] = self.tallies[measure].plus(tally)
        self.intruders += other.intruders


def judge(source: str, gold: Json) -> Verdict:
    """What the parser reads in ``source``, held against what must be read."""
    found, *further = [resolution_to_json(parsed.resolution) for parsed in parse_all(source)]
    found["clauses"] += [clause for other in further for clause in other["clauses"]]
    verdict = Verdict()
    for key in HEADER:
        if key in gold:
            verdict.count("header", single(gold[key], found[key]), f"{key} {found[key]!r}, not {gold[key]!r}")
    if "footnotes" in gold:
        wanted, read = (
            Counter((note["number"], note["text"]) for note in notes["footnotes"]) for notes in (gold, found)
        )
        told = f"extra {[*(read - wanted)]}, missed {[*(wanted - read)]}"
        verdict.count("notes", overlap(wanted, read), told)
    judge_clauses(verdict, gold, found)
    return verdict


def judge_clauses(verdict: Verdict, gold: Json, found: Json) -> None:
    """The clauses, and the fields of those whose text is right."""
    ignored = [re.compile(pattern) for pattern in gold.get("ignore", ())]
    wanted = [(clause, texts_of(clause)) for clause in gold["clauses"]]
    known = {text for _, texts in wanted for text in texts}
    read = [
        clause
        for clause in found["clauses"]
        if clause["text"] in known or not any(pattern.search(clause["text"]) for pattern in ignored)
    ]
    there = {clause["text"] for clause in read}
    chosen = [next((text for text in texts if text in there), texts[0]) for _, texts in wanted]
    pairs = dict(alike(chosen, [clause["text"] for clause in read]))
    for nth, (clause, _) in enumerate(wanted):
        if nth not in pairs:
            verdict.count("text", Tally(missed=1), f"missed {chosen[nth]}")
        else:
            verdict.count("text", Tally(right=1), "")
            judge_fields(verdict, clause, read[pairs[nth]])
    for nth in sorted({*range(len(read))} - {*pairs.values()}):
        verdict.count("text", Tally(extra=1), f"extra {read[nth]['text']}")
    verdict.intruders += sum(holds_note(clause["text"], gold, known) for clause in read)


def judge_fields(verdict: Verdict, wanted: Json, found: Json) -> None:
    """The fields of one clause."""
    for key in wanted.keys() & {*VALUES, *LISTS, *NAMES}:
        told = f"{found['text'][:SHOWN]}…: {found[key]!r}, not {wanted[key]!r}"
        if key in VALUES:
            tally = single(wanted[key], found[key])
        elif key in LISTS:
            tally = Tally(right=1) if found[key] in alternatives(wanted[key]) else Tally(extra=1, missed=1)
        else:
            tallies = [named(names, found[key]) for names in alternatives(wanted[key])]
            tally = min(tallies, key=lambda tally: tally.extra + tally.missed)
        verdict.count(key, tally, told)


def texts_of(clause: Json) -> list[str]:
    """The texts that a clause may have."""
    return clause["text"] if isinstance(clause["text"], list) else [clause["text"]]


def alternatives(wanted: list[Any]) -> list[Any]:
    """The lists that are right."""
    return wanted if wanted and all(isinstance(one, list) for one in wanted) else [wanted]


def single(wanted: object, found: object) -> Tally:
    """A value of which there is one."""
    right = found in wanted if isinstance(wanted, list) else found == wanted
    return Tally(right=1) if right else Tally(extra=1, missed=1)


def overlap(wanted: Counter[Any], found: Counter[Any]) -> Tally:
    """What two bags share."""
    return Tally((wanted & found).total(), (found - wanted).total(), (wanted - found).total())


def named(wanted: Sequence[str], found: Sequence[str]) -> Tally:
    """Names in any order; those that must be there are found first."""
    left = list(found)
    right = missed = 0
    for want in sorted(wanted, key=lambda want: (want.endswith("?"), "|" in want)):
        names = want.rstrip("?").split("|")
        met = next((name for name in left if name in names), None)
        if met is not None:
            left.remove(met)
            right += 1
        elif not want.endswith("?"):
            missed += 1
    return Tally(right, len(left), missed)


def alike(wanted: Sequence[str], found: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Which text of the one list is which of the other: in order, then anywhere."""
    matcher = SequenceMatcher(None, wanted, found, autojunk=False)
    pairs = {one + at: other + at for one, other, size in matcher.get_matching_blocks() for at in range(size)}
    free = {nth for nth in range(len(found)) if nth not in pairs.values()}
    for nth, text in enumerate(wanted):
        places = [at for at in sorted(free) if found[at] == text]
        if nth not in pairs and places:
            pairs[nth] = places[0]
            free.remove(places[0])
    yield from pairs.items()


def holds_note(text: str, gold: Json, known: Iterable[str]) -> bool:
    """Whether a clause holds an end of a note that no clause should hold."""
    ends = {end for note in gold.get("footnotes", ()) for end in (note["text"][:EDGE], note["text"][-EDGE:])}
    return any(end in text and not any(end in right for right in known) for end in ends)


def documents(folders: Iterable[Path]) -> Iterator[tuple[Path, Json]]:
    """Each text with its gold."""
    for folder in folders:
        for place in sorted(folder.rglob("gold.json")):
            gold = json.loads(place.read_text(encoding="utf-8"))
            yield from ((source, gold) for source in sorted(place.parent.glob("*.txt")))


def total(folders: Iterable[Path]) -> Verdict:
    """The verdict on all texts, each difference with its place."""
    whole = Verdict()
    for source, gold in documents(folders):
        verdict = judge(source.read_bytes().decode("utf-8"), gold)
        whole.add(verdict)
        whole.differences += [f"{source.parent.name}/{source.name} {told}" for told in verdict.differences]
    return whole


def main() -> None:
    """Print the share that is right of each measure."""
    verbose, names = "-v" in sys.argv, [name for name in sys.argv[1:] if name != "-v"]
    verdict = total([Path(name) for name in names] or [ROOT / "tests/judged"])
    if verbose:
        print(*verdict.differences, sep="\n")
    for measure, tally in verdict.tallies.items():
        print(f"{measure:16}{tally.f1:.4f}   {tally.right} right, {tally.extra} extra, {tally.missed} missed")
    print(f"{'notes in clauses':16}{verdict.intruders}")


if __name__ == "__main__":
    main()
