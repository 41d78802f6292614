"""Trips told in English to what is no country and no town that a table knows: "a visit to the stock exchange"."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.entities.entity import Entity
from diplofacts.frames.journey import Journey

# "The country", "a third country", "the White House" are told elsewhere; so is who is met at a summit.
_TO_SOMETHING = re.compile(
    r" (?:by [\ue000-\uf8ff] )?to (?:(?:its|one|some|several) |an? (?!country|third|foreign)"
    r"|the (?!(?:country|region|island|capital|republic|kingdom|nation|state|city|area|land|continent|zone|south|north"
    r"|east|west|white house|kremlin|summit|talks|meeting)\b))(?![\ue000-\uf8ff])"
)
_TO_NAME = re.compile(r" to (?:(?=[a-z])|(?=(?P<whose>\ue000) [a-z]))")
_HIS_OWN = re.compile(
    r"(?:his|her|their) "
    r"(?!(?:[\w-]+ )?(?:all(?:y|ies)|neighbou?rs?|host|counterpart|partner|home(?! (?:at|in|on|near|by)))\b)"
)
_WITHIN = re.compile(r" to [^,;.:\ue000-\uf8ff]{0,60}\b(?:in|near|outside) (?P<place>[\ue001\ue005])")


def to_unknown(journey: Journey) -> bool:
    """Whether a trip, told by a noun, goes to something: a building, a ship, a town that nobody knows."""
    if not journey.noun or journey.reading.language != "en":
        return False
    return _TO_SOMETHING.match(journey.text, journey.key[1]) is not None or _to_a_name(journey)


def _to_a_name(journey: Journey) -> bool:
    """Whether what it goes to has a name, or is somebody's: "his visit to Dunmore", "a trip to his farm"."""
    hit = _TO_NAME.match(journey.text, journey.key[1])
    if hit is None:
        return False
    words = journey.reading.text[journey.reading.slots.origin[hit.end()] :]
    return words[:1].isupper() if hit["whose"] is None else _HIS_OWN.match(words.casefold()) is not None


def place_within(journey: Journey) -> list[Entity]:
    """The country or town in which that stands: "a visit to the military hospital in Accra"."""
    hit = _WITHIN.match(journey.text, journey.key[1])
    return [journey.reading.slots.entities[hit.start("place")]] if hit else []
