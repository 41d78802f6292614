"""Lines of a text put together into paragraphs: hard-wrapped lines, and lines that a link cut in pieces."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.record import NamedTuple

from .furniture import is_furniture, is_marker

# A line that ends in one of these goes on in the next.
UNFINISHED = frozenset(
    "the a an of to in on at by for with and or from former that has have had is are was were its their his her our "
    "between into than under over through during after before against toward towards via near within among amid "
    "including as who which whose while but both said will would this "
    "của và với tại ở trong cho về các những là do từ đến giữa".split()
)
LEANING = ",.;:)”%!?"


class Line(NamedTuple):
    """A line that is not blank: its half-open offsets without blanks at the edges, and what joins it to others."""

    start: int
    end: int
    indent: int
    text: str
    after_blank: bool


class Paragraph(NamedTuple):
    """Half-open offsets; lines: how many it was made of; item: the offset behind its bullet, or None."""

    start: int
    end: int
    lines: int
    item: int | None


def paragraphs(clean: str, *, untitled: bool = False) -> list[Paragraph]:
    """The paragraphs of a clean text, in order.

    untitled: no headline stands above it, so that of a wrapped text the first line, which is short where its dateline
    was cut off, is one of the lead.
    """
    lines = _lines(clean)
    width = _wrap_width(lines)
    short_lead = untitled and width > 0
    found: list[Paragraph] = []
    i = 0
    while i < len(lines):
        first = lines[i]
        bullet = _bullet().match(first.text)
        j = i + 1
        if short_lead and i == 0 and _opens_lead(lines):
            j += 1
        while j < len(lines) and _continues(lines, j, width, bullet is not None):
            j += 1
        item = first.start + bullet.end() if bullet else None
        found.append(Paragraph(first.start, lines[j - 1].end, j - i, item))
        i = j
    return found


def _lines(clean: str) -> list[Line]:
    lines: list[Line] = []
    at, blank = 0, True
    for raw in clean.split("\n"):
        text = raw.strip()
        if text:
            indent = len(raw) - len(raw.lstrip())
            lines.append(Line(at + indent, at + indent + len(text), indent, text, blank))
        blank = not text
        at += len(raw) + 1
    return lines


def _wrap_width(lines: list[Line]) -> int:
    """The width at which the text was wrapped by hand, or 0."""
    if len(lines) < 4:
        return 0
    widths = sorted(line.indent + len(line.text) for line in lines)
    widest = widths[-1 - len(widths) // 50]
    full = sum(width >= widest * 0.8 for width in widths)
    return widest if 40 <= widest <= 110 and full * 10 >= len(widths) * 4 else 0


def _continues(lines: list[Line], j: int, width: int, in_item: bool) -> bool:
    """Whether line j goes on with the paragraph of the line before."""
    line, before = lines[j], lines[j - 1]
    if line.after_blank:
        # A blank splits, unless a sentence plainly runs across it.
        return line.text[0] in ",;" or (len(before.text) > 60 and _is_unfinished(before.text))
    if _bullet().match(line.text):
        return False
    if width:
        return _wraps(line, before, width, in_item)
    head, last = line.text[0], before.text[-1]
    if _leans(line.text):
        return not is_marker(before.text)
    if last in ".!?…\"”:" or len(before.text) > 1500:
        return last in "-–—" and before.text[:-1].endswith(" ")
    if is_marker(before.text) or _is_stray(line.text) or (len(before.text) < 25 and _is_stray(before.text)):
        return False
    if head.islower() or last in ",–—-":
        return len(before.text) > 1 or last in "–—-"
    if _is_unfinished(before.text):
        return True
    # A link on a line of its own: the line behind it tells, by leaning back.
    follower = lines[j + 1] if j + 1 < len(lines) else None
    if follower is None or follower.after_blank or line.text[-1] in ".!?…:\"”" or len(line.text) > 90:
        return False
    if not before.text[0].islower() and len(before.text) < 15:
        return False
    if _leans(follower.text):
        return True
    return len(line.text) < 20 and follower.text[0].islower() and not _is_stray(follower.text)


def _opens_lead(lines: list[Line]) -> bool:
    """Whether the sentence of the first line goes on in the second."""
    first, second = lines[:2]
    return not second.after_blank and second.indent <= first.indent and first.text[-1] not in ".!?…\"”:*"


def _wraps(line: Line, before: Line, width: int, in_item: bool) -> bool:
    if line.text[0] in ",;":  # "Acme Corp.", a link that was taken out, ", the maker of …"
        return True
    if not in_item and line.indent > before.indent + 1:
        return False
    if _is_stray(line.text) and len(line.text) < 20:
        return False
    room = width - before.indent - len(before.text)
    return room <= len(line.text.split(None, 1)[0]) + 1 or (
        before.text[-1] not in ".!?…\"”:*" and (line.text[0].islower() or room < width // 3)
    )


def _leans(line: str) -> bool:
    """Whether this line opens with what closes the line before."""
    head = line[0]
    if head in "-–—":
        return len(line) == 1 or (line[1].islower() and line[1:3] != "- ")
    return (head in LEANING and line[:2] != "..") or (head in "'’‘" and line[1:3] == "s ")


def _is_unfinished(line: str) -> bool:
    last = line[-14:].rpartition(" ")[2]
    return last.lower() in UNFINISHED or last.endswith(("'s", "’s", "s'", "s’"))


def _is_stray(line: str) -> bool:
    """Whether this line is furniture; a bare mark may be a piece of a sentence."""
    return (line[:1].isalnum() or len(line) > 2) and (is_marker(line) or is_furniture(line))


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(r"(?:[-*•▪●◦■+–]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)])\s+(?=\S)")
