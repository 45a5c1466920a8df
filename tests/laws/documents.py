"""Resolutions of other organs, by hand, for the law of dirt: what each has that the golds have not."""

from dirt import Document, Said

# 提请…注意 and 对…表示关切 embrace their object, 决定继续处理此案 is more than 决定, items complete their lead-in.
COUNCIL = Document(
    head=("第2094(2013)号决议", "2013年3月7日安全理事会第6932次会议通过"),
    organ="安全理事会",
    symbol="S/RES/2094(2013)",
    title=None,
    said=(
        Said(
            "preamble",
            "",
            "回顾其以往所有相关决议，包括第825(1993)号、第1540(2004)号和第2087(2013)号决议以及2006年10月6日主席声明"
            "(S/PRST/2006/41)，[^1]",
            "回顾",
            "回顾",
        ),
        Said(
            "preamble",
            "",
            "对该国局势不断恶化以及由此给该区域各国人民带来的苦难表示严重关切，",
            "表示关切",
            "表示严重关切",
            bold=("对", "表示严重关切"),
        ),
        Said(
            "preamble",
            "",
            "重申核生化武器及其运载工具的扩散对国际和平与安全构成威胁，必须回应国际社会在人道主义方面的其他关切，",
            "重申",
            "重申",
        ),
        Said(
            "operative",
            "1.",
            "最强烈地谴责该国于2013年2月12日(当地时间)违反《不扩散核武器条约》[^2]进行的核试验；",
            "谴责",
            "最强烈地谴责",
            paragraph="1",
        ),
        Said(
            "operative", "2.", "还决定，第1718(2006)号决议规定的措施还应适用于：", "决定", "还决定", paragraph="2"
        ),
        Said("operative", "(a)", "本决议附件一和附件二所列个人和实体，", "决定", paragraph="2(a)"),
        Said("operative", "(b)", "由其拥有或控制的实体，包括通过非法手段拥有的实体；", "决定", paragraph="2(b)"),
        Said(
            "operative",
            "3.",
            "提请各国和各有关国际组织注意本决议的各项规定；",
            "提请注意",
            "提请各国和各有关国际组织注意",
            bold=("提请", "注意"),
            paragraph="3",
        ),
        Said(
            "operative",
            "4.",
            "决定继续积极处理此案。",
            "决定继续处理此案",
            "决定继续积极处理此案",
            bold=("决定",),
            paragraph="4",
        ),
    ),
    notes={
        1: "见S/2013/108，附件。",
        2: "联合国，《条约汇编》，第729卷，第10485号。",
    },
)

# Words of Geneva, and a lead-in whose items are what others are to do.
HUMAN_RIGHTS = Document(
    head=("人权理事会2019年3月22日通过的决议", "40/16. 在反恐怖主义的同时增进和保护人权及基本自由"),
    organ="人权理事会",
    symbol="A/HRC/RES/40/16",
    title="在反恐怖主义的同时增进和保护人权及基本自由",
    said=(
        Said("preamble", "", "遵循《联合国宪章》的宗旨和原则、《世界人权宣言》[^1]和其他文书，", "遵循", "遵循"),
        Said(
            "preamble",
            "",
            "忆及人权理事会2018年3月23日第37/27号决议和大会2017年12月19日第72/180号决议，",
            "忆及",
            "忆及",
        ),
        Said(
            "operative",
            "1.",
            "严重关切地注意到滥用反恐措施的情况以及人人有权享有的各项权利所受到的限制；",
            "关切地注意到",
            "严重关切地注意到",
            paragraph="1",
        ),
        Said("operative", "2.", "请联合国人权事务高级专员：", "请", "请", paragraph="2"),
        Said("operative", "(a)", "就本决议执行情况向理事会第四十三届会议提出报告；", "请", paragraph="2(a)"),
        Said("operative", "(b)", "向各国提供技术援助；", "请", paragraph="2(b)"),
        Said("operative", "3.", "决定继续在同一议程项目下审议这一问题。", "决定", "决定", paragraph="3"),
    ),
    notes={1: "大会第217 A(III)号决议。"},
    close=("第53次会议", "2019年3月22日"),
)

# Notes out of the order of their sources, one of them pointed to twice.
SOCIAL = Document(
    head=(
        "2019年6月6日经济及社会理事会决议",
        "[根据社会发展委员会的建议(E/2019/26)通过]",
        "2019/5. 非洲发展新伙伴关系的社会层面",
    ),
    organ="经济及社会理事会",
    symbol="E/RES/2019/5",
    title="非洲发展新伙伴关系的社会层面",
    said=(
        Said(
            "preamble",
            "",
            "回顾其关于非洲发展新伙伴关系的社会层面的各项决议，最近一项是2018年4月17日第2018/4号决议，",
            "回顾",
            "回顾",
        ),
        Said("preamble", "", "念及《2030年可持续发展议程》[^1]的通过，", "铭记", "念及"),
        Said("operative", "1.", "表示注意到秘书长的报告；", "表示注意到", "表示注意到", paragraph="1"),
        Said(
            "operative",
            "2.",
            "欢迎非洲国家在履行承诺方面取得的进展，[^2]包括在治理和区域一体化方面取得的进展；",
            "欢迎",
            "欢迎",
            paragraph="2",
        ),
        Said(
            "operative",
            "3.",
            "赞扬并进一步鼓励非洲国家世世代代努力执行《2030年可持续发展议程》[^1]的各项目标；",
            "赞扬",
            "赞扬并进一步鼓励",
            verbs=("赞扬", "鼓励"),
            paragraph="3",
        ),
        Said(
            "operative",
            "4.",
            "又请秘书长在2020年向社会发展委员会第五十八届会议提交报告。",
            "请",
            "又请",
            paragraph="4",
        ),
    ),
    notes={1: "大会第70/1号决议。", 2: "A/57/304，附件。"},
    close=("2019年6月6日", "第23次全体会议"),
)

BY_HAND = (COUNCIL, HUMAN_RIGHTS, SOCIAL)
