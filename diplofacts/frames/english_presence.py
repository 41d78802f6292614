"""Who is where, as an article tells meeting after meeting: those of the dateline's town, and those who travel on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.languages.en import meeting_words as words
from diplofacts.pattern import plain

if TYPE_CHECKING:
    from diplofacts.frames.english_sides import Scene
    from diplofacts.frames.english_told import Told

_OPENING = 2  # sentences from the dateline on with which the news opens


def town_of_news(context: Context, people: Sequence[Person]) -> Entity | None:
    """The dateline's town, for those who met in it: one is at home, or the news opens with him, or has him there."""
    opening, town = context.dateline()
    if town is None or _is_away(context, people, town.value.code):
        return None
    if len(context.heard) - opening <= _OPENING or town.value.code in {one.country for one in people}:
        return town
    told = (one.value.person.name for one in context.heard[opening].entities if one.kind == "person")
    there = {*context.notes.get("there", {}).get(town.value.name, ()), *told}
    return town if any(one.name in there for one in people if one.name) else None


def _is_away(context: Context, people: Sequence[Person], land: str) -> bool:
    """Whether one of them was told to be in the country of another by now, and this is not that country."""
    codes = {one.country for one in people}
    for trip, _ in reversed(context.notes.get("stays", ())):
        if trip.slots["status"] == "made" and set(trip.slots["visitors"]) & set(people):
            return trip.slots["destination"] in codes and trip.slots["destination"] != land
    return False


def goes_on(context: Context, trip: Any, people: Sequence[Person]) -> bool:
    """Whether the sentence takes the traveller on to the country of those he is to meet: "on to Peru to meet B"."""
    land, heard = trip.slots["destination"], context.heard[-1]
    spots = [one for one in heard.entities if one.kind in ("country", "place")]
    spots = [one for one in spots if heard.text.endswith((" to ", " to the ", " for "), 0, one.start)]
    return bool({one.value.code for one in spots} & {one.country for one in people} - {land})


def remember(draft: Draft, context: Context) -> None:
    """Keep in mind who is told to have met in a town."""
    if (place := draft.slots.get("place")) and draft.slots["status"] == "held":
        names = {one.name for one in draft.slots["participants"] if one.name}
        context.notes.setdefault("there", {}).setdefault(place, set()).update(names)


def plays_elsewhere(context: Context) -> bool:
    """Whether the sentence plays in a country that it names: "was in Fiji on Friday, where she met"."""
    now = context.heard[-1] if context.heard else None
    if now is None or ", where " not in now.text:
        return False
    return any(
        now.text.endswith((" in ", " in the ", " to ", " visited ", " left for "), 0, one.start)
        and re.match(r"[^.;:]{0,40}, where ", now.text[one.end :])
        for one in now.entities
        if one.kind == "country"
    )


def was_before(reading: Reading, scene: Scene, told: Told) -> bool:
    """Whether someone met others before what the article tells, on a day untold: in another town, or long ago."""
    ahead = reading.slots.text[: scene.start]
    if plain(words.CAME_FROM).search(ahead) or plain(words.BEFORE_THAT).match(ahead):
        return True
    if told.status == "held" and not told.when and (
        plain(words.LONG_BEFORE).search(ahead) or plain(words.LONG_BEFORE_BEHIND).match(reading.slots.text, scene.end)
    ):
        return True
    return bool(told.where) and not told.when and plain(words.HAD_BEFORE).search(ahead) is not None
