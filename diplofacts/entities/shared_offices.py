"""Offices that several countries have under the American name: "the Commerce Secretary" of India or the Philippines."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts.entities.entity import Entity
from diplofacts.languages.en.offices import SHARED_OFFICES


def of_own_country(found: list[list[Entity]], places: Sequence[list[Entity]]) -> list[list[Entity]]:
    """The people of each sentence, shared offices without a country where the article never names America."""
    if not any(_is_shared(one) for line in found for one in line):
        return found
    if any(place.kind == "country" and place.value.code == "USA" for line in places for place in line):
        return found
    return [
        [one._replace(value=one.value._replace(country=None)) if _is_shared(one) else one for one in line]
        for line in found
    ]


def _is_shared(one: Entity) -> bool:
    title = one.value.title
    return one.value.country == "USA" and title is not None and title.lower() in SHARED_OFFICES
