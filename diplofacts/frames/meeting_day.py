"""The day of a Vietnamese meeting told without one: that of the meeting, or of the visit, told right before it."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.facts import CALLS
from diplofacts.frames.draft import Draft
from diplofacts.match import Match


def on_day_of_last(draft: Draft, match: Match, reading: Reading, context: Context) -> None:
    """Give a meeting told by a verb, without a day, that of the one in the sentence before: "A gặp B. C gặp D."."""
    plain = draft.slots.get("status") == "held" and not draft.refers and not match.rule.fixed.get("_noun")
    last: tuple[int, int, str] | None = context.notes.get("day met")
    number = len(context.heard)
    earlier = re.match(r"\W*(?:trước đó|trước đây|năm|hồi)\b", reading.slots.text)
    near = last is not None and last[0] == reading.passage and number - last[1] <= 1
    if plain and last and near and not earlier and "date" not in draft.slots:
        draft.slots["date"] = last[2]
        draft.weak |= {"date"}
    if draft.slots.get("status") == "held" and len(draft.slots.get("date") or "") == 10:
        context.notes["day met"] = (reading.passage, number, draft.slots["date"])


def on_day_of_trip(draft: Draft, reading: Reading, context: Context) -> None:
    """Give a meeting without a day that of the visit told right before it, where that is one day and of one of them."""
    trip = context.trip
    if "date" in draft.slots or trip is None or draft.slots.get("status") != "held":
        return
    if draft.slots.get("form") in CALLS:
        return
    day: str = trip.slots.get("date") or ""
    near = 0 < reading.start - trip.mentions[0][0] <= _NEAR
    if near and len(day) == 10 and set(trip.slots["visitors"]) & set(draft.slots["participants"]):
        draft.slots["date"] = day
        draft.weak |= {"date"}


_NEAR = 900
"""So many characters behind a visit its meetings are still of its day."""
