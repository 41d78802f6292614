"""Where somebody goes in an English sentence, whose officials meet the guest in those after it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def destination(places: Sequence[Entity], text: str) -> str | None:
    """The code of the only country that a sentence tells somebody goes to; None for none or several."""
    spots = [one for one in places if one.kind in ("country", "place")]
    goals = [one.value.code for one in spots if _goes().search(text, max(0, one.start - 40), one.start)]
    return goals[-1] if len(set(goals)) == 1 else None


@cache
def _goes() -> regex.Pattern[str]:
    verbs = "travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|returned|head(?:s|ed|ing)?|trip|visit|tour"
    come = "arriv(?:e|es|ed|ing)|stop(?:s|ped|over)?|land(?:s|ed)?|touched down|stay"
    return compiled(
        rf"\b(?:(?:{verbs})\s(?:on\s(?:\w+\s)?)?to|visit(?:s|ed|ing)?|(?:{come})\sin|tour\sof|(?:left|leaves?)\sfor)\s(?:the\s)?\Z"
    )
