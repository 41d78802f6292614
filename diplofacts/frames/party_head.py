"""Those who make a trip, and which of those told beside one another it is: the head of a party, not his escort."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.journey import Journey
from diplofacts.frames.roles import PERSON
from diplofacts.record import NamedTuple

_APPOSED = re.compile(rf"({PERSON}),?(?: {PERSON}(?:,| and))*(?: and)? (?:the )?$")
_ESCORTED = re.compile(rf"({PERSON}),? (?:who (?:was|is) )?(?:accompanied|joined|flanked|escorted) by [^.;]*$")
_OTHER = re.compile(rf"\W*({PERSON})(?: ?\([^()]*\))?, (?:led|headed) by [^,;.]{{1,60}}, (?:the )?$")


class Party(NamedTuple):
    """Those who travel. at: where the first stands in the slotted text; behind: that is behind the trip's words.

    beside: they stand right before the trip and are no subject there ("received B, who is visiting").
    owned: the trip is called theirs ("his visit", "chuyến thăm của A").
    """

    at: int
    entities: tuple[Entity, ...]
    behind: bool = False
    beside: bool = False
    owned: bool = False


def in_person(journey: Journey, party: Party) -> Party:
    """The one who is called "the first foreign minister to visit": named before, or behind ("… was A")."""
    one, text, entities = party.entities[0], journey.text, journey.reading.slots.entities
    if party.behind or one.kind != "person" or one.value.person.name or len(party.entities) > 1:
        return party
    code, near = one.value.person.country, text[max(0, party.at - 40) : party.at]
    apposed = _APPOSED.search(near)
    if apposed:  # "A, Deputy Prime Minister and Minister of Defence of X, arrived"
        at = party.at - len(near) + apposed.start(1)
        if entities[at].value.person.name and entities[at].value.person.country in (code, None):
            return Party(at, (entities[at],))
    if not journey.words.being or not re.search(journey.words.firsts, near):
        return party
    hit = re.search(rf"^[^.;]{{0,40}}?\b(?:was|were|is) ({PERSON})", text[journey.match.end :])
    spots = [journey.match.end + hit.start(1)] if hit else []
    if re.search(journey.words.being, near):
        spots = [at for at in sorted(entities, reverse=True) if at < party.at] or spots
    for at in spots:
        other = entities[at]
        if other.kind == "person" and other.value.person.name and other.value.person.country in (code, None):
            who = other.value.person
            who = who if who.country else Person(name=who.name, title=who.title, country=code)
            return Party(at, (other._replace(value=other.value._replace(person=who)),))
    return party


def with_others(journey: Journey, party: Party) -> Party:
    """The one who is accompanied by those who seem to act, in an aside: "A, accompanied by B, arrived"."""
    one = party.entities[0]
    if one.kind == "person" and (one.value.person.title or "").casefold().startswith(("first lady", "queen consort")):
        head = re.search(rf"({PERSON}),? (?:and )?(?:the )?$", journey.text[: party.at])
        if head:
            return Party(head.start(1), (journey.reading.slots.entities[head.start(1)],))
    if one.kind == "person" and not one.value.person.name and not one.value.person.country:
        # "A delegation of …, led by X, vice-chairwoman of the assembly, left": X is unknown, the delegation is not.
        head = _OTHER.match(journey.text[: party.at])
        if head and journey.reading.slots.entities[head.start(1)].value.person.country:
            return Party(head.start(1), (journey.reading.slots.entities[head.start(1)],))
    found = _ESCORTED.search(journey.text[: party.at])
    if found is None or not re.match(r"[^.;]{0,60},", journey.text[party.at + 1 :]):
        return party
    return Party(found.start(1), (journey.reading.slots.entities[found.start(1)],))


def led(journey: Journey, party: Party) -> Party:
    """The head of a party told right before it: "A, his spouse and a Vietnamese delegation left"."""
    one = party.entities[0]
    if len(party.entities) > 1 or one.kind != "person" or one.value.mentioned.reference != "delegation":
        return party
    entities = journey.reading.slots.entities
    for spot in sorted((i for i in entities if i < party.at and entities[i].kind == "person"), reverse=True):
        person = entities[spot].value.person
        near = party.at - spot <= 45 and not re.search(r"[;:.]", journey.text[spot : party.at])
        if near and person.name and person.country == one.value.person.country:
            return Party(spot, (entities[spot],))
    return party
