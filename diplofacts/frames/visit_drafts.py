"""What is told of one trip as drafts: its days, its status, and which of its slots the words leave open."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Shift
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.frames.journey import Journey, form_of
from diplofacts.frames.party import Party
from diplofacts.frames.stay import dates_of_trip
from diplofacts.record import NamedTuple

# Another leg of the tour that somebody was on when he did what the sentence tells.
_ALSO = re.compile(r"\b(?:that|which) (?:has |had |will )?(?:also|already) (?:took|taken?|includ\w+|brought)\b")

_GONE = re.compile(r"\bleg of (?:an?|his|her|their) |\b(?:that|which) (?:has|have|had) ")
"""Beside a tour that goes on, that it has had the stops that are told."""

_FOLLOWS = re.compile(
    r"\b(?:came|comes|follow(?:s|ed)|was|were|had|has|grew)\b[^.;]{0,40}?\b(?:after|following|since) (?:the )?$"
)
"""Before those whose visit has been: "the pact came after Mr Xi's visit to Seoul in July"."""

_HOSTS = re.compile(
    r"\b(?:host(?:s|ed)|welcom(?:es|ed)|receiv(?:es|ed)|saw|marked|witnessed) (?:an?|the) (?:[\w-]+ ){0,3}$"
)
"""Before a visit that a country had: "last year Ghana hosted a visit by A"."""


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


def dates_of(journey: Journey, told: Told) -> list[tuple[str | None, list[Entity]]]:
    """The dates of the trip, with what tells them; those of the tour that it is a stop of; [] where none is told."""
    context = journey.context
    dates = _dates(journey, told) or _of_tour(context, told)
    trip = context.trip
    if dates and trip is not None and trip.slots.get("date") and _is_scene(journey, told):
        dates = []
    return [(_until(context, told, *date), date[1]) for date in dates]


def _of_tour(context: Context, told: Told) -> list[tuple[str | None, list[Entity]]]:
    """The days of the tour through a region, told before, that a stop of it is planned for."""
    people, status, dates, _ = context.notes.get("tour", ((), "", [], 0))
    same = dates and status == told.status == "planned" and people == told.people and not _is_day(dates[0][0])
    return [(dates[0][0], [])] if same else []


def _until(context: Context, told: Told, when: str | None, days: list[Entity]) -> str | None:
    """The whole of a trip whose first day was told before, and of which this is the last: "will be there until …"."""
    if when is None or len(when) != 10 or not days or any(one.value.role != "by" for one in days):
        return when
    for trip in reversed(context.notes.get("trips", ())):
        first = trip.slots.get("date") or ""
        same = trip.slots["visitors"] == told.people and (trip.slots["destination"],) == told.countries
        if same and len(first) == 10 and first < when:
            return edtf.format_interval(first, when)
    return when


def _is_scene(journey: Journey, told: Told) -> bool:
    """Whether "during the visit" sets the scene of what is told, in the trip that the same people were told to make."""
    trip = journey.context.trip
    if trip is None or not journey.noun or told.stops or told.party.owned or journey.reading.language != "en":
        return False
    return journey.staged and trip.slots["visitors"] == told.people and "trip" not in journey.word


def _dates(journey: Journey, told: Told) -> list[tuple[str | None, list[Entity]]]:
    """The dates of the trip, with what tells them; a day of one that is going on, the month of one told as news."""
    tense = tense_of(journey, told)
    lead = journey.staged or (not told.party.owned and bool(told.stops or not journey.noun or told.party.beside))
    lead = lead or (journey.reading.language == "en" and _HOSTS.search(journey.text[: journey.key[0]]) is not None)
    dates = dates_of_trip(journey, tense, lead=lead, end=told.end)
    if _ALSO.search(journey.text, max(0, journey.key[0] - 15), told.end):  # what is told before has its own day
        behind = journey.reading.slots.origin[journey.key[1]]
        dates = [one for one in dates if all(day.start > behind for day in one[1])]
    published = journey.context.published
    if not dates and told.status == "made" and published:
        if _is_under_way(journey, told.party):
            return [(_today(journey, published), [])]
        if _is_news(journey):
            return [(published[:7], [])]
    return [*dates]


def _today(journey: Journey, published: str) -> str:
    """A day of the trip that is going on: that of which the sentence tells, else the one on which it is told."""
    context = journey.context
    gone = _GONE.search(journey.text, max(0, journey.key[0] - 40), journey.key[1] + 40)
    called = journey.noun or journey.fixes("_visiting") or journey.word.startswith("visiting")
    if journey.reading.language != "en" or len(published) != 10 or gone or not called:
        return published[:7]
    told = [one for one in journey.reading.slots.entities.values() if one.kind == "date"]
    days = {context.date(one.value, "past") for one in told if one.value.role in ("at", "same_day")}
    if not days:
        return context.reported or published
    day = days.pop() if len(days) == 1 else None
    return day if day and len(day) == 10 and day[:7] == published[:7] and day <= published else published[:7]


def tense_of(journey: Journey, told: Told) -> str:
    """Which side of publication a day without its year lies on; the nearer where the words leave that open."""
    if told.status == "planned":
        return "future"
    after = journey.text[journey.key[1] : told.end + 70]
    if journey.reading.language == "en" and told.status == "made" and _FOLLOWS.search(journey.text[: told.party.at]):
        return "past"
    if told.status == "cancelled":
        window = journey.text[told.party.at : journey.key[0]]
        ahead = re.search(journey.words.ahead, after) or re.search(r"\bplans? to\b|\bkế hoạch\b", window)
        return "future" if ahead and not re.search(r"\bhad\b", window) else "unknown"
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
    if journey.reading.language != "en" or len(journey.context.heard) > 3 or journey.fixes("_plural"):
        return False
    near = journey.text[: journey.key[1] + 60]
    if any(at < 3 and one.kind == "date" for at, one in journey.reading.slots.entities.items()):
        return False  # a day that opens the sentence is told of something
    return re.search(r"\b(?:last|previous\w*|earlier|since|ago|former\w*|once|after|recall\w*|had)\b", near) is None


def draft_of(journey: Journey, told: Told, country: str, when: str | None, days: list[Entity]) -> Draft:
    """The visit to one country at one date."""
    leg = _is_leg(journey, told, country)
    if leg:  # its day is not one on which the trip was made
        when, days = None, []
    status = "planned" if _is_to_come(journey, told, when, days) else _status(journey, told, country, when, days)
    draft = Draft(
        journey.match, journey.reading, visitors=told.people, destination=country, form=form_of(journey),
        host=next((one for one in told.hosts if one.country == country), None), date=when, status=status,
    )  # fmt: skip
    # A day told before the trip is one on which something else happened in it; so is the month of publication, and
    # the day until which it lasts.
    before = not days or _is_before(journey, days[0])
    ends = bool(days) and all(one.value.role == "by" for one in days) and "/" not in (when or "")
    tour = len(told.countries) > 1 and journey.noun and when is not None and edtf.precision(when) == 4
    before = before and (journey.noun or told.party.beside)
    # The day on which a tour starts is that of its first stop, its days those of all stops.
    tour = tour or (len(told.countries) > 1 and (not _is_day(when) or country in told.countries[1:]))
    vague = bool(days) and all(isinstance(one.value.parts, Shift) and one.value.parts.unit != "day" for one in days)
    vague = vague and journey.reading.language == "en"
    vague = vague or journey.fixes("_visiting") or journey.fixes("_leaving")
    if when and (not days or ends or tour or before or vague):
        draft.weak |= {"date"}
    if not told.sure and status == told.status:
        draft.weak |= {"status"}
    if status == "planned" and told.sure and not when and not journey.noun and journey.reading.language == "en":
        draft.now = journey.context.published
    if leg:
        draft.weak |= {"status"}
    draft.rests("visitors", journey.reading, told.party.entities)
    draft.rests("destination", journey.reading, [one for one in told.stops if country in journey.context.codes([one])])
    draft.rests("date", journey.reading, days)
    return draft


def _is_leg(journey: Journey, told: Told, country: str) -> bool:
    """Whether the way to another town is part of the trip that the same people are told to be making already."""
    english = journey.reading.language == "en"
    if not english or told.status != "planned" or not told.stops or any(one.kind != "place" for one in told.stops):
        return False
    if any(one.value.form == "capital" for one in told.stops):
        return False
    trips = journey.context.notes.get("trips", ())
    last = next((one for one in reversed(trips) if one.slots["visitors"] == told.people), None)
    return last is not None and last.slots["destination"] == country and last.slots["status"] == "made"


def _is_day(when: str | None) -> bool:
    return when is not None and len(when) == 10 and "/" not in when


def _status(journey: Journey, told: Told, country: str, when: str | None, days: list[Entity]) -> str:
    """What the words say; of "his trip" without more the same as of the trip told last; made, if it was long ago."""
    trip, published = journey.context.trip, journey.context.published
    fixed = when.split("/")[-1] if when and days and (days[0].value.edtf or _is_gone(journey, days[0])) else "9999"
    if told.status == "planned" and journey.noun and fixed < (published or "")[: len(fixed)]:
        return "made"
    if (told.sure and not _is_scene(journey, told)) or told.stops or trip is None:
        return told.status
    same = trip.slots["destination"] == country and trip.slots["visitors"] == told.people
    return str(trip.slots["status"]) if same else told.status


def _is_gone(journey: Journey, day: Entity) -> bool:
    """Whether a day is told in Vietnamese as gone by: "hồi tháng 5", "tuần trước"."""
    words = journey.reading.text[day.start : day.end].casefold()
    return journey.reading.language == "vi" and re.match(r"hồi\b|.{2,20} (?:qua|trước)$", words) is not None


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
