"""When trade was or is to be: the period of a figure and its growth, the deadline of a target."""

from __future__ import annotations

import re
from functools import cache

from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Shift, When, tells_day
from diplofacts.frames.trade_clause import MONEY, Sum, pattern
from diplofacts.rule import CHARACTER

_DATE, _PERCENT = CHARACTER["date"], CHARACTER["percent"]
_YEARS = re.compile(r"\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\b (?:năm|years?)")
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "hai": 2, "ba": 3,
    "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip


def _wording(reading: Reading, one: Entity) -> str:
    return reading.text[one.start : one.end].lower()


def is_compared(reading: Reading, at: int) -> bool:
    """Whether the date at a slotted offset is that of the figure compared with ("so với cùng kỳ năm 2023")."""
    one = reading.slots.entities[at]
    if _wording(reading, one).startswith(("so với", "cùng kỳ")):
        return True
    return bool(pattern(reading.language, "compared").search(reading.slots.text, max(0, at - 50), at))


def find_date(reading: Reading, one: Sum, alike: bool = True) -> tuple[Entity, int] | None:
    """The date that goes with a sum: right after it, else before it in its clause, else after a comma.

    alike: a sum of the same head stands before it, with that date.
    """
    text = reading.slots.text
    if one.turn:
        number, count, start = one.turn
        dates = [at for at in _places(reading, start, one.at, base=False) if at < one.at]
        if len(dates) == count:
            return reading.slots.entities[dates[number]], dates[number]
    after = [at for at in _places(reading, one.at, one.high, base=one.role == "base")]
    for at in after:
        if not re.search(r"[,;]|\b(?:và|and|while|trong khi)\b", text[one.at : at]) or re.fullmatch(r"/?\w*\W*", text[one.at + 1 : at]):
            if "," not in text[one.at : at]:
                return reading.slots.entities[at], at
        break
    low = one.at - 6 if one.role == "base" else one.low
    before = _places(reading, max(low, one.low), one.at, base=one.role == "base")
    if before:
        near = [at for at in before if at > one.head.start] or before
        return reading.slots.entities[near[-1]], near[-1]
    if after and one.role != "base" and MONEY not in text[one.at + 1 :]:
        return reading.slots.entities[after[0]], after[0]
    if one.role == "level" and one.head.start < one.low and not alike:
        before = _places(reading, max(one.head.start - 60, 0), one.low, base=False)
        if before:
            return reading.slots.entities[before[-1]], before[-1]
    return None


def _places(reading: Reading, low: int, high: int, base: bool) -> list[int]:
    """Where the dates of a region stand that may be a period."""
    found = []
    for at in range(low, high):
        one = reading.slots.entities.get(at)
        if one is None or one.kind != "date" or one.value.role == "since" or (not base and is_compared(reading, at)):
            continue
        if tells_day(one.value) and one.value.role != "by":
            continue
        found.append(at)
    return found


def period(
    reading: Reading, context: Context, dated: tuple[Entity, int], compared: str | None, before: str | None
) -> str | None:
    """The EDTF period of a figure. compared, before: the dates of a year before, and of the figure told last.

    "to the end of August" is the year up to then; an untold year is the one after that of the figure compared with.
    """
    one, at = dated
    when: When = one.value
    if when.role == "duration":
        return None
    found = context.date(when, "past")
    if found is None and isinstance(when.parts, Shift) and when.parts.unit == "year":
        base = compared if when.parts.n == 0 else None
        return str(int(base) + 1) if base and base.isdigit() else None
    if found is None:
        return None
    if "XXXX" in found:
        year = compared or before
        if year and re.fullmatch(r"\d{4}", year[:4]):
            found = edtf.in_year(found, int(year[:4]) + 1) or found
    if len(found) == 7 and pattern(reading.language, "year_to").search(reading.slots.text, 0, at):
        start = edtf.parse_point(found)
        if start and start.year and start.month:
            first = f"{start.year - 1}-{start.month + 1:02d}" if start.month < 12 else f"{start.year}-01"
            return edtf.format_interval(first, found)
    if when.role == "by" and "/" not in found and len(found) >= 7 and found[:4].isdigit():
        return edtf.format_interval(found[:4] + "-01" + ("-01" if len(found) == 10 else ""), found)
    return found


@cache
def _year_before() -> re.Pattern[str]:
    return re.compile(
        r"cùng kỳ(?: năm (?:trước|ngoái))?$|năm (?:trước|trước đó|liền trước)$|year (?:earlier|before|ago)$"
        r"|(?:previous|prior|preceding) year$|same (?:period|time|months?) (?:(?:of|in|a|the) )*(?:last|previous) ?year$"
    )


def base_period(reading: Reading, one: Sum, dated: Entity | None, last: str | None) -> str | None:
    """The period of the figure that another is compared with, where it is told as the year before that one."""
    if not last:
        return None
    told = dated and _year_before().search(_wording(reading, dated))
    if not told and not pattern(reading.language, "year_before").match(reading.slots.text, one.at + 1):
        return None
    return edtf.years_on(last, -1)


def compared_year(reading: Reading, context: Context, one: Sum) -> str | None:
    """The date of the figure that this one is compared with, in the words after it."""
    for at in range(one.at, one.high):
        entity = reading.slots.entities.get(at)
        if entity and entity.kind == "date" and is_compared(reading, at):
            if _year_before().search(_wording(reading, entity)):
                return None
            return context.date(entity.value, "past")
    return None


def growth(reading: Reading, one: Sum, period_: str | None, compared: str | None) -> tuple[float, Entity] | None:
    """The percent by which a figure grew against a year before, after the sum or between its head and it."""
    text, language = reading.slots.text, reading.language
    start = min(one.head.end, one.at) if one.head.end > one.low else one.low
    for at in [*range(one.at, one.high), *range(start, one.at)]:
        if text[at] != _PERCENT:
            continue
        low = max(one.at if at > one.at else start, at - 90)
        verb = None
        for verb in pattern(language, "growing").finditer(text, max(low, text.rfind(_PERCENT, low, at) + 1), min(at + 40, one.high if at > one.at else one.at)):
            if verb.start() > at and "," in text[at : verb.start()]:
                verb = None
            break
        one_ = reading.slots.entities[at]
        if verb is None and not pattern(language, "growing").search(_wording(reading, one_)):
            continue
        end = min(one.high if at > one.at else len(text), at + 60)
        stop = re.search(f"[,;{MONEY}{_PERCENT}]| và | and ", text[at + 1 : end])
        around = text[low:at] + text[at + 1 : at + 1 + (stop.start() if stop else end)]
        if pattern(language, "no_growth").search(around):
            continue
        if compared and period_ and re.fullmatch(r"\d{4}", compared) and int(period_[:4] if period_[:4].isdigit() else 0) not in (0, int(compared) + 1):
            continue
        value = float(reading.slots.entities[at].value.value)
        if value > 0 and pattern(language, "down").search(text, low, min(at + 25, end)):
            falls = list(pattern(language, "growing").finditer(text, low, at))
            if not falls or pattern(language, "down").match(falls[-1].group()):
                value = -value
        return value, reading.slots.entities[at]
    return None


def deadline(reading: Reading, context: Context, one: Sum) -> tuple[str, Entity] | None:
    """By when a target is to be reached; None for "soon" and for a span of years from an unknown day."""
    text = reading.slots.text
    stop = text.find(";", one.at)
    end = min(stop if stop >= 0 else len(text), next((i for i in range(one.at + 1, len(text)) if text[i] == MONEY), len(text)), one.at + 140)
    after = [at for at in _spans(reading, one.at, max(one.high, min(end, one.high + 60)))]
    before = _spans(reading, one.low, one.at)
    for at in [*after[:1], *reversed(before)]:
        entity = reading.slots.entities[at]
        found = _until(reading, context, entity)
        if found and not (context.published and found[:4].isdigit() and found[:4] < context.published[:4] and at < one.at):
            return found, entity
    return None


def _spans(reading: Reading, low: int, high: int) -> list[int]:
    found = []
    for at in range(low, high):
        one = reading.slots.entities.get(at)
        if one and one.kind == "date" and one.value.role != "since" and not is_compared(reading, at) and not tells_day(one.value):
            found.append(at)
    return found


def _until(reading: Reading, context: Context, one: Entity) -> str | None:
    when: When = one.value
    if when.role == "duration":
        hit = _YEARS.search(_wording(reading, one))
        if not hit or not context.published:
            return None
        years = int(hit[1]) if hit[1].isdigit() else _NUMBERS[hit[1]]
        return str(int(context.published[:4]) + years)
    return context.date(when, "future")
