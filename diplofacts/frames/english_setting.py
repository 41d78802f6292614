"""When and where a meeting told in English took place: in its own sentence, or as the article sets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.dates import When, find_dates, refers_back, resolve
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.english_presence import goes_on, plays_elsewhere, town_of_news
from diplofacts.frames.english_sides import Scene
from diplofacts.languages.en import meeting_words as words
from diplofacts.nearest import TOWN_STATES
from diplofacts.pattern import plain

_HEADING = 40  # a dateline ends within so many characters
_FORTNIGHT = 14  # news tells of what it reports within so many days


def date_told(
    reading: Reading, context: Context, key: tuple[int, int], scene: Scene, tense: str
) -> tuple[str, Entity] | None:
    """The date that the sentence tells of the event, and its entity: the nearest in its clause, days before spans."""
    text = reading.slots.text
    first = scene.subject.start - 60 if scene.subject and not scene.behind else key[0] - 120
    first = max(first, spoke_from(reading, scene, key))  # what one said after it is of another day
    low = max(text.rfind(";", 0, key[0]), first)
    cut = plain(words.ELSEWHERE).search(text, scene.end)
    high = min(cut.start() if cut else len(text), scene.end + 90)
    if scene.subject and scene.behind:
        high = min(high, scene.subject.start)
    best: tuple[float, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        opens = at < 12 and at < key[0] and ";" not in text[at : key[0]]
        since_when = text[at + 1 : key[0]].startswith(" when ")
        told = one.kind == "date" and (one.value.role in ("at", "same_day") or since_when)
        if not told or not (opens or low <= at < high):
            continue
        edtf = _day_of(reading, context, at, one, tense) if not _bounds(reading, at, one) else None
        if edtf is None or "X" in edtf[:4] or _is_reported(text, at, key, scene, tense):
            continue
        if scene.subject and scene.subject.start < at < scene.subject.end and " who " in text[scene.subject.start : at]:
            continue  # "A, who took office last week, and B met"
        if plain(words.DAY_BEHIND).match(text, at + 1):
            continue  # "this evening [Wednesday 26 February]"
        if not scene.subject and not opens and plain(words.SPOKEN_OF).search(text, at, key[0]):
            continue
        far = key[0] - at + 15 if at < key[0] else max(0, at - scene.end)
        if at < key[0] and not opens and plain(words.ELSEWHERE).search(text, at, key[0]):
            far += 60
        if opens and at > 0 and plain(words.PLACELINE).match(text, at + 1):
            if tense == "future":
                continue
            far += 150
        right_behind = key[0] < at <= scene.end + 1
        far += 25 if ("/" in edtf or len(edtf) < 8) and not right_behind else 0
        if best is None or far < best[0]:
            best = (far, edtf, one)
    if best is None and not scene.behind and (late := _late(reading, context, scene, tense)):
        return late
    return (best[1], best[2]) if best else None


def _day_of(reading: Reading, context: Context, at: int, one: Entity, tense: str) -> str | None:
    """The date of a wording; "the following day" is that behind the day told before it in the sentence."""
    if refers_back(one.value):
        told = [other for spot, other in reading.slots.entities.items() if other.kind == "date" and spot < at]
        days = [day for other in told if (day := context.date(other.value, tense)) and len(day) == 10]
        if days:
            return resolve(one.value, published=context.published, governing=days[-1], tense=tense)
    return context.date(one.value, tense)


def _bounds(reading: Reading, at: int, one: Entity) -> bool:
    """Whether a date is the start or end of something else: "since taking office in May", "which will end on 7 May"."""
    ends = reading.text[one.start : one.end].casefold().startswith("end")
    return ends or plain(words.SINCE).search(reading.slots.text, max(0, at - 60), at) is not None


def _is_reported(text: str, at: int, key: tuple[int, int], scene: Scene, tense: str) -> bool:
    """Whether a date is that of a report of the event: "…, the palace announced Thursday", "said on Monday he will".

    So is the day on which someone sets out for it: "arrived on Monday to meet". One in a speech is of what that tells.
    """
    if plain(words.QUOTED).search(text, min(at, key[0]), max(at, key[0])):
        return True
    if at > key[0]:
        return plain(words.REPORTS).search(text, scene.end, at) is not None
    if plain(words.CAME_FROM).search(text, at + 1, key[0]):
        return True
    if tense == "past" and plain(words.KNOWN_ONLY).search(text, max(0, at - 24), key[0]):
        return True
    if plain(words.SETS_OUT).search(text, max(0, at - 90), key[0]):
        return True
    if text.rfind(", who ", 0, at) >= 0 and re.search(words.ASIDE_ENDS, text[at + 1 : key[0]]):
        return "," not in text[text.rfind(", who ", 0, at) + 1 : at]
    if tense == "future" and plain(words.AHEAD_OF).search(text, at + 1, key[0]):
        return True
    if tense == "future" and plain(words.LEFT_FOR).search(text, max(0, at - 90), key[0]):
        return True
    return tense == "future" and plain(words.REPORTS).search(text, max(0, at - 30), key[0]) is not None


def _late(reading: Reading, context: Context, scene: Scene, tense: str) -> tuple[str, Entity] | None:
    """A date behind a long description of those met, in the same clause."""
    text = reading.slots.text
    for at, one in reading.slots.entities.items():
        if one.kind != "date" or not scene.end <= at < scene.end + 160 or one.value.role != "at":
            continue
        if _bounds(reading, at, one):
            continue
        between = text[scene.end : at]
        if ";" not in between and not any(plain(one).search(between) for one in (words.ELSEWHERE, words.OTHER)):
            edtf = context.date(one.value, tense)
            return (edtf, one) if edtf else None
    return None


def spoke_from(reading: Reading, scene: Scene, key: tuple[int, int]) -> int:
    """Where he stands who told of something else after the event, behind what he told; else 0."""
    run, text = scene.subject, reading.slots.text
    told = run and not scene.behind and plain(words.SAID_AFTER).match(text, run.end, key[1])
    return run.start if run and told else 0


def place_told(reading: Reading, context: Context, span: tuple[int, int], low: int = 0) -> str | None:
    """Where the sentence says that the event of these words took place; "here" is the town of the dateline.

    low: where the words that tell of it start.
    """
    text, entities = reading.slots.text, reading.slots.entities
    cut = plain(words.ELSEWHERE).search(text, span[1])
    stop = min(cut.start() if cut else len(text), span[1] + 100)
    found = re.search(r"\bhere\b", text[span[0] : stop])
    if found and (town := context.dateline()[1]):
        return str(town.value.name)
    hall = plain(words.HALLS).search(text, max(0, span[0] - 15))
    if hall and hall.start() < span[0] and not plain(words.NAMES_EVENT).fullmatch(text, hall.end(), span[0]):
        hall = plain(words.HALLS).search(text, span[0])
    hall = hall if hall and hall.end() <= stop else None
    best: tuple[int, str] | None = None
    for at, one in entities.items():
        if not is_town(one) or not max(low, span[0] - 90) <= at < stop:
            continue
        before = text[max(0, at - 40) : at]
        bare = plain(words.KIND_OF_TOWN).sub("", before)
        here = at < span[0] and plain(words.WHERE).match(text, at + 1) is not None
        trip = at > span[0] and plain(words.TRIP).search(before) is not None
        comes = at <= span[0] and plain(words.GOING).search(bare) is not None
        comes = comes or (span[0] < at < span[1] and plain(words.WHOSE_TRIP).search(before) is not None)
        hosts = at <= span[0] and plain(words.HOSTS).match(text, at + 1) is not None
        comes = comes or hosts
        placed = bool(re.search(reading.words.place, before) or re.search(reading.words.place, bare))
        named = at < span[0] and plain(words.NAMES_EVENT).fullmatch(text, at + 1, span[0]) is not None
        placed = placed or (named and plain(words.AN_EVENT).match(text, span[0]) is not None)
        if not trip and not comes and not placed and not (here and re.search(r"\bfrom (?:the )?$", bare)):
            continue
        if plain(words.NO_TOWN).match(text, at + 1) or _is_of_aside(text, at, span[0]):
            continue
        if ";" in text[min(at, span[0]) : max(at, span[1])] or plain(words.TOPIC).search(before):
            continue
        if at < span[0] and plain(words.SPOKEN_OF).search(text, at, span[0]):
            continue
        spoke = at < span[0] and plain(words.SPOKE_AFTER).fullmatch(text, at + 1, span[0]) is not None
        if at < span[0] and not (here or hosts or spoke or named) and plain(words.ELSEWHERE).search(text, at, span[0]):
            continue
        distance = 0 if span[0] <= at < span[1] else span[0] - at + 20 if at < span[0] else at - span[1] + 40 * trip
        if plain(words.BUILDING).match(text, at + 1):
            distance += 60
        if best is None or distance < best[0]:
            best = (distance, one.value.name)
    if best is None and hall is None:
        return _unlisted(reading, span[0], stop)
    return best[1] if best else words.HALL_NAMES.get(hall[0], hall[0].title()) if hall else None


def is_town(one: Entity) -> bool:
    """Whether an entity is a place, or a state that is one town: "met in Singapore"."""
    return one.kind == "place" or (
        one.kind == "country" and one.value.code in TOWN_STATES and one.value.form == "noun"
    )


def _is_of_aside(text: str, at: int, start: int) -> bool:
    """Whether a town stands in an aside that ends before the event: "A, who was in Riga on Monday, met B"."""
    opens = text.rfind(", who ", 0, at) + 1
    return opens > 0 and "," not in text[opens:at] and "," in text[at:start]


def _unlisted(reading: Reading, start: int, stop: int) -> str | None:
    """A town that no table knows, by its capital letter: "met in Larkana on Sunday"."""
    hit = plain(words.IN_TOWN).search(reading.slots.text, start, stop)
    if hit is None:
        return None
    name = reading.text[reading.slots.origin[hit.start(1)] : reading.slots.origin[hit.end(1)]]
    first, *rest = name.split()
    if plain(words.REGION).search(name):
        return None
    return name if first[:1].isupper() and all(word[:1].isupper() or len(word) < 4 for word in rest) else None


def setting(
    context: Context, status: str, date: str | None, people: Sequence[Person]
) -> tuple[str | None, str | None]:
    """The day and town that the article sets for what happened, where the sentence tells none."""
    if status == "planned":
        day, town = _on_trip(context, people)
        return (None if date else day), town
    if status != "held":
        return None, None
    if plays_elsewhere(context):
        return None, None
    day = date or _day(context)
    near = not day or not context.published or _is_late(day, context.published)
    there = town_of_news(context, people)
    town = (context.place if not date or date == context.governing else None) or (there.value.name if there else None)
    if not town and not date:
        town = _on_trip(context, people)[1]
    if not town and context.town:
        spots = (one for heard in context.heard for one in heard.entities if one.kind == "place")
        codes = {one.value.code for one in spots if one.value.name == context.town}
        town = context.town if codes & {one.country for one in people} else None
    return (None if date else day), (town if near else None)


def _on_trip(context: Context, people: Sequence[Person]) -> tuple[str | None, str | None]:
    """The days and the town of the trip told last that one of them makes to the country of another, or makes at all."""
    found = None
    for trip, town in reversed(context.notes.get("stays", ())):
        if trip.slots["status"] == "cancelled" or not set(trip.slots["visitors"]) & set(people):
            continue
        if any(one.country == trip.slots["destination"] for one in people):
            found = trip, town
            break
        if trip is context.trip and town and not goes_on(context, trip, people):
            found = found or (trip, town)
    if found is None:
        return None, None
    day: str | None = found[0].slots.get("date")
    # The day of an arrival is not that of what is to follow.
    return (day if day and (found[0].slots["status"] == "planned" or "/" in day) else None), found[1]


def _day(context: Context) -> str | None:
    """The last day told of a meeting, or the first day that the article tells, if it is of the last month."""
    if context.governing and len(context.governing) == 10 and context.governing <= (context.published or "9"):
        return context.governing
    aside = bool(context.heard) and ", who " in context.heard[-1].text  # whose day is not that of the rest
    for heard in context.heard[: len(context.heard) - aside][:8]:
        if plain(words.DEPARTS).search(heard.text):
            continue  # the day of a departure is not that of what came before it
        for when in _days(heard.text[:600], heard.language):
            edtf = context.date(when, "past")
            if not edtf or len(edtf) != 10 or not context.published:
                continue
            if edtf <= context.published and _is_late(edtf, context.published):
                return edtf
    return None


@lru_cache(maxsize=32)
def _days(text: str, language: str) -> tuple[When, ...]:
    """The days at which things are told to happen in a sentence."""
    found = [one for one in find_dates(text, language) if one.value.role in ("at", "same_day")]
    late = [one for one in found if one.start > _HEADING or not plain(words.PLACELINE).match(text, one.end)]
    return tuple(one.value for one in late or found)  # the day of the dateline only where there is no other


def is_next_day(day: str, published: str) -> bool:
    """Whether a day is the one after publication: today, where the event took place."""
    if len(day) != 10 or len(published) != 10:
        return False
    return date.fromisoformat(day) - date.fromisoformat(published) == timedelta(days=1)


def is_recent(slots: Mapping[str, Any], context: Context) -> bool:
    """Whether a meeting is what the article reports: held, and not long ago."""
    day = slots.get("date")
    late: bool = not day or not context.published or _is_late(day, context.published)
    return late and slots["status"] == "held"


def _is_late(day: str, published: str) -> bool:
    """Whether a day, perhaps told by its month alone, lies in the fortnight before publication."""
    first = day.split("/")[0]
    if len(first) < 10 or "X" in first or len(published) < 10:
        return first[:7].replace("X", "0") >= _month_before(published)
    return date.fromisoformat(published) - date.fromisoformat(first) <= timedelta(days=_FORTNIGHT)


def _month_before(day: str) -> str:
    year, month = int(day[:4]), int(day[5:7] or 1)
    return f"{year - (month == 1):04}-{(month + 10) % 12 + 1:02}"
