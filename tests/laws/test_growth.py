"""No text makes the parser slow: four times as long a text takes about four times as long, whatever it is made of.

Processor time is measured, the best of a few runs, and four times the text may take twelve times the time: far
from the noise of a busy machine, below the sixteen times of anything quadratic. What takes less than the floor is
never judged. Pieces are written by hand, made of every pattern of the parser, and drawn at random.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from time import process_time
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import ressearch.parsing
from ressearch.parsing import parse
from ressearch.parsing.verbs.vocabulary import any_of

Tree = Any  # a part of a pattern as it was read
PARSER: Tree = importlib.import_module("re._parser")  # how a pattern is read; there is no public way

RUNS = 3
TIMES = 4  # as long a text
MOST = 12  # times the time
FLOOR = 0.06  # seconds; below it nothing is judged
LENGTH = 1_000  # characters in the everyday run, before it grows
SLOW_LENGTH = 25_000

BY_HAND = (
    "1", "1.1.1.", "1.", "12 ", "(", "(a)", "(a", "（一）", "㈠", "①", "又", "又请", "请", "请请请请",
    "重申重申", "最强烈地", "，", ",", "；", "。", "：", "、", "第", "第号", "第号第号", "第1号",
    "第1(2006)", "第67/59 A和", "A至", "《", "》", "《〈", "“", "_", "_ ", "-", "*", " ", "[1]", "1/",
    "，1", "》1", "一", "十", "百", "〇", "О", "2013年", "2013年12月5日", "大会", "大会，", "委员会",
    "安全理事会第", "联合国", "附件", "A", "A/", "A/RES/", "S/RES/1718 (", "L.", "Rev.", "Distr.", "对",
    "对，", "鉴于，", "其中，", "在其", "在这方面，", "决定：", "核裁军", "会议", "甲", "é", "🙂", "⼤",
    "&#", "&nbsp;", "<", "…", "%", "1 2 ", "ab ", "a", "l", "O", "\u3000", "\t", "\r", "\f", "\x00",
)  # fmt: skip

# Where a long piece may stand.
PLACES: dict[str, Callable[[str], str]] = {
    "alone": lambda text: text,
    "preamble": lambda text: f"大会，\n\n回顾{text}，\n\n1. 决定处理此案。\n",
    "paragraph": lambda text: f"大会，\n\n回顾其决议，\n\n1. 决定{text}；\n\n2. 又决定处理此案。\n",
    "head": lambda text: f"{text}\n\n68/51. {text}\n\n大会，\n\n1. 决定处理此案。\n",
    "note": lambda text: f"大会，\n\n1. 决定处理此案；\n\n_______________\n1\n见{text}。\n",
    "bold": lambda text: f" 大会大会大会大会， \n\n 1. 决定决定决定决定{text} \n",
    "lines": lambda text: "大会，\n" + "\n".join(text[at : at + 30] for at in range(0, len(text), 30)),
}


def seconds(text: str) -> float:
    """The processor time of a parse."""
    start = process_time()
    parse(text)
    return process_time() - start


def grows_too_fast(piece: str, place: Callable[[str], str], length: int) -> str | None:
    """What to say of a piece on which four times the length takes far more than four times the time."""
    short, long = (place(piece * (size // len(piece) + 1)) for size in (length, TIMES * length))
    after = seconds(long)
    if after < FLOOR or after < MOST * (before := min(seconds(short) for _ in range(RUNS))):
        return None
    after = min(after, *(seconds(long) for _ in range(RUNS - 1)))
    if after < FLOOR or after < MOST * before:
        return None
    return f"{piece!r}: {len(short)} characters {before:.3f} s, {len(long)} characters {after:.3f} s"


def patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern that a module of the parser holds, and one that is made of a table of words."""
    found = {"any_of('link')": any_of("link")}
    for module in pkgutil.walk_packages(ressearch.parsing.__path__, "ressearch.parsing."):
        names = vars(importlib.import_module(module.name))
        found |= {f"{module.name}.{name}": value for name, value in names.items() if isinstance(value, re.Pattern)}
    return found


def example(node: Tree) -> str:
    """A short text that a part of a pattern matches, lookarounds aside."""
    return "".join(example_of(str(kind), value) for kind, value in node)


def example_of(kind: str, value: Tree) -> str:
    match kind:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL" | "ANY":
            return "的"
        case "IN":
            return member(value)
        case "BRANCH":
            return example(value[1][0])
        case "SUBPATTERN":
            return example(value[3])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return example(value[2]) * max(int(value[0]), min(int(value[1]), 1))
        case "ATOMIC_GROUP":
            return example(value)
        case _:
            return ""


def member(items: Tree) -> str:
    """A character of a set."""
    kind, value = str(items[0][0]), items[0][1]
    match kind:
        case "LITERAL":
            return chr(value)
        case "RANGE":
            return chr(value[0])
        case "CATEGORY":
            return {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}.get(str(value), "的")
        case _:
            return "的"


def near_misses(pattern: re.Pattern[str]) -> Iterator[str]:
    """What nearly matches a pattern when it is repeated: its text, its text cut short, what it repeats itself."""
    tree = PARSER.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    whole = example(tree)
    yield from (whole, whole[:-1], whole[1:])
    yield from repeated(tree)


def repeated(node: Tree) -> Iterator[str]:
    for kind, value in node:
        match str(kind):
            case "MAX_REPEAT" | "MIN_REPEAT":
                yield example(value[2])
                yield from repeated(value[2])
            case "SUBPATTERN":
                yield from repeated(value[3])
            case "BRANCH":
                for one in value[1]:
                    yield example(one)
                    yield from repeated(one)
            case "ASSERT" | "ASSERT_NOT":
                yield from repeated(value[1])


def pieces() -> list[str]:
    """All pieces, each once."""
    made = (piece for pattern in patterns().values() for piece in near_misses(pattern))
    return [piece for piece in dict.fromkeys((*BY_HAND, *made)) if piece and piece not in "²⁰"]


PIECES = pieces()


def test_every_pattern_gives_pieces() -> None:
    assert len(patterns()) > 50
    assert len(PIECES) > 300


@pytest.mark.parametrize(("power", "told"), [(1, False), (2, True)])
def test_growth_is_told(monkeypatch: pytest.MonkeyPatch, power: int, *, told: bool) -> None:
    monkeypatch.setitem(globals(), "seconds", lambda text: 1e-4 * len(text) ** power)
    assert (grows_too_fast("a", PLACES["alone"], LENGTH) is not None) == told


@pytest.mark.parametrize("place", PLACES)
def test_growth(place: str) -> None:
    """Each piece at one of the places, a short text."""
    nth = list(PLACES).index(place)
    found = (grows_too_fast(piece, PLACES[place], LENGTH) for piece in PIECES[nth :: len(PLACES)])
    assert [*filter(None, found)] == []


@settings(deadline=None, max_examples=40, phases=(Phase.explicit, Phase.generate))  # a time cannot be shrunk
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join), st.sampled_from(sorted(PLACES)))
def test_growth_of_mixed_pieces(piece: str, place: str) -> None:
    assert grows_too_fast(piece, PLACES[place], LENGTH) is None


@pytest.mark.long
@pytest.mark.parametrize("place", PLACES)
def test_growth_of_long_lines(place: str) -> None:
    """Each piece at another of the places, up to 100,000 characters."""
    nth = list(PLACES).index(place) - 1
    found = (
        grows_too_fast(piece, PLACES[place], SLOW_LENGTH) for piece in PIECES[nth % len(PLACES) :: len(PLACES)]
    )
    assert [*filter(None, found)] == []


@pytest.mark.slow
@pytest.mark.parametrize("line", ["又", "1", "1. ", "(a)", "决定：", "附件", "_____", "\f", "²"])
def test_growth_of_many_short_lines(line: str) -> None:
    """Up to 100,000 lines."""
    assert grows_too_fast(line + "\n", PLACES["preamble"], SLOW_LENGTH * (len(line) + 1)) is None


def test_a_head_of_many_doubled_runs() -> None:
    assert (
        seconds(" 大会大会， \n\n 1. 决定决定" + "重申" * 8_000 + " \n") < 0.5
    )  # as many characters drawn once: 0.03


def test_a_head_of_many_overprinted_runs() -> None:
    assert grows_too_fast("敦敦敦敦促促促促", lambda text: f"1. {text}\n", 32_000) is None


def test_a_run_of_raised_figures() -> None:
    assert parse("大会，\n\n1. 决定" + "²" * 5_000 + "。\n").resolution.clauses
