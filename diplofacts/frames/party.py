"""Who makes a trip: told with the word for it, next to it, as the subject of its clause, or behind a fronted phrase."""

from __future__ import annotations

import re
from typing import NamedTuple

from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.roles import PERSON, is_fronted, is_oblique, subject_before, subject_behind
from diplofacts.languages.visit_words import VisitWords
from diplofacts.match import Match
from diplofacts.rule import compiled

_ENVOYS = ("ambassador", "consul", "đại sứ", "đại biện", "tổng lãnh sự", "chargé")


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


def find_party(match: Match, reading: Reading, words: VisitWords, key: tuple[int, int], going: frozenset[str]) -> Party | None:
    """The visitors of the trip at `key`, who are of no country in `going`."""
    noun = bool(match.rule.fixed.get("_noun"))
    party = _told(match, reading, words, key, going) if noun or "a" in match.slots else None
    if party:
        return party if _away(party.entities, going) else None
    text = reading.slots.text
    if noun and compiled(words.unowned).match(text, key[1]):
        return None
    beside = _beside(reading, words, key, going)
    if beside and (not beside.beside or re.search(words.relative, text[beside.at + 1 : key[0]]) or (noun and _is_genitive(text, beside.at))):
        return beside
    if noun and (is_fronted(reading, key[0]) or _opens(text, words, key[0])):
        actor = subject_behind(reading, key[1], going)
        if actor:
            return Party(actor.at, actor.entities, behind=True)
    if match.rule.fixed.get("_plural"):
        return None
    if noun and not going and not re.search(words.goes, text[max(0, key[0] - 60) : key[0]]):
        return None
    staged = _on_stage(reading, words, key, going) if noun else None
    if staged:
        return staged
    actor = subject_before(reading, key[0], going)
    if actor and _reaches(text, words, actor.end, key[0], noun):
        return Party(actor.at, actor.entities)
    if not noun and is_fronted(reading, key[0]) and (actor := subject_behind(reading, match.end, going)):
        return Party(actor.at, actor.entities, behind=True)
    return beside if going and noun else None


def _opens(text: str, words: VisitWords, at: int) -> bool:
    """Whether the sentence opens with the words that set it in the trip ("As part of …")."""
    hit = re.search(words.staged, text[:at])
    return hit is not None and not text[: hit.start()].strip(" “\"'")


def _on_stage(reading: Reading, words: VisitWords, key: tuple[int, int], going: frozenset[str]) -> Party | None:
    """Who last did something "during the visit to X", wherever he stands in the sentence."""
    text = reading.slots.text
    if not going or not re.search(words.staged, text[: key[0]]):
        return None
    spot = max((i for i in reading.slots.entities if i < key[0] and text[i] == PERSON), default=None)
    if spot is None or re.search(r"[,;:.]", text[spot : key[0]]) or key[0] - spot > 70:
        return None
    one = reading.slots.entities[spot]
    if not _away((one,), going) or re.search(words.meets, text[max(0, spot - 25) : spot]):
        return None
    return Party(spot, (one,), beside=no_subject(reading, spot))


def _is_genitive(text: str, at: int) -> bool:
    return text[:at].endswith((" của ", " of ", " of the "))


def no_subject(reading: Reading, at: int) -> bool:
    """Whether a person is no subject; "as" and "như" open a clause as often as they govern a noun."""
    return is_oblique(reading, at) and not re.search(r"\b(?:as|than|like|như|that)(?: the)? $", reading.slots.text[max(0, at - 12) : at])


def _reaches(text: str, words: VisitWords, end: int, key: int, noun: bool) -> bool:
    """Whether a subject that ends at a place can be that of the word at `key`."""
    between = text[end:key]
    return ";" not in between and len(between) <= 160 and (noun or not re.search(words.strangers, between))


def _told(
    match: Match, reading: Reading, words: VisitWords, key: tuple[int, int], going: frozenset[str]
) -> Party | None:
    """Visitors whom the wording itself gives: by the rule's slot, "của A", "by A", "A's visit"."""
    text = reading.slots.text
    if "a" in match.slots:
        return Party(match.words["a"][0], tuple(match.slots["a"]), owned=noun_of(match))
    before = compiled(words.owner).search(text, max(0, key[0] - 90), key[0]) if words.owner else None
    if before:
        start, end = before.span("a")
        entities = _entities(reading, start, end)
        last = reading.text[entities[-1].start : entities[-1].end].casefold()
        if before["owns"] or last in words.possessives:
            if last in words.possessives and not _away(entities, going):
                start, entities = _antecedent(reading, start, going) or (start, entities)
            return Party(start, entities, owned=True)
    after = compiled(words.by).match(text, key[1], key[1] + 160)
    if after:
        start, end = after.span("a")
        return Party(start, _entities(reading, start, end), behind=True, owned=True)
    return None


def _heads(reading: Reading, group: list[int], spots: list[int]) -> list[int]:
    """Who leads a party that stands in the group without a name: "A dẫn đầu Đoàn …", "do A làm trưởng đoàn"."""
    text = reading.slots.text
    if len(group) > 1 or not spots or reading.slots.entities[group[0]].value.person.name:
        return group
    if re.fullmatch(r",? (?:dẫn đầu|làm|là|cùng|leads|leading|led|heads|heading|headed)(?: the| a)? ", text[spots[-1] + 1 : group[0]]):
        return [spots[-1]]
    return group


def noun_of(match: Match) -> bool:
    """Whether the rule names the trip by a noun."""
    return bool(match.rule.fixed.get("_noun"))


def _antecedent(reading: Reading, at: int, going: frozenset[str]) -> tuple[int, tuple[Entity, ...]] | None:
    """Whom a pronoun can mean that would else travel to his own country: the nearest named before it who would not."""
    spots = [i for i, one in reading.slots.entities.items() if i < at and one.kind == "person"]
    for spot in sorted(spots, reverse=True):
        one = reading.slots.entities[spot]
        if one.value.person.country and _away((one,), going):
            return spot, (one,)
    return None


def _beside(reading: Reading, words: VisitWords, key: tuple[int, int], going: frozenset[str]) -> Party | None:
    """Someone named right before the trip, with nothing between them but what links the two."""
    text = reading.slots.text
    spots = [i for i in reading.slots.entities if i < key[0] and text[i] == PERSON]
    if not spots or key[0] - spots[-1] > 90 or not compiled(words.link).fullmatch(text, spots[-1] + 1, key[0]):
        return None
    group = [spots.pop()]
    joint = r"(?: và| and| cùng) (?:the )?"
    while spots and re.fullmatch(joint, text[spots[-1] + 1 : group[0]]):
        group.insert(0, spots.pop())
        joint = r"(?:,| và| and| cùng) (?:the )?"
    group = _heads(reading, group, spots)
    entities = tuple(reading.slots.entities[i] for i in group)
    if not _away(entities, going):
        return None
    return Party(group[0], entities, beside=no_subject(reading, group[0]))


def _entities(reading: Reading, start: int, end: int) -> tuple[Entity, ...]:
    return tuple(one for at, one in reading.slots.entities.items() if start <= at < end and one.kind == "person")


def _away(entities: tuple[Entity, ...], going: frozenset[str]) -> bool:
    """Whether anyone of them goes abroad."""
    return any(one.kind != "person" or one.value.person.country not in going for one in entities)


def officials(party: Party, reading: Reading, context: Context, going: frozenset[str], *, town: bool) -> tuple[Person, ...]:
    """The heads of a party: no business people, no second delegation beside its head; nobody where none is left.

    town: the destination was told as a town, where envoys who live in the country go without a trip abroad.
    """
    if context.trip is not None and _is_he(party) and not _named_before(reading, party.at):
        return tuple(context.trip.slots["visitors"])
    kept: list[Entity] = []
    for one in party.entities:
        if one.kind != "person":
            if one.value == "leaders":
                kept.append(one)
            continue
        mentioned, person = one.value.mentioned, one.value.person
        title = (person.title or "").casefold()
        if mentioned.role == "business" or mentioned.reference == "leaders":
            continue
        if not person.title and not person.country:
            continue
        if town and title.startswith(_ENVOYS):
            continue
        kept.append(one)
    if any(_is_named(one) for one in kept):
        kept = [one for one in kept if _is_named(one)]
    people = tuple(_at_home(one, context) for one in context.persons(kept))
    told = {one.value.mentioned.country for one in kept if one.kind == "person"} - {None}
    if len(told) == 1 and len(kept) == len(people) > 1:  # "King A and Queen B of Spain"
        people = tuple(_of(one, next(iter(told))) if one.country in going and _is_royal(one) else one for one in people)
    if town and not all(one.country for one in people):
        return ()
    return tuple(dict.fromkeys(people))


def _is_named(one: Entity) -> bool:
    """Whether an entity is someone in his own right, no delegation and no pronoun beside him."""
    return one.kind != "person" or one.value.mentioned.reference not in ("delegation", "pronoun")


def _is_royal(person: Person) -> bool:
    return (person.title or "").casefold().startswith(("king", "queen", "emperor", "empress", "crown", "prince"))


def _of(person: Person, country: str | None) -> Person:
    return Person(name=person.name, title=person.title, country=country)


def _is_he(party: Party) -> bool:
    return len(party.entities) == 1 and party.entities[0].kind == "person" and party.entities[0].value.mentioned.reference == "pronoun"


def _named_before(reading: Reading, at: int) -> bool:
    """Whether the sentence names someone before a pronoun, who may be meant by it."""
    return any(spot < at and one.kind == "person" for spot, one in reading.slots.entities.items())


def _at_home(person: Person, context: Context) -> Person:
    """An official without a country is the publisher's, where the language has one."""
    return person if person.country or not context.home else _of(person, context.home)
