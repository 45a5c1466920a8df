"""Words that are not the UN's own: of Taiwan, Hong Kong, Macau, Singapore, Malaysia, of other times, English."""

from collections import Counter
from collections.abc import Sequence

import pytest

from ressearch.analysis import fold_text, words
from ressearch.querying.synonyms import synonyms

TYPED = """
    衣索比亞 埃塞俄比亚 | 奈及利亞 尼日利亚 | 紐西蘭 新西兰 | 北韓 朝鲜民主主义人民共和国 | 南韓 大韩民国
    寮國 老挝 | 沙烏地阿拉伯 沙特阿拉伯 | 沙地阿拉伯 沙特阿拉伯 | 義大利 意大利 | 塞普勒斯 塞浦路斯
    賽普勒斯 塞浦路斯 | 克羅埃西亞 克罗地亚 | 象牙海岸 科特迪瓦 | 肯亞 肯尼亚 | 尚比亞 赞比亚
    幾內亞比索 几内亚比绍 | 查德 乍得 | 葉門 也门 | 索馬利亞 索马里 | 厄利垂亞 厄立特里亚 | 蒲隆地 布隆迪
    辛巴威 津巴布韦 | 史瓦帝尼 斯威士兰 | 馬爾地夫 马尔代夫 | 帛琉 帕劳 | 亞塞拜然 阿塞拜疆
    波士尼亞 波斯尼亚和黑塞哥维那 | 澳洲 澳大利亚 | 加薩走廊 加沙地带 | 資訊 信息 | 通訊 通信 | 網路 网络
    網路 互联网 | 網際網路 互联网 | 軟體 软件 | 資料庫 数据库 | 數碼 数字 | 愛滋病 艾滋病 | 伊波拉 埃博拉
    飛彈 导弹 | 彈道飛彈 弹道导弹 | 核子武器 核武器 | 永續發展 可持续发展 | 全球暖化 全球变暖
    氣候變遷 气候变化 | 沙漠化 荒漠化 | 大陸棚 大陆架 | 智慧財產權 知识产权 | 原住民 土著人民
    身心障礙者 残疾人 | 移工 移徙工人 | 志工 志愿人员 | 品質 质量 | 計畫 计划 | 透明化 透明度 | 課責 问责
    開發中國家 发展中国家 | 恐怖攻擊 恐怖主义袭击 | 東協 东南亚国家联盟 | 亞細安 东盟 | 錫蘭 斯里兰卡
    上伏塔 布基纳法索 | 達荷美 贝宁 | 薩伊 刚果民主共和国 | 羅德西亞 津巴布韦
    經濟暨社會理事會 经济及社会理事会 | 殖民地獨立宣言 给予殖民地国家和人民独立宣言 | 託管地 托管领土
    Yemen 也门 | DPRK 朝鲜民主主义人民共和国 | Sahel 萨赫勒 | ceasefire 停火 | sanctions 制裁
    Gender 性别平等 | SIDS 小岛屿发展中国家 | LDCs 最不发达国家 | landmines 地雷 | Guinea-Bissau 几内亚比绍
    COVID-19 冠状病毒病
"""
PAIRS = [tuple(pair.split()) for line in TYPED.strip().splitlines() for pair in line.split("|")]


@pytest.mark.parametrize(("typed", "meant"), PAIRS)
def test_a_typed_word_finds_that_of_the_un(typed: str, meant: str) -> None:
    forms = synonyms().of(typed)
    assert meant in forms
    assert meant in synonyms().rewritten(words(fold_text(typed)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("質量", "品质"),
        ("信息", "资讯"),
        ("發展", "永续"),
        ("領導", "领袖"),
        ("支援", "支持"),
        ("斯里兰卡", "锡兰"),
    ],
)
def test_nothing_more(typed: str, meant: str) -> None:
    assert meant not in synonyms().of(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("衣索比亞難民", "埃塞俄比亚难民"),
        ("打擊網路犯罪", "打击网络犯罪"),
        ("永續發展教育", "可持续发展教育"),
        ("禁止飛彈試射", "禁止导弹试射"),
        ("肯亞問題", "肯尼亚问题"),
        ("葉門sanctions", "也门制裁"),
    ],
)
def test_inside_a_longer_word(typed: str, meant: str) -> None:
    assert meant in synonyms().rewritten(words(fold_text(typed)))


@pytest.mark.parametrize("kind", ["regional", "older"])
@pytest.mark.parametrize("beside", ["{}问题", "关于{}的决议", "加强{}", "各国{}", "{}和平进程"])
def test_every_form_inside_a_longer_word(kind: str, beside: str) -> None:
    """A segment may run over its border by chance, or a longer form hold it; hardly ever, though."""
    table = synonyms()
    forms = [form for group in table.groups if group.kind == kind for form in group.forms]
    lost = [form for form in forms if not holds(table.joined(words(beside.format(form))), form)]
    assert len(lost) <= len(forms) // 50, lost


def holds(cut: Sequence[str], form: str) -> bool:
    """Whether the form, or a longer one around it that has others, is among the words."""
    return any(form in word and synonyms().of(word) for word in cut)


def test_words_that_are_no_form_together_stay_apart() -> None:
    assert synonyms().joined(["也门", "制裁"]) == ("也门", "制裁")
    assert synonyms().joined([]) == ()
    assert synonyms().joined(["衣索", "比", "亚", "奈及", "利", "亚"]) == ("衣索比亚", "奈及利亚")


def test_rows_of_each_kind() -> None:
    kinds = Counter(group.kind for group in synonyms().groups)
    assert kinds["regional"] >= 300
    assert kinds["older"] >= 50
    assert kinds["english"] >= 80
