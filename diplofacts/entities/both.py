"""Phrases that stand for the pair of sides in force: "hai bên", "the two leaders"."""

from __future__ import annotations

from functools import cache

from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import lowered
from diplofacts.languages.lexicon import lexicon
from diplofacts.pattern import headed, may_match


@cache
def _pattern(language: str) -> str:
    words = lexicon(language)
    return f"(?P<states>{words.states})|(?P<sides>{words.sides})|(?P<leaders>{words.leaders})"


def find_both(text: str, language: str) -> list[Entity]:
    """Entities of kind "both": value "states", "sides" or "leaders"."""
    low, words = lowered(text), lexicon(language)
    if not any(may_match(phrases, low) for phrases in (words.states, words.sides, words.leaders)):
        return []
    return [Entity(*hit.span(), "both", hit.lastgroup) for hit in headed(_pattern(language)).finditer(low)]
