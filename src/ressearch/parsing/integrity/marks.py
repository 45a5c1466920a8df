"""Are brackets, footnote markers and the width of punctuation in order?"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ressearch.parsing.paper import Group, Paper, Problem
from ressearch.parsing.repair.clean import FULL_WIDTH
from ressearch.parsing.repair.lines import Line
from ressearch.parsing.repair.markers import read_marker_line
from ressearch.parsing.repair.traced import Traced
from ressearch.parsing.signs.brackets import BRACKETS

OPENER_OF = {closer: opener for closer, opener in BRACKETS.items() if closer != "’"}  # it is an apostrophe, too
CLOSER_OF = {opener: closer for closer, opener in OPENER_OF.items()}
ALIKE = {"（": "("}  # one may close the other

SIGN_RE = re.compile("[" + re.escape("".join((*OPENER_OF, *CLOSER_OF))) + "]")

# An item of a list within a sentence has only the second half: 1)促进…；a)…
LONE_LABEL_RE = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]{1,2}\Z")

NARROW_STOP_RE = re.compile(r"(?<=[\u3400-\u9fff》〉”])[.?!](?=[\u3400-\u9fff]|\Z)")
FULL = {**FULL_WIDTH, ".": "。", "?": "？", "!": "！"}


class Lone(NamedTuple):
    """A bracket or quotation mark without its partner."""

    group: Group
    at: int
    sign: str

    @property
    def nth(self) -> int:
        """The clause that it stands in."""
        return self.group.holder(self.at)

    @property
    def opens(self) -> bool:
        """Whether it opens a paragraph, as each paragraph of a long quotation does anew."""
        return self.sign == "“" and self.at in (0, *self.group.bounds)

    @property
    def closes(self) -> bool:
        """Whether it closes a paragraph, as only the last of a long quotation does."""
        end = next(bound for bound in self.group.bounds if bound > self.at)
        return self.sign == "”" and not self.group.trace.text[self.at + 1 : end].strip("，；。")


def brackets(paper: Paper) -> Iterator[Problem]:
    """Brackets and quotation marks without their partner in the paragraph."""
    lonely = [Lone(group, at, sign) for group in paper.groups for at, sign in unpaired(group.trace)]
    for lone in sorted(lonely, key=lambda lone: lone.nth):
        if (lone.opens or lone.closes) and quotes_on(paper, lone, lonely):
            continue
        other = OPENER_OF.get(lone.sign) or CLOSER_OF[lone.sign]
        yield Problem(
            lone.group.trace.offsets[lone.at],
            lone.nth,
            f"“{lone.sign}”没有与之配对的“{other}”",
            f"{lone.sign} without its {other}",
        )


def unpaired(text: Traced) -> list[tuple[int, str]]:
    """The signs of a text that have no partner, in order.

    >>> from ressearch.model.span import Span
    >>> unpaired(Traced.of("《宪章〉》(a)；1)促进", Span(0, 12)))
    [(3, '〉')]
    """
    waiting: list[tuple[int, str]] = []
    opened: Counter[str] = Counter()
    lonely: list[tuple[int, str]] = []
    for match in SIGN_RE.finditer(text.text):
        at, sign = match.start(), match[0]
        opener = kind_of(OPENER_OF.get(sign, ""))
        if not opener:
            waiting.append((at, sign))
            opened[kind_of(sign)] += 1
        elif opened[opener]:
            while (last := kind_of(waiting[-1][1])) != opener:
                lonely.append(waiting.pop())
                opened[last] -= 1
            waiting.pop()
            opened[opener] -= 1
        elif not (opener == "(" and LONE_LABEL_RE.search(text.text, at - 3, at)):
            lonely.append((at, sign))
    return sorted((*lonely, *waiting))


def kind_of(opener: str) -> str:
    """The opener that stands for all that are closed alike."""
    return ALIKE.get(opener, opener)


def quotes_on(paper: Paper, lone: Lone, lonely: Sequence[Lone]) -> bool:
    """Whether the mark is one of a quotation that runs over paragraphs, each opened anew, or of a statement."""
    if paper.parsed.resolution.doc_type == "statement":
        return True
    quoted = (member.nth for member in paper.members if member.draft.passages[0].quoted)
    if lone.opens:
        return any(nth > lone.nth for nth in (*quoted, *(other.nth for other in lonely if other.closes)))
    return any(nth <= lone.nth for nth in quoted)


def markers_alone(paper: Paper) -> Iterator[Problem]:
    """Markers that point to no note, each once; where there are no notes at all, the first stands for the rest."""
    notes = {note.number for note in paper.parsed.resolution.footnotes}
    lonely: dict[int, tuple[int, int | None]] = {}
    for number, offset, clause in markers(paper):
        if number not in notes:
            lonely.setdefault(number, (offset, clause))
    if lonely and not notes:
        numbers = list(map(str, lonely))
        offset, clause = next(iter(lonely.values()))
        yield Problem(
            offset,
            clause,
            f"有脚注号 {'、'.join(numbers)}，而全文没有脚注",
            f"footnote markers {', '.join(numbers)}, but no footnote at all",
        )
        return
    for number, (offset, clause) in lonely.items():
        yield Problem(
            offset, clause, f"脚注号 {number} 没有对应的脚注", f"footnote marker {number} has no footnote"
        )


def notes_alone(paper: Paper) -> Iterator[Problem]:
    """Notes that no marker points to."""
    layout = paper.parsed.layout
    used = {number for number, _, _ in markers(paper)}
    for note in layout.notes.notes:
        if note.number not in used and not in_head(layout.lines, layout.head, note.number):
            yield Problem(
                paper.origin(layout.lines[note.lines[0]].span.start),
                None,
                f"脚注 {note.number} 在正文中没有脚注号",
                f"footnote {note.number} has no marker in the text",
            )


def markers(paper: Paper) -> Iterator[tuple[int, int, int | None]]:
    """Every marker of the body: number, offset, clause."""
    for entry in paper.parsed.outline.entries:
        for marker in entry.passage.clean.markers:
            if marker.number is not None:
                yield marker.number, paper.origin(marker.offset), entry.clause


def in_head(lines: tuple[Line, ...], head: tuple[int, ...], number: int) -> bool:
    """Whether a marker stands in the head, behind the title or on a line of its own."""
    texts = [unicodedata.normalize("NFKC", lines[index].text) for index in head]  # a raised ¹ is a 1
    return any(read_marker_line(text) == number or re.search(rf"(?<!\d){number}\Z", text) for text in texts)


def half_width(paper: Paper) -> Iterator[Problem]:
    """Half-width punctuation in Chinese text, told once a clause, at the first."""
    for member in paper.members:
        narrow = sorted(narrow_marks(paper.parsed.source, member.trace))
        if narrow:
            offset, char = narrow[0]
            zh = f"半角“{char}”应作全角“{FULL[char]}”"
            en = f"half-width {char} should be {FULL[char]}"
            if narrow[1:]:
                zh, en = f"{zh}，本段共 {len(narrow)} 处", f"{en}; {len(narrow)} such marks here"
            yield Problem(offset, member.nth, zh, en)


def narrow_marks(source: str, trace: Traced) -> Iterator[tuple[int, str]]:
    """The half-width marks of a clause in its source: those that were widened, and stops, which are not."""
    for char, offset in zip(trace.text, trace.offsets, strict=True):
        if FULL_WIDTH.get(source[offset]) == char:
            yield offset, source[offset]
    for match in NARROW_STOP_RE.finditer(trace.text):
        yield trace.offsets[match.start()], match[0]
