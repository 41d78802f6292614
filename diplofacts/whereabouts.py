"""Where the meetings of a trip took place, and on which day the trip was made: what each tells of the other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from diplofacts import kept_re as re
from diplofacts.discourse import Context
from diplofacts.facts import CALLS, Person
from diplofacts.frames.draft import Draft

_NEWS = 14  # days between publication and what the news tells of
_IN = re.compile(r"\b(?:in|at|to|visit(?:ed|s|ing)?|left|leaving|for)(?: the)?(?: [a-z]+){0,2} $")


def with_whereabouts(drafts: Sequence[Draft], context: Context) -> None:
    """Give English meetings without a place that of another of the same people that day, or the town of the visit.

    And visits that tell no day the day of a meeting there, which is one of its days.
    """
    if not context.heard or context.heard[0].language != "en":
        return
    held = [one for one in drafts if one.fact == "meeting" and one.slots.get("status") == "held"]
    held = [one for one in held if one.slots.get("form") not in CALLS]
    made = [one for one in drafts if one.fact == "visit" and one.slots.get("status") == "made"]
    for one in held:
        if not one.slots.get("place") and (place := _beside(one, held) or _town(one, made, context)):
            one.slots["place"] = place
    for one in drafts:
        if one.fact == "meeting" and (town := _town_of_hall(one.slots.get("place"), context)):
            one.slots["place"] = town
    for one in made:
        day = _day(one, held, context.published)
        if day:
            one.slots["date"] = day


_TOWNS_OF_HALLS = {
    "great hall of the people": "Beijing", "kremlin": "Moscow", "downing street": "London", "blue house": "Seoul",
    "élysée": "Paris", "elysee": "Paris", "élysée palace": "Paris", "elysee palace": "Paris",
}  # fmt: skip


def _town_of_hall(place: str | None, context: Context) -> str | None:
    """The town of a famous house, where the article names it as one that people were in or went to."""
    town = _TOWNS_OF_HALLS.get((place or "").casefold())
    if town is None:
        return None
    spots = ((heard.text, one) for heard in context.heard for one in heard.entities if one.kind == "place")
    ahead = (text[max(0, one.start - 30) : one.start] for text, one in spots if one.value.name == town)
    return town if any(map(_IN.search, ahead)) else None


def _names(people: Sequence[Person]) -> set[str]:
    return {one.name for one in people if one.name}


def _lands(meeting: Draft) -> set[str | None]:
    return {one.country for one in meeting.slots["participants"]}


def _is_part(meeting: Draft, visit: Draft) -> bool:
    """Whether one of those who met was then on a trip to the country of another."""
    same = _names(meeting.slots["participants"]) & _names(visit.slots["visitors"])
    return bool(same) and visit.slots["destination"] in _lands(meeting)


def _day(visit: Draft, held: Sequence[Draft], published: str | None) -> str | None:
    """The one day of meetings in a visit of which no day is told; they are of its month, or of the last days."""
    told: str = visit.slots.get("date") or ""
    if len(told) not in (0, 7) or "X" in told:
        return None
    days = {one.slots.get("date") or "" for one in held if _is_part(one, visit)}
    days = {day for day in days if len(day) == 10 and "X" not in day and day.startswith(told)}
    day = days.pop() if len(days) == 1 else None
    return day if day and (told or _is_news(day, published)) else None


def _is_news(day: str, published: str | None) -> bool:
    if published is None or len(published) != 10:
        return False
    return 0 <= (date.fromisoformat(published) - date.fromisoformat(day)).days <= _NEWS


def _beside(meeting: Draft, held: Sequence[Draft]) -> str | None:
    """The place of another meeting of the same sides on that day, one of those who met being the same."""
    day = meeting.slots.get("date") or ""
    if len(day) != 10:
        return None
    names = _names(meeting.slots["participants"])
    places = {
        one.slots["place"] for one in held
        if one is not meeting and one.slots.get("place") and one.slots.get("date") == day
        and _lands(one) == _lands(meeting) and names & _names(one.slots["participants"])
    }  # fmt: skip
    return str(places.pop()) if len(places) == 1 else None


def _town(meeting: Draft, made: Sequence[Draft], context: Context) -> str | None:
    """The one town in the country of the visit then made that the article says people were in, or went to."""
    when: str = meeting.slots.get("date") or ""
    trips = [one for one in made if _is_part(meeting, one) and (one.slots.get("date") or "")[:7] == when[:7]]
    lands = {one.slots["destination"] for one in trips}
    if len(lands) != 1:
        return None
    code = lands.pop()
    towns = {
        one.value.name for heard in context.heard for one in heard.entities
        if one.kind == "place" and one.value.code == code and one.value.form in ("capital", "city")
        and _IN.search(heard.text[max(0, one.start - 30) : one.start])
    }  # fmt: skip
    return str(towns.pop()) if len(towns) == 1 else None
