"""People of two mentions of one event: whether they are the same, and what both lists tell of them."""

from __future__ import annotations

from diplofacts.entities.countries import codes as states
from diplofacts.facts import Person
from diplofacts.names import folded, same_name

_GROUPS = (
    "đoàn", "phái đoàn", "delegation", "lãnh đạo", "nhà lãnh đạo", "các nhà lãnh đạo", "nguyên thủ", "người đứng đầu",
)  # fmt: skip
# How English tells of officials in the plural, any of whom may be named elsewhere.
_PLURALS = ("leaders", "officials", "authorities", "negotiators", "representatives", "diplomats", "ministers", "envoys")

# Offices called by their letters.
_SHORT = {"PM": "Prime Minister", "FM": "Foreign Minister", "EAM": "External Affairs Minister"}

# How English tells of someone by no office of his own.
_ANYONE = ("official", "dignitary", "guest", "visitor", "diplomat", "envoy", "negotiator")


def same_person(a: Person, b: Person) -> bool:
    """Whether two mentions can be one person: like names, or a side without a name of the same country."""
    if a.name and b.name:
        return same_name(a.name, b.name) or (_alike(a, b) and bool(set(folded(a.name)) & set(folded(b.name))))
    if a.country != b.country:
        return False
    return a.title is None or b.title is None or _alike(a, b) or _is_group(a) or _is_group(b)


def _alike(a: Person, b: Person) -> bool:
    """The same office of the same country: two spellings of one name then need only a word in common."""
    return bool(a.country and a.title and b.title) and a.country == b.country and _office(a) == _office(b)


def _office(person: Person) -> frozenset[str]:
    words = (_SHORT.get(word, word) for word in (person.title or "").replace(",", " ").split())
    return frozenset(folded(" ".join(words)))


def _is_group(person: Person) -> bool:
    title = (person.title or "").casefold()
    return person.name is None and (title.startswith(_GROUPS) or title.endswith((*_PLURALS, *_ANYONE)))


def same_people(a: tuple[Person, ...], b: tuple[Person, ...]) -> bool:
    """Whether all of the fewer people are among the more, and no state stands in one list only.

    A body whose session two officials of states chair may go untold with them.
    """
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    if not all(any(same_person(one, other) for other in large) for one in small):
        return False
    own = {one.country for one in small}
    more = {one.country for one in large if one.country in own or one.country in states() or one.name}
    return len(more) <= max(2, len(own))


def fuller(mine: tuple[Person, ...], more: tuple[Person, ...]) -> tuple[Person, ...]:
    """The people of `mine`, each with the longest name and the title told in either list."""
    result = list(mine)
    for one in more:
        at = next((i for i, known in enumerate(result) if same_person(known, one)), None)
        if at is None:
            continue
        known = result[at]
        first, second = (known, one) if known.name or not one.name else (one, known)
        name = max((first.name, second.name), key=lambda n: len(n or ""))
        result[at] = Person(name=name, title=first.title or second.title, country=first.country or second.country)
    return tuple(result)
