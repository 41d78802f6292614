"""A visit: who travels, where to, in what form, on whose invitation, when, and whether the trip is made or planned.

A rule finds the word of the trip (its group `key`); what the wording leaves open is found around it. Slots a rule may
give: `to` (destinations), `a` (visitors), `host`. It may fix `_noun` (the trip is named by a noun) and `_visiting` (the
visitors are called so: "visiting Prime Minister A"). A trip told without its people ("Chuyến thăm diễn ra từ …") adds
what it says to the one told last.
"""

from __future__ import annotations

import re
from importlib import import_module

from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Shift
from diplofacts.facts import Person
from diplofacts.frames.days import whole_stay
from diplofacts.frames.draft import Draft
from diplofacts.frames.party import Party, find_party, no_subject, officials
from diplofacts.frames.stay import dates_of_trip
from diplofacts.languages.visit_words import VisitWords
from diplofacts.match import Match
from diplofacts.rule import compiled

SEATS = {
    "UN": "USA", "EU": "BEL", "NATO": "BEL", "IMF": "USA", "WB": "USA", "WTO": "CHE", "WHO": "CHE", "ILO": "CHE",
    "UNESCO": "FRA", "OECD": "FRA", "IAEA": "AUT", "AU": "ETH", "OAS": "USA", "ADB": "PHL", "OPEC": "AUT",
}  # fmt: skip


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The visits of one match: one for each country of a tour, or for each date of several trips."""
    words: VisitWords = import_module(f"diplofacts.languages.{reading.language}.visit").WORDS
    key = match.words.get("key", (match.start, match.end))
    noun = bool(match.rule.fixed.get("_noun"))
    if match.rule.fixed.get("_visiting") and not _called_visiting(match, reading):
        return []
    if match.rule.fixed.get("_subject") and no_subject(reading, match.words["a"][0]):
        return []
    stops = _stops(match, reading, context, words, key)
    going = frozenset(_seats(context.codes(stops)))
    party = find_party(match, reading, words, key, going)
    if party is None:
        _add(match, reading, context, words, key)
        return []
    people = officials(party, reading, context, going, town=any(one.kind == "place" for one in stops))
    people = tuple(one for one in people if one.country not in going) or people
    hosts = _hosts(match, reading, context, words, key)
    countries = _destinations(stops, people, party, hosts, match, reading, context, words, key)
    people = tuple(one for one in people if one.country not in countries and (one.name or one.country))
    if not people or not countries:
        return []
    end = _end(match, reading, stops, party)
    status, sure = _status(match, reading, words, key, party, noun, end)
    if status is None:
        return []
    staged = re.search(words.staged, reading.slots.text[: key[0]]) is not None
    lead = staged or not party.owned
    tense = "future" if status == "planned" else "past"
    dates: list[tuple[str | None, list[Entity]]] = [*dates_of_trip(match, reading, context, words, key, tense, lead=lead, end=end)]
    if not dates and status == "made" and context.published and _under_way(match, reading, words, key, party):
        dates = [(context.published[:7], [])]
    form = _form(match, reading, words, key)
    weak_date = bool(dates) and (
        not dates[0][1] or (dates[0][1][0].start < reading.slots.origin[key[0]] and (noun or party.beside))
    )
    drafts = []
    for country in countries:
        for when, told in dates or [(None, [])]:
            drafts.append(
                _draft(match, reading, context, people, country, form, hosts, when, told, status)
            )
            settled = sure or drafts[-1].slots["status"] != status
            drafts[-1].weak = frozenset(name for name, weak in (("status", not settled), ("date", weak_date)) if weak)
            drafts[-1].rests("visitors", reading, party.entities)
            drafts[-1].rests("destination", reading, [one for one in stops if country in context.codes([one])])
    context.trip = drafts[-1]
    return drafts


def _under_way(match: Match, reading: Reading, words: VisitWords, key: tuple[int, int], party: Party) -> bool:
    """Whether the trip is told as going on at the time of writing."""
    if match.rule.fixed.get("_visiting") or match.rule.fixed.get("_now"):
        return True
    return not party.behind and re.search(words.now, reading.slots.text[party.at + 1 : key[0]]) is not None


def _end(match: Match, reading: Reading, stops: list[Entity], party: Party) -> int:
    """Where the words of the trip end: with its last stop, or those who make it, behind its name."""
    spots = {id(one): at for at, one in reading.slots.entities.items()}
    far = [spots[id(one)] + 1 for one in stops if id(one) in spots]
    far += [party.at + 1] if party.behind and party.owned else []
    return max([match.end, *(at for at in far if at < match.end + 140)])


def _draft(
    match: Match, reading: Reading, context: Context, people: tuple[Person, ...], country: str, form: str | None,
    hosts: tuple[Person, ...], when: str | None, told: list[Entity], status: str,
) -> Draft:  # fmt: skip
    if when and context.published and when[:4].isdigit() and status != "cancelled":
        first = when.split("/")[0]
        if first > context.published:
            status = "planned"
    if any(isinstance(one.value.parts, Shift) and one.value.parts.n > 0 for one in told):
        status = "planned"
    host = next((one for one in hosts if one.country == country), None)
    draft = Draft(match, reading, visitors=people, destination=country, form=form, host=host, date=when, status=status)
    if told:
        draft.rests("date", reading, told)
    return draft


def _called_visiting(match: Match, reading: Reading) -> bool:
    """Whether the person is called "visiting": the word is part of the mention, or stands before it."""
    start = match.slots["a"][0].start
    return reading.text[max(0, start - 9) : start + 9].casefold().find("visiting ") >= 0


# --- where to ---------------------------------------------------------------------------------------------------


def _stops(match: Match, reading: Reading, context: Context, words: VisitWords, key: tuple[int, int]) -> list[Entity]:
    """The countries, towns and bodies that the wording gives as where the trip goes."""
    if "to" in match.slots:
        return _named(match.slots["to"])
    if match.rule.fixed.get("_visiting"):
        return []
    text = reading.slots.text
    hit = compiled(words.next).match(text, key[1]) or compiled(words.to).search(text, key[1], min(len(text), key[1] + 120))
    if hit and not re.search(r"[,;:.]", text[key[1] : hit.start("to")]):
        return _named(_between(reading, hit.span("to")))
    hit = compiled(words.before).search(text, max(0, key[0] - 80), key[0])
    return _named(_between(reading, hit.span("to"))) if hit else []


def _named(entities: list[Entity]) -> list[Entity]:
    """Those named as countries, not as what is of them ("Chinese")."""
    return [one for one in entities if getattr(one.value, "form", None) not in ("adjective", "people")]


def _between(reading: Reading, span: tuple[int, int]) -> list[Entity]:
    return [one for at, one in reading.slots.entities.items() if span[0] <= at < span[1]]


def _seats(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Bodies as the countries of their seats; one without a seat known stays out."""
    found = [SEATS.get(code, code if len(code) == 3 and code.isupper() else "") for code in codes]
    return tuple(dict.fromkeys(code for code in found if code))


def _destinations(
    stops: list[Entity], people: tuple[Person, ...], party: Party, hosts: tuple[Person, ...], match: Match,
    reading: Reading, context: Context, words: VisitWords, key: tuple[int, int],
) -> tuple[str, ...]:  # fmt: skip
    """The countries the trip goes to, none of them the visitors' own; () where that can't be told."""
    own = {one.country for one in people}
    found = _seats(context.codes(stops))
    if stops:
        return tuple(code for code in found if code not in own)
    text = reading.slots.text
    tail = text[match.start : min(len(text), match.end + 40)]
    code = next((one.country for one in people if one.country), None)
    if re.search(words.here, tail):
        home = context.home or next((one.value.code for at, one in reading.slots.entities.items() if at < 5 and one.kind == "place"), None)
        if home and home not in own:
            return (home,)
    if re.search(words.there, tail):
        return _there(own, code, reading, context, key)
    for host in hosts:
        if host.country and host.country not in own:
            return (host.country,)
    if context.trip is not None and set(people) <= set(context.trip.slots["visitors"]) and not match.rule.fixed.get("_visiting"):
        return (context.trip.slots["destination"],)
    others = dict.fromkeys(
        code for one in reading.slots.entities.values() if one.kind == "person" and (code := one.value.person.country)
    )
    rest = [one for one in others if one not in own]
    if len(rest) == 1 and code:
        return (rest[0],)
    if code and any(one.title for one in people):
        other = context.other_side(code)
        return (other,) if other and other not in SEATS and len(other) == 3 else ()
    return ()


def _there(
    own: set[str | None], code: str | None, reading: Reading, context: Context, key: tuple[int, int]
) -> tuple[str, ...]:
    """What "this country" means: the nearest named before it, or the other one of the two the article is about."""
    before = [one for at, one in sorted(reading.slots.entities.items(), reverse=True) if at < key[0]]
    named = [one for one in context.codes(one for one in before if one.kind in ("country", "pair", "place")) if one not in own]
    rest = named or [one for one in context.main if one not in own] or [context.other_side(code) or ""]
    return _seats(tuple(rest[:1]))


def _hosts(match: Match, reading: Reading, context: Context, words: VisitWords, key: tuple[int, int]) -> tuple[Person, ...]:
    """Who invited the visitors, in the same sentence."""
    if "host" in match.slots:
        return context.persons(match.slots["host"])
    hit = compiled(words.invited).search(reading.slots.text)
    return context.persons(_between(reading, hit.span("host"))[:1]) if hit else ()


# --- in what form, and how real ---------------------------------------------------------------------------------


def _form(match: Match, reading: Reading, words: VisitWords, key: tuple[int, int]) -> str | None:
    """The form that the words around the trip name."""
    text = reading.slots.text
    if words.forms_behind:
        near = re.split(r"[,;:.]", text[key[0] : key[1] + 45], maxsplit=1)[0]
    elif match.rule.fixed.get("_noun"):
        near = re.split(r"[;:.]", text[max(0, key[0] - 35) : key[0]])[-1]
    else:
        return None
    return next((form for form, pattern in words.forms if re.search(pattern, near)), None)


def _status(
    match: Match, reading: Reading, words: VisitWords, key: tuple[int, int], party: Party, noun: bool, end: int
) -> tuple[str | None, bool]:
    """The trip's status, None for one that is only wished for or denied; and whether the words say it outright."""
    if "status" in match.rule.fixed:
        return str(match.rule.fixed["status"]), True
    text = reading.slots.text
    after = re.split(r"[,;.]", text[end : end + 70], maxsplit=1)[0]
    if noun and re.search(words.cancelled, after):
        return "cancelled", True
    if party.behind and not party.owned:
        follows = text[party.at + 1 : party.at + 20]
        return ("planned", True) if re.match(r",? ?(?:cũng )?(?:" + words.planned + ")", follows) else ("made", True)
    asked = text[max(0, party.at - 40) : party.at]
    if party.at < key[0] and re.search(rf"(?:{words.wished})(?: [\w]+){{0,3}} $", asked) and not re.search(words.inviter, asked):
        return ("planned", True) if re.search(words.accepts, text[match.end :]) else (None, True)
    if party.owned and party.at < key[0]:
        if re.search(words.cancelled, text[max(_clause(text, party.at), party.at - 45) : party.at]):
            return "cancelled", True
    start = party.at + 1 if party.at < key[0] else _clause(text, key[0])
    if party.beside:
        start = max(_clause(text, party.at), party.at - 40)
    window = text[start : key[0]].replace("lời mời", "lời")
    near = window[max(window.rfind(", "), 0) :]
    if re.search(words.cancelled, near):
        return "cancelled", True
    if re.search(reading.words.denied, near):
        return None, True
    made, planned, wished = (_last(pattern, window) for pattern in (words.made, words.planned, words.wished))
    if re.search(words.accepts, window):
        return "planned", True
    if words.infinitive and not noun and re.search(words.infinitive, window):
        if wished >= max(planned, 0):
            return None, True
        called = " ".join(reading.text[one.start : one.end].casefold() for one in party.entities)
        first = re.search(words.firsts, text[max(0, party.at - 30) : key[0]]) or re.search(words.firsts, called)
        return ("planned", True) if planned >= 0 or not first else ("made", False)
    if re.fullmatch(words.planned, text[slice(*key)]):
        return "planned", True
    if re.search(words.whenever, text[max(0, party.at - 12) : party.at]) and re.fullmatch(words.coming, text[slice(*key)]):
        return "planned", False
    if wished > max(made, planned) and not (noun and re.search(words.staged, text[: key[0]])):
        return None, True
    if planned > made or (noun and (re.match(words.ahead, after) or re.search(words.ahead, text[key[1] : end]))):
        return "planned", True
    return "made", made >= 0 or re.fullmatch(words.made, text[slice(*key)]) is not None


def _clause(text: str, at: int) -> int:
    return max(text.rfind(";", 0, at), text.rfind(":", 0, at), at - 70, -1) + 1


def _last(pattern: str, window: str) -> int:
    return max((hit.start() for hit in re.finditer(pattern, window)), default=-1)


# --- a trip told again --------------------------------------------------------------------------------------------


def _add(match: Match, reading: Reading, context: Context, words: VisitWords, key: tuple[int, int]) -> None:
    """Add what is told of "the visit" to the one told last."""
    trip = context.trip
    if trip is None or not match.rule.fixed.get("_noun") or key[0] > 40:
        return
    trip.slots.setdefault("form", _form(match, reading, words, key))
    if trip.slots["form"] is None:
        del trip.slots["form"]
    hosts = [one for one in _hosts(match, reading, context, words, key) if one.country == trip.slots["destination"]]
    if hosts:
        trip.slots.setdefault("host", hosts[0])
    tense = "future" if trip.slots.get("status") == "planned" else "past"
    dates = dates_of_trip(match, reading, context, words, key, tense, lead=False, end=match.end)
    if len(dates) == 1:
        mine = trip.slots.get("date")
        if mine is None or edtf.merge(mine, dates[0][0]):
            trip.slots["date"] = whole_stay(mine or dates[0][0], dates[0][0])
