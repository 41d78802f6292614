"""People whom the user knows: found by bare name, with the office and country that the user's file gives them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.book import OwnPerson
from diplofacts.entities.entity import Entity
from diplofacts.entities.gazetteer import fold
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.people import people_in
from diplofacts.entities.sheet import Sheet

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

People = tuple[OwnPerson, ...]


def own_in(sheet: Sheet, language: str, published: str | None, people: People) -> dict[int, list[Entity]]:
    """For each sentence with known names in it these as mentions. published: only who holds the office then."""
    automaton, names = _automaton(people)
    found: dict[int, list[Entity]] = {}
    for line, hits in sheet.by_line(automaton.find_matches_as_indexes(sheet.text)).items():
        text = sheet.sentences[line]
        for index, start, end in hits:
            around = text[max(0, start - 1) : start] + text[end : end + 1]
            person = own_person(names[index], people, published)
            if person is not None and not any(letter.isalpha() or letter == "-" for letter in around):
                value = _mentioned(person, language)
                found.setdefault(line, []).append(Entity(start, end, "person", value))
    return found


def own_person(name: str, people: People, published: str | None) -> OwnPerson | None:
    """The known person of a name, with marks or without; of several offices the one held on the day."""
    wanted = fold(name).casefold()
    return next((one for one in people if wanted in _folded(one) and one.holds(published)), None)


def with_own(found: list[Entity], known: Iterable[Entity]) -> list[Entity]:
    """The people of a sentence, and those known to the user whom it names without an office."""
    bare = [one for one in known if all(one.end <= other.start or other.end <= one.start for other in found)]
    return sorted((*found, *bare), key=lambda one: one.start) if bare else found


@cache
def _automaton(people: People) -> tuple[AhoCorasick, list[str]]:
    from ahocorasick_rs import AhoCorasick, MatchKind

    names = sorted({name for person in people for name in person.names})
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), names


@cache
def _folded(person: OwnPerson) -> frozenset[str]:
    return frozenset(fold(name).casefold() for name in person.names)


@cache
def _mentioned(person: OwnPerson, language: str) -> Mentioned:
    """A mention by bare name. The office is read from its title, as if both stood in a text."""
    title = person.title
    read = people_in([f"{title} {person.names[0]}"], language, [[]])[0] if title else []
    office = read[0].value.office if read else None
    return Mentioned(person.names[0], title=title, country=person.country, office=office)
