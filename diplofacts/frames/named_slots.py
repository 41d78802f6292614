"""Rules that a user brings: their named slots are the fact's own, and the rest is as the frame of its type has it.

A slot named like one of the fact's (`{donor:country}`) gives its value, whatever the wording; `host`, `guest`, `a` and
`b` go where the built-in rules have them. Where the type's frame can read the match too, it fills what is left open:
dates, places, sides told earlier. Where it cannot, these come from the words nearest.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import FACT_TYPES, slot_names
from diplofacts.frames.draft import Draft
from diplofacts.match import Match
from diplofacts.nearest import nearest_date, nearest_place, reality
from diplofacts.record import NamedTuple

ROLES: dict[str, dict[str, str]] = {
    "meeting": dict.fromkeys(("host", "guest", "a", "b", "people"), "participants"),
    "agreement": {"a": "parties", "b": "parties", "people": "parties", "item": "title", "items": "title"},
    "trade_target": {"a": "parties", "b": "parties", "people": "parties"},
    "trade_figure": {"a": "parties", "b": "parties", "people": "parties"},
    "investment": {"a": "investor", "b": "destination", "from": "investor", "to": "destination"},
    "visit": {"a": "visitors", "people": "visitors", "to": "destination"},
    "partnership": {"a": "parties", "b": "parties", "people": "parties"},
    "aid": {"a": "donor", "b": "recipient", "from": "donor", "to": "recipient"},
}
"""For each fact type, which of its slots a slot of another name is for."""
STATUS: dict[str, dict[str, str]] = {
    "meeting": {"done": "held", "planned": "planned", "cancelled": "cancelled"},
    "agreement": {
        "done": "signed", "planned": "planned", "wished": "planned", "negotiating": "negotiating",
        "cancelled": "cancelled",
    },
    "trade_target": {"done": "agreed", "planned": "agreed", "wished": "proposed"},
    "trade_figure": {"done": ""},
    "investment": {"done": "reported", "planned": "planned"},
    "visit": {"done": "made", "planned": "planned", "cancelled": "cancelled"},
    "partnership": {"done": "done", "planned": "planned"},
    "aid": {"done": "given", "planned": "pledged"},
}  # fmt: skip
"""What a sentence says of reality (nearest.reality) as the status of each type; no fact where it has none."""
SEVERAL_PEOPLE = ("participants", "visitors", "signatories")
DATES = ("date", "deadline", "period", "as_of")
SIDES = ("destination", "investor", "donor", "recipient")
KINDS = {"amount": "money", "multiplier": "multiple", "growth": "percent", "projects": "count", "count": "count"}


class Filled(NamedTuple):
    """A slot's value, and the entities it rests on."""

    value: Any
    entities: list[Entity]


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The facts of one match of a user's rule."""
    status = match.rule.fixed.get("status") or _status(match, reading)
    filled = _filled(match, reading, context, status)
    drafts = _as_its_type(match, reading, context)
    for draft in drafts:
        for slot, one in filled.items():
            if len(drafts) == 1 or slot not in draft.slots:
                _put(draft, slot, one, reading)
    return drafts or _alone(match, reading, context, status, filled)


def _status(match: Match, reading: Reading) -> str | None:
    """The status that the sentence gives, "" for a type without one, None where the fact is not so."""
    return STATUS[match.rule.fact].get(reality(reading, (match.start, match.end)))


def _as_its_type(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """What the frame of the type makes of it; [] where the wording has not what that frame asks for."""
    frame = import_module(f"diplofacts.frames.{match.rule.fact}")
    try:
        drafts: list[Draft] = frame.assemble(match, reading, context)
    except (KeyError, IndexError):  # a slot or a flag that all built-in rules of the type have
        return []
    return drafts


def _alone(
    match: Match, reading: Reading, context: Context, status: str | None, filled: dict[str, Filled]
) -> list[Draft]:
    """The fact as the match alone tells it; [] where that is not enough."""
    if status is None:
        return []
    names = slot_names(FACT_TYPES[match.rule.fact])
    draft = Draft(match, reading)
    if status and "status" in names:
        draft.slots["status"] = status
    for slot, one in filled.items():
        _put(draft, slot, one, reading)
    span, tense = (match.start, match.end), _tense(status)
    day = nearest_date(reading, context, span, tense) if "date" in names and "date" not in draft.slots else None
    where = nearest_place(reading, span) if match.rule.fact in ("meeting", "agreement") else None
    for slot, near in (("date", day), ("place", where if "place" not in draft.slots else None)):
        if near is not None:
            _put(draft, slot, Filled(near[0], [near[1]]), reading)
    if "parties" in names and "parties" not in draft.slots and len(context.pair()) == 2:
        draft.slots["parties"] = context.pair()
    if not _is_whole(draft):
        return []
    if match.rule.fact == "meeting":
        context.meet(draft.slots["participants"], draft.slots.get("date"), draft.slots.get("place"))
    return [draft]


def _tense(status: str | None) -> str:
    return "future" if status in ("planned", "proposed", "pledged") else "past"


def _filled(match: Match, reading: Reading, context: Context, status: str | None) -> dict[str, Filled]:
    """The slots that the rule names, with what they hold."""
    fact, tense = match.rule.fact, _tense(status)
    names = slot_names(FACT_TYPES[fact])
    found: dict[str, Filled] = {}
    for group, span in match.words.items():
        slot = group if group in names else ROLES[fact].get(group)
        if slot is None:
            continue
        entities = match.slots.get(group, [])
        value = _value(slot, entities, reading, span, context, tense)
        before = found.get(slot)
        if before is not None and isinstance(value, tuple):
            value, entities = tuple(dict.fromkeys((*before.value, *value))), [*before.entities, *entities]
        if value is not None and value != ():
            found[slot] = Filled(value, entities)
    return found


def _value(
    slot: str, entities: list[Entity], reading: Reading, span: tuple[int, int], context: Context, tense: str
) -> Any:
    if slot in SEVERAL_PEOPLE:
        return context.persons(entities)
    if slot == "host":
        return next(iter(context.persons(entities)), None)
    if slot in SIDES or slot == "parties":
        codes = [code for one in entities for code in _sides(one, context)]
        return tuple(dict.fromkeys(codes)) if slot == "parties" else next(iter(codes), None)
    if slot in DATES:
        days = (context.date(one.value, tense) for one in entities if one.kind == "date")
        return next((day for day in days if day is not None), None)
    if slot in KINDS:
        one = next((one for one in entities if one.kind == KINDS[slot]), None)
        return None if one is None else one.value.value if KINDS[slot] in ("percent", "count") else one.value
    if slot == "rank":
        return next((one.value for one in entities if one.kind == "rank"), None)
    if slot == "title" and entities and entities[0].kind == "instrument":
        return entities[0].value.title
    return _words(reading, span) if slot in ("title", "place", "purpose") else None


def _sides(one: Entity, context: Context) -> tuple[str, ...]:
    return (str(one.value),) if one.kind == "company" else context.codes([one])


def _words(reading: Reading, span: tuple[int, int]) -> str | None:
    """The words of the sentence at a span of the slotted text."""
    slots, (start, end) = reading.slots, span
    if start >= end:
        return None
    stop = slots.entities[end - 1].end if end - 1 in slots.entities else slots.origin[end - 1] + 1
    return " ".join(reading.text[slots.origin[start] : stop].split()).strip(" ,.;:\"“”") or None


def _put(draft: Draft, slot: str, one: Filled, reading: Reading) -> None:
    draft.slots[slot] = one.value
    draft.weak -= {slot}
    draft.spans.pop(slot, None)
    draft.rests(slot, reading, one.entities)


def _is_whole(draft: Draft) -> bool:
    """Whether all is there without which the fact is none."""
    slots, parties = draft.slots, len(draft.slots.get("parties", ()))
    match draft.fact:
        case "meeting":
            people = slots.get("participants", ())
            return len(people) > 1 and len({one.country for one in people}) > 1
        case "agreement":
            return any(slots.get(name) for name in ("title", "count", "instrument"))
        case "trade_target":
            return parties > 1 and bool(slots.get("amount") or slots.get("multiplier"))
        case "trade_figure":
            return parties > 1 and "amount" in slots
        case "investment":
            return "investor" in slots and ("amount" in slots or "projects" in slots)
        case "visit":
            return bool(slots.get("visitors")) and "destination" in slots
        case "partnership":
            return parties > 1 and "level" in slots
    return "donor" in slots and "recipient" in slots and slots["donor"] != slots["recipient"]
