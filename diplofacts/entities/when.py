"""What a sentence tells of a time, and which date that is in its article.

The clock is never read: what neither the words nor the article fix stays `XXXX` or unknown.
"""

from __future__ import annotations

from datetime import date, timedelta

from diplofacts.entities import edtf
from diplofacts.record import NamedTuple

# How far a day told as past may lie after publication, or one told as future before it: the tense is often that of
# another verb, and no one tells a day eleven months back without its year.
SLACK = timedelta(days=30)
# A span of months whose end lies farther ahead than this is not over yet.
_UNFINISHED = timedelta(days=45)
# How many days farther a day to come counts where nothing tells whether it is past.
BIAS = 60


class Yearless(NamedTuple):
    """A date whose year the words leave open: pattern has XXXX. years: from the year of publication, None if untold.

    sense: what the wording itself tells: "past" ("tháng 3 vừa qua"), "before" ("hồi tháng 5", which may go on),
    "future" ("tháng 9 tới"), "that year" (that of the governing date: "tháng 9 năm đó"), or None.
    """

    pattern: str
    years: int | None = None
    sense: str | None = None


class Shift(NamedTuple):
    """So many units before (negative) or after publication; unit "that day" counts days from the governing date."""

    unit: str
    n: int


class Weekday(NamedTuple):
    """A day of the week (1 Monday), with the week if told: -1 last, 0 this, 1 next, None the nearest in the tense.

    sense: "past" for the one before today ("last Friday"), "future" for the one to come ("thứ Sáu tới"), "this" for
    "this Friday", which is the next one where that of this week has gone by and the tense is future.
    """

    day: int
    week: int | None = None
    sense: str | None = None


class Monthday(NamedTuple):
    """A day told by its number alone ("ngày 11"): of the month of publication, or of the one before or behind it.

    last: the last day of a span, else the day itself.
    """

    day: int
    last: int


class When(NamedTuple):
    """What a sentence tells of a time.

    edtf: the date if the words alone fix it, else None and parts tell how to resolve it.
    role: at, by, since, until, duration ("trong 5 năm qua", never resolved), same_day ("chiều cùng ngày").
    """

    edtf: str | None
    parts: Yearless | Shift | Weekday | Monthday | None
    role: str


def pattern_of(when: When) -> str | None:
    """Return the date of a When with XXXX for an untold year; None for one told by its distance only."""
    return when.edtf or (when.parts.pattern if isinstance(when.parts, Yearless) else None)


def tells_day(when: When) -> bool:
    """Tell whether a When is about days, not months or years."""
    pattern = pattern_of(when)
    if pattern:
        return len(pattern) >= 10 and (len(pattern) != 15 or pattern.count("-") > 2)
    return isinstance(when.parts, Weekday | Monthday) or (isinstance(when.parts, Shift) and "day" in when.parts.unit)


def counts_days(when: When) -> bool:
    """Tell whether a When is told from the day on which one writes: "today", "tomorrow", "on Friday"."""
    return isinstance(when.parts, Weekday) or (isinstance(when.parts, Shift) and when.parts.unit == "day")


def refers_back(when: When) -> bool:
    """Tell whether a When hangs on the date that governs the passage: "cùng ngày", "tháng 9 năm đó"."""
    if isinstance(when.parts, Yearless):
        return when.parts.sense == "that year"
    return isinstance(when.parts, Shift) and when.parts.unit == "that day"


def resolve(
    when: When, *, published: str | None = None, governing: str | None = None, tense: str = "unknown",
    year: str | None = None,
) -> str | None:  # fmt: skip
    """Return the EDTF date of a When, None where the article does not fix it.

    published: EDTF day or None. governing: EDTF date of the passage. tense: past, future or unknown.
    year: the year in which the article itself is set, if known otherwise than by its publication date.
    """
    if when.edtf:
        return when.edtf
    if when.role == "duration" or when.parts is None:
        return None
    now = edtf.first_day(published) if published and edtf.precision(published) == 6 else None
    if isinstance(when.parts, Yearless):
        if when.parts.sense == "that year":
            day = edtf.first_day(governing) if governing else None
            return edtf.in_year(when.parts.pattern, day.year) if day else when.parts.pattern
        return _resolve_yearless(when.parts, now, tense, year)
    if isinstance(when.parts, Shift) and when.parts.unit == "that day":
        return _shift_day(governing, when.parts.n)
    if now is None:
        if year and isinstance(when.parts, Shift) and when.parts.unit == "year":
            return f"{int(year) + when.parts.n:04d}"
        return None
    if when.role == "by" and isinstance(when.parts, Shift) and (when.parts.unit, when.parts.n) == ("decade", 0):
        return f"{(now.year // 10 + 1) * 10}"  # "by the end of the decade"
    if isinstance(when.parts, Monthday):
        return _in_month(when.parts, now, tense)
    return _near(when.parts, now, tense) if isinstance(when.parts, Weekday) else _shift(when.parts, now, tense)


def _resolve_yearless(parts: Yearless, now: date | None, tense: str, year: str | None) -> str | None:
    base = now.year if now else int(year) if year else None
    if base is None:
        return parts.pattern
    if parts.years is not None:
        return edtf.in_year(parts.pattern, base + parts.years)
    if now is None:
        return edtf.in_year(parts.pattern, base)
    near = [text for text in (edtf.in_year(parts.pattern, base + n) for n in (-1, 0, 1)) if text]
    near = [text for text in near if _agrees(text, now, parts.sense)] or near
    tense = "past" if parts.sense == "before" else parts.sense or tense
    return min(near, key=lambda text: _distance(text, now, tense), default=parts.pattern)


def _agrees(text: str, now: date, sense: str | None) -> bool:
    """Whether a date lies where its own wording says: "next spring" is not the one that goes on."""
    first, last = edtf.first_day(text), edtf.last_day(text)
    if first is None or last is None or sense not in ("past", "before", "future"):
        return True
    if sense == "before":
        return first <= now
    return last < now if sense == "past" else first > now


def _distance(text: str, now: date, tense: str) -> int:
    """Return how far a date is from now in days, one on the wrong side of the tense behind all others."""
    first, last = edtf.first_day(text), edtf.last_day(text)
    if first is None or last is None:
        return 10_000
    days = edtf.precision(text) == 6 or len(text) > 20
    slack = SLACK if days else timedelta()
    wrong = (tense == "past" and first > now + slack) or (tense == "future" and last < now - slack)
    if tense == "past" and not days and "/" in text and last > now + _UNFINISHED:
        wrong = True  # "between January and November", told in January, is over
    ahead = (first - now).days
    if tense == "unknown" and ahead > 0:
        ahead = min(3 * ahead, ahead + BIAS) if days else 3 * ahead  # news tells more of what was than of what will be
    return max(ahead, (now - last).days, 0) + 1_000 * wrong


def _shift_day(governing: str | None, n: int) -> str | None:
    if governing is None or edtf.precision(governing) < 5:
        return None
    if n == 0:
        return governing
    known = edtf.precision(governing) == 6
    day = edtf.first_day(governing if known else governing.replace("XXXX", "2001"))
    if day is None:
        return None
    moved = (day + timedelta(days=n)).isoformat()
    return moved if known else "XXXX" + moved[4:]


def _shift(parts: Shift, now: date, tense: str) -> str | None:
    """Return the day, week (Monday to Sunday), weekend, month, quarter or year so many of them from now."""
    if parts.unit == "day":
        return edtf.format_day(now + timedelta(days=parts.n))
    if parts.unit in ("week", "weekend"):
        n = parts.n - (parts.unit == "weekend" and parts.n == 0 and tense == "past" and now.weekday() < 5)
        n += parts.unit == "week" and parts.n == 0 and tense == "future" and now.weekday() == 6  # told on its eve
        first, days = (5, 1) if parts.unit == "weekend" else (0, 6)
        start = now + timedelta(days=7 * n - now.weekday() + first)
        return edtf.format_interval(edtf.format_day(start), edtf.format_day(start + timedelta(days=days)))
    if parts.unit == "year":
        return f"{now.year + parts.n:04d}"
    if parts.unit in ("month", "quarter"):
        size = 3 if parts.unit == "quarter" else 1
        start_month = (now.year * 12 + now.month - 1) // size * size + parts.n * size
        months = (f"{month // 12:04d}-{month % 12 + 1:02d}" for month in (start_month, start_month + size - 1))
        return edtf.format_interval(*months)
    return None


def _in_month(parts: Monthday, now: date, tense: str) -> str | None:
    """Return the last such day up to now, or the next from now; one to come by a week or less where no tense tells."""
    months = (now.year * 12 + now.month - 1 + n for n in (-1, 0, 1))
    told = (f"{month // 12:04d}-{month % 12 + 1:02d}" for month in months)
    days = [first for month in told if (first := edtf.first_day(f"{month}-{parts.day:02d}"))]
    ahead = timedelta(days=7 if tense == "unknown" else 1)
    fit = [day for day in days if day >= now] if tense == "future" else [day for day in days if day <= now + ahead]
    if not fit:
        return None
    day = min(fit, key=lambda one: abs((one - now).days))
    last = edtf.format_day(day.replace(day=parts.last)) if parts.last > parts.day else None
    return edtf.format_interval(edtf.format_day(day), last) if last else edtf.format_day(day)


def _near(parts: Weekday, now: date, tense: str) -> str:
    """Return the weekday of a told week, or the nearest in the tense: the last up to now, or the next from now."""
    away = parts.day - now.isoweekday()
    if parts.week is not None:
        away += 7 * (parts.week + (parts.sense == "this" and tense == "future" and away < 0))
    elif (parts.sense or tense) == "future":
        away = away if away > 0 or (away == 0 and not parts.sense) else away + 7
    else:
        away = away if away < 0 or (away == 0 and not parts.sense) else away - 7
    return edtf.format_day(now + timedelta(days=away))
