"""Where an English text says a firm's money goes without naming the country beside it: a partner that signs, "here"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.side_names import Side, standing
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_SIGNS = r"\b(?:sign(?:s|ed|ing)?|agree(?:d|ment|s)|deals?|memorandum|accord|contract|mou|concession)\b"
_WORKS = (
    r"(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|projects?|refiner(?:y|ies)|mines?|hub|campus|complex|terminal|mill"
    r"|brewery|smelter|park|farm|data cent(?:er|re)s?|hotels?|ports?|warehouse|shipyard)"
)
_MARKETS = frozenset("USA GBR CHE HKG SGP JPN DEU FRA".split())
"""Countries whose towns head reports on firms of all the world."""


def gone_to(giver: Side, reading: Reading, context: Context, at: int) -> str | None:
    """The country where a firm invests the sum at the slotted `at`, None where neither partner nor dateline tells."""
    return _branch(giver, reading) or _partner(giver, reading, at) or _of_dateline(giver, reading, context, at)


def _branch(giver: Side, reading: Reading) -> str | None:
    """The country that tells which branch of a firm acts: "Siemens India"."""
    if giver.entity is None:
        return None
    start = giver.entity.end + 1
    behind = (one for one in reading.slots.entities.values() if one.kind == "country" and one.start == start)
    return next((str(one.value.code) for one in behind if one.value.code != giver.code), None)


def _partner(giver: Side, reading: Reading, at: int) -> str | None:
    """The one other country that the sentence names before the sum, where the firm signs with it."""
    text = reading.slots.text
    if not re.search(_SIGNS, text[:at]) or not re.search(rf"\b{_WORKS}\b", text[at : at + 70]):
        return None
    every = reading.slots.entities.values()
    named = {one.value.code for one in every if one.kind == "country"} - {giver.code}
    first = next((one for _, one in standing(reading, 0, at) if one.kind == "country"), None)
    if len(named) != 1 or first is None or first.value.code not in named:
        return None
    return str(first.value.code)


def at_home(giver: str | None, other: str | None, reading: Reading, context: Context) -> str | None:
    """The country of the dateline in place of `other` where the sentence names that as one more investor."""
    line = sent_from(context) if reading.language == "en" else None
    if line is None or line == giver or line in _MARKETS:
        return other
    named = {one.value.code for one in reading.slots.entities.values() if one.kind == "country"}
    return line if other in named else other


def _of_dateline(giver: Side, reading: Reading, context: Context, at: int) -> str | None:
    """The country of the dateline, where the sentence says "here", works in a town nobody knows, or its government."""
    line = sent_from(context)
    if line is None or line == giver.code:
        return None
    text, origin = reading.slots.text, reading.slots.origin[at]
    if re.search(r"\bhere\b(?!['’])", text[at : at + 90]):
        return line
    near = {one.value.code for one in reading.slots.entities.values() if one.kind in ("country", "place")}
    near |= {one.value.person.country for one in reading.slots.entities.values() if one.kind == "person"}
    if near - {line, giver.code, None}:
        return None
    works = re.search(rf"\b{_WORKS}\b", text[max(0, at - 60) : at + 90]) is not None
    if works and _town().search(reading.text, origin, origin + 140):
        return line
    if not works or line in _MARKETS:
        return None
    return line if context.main[:1] == (line,) or _is_of(line, reading) else None


def _is_of(line: str, reading: Reading) -> bool:
    """Whether a sentence speaks of the government of a country."""
    text = reading.slots.text
    for place, one in reading.slots.entities.items():
        if one.kind == "country" and one.value.code == line and re.match(_POWERS, text[place + 1 : place + 50]):
            return True
    return False


_POWERS = (
    r"(?:['’]s)? (?:[\w-]+ ){0,3}?"
    r"(?:government|minist\w+|authorit\w+|president|officials?|parliament|agency|board)\b"
)


@cache
def _town() -> regex.Pattern[str]:
    """Works in a town that no list knows: "a plant in Villa Nova"."""
    of = r"(?:the (?:city|town|port|province|district) of )?"
    return compiled(rf"\b{_WORKS} (?:in|at|near|outside) {of}\p{{Lu}}\p{{L}}+")


def sent_from(context: Context) -> str | None:
    """The country of the town that opens an English report: "TOKYO, Sept 9 Kumo Motor plans …"."""
    for heard in context.heard[:3]:
        first = min(heard.entities, key=lambda one: one.start, default=None)
        if first is None or first.kind != "place" or first.start > 1 or heard.language != "en":
            continue
        if heard.text[first.start : first.end].isupper():
            return str(first.value.code)
    return None
