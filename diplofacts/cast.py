"""The people and places of a whole article: found in every sentence first, then each mention resolved."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts.book import Names
from diplofacts.discourse import Someone
from diplofacts.entities.countries import places_of
from diplofacts.entities.entity import Entity
from diplofacts.entities.roster import people_of


def cast(
    sentences: Sequence[tuple[str, str]],
    language: str,
    published: str | None = None,
    names: Names | None = None,
    headline: str | None = None,
) -> list[list[Entity]]:
    """For each sentence (its text and language) its people, resolved to `Someone`, and its places.

    A person is looked up among all people of the article, so that a surname, an office alone or "his counterpart" has
    the fullest name and the office; a mention that fits nobody is left out, as is a name within that of a place
    ("Thành phố Hồ Chí Minh"). published: ISO day, for who led what then. names: those a user brings. headline: one that
    is none of the sentences; who is named only there has the office told in the text.
    """
    names = names or Names()
    places: list[list[Entity]] = [[] for _ in sentences]
    for code in {code for _, code in sentences}:
        lines = [line for line, (_, own) in enumerate(sentences) if own == code]
        texts = [sentences[line][0] for line in lines]
        for line, spots in zip(lines, places_of(texts, code, names.countries), strict=True):
            places[line] = spots
    told = [(text, code, spots) for (text, code), spots in zip(sentences, places, strict=True)]
    above = (headline, places_of([headline], language, names.countries)[0]) if headline else None
    found, known = people_of(told, language, published, names.people, above)
    result = []
    for number, mentions in enumerate(found):
        people = []
        for one in mentions:
            person = known.resolve(one.value, before=(number, one.start))
            if person is not None and not _names_a_place(one, places[number]):
                someone = Someone(person, one.value, known.is_implied(person))
                people.append(Entity(one.start, one.end, "person", someone))
        result.append(people + places[number])
    return result


def _names_a_place(one: Entity, places: Sequence[Entity]) -> bool:
    """Whether a mention is only part of the longer name of a place."""
    return any(
        place.start <= one.start and one.end <= place.end and place.end - place.start > one.end - one.start
        for place in places
    )
