"""Whom an article is about: the two countries that it names most, and for each the person it speaks of most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from diplofacts.discourse import Someone, body_code
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person


def main_pair(readings: Iterable[tuple[Iterable[Entity], bool]], home: str | None) -> tuple[str, ...]:
    """The two countries an article is about: those it names most, a headline counting fourfold, home favoured."""
    counts: Counter[str] = Counter()
    for entities, is_title in readings:
        weight = 4 if is_title else 1
        for one in entities:
            if one.kind == "country":
                counts[one.value.code] += weight
            elif one.kind == "place" or one.kind == "body":
                counts[one.value.code if one.kind == "place" else body_code(one)] += 0.5 * weight  # type: ignore[assignment]
            elif one.kind == "pair":
                for code in one.value:
                    counts[code] += 2 * weight
            elif one.kind == "person":
                value = one.value
                country = value.person.country if isinstance(value, Someone) else value.country
                if country:
                    counts[country] += weight
    if home and counts[home] >= 2:
        counts[home] += sum(counts.values())
    return tuple(code for code, _ in counts.most_common(2))


def leaders(seen: Iterable[Iterable[Entity]]) -> dict[str, Person]:
    """For each side the named person whom an article speaks of most often."""
    counts = Counter(
        one.value.person for entities in seen for one in entities if one.kind == "person" and one.value.person.name
    )
    return {person.country: person for person, _ in reversed(counts.most_common()) if person.country}
