"""A sentence with an instrument opened, for the sum that its title holds: "an agreement to invest $5 billion in …"."""

from __future__ import annotations

from collections.abc import Callable

from diplofacts.discourse import Context, Reading
from diplofacts.frames.draft import Draft
from diplofacts.languages import rules_of
from diplofacts.match import Match, matches, slotted

Assemble = Callable[[Match, Reading, Context], list[Draft]]


def opened(match: Match, reading: Reading, context: Context, assemble: Assemble) -> list[Draft]:
    """The facts of a sum in the title of the instrument in the slot `item`, all rules of the fact type tried again."""
    item = match.slots["item"][0]
    inner = reading.slots.within(item)
    before = reading.slots.entities.get(match.words["key"][0] - 2)  # "a $2 billion investment agreement"
    sums = [one for one in [*inner, before] if one is not None and one.kind == "money"]
    if not sums:
        return []
    outside = [one for one in reading.slots.entities.values() if one is not item]
    slots = slotted(reading.text, [*outside, *inner])
    again = reading._replace(slots=slots)
    rules = [rule for rule in rules_of(reading.language, match.rule.fact) if not rule.fixed.get("_open")]
    drafts: list[Draft] = []
    for found in matches(slots, rules):
        at = found.words["key"][0]
        if slots.entities[at] in sums:
            drafts += assemble(found._replace(rule=found.rule._replace(name=match.rule.name)), again, context)
    return drafts


def unwrapped(reading: Reading, at: int) -> tuple[Reading, int] | None:
    """The sentence with the names inside instruments told before the slotted `at` as names, and where `at` is then.

    None where no instrument there holds any: "signed an agreement with Japan's Kumo, which will build …".
    """
    slots = reading.slots
    outer = [one for place, one in slots.entities.items() if one.kind == "instrument" and place < at]
    inner = [name for one in outer for name in slots.within(one) if name.kind in ("company", "country")]
    if not inner:
        return None
    kept = [one for one in slots.entities.values() if one not in outer]
    again = slotted(reading.text, [*kept, *inner])
    spot = next((place for place, one in again.entities.items() if one is slots.entities[at]), None)
    return (reading._replace(slots=again), spot) if spot is not None else None


def laid_open(reading: Reading) -> Reading | None:
    """The sentence with what its instruments' titles hold in their place; None where none holds a sum or multiple."""
    slots = reading.slots
    titles = [one for one in slots.entities.values() if one.kind == "instrument"]
    inner = [name for one in titles for name in slots.within(one)]
    if not any(one.kind in ("money", "multiple") for one in inner):
        return None
    kept = [one for one in slots.entities.values() if one.kind != "instrument"]
    return reading._replace(slots=slotted(reading.text, [*kept, *inner]))
