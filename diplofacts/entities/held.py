"""Several offices that one person holds, read in a row: "Phó Thủ tướng, Bộ trưởng Ngoại giao"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.mentioned import Sentence
from diplofacts.entities.office_country import SENT
from diplofacts.entities.offices import Grammar
from diplofacts.entities.titles import SOLE, Office, read_office
from diplofacts.pattern import compiled, spaced

if TYPE_CHECKING:
    import regex

# Seats in a party, told before the office that counts.
PARTY = frozenset(("politburo", "party", "permanent_secretary"))
# Seats that a head of government may hold besides.
_BESIDES = frozenset(("chairman", "commander", "leader", "head"))
# Offices that no foreign minister holds besides.
_APART = frozenset(("minister:defence", "minister:finance", "minister:interior"))
# Two offices of which a head of government holds both.
_WITH_PM = ({"pm", "crown_prince"}, {"pm", "deputy_president"})


def read_offices(sentence: Sentence, start: int, speech: Grammar) -> Office | None:
    """Offices in a row that one person holds: "Phó Thủ tướng, Bộ trưởng Ngoại giao"."""
    office = read_office(sentence, start, speech)
    for _ in range(4):
        if not office or office.name:
            break
        link = _link(speech.language, speech.wide).match(sentence.masked, office.end)
        after = read_office(sentence, link.end(), speech) if link else None
        if not link or not after or not _held_together(sentence, office, after, speech):
            break
        if _is_next(sentence, start, link):
            break
        office = Office(
            start=office.start,
            end=after.end,
            title=f"{office.title}{_glue(link[0])}{after.title}",
            key=after.key if office.key in PARTY else office.key,
            also=(*office.also, office.key if office.key in PARTY else after.key),
            country=office.country or after.country,
            business=office.business and after.business,
            name=after.name,
        )
    return office


@cache
def _link(language: str, wide: bool) -> regex.Pattern[str]:
    if language == "vi":
        return spaced(r"\s*,\s+|\s+kiêm\s+|\s*[-–]\s+|\s+và\s+", wide)
    return spaced(r"(?i)\s+and\s+(?:concurrently\s+)?|\s*,\s+(?:and\s+)?|\s*&\s*|\s+cum\s+|\s+[-–—]\s+|/", wide)


def _is_next(sentence: Sentence, start: int, link: regex.Match[str]) -> bool:
    """Whether "và" behind the offices of one named before them leads to another: "A, Bộ trưởng … và Đại sứ B"."""
    return link[0].strip() == "và" and _name_ahead().search(sentence.masked, max(0, start - 30), start) is not None


@cache
def _name_ahead() -> regex.Pattern[str]:
    return compiled(r"\p{Lu}\p{L}+\s+(?:\p{Lu}\p{L}+\s+)?\p{Lu}\p{L}+\s*(?:,|\s[-–])\s*\Z")


def _glue(link: str) -> str:
    link = " ".join(link.split())
    return f"{link} " if link.startswith(",") else f" {link} "


def _held_together(sentence: Sentence, first: Office, second: Office, speech: Grammar) -> bool:
    """Whether one person can hold both: a deputy and a ministry, a party's seat and a state's office."""
    if first.country and second.country and first.country != second.country:
        return False
    if first.key in PARTY:
        return True
    if second.key == "fm" and "fm" in (first.key, *first.also):  # "A, Foreign Minister of Laos, Foreign Minister B"
        return False
    if second.key == "prince":  # "the foreign minister, Prince Faisal": part of the name
        return False
    pair = {first.key, second.key}
    if "fm" in pair and pair & _APART and not first.country and not second.country:
        return False  # "the Foreign Secretary and Defence Secretary A"
    if first.key == "general_secretary":
        return bool(pair & {"state_president", "president"}) or second.title.lower() == "chủ tịch"
    if (first.key, second.key) == ("crown_prince", "pm") and sentence.masked[second.end : second.end + 1] in ",.":
        return True
    twofold = pair in _WITH_PM or ("pm" in pair and any(key.startswith(("minister:", "fm")) for key in pair))
    if twofold:
        sure = second.name or _name_follows().match(sentence.masked, second.end) or second.title.startswith("Minister ")
        return bool(sure) and first.key != second.key
    if first.key in ("pm", "president") and second.key in _BESIDES and not second.country:
        return bool(second.name or _name_follows().match(sentence.masked, second.end))
    if pair & SOLE or (pair & (SENT - {"special_envoy"}) and any(key.startswith(("minister", "fm")) for key in pair)):
        return False
    return first.key != second.key or first.key.startswith("minister")


@cache
def _name_follows() -> regex.Pattern[str]:
    return compiled(r"\s+\p{Lu}[\p{Ll}'’-]+\s+(?:\p{Ll}+\s+)?\p{Lu}")
