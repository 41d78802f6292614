"""The date of an event in its sentence: the one that goes with its words, not with other things told beside it."""

from __future__ import annotations

from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity

_LEAD = 45  # a date so near the start of the sentence governs all of it
_AFTER = 60


def date_of_event(
    reading: Reading, context: Context, key: tuple[int, int], span: tuple[int, int], tense: str, *, behind: bool
) -> tuple[str, Entity] | None:
    """The EDTF date of the event whose word is at `key`, and its entity; None when the sentence tells none.

    span: all words of the event in the slotted text. behind: the acting side stands behind the event, and so does
    what it says: dates there belong to that.
    """
    best: tuple[float, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        if one.kind != "date" or one.value.role not in ("at", "same_day"):
            continue
        distance = _distance(reading, at, key, span, behind)
        if distance is None or (best is not None and distance >= best[0]):
            continue
        edtf = context.date(one.value, tense)
        if edtf is None:
            continue
        distance += 60 if "/" in edtf else 30 if len(edtf) < 8 else 0
        if best is None or distance < best[0]:
            best = (distance, edtf, one)
    return (best[1], best[2]) if best else None


def _distance(reading: Reading, at: int, key: tuple[int, int], span: tuple[int, int], behind: bool) -> float | None:
    """How far a date at a place is from the event; None where it cannot be the event's."""
    text = reading.slots.text
    if at < key[0]:
        between = text[at + 1 : key[0]]
        far = 100.0 if ";" in between else 0.0
        if at <= _LEAD and (between.lstrip().startswith((",", "(")) or between.count(",") <= 2):
            return far + min(len(between), 40)
        return None if far or len(between) > 90 else float(len(between))
    between = text[key[1] : at]
    if ";" in between or at > span[1] + _AFTER:
        return None
    if at <= span[1]:
        return len(between) * 0.5
    beyond = text[span[1] : at]
    if behind and beyond.count(",") > 1:
        return None
    return len(between) + 30.0 * beyond.count(",")
