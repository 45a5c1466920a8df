"""The setting of a decision, a stroke where it ends; what only names a meeting has none."""

import pytest

from ressearch.parsing.verbs.settings import after_setting, basis_ends
from ressearch.text import respell


@pytest.mark.parametrize(
    "text",
    [
        "大会第54次全体会议|决定",
        "大会，第54次全体会议，|决定",
        "大会在第54次会议|决定",
        "大会其第54次会议|决定",
        "大会在其第54次会议上，|决定",
        *(f"大会第五十四次{kind}会议|决定" for kind in ("全体", "正式", "公开", "")),
        "2022年4月1日，大会第65次全体会议|任命",
        "2022年12月31日大会第65次全体会议|任命",
        "大会2022年12月31日，第65次全体会议|任命",
        "大会，2022年4月1日第65次全体会议|任命",
        "“2022年4月1日，大会第65次全体会议|任命",
        "2021年4月20日，在其第5次全体会议上，理事会|决定",
        "在2021年12月20日第5次会议上，安全理事会，|决定",
        "2021年4月20日，麻醉药品委员会第5次会议|决定",
        # a meeting that is only named
        *(
            f"|大会第54次全体会议{words}"
            for words in ("的报告", "期间", "以来", "之后", "主席", "所", "通过的", "审议的", "关于")
        ),
        "|2021年4月20日，委员会第5次会议的报告",
        "|大会决定",
        "|第54次全体会议决定",  # who decides?
        "|2021年4月20日，第5次会议决定",
        "|大会第54届会议决定",
        "|大会第一二三四五六七八九次会议决定",
        "|大会第54，次会议决定",
        "|各国在大会第54次全体会议决定",
        "|2021年4月，委员会第5次会议决定",
        "|21年4月20日，委员会第5次会议决定",
    ],
)
def test_settings(text: str) -> None:
    assert after_setting(respell(text.replace("|", ""))) == text.index("|")


@pytest.mark.parametrize(
    "text",
    [
        *(f"根据委员会的{word}|任命" for word in ("建议", "请求", "提议", "提名", "规定", "报告")),
        *(f"根据报告{opens}A/68/1{closes}|任命" for opens, closes in ("()", "（）")),
        *(f"根据第68/1{sign}{kind}|任命" for sign in "号號" for kind in ("决议", "决定")),
        *(f"根据章程第十二{kind}|任命" for kind in "条段款"),
        f"根据报告|({'甲' * 40})|任命".replace("|(", "("),
        f"根据报告|({'甲' * 41})任命",
        "根据报告|(甲(乙))任命",
        "根据规定|和建议|任命",
        "根据决议任命",
        "根据第一二三四五六七条任命",
    ],
)
def test_what_an_act_is_based_on(text: str) -> None:
    *parts, _ = text.split("|")
    ends = [sum(map(len, parts[: at + 1])) for at in range(len(parts))]
    words = respell(text.replace("|", ""))
    assert list(basis_ends(words, 0, len(words))) == ends
    assert list(basis_ends(words, 0, 2)) == []
