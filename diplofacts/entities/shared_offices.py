"""Offices that several countries have under the American name: "the Commerce Secretary" of India or the Philippines."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts.entities.entity import Entity
from diplofacts.languages.en.offices import SHARED_OFFICES


def of_own_country(found: list[list[Entity]], places: Sequence[list[Entity]]) -> list[list[Entity]]:
    """The people of each sentence, shared offices without a country where the article never names the one they tell."""
    homes = {home for line in found for one in line if (home := _home_of_shared(one))}
    unnamed = {home for home in homes if not any(_names(place, home) for line in places for place in line)}
    if not unnamed:
        return found
    return [
        [
            one._replace(value=one.value._replace(country=None)) if _home_of_shared(one) in unnamed else one
            for one in line
        ]
        for line in found
    ]


def _names(place: Entity, home: str) -> bool:
    """Whether a place names a country; London and its like name Britain, too."""
    return bool(place.kind in ("country", "place") and place.value.code == home) and (
        place.kind == "country" or home == "GBR"
    )


def _home_of_shared(one: Entity) -> str | None:
    """The country that a shared office tells, where nothing else tells one."""
    title = (one.value.title or "").lower()
    return SHARED_OFFICES.get(title) if one.value.country == SHARED_OFFICES.get(title) else None
