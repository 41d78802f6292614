"""A meeting: who met whom, how, when, where, and whether it took place."""

from __future__ import annotations

import re

from diplofacts.discourse import Context, Reading, nearest_date, nearest_place, reality
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.match import Match

STATUS = {"done": "held", "planned": "planned", "cancelled": "cancelled"}
_EACH = re.compile(r"\b(?:lần lượt|riêng rẽ|riêng|separately|separate|respectively|individually|bilateral meetings|in turn)\b")


def two_sides(people: tuple[Person, ...]) -> bool:
    """Whether people stand for at least two different sides; one of unknown country is a side of its own."""
    sides = {one.country for one in people}
    return len(people) >= 2 and (len(sides) >= 2 or (sides == {None} and len(people) >= 2))


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where the host met one after another.

    Slots of the rules: `a` and `b` (the sides), or `people` (all of them); `date`, `place` where the pattern holds them.
    """
    span = (match.start, match.end)
    status = match.rule.fixed.get("status") or STATUS.get(reality(reading, span))
    if status is None:
        return []
    left = match.slots.get("a", [])
    right = match.slots.get("b", []) or match.slots.get("people", [])
    drafts = []
    separate = bool(match.rule.fixed.get("_each")) or bool(_EACH.search(reading.slots.text, match.start, match.end))
    groups: list[list[Entity]] = [[one] for one in right] if separate and left and len(right) > 1 else [right]
    for group in groups:
        people = context.persons([*left, *group])
        if len(people) == 1 and not left and people[0].country:
            continue
        if not two_sides(people):
            continue
        tense = "future" if status == "planned" else "past"
        when = nearest_date(reading, context, span, tense)
        where = nearest_place(reading, span)
        draft = Draft(match, reading, participants=people, status=status)
        draft.rests("participants", reading, [*left, *group])
        if when:
            draft.slots["date"] = when[0]
            draft.rests("date", reading, [when[1]])
        if where:
            draft.slots["place"] = where[0]
            draft.rests("place", reading, [where[1]])
        drafts.append(draft)
    if drafts and len(drafts) == 1:
        context.meet(drafts[0].slots["participants"], drafts[0].slots.get("date"), drafts[0].slots.get("place"))
    return drafts
