"""Phrases that stand for the pair of sides in force: "hai bên", "the two leaders"."""

from __future__ import annotations

import re
from functools import cache

from diplofacts.entities.entity import Entity
from diplofacts.languages.lexicon import lexicon


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    kinds = f"(?P<states>{words.states})|(?P<sides>{words.sides})|(?P<leaders>{words.leaders})"
    return re.compile(kinds, re.IGNORECASE)


def find_both(text: str, language: str) -> list[Entity]:
    """Entities of kind "both": value "states", "sides" or "leaders"."""
    return [Entity(*hit.span(), "both", hit.lastgroup) for hit in _pattern(language).finditer(text)]
