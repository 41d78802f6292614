"""People told by a pronoun or a style alone: "he", "his", "ông", "His Majesty"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.counterparts import read_counterpart
from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence
from diplofacts.entities.named import read_honoured
from diplofacts.entities.offices import PLACE, Grammar, either, grammar
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def read_pronoun(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """ "he", "his", "ông"; "his Vietnamese counterpart" is another person."""
    match = _pronouns(speech.language).match(sentence.masked, start)
    if not match or (match[0] == "He" and _given_name().match(sentence.masked, match.end())):
        return None
    ahead = _counterpart_ahead().match(sentence.masked, start) if speech.language == "en" else None
    if ahead:
        return read_counterpart(sentence, ahead.start("counterpart"), start, speech)
    case = "owner" if match[0].lower() in ("his", "her") else None
    if speech.language == "en" and _object().match(sentence.masked, start):
        case = None if _carries().search(sentence.masked, max(0, start - 12), start) else "object"
    return Entity(start, match.end(), "person", Mentioned(None, office=case, reference="pronoun"))


@cache
def _carries() -> regex.Pattern[str]:
    """A verb whose subject is a thing more often than another person: "a tour that will take him to Laos"."""
    return compiled(r"(?i:\b(?:tak(?:e|es|en|ing)|took|brings?|brought|allow(?:s|ed)?|cost|leaves?|left)\s+)\Z")


@cache
def _object() -> regex.Pattern[str]:
    """ "him", or "her" that owns nothing."""
    after = "on|in|at|during|and|to|that|after|before|for|with|here|there|this|last|yesterday|today|tomorrow|by|from"
    guest = r"the\s+(?:\w+\s+)?(?:dignitary|leader|guest)|the\s+(?:visitor|royal\s+couple)"
    return compiled(rf"(?i:him|{guest}|her(?=\s*(?:[,.;:)]|\Z)|\s+(?:{after})\b))(?!\p{{L}})")


@cache
def _pronouns(language: str) -> regex.Pattern[str]:
    return compiled(rf"(?i:\b{either(grammar(language).words.PRONOUNS)})\b")


@cache
def _given_name() -> regex.Pattern[str]:
    """What follows the Chinese family name He."""
    return compiled(r"\s+\p{Lu}\p{Ll}+")


@cache
def _counterpart_ahead() -> regex.Pattern[str]:
    other = either(grammar("en").words.COUNTERPARTS)
    return compiled(rf"(?i:his|her|their)\s+(?:{PLACE}\s+)?(?:\p{{L}}+\s+)?(?P<counterpart>{other}\b)")


def read_honoured_or_majesty(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """Someone named behind an honorific; "His Majesty" alone is no more than "he"."""
    found = read_honoured(sentence, start, floor, speech)
    alone = _majesty().match(sentence.masked, start) if not found else None
    value = Mentioned(None, office="majesty" if speech.language == "en" else None, reference="pronoun")
    return Entity(*alone.span(), "person", value) if alone else found


@cache
def _majesty() -> regex.Pattern[str]:
    style = r"(?i:(?:his|her)\s+(?:royal\s+)?(?:majesty|highness|excellency|holiness|eminence)\b)"
    return compiled(rf"{style}(?!\s+(?:the\s+)?(?:{PLACE}|\p{{Lu}}))")
