"""The dateline of an English report: the town that opens it, with the land, the day and the agency behind it.

"HANOI, April 5 (VNA) - ", "New Delhi, Feb 18 (PTI) ", "MOSCOW, February 18. /TASS/. ", "Manila, Philippines — ",
"Kabul, Afghanistan (CNN)".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


_MONTH = r"(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?"
_DAY = (
    rf"(?:{_MONTH} \d\d?(?:st|nd|rd|th)?|\d\d?(?:st|nd|rd|th)? {_MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?:,? \d{4})?"
)


def dateline(text: str, entities: Sequence[Entity]) -> Entity | None:
    """The place that opens a sentence as its dateline; None where it has none."""
    towns = (one for one in entities if _is_town(one) and _before().fullmatch(text, 0, one.start))
    return next((one for one in towns if _behind().match(text, one.end)), None)


def _is_town(one: Entity) -> bool:
    """Whether an entity is a town, or a small state of whose name reports are sent: "SINGAPORE, Jan 5"."""
    return one.kind == "place" or (one.kind == "country" and one.value.code in _SMALL)


_SMALL = frozenset("SGP HKG MAC KWT MLT LUX MCO VAT SMR DJI PAN GIB".split())


@cache
def _before() -> regex.Pattern[str]:
    """What stands before the town: signs, or the day."""
    return compiled(rf"[^\p{{L}}]*(?:{_DAY}\s?(?:--?|[–—|,])\s)?")


@cache
def _behind() -> regex.Pattern[str]:
    """What stands between the town and the text."""
    day = rf"(?:,? (?:[-–—] )?{_DAY}\.?)"
    land = r"(?:, (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?(?: ?\[[^\]]{2,20}\])?"
    signed = r"(?: ?\([^()]{2,60}\)| ?/[^/]{2,20}/\.?| ?\[[^\]]{2,25}\])"
    agency = rf"(?:{signed}|,? \p{{Lu}}[\p{{L}}.]{{1,14}})"
    dash = r"\s?(?:--?|[–—:|_])\s"
    bare = rf"{land}{day}(?:{signed}|,? \p{{Lu}}{{3,12}})?\s(?=[\"“]?\p{{Lu}})"  # nothing but the next word's capital
    wire = r"\((?:\p{Lu}{2,6}|Reuters|Xinhua|Bloomberg|Sputnik)(?: [\p{L} ]{2,20})?\)\s?(?=[\"“]?\p{Lu})"
    alone = rf"{land}{day}?{signed}?\s*\Z|{land}{day},? \p{{Lu}}{{3,14}}\.\s*\Z"
    return compiled(rf"{land}{day}?{agency}{{0,2}}{day}?{dash}|{bare}|{land} ?{wire}|{alone}")
