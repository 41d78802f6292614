"""Who gives money and who takes it: the two sides of a figure of investment or aid, by the words around their names."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from diplofacts.discourse import Context, Reading, Told, body_code
from diplofacts.entities.company_homes import home_of
from diplofacts.entities.entity import Entity
from diplofacts.languages.flow import Flow, Marks, flow
from diplofacts.rule import compiled

REACH = 90
KINDS = ("country", "body", "place", "company", "person")


class Side(NamedTuple):
    """A side as the sentence names it. code: its country or body; name: the firm's name, if the side is a firm."""

    code: str | None
    name: str | None
    entity: Entity | None

    @property
    def told(self) -> str | None:
        """The firm's name, else the code."""
        return self.name or self.code


class Sides(NamedTuple):
    """Both sides of a figure; None for one that neither the sentence nor the article tells."""

    giver: Side | None
    taker: Side | None


@cache
def _before(marks: Marks, where: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((strength, compiled(pattern, where)) for strength, pattern in marks)


def _strength(marks: Marks, text: str, start: int, end: int, *, before: bool) -> int:
    """How strongly the words before (or after) a name give it a part, 0 for not at all."""
    window = text[start:end]
    for strength, pattern in _before(marks, "flow"):
        if pattern.search(window) if before else pattern.match(window):
            return strength
    return 0


def parts(reading: Reading, span: tuple[int, int]) -> tuple[dict[int, int], dict[int, int]]:
    """For each side named within span (slotted offsets) how strongly it gives, and how strongly it takes."""
    words, text = flow(reading.language), reading.slots.text
    gives: dict[int, int] = {}
    takes: dict[int, int] = {}
    for at, one in reading.slots.entities.items():
        if one.kind == "count" and span[0] <= at < span[1] and any(e.kind == "country" for e in reading.slots.within(one)):
            gives[at] = 3
        if one.kind not in KINDS or not span[0] <= at < span[1]:
            continue
        left, right = max(span[0], at - REACH), min(len(text), at + 1 + REACH)
        given = max(
            _strength(words.giver_before, text, left, at, before=True),
            _strength(words.giver_after, text, at + 1, right, before=False),
        )
        taken = max(
            _strength(words.taker_before, text, left, at, before=True),
            _strength(words.taker_after, text, at + 1, right, before=False),
        )
        if one.kind in ("person", "company"):
            taken = 0
            given = min(given, 1) if one.kind == "person" else given
            if one.kind == "company":
                given = max(given, 1)
        elif one.kind == "body" and taken == 0 and compiled(words.neither_before, "flow").search(text[left:at]):
            continue
        if given > taken and (one.kind != "place" or (given == 3 and one.value.form == "capital")):
            gives[at] = given
        elif taken:
            takes[at] = taken
    return gives, takes


def clause(reading: Reading, at: int) -> tuple[int, int]:
    """The part of the sentence around `at` that keeps to one pair of sides."""
    text = reading.slots.text
    low, high = 0, len(text)
    for cut in compiled(flow(reading.language).break_, "flow").finditer(text):
        if cut.end() <= at:
            low = cut.start() if cut.group().strip(" ,;") else cut.end()
        elif cut.start() > at:
            high = cut.start()
            break
    return low, high


def _best(found: dict[int, int], at: int, but: set[str | None], reading: Reading) -> int | None:
    def score(place: int) -> float:
        return found[place] * 45 - min(abs(at - place), 140) - (5 if place > at else 0)

    fit = [place for place in found if _code(_name_at(reading, place)) not in but]
    return max(fit, key=score, default=None)


def _name_at(reading: Reading, place: int) -> Entity:
    """The entity at a position; of "1,500 Japanese projects" the country."""
    one = reading.slots.entities[place]
    return next(e for e in reading.slots.within(one) if e.kind == "country") if one.kind == "count" else one


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
    slots = reading.slots
    one = _name_at(reading, place)
    if one.kind == "company":
        return Side(_nationality(reading, place) or home_of(one.value), one.value, one)
    if one.kind == "country":
        for other, firm in slots.entities.items():
            if firm.kind != "company":
                continue
            between = slots.text[min(place, other) + 1 : max(place, other)]
            if _ADJACENT.fullmatch(between):
                return Side(_code(one), firm.value, firm)
    return Side(_code(one), None, one)


_ADJACENT = re.compile(
    r" ?(?:'s|’s)? ?(?:của |from |of |\()?(?:(?:state-owned|tech|chip|carmaker|automaker|giant|company|firm|conglomerate|steelmaker|chipmaker|group|energy|oil|based|-based|battery|electronics) ?){0,3}"
)


def _nationality(reading: Reading, place: int) -> str | None:
    for other, one in reading.slots.entities.items():
        if one.kind == "country":
            between = reading.slots.text[min(place, other) + 1 : max(place, other)]
            if _ADJACENT.fullmatch(between):
                return _code(one)
    return None


def sides(reading: Reading, context: Context, at: int, *, giver: int | None = None) -> Sides:
    """Who gives and who takes the sum at `at`; `giver` is the position of the side that the rule itself names.

    What the clause leaves open is taken from the flow told before in the same passage, from the pair in force, and
    for the taker from the publisher's country.
    """
    words = flow(reading.language)
    span = clause(reading, at)
    gives, takes = parts(reading, span)
    if giver is not None:
        takes.pop(giver, None)
        first = _side(reading, giver)
        place = _best(takes, at, {first.code}, reading)
    else:
        start = _best(gives, at, set(), reading)
        first = _side(reading, start) if start is not None else Side(None, None, None)
        place = _best(takes, at, {first.code} if start is not None else set(), reading)
        if start is not None and place is None and takes:
            # The only place that takes is the giver's own: then the giver is someone else, if anyone.
            other = _best(gives, at, {_code(_name_at(reading, p)) for p in takes}, reading)
            if other is not None:
                first, place = _side(reading, other), _best(takes, at, {_side(reading, other).code}, reading)
            elif first.name is None and first.code:
                return Sides(first, Side(first.code, None, None))
    second = _side(reading, place) if place is not None else Side(None, None, None)
    return _completed(first, second, reading, context, span, words)


def _completed(
    giver: Side, taker: Side, reading: Reading, context: Context, span: tuple[int, int], words: Flow
) -> Sides:
    """The sides with what the clause leaves open filled from what was told before."""
    text = reading.slots.text[span[0] : span[1]]
    told = context.flow
    if told and re.search(words.back, text):
        told = told._replace(giver=told.taker, firm=None, taker=told.giver)
    elif told and reading.passage - told.passage > 1:
        told = None
    if giver.entity is None and told and not compiled(words.whole, "flow").search(text):
        if taker.code is None and not _named(reading, span):
            firm = told.firm if told.sentence != reading.start else None  # another project of the list: another firm
            giver, taker = Side(told.giver, firm, None), Side(told.taker, None, None)
        elif taker.code == told.taker and told.passage == reading.passage:
            giver = Side(told.giver, told.firm if told.sentence != reading.start else None, None)
    if taker.code is None and giver.told is not None:
        taker = Side(_other(giver, told, context, text, words), None, None)
    return Sides(giver if giver.told else None, taker if taker.code else None)


def _named(reading: Reading, span: tuple[int, int]) -> bool:
    return any(
        one.kind in ("country", "body", "pair") for at, one in reading.slots.entities.items() if span[0] <= at < span[1]
    )


def _other(giver: Side, told: Told | None, context: Context, text: str, words: Flow) -> str | None:
    """The taker that goes without saying; a firm's is never guessed."""
    if told and told.giver == giver.code and told.taker:
        return told.taker
    if giver.name or (re.search(words.region, text) and not re.search(words.them, text)):
        return None
    if context.home and giver.code != context.home:
        return context.home
    return context.other_side(giver.code) if giver.code else None
