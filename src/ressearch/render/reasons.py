"""The words in which reasons are told: Chinese, English. Each closed list is whole, a test compares."""

from collections.abc import Mapping

Words = Mapping[str, tuple[str, str]]

# By what the paragraphs of a document were told apart.
RULES: Words = {
    "tail_and_indent": ("上行末空格加行首空格", "a trailing and a leading space"),
    "tail_or_indent": ("上行末空格或行首空格", "a trailing or a leading space"),
    "indent": ("行首空格", "a leading space"),
    "tail": ("行末空格", "a trailing space"),
    "blank_line": ("空行", "a blank line"),
    "line": ("一行一段", "each line a paragraph"),
    "width": ("标点、编号、动词和行宽", "punctuation, labels, verbs and width"),
}

# What stood where a paragraph opens.
SIGNALS: Words = {
    "start": ("正文开始", "first of the body"),
    "landmark": ("上为机关名、标题等", "below a landmark"),
    "indent": ("行首空格", "leading space"),
    "tail": ("上行末空格", "trailing space above"),
    "blank_line": ("空行", "blank line"),
    "page_top": ("页首", "top of a page"),
    "label": ("编号", "label"),
    "overprint": ("重叠印刷的动词", "overprinted verb"),
    "verb": ("动词", "verb"),
    "closed": ("上行已结", "line above closed"),
    "short": ("上行未满", "line above short"),
}

# How a label looks, and what became of it.
STYLES: Words = {
    "article": ("条", "article"),
    "paragraph": ("段", "paragraph"),
    "section": ("节", "section"),
    "letter": ("字母", "letter"),
    "roman": ("罗马数字", "roman"),
    "figure": ("括号数字", "figure"),
    "numeral": ("汉字数字", "numeral"),
    "stem": ("天干", "stem"),
    "branch": ("地支", "branch"),
    "point": ("小数点", "point"),
}
TAKEN: Words = {
    "first": ("同级第一", "first of its level"),
    "next": ("接上一号", "follows the one before"),
    "later": ("前有缺号", "numbers before it are missing"),
    "again": ("重复或倒退", "stands again or goes back"),
    "refused": ("不接前文，作正文", "does not go on: kept as text"),
}

# What comes after a clause: the kinds of blocks.
FOLLOWERS: Words = {
    "masthead": ("报头", "a masthead"),
    "dateline": ("日期行", "a dateline"),
    "adoption_note": ("通过说明", "a note on the adoption"),
    "title": ("标题行", "a title"),
    "formula": ("机关名", "the name of the organ"),
    "part": ("另一部分", "a part"),
    "heading": ("小标题", "a heading"),
    "chapeau": ("“决议：”之类", "a chapeau"),
    "clause": ("另一条款", "a clause"),
    "table": ("表格", "a table"),
    "footnote": ("脚注", "a footnote"),
    "furniture": ("页眉页脚", "a head or foot of the page"),
    "close": ("结尾", "the close"),
    "vote": ("表决结果", "the vote"),
    "annex": ("附件", "an annex"),
    "tail": ("结尾之后的文字", "text behind the close"),
    "text": ("其他文字", "other text"),
    "blank": ("空行", "a blank"),
}
AT_END = ("文件结束", "the end of the file")

# How the leading verb stands in its sentence.
PATTERNS: Words = {
    "direct": ("段首", "opens the clause"),
    "linked": ("连词或主语之后", "after a link or the subject"),
    "fronted": ("宾语提前", "after its object"),
    "adverbial": ("状语之后", "after an adverbial"),
    "frame": ("夹住宾语", "around its object"),
    "lead_in": ("承上段", "from the lead-in"),
    "chapeau": ("承“决议：”之类", "from the chapeau"),
    "none": ("没有认出动词", "none was found"),
}

# Whether a verb further on was taken for an act, and by which rule of the verb table.
HEARD: Words = {"yes": ("取", "taken"), "again": ("重复", "again"), "no": ("未取", "refused")}
ACTS: Words = {
    "free": ("无条件算", "counts anywhere"),
    "linked": ("有连词，或前面没有请求", "linked, or nothing asked before"),
    "named": ("有连词或点名被请求者", "linked, or names who is asked"),
    "stance": ("前面没有请求才算", "only if nothing was asked before"),
    "weak": ("有连词且前面没有请求才算", "only linked, and nothing asked before"),
    "again": ("又、还之后才算", "only after 又 or 还"),
    "never": ("句中从不算", "never further on"),
}
REPORTED = ("“其中”是所引文件的行为", "in 其中 the cited text acts")

# What was mended.
REPAIRS: Words = {
    "overprint": ("重叠印刷", "overprint"),
    "line_break": ("断行", "line break"),
    "space": ("空格", "space"),
    "punctuation": ("标点", "punctuation"),
    "spelling": ("字形", "spelling"),
    "footnote_marker": ("脚注号", "footnote marker"),
    "page_furniture": ("页眉页脚", "page furniture"),
}


def told(*pairs: tuple[str, str]) -> str:
    """Several reasons in both languages.

    >>> told(("空行", "blank line"), ("编号", "label"))
    '空行、编号 / blank line, label'
    """
    return f"{'、'.join(zh for zh, _ in pairs)} / {', '.join(en for _, en in pairs)}"


def mended(kind: str, count: int) -> tuple[str, str]:
    """A kind of repair with its number; an encoding is named instead.

    >>> mended("space", 3), mended("encoding_gb18030", 1)
    (('空格 3', 'space 3'), ('编码 GB18030', 'encoding GB18030'))
    """
    head, _, encoding = kind.partition("_")
    if head == "encoding":
        return f"编码 {encoding.upper()}", f"encoding {encoding.upper()}"
    zh, en = REPAIRS.get(kind, (kind, kind))  # a document of another version may name others
    return f"{zh} {count}", f"{en} {count}"
