"""The people and places of a whole article: found in every sentence first, then each mention resolved."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts.discourse import Someone
from diplofacts.entities.countries import find_places
from diplofacts.entities.entity import Entity
from diplofacts.entities.known import Known
from diplofacts.entities.people import find_people


def cast(sentences: Sequence[tuple[str, str]], language: str) -> list[list[Entity]]:
    """For each sentence (its text and language) its people, resolved to `Someone`, and its places.

    A person is looked up among all people of the article, so that a surname, an office alone or "his counterpart" has
    the fullest name and the office; a mention that fits nobody is left out.
    """
    places = [find_places(text, code) for text, code in sentences]
    known = Known(language)
    for number, (text, code) in enumerate(sentences):
        for one in find_people(text, code, places[number]):
            known.add(one.value, (number, one.start))
    known.settle()
    result = []
    for number, (text, code) in enumerate(sentences):
        people = []
        for one in find_people(text, code, places[number], known):
            person = known.resolve(one.value, before=(number, one.start))
            if person is not None:
                people.append(Entity(one.start, one.end, "person", Someone(person, one.value)))
        result.append(people + places[number])
    return result
