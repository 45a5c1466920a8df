"""How an answer is looked at: the renderers know of a terminal only what stands here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """The terminal's ``width`` in columns, whether it shows ``color``, and the place among several answers.

    ``qid`` names the question where several are answered in one run, ``first`` says that none came before: a
    header line is due.
    """

    width: int = 80
    color: bool = False
    qid: str | None = None
    first: bool = True
