"""The words a language lends to stages that are the same for all: modality, negation, deixis."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from diplofacts.record import NamedTuple


class Lexicon(NamedTuple):
    """Regular expressions over lower-case slotted text.

    planned: a thing to come; wished: a thing asked for, hoped for or possible; denied: it did not happen;
    cancelled: called off; done: it happened, where this stands after the last word of planning.
    place: what stands before the place of an event. states, sides, leaders: phrases for the pair in force.
    oblique: what stands right before a person or country that does not act in the clause: prepositions, verbs of
    meeting. fronted: the words of a phrase set before its clause, up to the event ("trong cuộc …", "during the …").
    purpose: a thing meant to follow ("để", "in order to"), for an event as good as planned. occurs: takes place.
    readied, mulled: said behind an event that is being prepared, or no more than talked about.
    follows: the event comes after one just told, on the same day and spot. visiting: it belongs to the visit told of.
    building: over the sentence as it stands, a building in which things happen; "" where the language has none.
    separately: each was met alone. institution: the head of a ministry, province or party that acts for its country.
    home: the publisher's own country by such words as "nước ta"; home_code: that country, if the language has one.
    """

    planned: str
    wished: str
    denied: str
    cancelled: str
    negotiating: str
    done: str
    place: str
    states: str
    sides: str
    leaders: str
    oblique: str
    fronted: str
    purpose: str
    occurs: str
    readied: str
    mulled: str
    follows: str
    visiting: str
    building: str
    separately: str
    home: str
    home_code: str | None
    institution: str = "(?!)"


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language: "vi" or "en"."""
    found = import_module(f"diplofacts.languages.{language}.lexicon").LEXICON
    assert isinstance(found, Lexicon)
    return found
