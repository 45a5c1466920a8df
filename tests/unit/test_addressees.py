"""Whom an act asks: what stands between its words and what is to be done, and what does not."""

import pytest

from ressearch.parsing import addressee_names, addressees_of, known_addressee
from ressearch.parsing.addressees.table import entries


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("请秘书长提出报告；", "秘书长"),
        ("决定请秘书长提出报告；", "秘书长"),
        ("重申请各国合作；", "各国"),
        ("赞赏秘书长的努力；", ""),
        ("欢迎会员国作出努力，", ""),
        ("注意到秘书长请会员国提供资料，", ""),
        ("赞扬并进一步鼓励民间社会作出贡献；", "民间社会"),
        ("请秘书长并邀请各国政府提供协助；", "秘书长 各国政府"),
        ("欢迎该报告，并请秘书长继续努力；", "秘书长"),
        ("邀请各国政府、政府间组织和非政府组织提供协助；", "各国政府 政府间组织 非政府组织"),
        ("敦促会员国以及区域和国际组织合作；", "会员国 区域组织 国际组织"),
        ("请联合国粮食及农业组织总干事提出报告；", "联合国粮食及农业组织总干事"),
        ("请大会主席、安理会和经社理事会审议；", "大会主席 安全理事会 经济及社会理事会"),
        ("鼓励《公约》缔约国合作；", "缔约国"),
        ("促请不扩散核武器条约缔约国合作；", "缔约国"),
        ("促请所有尚未批准《公约》的国家立即批准；", "各国"),
        ("促请尚未批准《第一公约》、《第二公约》或《第三公约》的会员国批准；", "会员国"),
        ("鼓励暂停使用死刑的国家保持这一做法；", "各国"),
        ("鼓励采取步骤协助受影响的国家；", ""),  # the states are not asked
        ("鼓励会员国之间的合作；", ""),
        *((f"鼓励会员国{thing}合作；", "") for thing in ("之间", "间的", "境内", "境外", "一级", "内部", "的")),
        *((f"鼓励会员国{thing}合作；", "") for thing in ("各自的", "共同的")),
        ("鼓励会员国和国际组织的努力；", ""),
        ("促请各国注意联合国的呼吁；", "各国"),
        *((f"请法律{bridge}技术委员会审议；", f"法律{bridge}技术委员会") for bridge in "和及与"),
        ("要求利比亚当局释放他们；", "利比亚"),
        ("要求以色列(占领国)停止建造；", "以色列"),
        ("要求以色列()停止建造；", "以色列"),  # brackets whose words are lost
        ("要求以色列“”停止建造；", "以色列"),
        ("促请《》缔约国合作；", "缔约国"),
        ("促请“”缔约国合作；", "缔约国"),
        ("促请刚果民主共和国政府和卢旺达合作；", "刚果民主共和国 卢旺达"),
        ("敦促南苏丹所有各方停火；", "各方"),
        ("促请联合国所有会员国合作；", "会员国"),
        ("鼓励国家政策的协调；", ""),
        ("鼓励所有国家采取政策；", "各国"),
        ("请紧急救济协调员继续努力；", "紧急救济协调员"),
        ("请法律和技术委员会注意；", "法律和技术委员会"),
        ("请性别平等专题小组提出建议；", "性别平等专题小组"),
        ("建议加强机制；", ""),
        ("授权秘书长借款；", "秘书长"),
        ("提醒会员国履行义务；", "会员国"),
        ("请他提出报告；", ""),
        ("敦促该国政府合作；", ""),  # which country, stands before
        ("敦促该国政府和各方停火；", "各方"),
        ("敦促该国当局成员合作；", ""),
        ("敦促有关国家合作；", "各国"),
        ("请缔约方大会审议；", "缔约方大会"),  # not each of the parties
        ("请咨询委员会编写研究报告；", "咨询委员会"),  # of the Human Rights Council; the Assembly has another one
        ("请行预咨委会审议；", "行政和预算问题咨询委员会"),
        ("請聯合國難民事宜高級專員繼續努力；", "难民事务高级专员"),
        ("要求塔利班停止；", "塔利班"),
        ("促請各會員國：", "会员国"),
        ("“安全理事会敦促各国提供协助。”", "各国"),
        ("“安全理事会强调必须合作，并鼓励各国提供协助。”", "各国"),
        ("请秘书长向会员国通报，并请秘书长报告；", "秘书长"),
        ("请", ""),
        ("", ""),
    ],
)
def test_asked(text: str, asked: str) -> None:
    assert addressees_of(text) == tuple(asked.split())


@pytest.mark.parametrize(
    ("text", "lead_in", "asked"),
    [
        ("加强合作；", "促请会员国和国际组织：", "会员国 国际组织"),
        ("鼓励民间社会参与；", "促请会员国：", "会员国"),  # what they are to do
        ("提出报告；", "欢迎该报告，并请秘书长：", "秘书长"),
        ("请秘书长提出报告；", "决定：", "秘书长"),
        ("提出报告；", "决定：", ""),
    ],
)
def test_a_sub_paragraph_asks_whom_its_lead_in_asks(text: str, lead_in: str, asked: str) -> None:
    assert addressees_of(text, lead_in) == tuple(asked.split())


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("安理会", "安全理事会"),
        ("所有国家", "各国"),
        ("国家", "各国"),
        ("當事方", "各方"),
        ("法国政府", "法国"),
        ("区域和国际组织", None),  # two names
        ("妇女署主任", None),
        ("各国和国际组织", None),
        ("", None),
    ],
)
def test_known(spelling: str, name: str | None) -> None:
    assert known_addressee(spelling) == name


def test_every_name_is_a_spelling_of_itself() -> None:
    assert [name for name in addressee_names() if known_addressee(name) not in (name, None)] == []


def test_longer_spellings_are_tried_first() -> None:
    for group in entries().values():
        lengths = [len(entry.spelling) for entry in group]
        assert lengths == sorted(lengths, reverse=True)


def test_hostile_text_takes_no_time() -> None:
    for text in (
        "请" + "所有" * 20_000,
        "请" + "会员国、" * 20_000,
        "请所有" + "的" * 20_000,
        "请" + "(" * 20_000,
    ):
        assert len(addressees_of(text)) <= 1


LINKS = ("、", "以及", "及其", "及", "和", "或", "暨")
CASES = ("适用", "适当", "可能", "必要")


@pytest.mark.parametrize("link", [*LINKS, *(f"，{link}" for link in LINKS if link != "、")])
def test_what_links_two_who_are_asked(link: str) -> None:
    assert addressees_of(f"请会员国{link}秘书处合作；") == ("会员国", "秘书处")


def test_a_further_act_is_no_link() -> None:
    assert addressees_of("请会员国，并秘书处合作；") == ("会员国",)
    assert addressees_of("请会员国，并所有缔约国合作；") == ("会员国", "缔约国")
    assert addressees_of("请会员国及其他组织合作；") == ("会员国", "有关组织")


@pytest.mark.parametrize(
    "case",
    [
        "酌情",
        *(f"{at}{case}{when}" for at in ("", "在") for case in CASES for when in ("时", "情况下", "的情况下")),
    ],
)
def test_who_is_asked_only_where_that_fits(case: str) -> None:
    assert addressees_of(f"请会员国和{case}秘书处合作；") == ("会员国", "秘书处")
