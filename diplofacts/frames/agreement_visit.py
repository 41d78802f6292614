"""When and where a paper is to be signed that is told with the visit of one side to the other."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading

_DURING = (
    r"\b(?:during|on|within|in the course of|as part of|throughout|at the end of|at|following)"
    r" (?:the |this |that |his |her |their |its |an? |\ue000['’]?s? |\ue001['’]?s? )?[^,;.]{0,45}"
    r"\b(?:visit|trip|tour|stay)\b"
)
_NEAR = 400
"""How many characters back the visit may be told where the sentence does not speak of it."""


def told_of_visit(
    reading: Reading, context: Context, parties: tuple[str, ...], status: str
) -> tuple[str | None, str | None]:
    """The day and town of a visit between the parties on which an English sentence has them sign; None for untold.

    What was signed on a visit of several days has no day of its own; what is to be signed is to be so on those days.
    """
    if reading.language != "en" or status not in ("signed", "planned"):
        return None, None
    during = re.search(_DURING, reading.slots.text) is not None
    for trip, town in reversed(context.notes.get("stays", ())):
        slots = trip.slots
        sides = {slots["destination"], *(one.country for one in slots["visitors"])}
        if slots["status"] == "cancelled" or not sides <= set(parties):
            continue
        day: str | None = slots.get("date")
        ended = day is not None and day[:4].isdigit() and day.split("/")[-1] < (context.published or "")[: len(day)]
        if status == "planned" and ended:
            continue
        near = 0 <= reading.start - trip.mentions[0][0] < _NEAR and slots["status"] == status == "planned"
        if not during and not near:
            return None, None
        if status == "signed":
            day = day if day and len(day) == 10 else None
            return (day, town) if slots["status"] == "made" else (None, None)
        return day, town
    return None, None
