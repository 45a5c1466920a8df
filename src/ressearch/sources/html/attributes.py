"""What the attributes of an element tell: is it part of the text, is it raised, does it point to a note?"""

import re

Attributes = dict[str, str | None]

HIDDEN_RE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SUPER_RE = re.compile(r"vertical-align\s*:\s*(?:super|text-top)", re.IGNORECASE)

# What stands beside the text: by the roles of ARIA, by the classes of MediaWiki, Bootstrap, WordPress, Markdown.
ROLES = frozenset(
    {"navigation", "search", "contentinfo", "complementary", "menu", "menubar", "dialog", "alertdialog"}
)
CLASSES = frozenset(
    {
        "noprint",
        "mw-editsection",
        "mw-jump-link",
        "mw-cite-backlink",
        "catlinks",
        "printfooter",
        "toc",
        "navbox",
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader-text",
        "footnote-backref",
        "footnote-back",
        "breadcrumb",
        "licensetpl",
        "ws-noexport",
    }
)

IDS = frozenset({"mw-navigation", "mw-head", "mw-panel", "siteSub", "contentSub", "siteNotice", "catlinks", "toc"})

# How the places of notes are called: cite_note-1, _ftn1, fn:1, footnote-3, edn2; and of what points to them.
NOTE_RE = re.compile(r"(?:note|_?ftn|_?edn|\bfn)(?!.*ref)", re.IGNORECASE)
BACK_RE = re.compile(r"ref", re.IGNORECASE)
NOTES = frozenset({"references", "footnotes", "footnotes-list", "endnotes"})


def is_hidden(attributes: Attributes) -> bool:
    """Whether an element is not to be seen, or stands beside the text."""
    return (
        "hidden" in attributes
        or HIDDEN_RE.search(attributes.get("style") or "") is not None
        or attributes.get("aria-hidden") == "true"
        or (attributes.get("role") or "") in ROLES
        or attributes.get("id") in IDS
        or not CLASSES.isdisjoint(classes(attributes))
    )


def is_raised(tag: str, attributes: Attributes) -> bool:
    """Whether the characters of an element are raised, or the number of a note that they link to or from."""
    if tag == "sup" or SUPER_RE.search(attributes.get("style") or ""):
        return True
    target = attributes.get("href") or ""
    return tag == "a" and target.startswith("#") and (is_note(target) or BACK_RE.search(target) is not None)


def is_note(name: str) -> bool:
    """Whether a place is called as the notes of a page are.

    >>> [is_note(name) for name in ("cite_note-1", "_ftn1", "#fn:2", "_ftnref1", "cite_ref-1", "top")]
    [True, True, True, False, False, False]
    """
    return NOTE_RE.search(name) is not None


def classes(attributes: Attributes) -> list[str]:
    """The classes of an element."""
    return (attributes.get("class") or "").split()
