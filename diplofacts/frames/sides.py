"""Who gives money and who takes it: the two sides of a figure of investment or aid, by the words around their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from diplofacts.discourse import Context, Reading, Stream, body_code
from diplofacts.entities.companies import agency_country, find_companies
from diplofacts.entities.company_homes import home_of, last_firm
from diplofacts.entities.entity import Entity
from diplofacts.languages.flow import Flow, Marks
from diplofacts.match import slotted
from diplofacts.rule import CHARACTER, compiled

REACH = 90
KINDS = ("country", "body", "place", "company", "person")
Parts = dict[int, int]


class Side(NamedTuple):
    """A side as the sentence names it. code: its country or body; name: the firm's name, if the side is a firm."""

    code: str | None
    name: str | None = None
    entity: Entity | None = None

    @property
    def told(self) -> str | None:
        """The firm's name, else the code."""
        return self.name or self.code


class Sides(NamedTuple):
    """Both sides of a figure; None for one that neither the sentence nor the article tells."""

    giver: Side | None
    taker: Side | None


def sides(reading: Reading, context: Context, words: Flow, at: int, *, giver: int | None = None) -> Sides:
    """Who gives and who takes the sum at `at`; `giver` is the position of the side that the rule itself names.

    What the clause leaves open is taken from the figure told before, from the pair in force, and for the taker from
    the publisher's country.
    """
    span = clause(reading, words, at)
    gives, takes = parts(reading, words, span)
    if giver is not None and takes.get(giver, 0) >= 2:  # "… của Lào là 1 tỷ USD, của Việt Nam vào Lào là 5 tỷ USD"
        giver, span = None, (max(span[0], reading.slots.text.rfind(CHARACTER["money"], 0, at)), span[1])
        gives, takes = parts(reading, words, span)
    if giver is not None:
        first: Side = _side(reading, giver)
        taker = _best(takes, at, {first.code}, reading)
    else:
        start = _best(gives, at, set(), reading)
        first = _side(reading, start) if start is not None else Side(None)
        taker = _best(takes, at, {first.code} if start is not None else set(), reading)
        if start is not None and taker is None and takes:
            # The only place that takes is the giver's own: then the giver is someone else, if anyone.
            other = _best(gives, at, {_code(_name_at(reading, p)) for p in takes}, reading)
            if other is not None:
                first = _side(reading, other)
                taker = _best(takes, at, {first.code}, reading)
            elif first.name is None and first.code:
                return Sides(first, Side(first.code))
    second = _side(reading, taker) if taker is not None else Side(None)
    return _completed(first, second, reading, context, words, span, at)


def clause(reading: Reading, words: Flow, at: int) -> tuple[int, int]:
    """The part of the sentence around `at` that keeps to one pair of sides."""
    text = reading.slots.text
    low, high = 0, len(text)
    for cut in compiled(words.break_, "flow").finditer(text):
        if cut.end() <= at:
            low = cut.start() if cut.group().strip(" ,;") else cut.end()
        elif cut.start() > at:
            high = cut.start()
            break
    return low, high


def parts(reading: Reading, words: Flow, span: tuple[int, int]) -> tuple[Parts, Parts]:
    """For each side named within span (slotted offsets) how strongly it gives, and how strongly it takes."""
    text = reading.slots.text
    gives: Parts = {}
    takes: Parts = {}
    for at, one in reading.slots.entities.items():
        if not span[0] <= at < span[1]:
            continue
        inner = reading.slots.within(one)
        if one.kind == "count" and any(e.kind == "country" for e in inner):
            gives[at] = 3
        elif one.kind in KINDS:
            left, right = max(span[0], at - REACH), min(len(text), at + 1 + REACH)
            if one.kind == "body" and compiled(words.neither_before, "flow").search(text[left:at]):
                continue
            lead, trail = text[left:at], text[at + 1 : right]
            led_to = _before(words.taker_before, lead)
            follows = _after(words.giver_after, trail)
            # A name behind a preposition of place is no subject: "projects in Laos have drawn …".
            given = max(_before(words.giver_before, lead), follows if follows > 3 or led_to < 2 else 0)
            taken = max(led_to, _after(words.taker_after, trail))
            firm = one.kind == "company" or (one.kind == "person" and any(e.kind == "company" for e in inner))
            if one.kind == "person":
                given = min(given, 1)
            if firm:
                given = 0 if taken > 3 else max(given, 1)
            if one.kind in ("person", "company"):
                taken = 0
            if given > taken and (one.kind != "place" or (given == 3 and one.value.form == "capital")):
                gives[at] = given
            elif taken:
                takes[at] = taken
    for at in sorted(gives, reverse=True):  # "Japan and Korea signed": what holds of one of a list holds of all
        partner = _joined(reading, at)
        if partner is not None and partner not in takes:
            gives.setdefault(partner, gives[at])
    return gives, takes


def _joined(reading: Reading, at: int) -> int | None:
    """The position of the country or body joined to the one at `at` by "and"."""
    text = reading.slots.text
    link = _JOIN.search(text, 0, at)
    place = link.start() if link else -1
    one = reading.slots.entities.get(place)
    return place if one is not None and one.kind in ("country", "body") else None


_JOIN = re.compile(r".(?: and| và|,)(?: the)? $")


@cache
def _marks(marks: Marks) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((strength, compiled(pattern, "flow")) for strength, pattern in marks)


def _before(marks: Marks, lead: str) -> int:
    """How strongly the words before a name give it a part, 0 for not at all."""
    return max((strength for strength, pattern in _marks(marks) if pattern.search(lead)), default=0)


def _after(marks: Marks, trail: str) -> int:
    """How strongly the words after a name give it a part."""
    return max((strength for strength, pattern in _marks(marks) if pattern.match(trail)), default=0)


def _best(found: Parts, at: int, but: set[str | None], reading: Reading) -> int | None:
    def score(place: int) -> float:
        return found[place] * 45 - min(abs(at - place), 140) - (5 if place > at else 0)

    fit = [place for place in found if _code(_name_at(reading, place)) not in but]
    return max(fit, key=score, default=None)


def _name_at(reading: Reading, place: int) -> Entity:
    """The entity at a position; of "1,500 Japanese projects" the country, of "chairman of Samsung" the firm."""
    one = reading.slots.entities[place]
    kind = {"count": "country", "person": "company"}.get(one.kind)
    return next((e for e in reading.slots.within(one) if e.kind == kind), one)


def _code(entity: Entity) -> str | None:
    if entity.kind == "person":
        code: str | None = entity.value.person.country
        return code
    if entity.kind == "body":
        return body_code(entity)
    if entity.kind == "company":
        return home_of(entity.value)
    return str(entity.value.code)


def _side(reading: Reading, place: int) -> Side:
    """The side at a position; a country right beside a firm is the firm's home, and the firm is the side."""
    one = _name_at(reading, place)
    if one.kind == "company":
        agency = agency_country(one.value)
        if agency:
            return Side(agency, None, one)
        home = next((_code(e) for e in _beside(reading, place, "country")), None)
        return Side(home or home_of(one.value), one.value, one)
    if one.kind == "country":
        firm = next(_beside(reading, place, "company"), None)
        if firm is not None:
            return Side(_code(one), firm.value, firm)
    return Side(_code(one), None, one)


_ADJACENT = re.compile(
    r" ?(?:'s|’s)? ?(?:của |from |of |\()?(?:(?:state-owned|tech|chip|carmaker|automaker|giant|company|firm"
    r"|conglomerate"
    r"|steelmaker|chipmaker|group|energy|oil|based|-based|battery|electronics) ?){0,3}"
)


def _beside(reading: Reading, place: int, kind: str) -> Iterator[Entity]:
    """The entities of a kind that stand right beside a position: "Foxconn của Đài Loan", "Taiwan's Foxconn"."""
    for other, one in reading.slots.entities.items():
        if one.kind == kind:
            between = reading.slots.text[min(place, other) + 1 : max(place, other)]
            if _ADJACENT.fullmatch(between):
                yield one


def _completed(
    giver: Side, taker: Side, reading: Reading, context: Context, words: Flow, span: tuple[int, int], at: int
) -> Sides:
    """The sides with what the clause leaves open filled from what was told before."""
    text = reading.slots.text[span[0] : span[1]]
    told = context.flow
    if told and re.search(words.back, text):
        told = told._replace(giver=told.taker, firm=None, taker=told.giver)
    elif told and reading.passage - told.passage > 1:
        told = None
    if giver.told is None:
        giver = _implied(words, text, taker, context) or _firm(reading, span, at) or giver
    if giver.told is None and told and not compiled(words.whole, "flow").search(text):
        firm = told.firm if told.sentence != reading.start else None  # another work of the list: another firm
        again = told.passage == reading.passage or re.search(words.again, text)
        if taker.code is None and not _named(reading, span):
            giver, taker = Side(told.giver, firm), Side(told.taker)
        elif taker.code == told.taker and again:
            giver = Side(told.giver, firm)
    if giver.told is None and taker.code is None and context.home and re.match(words.topic, text):
        giver, taker = Side(context.other_side(context.home)), Side(context.home)
    if giver.told is None and CHARACTER["count"] in text and not compiled(words.whole, "flow").search(text):
        giver, taker = _carried(context, taker)
    if giver.told is None and re.search(words.work, text):
        giver, taker = _of_the_work(reading, context, words, taker)
    if giver.name and giver.code is None:
        giver = giver._replace(code=_home_told(giver.name, taker, context))
    if taker.code is None and giver.told is not None:
        taker = Side(_other(giver, told, reading, context, words, span))
    return Sides(giver if giver.told else None, taker if taker.code else None)


def _carried(context: Context, taker: Side) -> tuple[Side, Side]:
    """The sides of "there are now 500 projects …" after a sentence on investment that names one country, or two."""
    before = context.heard[-2] if len(context.heard) > 1 else None
    if before is None or not re.search("invest|đầu tư|fdi", before.text.lower()):
        return Side(None), taker
    named = sorted((one for one in before.entities if one.kind == "country"), key=lambda one: one.start)
    codes = list(dict.fromkeys(str(one.value.code) for one in named))
    to = taker.code or context.home or (codes[1] if len(codes) == 2 else None)
    froms = [code for code in codes if code != to]
    if to is None or len(froms) != 1:
        return Side(None), taker
    return Side(froms[0]), taker if taker.code else Side(to)


def _of_the_work(reading: Reading, context: Context, words: Flow, taker: Side) -> tuple[Side, Side]:
    """Who builds the work that a clause tells of, and where, as told in one of the two sentences before."""
    for heard in reversed(context.heard[-3:-1]):
        found = [*heard.entities, *find_companies(heard.text, heard.language)]
        before = Reading(0, heard.text, slotted(heard.text, found), heard.language, reading.passage, reading.kind)
        end = len(before.slots.text)
        gives, takes = parts(before, words, (0, end))
        firms = {place: strength for place, strength in gives.items() if _name_at(before, place).kind == "company"}
        place = _best(firms, end, {None, taker.code or context.home}, before)
        if place is None:
            continue
        giver = _side(before, place)
        if taker.code is None:
            there = _best(takes, end, {giver.code}, before)
            taker = _side(before, there)._replace(entity=None) if there is not None else Side(context.home)
        return giver._replace(entity=None), taker
    return Side(None), taker


def _implied(words: Flow, text: str, taker: Side, context: Context) -> Side | None:
    """The giver that a clause names by a pronoun: "ta", "nước này", "it"."""
    if context.home and re.search(words.us, text):
        return Side(context.home)
    if re.search(words.them_gives, text):
        foreign = _last_foreign(context, {context.home, taker.code})
        return Side(foreign) if foreign else None
    return None


def _last_foreign(context: Context, but: set[str | None]) -> str | None:
    """The country named first in the nearest sentence before this one that names another than `but`."""
    for heard in reversed(context.heard[-4:-1]):
        for one in sorted(heard.entities, key=lambda e: e.start):
            if one.kind == "country" and one.value.code not in but:
                return str(one.value.code)
    return None


def _firm(reading: Reading, span: tuple[int, int], at: int) -> Side | None:
    """A known firm before the sum that is named by a word of the language: "Apple", "Shell"."""
    origin = reading.slots.origin
    found = last_firm(reading.text, origin[at])
    if found is None or found[0] < origin[span[0]]:
        return None
    size = found[1] - found[0]
    for one in reading.slots.entities.values():
        if one.start < found[1] and found[0] < one.end and (one.kind != "person" or one.end - one.start >= size):
            return None
    name = reading.text[found[0] : found[1]]
    return Side(home_of(name), name, Entity(found[0], found[1], "company", name))


def _home_told(name: str, taker: Side, context: Context) -> str | None:
    """The country that the article itself says an unknown firm is from: the last one named right before or after it.

    A firm that works abroad, in the other of the two countries that the article is about, is from the publisher's.
    """
    for heard in context.heard:
        start = heard.text.find(name)
        if start < 0:
            continue
        for one in heard.entities:
            if one.kind == "country" and (0 <= start - one.end <= 45 or 0 <= one.start - start - len(name) <= 8):
                return str(one.value.code)
    if context.home and taker.code != context.home and taker.code in context.main and context.home in context.main:
        return context.home
    return None


def _named(reading: Reading, span: tuple[int, int]) -> bool:
    return any(
        one.kind in ("country", "body", "pair") for at, one in reading.slots.entities.items() if span[0] <= at < span[1]
    )


def _other(
    giver: Side, told: Stream | None, reading: Reading, context: Context, words: Flow, span: tuple[int, int]
) -> str | None:
    """The taker that goes without saying; a firm's only where the text tells of its licence at home."""
    text = reading.slots.text[span[0] : span[1]]
    for at, one in reading.slots.entities.items():
        if one.kind == "pair" and span[0] <= at < span[1] and giver.code in one.value and len(one.value) == 2:
            return next(str(code) for code in one.value if code != giver.code)
    if re.search(words.them, text):
        foreign = _last_foreign(context, {giver.code})
        if foreign:
            return foreign
    if told and told.giver == giver.code and told.taker:
        return told.taker
    if giver.name:
        licensed = giver.code not in (None, context.home) and re.search(words.licensed, text)
        return context.home if licensed else _across(giver.code, context) if giver.code in context.main else None
    if re.search(words.region, text):
        return None
    if context.home and giver.code != context.home:
        return context.home
    return _across(giver.code, context)


def _across(code: str | None, context: Context) -> str | None:
    """The other side of the pair in force, or of the two countries that the article is about."""
    if code is None:
        return None
    rest = [one for one in context.main if one != code]
    return context.other_side(code) or (rest[0] if len(rest) == 1 and len(context.main) == 2 else None)
