"""When a fact can have been: by its own date, else by the day of its article."""

from __future__ import annotations

from datetime import date, timedelta

from diplofacts.entities import edtf
from diplofacts.facts import AnyFact
from diplofacts.record import NamedTuple

DATED = {"trade_target": "deadline", "trade_figure": "period", "investment": "as_of"}
# Days before and after its article within which an undated fact of a status is looked for.
AROUND = {"planned": (2, 60), "pledged": (10, 60), "cancelled": (10, 30), "negotiating": (60, 60)}
RECENT = (6, 1)
STANDING = (22, 22)  # figures without a date stand for a while


class Span(NamedTuple):
    """The first and the last day; dated: the fact tells them itself."""

    first: date
    last: date
    dated: bool

    def meets(self, other: Span) -> bool:
        return self.first <= other.last and other.first <= self.last


def slot_of(type: str) -> str:
    """The slot that dates a type of fact."""
    return DATED.get(type, "date")


def published(fact: AnyFact) -> date | None:
    return edtf.first_day(fact.article.published) if fact.article.published else None


def span_of(fact: AnyFact, type: str) -> Span | None:
    """None where neither the fact nor its article has a date with a year."""
    written = getattr(fact, slot_of(type))
    day = published(fact)
    if written and "XXXX" in written and day:
        written = _nearest(written, day)
    first, last = (edtf.first_day(written), edtf.last_day(written)) if written else (None, None)
    if first and last:
        return Span(first, last, True)
    if day is None or written:
        return None
    standing = type in ("trade_figure", "investment", "aid")
    before, after = STANDING if standing else AROUND.get(getattr(fact, "status", ""), RECENT)
    return Span(day - timedelta(before), day + timedelta(after), False)


def _nearest(written: str, day: date) -> str:
    """A day without a year, in the year that puts it nearest to the article."""
    years = [edtf.in_year(written, day.year + shift) for shift in (-1, 0, 1)]
    return min((one for one in years if one), key=lambda one: abs((edtf.first_day(one) or day) - day), default=written)


def apart(a: AnyFact, b: AnyFact) -> int:
    """Days between the articles of two facts; many where one has no day."""
    x, y = published(a), published(b)
    return abs((x - y).days) if x and y else 10_000
