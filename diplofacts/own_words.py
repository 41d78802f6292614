"""The words of slots that no frame noted: who takes part, where and when, as the sentence itself has them."""

from __future__ import annotations

from collections.abc import Iterable

from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.match import Match

SIDES = ("parties", "investor", "destination", "donor", "recipient")
DATES = ("date", "deadline", "period", "as_of")


def with_own_words(drafts: list[Draft], match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The drafts of a match, each slot that has a value but no words with those nearest to the rule's.

    What is told elsewhere has none.
    """
    for draft in drafts:
        _note(draft, match, reading, context)
    return drafts


def _note(draft: Draft, match: Match, reading: Reading, context: Context) -> None:
    open_slots = [slot for slot in draft.slots if slot not in draft.spans]
    if not open_slots:
        return
    at = reading.slots.origin[match.start]
    entities = sorted((*reading.slots.entities.values(), *reading.slots.inner), key=lambda one: abs(one.start - at))
    for slot in open_slots:
        value = draft.slots[slot]
        if slot in SIDES:
            found = _sides((value,) if isinstance(value, str) else value, entities, context)
        elif slot == "place":
            start = reading.text.find(value)
            found = [Entity(start, start + len(value), "place", value)] if start >= 0 else []
        elif slot in DATES:
            found = [one for one in entities if one.kind == "date" and _tells(one.value.edtf, value)][:1]
        elif isinstance(value, Person):
            found = [one for one in entities if one.kind == "person" and one.value.person.name == value.name][:1]
        else:
            continue
        if found:
            draft.rests(slot, reading, found)


def _sides(codes: Iterable[str], entities: list[Entity], context: Context) -> list[Entity]:
    """For each side the nearest entity that names it; "hai bên" and the like only where nothing else does."""
    found: list[Entity] = []
    for code in codes:
        naming = [one for one in entities if one.kind != "both" and _names(one, code, context)]
        if not any(one in found for one in naming):
            found += naming[:1] or [one for one in entities if one.kind == "both" and _names(one, code, context)][:1]
    return list(dict.fromkeys(found))


def _names(one: Entity, code: str, context: Context) -> bool:
    if one.kind == "company":
        return bool(one.value == code)
    if one.kind in ("country", "place"):
        return bool(one.value.code == code)
    return one.kind in ("person", "body", "pair", "both") and code in context.codes([one])


def _tells(told: str | None, date: str) -> bool:
    """Whether a date as told, perhaps without its year, is this one.

    >>> _tells("XXXX-11-21", "2024-11-21"), _tells("2024", "2024-11-21")
    (True, False)
    """
    return bool(told) and date.endswith(str(told).removeprefix("XXXX"))
