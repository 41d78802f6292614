"""The day on which relations were raised, told in another sentence: that of the talks, or of "the decision"."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Context
from diplofacts.frames.draft import Draft

_DECIDED = re.compile(
    r"\b(?:decision|announcement|agreement|upgrade|upgrading|elevation|declaration|move|deal|statement|step)\b[^.;]{0,60}?"
    r"\b(?:was|were|came|has been|had been) (?:\w+ )?"
    r"(?:made|taken|reached|announced|agreed|signed|adopted|issued|unveiled|sealed|during|after|at|in|following)\b"
)
_SOON = 3  # sentences behind the act in which its day is told


def with_day_of_act(drafts: Sequence[Draft], context: Context) -> None:
    """Give relations that were raised now, on a day that their sentence does not tell, the day told around it.

    It is that of the decision, where the sentences behind tell it; else that of the talks of the two sides, where all
    talks told of them are of one day.
    """
    for act, place in context.notes.get("acts", ()):
        if "date" in act.weak and not act.slots.get("date") and any(one is act for one in drafts):
            day = _decided(context, place) or _of_talks(act, drafts)
            if day:
                act.slots["date"] = day


def _decided(context: Context, place: int) -> str | None:
    """The one day that a sentence soon behind a place tells of the decision."""
    for one in context.heard[place : place + _SOON]:
        if one.language == "en" and _DECIDED.search(one.text):
            days = [context.date(when.value, "past") for when in one.dates if when.value.role == "at"]
            if len(days) == 1 and days[0] and len(days[0]) == 10:
                return days[0]
    return None


def _of_talks(draft: Draft, drafts: Sequence[Draft]) -> str | None:
    """The day on which the two sides were told to meet; None where none or several are told."""
    sides = set(draft.slots["parties"])
    days = {
        one.slots["date"]
        for one in drafts
        if one.fact == "meeting" and one.slots.get("status") == "held" and len(one.slots.get("date") or "") == 10
        and sides <= {person.country for person in one.slots["participants"]}
    }  # fmt: skip
    return days.pop() if len(days) == 1 else None
