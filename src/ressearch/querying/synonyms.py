"""Which forms stand for the same thing? ``synonyms.tsv``, and lists of the user's own in the same form.

    line   = [ kind TAB ] forms [ TAB source ]
    forms  = any | any ">" any                  联大>大会: left stands for right, not back
    any    = form { "|" form }                  安全理事会|安理会: any stands for any
    kind   = one of KINDS                       for the reader; all are treated alike

A typed form stands for all the others of its line, and, through ">", for the others of the line it leads to.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import product
from pathlib import Path
from typing import NamedTuple

from ressearch.errors import VocabularyError
from ressearch.text import fold_text

KINDS = ("same", "short", "acronym", "regional", "older", "english")

PIECES = 12  # words that a form may be cut into
MOST = 200  # forms of a line: each stands for every other
LONGEST = 80  # characters of a form: the longest title in the table has 50


class Group(NamedTuple):
    """One line: ``forms`` stand for each other, and for ``meant``, which do not stand for them; all folded."""

    forms: tuple[str, ...]
    meant: tuple[str, ...] = ()
    kind: str = "same"
    source: str = ""


@dataclass(frozen=True)
class Synonyms:
    """A table of groups."""

    groups: tuple[Group, ...]
    _others: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _whole: Mapping[str, str] = field(init=False, repr=False, compare=False)  # by its letters: words have no marks

    def __post_init__(self) -> None:
        object.__setattr__(self, "_others", others(self.groups))
        object.__setattr__(self, "_whole", {bare(form): form for form in reversed(tuple(self._others))})

    def __add__(self, more: "Synonyms") -> "Synonyms":
        return Synonyms((*self.groups, *more.groups))

    def of(self, word: str) -> tuple[str, ...]:
        """The other forms of a word in any script and width, folded; none where it is not in the table.

        >>> synonyms().of("安理會"), synonyms().of("核裁军")
        (('安全理事会', '联合国安全理事会', '联合国安理会'), ())
        """
        return self._others.get(fold_text(word), ())

    def joined(self, words: Sequence[str]) -> tuple[str, ...]:
        """``words`` with those that together are a form put together as it is written, the longest from the left.

        A segmenter knows the words of resolutions; other words for the same it may cut apart.

        >>> synonyms().joined(["衣索", "比", "亚", "难民"]), synonyms().joined(["covid", "19"])
        (('衣索比亚', '难民'), ('covid-19',))
        """
        found: list[str] = []
        at = 0
        while at < len(words):
            ends = range(min(len(words), at + PIECES), at + 1, -1)
            end = next((end for end in ends if "".join(words[at:end]) in self._whole), at + 1)
            found.append(self._whole["".join(words[at:end])] if end > at + 1 else words[at])
            at = end
        return tuple(found)

    def rewritten(self, words: Sequence[str], most: int = 8) -> tuple[str, ...]:
        """What a typed word, cut into ``words``, is with other forms in it; ``most`` at most.

        >>> synonyms().rewritten(["安理会", "决议"])[:2]
        ('安全理事会决议', '联合国安全理事会决议')
        """
        choices = product(*((word, *self.of(word)) for word in self.joined(words)))
        next(choices)  # as typed
        return tuple("".join(choice) for choice, _ in zip(choices, range(most), strict=False))


def bare(form: str) -> str:
    """The letters, digits and ideographs of a form, which are what its segmented words hold."""
    return "".join(filter(str.isalnum, form))


def expansions(word: str) -> tuple[str, ...]:
    """The other forms of a typed word, folded, by the table of the package.

    >>> expansions("CTBT")[:2]
    ('全面禁止核试验条约', '禁核试条约')
    """
    return synonyms().of(word)


@cache
def synonyms() -> Synonyms:
    """The table of the package."""
    lines = files(__package__).joinpath("synonyms.tsv").read_text(encoding="utf-8").splitlines()
    return Synonyms(tuple(read_groups("synonyms.tsv", lines)))


def load_synonyms(path: str | Path) -> Synonyms:
    """The table in a file of the user's. Raises ``VocabularyError`` with the line."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise VocabularyError.unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise VocabularyError(str(path), "不是 UTF-8 文本", "not UTF-8 text") from error
    return Synonyms(tuple(read_groups(str(path), text.splitlines())))


def read_groups(name: str, lines: Iterable[str], kinds: Sequence[str] = KINDS) -> Iterator[Group]:
    """The groups of a file that is known as ``name``; empty lines and those with # are passed over."""
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        columns = [column.strip() for column in line.split("\t")]
        kind = columns.pop(0) if len(columns) > 1 and columns[0] in kinds else "same"
        left, arrow, right = columns[0].partition(">")
        group = Group(split(left), split(right), kind, columns[1] if len(columns) > 1 else "")
        if fault := fault_of(group, one_way=bool(arrow)):
            raise VocabularyError(f"{name}:{number}", *fault)
        yield group


def split(forms: str) -> tuple[str, ...]:
    """The forms between bars, folded, each once."""
    return tuple(dict.fromkeys(fold_text(form.strip()) for form in forms.split("|"))) if forms.strip() else ()


def fault_of(group: Group, *, one_way: bool) -> tuple[str, str] | None:
    """What is wrong with a group, in Chinese and in English."""
    if not all(any(char.isalnum() for char in form) for form in (*group.forms, *group.meant)):
        return "有一个写法是空的", "a form is empty"
    if any(len(form) > LONGEST for form in (*group.forms, *group.meant)):
        return f"写法最多 {LONGEST} 字", f"a form has {LONGEST} characters at most"
    if len(group.forms) + len(group.meant) > MOST:
        return f"一行最多 {MOST} 个写法", f"a line has {MOST} forms at most"
    if any(">" in form for form in group.meant):
        return "一行只能有一个“>”", "one > a line"
    if one_way and not (group.forms and group.meant):
        return "“>”两边都要有写法", "a form is needed on both sides of >"
    if not one_way and len(group.forms) < 2:  # noqa: PLR2004 - a pair
        return "一行至少两个不同的写法，用 | 隔开", "two different forms at least, with | between"
    return None


def others(groups: Iterable[Group]) -> dict[str, tuple[str, ...]]:
    """What each form stands for, in the order of the groups."""
    groups = tuple(groups)
    mates: dict[str, dict[str, None]] = {}
    for group in groups:
        for form in group.forms:
            mates.setdefault(form, {}).update(dict.fromkeys(group.forms))
    table = {form: dict(known) for form, known in mates.items()}
    for group in groups:
        for form in group.forms:
            for meant in group.meant:
                table[form].update({meant: None, **mates.get(meant, {})})
    return {form: tuple(other for other in known if other != form) for form, known in table.items()}
