"""Items of an English list that only stand for the kind of document told before: "one on trade, another on tourism"."""

from __future__ import annotations

from bisect import bisect_left

from diplofacts.entities.instrument_heads import NAME, Found
from diplofacts.pattern import compiled

_ONE = (
    r"(?:[,;:] (?:and )?|\b(?:and|including|included|includes|include|namely|with|are|were|is|was|being) )"
    r"(?P<one>one|another(?: one)?|the (?:other|first|second|third|fourth|fifth|last)(?: one)?|an?(?:other)? (?:second"
    r"|third|fourth|fifth))"
    r"(?= (?:on|for|regarding|concerning|to (?!be\b|have\b|a\b|the\b|an\b)) ?\w)"
)
_SEVERAL = r"(?:[sS]|moranda|ties)\b"


def with_elided(found: list[Found], text: str, low: str) -> list[Found]:
    """The heads of a sentence and, behind one of several documents, the words that stand for one of them."""
    first = next((one for one in found if compiled(_SEVERAL).search(low, one.start, one.end)), None)
    if first is None or first.head is NAME:
        return found
    starts = [one.left for one in found]
    elided: list[Found] = []
    for hit in compiled(_ONE).finditer(low, first.end):
        start, end = hit.span("one")
        before = found[bisect_left(starts, start) - 1]
        if before.start <= start < before.end or low.find(". ", before.end, start) >= 0:
            continue
        kind = compiled(_SEVERAL).sub(_single, text[before.start : before.end])
        elided.append(Found(start, start, end, before.head, kind))
    return sorted((*found, *elided)) if elided else found


def _single(plural: object) -> str:
    ending = plural[0]  # type: ignore[index]
    return "" if ending in "sS" else "morandum" if ending == "moranda" else "ty"
