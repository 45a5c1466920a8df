"""Whose a number is that stands behind these words: the letters of an organ, another body's, or nobody's named."""

import pytest

from ressearch.parsing.citations.owners import OTHER, Owners, adopting_owner
from ressearch.text.numbers import plain_text

NOBODY = "nobody"
HRC = "A/HRC"


def whose(text: str, organ: str | None = None) -> str | None:
    """Whose a number right behind ``text`` is."""
    mention = Owners(plain_text(text), organ).of(len(text))
    return mention.owner if mention else NOBODY


ASSEMBLIES = [
    *("审议大会", "延期大会", "世界大会", "发展大会", "难民问题大会", "世界卫生大会", "环境大会", "人居大会"),
    *("缔约国大会", "缔约方大会", "成员国大会", "成员大会", "各国议会大会", "国际大会", "代表大会"),
    *("预防犯罪大会", "自然保护大会", "非洲联盟大会", "国家同盟大会", "世界气象组织大会"),
]
COUNCILS = [
    *("贸易和发展理事会", "执行理事会", "机构理事会", "托管理事会", "贸易理事会", "世界粮食理事会", "管理理事会"),
    *("部长理事会", "合作理事会", "欧洲理事会", "环境署理事会", "开发局理事会", "基金理事会", "粮农组织理事会"),
]
OTHERS = [
    *(
        "非洲联盟",
        "阿拉伯国家同盟",
        "粮农组织",
        "粮农组织委员会",
        "人权委员会",
        "非洲经委会",
        "亚太经社会",
        "执行局",
    ),
    *("缔约国会议", "缔约方会议", "首脑会议", "部长会议", "部长级会议", "发展会议", "贸发会议", "外交会议"),
    *("裁军会议", "国际法院", "专家小组"),
]


# 理事会 and 大会 alone would be the adopting organ's or the Assembly's.
@pytest.mark.parametrize("body", [*ASSEMBLIES, *COUNCILS, *OTHERS])
def test_other_bodies(body: str) -> None:
    assert whose(f"{body}第", "人权理事会") == OTHER
    assert whose(f"大会第1号，{body}第", "人权理事会") == OTHER


@pytest.mark.parametrize(
    ("text", "organ", "owner"),
    [
        ("大会第", None, "A"),
        ("联大第", None, "A"),
        ("安理会第", None, "S"),
        ("经社会理事会第", None, "E"),
        ("經濟暨社會理事會第", None, "E"),
        ("人权理事会第", None, HRC),
        ("各国第", None, NOBODY),
        ("", None, NOBODY),
        # 理事会 alone: the council that adopts, or the one named before
        ("理事会第", "人权理事会", HRC),
        ("理事会第", "经济及社会理事会", "E"),
        ("理事会第", "大会", None),
        ("理事会第", None, None),
        ("人权理事会重申，理事会第", "大会", HRC),
        ("经社理事会重申，大会重申，理事会第", "人权理事会", "E"),
        ("安理会重申，理事会第", "大会", None),
        ("托管理事会重申，理事会第", "大会", None),
        # 其: the adopting organ, or the one just named
        ("回顾其第", "大会", "A"),
        ("回顾其第", "人权理事会", HRC),
        ("回顾其第", "麻醉药品委员会", OTHER),
        ("回顾其第", None, None),
        ("大会回顾其第", "人权理事会", HRC),
        ("安理会重申，人权理事会在其第", "大会", HRC),
        ("人权理事会在日内瓦重申其第", "大会", "A"),
        *((f"人权理事会{word}其第", "大会", HRC) for word in ["在", "根据", "按照", "依照", "通过", "于"]),
        *((f"人权理事会{word}其第", "大会", HRC) for word in ["以及", "及", "和"]),
        ("人权理事会或其第", "大会", "A"),
        ("人权理事会第五届在其第", "大会", HRC),
        ("人权理事会第五十八届会议根据其第", "大会", HRC),
        ("人权理事会第一百二十一届常会期间在其第", "大会", HRC),
        ("人权理事会第五届会议开幕时在其第", "大会", "A"),
        # what stands in brackets counts inside the same ones only
        ("大会题为“人权理事会”的第", None, "A"),
        ("大会(人权理事会第", None, HRC),
        ("大会“甲”“人权理事会第1号”第", None, "A"),
    ],
)
def test_organs(text: str, organ: str | None, owner: str | None) -> None:
    assert whose(text, organ) == owner


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("大会(人权理事会第#号)", HRC),
        ("大会(第#号)", "A"),
        ("(人权理事会第1号)和大会(第#号)", "A"),
        ("大会审议甲乙丙丁(其第1号，人权理事会第#号)", HRC),
        ("大会(人权理事会第1号和第2号)，(第#号)", "A"),
        ("大会(人权理事会)第#号", "A"),
    ],
)
def test_numbers_in_brackets(text: str, owner: str) -> None:
    mention = Owners(text.replace("#", "5"), None).of(text.index("#"))
    assert mention is not None
    assert mention.owner == owner


# what may stand between another body and its number
@pytest.mark.parametrize(
    "between",
    [
        *("", "第", "第第", " 第", "第 ", " 第 ", "的第", "在第", "在其第"),
        *("2004年第", "2004年4月第", "2004年4月21日第", " 2004 年 4 月 21 日 第", "2004年4月21日通过的第"),
        *("通过的第", "核可的第", "核可第", "在其2004年4月21日通过的第", "2004年4月21日关于人权的2005年第"),
        *(
            "关于人权的第",
            "题为“甲”的第",
            "就人权第",
            "宣布人权的第",
            "的关于人权的2004年第",
            "2004年的关于人权的第",
        ),
        "关于" + "甲" * 160 + "2004年第",
        *(
            "的决议，包括第",
            "的决定，包括第",
            "决议包括第",
            "的相关决议，特别是2004年第",
            "的其他决议，包括第",
            "的决议，尤其是第",
        ),
        *("的决议，最近的第", "的决议，如第", "的决议，即第", "的各项有关决议及附件，包括载有上述的第"),
        "甲" * 40 + "决议" + "甲" * 8 + "包括" + "甲" * 6 + "第",
    ],
)
def test_near_to_another_body(between: str) -> None:
    assert whose(f"人权委员会{between}") == OTHER


@pytest.mark.parametrize(
    "between",
    [
        *("第第第", "重申第", "审议第", "通过了第", "关于", "关于甲，乙的第", "关于甲。第", "或第", "，第"),
        *("04年第", "2004年4月21日和第", "的决议第", "的结论，包括第", "的决议，载有第"),
        *(
            "。决议，包括第",
            "；决议，包括第",
            "的决议。包括第",
            "的决议；包括第",
            "的决议，包括。第",
            "的决议，包括；第",
        ),
        "关于" + "甲" * 161 + "2004年第",
        "甲" * 41 + "决议包括第",
        "决议" + "甲" * 9 + "包括第",
        "决议包括" + "甲" * 7 + "第",
    ],
)
def test_far_from_another_body(between: str) -> None:
    assert whose(f"人权委员会{between}") == NOBODY


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("大会重申各国，第", "A"),
        ("大会" + "甲" * 240, "A"),
        ("大会" + "甲" * 241, NOBODY),
        *((f"大会审议{word}第", NOBODY) for word in ["报告", "高级专员", "专家", "主席", "秘书长", "。", "；"]),
        *((f"大会关于{word}的第", "A") for word in ["报告", "高级专员", "专家", "主席", "秘书长"]),
    ],
)
def test_how_far_an_organ_reaches(text: str, owner: str) -> None:
    assert whose(text) == owner


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        *((f"{verb}人权理事会的第", NOBODY) for verb in ["关于", "设立", "成立", "建立", "创立", "设置", "改组"]),
        ("大会关于设立人权理事会的第", "A"),
        ("大会关于设立人权委员会的第", "A"),
        ("设立" + "甲" * 30 + "人权理事会的第", NOBODY),
        ("设立" + "甲" * 31 + "人权理事会的第", HRC),
        ("关于人权理事会第", HRC),
        ("加强人权理事会的第", HRC),
        *((f"设立小组{sign}人权理事会的第", HRC) for sign in ["，", "；", "。", "的", "第"]),
    ],
)
def test_a_body_that_the_resolution_is_about(text: str, owner: str) -> None:
    assert whose(text) == owner


def test_letters_of_the_adopting_organ() -> None:
    assert [adopting_owner(organ) for organ in ("人权理事会", "安全理事会", "联大")] == [HRC, "S", "A"]
