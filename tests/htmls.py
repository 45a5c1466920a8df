"""HTML pages as the papers of tests are published."""

from html import escape

from papers import Paper, Paragraph


def set_html(paper: Paper, *, charset: str = "utf-8") -> bytes:
    """A paper as a page, with what surrounds a text on a site."""
    body = "\n".join(map(block, paper.paragraphs))
    notes = "\n".join(f"<p>{number} {escape(text)}</p>" for number, text in paper.notes.items())
    if notes:
        notes = f"<p>{'_' * 15}</p>\n{notes}"
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="{charset}"><title>请登录</title>'
        "<style>p {}</style></head>\n"
        f"<body><nav><p>请选择语言；</p></nav><script>var x = '<p>请</p>';</script>\n"
        f"<div>{body}</div>\n{notes}\n<footer>请回收</footer></body></html>"
    ).encode("gb18030" if charset == "gb2312" else charset)


def block(paragraph: Paragraph) -> str:
    runs = "".join(
        f"<sup><a href='#n'>{run.text}</a></sup>" if run.raised else bold(escape(run.text), on=run.bold)
        for run in paragraph.runs
    )
    label = f"{paragraph.label}&nbsp;" if paragraph.label else ""
    return f"<p>{label}{runs}</p>"


def bold(text: str, *, on: bool) -> str:
    """Source lines are broken anywhere, as editors do."""
    return f"<b>{text}</b>" if on else text[:40] + ("\n" if len(text) > 80 else "") + text[40:]
