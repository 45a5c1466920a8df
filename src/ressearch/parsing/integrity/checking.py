"""Every check of the table run over a document."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from ressearch.model.resolution import SEVERITIES, Finding, Severity
from ressearch.parsing.integrity import customs, dates, endings, frame, marks, numbers, ranks
from ressearch.parsing.paper import Paper, Problem
from ressearch.parsing.resolution import Parsed

Run = Callable[[Paper], Iterable[Problem]]

RUNS: Mapping[str, Run] = {
    "lost_verb": ranks.lost_verbs,
    "rank": ranks.ranks,
    "numbering": numbers.numbers,
    "items": numbers.items,
    "formulas": frame.formulas,
    "marker_alone": marks.markers_alone,
    "note_alone": marks.notes_alone,
    "brackets": marks.brackets,
    "preamble_stop": endings.preamble_stops,
    "operative_end": endings.operative_ends,
    "last_end": endings.last_ends,
    "session": frame.sessions,
    "unread": frame.unread,
    "preamble_end": endings.preamble_ends,
    "colon": endings.colons,
    "half_width": marks.half_width,
    "no_formula": frame.no_formula,
    "no_title": frame.no_title,
    "unknown_verb": customs.unknown_verbs,
    "citation_date": dates.citation_dates,
    "rank_order": ranks.orders,
    "verb_in_preamble": customs.misplaced_operative,
    "verb_in_operative": customs.misplaced_preambular,
}


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its code, how grave its findings are, what it finds and why that is told, and how it is found."""

    code: str
    severity: Severity
    zh: str
    en: str
    zh_why: str
    en_why: str
    run: Run


def read_checks() -> dict[str, Check]:
    """The checks of the table by code, in its order."""
    text = files(__package__).joinpath("checks.tsv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return {check.code: check for check in map(read_check, lines)}


def read_check(line: str) -> Check:
    """The check of one line. Raises ``ValueError``, with the line, where it is none."""
    match line.split("\t"):
        case [code, named, zh, en, zh_why, en_why] if code in RUNS:
            for severity in SEVERITIES:
                if severity == named:
                    return Check(code, severity, zh, en, zh_why, en_why, RUNS[code])
    raise ValueError(f"checks.tsv: expected CODE, {'|'.join(SEVERITIES)} and four texts, not {line!r}")


CHECKS: Mapping[str, Check] = read_checks()


def find_faults(parsed: Parsed, codes: Container[str] = CHECKS) -> tuple[Finding, ...]:
    """What the checks of ``codes`` find, in the order of the text; nothing where no clause was read."""
    if not parsed.resolution.clauses:
        return ()
    paper = Paper(parsed)
    found = (finding for check in CHECKS.values() if check.code in codes for finding in findings(check, paper))
    return tuple(sorted(found, key=lambda finding: (finding.line, finding.column)))


def find_warnings(parsed: Parsed) -> tuple[Finding, ...]:
    """What puts the reading itself in doubt."""
    return find_faults(parsed, {check.code for check in CHECKS.values() if check.severity == "warning"})


def findings(check: Check, paper: Paper) -> Iterator[Finding]:
    """What one check finds, each with its place."""
    clauses = paper.parsed.resolution.clauses
    for problem in check.run(paper):
        line, column = paper.place(problem.offset)
        clause = None if problem.clause is None else clauses[problem.clause].id
        yield Finding(check.code, check.severity, clause, line, column, f"{problem.zh} / {problem.en}")
