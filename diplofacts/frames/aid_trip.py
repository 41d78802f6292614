"""Who is helped where only the trip or the dateline of an English article tells: "He then pledged $9 million"."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.aid_sides import BANKS, DONORS
from diplofacts.frames.side_gone_to import sent_from
from diplofacts.frames.side_names import Side
from diplofacts.frames.side_untold import Sides
from diplofacts.rule import CHARACTER

_HE = re.compile(
    r"[\"“]?(?:during|on|at|in)?[^,;.]{0,40}?,? ?\b(?:he|she|they|the (?:visiting )?(?:\w+ ){0,2}(?:minister|president"
    r"|premier|envoy|delegation|leader|secretary|chancellor))\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:foreign aid|overseas|abroad|worldwide|world|global\w*|international|countries|nations|africa|asia|region"
    r"|regions|continent|united nations|budget|a year|annual\w*|students|companies|firms|exporters)\b"
)


def by_trip(found: Sides, reading: Reading, context: Context) -> Sides:
    """The sides of what a visitor, or a state named, gives where the visitor went; `found` where that tells nothing."""
    if reading.language != "en" or (found.taker is not None and found.taker.entity is not None):
        return found
    visitor, place = _trip(context)
    place = place or sent_from(context)
    giver = found.giver.code if found.giver and found.giver.entity and found.giver.name is None else None
    if giver is None and (found.giver is None or found.giver.entity is None):
        giver = visitor if _acts(visitor, reading) else None
    if giver is None or place is None or giver == place or place in DONORS or giver in BANKS:
        return found
    if place not in context.main and place not in context.sides:
        return found
    if _named(reading) - {giver, place} or _ELSEWHERE.search(reading.slots.text):
        return found
    told = found.giver if found.giver and found.giver.entity else Side(giver)
    return Sides(told, Side(place))


def _acts(visitor: str | None, reading: Reading) -> bool:
    """Whether the visitor opens a sentence: "He will hand over", "The minister pledged"."""
    text = reading.slots.text
    first = re.match(rf"[^,;.]{{0,60}}?,? ?({CHARACTER['person']})", text)
    if first is not None:
        one = reading.slots.entities[first.start(1)]
        return visitor is not None and one.value.person.country == visitor
    return _HE.match(text) is not None


def _trip(context: Context) -> tuple[str | None, str | None]:
    """Whose trip was told last, and where it goes."""
    slots = context.trip.slots if context.trip is not None else {}
    visitors = slots.get("visitors") or ()
    return (visitors[0].country if visitors else None), slots.get("destination")


def _named(reading: Reading) -> set[str]:
    kinds = ("country", "place")
    named = {str(one.value.code) for one in reading.slots.entities.values() if one.kind in kinds}
    people = (one.value.person.country for one in reading.slots.entities.values() if one.kind == "person")
    return named | {code for code in people if code}
