"""A visit: who travels, where to, in what form, on whose invitation, when, and whether the trip is made or planned.

A rule finds the word of the trip (its group `key`); what the wording leaves open is found around it. Slots a rule may
give: `to` (destinations), `a` (visitors). What it may fix besides `status`: `_noun` (the trip is named by a noun),
`_plural` (several trips, so someone must own them), `_subject` (`a` must be the subject of his clause), `_now` (the
trip is going on), `_visiting` (the visitors are called so: "visiting Prime Minister A"), `_airport` (the town is that
of the airport), `_leaving` (the day is the last) and `_likewise` (to where the trip told in the same sentence goes).
Group `afar`: to a region. A trip told without its people ("Chuyến thăm diễn ra từ …") adds what it says to the one
told last.
"""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.days import whole_stay
from diplofacts.frames.destination import countries_of, destinations, hosts_of, stops_of, to_region, told_here
from diplofacts.frames.draft import Draft
from diplofacts.frames.journey import Journey, form_of, journey_of
from diplofacts.frames.party import Party, find_party, no_subject
from diplofacts.frames.stay import dates_of_trip, further_stops
from diplofacts.frames.travellers import officials
from diplofacts.frames.undertaking import undertaking
from diplofacts.frames.visit_drafts import Told, dates_of, draft_of, tense_of
from diplofacts.match import Match


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The visits of one match: one for each country of a tour, or for each date of several trips."""
    journey = journey_of(match, reading, context)
    if journey.fixes("_visiting") and not _called_visiting(journey):
        return []
    if journey.fixes("_subject") and "a" in match.slots and not _acts(journey):
        return []
    told = _told(journey)
    if told is None:
        return []
    dates = dates_of(journey, told)
    if told.status == "made" and not told.sure and _is_leaving(journey, dates):
        told = told._replace(status="planned")
    if not told.countries:
        context.notes["tour"] = told.people, told.status, dates, reading.start
        return []
    if told.status == "planned" and _is_old_invitation(journey, told, dates):
        return []
    if len(dates) == len(told.countries) > 1 and re.search(r"\brespectively\b", journey.text[told.end :]):
        each = zip(told.countries, dates, strict=True)
        drafts = [draft_of(journey, told, country, *date) for country, date in each]
    else:
        several = dates or [(None, [])]
        drafts = [
            draft_of(journey, told, country, *((None, []) if number and _is_day_of_arrival(journey, date) else date))
            for number, country in enumerate(told.countries)
            for date in several
        ]
    if dates and len(told.countries) == 1:
        drafts += [draft_of(journey, told, *stop) for stop in further_stops(journey, told.end, tense_of(journey, told))]
    context.trip = drafts[-1]
    context.notes.setdefault("trips", []).extend(drafts)
    towns = {one.value.name for one in told.stops if one.kind == "place" and one.value.form in ("capital", "city")}
    town = towns.pop() if len(towns) == 1 else None
    context.notes.setdefault("stays", []).extend((draft, town) for draft in drafts)
    return drafts


def _is_day_of_arrival(journey: Journey, date: tuple[str | None, list[Entity]]) -> bool:
    """Whether the one day told of a tour in Vietnamese is that of its beginning, so of the first of its stops alone."""
    ahead = journey.text[: journey.key[0]]
    begins = re.search(r"\b(?:bắt đầu|mở đầu|lên đường|khởi đầu)\b[^.;]{0,40}$", ahead)
    return journey.reading.language == "vi" and begins is not None and date[0] is not None and len(date[0]) == 10


_GOES = re.compile(
    r"\b(?:is|was|are|were|been|be|am|while|when|after|before|without|from|considers?|started|began|stopped"
    r"|currently|of) visiting (?:the )?\S{0,8}$"
)


def _called_visiting(journey: Journey) -> bool:
    """Whether the person is called "visiting": the word is part of the mention, or stands before it."""
    one = journey.match.slots["a"][0]
    if one.value.mentioned.reference == "pronoun":  # "the visiting leader" is one who was told to travel before
        return False
    start = one.start
    near = journey.reading.text[max(0, start - 9) : start + 14].casefold()
    if _GOES.search(journey.reading.text[max(0, start - 30) : start + 9]):
        return False  # "A was visiting B"
    return re.search(r"^.{0,9}\bvisiting |^.{9}(?:the|an?) visiting ", near) is not None


def _acts(journey: Journey) -> bool:
    """Whether the person of slot `a` does what follows: as subject, or in a clause or aside of his own."""
    start, end = journey.match.words["a"]
    aside = journey.text[end : end + 6].lstrip().startswith((",", "who "))
    return aside or not no_subject(journey.reading, start)


def _to_a_town(journey: Journey, stops: list[Entity]) -> bool:
    """Whether the trip leads to a town or a province, even one told as "tỉnh"."""
    own = journey.text[journey.key[1] : journey.match.end]
    return any(one.kind == "place" for one in stops) or re.search(r"\b(?:tỉnh|thành phố|địa phương)$", own) is not None


def _told(journey: Journey) -> Told | None:
    """Who travels where; None where that can't be told, or the trip is none."""
    stops = stops_of(journey)
    going = frozenset(countries_of(stops, journey.context) or told_here(journey))
    party = find_party(journey, going) or _from_a_stop(journey, going)
    if party is None:
        party = _same_party(journey, going) if stops else None
    if party is None:
        _add(journey)
        return None
    context = journey.context
    passive = re.match(r"(?:was|were|is|are)\b", journey.text[journey.match.start :])
    if journey.fixes("_airport") and passive and not stops and no_subject(journey.reading, party.at):
        return None
    people = officials(party, journey, going, town=journey.fixes("_leaving") or _to_a_town(journey, stops))
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
    if not people or not (countries or (not stops and to_region(journey))):
        return None
    if len({one.country for one in people}) > 1 and journey.word.endswith("dự"):
        return None
    end = _end(journey, stops, party)
    status, sure = undertaking(journey, party, end)
    if status == "made" and not sure and _is_next(journey, people):
        status = "planned"
    whose, tour, *_ = context.notes.get("tour", ((), ""))
    if status == "made" and not sure and tour == "planned" and whose == people and journey.reading.language == "en":
        status = "planned"
    return Told(party, people, stops, countries, hosts, status, sure, end) if status else None


def _is_old_invitation(journey: Journey, told: Told, dates: list[tuple[str | None, list[Entity]]]) -> bool:
    """Whether what is told is that somebody invited the visitors in a year gone by."""
    asked = re.search(journey.words.invites, journey.text[max(0, told.party.at - 90) : told.party.at]) is not None
    published = journey.context.published
    return asked and published is not None and any(when and when[:4] < published[:4] for when, _ in dates)


def _is_leaving(journey: Journey, dates: list[tuple[str | None, list[Entity]]]) -> bool:
    """Whether somebody is about to set out: "leaves for Fiji today", "will sign it before she flies to Fiji"."""
    now = journey.context.published
    if not re.fullmatch(journey.words.leaving, journey.word):
        return False
    before = re.search(r"\bbefore (?:the )?[\ue000-\uf8ff\w]+ (?:then |also )?$", journey.text[: journey.key[0]])
    return before is not None or any(now is not None and when is not None and when >= now for when, _ in dates)


def _from_a_stop(journey: Journey, going: frozenset[str]) -> Party | None:
    """Those who travel from a country where they also stop: the Americans of "will fly to Hawaii, Laos and Ghana"."""
    if journey.reading.language != "en" or len(going) < 2:
        return None
    for code in sorted(going):
        party = find_party(journey, going - {code})
        people = journey.context.persons(party.entities) if party else ()
        if people and all(one.country == code for one in people):
            return party
    return None


def _same_party(journey: Journey, going: frozenset[str]) -> Party | None:
    """Those who travelled last, for what is told of "the tour" without them: "The trip will also include …"."""
    its, ahead = journey.words.its, journey.text[: journey.key[0]]
    entities: tuple[Entity, ...] = journey.context.notes.get("travellers", ())
    if not its or not journey.noun or not entities:
        return None
    follows = re.search(r"\b(?:trip|visit|tour)\b[^;.]*, (?:following|after) (?:an? |the )?(?:[\w-]+ ){0,2}$", ahead)
    if not follows and not re.fullmatch(its, ahead):
        return None
    people = journey.context.persons(entities)
    at_home = not people or any(one.country in going or not one.country for one in people)
    return None if at_home else Party(0, entities, owned=True)


def _is_next(journey: Journey, people: tuple[Person, ...]) -> bool:
    """Whether the trip comes after a planned one of the same people: "arrives on Monday, before flying to A"."""
    trip = journey.context.trip
    if trip is None or trip.slots["visitors"] != people or trip.slots["status"] != "planned":
        return False
    return re.search(r"\bbefore (?:\ue000 (?:[\w-]+ ){0,3})?$", journey.text[: journey.key[0]]) is not None


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
        elif "date" in trip.weak and len(mine or "") == len(dates[0][0]) == 10 and journey.reading.language != "vi":
            trip.slots["date"] = dates[0][0]  # the day of the visit itself, not of what was done during it
        elif mine is None or edtf.merge(mine, dates[0][0]):
            trip.slots["date"] = whole_stay(mine or dates[0][0], dates[0][0])
