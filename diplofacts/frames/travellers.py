"""The people of a party who count as visitors: officials, the heads of it, each with a country."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Someone
from diplofacts.entities.countries import codes as states
from diplofacts.entities.entity import Entity
from diplofacts.entities.named_leaders import leader_named
from diplofacts.facts import Person
from diplofacts.frames.journey import Journey
from diplofacts.frames.party import Party

_ENVOYS = ("ambassador", "high commissioner", "consul", "đại sứ", "đại biện", "tổng lãnh sự", "chargé")
_ROYAL = ("king", "queen", "emperor", "empress", "crown", "prince")


def officials(party: Party, journey: Journey, going: frozenset[str], *, town: bool) -> tuple[Person, ...]:
    """The heads of a party: no business people, no second delegation beside its head; () where none is left.

    town: the destination was told as a town, where envoys who live in the country go without a trip abroad.
    """
    context = journey.context
    if context.trip is not None and _is_unknown(journey, party) and not _named_before(journey, party.at):
        return tuple(context.trip.slots["visitors"])
    near = town or (journey.noun and journey.reading.language == "en" and "to" not in journey.match.slots)
    if heads := _heads_of(party, journey):
        return heads
    kept = [one for one in party.entities if _counts(one, town=near)]
    if any(_is_named(one) for one in kept):
        kept = [one for one in kept if _is_named(one)]
    people = tuple(_at_home(one, context) for one in context.persons(_unimplied(kept, going, context)))
    people = tuple(_as_named(one, context) for one in people)
    if len(people) > 1:  # a spouse comes along
        people = tuple(one for one in people if not _is_spouse(one)) or people
    told = {one.value.mentioned.country for one in kept if one.kind == "person"} - {None}
    if len(told) == 1 and len(kept) == len(people) > 1:  # "King A and Queen B of Spain"
        country = next(iter(told))
        people = tuple(_of(one, country) if one.country in going and _is_royal(one) else one for one in people)
    countries = {one.country for one in people} - {None}
    if len(people) > 1 and len(countries) == 1 and journey.reading.language == "en":  # "A of Ghana and Minister B"
        people = tuple(one if one.country else _of(one, next(iter(countries))) for one in people)
    if town and not all(one.country for one in people):
        return ()
    if journey.reading.language == "en":
        people = tuple(one for one in people if _in_office(one, journey, party))
    return tuple(dict.fromkeys(people))


_OF_A_FIRM = (
    r"^(?!.*\b(?:council|department|ministry|bureau|commission|parliament|assembly|senate|police|army|state|national)\b)"
    r".*\b(?:director|(?:co-)?founder|president (?:of|for)|chair(?:man|woman|person)?|chief executive|ceo|manager|head"
    r"|boss|owner|executive|partner|editor|author|professor|researcher|analyst|coach|senior vice-president)\b"
)


def _in_office(one: Person, journey: Journey, party: Party) -> bool:
    """Whether a visitor told in English holds an office, of a country; a leader whom all know needs none.

    Someone without an office or country told is a private person; so is a director of something of no country.
    """
    if one.title:
        people = [who.value for who in party.entities if who.kind == "person"]
        told = one.country is not None and any(who.mentioned.country or not who.implied for who in people)
        return told or re.search(_OF_A_FIRM, one.title.casefold()) is None
    if not one.name or any(not isinstance(who.value, Someone) for who in party.entities):
        return True
    near = [journey.reading.text[max(0, who.start - 20) : who.end] for who in party.entities]
    led = any(re.search(r"\b(?:led|headed) by\b", words) for words in near)
    return led or leader_named(one.name, frozenset(), "en", journey.context.published) is not None


def _as_named(one: Person, context: Context) -> Person:
    """The leader of a country by his name: "chuyến thăm của lãnh đạo Nga" where the article names one of Russia."""
    told = not one.name and (one.title or "").casefold() in ("lãnh đạo", "nhà lãnh đạo")
    return context.leaders.get(one.country or "", one) if told else one


_PLURAL = (
    r"\b(?P<title>(?:(?:foreign|defen[cs]e|finance|trade|prime|interior|economy) minister|president|premier|chancellor"
    r"|leader|monarch|king))s of (?:the )?$"
)


def _heads_of(party: Party, journey: Journey) -> tuple[Person, ...]:
    """Those told by an office in the plural and their states: "the presidents of Laos and Ghana arrived"."""
    told = re.search(_PLURAL, journey.text[: party.at]) if journey.reading.language == "en" else None
    first, rest = party.entities[:1], party.entities[1:]
    if rest and first[0].kind == "person" and all(one.kind == "country" for one in rest):
        leaders = journey.context.persons(first)
        return (*leaders, *(Person(title=one.title, country=state.value.code) for one in leaders for state in rest))
    if told is None or any(one.kind != "country" for one in party.entities):
        return ()
    return tuple(Person(title=told["title"], country=one.value.code) for one in party.entities)


def _unimplied(entities: list[Entity], going: frozenset[str], context: Context) -> list[Entity]:
    """The visitors, one whom the article seems to give to the country that he goes to given to the other."""
    other = next((code for code in context.main if code not in going), None) if going & set(context.main) else None
    return [
        one._replace(value=one.value._replace(person=_of(one.value.person, other)))
        if one.kind == "person" and one.value.implied and one.value.person.country in going
        else one
        for one in entities
    ]


def _counts(one: Entity, *, town: bool) -> bool:
    """Whether an entity can be a visitor: an official, or both leaders."""
    if one.kind != "person":
        return str(one.value).startswith("leaders")
    mentioned, person = one.value.mentioned, one.value.person
    if mentioned.role == "business" or not (person.title or person.country):
        return False
    if mentioned.reference == "leaders" and person.country not in states():
        return False  # leaders of a union travel each for his country
    return not (town and (person.title or "").casefold().startswith(_ENVOYS))


def _is_named(one: Entity) -> bool:
    """Whether an entity is someone in his own right, no delegation and no pronoun beside him."""
    if one.kind != "person":
        return True
    reference = one.value.mentioned.reference
    return reference not in ("delegation", "pronoun") or (reference == "pronoun" and bool(one.value.person.name))


def _is_royal(person: Person) -> bool:
    return (person.title or "").casefold().startswith(_ROYAL)


def _is_spouse(person: Person) -> bool:
    return (person.title or "").casefold() in ("first lady", "phu nhân")


def _of(person: Person, country: str | None) -> Person:
    return Person(name=person.name, title=person.title, country=country)


def _is_he(party: Party) -> bool:
    one = party.entities[0]
    return len(party.entities) == 1 and one.kind == "person" and one.value.mentioned.reference == "pronoun"


def _is_unknown(journey: Journey, party: Party) -> bool:
    """Whether the party is "he" who may be the one of the trip told last; in English a pronoun is better known."""
    return _is_he(party) and (journey.reading.language != "en" or not party.entities[0].value.person.name)


def _named_before(journey: Journey, at: int) -> bool:
    """Whether the sentence names someone before a pronoun, who may be meant by it."""
    return any(spot < at and one.kind == "person" for spot, one in journey.reading.slots.entities.items())


def _at_home(person: Person, context: Context) -> Person:
    """An official without a country is the publisher's, where the language has one."""
    return person if person.country or not context.home else _of(person, context.home)
