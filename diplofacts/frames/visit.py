"""A visit: who travels, where to, in what form, on whose invitation, when, and whether the trip is made or planned.

A rule finds the word of the trip (its group `key`); what the wording leaves open is found around it. Slots a rule may
give: `to` (destinations), `a` (visitors). What it may fix besides `status`: `_noun` (the trip is named by a noun),
`_plural` (several trips, so someone must own them), `_subject` (`a` must be the subject of his clause), `_now` (the
trip is going on) and `_visiting` (the visitors are called so: "visiting Prime Minister A"). A trip told without its
people ("Chuyến thăm diễn ra từ …") adds what it says to the one told last.
"""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Shift
from diplofacts.facts import Person
from diplofacts.frames.days import whole_stay
from diplofacts.frames.destination import countries_of, destinations, hosts_of, stops_of, told_here
from diplofacts.frames.draft import Draft
from diplofacts.frames.journey import Journey, form_of, journey_of
from diplofacts.frames.party import Party, find_party, no_subject
from diplofacts.frames.stay import dates_of_trip, further_stops
from diplofacts.frames.travellers import officials
from diplofacts.frames.undertaking import undertaking
from diplofacts.match import Match
from diplofacts.record import NamedTuple


class Told(NamedTuple):
    """What is told of a trip but for its dates. sure: the words say the status outright; end: where they end."""

    party: Party
    people: tuple[Person, ...]
    stops: list[Entity]
    countries: tuple[str, ...]
    hosts: tuple[Person, ...]
    status: str
    sure: bool
    end: int


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The visits of one match: one for each country of a tour, or for each date of several trips."""
    journey = journey_of(match, reading, context)
    if journey.fixes("_visiting") and not _called_visiting(journey):
        return []
    if journey.fixes("_subject") and not _acts(journey):
        return []
    told = _told(journey)
    if told is None:
        return []
    dates = _dates(journey, told) or _of_tour(context, told)
    if dates and _is_scene(journey, told) and context.trip.slots.get("date"):
        dates = []
    if not told.countries:
        context.notes["tour"] = told.people, told.status, dates
        return []
    drafts = [_draft(journey, told, country, *date) for country in told.countries for date in dates or [(None, [])]]
    if dates and len(told.countries) == 1:
        drafts += [_draft(journey, told, *stop) for stop in further_stops(journey, told.end, _tense(journey, told))]
    context.trip = drafts[-1]
    context.notes.setdefault("trips", []).extend(drafts)
    towns = {one.value.name for one in told.stops if one.kind == "place" and one.value.form in ("capital", "city")}
    for draft in drafts:
        context.notes.setdefault("stays", []).append((draft, towns.pop() if len(towns) == 1 else None))
    return drafts


def _called_visiting(journey: Journey) -> bool:
    """Whether the person is called "visiting": the word is part of the mention, or stands before it."""
    start = journey.match.slots["a"][0].start
    return "visiting " in journey.reading.text[max(0, start - 9) : start + 9].casefold()


def _acts(journey: Journey) -> bool:
    """Whether the person of slot `a` does what follows: as subject, or in a clause or aside of his own."""
    start, end = journey.match.words["a"]
    aside = journey.text[end : end + 6].lstrip().startswith((",", "who "))
    return aside or not no_subject(journey.reading, start)


def _told(journey: Journey) -> Told | None:
    """Who travels where; None where that can't be told, or the trip is none."""
    stops = stops_of(journey)
    going = frozenset(countries_of(stops, journey.context) or told_here(journey))
    party = find_party(journey, going)
    if party is None:
        party = _same_party(journey, going) if stops else None
    if party is None:
        _add(journey)
        return None
    context = journey.context
    people = officials(party, journey, going, town=any(one.kind == "place" for one in stops))
    people = tuple(one for one in people if one.country not in going) or people
    if not stops and _is_others(journey, people):
        _add(journey)
        return None
    if not stops and not party.owned and _is_the_same(journey, people):
        _add(journey)
        return None
    hosts = hosts_of(journey)
    countries = destinations(journey, stops, people, hosts)
    people = tuple(one for one in people if one.country not in countries and (one.name or one.country))
    if people and party.entities:
        context.notes["travellers"] = party.entities
    if not people or not (countries or "afar" in journey.match.words):
        return None
    if len({one.country for one in people}) > 1 and journey.word.endswith("dự"):
        return None
    end = _end(journey, stops, party)
    status, sure = undertaking(journey, party, end)
    return Told(party, people, stops, countries, hosts, status, sure, end) if status else None


def _is_scene(journey: Journey, told: Told) -> bool:
    """Whether "during the visit" sets the scene of what is told, in the trip that the same people were told to make."""
    trip = journey.context.trip
    if trip is None or not journey.noun or told.stops or told.party.owned or journey.reading.language != "en":
        return False
    return journey.staged and trip.slots["visitors"] == told.people and "trip" not in journey.word


def _same_party(journey: Journey, going: frozenset[str]) -> Party | None:
    """Those who travelled last, for what is told of "the tour" without them: "The trip will also include …"."""
    its = journey.words.its
    entities: tuple[Entity, ...] = journey.context.notes.get("travellers", ())
    if not its or not journey.noun or not entities or not re.fullmatch(its, journey.text[: journey.key[0]]):
        return None
    people = journey.context.persons(entities)
    at_home = not people or any(one.country in going or not one.country for one in people)
    return None if at_home else Party(0, entities, owned=True)


def _is_others(journey: Journey, people: tuple[Person, ...]) -> bool:
    """Whether "trong khuôn khổ chuyến thăm" sets the scene in the trip told last, to the country of those who act."""
    context = journey.context
    if context.trip is None or not journey.noun or not journey.staged or journey.match.slots.get("a") or not people:
        return False
    if all(one.country == context.trip.slots["destination"] for one in people):
        return True
    named = context.persons(one for one in journey.reading.slots.entities.values() if one.kind == "person")
    guests = [one.slots["visitors"] for one in context.notes["trips"] if one.slots["destination"] == people[0].country]
    return any(set(some) & set(named) for some in guests)


def _is_the_same(journey: Journey, people: tuple[Person, ...]) -> bool:
    """Whether "the visit", told without whose or where, is the one told last, of which others speak."""
    trip = journey.context.trip
    if trip is None or not journey.noun or "a" in journey.match.slots or journey.reading.language != "en":
        return False
    the = re.search(r"\b(?:the|this|that)(?: [\w-]+){0,2} $", journey.text[: journey.key[0]])
    return the is not None and not set(people) & set(trip.slots["visitors"])


def _end(journey: Journey, stops: list[Entity], party: Party) -> int:
    """Where the words of the trip end: with its last stop, or those who make it, behind its name."""
    spots = {id(one): at for at, one in journey.reading.slots.entities.items()}
    far = [spots[id(one)] + 1 for one in stops if id(one) in spots]
    far += [party.at + 1] if party.behind and party.owned else []
    return max([journey.match.end, *(at for at in far if at < journey.match.end + 140)])


def _dates(journey: Journey, told: Told) -> list[tuple[str | None, list[Entity]]]:
    """The dates of the trip, with what tells them; the month of publication for one that is going on."""
    tense = _tense(journey, told)
    lead = journey.staged or (not told.party.owned and bool(told.stops or not journey.noun or told.party.beside))
    dates = dates_of_trip(journey, tense, lead=lead, end=told.end)
    published = journey.context.published
    new = _is_under_way(journey, told.party) or _is_news(journey)
    if not dates and told.status == "made" and published and new:
        return [(published[:7], [])]
    return [*dates]


def _tense(journey: Journey, told: Told) -> str:
    """Which side of publication a day without its year lies on; the nearer where the words leave that open."""
    if told.status == "planned":
        return "future"
    after = journey.text[journey.key[1] : told.end + 70]
    if told.status == "cancelled":
        window = journey.text[told.party.at : journey.key[0]]
        ahead = re.search(journey.words.ahead, after) or re.search(r"\bplans? to\b|\bkế hoạch\b", window)
        return "future" if ahead else "unknown"
    tensed = not journey.noun and journey.reading.language == "en"  # a Vietnamese verb alone has no tense
    return "past" if told.sure or tensed else "unknown"


def _is_under_way(journey: Journey, party: Party) -> bool:
    """Whether the trip is told as going on at the time of writing."""
    if journey.fixes("_visiting") or journey.fixes("_now"):
        return True
    between = journey.text[party.at + 1 : journey.key[0]]
    return not party.behind and re.search(journey.words.now, between) is not None


def _is_news(journey: Journey) -> bool:
    """Whether an English article tells of the trip first of all, and not as one of before."""
    if journey.reading.language != "en" or len(journey.context.heard) > 3:
        return False
    near = journey.text[max(0, journey.key[0] - 60) : journey.key[1] + 60]
    return re.search(r"\b(?:last|previous\w*|earlier|since|ago|former\w*|once|after|recall\w*|had)\b", near) is None


def _draft(journey: Journey, told: Told, country: str, when: str | None, days: list[Entity]) -> Draft:
    """The visit to one country at one date."""
    status = "planned" if _is_to_come(journey, told, when, days) else _status(journey, told, country, when, days)
    draft = Draft(
        journey.match, journey.reading, visitors=told.people, destination=country, form=form_of(journey),
        host=next((one for one in told.hosts if one.country == country), None), date=when, status=status,
    )  # fmt: skip
    # A day told before the trip is one on which something else happened in it; so is the month of publication, and
    # the day until which it lasts.
    before = not days or _is_before(journey, days[0])
    ends = bool(days) and all(one.value.role == "by" for one in days)
    tour = len(told.countries) > 1 and journey.noun and when is not None and edtf.precision(when) == 4
    before = before and (journey.noun or told.party.beside)
    if when and (journey.fixes("_visiting") or not days or ends or tour or before):
        draft.weak |= {"date"}
    if not told.sure and status == told.status:
        draft.weak |= {"status"}
    draft.rests("visitors", journey.reading, told.party.entities)
    draft.rests("destination", journey.reading, [one for one in told.stops if country in journey.context.codes([one])])
    draft.rests("date", journey.reading, days)
    return draft


def _status(journey: Journey, told: Told, country: str, when: str | None, days: list[Entity]) -> str:
    """What the words say; of "his trip" without more the same as of the trip told last; made, if it was long ago."""
    trip, published = journey.context.trip, journey.context.published
    fixed = when.split("/")[-1] if when and days and days[0].value.edtf else "9999"
    if told.status == "planned" and journey.noun and fixed < (published or "")[: len(fixed)]:
        return "made"
    if (told.sure and not _is_scene(journey, told)) or told.stops or trip is None:
        return told.status
    same = trip.slots["destination"] == country and trip.slots["visitors"] == told.people
    return str(trip.slots["status"]) if same else told.status


def _is_before(journey: Journey, day: Entity) -> bool:
    """Whether a day is told before the trip, and not as that on which it starts: "A on Monday began a visit"."""
    if day.start >= journey.reading.slots.origin[journey.key[0]]:
        return False
    between = journey.reading.text[day.end : journey.reading.slots.origin[journey.key[0]]].casefold()
    return journey.reading.language != "en" or "," in between or not re.search(journey.words.begins, between)


def _is_to_come(journey: Journey, told: Told, when: str | None, days: list[Entity]) -> bool:
    """Whether the date makes a plan of the trip: it lies behind the day of publication, or is told as to come."""
    if told.status == "cancelled":
        return False
    if any(isinstance(one.value.parts, Shift) and one.value.parts.n > 0 for one in days):
        return True
    if days and all(one.value.role == "by" for one in days):
        return False
    published = journey.context.published
    return bool(when and published and when[:4].isdigit() and when.split("/")[0] > published)


def _of_tour(context: Context, told: Told) -> list[tuple[str | None, list[Entity]]]:
    """The days of the tour through a region, told before, that a stop of it is planned for."""
    people, status, dates = context.notes.get("tour", ((), "", []))
    return [(dates[0][0], [])] if dates and status == told.status == "planned" and people == told.people else []


def _add(journey: Journey) -> None:
    """Add what is told of "the visit", without its people, to the one told last."""
    trip = journey.context.trip
    source = re.match(r"theo [^,;.]{3,90}, ", journey.text)
    if trip is None or not journey.noun or journey.key[0] - (source.end() if source else 0) > 40:
        return
    form = form_of(journey)
    if form:
        trip.slots.setdefault("form", form)
    hosts = [one for one in hosts_of(journey) if one.country == trip.slots["destination"]]
    if hosts:
        trip.slots.setdefault("host", hosts[0])
    tense = "future" if trip.slots.get("status") == "planned" else "past"
    dates = dates_of_trip(journey, tense, lead=False, end=journey.match.end)
    if len(dates) == 1:
        mine = trip.slots.get("date")
        ends = any(journey.reading.text[one.start : one.end].casefold().startswith("end") for one in dates[0][1])
        if ends and mine and len(mine) == len(dates[0][0]) == 10 and mine < dates[0][0]:
            trip.slots["date"] = edtf.format_interval(mine, dates[0][0])
        elif mine is None or edtf.merge(mine, dates[0][0]):
            trip.slots["date"] = whole_stay(mine or dates[0][0], dates[0][0])
