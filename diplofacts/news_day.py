"""The day of a meeting that an English article reports without one: that of the trip it was part of, or this month."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts.discourse import Context
from diplofacts.frames.draft import Draft


def with_day_of_news(drafts: Sequence[Draft], context: Context) -> None:
    """Give meetings that are news, and whose day is told nowhere, that of a visit of one to the other, or the month."""
    published = context.published or ""
    kept = set(map(id, drafts))
    for draft, told in context.notes.get("news", ()):
        if draft.slots.get("date") or len(published) != 10 or id(draft) not in kept:
            continue
        day = _of_visit(draft, drafts, published) or told
        if day:
            draft.slots["date"] = day


def _of_visit(draft: Draft, drafts: Sequence[Draft], published: str) -> str | None:
    """The day of publication, where one of those who met is then told to be on a visit to the country of another."""
    people = draft.slots["participants"]
    names, lands = {one.name for one in people if one.name}, {one.country for one in people}
    made = (one.slots for one in drafts if one.fact == "visit" and one.slots.get("status") == "made")
    now = (one for one in made if one.get("date") == published and one["destination"] in lands)
    return published if any(names & {who.name for who in one["visitors"]} for one in now) else None
