"""What a typed query finds, in which order: other forms, opposites, verbs, the nearest where few hold all."""

import pytest

from engines.builders import ids, resolution
from ressearch.app.answering import answer
from ressearch.engines.memory import MemoryEngine
from ressearch.model.results import Results
from ressearch.querying import build_query, synonyms

TEXTS = {
    "plain": "促请核武器国家采取措施；",
    "opposed": "欢迎无核武器国家的保证；",
    "council": "又请安全理事会审议制裁；",
    "treaty": "重申《不扩散核武器条约》第六条规定的义务；",
    "women": "回顾《消除对妇女一切形式歧视公约》；",
    "session": "决定将该项目列入大会第六十八届会议临时议程；",
    "cites": "回顾第1325(2000)号决议；",
    "unfair": "关切不平等现象；",
    "fair": "鼓励平等参与；",
    "truce": "敦促各方实行停火；",
    "mentioned": "注意到秘书长敦促停火的声明；",
    "moratorium": "呼吁暂停使用死刑；",
}


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    made = MemoryEngine()
    clauses = [
        {
            "id": name,
            "text": text,
            "citations": ("S/RES/1325(2000)",) if name == "cites" else (),
            "verbs": ("敦促",) if name == "truce" else (),
        }
        for name, text in TEXTS.items()
    ]
    made.replace([resolution("A/RES/1/1", *clauses)])
    return made


def asked(engine: MemoryEngine, query: str, limit: int | None = 10) -> Results:
    return answer(engine, build_query(query, {}, limit=limit), synonyms())


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("核武器国家", ["plain", "opposed"]),  # the plain term first
        ("無核武器國家", ["opposed"]),
        ("平等", ["fair", "unfair"]),
        ("不平等", ["unfair"]),  # not by 不 and 平等 apart
        ("安理会 制裁", ["council"]),
        ("安理会制裁", ["council"]),  # a name inside a typed word, in another form
        ("不扩散条约第六条", ["treaty"]),  # a mark stands between them there
        ("NPT第六条", ["treaty"]),
        ("CEDAW", ["women"]),
        ("第68届会议", ["session"]),
        ("UNSCR 1325", ["cites"]),
        ("安理会第1325号决议", ["cites"]),
        ("敦促 停火", ["truce", "mentioned"]),  # the clause that the verb leads first
    ],
)
def test_what_holds_every_word(engine: MemoryEngine, query: str, found: list[str]) -> None:
    assert ids(asked(engine, query, limit=None)) == found


def test_the_nearest_follow_where_few_hold_every_word(engine: MemoryEngine) -> None:
    results = asked(engine, "死刑 暂停使用 停火")
    assert (results.total, results.relaxed) == (3, True)
    results = asked(engine, "死刑 使用 呼吁")
    assert (results.total, results.relaxed, ids(results)[0]) == (1, False, "moratorium")
    results = asked(engine, "停火 秘书长")
    assert ids(results)[:2] == ["mentioned", "truce"]
    assert [hit.missing for hit in results.hits[:2]] == [(), ("秘书长",)]
    assert [hit.score for hit in results.hits] == sorted((hit.score for hit in results.hits), reverse=True)
    assert [hit.rank for hit in results.hits] == list(range(1, len(results.hits) + 1))


def test_pages_of_the_nearest_go_on_where_the_page_before_ended(engine: MemoryEngine) -> None:
    whole = asked(engine, "停火 秘书长")
    pages = [
        hit
        for offset in range(len(whole.hits))
        for hit in answer(engine, build_query("停火 秘书长", {}, limit=1, offset=offset), synonyms()).hits
    ]
    assert [(hit.rank, hit.clause.id) for hit in pages] == [(hit.rank, hit.clause.id) for hit in whole.hits]


@pytest.mark.parametrize("query", ["停火 AND 秘书长", '"停火" "秘书长"'])
def test_what_must_hold_is_not_loosened(engine: MemoryEngine, query: str) -> None:
    assert ids(asked(engine, query)) == ["mentioned"]


def test_a_written_and_is_never_relaxed(engine: MemoryEngine) -> None:
    assert asked(engine, "停火 AND 死刑").total == 0
    assert asked(engine, "停火 死刑").relaxed


def test_all_lists_only_what_holds_every_word(engine: MemoryEngine) -> None:
    assert ids(asked(engine, "停火 秘书长", limit=None)) == ["mentioned"]
