"""Undo breaks of lines inside sentences: the indent of the next line, a break behind a hyphen or before a comma."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable
from functools import cache

from diplofacts import kept_re as re

from .normalise import Rows, Text
from .passages import Passage
from .sentences import Sentence

Cut = tuple[int, int, str]


def unwrapped(text: Text, parts: list[Passage]) -> tuple[Text, list[Passage]]:
    """The text with each wrapped line joined to the next by one space, or none before a mark, and its passages.

    Breaks between sentences and paragraphs stay, and so does a bare line break: it is one character, as a space is.
    """
    cuts = _cuts(text.clean, parts)
    if not cuts:
        return text, parts
    starts = [start for start, _, _ in cuts]
    gone = [0]
    for start, end, new in cuts:
        gone.append(gone[-1] + end - start - len(new))

    def moved(at: int) -> int:
        return at - gone[bisect_left(starts, at)]

    joined = _without(text, cuts)
    return joined, [_moved(part, joined.clean, moved) for part in parts]


def _cuts(clean: str, parts: list[Passage]) -> list[Cut]:
    """The stretches to replace, and by what: those inside one sentence."""
    found: list[Cut] = []
    wrap = _wrap().match
    for part in parts:
        for start, end, _ in part.sentences:
            at = clean.find("\n", start, end)
            while at > 0:
                first = at
                while first > start and clean[first - 1] in " \t":
                    first -= 1
                match = wrap(clean, first)
                stop = at + 1
                if match is not None:
                    stop = match.end()
                    if start < first and stop < end:
                        found.append((first, stop, "" if match["glued"] is not None else " "))
                at = clean.find("\n", stop, end)
    return found


def _moved(part: Passage, clean: str, moved: Callable[[int], int]) -> Passage:
    """A passage at its new offsets."""
    said = []
    for one in part.sentences:
        start, end = moved(one.start), moved(one.end)
        said.append(Sentence(start, end, clean[start:end].translate({10: " ", 9: " ", 13: " "})))
    return part._replace(start=moved(part.start), end=moved(part.end), sentences=tuple(said))


def _without(text: Text, cuts: list[Cut]) -> Text:
    """The text with stretches of its clean form replaced, offsets of the raw text kept."""
    old = list(zip(*text.changes, strict=True)) if text.changes is not None else []
    rows: Rows = (array("Q"), array("Q"), array("Q"), array("Q"))
    pieces: list[str] = []
    at = shift = known = 0

    def keep(*row: int) -> None:
        for column, value in zip(rows, row, strict=True):
            column.append(value)

    for start, end, new in cuts:
        while known < len(old) and old[known][0] < start:
            clean_start, clean_end, raw_start, raw_end = old[known]
            keep(clean_start - shift, clean_end - shift, raw_start, raw_end)
            known += 1
        while known < len(old) and old[known][0] < end:
            known += 1
        raw_start, raw_end = text.raw_span(start, end)
        pieces.append(text.clean[at:start] + new)
        keep(start - shift, start - shift + len(new), raw_start, raw_end)
        shift += end - start - len(new)
        at = end
    for clean_start, clean_end, raw_start, raw_end in old[known:]:
        keep(clean_start - shift, clean_end - shift, raw_start, raw_end)
    pieces.append(text.clean[at:])
    return Text(raw=text.raw, clean="".join(pieces), changes=rows)


@cache
def _wrap() -> re.Pattern[str]:
    first = r"(?<![ \t])"  # of a row of blanks, so that a long one is gone through once
    closes = rf"{first}[ \t]*\n[ \t]*(?=[,.;:!?)\]”’]|['’]s\b|-[^\W\d_])|(?<=[(\[“])[ \t]*\n[ \t]*"
    hyphen = r"(?<=[^\W\d_]-)\n[ \t]*(?=[^\W\d_])"
    return re.compile(rf"(?P<glued>{hyphen}|{closes})|{first}[ \t]*\n[ \t]+|{first}[ \t]+\n")
