"""Who "the three leaders" and "the four countries" of an English article are: those whom a sentence before names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from diplofacts.entities.entity import Entity
from diplofacts.facts import Person

_BACK = 5  # sentences


class _Sentence(Protocol):
    @property
    def entities(self) -> Sequence[Entity]:
        """The people and places of a sentence gone by."""


def several(number: int, heard: Sequence[_Sentence], people: Sequence[Person]) -> tuple[Person, ...]:
    """So many of as many countries, told in the nearest of the sentences, else those who met last; () for none.

    heard: the sentences so far; people: those of the last meeting.
    """
    for one in heard[: -_BACK - 1 : -1]:
        told = sorted(one.entities, key=lambda entity: entity.start)
        named = _each(entity.value.person for entity in told if entity.kind == "person" and entity.value.person.name)
        if len(named) == number:
            return named
        states = _each(Person(country=code) for code in map(_code, told) if code)
        if len(states) == number:
            return states
    last = _each(people)
    return last if len(last) == number else ()


def _code(one: Entity) -> str | None:
    """The country or body that someone or something stands for."""
    if one.kind == "person":
        code: str | None = one.value.person.country
        return code
    return str(one.value.code) if one.kind == "country" else None


def _each(people: Iterable[Person]) -> tuple[Person, ...]:
    """Of each country who is told first; () where one is of none."""
    found: dict[str, Person] = {}
    for one in people:
        if one.country is None:
            return ()
        found.setdefault(one.country, one)
    return tuple(found.values())
