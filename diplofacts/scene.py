"""Where an article plays, and when it was told: the town and day of its dateline, for events told without theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from diplofacts.entities import edtf
from diplofacts.entities.datelines import dateline
from diplofacts.entities.dates import counts_days, find_dates, resolve
from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

# What stands before a town in which things happen, or that people come to.
_SET = (
    r"(?i:\b(?:tại|ở|đến|tới|về|rời|thủ đô|thành phố|tp\.?|trung tâm hành chính|in|at|to|from|of|capital|city"
    r"|here in|outside|,)"
    r"(?: (?:thủ đô|thành phố|tp\.?|đảo|the|capital|city|nearby|downtown))*\s*)$"
)


def town_of(sentences: Iterable[tuple[str, Sequence[Entity], bool]]) -> str | None:
    """The town where an article plays, as it first names it; None where none stands out.

    sentences: for each its text, its people and places, and whether it is among the first ones or a title, which
    count more. A town stands out that is told more than once, and twice as often as
    any other.
    """
    counts: Counter[str] = Counter()
    for text, entities, early in sentences:
        towns = [one for one in entities if one.kind == "place"]
        if not towns:
            continue
        people = [one for one in entities if one.kind == "person"]
        for one in towns:
            if any(who.start <= one.start < who.end for who in people):
                continue  # where an envoy has his post
            if any(0 < other.start - one.end < 6 for other in towns):
                continue  # one of several: "in Hanoi and Hue"
            if _home().search(text[max(0, one.start - 40) : one.start]):
                continue  # where a traveller came back to
            if one.value.form in ("capital", "city") and _set().search(text[max(0, one.start - 40) : one.start]):
                counts[one.value.name] += 3 if early else 1
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _home() -> regex.Pattern[str]:
    return compiled(r"(?i:\b(?:về (?:tới|đến|lại)|trở về)(?: (?:sân bay|thủ đô|thành phố|tp\.?)[^,;.]{0,20})?\s*)$")


def day_of(sentences: Iterable[tuple[str, Sequence[Entity]]], published: str | None) -> str | None:
    """The day of the dateline, where that lies before publication: "today" is that day, in English.

    It may lie long before: archives print old reports with a day of their own. One without its year is the last such.
    sentences: the first ones, each with its people and places. published: EDTF day or None.
    """
    now = edtf.first_day(published) if published and len(published) == 10 else None
    if now is None or published is None:
        return None
    for text, entities in sentences:
        town = dateline(text, entities)
        if town is None:
            continue
        head = text[: town.end + _AS_FAR]
        for one in find_dates(head, "en"):
            if one.start < town.end or counts_days(one.value) or _dash().search(head, town.end, one.start):
                continue
            told = resolve(one.value, published=published, tense="past")
            day = edtf.first_day(told) if told and len(told) == 10 and "X" not in told else None
            return told if day and day < now else None
    return None


def is_news(day: str, published: str) -> bool:
    """Whether a report of a day is still printed as news when it is published: two EDTF days, the first before."""
    then, now = edtf.first_day(day), edtf.first_day(published)
    return then is not None and now is not None and (now - then).days <= _LATE


def _dash() -> regex.Pattern[str]:
    """What ends a dateline."""
    return compiled(r"\s(?:--?|[–—_])\s|:\s")


_AS_FAR, _LATE = 50, 7
"""Code points behind the town within which its day stands; days after which a report is still printed as news."""


def _set() -> regex.Pattern[str]:
    return compiled(_SET)
