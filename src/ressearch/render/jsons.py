"""Values as JSON of the contract: whole objects laid out for reading, or one object a line."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ressearch.model.codec import clause_to_json, resolution_to_json, results_to_json
from ressearch.model.resolution import Clause, Resolution
from ressearch.model.results import Results
from ressearch.render.view import View


def results_json(results: Results, view: View) -> Iterator[str]:
    """The answer as one object; among several answers on one line, with the question's name as ``qid``."""
    if view.qid is None:
        yield from laid_out(results_to_json(results))
    else:
        yield dumps({"qid": view.qid, **results_to_json(results)})


def results_jsonl(results: Results, view: View) -> Iterator[str]:
    """One hit a line, with the question's name as ``qid`` among several answers."""
    lead = {} if view.qid is None else {"qid": view.qid}
    for hit in results_to_json(results)["hits"]:
        yield dumps({**lead, **hit})


def resolution_json(resolution: Resolution, _: View) -> Iterator[str]:
    """A resolution as one object."""
    yield from laid_out(resolution_to_json(resolution))


def resolution_jsonl(resolution: Resolution, _: View) -> Iterator[str]:
    """A resolution as one object on one line."""
    yield dumps(resolution_to_json(resolution))


def clauses_jsonl(clauses: Iterable[Clause]) -> Iterator[str]:
    """One clause a line, as ``ressearch index`` reads them back."""
    return (dumps(clause_to_json(clause)) for clause in clauses)


def laid_out(data: Mapping[str, Any]) -> Iterator[str]:
    r"""One object, a line for each key and for each object inside.

    Read, compared and searched by line, and as fast as on one line, which the indented form is not.

    >>> print("\n".join(laid_out({"total": 2, "hits": [{"rank": 1}, {"rank": 2}]})))
    {
     "total": 2,
     "hits": [
      {"rank": 1},
      {"rank": 2}
     ]
    }
    """
    members = (f"{dumps(key)}: {spread(value)}" for key, value in data.items())
    yield from bracketed("{", members, "}").split("\n")


def spread(value: object) -> str:
    """A value over several lines where it holds objects or lists."""
    match value:
        case [dict(), *_]:
            return bracketed("[", map(dumps, value), "]", " ")
        case dict() if value:
            return bracketed("{", (f"{dumps(key)}: {dumps(item)}" for key, item in value.items()), "}", " ")
        case _:
            return dumps(value)


def bracketed(opening: str, items: Iterable[str], closing: str, margin: str = "") -> str:
    """Items a line each, one step further in than the brackets."""
    return f"{opening}\n{margin} " + f",\n{margin} ".join(items) + f"\n{margin}{closing}"


def dumps(value: object) -> str:
    """One line of JSON, Chinese readable."""
    return json.dumps(value, ensure_ascii=False)
