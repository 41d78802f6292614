"""The people and places of a whole article: found in every sentence first, then each mention resolved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.book import Names
from diplofacts.discourse import Someone
from diplofacts.entities.countries import places_of
from diplofacts.entities.country_told import country_again
from diplofacts.entities.entity import Entity
from diplofacts.entities.roster import people_of
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex


class Cast(NamedTuple):
    """Who was found. people: of each sentence, resolved to `Someone`; unmeant: mentions that fit nobody."""

    people: list[list[Entity]]
    unmeant: list[list[Entity]]


def cast(
    sentences: Sequence[tuple[str, str]],
    language: str,
    published: str | None = None,
    names: Names | None = None,
    headline: str | None = None,
) -> list[list[Entity]]:
    """For each sentence (its text and language) its people, resolved to `Someone`, and its places."""
    places = places_in_all(sentences, names)
    found = people_in_all(sentences, places, language, published, names, headline)
    return [people + spots for people, spots in zip(found.people, places, strict=True)]


def places_in_all(sentences: Sequence[tuple[str, str]], names: Names | None = None) -> list[list[Entity]]:
    """For each sentence its places. names: those a user brings."""
    aliases = names.countries if names is not None else ()
    codes = {code for _, code in sentences}
    if len(codes) == 1:
        code = codes.pop()
        found = places_of([text for text, _ in sentences], code, aliases)
        return [_with_again(*told) for told in zip(found, sentences, strict=True)] if code == "en" else found
    places: list[list[Entity]] = [[] for _ in sentences]
    for code in codes:
        lines = [line for line, (_, own) in enumerate(sentences) if own == code]
        for line, spots in zip(lines, places_of([sentences[line][0] for line in lines], code, aliases), strict=True):
            places[line] = spots
    return places


def _with_again(places: list[Entity], told: tuple[str, str]) -> list[Entity]:
    """The places of an English sentence, with one that it tells again as "the country"."""
    again = country_again(told[0], places) if places else []
    return sorted((*places, *again), key=lambda one: one.start) if again else places


def people_in_all(
    sentences: Sequence[tuple[str, str]],
    places: Sequence[list[Entity]],
    language: str,
    published: str | None = None,
    names: Names | None = None,
    headline: str | None = None,
) -> Cast:
    """The people of sentences whose places are known.

    A person is looked up among all people of the article, so that a surname, an office alone or "his counterpart" has
    the fullest name and the office; a mention that fits nobody is left out, as is a name within that of a place
    ("Thành phố Hồ Chí Minh"). published: ISO day, for who led what then. names: those a user brings. headline: one that
    is none of the sentences; who is named only there has the office told in the text.
    """
    names = names or Names()
    told = [(text, code, spots) for (text, code), spots in zip(sentences, places, strict=True)]
    above = (headline, places_of([headline], language, names.countries)[0]) if headline else None
    found, known = people_of(told, language, published, names.people, above)
    result, unmeant = [], []
    for number, mentions in enumerate(found):
        people: list[Entity] = []
        others: list[Entity] = []
        for one in mentions:
            if places[number] and _names_a_place(one, places[number]):
                continue
            person = known.resolve(one.value, before=(number, one.start))
            if person is None:
                others.append(one)
                continue
            if people and not person.name and _told_again(people[-1], one, sentences[number]):
                continue
            people.append(Entity(one.start, one.end, "person", Someone(person, one.value, known.is_implied(person))))
        result.append(people)
        unmeant.append(others)
    return Cast(result, unmeant)


def _told_again(first: Entity, second: Entity, told: tuple[str, str]) -> bool:
    """Whether English words tell of the one named before what he is: "A, the most senior Lao official to visit"."""
    text, code = told
    named = code == "en" and first.value.person.name is not None
    return named and _superlative().fullmatch(text, first.end, second.start) is not None


@cache
def _superlative() -> regex.Pattern[str]:
    first = r"first|second|third|last|only|latest|top|most|highest|next|ranking|senior|serving|sitting|\p{L}+est"
    return compiled(rf", (?:the|an?) (?:\p{{L}}+-)?(?:{first})\b(?:[ -](?:{first}|ranking|profile|level|ever))* ")


def _names_a_place(one: Entity, places: Sequence[Entity]) -> bool:
    """Whether a mention is only part of the longer name of a place."""
    return any(
        place.start <= one.start and one.end <= place.end and place.end - place.start > one.end - one.start
        for place in places
    )
