"""When trade was or is to be: the period of a figure, the deadline of a target."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Shift, When, tells_day
from diplofacts.frames.trade_clause import Sum
from diplofacts.frames.trade_cues import MONEY, MULTIPLE, pattern
from diplofacts.rule import CHARACTER

LATE = 140
_DATE = CHARACTER["date"]
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_YEARS = re.compile(rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})\b (?:năm|years?)")


def wording(reading: Reading, one: Entity) -> str:
    """The words of an entity, in lower case."""
    return reading.text[one.start : one.end].lower()


def is_compared(reading: Reading, at: int) -> bool:
    """Whether the date at a slotted offset is that of the figure compared with ("so với cùng kỳ năm 2023")."""
    one = reading.slots.entities[at]
    if wording(reading, one).startswith(("so với", "cùng kỳ")):
        return True
    return bool(pattern(reading.language, "compared").search(reading.slots.text, max(0, at - 50), at))


def find_date(reading: Reading, one: Sum, alike: bool = True) -> tuple[Entity, int] | None:
    """The date that goes with a sum, and where it stands: right after it, before it in its clause, or after a comma.

    alike: a sum of the same head stands before it, with that date.
    """
    text, base = reading.slots.text, one.role == "base"
    at = _in_turn(reading, one)
    after = _places(reading, one.at, one.high, base)
    if at is None and after and _adjoins(text[one.at + 1 : after[0]]):
        at = after[0]
    if at is None:
        before = _places(reading, max(one.at - 6, one.low) if base else one.low, one.at, base)
        before = [place for place in before if not _bracketed(text, one.low, place, one.at)]
        before = [place for place in before if not _is_bases(reading, one.low, place)]
        at = next((place for place in reversed(before) if place > one.head.start), before[-1] if before else None)
    if at is None and after and not base and MONEY not in text[one.at + 1 :]:
        at = after[0]
    if at is None and not base and not alike and one.head.start < one.low:
        at = max(_places(reading, max(one.head.start - 60, 0), one.low, False), default=None)
    if at is None and not base and reading.language == "en":
        at = _of_all(reading, one)
    return (reading.slots.entities[at], at) if at is not None else None


def _of_all(reading: Reading, one: Sum) -> int | None:
    """The one date of an English sentence where it stands before all its sums, and so holds for them all."""
    text = reading.slots.text
    dates = [hit.start() for hit in re.compile(_DATE).finditer(text)]
    places = _places(reading, 0, min(text.find(MONEY), one.at), False)
    return places[0] if len(dates) == 1 and len(places) == 1 and "." not in text[places[0] : one.at] else None


def _is_bases(reading: Reading, low: int, place: int) -> bool:
    """Whether a date belongs to the base of a change told right before: "from $3 billion in 1985, while imports"."""
    text = reading.slots.text
    if low == 0 or text[low:place].strip() not in ("", "in", "for", "during", "năm", "vào năm"):
        return False
    return pattern(reading.language, "base").search(text[max(0, low - 60) : low - 1]) is not None


def _bracketed(text: str, low: int, place: int, at: int) -> bool:
    """Whether a date belongs to the sum before, told with it in brackets."""
    close = text.find(")", place, at)
    return close >= 0 and "(" not in text[low:close]


def _adjoins(between: str) -> bool:
    """Whether a date is told with the sum before it: no comma or other clause between."""
    return not re.search(r"[,;]|\b(?:và|and|while|trong khi|thì|nhưng|còn)\b", between)


def _in_turn(reading: Reading, one: Sum) -> int | None:
    """The date of a sum told "respectively", where as many dates as sums are told."""
    if one.turn is None:
        return None
    number, count, start = one.turn
    dates = _places(reading, start, min(one.at, start + 300), False)
    return dates[number] if len(dates) == count else None


def _places(reading: Reading, low: int, high: int, base: bool) -> list[int]:
    """Where the dates of a region stand that may be a period."""
    found = []
    for at in _dates(reading, low, high):
        when = reading.slots.entities[at].value
        if (base or not is_compared(reading, at)) and (when.role == "by" or not tells_day(when)):
            found.append(at)
    return found


def _dates(reading: Reading, low: int, high: int) -> list[int]:
    found = (hit.start() for hit in re.compile(_DATE).finditer(reading.slots.text, low, high))
    return [at for at in found if reading.slots.entities[at].value.role != "since"]


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
    if found is None:
        this_year = isinstance(when.parts, Shift) and when.parts.unit == "year" and when.parts.n == 0
        return str(int(compared) + 1) if this_year and compared and compared.isdigit() else None
    year = compared or before
    if "XXXX" in found and year and year[:4].isdigit():
        found = edtf.in_year(found, int(year[:4]) + 1) or found
    if len(found) == 7 and pattern(reading.language, "year_to").search(reading.slots.text, max(0, at - 40), at):
        return _year_to(found)
    told = reading.slots.text[max(0, at - 15) : at] + wording(reading, one)
    upto = when.role == "by" or pattern(reading.language, "upto").search(told)
    if upto and "/" not in found and len(found) >= 7 and found[:4].isdigit():
        return edtf.format_interval(found[:4] + "-01" + ("-01" if len(found) == 10 else ""), found)
    return found


def _year_to(month: str) -> str:
    """The year that ends with a month: "the year ended March 2024"."""
    last = edtf.parse_point(month)
    if last is None or last.year is None or last.month is None:
        return month
    first = f"{last.year}-01" if last.month == 12 else f"{last.year - 1}-{last.month + 1:02d}"
    return edtf.format_interval(first, month)


@cache
def year_before() -> re.Pattern[str]:
    """Wordings of a date that is the year before the one told."""
    return re.compile(
        r"cùng kỳ(?: năm (?:trước|ngoái))?$|năm (?:trước|trước đó|liền trước)$|year (?:earlier|before|ago)$"
        r"|(?:previous|prior|preceding) year$"
        r"|same (?:period|time|months?) (?:(?:of|in|a|the) )*(?:last|previous) ?year$"
    )


def base_period(reading: Reading, one: Sum, dated: Entity | None, last: str | None) -> str | None:
    """The period of the figure that another is compared with, where it is told as the year before that one."""
    if not last:
        return None
    told = dated and year_before().search(wording(reading, dated))
    if not told and not pattern(reading.language, "year_before").match(reading.slots.text, one.at + 1):
        return None
    return edtf.years_on(last, -1)


def year_after(compared: str, published: str | None) -> str | None:
    """The year of a figure that is only told as more than that of a year: the one after it, if it is over by now."""
    if not (published and published[:4].isdigit()):
        return None
    if not compared.isdigit():  # "up 15% from the first half of 2019"
        following = edtf.years_on(compared, 1) if "/" in compared and compared[:4] == compared[8:12] else None
        return following if following and following[8:] <= published[:7] else None
    return str(int(compared) + 1) if int(published[:4]) - int(compared) == 2 else None


def next_year(reading: Reading, one: Sum, last: str) -> str | None:
    """The period of a figure told as that of the year after the one before: "… in the following year"."""
    if re.match(_NEXT_YEAR, reading.slots.text[one.at + 1 : one.at + 40]):
        return edtf.years_on(last, 1)
    return None


_NEXT_YEAR = r" (?:in |during )?(?:the (?:following|next|subsequent) year|a year later|the year after)\b"


def deadline(reading: Reading, context: Context, one: Sum) -> tuple[str, Entity] | None:
    """By when a target is to be reached; None for "soon" and for a span of years from an unknown day."""
    text = reading.slots.text
    ends = ";" if text[one.at] == MULTIPLE else f";{MONEY}"  # "double trade from $9 billion by 2030"
    stops = [hit.start() for hit in re.compile(f"[{ends}]").finditer(text, one.at + 1, one.at + LATE)]
    end = max(one.high, min(one.high + 60, *stops[:1], one.at + LATE))
    after = _spans(reading, one.at, end)
    low = one.low
    if one.head.kind == "figure":  # "reached $1.1 billion this year, and the goal is to bring it to $3 billion"
        low = max(low, *(text.rfind(joint, low, one.head.start) for joint in (",", " and ", " và ")))
    for at in [*after[:1], *reversed(_spans(reading, low, one.at))]:
        entity = reading.slots.entities[at]
        found = _until(reading, context, entity)
        past = context.published and found and found[:4].isdigit() and found[:4] < context.published[:4]
        if found and not (past and (at < one.at or text[one.at] == MULTIPLE)):
            return found, entity
    return None


def _spans(reading: Reading, low: int, high: int) -> list[int]:
    """Where the dates of a region stand that may be a deadline."""
    dates = (at for at in _dates(reading, low, high) if not is_compared(reading, at))
    return [at for at in dates if not tells_day(reading.slots.entities[at].value)]


def _until(reading: Reading, context: Context, one: Entity) -> str | None:
    when: When = one.value
    if when.role == "duration":
        hit = _YEARS.search(wording(reading, one))
        if not hit or not context.published:
            return None
        years = int(hit[1]) if hit[1].isdigit() else _NUMBERS[hit[1]]
        return str(int(context.published[:4]) + years)
    if isinstance(when.parts, Shift) and (when.parts.unit, when.parts.n) == ("decade", 1) and context.published:
        return str(int(context.published[:4]) + 10)
    return context.date(when, "future")
