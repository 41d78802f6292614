"""A signing told of apart from its paper: "The signing took place in Accra on Monday"."""

from __future__ import annotations

from diplofacts.discourse import Context, Reading, nearest_place
from diplofacts.frames.draft import Draft
from diplofacts.match import Match
from diplofacts.pattern import compiled

_HELD = (
    r"(?: ceremony)?(?: of the (?:\w+|\ue00c))?,?(?: which)? (?:took place|was held|were held|was conducted|happened"
    r"|occurred)\b"
)


def held(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The day and town of the papers signed in the sentence or paragraph before."""
    told = context.notes.get("signed last")
    tail = compiled(_HELD).match(reading.slots.text, match.end)
    if tail is None or told is None or reading.passage - told[0] > 2:
        return []
    when = next(
        (one for at, one in sorted(reading.slots.entities.items()) if at >= match.end and one.kind == "date"), None
    )
    day = context.date(when.value, "past") if when is not None and when.value.role in ("at", "same_day") else None
    where = nearest_place(reading, (match.start, match.end))
    drafts = []
    for slots in told[1]:
        draft = Draft(match, reading, **slots)
        draft.refers = True
        if day and "/" not in day:
            draft.slots["date"] = day
        if where:
            draft.slots["place"] = where[0]
        drafts.append(draft)
    return drafts
