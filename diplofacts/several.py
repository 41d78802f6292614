"""Who "the three leaders" and "the four countries" of an English article are: those whom a sentence before names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from diplofacts.entities.entity import Entity
from diplofacts.facts import Person

_BACK = 4  # sentences


class _Sentence(Protocol):
    @property
    def entities(self) -> Sequence[Entity]:
        """The people and places of a sentence gone by."""


def several(number: int, heard: Sequence[_Sentence], people: Sequence[Person]) -> tuple[Person, ...]:
    """So many people, or countries told right before, of two sides at least; else those who met last; () for none.

    heard: the sentences so far, the present one last; people: those of the last meeting.
    """
    told: list[Person] = []
    for one in heard[: -_BACK - 1 : -1]:
        named = [who.value.person for who in one.entities if who.kind == "person" and who.value.person.name]
        told = [*told, *named]
        for group in (tuple(dict.fromkeys(named)), tuple(dict.fromkeys(told))):
            if len(group) == number and _are_two(group):
                return group
    for one in heard[:-3:-1]:
        codes = dict.fromkeys(code for code in map(_code, sorted(one.entities, key=_start)) if code)
        if len(codes) == number:
            return tuple(Person(country=code) for code in codes)
    return tuple(people) if len(people) == number else ()


def _are_two(people: Sequence[Person]) -> bool:
    """Whether people are of known countries, two at least."""
    countries = {one.country for one in people}
    return None not in countries and len(countries) > 1


def _code(one: Entity) -> str | None:
    """The country or body that someone or something stands for."""
    if one.kind == "person":
        code: str | None = one.value.person.country
        return code
    return str(one.value.code) if one.kind == "country" else None


def _start(one: Entity) -> int:
    return one.start
