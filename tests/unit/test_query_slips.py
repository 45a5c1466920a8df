"""What is said of each slip in a query, to the letter, with the caret under its place."""

import pytest

from ressearch.errors import QueryError
from ressearch.querying import parse_node

QUOTE = '引号没有配对：请补上 " 或删去它 / unbalanced quotation mark: add " or delete it'
CLOSE = "括号没有配对：请补上 ) 或删去它 / unbalanced bracket: add ) or delete it"
OPEN = "括号没有配对：请在前面补上 ( 或删去它 / unbalanced bracket: add ( or delete it"
EMPTY = "括号里没有词 / nothing between the brackets"
GAP = "“/”后面应是 0 至 100 的数，如 NEAR/5 / a number from 0 to 100 goes behind the stroke: NEAR/5"
SIDES = (
    "NEAR 的两边应是词、引号短语，或括号中以 OR 相连的词 / "
    "NEAR joins words, phrases, or words with OR between them in brackets"
)
ENGLISH = '; to look for the word, write "{}"'
YEAR = "年应是数字或一个范围，如 2010..2015 / year takes numbers or one range, such as 2010..2015"


def after(name: str) -> str:
    return f'{name} 后面缺一个词；要找这个词，请写 "{name}" / no word after {name}{ENGLISH.format(name)}'


def before(name: str) -> str:
    return f'{name} 前面缺一个词；要找这个词，请写 "{name}" / no word before {name}{ENGLISH.format(name)}'


def value(name: str) -> str:
    return f"{name}：后面没有值，写法如 动词:敦促 / no value after {name}:, write it as in verb:敦促"


@pytest.mark.parametrize(
    ("query", "message", "column"),
    [
        ('核 "裁军', QUOTE, 3),
        ("核裁军 「核", QUOTE.replace('"', "」"), 7),
        ('verb:("敦促', QUOTE, 6),
        ('核 ""', "引号里没有字 / nothing between the quotation marks", 3),
        ("核 (火 OR 军", CLOSE, 3),
        ("verb:(敦促", CLOSE, 5),
        ("verb:(", CLOSE, 5),
        ("核)", OPEN, 2),
        (")", OPEN, 0),
        ("()", EMPTY, 1),
        ("verb:()", EMPTY, 6),
        ("核 AND", after("AND"), 6),
        ("核 AND OR 军", after("AND"), 7),
        ("（核 或）", after("或"), 7),
        ("NOT", after("NOT"), 3),
        ("核 非", after("非"), 5),
        ("核 NEAR/5", after("NEAR/5"), 9),
        ("verb:(敦促 OR)", after("OR"), 13),
        ("OR 核", before("OR"), 0),
        ("或 核", before("或"), 0),
        ("NEAR/5 核", before("NEAR/5"), 0),
        ("核 NEAR/x 军", GAP, 3),
        ("核 NEAR/ 军", GAP, 3),
        ("核 邻近/101 军", GAP, 3),
        ("核 NEAR/5 year:2006", SIDES, 10),
        ("(核 军) NEAR/5 试验", SIDES, 0),
        ("verb:(敦促 NEAR/5 促请)", "字段的值之间不能用 NEAR / no NEAR between the values of a field", 11),
        ("verb:", value("verb"), 5),
        ("核 动词：", value("动词"), 9),
        ("verb: OR 核", value("verb"), 5),
        ("verb:,", value("verb"), 5),
        ("year:20o6", YEAR, 5),
        ("year:(2006 OR 二零零七)", YEAR, 14),
        ("核 年:2006 OR 年:2010..2006", "范围颠倒了，应写 2006..2010 / the range is reversed: 2006..2010", 17),
        ("核*" * 6, "一个词中最多 5 个 * / 5 * in a word at most", 17),
        ("核裁军 动次:敦促", "没有这个字段：动次；最接近的：动词 / unknown field: 动次; nearest: 动词", 7),
    ],
)
def test_a_slip_is_told_with_its_place_and_what_to_type(query: str, message: str, column: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse_node(query)
    assert str(caught.value) == f"{message}\n  {query}\n  {' ' * column}^"


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("核" * 2001, "查询太长：2001 字，最多 2000 字 / query too long, 2000 characters at most"),
        ("(" * 41 + "核" + ")" * 41, "括号或否定套得太深，最多 40 层 / nested too deeply, 40 levels at most"),
        ("NOT " * 41 + "核", "括号或否定套得太深，最多 40 层 / nested too deeply, 40 levels at most"),
        (
            "文号:" + "A*," * 51,
            "文号：带 * 的值太多，最多 50 个 / symbol: too many values with *, 50 at most",
        ),
        ("核 " * 201, "词太多，最多 200 个 / too many words, 200 at most"),
        (
            "(a OR b OR c OR d OR e) NEAR (a OR b OR c OR d) NEAR (a OR b OR c OR d)",
            "NEAR 两边的 OR 展开后太多，最多 64 种 / the OR beside NEAR make too many pairs, 64 at most",
        ),
    ],
)
def test_what_is_too_much_is_told_with_the_limit(query: str, message: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse_node(query)
    assert str(caught.value).splitlines()[0] == message


@pytest.mark.parametrize(
    "query",
    [
        "核" * 2000,
        "(" * 40 + "核" + ")" * 40,
        "NOT " * 40 + "核",
        "核 " * 200,
        "核*" * 5 + "核",
        "文号:" + "A*," * 50,
        "核 NEAR/100 军",
        "(a OR b OR c OR d) NEAR (a OR b OR c OR d) NEAR (a OR b OR c OR d)",
    ],
)
def test_what_is_just_allowed(query: str) -> None:
    parse_node(query)
