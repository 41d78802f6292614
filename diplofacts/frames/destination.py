"""Where a trip goes: the countries told with it, those of its towns and bodies, or the one that the story implies."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context
from diplofacts.entities.countries import codes as states
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.journey import Journey
from diplofacts.frames.unmapped import place_within, to_unknown
from diplofacts.rule import compiled

_NEXT = (
    r"(?:[^,;:.]{0,60}?, (?:and )?(?:then |later |finally |next |afterwards |on )*|"
    r"[^,;:.]{0,60}? and (?:then |later |finally |next |afterwards |on )+)"
    r"to (?:the )?(?P<stop>[\ue001\ue002\ue005])(?=$|[,.]| (?:to|for|where|and|on|in|before)\b| ?[\ue000-\uf8ff])"
)
"""A further stop behind one, told with no verb of its own."""
_WHERE = r"[^;:.]{0,70}?,? (?:and )?(?:the )?(?P<stop>[\ue001\ue002\ue005])(?=,? where (?:(?:he|she|they)\b|\ue000))"
_SPEAKS = (
    r"(?:['’]s?)? (?:[\w-]+ ){0,4}(?:ministry|office|government|embassy|spokes\w+|presidency|agency|officials?"
    r"|media|service|palace|department|statement)?\b ?(?:(?:in|on) [\ue000-\uf8ff] )?"
    r"(?:said|says|announced|reported|confirmed|told)\b"
)
_INVITED = (
    r"{host:person}['’]s? (?:[\w-]+ ){0,3}invitation\b",
    r"{host:person},? (?:who )?(?:has |have |had |also |earlier |officially |formally |again |(?:on )?{date} )*"
    r"(?:invite[sd] |(?:extend(?:s|ed)|conveyed|handed|issued) (?:an?|the|his|her) (?:[\w-]+ )?invitation )",
)
"""Those who invite, as owners of the invitation or as subjects."""
_INVITATION = r"\ue000['’]s? (?:[\w-]+ ){0,3}invitation to $"
_COMES = (
    r" (?:comes?|came|follow(?:s|ed))"
    r" (?:after|on the|amid|as|days?|weeks?|hours?|months?|ahead|before|at a|an?|the|in)\b"
)
"""What a trip is told to come after, behind it: its sides are not those of the trip."""
_LEFT = (
    r"\b(?:leaving|left|leaves|departing|departed|departs)(?: from)? (?:the )?(?P<place>[\ue001\ue005])"
    r"(?: for (?:the )?(?:home|[\ue001\ue005]))?[^.;:\ue000\ue001\ue005]{0,40}?"
    r"\b(?:at the (?:end|conclusion) of|after|concluding|ending|wrapping up|following)"
    r" (?:an?|his|her|their|the|\ue000)(?: [\w-]+){0,4} $"
)
_IN_ORDER = r"\bto (?:discuss|meet|talk|attend|see|hold|press|promote|seek|urge|push|raise|explore)\b"
_OF_LAND = r" (?:[\w-]+ )?(?:capital|city|town|port|resort|mainland|territory|soil|island|border|airport)\b"
_ABROAD = r"\b(?:foreign|overseas|international) (?:official )?$"
# Where bodies have their seat.
SEATS = {
    "UN": "USA", "EU": "BEL", "NATO": "BEL", "IMF": "USA", "WB": "USA", "WTO": "CHE", "WHO": "CHE", "ILO": "CHE",
    "UNESCO": "FRA", "OECD": "FRA", "IAEA": "AUT", "AU": "ETH", "OAS": "USA", "ADB": "PHL", "OPEC": "AUT",
}  # fmt: skip


def stops_of(journey: Journey) -> list[Entity]:
    """The countries, towns and bodies that the wording gives as where the trip goes."""
    if "to" in journey.match.slots:
        return _named([*_without_speaker(journey), *_further(journey)])
    if journey.fixes("_visiting") or journey.fixes("_likewise"):
        return []
    if journey.fixes("_airport"):
        span = journey.match.start, journey.match.end
        return [one for one in journey.inside(span) if one.kind in ("country", "place")][-1:]
    text, key, words = journey.text, journey.key, journey.words
    hit = compiled(words.next).match(text, key[1])
    if hit is None:
        hit = compiled(words.to).search(text, key[1], key[1] + 120)
        # A list may be set off: "a tour, which will also include visits to …".
        between = re.sub(r",(?: (?:which|that|and)(?: also| will)*)? ?$", "", text[key[1] : hit.start()]) if hit else ""
        hit = None if re.search(rf"[,;:.]|{_IN_ORDER}", between) else hit
    if hit:
        return _named(journey.inside(hit.span("to")))
    if to_unknown(journey) and not to_region(journey):
        return []
    hit = compiled(words.before).search(text, max(0, key[0] - 80), key[0])
    return _named(journey.inside(hit.span("to"))) if hit else []


def _without_speaker(journey: Journey) -> list[Entity]:
    """The stops of the wording, but for a last one that only says so: "will visit Laos, the Vatican office said"."""
    stops, (start, end) = journey.match.slots["to"], journey.match.words["to"]
    if len(stops) > 1 and re.match(r"['’]s\b", journey.text[end : end + 3]):
        return stops[:-1]  # "visits Laos – Hanoi's ally"
    listed = re.search(r", (?:the )?[\ue001\ue002\ue005]$", journey.text[start:end]) is not None
    speaks = listed and re.match(_SPEAKS, journey.text[end : end + 60]) is not None
    return stops[:-1] if speaks and len(stops) > 1 else stops


def _further(journey: Journey) -> list[Entity]:
    """The next stops of a trip told by its verb: "flew to Laos for talks, to Ghana to see A, and finally to Togo"."""
    verb = journey.match.rule.name.rpartition("/")[2]
    if journey.noun or journey.reading.language != "en" or verb not in ("travels", "visits"):
        return []
    found: list[Entity] = []
    at = journey.match.end
    while more := re.match(_NEXT if verb == "travels" else _WHERE, journey.text[at : at + 120]):
        found.append(journey.reading.slots.entities[at + more.start("stop")])
        at += more.end()
    return found


def _named(entities: list[Entity]) -> list[Entity]:
    """Those named as countries, not as what is of them ("Chinese")."""
    return [one for one in entities if getattr(one.value, "form", None) not in ("adjective", "people")]


def countries_of(stops: list[Entity], context: Context) -> tuple[str, ...]:
    """The countries of stops, bodies by their seats; a body without a seat known stays out."""
    return _seats(context.codes(stops))


def _seats(codes: tuple[str, ...]) -> tuple[str, ...]:
    found = [SEATS.get(code, code) for code in codes]
    return tuple(dict.fromkeys(code for code in found if code in states()))


def destinations(
    journey: Journey, stops: list[Entity], people: tuple[Person, ...], hosts: tuple[Person, ...]
) -> tuple[str, ...]:
    """The countries the trip goes to, none of them the visitors' own; () where that can't be told."""
    own = {one.country for one in people}
    if "afar" in journey.match.words:
        return ()
    thing = not journey.noun and not stops and "to" in journey.match.slots and journey.reading.language == "en"
    if thing and not re.match(_OF_LAND, journey.text[journey.match.end :]):
        return ()  # "a return to the French franc"
    if stops:
        return tuple(code for code in countries_of(stops, journey.context) if code not in own)
    tail = journey.text[journey.match.start : journey.match.end + 40]
    home = _here(journey) if re.search(journey.words.here, tail) else None
    if home and home not in own:
        return (home,)
    seat = _seat(journey, tail)
    if seat and seat not in own:
        return (seat,) if None not in own and not _is_implied(journey, people) else ()
    if to_unknown(journey) and not to_region(journey):
        return tuple(code for code in countries_of(place_within(journey), journey.context) if code not in own)
    if re.search(journey.words.there, tail):
        return _there(journey, own)
    if left := _left(journey):
        return tuple(code for code in left if code not in own)
    if journey.noun and _ranges(journey):
        abroad = journey.staged and re.search(_ABROAD, journey.text[: journey.key[0]]) is not None
        return _met(journey, list(own)) if abroad else ()
    invited = _seats(tuple(one.country for one in hosts if one.country and one.country not in own))
    if invited:
        return invited if journey.reading.language == "vi" else invited[:1]
    if journey.reading.language == "vi" and any(one.country and one.country not in (*own, *states()) for one in hosts):
        return ()  # invited by a body, whose seat nobody knows
    trip = journey.context.trip
    if trip is not None and journey.fixes("_likewise") and _in_sentence(journey):
        return () if trip.slots["destination"] in own else (trip.slots["destination"],)
    if trip is not None and set(people) <= set(trip.slots["visitors"]) and not journey.fixes("_visiting"):
        return (trip.slots["destination"],)
    return _implied(journey, people)


def _is_implied(journey: Journey, people: tuple[Person, ...]) -> bool:
    """Whether the country of a visitor is told nowhere, so that he may be at home at the seat he goes to."""
    named = (one.value for one in journey.reading.slots.entities.values() if one.kind == "person")
    names = {one.name for one in people}
    return any(one.implied and one.person.name in names for one in named)


def _in_sentence(journey: Journey) -> bool:
    """Whether the trip told last is told in this sentence: "A's trip to X comes after B visited last month"."""
    start: int = journey.context.trip.mentions[-1][0]
    return start == journey.reading.start


def _ranges(journey: Journey) -> bool:
    """Whether a trip goes to no one country: to a shrine, to several, "his African tour"; or is somebody else's."""
    text, words = journey.text, journey.words
    if re.match(words.afar, text[journey.key[1] :]) or to_region(journey):
        return True
    if re.match(r" (?:was|is|will be|came) (?:at|to|in|for)\b", text[journey.key[1] :]):
        return True
    return re.search(r"\baccompan(?:y|ies|ying) ", text[: journey.key[0]]) is not None


def to_region(journey: Journey) -> bool:
    """Whether a trip goes to a region, or to several countries that are not told with it: "a tour of Africa"."""
    text, words = journey.text, journey.words
    if "afar" in journey.match.words:
        return True
    if not words.ranging or not journey.noun:
        return False
    ahead = text[max(0, journey.key[0] - 50) : journey.key[0]]
    return re.search(words.ranging, ahead) is not None or re.match(words.regions, text[journey.key[1] :]) is not None


def told_here(journey: Journey) -> tuple[str, ...]:
    """The country that "here" means in the words of a trip without a named stop; () where they have no such word."""
    tail = journey.text[journey.match.start : journey.match.end + 40]
    home = _here(journey) if re.search(journey.words.here, tail) else None
    seat = _seat(journey, tail)
    return tuple(code for code in (home or seat or _inviting(journey),) if code)


def _seat(journey: Journey, tail: str) -> str | None:
    """The country whose seat of power is told right before a trip, or in the words behind: "a White House visit"."""
    ahead = journey.text[max(0, journey.key[0] - 18) : journey.key[0]] if journey.noun else ""
    before = (code for code, name in journey.words.seats if re.search(rf"{name} $", ahead))
    behind = (code for code, name in journey.words.seats if re.search(name, tail))
    return next(before, None) or next(behind, None)


def _inviting(journey: Journey) -> str | None:
    """The country of the one whose invitation to visit somebody has: "accepted A's invitation to visit his country"."""
    owner = re.search(_INVITATION, journey.text[: journey.key[0]]) if journey.reading.language == "en" else None
    person = journey.reading.slots.entities[owner.start()].value.person if owner else None
    return person.country if person else None


def _here(journey: Journey) -> str | None:
    """The publisher's country, or that of the dateline."""
    if journey.context.home:
        return journey.context.home
    _, town = journey.context.dateline()
    return str(town.value.code) if town else None


def _left(journey: Journey) -> tuple[str, ...]:
    """The country that people left at the end of a visit: "before leaving Tokyo at the end of a four-day visit"."""
    if not journey.noun or journey.reading.language != "en":
        return ()
    hit = re.search(_LEFT, journey.text[: journey.key[0]])
    return countries_of([journey.reading.slots.entities[hit.start("place")]], journey.context) if hit else ()


def _there(journey: Journey, own: set[str | None]) -> tuple[str, ...]:
    """What "this country" means: the nearest named before it, or the other one of the two the article is about."""
    entities, context = journey.reading.slots.entities, journey.context
    before = [entities[at] for at in sorted(entities, reverse=True) if at < journey.key[0]]
    spot = next((one for one in before if one.kind == "place"), None)
    if spot and spot.value.code in own and journey.reading.language == "en":
        return ()  # "his golf club in Texas, on a trip there": at home
    named = context.codes(one for one in before if one.kind in ("country", "pair", "place"))
    if not named and journey.reading.language == "en" and len(context.heard) > 1:
        last = [one for one in context.heard[-2].entities if one.kind in ("country", "place")]
        named = context.codes(reversed(last))
    rest = [code for code in (*named, *context.main) if code not in own]
    trip = context.trip if journey.reading.language == "en" else None
    again = trip is not None and {one.country for one in trip.slots["visitors"]} == own
    if trip is not None and again and trip.slots["destination"] in named:
        return (trip.slots["destination"],)
    return _seats(tuple(rest[:1]))


def _implied(journey: Journey, people: tuple[Person, ...]) -> tuple[str, ...]:
    """The country of those whom the visitors meet in the sentence, else the other side in force."""
    own = list(dict.fromkeys(one.country for one in people))
    code = next((one for one in own if one), None)
    if journey.reading.language == "en" and re.match(_COMES, journey.text[journey.key[1] :]):
        return ()
    others = _met(journey, own) if code else ()
    if others:
        return others
    if journey.fixes("_visiting") and not any(one.name for one in people) and journey.reading.language == "en":
        return ()  # a delegation that somebody untold receives
    if journey.noun and re.search(r"\b(?:have|has|had|made|make|makes|of) the $", journey.text[: journey.key[0]]):
        return ()
    *_, tour = journey.context.notes.get("tour", (None,))
    if journey.noun and tour == journey.reading.start:
        return ()
    if code and any(one.title for one in people):
        other = journey.context.other_side(code)
        return (other,) if other and other not in SEATS and len(other) == 3 else ()
    return ()


def _met(journey: Journey, own: list[str | None]) -> tuple[str, ...]:
    """The one other country of the people in the sentence; () where there are none or several."""
    named = [one.value for one in journey.reading.slots.entities.values() if one.kind == "person"]
    if journey.reading.language == "en":  # officials in general may be met anywhere
        named = [one for one in named if one.mentioned.reference != "leaders"] or named
    persons = (one.person for one in named)
    others = tuple(dict.fromkeys(one.country for one in persons if one.country and one.country not in own))
    if len(others) != 1:
        return ()
    return _seats(others) if journey.reading.language == "en" else others


def hosts_of(journey: Journey) -> tuple[Person, ...]:
    """Who invited the visitors, in the same sentence."""
    patterns = (journey.words.invited, *(_INVITED if journey.reading.language == "en" else ()))
    for pattern in patterns:
        hit = compiled(pattern).search(journey.text)
        if hit:
            return journey.context.persons(journey.inside(hit.span("host"))[:1])
    return ()
