"""The country of which an English clause says no more than that: "flew to Togo, where he met the country's king"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.countries import Place
from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def country_again(text: str, places: Sequence[Entity]) -> list[Entity]:
    """Where "the country" stands before "'s" and an office, for the one named before it as where something takes place.

    places: those of the sentence, in order.
    """
    if "country's " not in text and "country’s " not in text:
        return []
    found = []
    for hit in _whose().finditer(text):
        before = [one for one in places if one.end <= hit.start() and one.kind in ("country", "place")]
        if before and _where().match(text, before[-1].end, hit.start()):
            value = Place(code=before[-1].value.code, form="noun", name=hit[1])
            found.append(Entity(*hit.span(1), "country", value))
    return found


@cache
def _whose() -> regex.Pattern[str]:
    office = (
        r"(?:(?:new|interim|acting|then|foreign|prime|defen[cs]e|finance|trade|interior|top|vice|deputy|supreme)[- ])*"
        r"(?:president|minister|premier|king|queen|emir|leaders?|officials|ruler|chancellor|diplomat|ministers)"
    )
    return compiled(rf"\b((?:the|that) country)(?=['’]s {office}\b)")


@cache
def _where() -> regex.Pattern[str]:
    """From a country to what happens there: ", where he will meet"."""
    return compiled(r"(?:,? (?:on|last|this|next|earlier|late) [^,;.]{1,30})?,? (?:where|and)\b[^.;]{1,90}\Z")
