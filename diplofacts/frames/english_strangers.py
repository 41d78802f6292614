"""Whether those who met, told in English, are of two sides, and of which side those of an untold country are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.english_sides import is_body_of_leaders, is_strange
from diplofacts.frames.roles import side
from diplofacts.languages.en import meeting_words as words
from diplofacts.pattern import plain

_LEADERS = ("leaders", "leader")


def unmixed(
    people: tuple[Person, ...], told: Sequence[Entity], reading: Reading, context: Context
) -> tuple[Person, ...]:
    """The people, those whose country was only implied to be the others' given the other side in force.

    Where none is, that is the one country of which the sentence names a town: "A visited Accra and met President B".
    """
    if len({one.country for one in people}) != 1 or not is_strange(told):
        return people
    implied = {one.value.person for one in told if one.kind == "person" and one.value.implied}
    other = context.other_side(people[0].country)
    if other and not _may_be_of(other, implied, reading):
        return people
    if other is None:
        text = reading.slots.text
        towns = {
            one.value.code
            for at, one in reading.slots.entities.items()
            if one.kind == "place" and plain(words.GOING).search(text[max(0, at - 40) : at])
        }
        away = [code for code in towns if code != people[0].country]
        other = away[0] if len(away) == 1 else None
    return tuple(Person(name=one.name, title=one.title, country=other) if one in implied else one for one in people)


def _may_be_of(other: str, implied: Iterable[Person], reading: Reading) -> bool:
    """Whether those of an implied country may be of the other side: leaders and ministers, or told beside its name."""
    titles = [(one.title or "").casefold() for one in implied]
    if all(plain(words.HEADS).match(one) or plain(words.ABROAD).search(one) for one in titles):
        return True
    if any(plain(words.AT_HOME).match(one) for one in titles):
        return False
    return other in {side(one) for one in reading.slots.entities.values()}


def completed(people: tuple[Person, ...], context: Context) -> tuple[Person, ...]:
    """The people; those of an unknown country who meet someone of one of the two sides in force are of the other."""
    known = {one.country for one in people if one.country}
    other = context.other_side(next(iter(known))) if len(known) == 1 else None
    if not other:
        return people
    return tuple(one if one.country else Person(name=one.name, title=one.title, country=other) for one in people)


def by_name(people: tuple[Person, ...], context: Context) -> tuple[Person, ...]:
    """The people; "the leaders of A and B" by the names of their heads, where the article has them."""
    if len(people) < 2 or not all(not one.name and (one.title or "").casefold() in _LEADERS for one in people):
        return people
    heads = [context.leaders.get(one.country or "") for one in people]
    named = [one for one in heads if one and plain(words.HEADS).match((one.title or "president").casefold())]
    return tuple(named) if len(named) == len(people) else people


def are_two(people: tuple[Person, ...], told: Sequence[Entity], reading: Reading, context: Context) -> bool:
    """Whether people stand for at least two sides.

    One of unknown country is a side of its own only as a titled official beside one told with a country here. Of an
    official told with a country who meets one told without, a sign of another country is needed: "the Spanish prime
    minister met King Felipe" is at home.
    """
    known = {one.country for one in people if one.country}
    if known == {"IMF", "WB"} and not any(one.name or one.title for one in people):
        return False  # their yearly meetings are one event, of all their members
    if len(known) > 1 or (known and all(one.kind == "body" or is_body_of_leaders(one) for one in told)):
        return True
    strangers = [one for one in people if not one.country and one.title and one.name]
    foreign = [one for one in told if one.kind == "person" and one.value.mentioned.country]
    if "USA" in known and any("minister" in (one.title or "").casefold() for one in strangers):
        return True  # the United States has no ministers
    if any(_same_office(one, other) for one in strangers for other in people if other.country):
        return True
    untold = [one for one in people if not one.country and one.title]
    if any(_heads_both(one, other) for one in untold for other in people if other.country):
        return True
    if _own_minister(people):
        return False
    if known and strangers and context.other_side(next(iter(known))):
        return any(plain(words.MINISTERS).search((one.title or "").casefold()) for one in strangers)
    if not (known and strangers and foreign):
        return False
    places = {one.value.code for one in reading.slots.entities.values() if one.kind == "place"}
    return people[0] in strangers or bool(places - known) or context.other_side(next(iter(known))) is not None


def _same_office(one: Person, other: Person) -> bool:
    """Whether two hold an office that a country has only one of, and so are of two countries."""
    title = (one.title or "").casefold()
    return title == (other.title or "").casefold() and plain(words.SOLE).fullmatch(title) is not None


def _heads_both(one: Person, other: Person) -> bool:
    """Whether two lead governments, called by different words: "the Prime Minister and the Taoiseach"."""
    heads = plain(words.DUTIES[0][1])
    first, second = (one.title or "").casefold(), (other.title or "").casefold()
    return first != second and bool(heads.fullmatch(first)) and bool(heads.fullmatch(second))


def _own_minister(people: Sequence[Person]) -> bool:
    """Whether a head of state or government of a known country meets a minister of an unknown one: perhaps her own."""
    heads = [one for one in people if one.country and plain(words.HEADS).match((one.title or "").casefold())]
    return bool(heads) and bool(people[0].country) and any(
        not one.country and "minister" in (one.title or "").casefold() and "prime" not in (one.title or "").casefold()
        for one in people
    )
