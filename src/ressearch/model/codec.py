"""Values to and from their one JSON form (docs/CONTRACT.md): plain dicts, lists, strings, numbers."""

import re
from collections.abc import Mapping
from typing import Any

from ressearch.model.resolution import (
    DOC_TYPES,
    REFERENCE_KINDS,
    SECTIONS,
    SEVERITIES,
    Clause,
    Finding,
    Footnote,
    Reference,
    Repair,
    Resolution,
)
from ressearch.model.results import Hit, Results
from ressearch.model.shares import Share

Json = dict[str, Any]

SURROGATE_RE = re.compile(r"[\ud800-\udfff]")

# The order of the contract, which puts the header fields of a clause before its text.
CLAUSE_KEYS = (
    "id", "symbol", "organ", "title", "year", "adopted", "doc_type", "section", "paragraph", "ordinal", "text",
    "verb", "verb_phrase", "verbs", "secondary_verbs", "addressees", "family", "strength", "lead_in",
    "citations", "references", "footnotes", "page",
)  # fmt: skip
HEADER_KEYS = (
    "symbol", "organ", "title", "adopted", "year", "session", "meeting", "committee_report", "doc_type",
)  # fmt: skip
FINDING_KEYS = ("kind", "severity", "clause", "line", "column", "message")
SHARE_KEYS = ("kind", "text", "added", "form", "worth")
TERM_KEYS = ("field", "term", "tf", "holding", "idf", "weight", "added")
PLACES = 6  # of a score

STRINGS = frozenset(
    ("id", "symbol", "organ", "title", "adopted", "section", "paragraph", "text", "verb", "verb_phrase",
     "family", "lead_in", "committee_report", "doc_type", "kind", "target", "pinpoint", "severity", "clause",
     "message")
)  # fmt: skip
NUMBERS = frozenset(("year", "ordinal", "strength", "page", "session", "meeting", "number", "count", "line",
                     "column"))  # fmt: skip
STRING_LISTS = frozenset(("verbs", "secondary_verbs", "addressees", "citations"))
CLOSED: dict[str, tuple[str, ...]] = {"section": SECTIONS, "doc_type": DOC_TYPES, "severity": SEVERITIES}
REQUIRED = frozenset(("id", "text", "ordinal", "doc_type", "number", "kind", "count", *FINDING_KEYS)) - {"clause"}


def clause_to_json(clause: Clause) -> Json:
    """A clause as one object of the contract."""
    found: Json = {key: plain(getattr(clause, key)) for key in CLAUSE_KEYS}
    found["references"] = [reference_to_json(one) for one in clause.references]
    return found


def reference_to_json(reference: Reference) -> Json:
    """A reference as one object of the contract."""
    return {"kind": reference.kind, "target": reference.target, "pinpoint": reference.pinpoint}


def clause_from_json(data: Mapping[str, Any]) -> Clause:
    """The clause that ``data`` describes; keys that are absent take the defaults of ``Clause``.

    Raises ``ValueError`` naming the key whose value the contract does not allow. Keys that the contract does
    not know are left out.
    """
    for key in ("id", "text"):
        if not data.get(key):
            raise ValueError(f"{key}: missing or empty")
    if "symbol" not in data:
        raise ValueError("symbol: missing")
    known = {key: checked(key, data[key]) for key in CLAUSE_KEYS if key in data and key != "references"}
    return Clause(**known, references=references_from_json(data))


def references_from_json(data: Mapping[str, Any]) -> tuple[Reference, ...]:
    """What a clause refers to. Raises ``ValueError`` for anything but a list of such objects."""
    found: list[Reference] = []
    for one in objects(data, "references"):
        kind = one.get("kind")
        if kind not in REFERENCE_KINDS:
            raise ValueError(f"references: {kind!r} is none of {', '.join(REFERENCE_KINDS)}")
        target, pinpoint = (checked(key, one.get(key)) for key in ("target", "pinpoint"))
        found.append(Reference(kind, target, pinpoint))
    return tuple(found)


def resolution_to_json(resolution: Resolution) -> Json:
    """A resolution as one object of the contract."""
    return {
        **header_to_json(resolution),
        "clauses": [clause_to_json(clause) for clause in resolution.clauses],
        "footnotes": [{"number": note.number, "text": note.text} for note in resolution.footnotes],
        "repairs": [{"kind": repair.kind, "count": repair.count} for repair in resolution.repairs],
        "warnings": [finding_to_json(finding) for finding in resolution.warnings],
    }


def finding_to_json(finding: Finding) -> Json:
    """A finding as one object of the contract."""
    return {key: getattr(finding, key) for key in FINDING_KEYS}


def header_to_json(resolution: Resolution) -> Json:
    """The header of a resolution: all but its clauses, footnotes, repairs and warnings."""
    return {key: getattr(resolution, key) for key in HEADER_KEYS}


def resolution_from_json(data: Mapping[str, Any]) -> Resolution:
    """The inverse of ``resolution_to_json``. Raises ``ValueError`` as ``clause_from_json`` does."""
    if "symbol" not in data:
        raise ValueError("symbol: missing")
    typed = {"doc_type": data["doc_type"]} if "doc_type" in data else {}
    return Resolution(
        **{key: checked(key, data[key]) for key in HEADER_KEYS if key in data},
        clauses=tuple(clause_from_json(typed | clause) for clause in objects(data, "clauses")),
        footnotes=tuple(Footnote(**parts(note, "number", "text")) for note in objects(data, "footnotes")),
        repairs=tuple(Repair(**parts(repair, "kind", "count")) for repair in objects(data, "repairs")),
        warnings=tuple(Finding(**parts(finding, *FINDING_KEYS)) for finding in objects(data, "warnings")),
    )


def objects(data: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """The list of objects under ``key``, empty where it is absent. Raises ``ValueError`` for anything else."""
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError(f"{key}: not a list of objects")
    return value


def parts(data: Mapping[str, Any], *keys: str) -> Json:
    """The values under ``keys``, all of which must be there. Raises ``ValueError``."""
    for key in keys:
        if key not in data:
            raise ValueError(f"{key}: missing")
    return {key: checked(key, data[key]) for key in keys}


def results_to_json(results: Results) -> Json:
    """An answer as one object of the contract."""
    return {
        "query": results.query,
        "total": results.total,
        "relaxed": results.relaxed,
        "partial": results.partial,
        "took_ms": round(results.took_ms, 3),
        "hits": [hit_to_json(hit) for hit in results.hits],
        "facets": {
            name: [{"value": one.value, "count": one.count, "selected": one.selected} for one in counts]
            for name, counts in results.facets.items()
        },
        "facet_sizes": results.facet_sizes,
        **({} if results.groups is None else {"groups": results.groups, "grouped": results.grouped}),
    }


def hit_to_json(hit: Hit) -> Json:
    """A hit as one object of the contract; what was not asked for has no key."""
    found: Json = {
        "rank": hit.rank,
        "score": round(hit.score, PLACES),
        "clause": clause_to_json(hit.clause),
        "highlights": [list(span) for span in hit.highlights],
        "missing": list(hit.missing),
    }
    if hit.explanation is not None:
        found["explanation"] = [share_to_json(share) for share in hit.explanation]
    if hit.alike is not None:
        found["alike"], found["alike_ids"] = len(hit.alike), list(hit.alike)
    return found


def share_to_json(share: Share) -> Json:
    """What a part of the query adds as one object of the contract."""
    terms = [{key: rounded(getattr(term, key)) for key in TERM_KEYS} for term in share.terms]
    return {key: rounded(getattr(share, key)) for key in SHARE_KEYS} | {"terms": terms}


def rounded(value: object) -> object:
    """A number as answers show it."""
    return round(value, PLACES) if isinstance(value, float) else value


def plain(value: object) -> object:
    """JSON has lists, not tuples."""
    return list(value) if isinstance(value, tuple) else value


def checked(key: str, value: object) -> Any:  # noqa: ANN401 - the key decides the type
    """``value`` as the model keeps it; ``ValueError`` where its type or its word is not one of the contract."""
    if value is None and key not in REQUIRED | STRING_LISTS | {"footnotes"}:
        return None
    if has_lone_surrogate(value):
        raise ValueError(f"{key}: half a surrogate pair is no character")
    if key in STRINGS and isinstance(value, str):
        if value not in CLOSED.get(key, (value,)):
            raise ValueError(f"{key}: {value!r} is none of {', '.join(CLOSED[key])}")
        return value
    if key in NUMBERS and is_int(value):
        return value
    if key in STRING_LISTS and isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if key == "footnotes" and isinstance(value, list | tuple) and all(is_int(item) for item in value):
        return tuple(value)
    raise ValueError(f"{key}: {value!r} is not what the contract allows here")


def has_lone_surrogate(value: object) -> bool:
    r"""Whether a string, or one in a list, cannot be written as UTF-8: JSON may hold ``"\ud800"``."""
    parts = value if isinstance(value, list | tuple) else (value,)
    return any(isinstance(part, str) and SURROGATE_RE.search(part) is not None for part in parts)


def is_int(value: object) -> bool:
    """Whether a JSON value is a whole number; ``true`` is none."""
    return isinstance(value, int) and not isinstance(value, bool)
