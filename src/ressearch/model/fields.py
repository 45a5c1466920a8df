"""The fields of a clause that can be asked for, filtered by and counted: one table for every door and engine."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ressearch.model.depth import depth_of
from ressearch.model.organs import ORGANS
from ressearch.model.resolution import DOC_TYPES, SECTIONS, Clause

Value = str | int
Kind = Literal["text", "number", "symbol", "characters"]


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its names in queries, how its values are compared, and where a clause keeps them.

    ``closed`` lists all values that can ever be, where the contract fixes them; ``aliases`` are other ways to
    write a value (compared folded); ``example`` is a range of numbers. Of ``characters`` any run is asked for.
    Numbers stand for whole ``step``s, and may carry a unit, as the pattern ``units`` has it: 2013, 2010年代 and
    2010s are the decade 2010.
    """

    name: str
    names: tuple[str, ...]
    kind: Kind
    values: Callable[[Clause], tuple[Value, ...]]
    closed: tuple[str, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
    example: str = ""
    step: int = 1
    units: str = ""


def one(value: Value | None) -> tuple[Value, ...]:
    """A value that may be missing, as the values of a clause."""
    return () if value is None else (value,)


def cited(clause: Clause) -> tuple[Value, ...]:
    """What can be asked for as cited: resolutions, decisions, and statements of presidents."""
    statements = (one.target for one in clause.references if one.kind == "statement" and one.target)
    return (*clause.citations, *statements)


def decade_of(year: int | None) -> int | None:
    """The first year of the ten: 2010 of 2013."""
    return None if year is None else year - year % 10


SECTION_ALIASES = (
    ("序言", "preamble"),
    ("序言部分", "preamble"),
    ("前言", "preamble"),
    ("执行", "operative"),
    ("执行部分", "operative"),
    ("正文", "operative"),
    ("附件", "annex"),
)
DOC_TYPE_ALIASES = (
    ("决议", "resolution"),
    ("决定", "decision"),
    ("草案", "draft"),
    ("决议草案", "draft"),
    ("决定草案", "draft"),
    ("声明", "statement"),
    ("主席声明", "statement"),
    ("未知", "unknown"),
)
ORGAN_ALIASES = tuple((spelling, organ.name) for organ in ORGANS for spelling in organ.spellings)

FIELDS: dict[str, Field] = {
    field.name: field
    for field in (
        Field("verb", ("verb", "动词"), "text", lambda clause: clause.verbs),
        Field("family", ("family", "类别"), "text", lambda clause: one(clause.family)),
        Field("strength", ("strength", "力度"), "number", lambda clause: one(clause.strength), example="3..5"),
        Field("addressee", ("addressee", "对象", "受请求者"), "text", lambda clause: clause.addressees),
        Field(
            "section",
            ("section", "部分"),
            "text",
            lambda clause: one(clause.section),
            SECTIONS,
            SECTION_ALIASES,
        ),
        Field("paragraph", ("paragraph", "段", "段落"), "text", lambda clause: one(clause.paragraph)),
        Field("depth", ("depth", "层级"), "number", lambda clause: one(depth_of(clause.id)), example="2..3"),
        Field("organ", ("organ", "机关", "机构"), "text", lambda clause: one(clause.organ), (), ORGAN_ALIASES),
        Field(
            "year",
            ("year", "年", "年份"),
            "number",
            lambda clause: one(clause.year),
            example="2010..2015",
            units="年",
        ),
        Field(
            "decade",
            ("decade", "年代"),
            "number",
            lambda clause: one(decade_of(clause.year)),
            example="1990..2010",
            step=10,
            units="年代|s",
        ),
        Field(
            "doc_type",
            ("doc_type", "文件类型"),
            "text",
            lambda clause: one(clause.doc_type),
            DOC_TYPES,
            DOC_TYPE_ALIASES,
        ),
        Field("title", ("title", "标题", "题目"), "characters", lambda clause: one(clause.title)),
        Field("symbol", ("symbol", "文号"), "symbol", lambda clause: one(clause.symbol)),
        Field("cites", ("cites", "引用"), "symbol", cited),
    )
}
