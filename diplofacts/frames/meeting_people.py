"""Those who met: each once, the sides they stand for, and whether any of them is in office."""

from __future__ import annotations

from diplofacts.discourse import Context
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person


def is_private(entities: tuple[Entity, ...]) -> bool:
    """Whether none of those named is in office: business leaders among themselves, figures of the past."""
    return bool(entities) and all(e.kind == "person" and e.value.mentioned.role != "official" for e in entities)


def two_sides(people: tuple[Person, ...]) -> bool:
    """Whether people stand for two sides at least, and one of them in an office.

    An office-holder of unknown country is a side of his own.
    """
    known = {one.country for one in people if one.country}
    strangers = [one for one in people if not one.country]
    if not any(one.title or not one.name for one in people):
        return False
    return len(known) >= 2 or (len(known) == 1 and any(one.name and one.title for one in strangers))


def participants(people: tuple[Person, ...], context: Context) -> tuple[Person, ...]:
    """Each person once; a side without a name is left out where someone named stands for it.

    A stranger met by one of the two sides in force stands for the other.
    """
    known = {one.country for one in people if one.country}
    other = context.other_side(next(iter(known))) if len(known) == 1 else None
    if other and other != context.home:
        people = tuple(Person(name=p.name, title=p.title, country=p.country or other) for p in people)
    named = {one.country for one in people if one.name}
    return tuple(dict.fromkeys(one for one in people if one.name or one.country not in named or _in_office(one)))


def _in_office(one: Person) -> bool:
    """Whether someone without a name is told by an office, not as the delegation of someone named."""
    return one.title is not None and not one.title.casefold().startswith(("đoàn", "phái đoàn"))
