"""Whether people told of in two articles are the same, in any spelling and in two languages."""

from __future__ import annotations

from functools import cache

import regex

from diplofacts.entities.leaders import same_person as same_leader
from diplofacts.facts import Person
from diplofacts.names import folded, same_name
from diplofacts.text.normalise import normalise

# The offices that are told without a name, in both languages; the first that fits counts.
_OFFICES = {
    "deputy_pm": ("deputy prime minister|vice premier", "phó thủ tướng"),
    "deputy_minister": (r"(?:deputy|vice) (?:\w+ )?minister", "thứ trưởng"),
    "vice_president": ("vice president", "phó tổng thống|phó chủ tịch nước"),
    "fm": (
        "foreign minister|minister (?:of|for) foreign|secretary of state|foreign secretary",
        "ngoại trưởng|bộ trưởng (?:bộ )?ngoại giao",
    ),
    "defence": (
        "defen[cs]e (?:minister|secretary)|minister of (?:national )?defen[cs]e",
        "bộ trưởng (?:bộ )?quốc phòng",
    ),
    "security": ("minister of public security", "bộ trưởng (?:bộ )?công an"),
    "trade": (
        "(?:trade|commerce) minister|minister of (?:industry|trade|commerce)",
        "bộ trưởng (?:bộ )?(?:công thương|thương mại)",
    ),
    "speaker": (
        "speaker|(?:national assembly|parliament|house) (?:chair|president)",
        "chủ tịch (?:quốc hội|hạ viện|thượng viện|nghị viện)",
    ),
    "general_secretary": ("general secretary|party chief", "tổng bí thư"),
    "pm": (r"prime minister|premier|chancellor|\bpm\b", "thủ tướng"),
    "president": ("president", "tổng thống|chủ tịch nước"),
    "king": (r"\bking\b|emperor|sultan", "quốc vương|nhật hoàng|nhà vua"),
    "ambassador": ("ambassador", "đại sứ"),
}


def office(title: str | None) -> str | None:
    """One key for an office in either language; None where it is none of the common ones."""
    low = " ".join((title or "").lower().split())
    return next((key for key, pattern in _offices() if low and pattern.search(low)), None)


@cache
def _offices() -> tuple[tuple[str, regex.Pattern[str]], ...]:
    return tuple((key, regex.compile("|".join(both))) for key, both in _OFFICES.items())


def likeness(a: Person, b: Person) -> int:
    """How sure it is that two mentions are one person: 2 by name, 1 by office or side alone, 0 not."""
    if a.name and b.name:
        return 2 if _same_name(a, b) else 0
    if not a.country or a.country != b.country:
        return 0
    one, other = office(a.title), office(b.title)
    if one and other:
        return int(one == other)
    return int(not a.title or not b.title or folded(a.title) == folded(b.title))


def _same_name(a: Person, b: Person) -> bool:
    """One name in two spellings; a surname alone must be of the same side."""
    assert a.name
    assert b.name
    if (a.country and b.country and a.country != b.country) or _marks_differ(a.name, b.name):
        return False
    if same_leader(a.name, b.name):
        return True
    both_whole = " " in a.name.strip() and " " in b.name.strip()
    return same_name(a.name, b.name) and (both_whole or bool(a.country and a.country == b.country))


def _marks_differ(a: str, b: str) -> bool:
    """Whether names of the same letters have other marks: Hùng is not Hưng. A name without marks fits all."""
    if a.isascii() or b.isascii() or folded(a) != folded(b):
        return False
    return normalise(a).clean.casefold() != normalise(b).clean.casefold()


def same_people(a: tuple[Person, ...], b: tuple[Person, ...]) -> int:
    """How sure it is that two lists tell of the same people: the sum of what each of the fewer gives; 0 not.

    Each of the fewer people must be among the more, and no side may stand in one list only.
    """
    fewer, more = (a, b) if len(a) <= len(b) else (b, a)
    left, sure = list(more), 0
    for one in fewer:
        best = max(left, key=lambda other: likeness(one, other), default=None)
        found = likeness(one, best) if best else 0
        if best is None or not found:
            return 0
        left.remove(best)
        sure += found
    few, many = {one.country for one in fewer} - {None}, {one.country for one in more} - {None}
    return sure if len(many) <= max(2, len(few)) else 0
