"""Forms in which a resolution was met or may be met, each a document of a few lines and what it says.

A clause is told as ``PARAGRAPH|VERB|TEXT|NOTES``; the paragraph is empty where it has no number.
"""

import pytest

from ressearch.parsing import parse

RECALLS = "大会，\n\n回顾其第60/1号决议，\n\n"
RULE = "\n_______________\n"

FORMS: tuple[tuple[str, str, list[str]], ...] = (
    (
        "all on one line",
        (
            "70/12. 合作 大会，回顾其第69/40号决议，并重申其决心，深信应当努力，1. 决定设立工作组；"
            "2. 请秘书长：(a)提供服务；(b)提出报告。"
            "2015年12月7日第67次全体会议"
        ),
        [
            "|回顾|回顾其第69/40号决议，并重申其决心，|",
            "|深信|深信应当努力，|",
            "1|决定|决定设立工作组；|",
            "2|请|请秘书长：|",
            "2(a)|请|提供服务；|",
            "2(b)|请|提出报告。|",
        ],
    ),
    (
        "all of a Council text on one line",
        (
            "第571(1985)号决议1985年9月20日安全理事会，听取了发言，对南非多次侵略，深感震惊，铭记《宪章》，"
            "1. 谴责南非；2. 决定继续处理此案。第2607次会议一致通过。"
        ),
        [
            "|听取了|听取了发言，|",
            "|震惊|对南非多次侵略，深感震惊，|",
            "|铭记|铭记《宪章》，|",
            "1|谴责|谴责南非；|",
            "2|决定继续处理此案|决定继续处理此案。|",
        ],
    ),
    (
        "reasons that end in semicolons",
        "大会，\n\n回顾其决议，\n\n表示关切局势；\n\n并考虑到报告；\n\n1. 决定发起谈判；\n\n2. 请秘书长报告。\n",
        [
            "|回顾|回顾其决议，|",
            "|表示关切|表示关切局势；|",
            "|考虑到|并考虑到报告；|",
            "1|决定|决定发起谈判；|",
            "2|请|请秘书长报告。|",
        ],
    ),
    (
        "an act in front of paragraph 1",
        "大会，\n\n回顾其决议，\n\n决定发起谈判；\n\n深信其价值；\n\n1. 请秘书长报告。\n",
        ["|回顾|回顾其决议，|", "|决定|决定发起谈判；|", "|深信|深信其价值；|", "1|请|请秘书长报告。|"],
    ),
    (
        "also recalling, as up to the 1990s",
        (
            "大会，\n回顾以往各项决议，\n并回顾其1946年12月8日关于种族冲突问题的第44(I)号决议和其后所有决议，\n"
            "1. 痛惜其政策；\n"
        ),
        [
            "|回顾|回顾以往各项决议，|",
            "|回顾|并回顾其1946年12月8日关于种族冲突问题的第44(I)号决议和其后所有决议，|",
            "1|痛惜|痛惜其政策；|",
        ],
    ),
    (
        "a marker behind a blank at the end of a line, notes without a rule in a torn sentence",
        (
            "人权理事会，\n    忆及大会2021年12月16日关于境内流离失所者的第76/167号决议， 1 \n"
            "    深感不安地注意到境内流离失所者人数高得惊人，\n    1. 欢迎《指导原则》的传播，并鼓励各国将其纳\n"
            "1 见E/CN.4/1998/53/Add.2，附件。\n2 GE.22-11094\nA/HRC/RES/50/6\n入国内法；\n    2. 请秘书长报告。\n"
        ),
        [
            "|忆及|忆及大会2021年12月16日关于境内流离失所者的第76/167号决议，|1",
            "|关切地注意到|深感不安地注意到境内流离失所者人数高得惊人，|",
            "1|欢迎|欢迎《指导原则》的传播，并鼓励各国将其纳入国内法；|",
            "2|请|请秘书长报告。|",
        ],
    ),
    (
        "line ends became blanks",
        "安全理事会， 回顾其决议，重申其承诺， 深信应当努力， 1. 要求停火； 2. 决定继续处理此案。",
        [
            "|回顾|回顾其决议，重申其承诺，|",
            "|深信|深信应当努力，|",
            "1|要求|要求停火；|",
            "2|决定继续处理此案|决定继续处理此案。|",
        ],
    ),
    (
        "raised figures above their line",
        (
            "大会，\n\n          1              2\n回顾《公约》 和《条约》 的重要性，\n\n"
            "     3\n1. 欢迎报告；\n"
            f"{RULE}1\n见A/1。\n2\n见A/2。\n3\n见A/3。\n"
        ),
        ["|回顾|回顾《公约》和《条约》的重要性，|1 2", "1|欢迎|欢迎报告；|3"],
    ),
    (
        "a marker glued to a year",
        (
            "大会，\n\n回顾第2660号决议、11971年的公约和《协定》、21991年生效，\n\n1. 请秘书长报告。"
            f"\n{RULE}1 见A/1。\n2 见A/2。\n"
        ),
        ["|回顾|回顾第2660号决议、1971年的公约和《协定》、1991年生效，|1 2", "1|请|请秘书长报告。|"],
    ),
    (
        "a year without a note",
        RECALLS + "1. 回顾公约、11971年的条约；\n",
        ["|回顾|回顾其第60/1号决议，|", "1|回顾|回顾公约、11971年的条约；|"],
    ),
    (
        "a marker behind a title in brackets, and one behind a noun",
        (
            "大会，\n\n回顾《海洋法公约》(《公约》)1和秘书长的说明2和报告，\n\n1. 请秘书长报告。"
            f"\n{RULE}1 见A/1。\n2 见A/2。\n"
        ),
        ["|回顾|回顾《海洋法公约》(《公约》)和秘书长的说明和报告，|1 2", "1|请|请秘书长报告。|"],
    ),
    (
        "notes without a rule below the close, in the words of a title",
        (
            "大会，\n\n回顾《公约》¹ 和《宣言》² 的原则，\n\n1. 请秘书长报告。\n\n2014年12月18日\n"
            "第73次全体会议\n\n"
            "¹ 儿童权利公约\n² 世界人权宣言\n"
        ),
        ["|回顾|回顾《公约》和《宣言》的原则，|1 2", "1|请|请秘书长报告。|"],
    ),
    (
        "a note under the star of a word",
        "大会，\n\n重申其决心**，\n\n1. 请秘书长报告。\n\n** 该决议于2005年通过，后经修订。\n",
        ["|重申|重申其决心，|", "1|请|请秘书长报告。|"],
    ),
    (
        "a star behind a colon",
        RECALLS + "1. 任命下列国家为成员：*\n阿尔及利亚、巴西**和中国***；\n\n* 2015年12月31日任满。\n",
        ["|回顾|回顾其第60/1号决议，|", "1|任命|任命下列国家为成员：|", "1||阿尔及利亚、巴西和中国；|"],
    ),
    (
        "an old vote over two lines",
        RECALLS + "1. 决定设立委员会；\n\n2. 请秘书长报告。\n\n第6764次会议以12票对零票,\n2票弃权通过\n",
        ["|回顾|回顾其第60/1号决议，|", "1|决定|决定设立委员会；|", "2|请|请秘书长报告。|"],
    ),
    (
        "days of the shop, and its number misread",
        RECALLS + "1. 决定设立委员会；\n\nGE.13-15OO1\n030723    100723\n\n2. 请秘书长报告。\n",
        ["|回顾|回顾其第60/1号决议，|", "1|决定|决定设立委员会；|", "2|请|请秘书长报告。|"],
    ),
    (
        "a short running title below the symbol",
        (
            "69/16. 国际十年各项活动方案的综合报告\n\n大会，\n\n"
            "回顾其第60/1号决议，以便各国能够继续开展这一领域的各项\n"
            "\n"
            "A/RES/69/16\n十年活动方案\n\n工作，\n\n1. 请秘书长报告。\n"
        ),
        ["|回顾|回顾其第60/1号决议，以便各国能够继续开展这一领域的各项工作，|", "1|请|请秘书长报告。|"],
    ),
    (
        "blanks between all words",
        "大会 ，\n\n回顾 主席 声明 ( S/PRST/2013/1 ) ，\n\n1 . 请 秘书长 报告 。\n",
        ["|回顾|回顾主席声明(S/PRST/2013/1)，|", "1|请|请秘书长报告。|"],
    ),
    (
        "bare concern in a preamble",
        "大会，\n\n关注南部非洲局势的发展，\n\n1. 表示打算采取措施，并酌情邀请各国参加；\n",
        ["|表示关切|关注南部非洲局势的发展，|", "1|表示打算|表示打算采取措施，并酌情邀请各国参加；|"],
    ),
    (
        "numbers as in other papers",
        "大会，\n\n回顾其决议，\n\nl. 决定设立委员会；\n2、请秘书长报告；\n3）请各国合作。\n",
        ["|回顾|回顾其决议，|", "1|决定|决定设立委员会；|", "2|请|请秘书长报告；|", "3|请|请各国合作。|"],
    ),
    (
        "numbers in rings",
        "大会，\n\n回顾其决议，\n\n①决定设立委员会；\n②请秘书长报告。\n",
        ["|回顾|回顾其决议，|", "1|决定|决定设立委员会；|", "2|请|请秘书长报告。|"],
    ),
    (
        "items with bullets",
        RECALLS + "1. 请会员国：\n• 加强合作；\n- 交换信息；\n2. 请秘书长报告。\n",
        [
            "|回顾|回顾其第60/1号决议，|",
            "1|请|请会员国：|",
            "1|请|加强合作；|",
            "1|请|交换信息；|",
            "2|请|请秘书长报告。|",
        ],
    ),
    (
        "a table that one blank parts",
        RECALLS + "1. 核定下列比额表：\n\n阿富汗 0.006\n巴西 0.008\n\n2. 请秘书长报告。\n",
        [
            "|回顾|回顾其第60/1号决议，|",
            "1|核准|核定下列比额表：|",
            "1|核准|阿富汗 0.006 巴西 0.008|",
            "2|请|请秘书长报告。|",
        ],
    ),
    (
        "two languages",
        (
            "安全理事会，\nThe Security Council,\n\n重申其承诺，\nReaffirming its commitment,\n"
            "\n1. 请各国合作。\n"
            "1. Requests States to cooperate.\n"
        ),
        ["|重申|重申其承诺，|", "1|请|请各国合作。|"],
    ),
    (
        "a declaration of heads of State",
        (
            "大会，\n\n通过2015年首脑会议的下列成果文件：\n\n序言\n\n因此，我们决心：\n\n"
            "(a) 合作；\n\n我们在此承诺消除贫穷。\n"
        ),
        [
            "|通过|通过2015年首脑会议的下列成果文件：|",
            "|决心|因此，我们决心：|",
            "(a)|决心|合作；|",
            "|承诺|我们在此承诺消除贫穷。|",
        ],
    ),
    (
        "a decision of the Human Rights Council",
        "人权理事会，\n\n按照其第5/1号决议，\n\n通过普遍定期审议对挪威的审议结果。\n",
        ["|按照|按照其第5/1号决议，|", "|通过|通过普遍定期审议对挪威的审议结果。|"],
    ),
    (
        "a decision without a day",
        "大会第65次全体会议根据第三委员会的建议，决定推迟审议。\n",
        ["|决定|大会第65次全体会议根据第三委员会的建议，决定推迟审议。|"],
    ),
)


@pytest.mark.parametrize(("source", "told"), [form[1:] for form in FORMS], ids=[form[0] for form in FORMS])
def test_form(source: str, told: list[str]) -> None:
    found = [
        f"{clause.paragraph or ''}|{clause.verb or ''}|{clause.text}|{' '.join(map(str, clause.footnotes))}"
        for clause in parse(source).resolution.clauses
    ]
    assert found == told


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "60/158.\n在打击恐怖主义的同时\n保护人权",
            ("A/RES/60/158", "在打击恐怖主义的同时保护人权", "resolution"),
        ),
        ("２７５８（ＸＸＶＩ）．恢复合法权利", ("A/RES/2758(XXVI)", "恢复合法权利", "resolution")),
        ("人权理事会2014年9月26日通过的决定\n27/101. 审议结果", ("A/HRC/DEC/27/101", "审议结果", "decision")),
        ("决议案五十(一九四八)", ("S/RES/50(1948)", None, "resolution")),
        ("2046(2012)号决议", ("S/RES/2046(2012)", None, "resolution")),
        ("S/RES/2206（2015）\n第2206(2015)号决议", ("S/RES/2206(2015)", None, "resolution")),
        ("八十四(一九五〇). 一九五〇年七月七日決議案", ("S/RES/84(1950)", None, "resolution")),
        ("决议草案1.1\n议题：气候难民\n起草国：法国、德国", (None, "气候难民", "draft")),
    ],
)
def test_head(head: str, told: tuple[str | None, str | None, str]) -> None:
    organ = "人权理事会" if "人权" in head[:4] else "安全理事会" if (told[0] or "").startswith("S") else "大会"
    found = parse(f"{head}\n\n{organ}，\n\n回顾其决议，\n\n1. 请各国合作。\n").resolution
    assert (found.symbol, found.title, found.doc_type) == told
