"""What to say of a slip in a query: the place, what is wrong, and what to type instead."""

from collections.abc import Sequence

from ressearch.errors import QueryError
from ressearch.model.fields import Field
from ressearch.querying.tokens import Token


def too_long(length: int, most: int) -> QueryError:
    """The query is too long to be shown."""
    return QueryError(
        "", 0, f"查询太长：{length} 字，最多 {most} 字", f"query too long, {most} characters at most"
    )


def too_deep(query: str, pos: int, most: int) -> QueryError:
    """Brackets within brackets, or NOT before NOT."""
    return QueryError(
        query, pos, f"括号或否定套得太深，最多 {most} 层", f"nested too deeply, {most} levels at most"
    )


def too_many(query: str, pos: int, most: int) -> QueryError:
    """Too many words, phrases and fields."""
    return QueryError(query, pos, f"词太多，最多 {most} 个", f"too many words, {most} at most")


def too_many_stars(query: str, pos: int, most: int) -> QueryError:
    """Too many wildcards in one word."""
    return QueryError(query, pos, f"一个词中最多 {most} 个 *", f"{most} * in a word at most")


def too_many_patterns(query: str, pos: int, field: Field, most: int) -> QueryError:
    """Too many values of one field that are no single value."""
    return QueryError(
        query,
        pos,
        f"{field.names[1]}：带 * 的值太多，最多 {most} 个",
        f"{field.name}: too many values with *, {most} at most",
    )


def unquoted(query: str, pos: int, mark: str) -> QueryError:
    """A quotation mark is never closed."""
    return QueryError(
        query, pos, f"引号没有配对：请补上 {mark} 或删去它", f"unbalanced quotation mark: add {mark} or delete it"
    )


def empty_quotes(query: str, pos: int) -> QueryError:
    """Quotation marks with nothing between them."""
    return QueryError(query, pos, "引号里没有字", "nothing between the quotation marks")


def unclosed(query: str, pos: int) -> QueryError:
    """A bracket is never closed."""
    return QueryError(query, pos, "括号没有配对：请补上 ) 或删去它", "unbalanced bracket: add ) or delete it")


def unopened(query: str, pos: int) -> QueryError:
    """A bracket closes what was never opened."""
    return QueryError(
        query, pos, "括号没有配对：请在前面补上 ( 或删去它", "unbalanced bracket: add ( or delete it"
    )


def no_value(query: str, name: Token) -> QueryError:
    """A field without a value."""
    return QueryError(
        query,
        name.end + 1,
        f"{name.text}：后面没有值，写法如 动词:敦促",
        f"no value after {name.text}:, write it as in verb:敦促",
    )


def missing(query: str, read: Sequence[Token]) -> QueryError:
    """The last token that was read stands where a word should."""
    *before, token = read
    pos = token.pos
    if token.kind == ")" and before and before[-1].kind == "(":
        return QueryError(query, pos, "括号里没有词", "nothing between the brackets")
    if before and before[-1].kind in ("AND", "OR", "NOT", "NEAR"):
        name = before[-1].text
        return QueryError(
            query, pos, f"{name} 后面缺一个词{quoting(name)[0]}", f"no word after {name}{quoting(name)[1]}"
        )
    if token.kind == ")":
        return unopened(query, pos)
    if token.kind == "end":
        return unclosed(query, before[-1].pos)
    name = token.text
    return QueryError(
        query, pos, f"{name} 前面缺一个词{quoting(name)[0]}", f"no word before {name}{quoting(name)[1]}"
    )


def quoting(name: str) -> tuple[str, str]:
    """How to look for the name of an operator."""
    return ("", "") if name == "-" else (f'；要找这个词，请写 "{name}"', f'; to look for the word, write "{name}"')


def no_gap(query: str, token: Token, most: int) -> QueryError:
    """A NEAR with something other than a number, or with one that is too large."""
    return QueryError(
        query,
        token.pos,
        f"“/”后面应是 0 至 {most} 的数，如 NEAR/5",
        f"a number from 0 to {most} goes behind the stroke: NEAR/5",
    )


def not_near(query: str, pos: int) -> QueryError:
    """A NEAR joins something that has no place in a text."""
    return QueryError(
        query,
        pos,
        "NEAR 的两边应是词、引号短语，或括号中以 OR 相连的词",
        "NEAR joins words, phrases, or words with OR between them in brackets",
    )


def near_in_field(query: str, pos: int) -> QueryError:
    """The values of a field stand nowhere, so none is near another."""
    return QueryError(query, pos, "字段的值之间不能用 NEAR", "no NEAR between the values of a field")


def too_many_nears(query: str, pos: int, most: int) -> QueryError:
    """The brackets around a NEAR multiply."""
    return QueryError(
        query,
        pos,
        f"NEAR 两边的 OR 展开后太多，最多 {most} 种",
        f"the OR beside NEAR make too many pairs, {most} at most",
    )
