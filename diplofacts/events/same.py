"""Whether two reports are of one event, and how sure that is. Reports are facts of the same type.

Each test gives 0 for no, else a number that is greater the surer it is. That their spans meet is seen to before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from diplofacts.entities import edtf
from diplofacts.events.people import same_people
from diplofacts.events.span import apart
from diplofacts.events.titles import same_subject
from diplofacts.facts import (
    CALLS,
    Agreement,
    Aid,
    AnyFact,
    Investment,
    Meeting,
    Money,
    Partnership,
    TradeFigure,
    TradeTarget,
    Visit,
)

ROUNDED = 0.05  # two sums that differ by no more are one sum, rounded
REVISED = 0.15  # two figures of one period that differ by no more are one figure, at odds
OCCASION = 45  # days within which a target with another deadline is the same, told wrongly by one


def likely(a: AnyFact, b: AnyFact, type: str) -> int:
    """How sure it is that two facts of a type are of one event; 0: they are not."""
    if a.article.id == b.article.id and a.article.path == b.article.path:
        return 0  # one article has already been merged
    return SAME[type](a, b) if _status_agrees(a, b, type) else 0


def _status_agrees(a: Any, b: Any, type: str) -> bool:
    """Whether one event may have both states, one after the other; what was done is no plan told later."""
    one, other = getattr(a, "status", None), getattr(b, "status", None)
    if one == other or type == "trade_target":
        return True
    if type == "investment":
        return False
    if type == "agreement" and {"in_force", "negotiating"} & {one, other}:
        return {one, other} <= {"negotiating", "planned"}
    first, last = ("planned", "done") if type == "partnership" else ("pledged", "given")
    if type in ("partnership", "aid"):
        return {one, other} == {first, last} and (a.date is None or b.date is None or _dates(a, b, "date") > 0)
    return _dates(a, b, "date") > 0 or (None in (a.date, b.date) and "cancelled" in (one, other))


def _dates(a: Any, b: Any, slot: str) -> int:
    """3 for one day, 2 for dates that hold one another, 1 where one has none or they overlap, 0 at odds."""
    one, other = getattr(a, slot), getattr(b, slot)
    if one is None or other is None:
        return 1
    if edtf.merge(one, other) is None:
        first, last = edtf.parse(one), edtf.parse(other)
        if first is None or last is None or first[0] == first[1] or last[0] == last[1]:
            return 0
        return int(_overlap(one, other))
    return 3 if one == other and edtf.precision(one) == 6 else 2


def _overlap(one: str, other: str) -> bool:
    a, b, c, d = edtf.first_day(one), edtf.last_day(one), edtf.first_day(other), edtf.last_day(other)
    return bool(a and b and c and d and a <= d and c <= b)


def _meeting(a: Meeting, b: Meeting) -> int:
    people = same_people(a.participants, b.participants)
    if (a.form in CALLS) != (b.form in CALLS) and a.form and b.form:
        return 0
    summit = (a.form == "summit") != (b.form == "summit") and a.form and b.form
    if summit and len(a.participants) != len(b.participants):
        return 0
    named = people > min(len(a.participants), len(b.participants))
    dates = _dates(a, b, "date")
    return people + dates if people and dates and (named or dates == 3) else 0


def _agreement(a: Agreement, b: Agreement) -> int:
    x, y = set(a.parties), set(b.parties)
    dates = _dates(a, b, "date")
    if not dates or not x or not y or not (x <= y or y <= x or len(x & y) >= 2):
        return 0
    if a.title is None or b.title is None:
        return dates if a.title is b.title and a.count == b.count is not None else 0
    alike = a.instrument == b.instrument or a.instrument is None or b.instrument is None
    one_language = a.article.language == b.article.language
    return dates + 2 if same_subject(a.title, b.title, one_language=one_language, alike=alike) else 0


def _trade_target(a: TradeTarget, b: TradeTarget) -> int:
    if not _same_flow(a, b):
        return 0
    if a.amount and b.amount:
        if not _same_sum(a.amount, b.amount, 0):
            return 0
    elif not a.multiplier or not b.multiplier or a.multiplier.value != b.multiplier.value or apart(a, b) > OCCASION:
        return 0
    dates = _dates(a, b, "deadline")
    return 2 + dates if dates else int(apart(a, b) <= OCCASION)


def _trade_figure(a: TradeFigure, b: TradeFigure) -> int:
    if not _same_flow(a, b):
        return 0
    if a.period is None or b.period is None:
        return int(_same_sum(a.amount, b.amount, 0) and apart(a, b) <= OCCASION)
    return 3 if a.period == b.period and _same_sum(a.amount, b.amount, REVISED) else 0


def _investment(a: Investment, b: Investment) -> int:
    if (a.investor, a.destination) != (b.investor, b.destination) or not _dates(a, b, "as_of"):
        return 0
    if a.measure and b.measure and a.measure != b.measure:
        return 0
    if a.place and b.place and a.place != b.place and a.article.language == b.article.language:
        return 0
    if None in (a.as_of, b.as_of) and apart(a, b) > OCCASION:
        return 0
    if a.amount and b.amount:
        return 2 * int(_same_sum(a.amount, b.amount, ROUNDED)) and 2 + int(a.projects == b.projects)
    return int(a.projects == b.projects is not None)


def _visit(a: Visit, b: Visit) -> int:
    people = same_people(a.visitors, b.visitors)
    if a.destination != b.destination or not people:
        return 0
    dates = _dates(a, b, "date")
    return people + dates if dates and (dates == 3 or people > min(len(a.visitors), len(b.visitors))) else 0


def _partnership(a: Partnership, b: Partnership) -> int:
    if set(a.parties) != set(b.parties) or a.level != b.level or a.action != b.action:
        return 0
    dates = _dates(a, b, "date")
    return 2 + dates if dates else int(a.level == "diplomatic_relations")


def _aid(a: Aid, b: Aid) -> int:
    if (a.donor, a.recipient) != (b.donor, b.recipient) or not _dates(a, b, "date"):
        return 0
    if None in (a.date, b.date) and apart(a, b) > OCCASION:
        return 0
    if a.amount and b.amount:
        return 2 * int(_same_sum(a.amount, b.amount, 0))
    one_language = a.article.language == b.article.language
    if not a.purpose or not b.purpose or a.amount or b.amount:
        return 0
    return int(same_subject(a.purpose, b.purpose, one_language=one_language, alike=True))


def _same_flow(a: TradeTarget | TradeFigure, b: TradeTarget | TradeFigure) -> bool:
    """The same sides, and trade in the same direction: the exporter stands first for exports and for imports."""
    if (a.metric == "two_way") != (b.metric == "two_way"):
        return False
    return bool(a.parties) and (set(a.parties) == set(b.parties) if a.metric == "two_way" else a.parties == b.parties)


def _same_sum(a: Money, b: Money, tolerance: float) -> bool:
    """Whether two sums of one currency are one, told more or less exactly; a range holds what lies in it."""
    if a.currency != b.currency:
        return False
    if a.value == b.value or a.value <= b.value <= (a.high or a.value) or b.value <= a.value <= (b.high or b.value):
        return True
    loose = max(tolerance, ROUNDED if "eq" not in (a.bound, b.bound) or a.bound != b.bound else 0.0)
    return abs(a.value - b.value) <= loose * max(a.value, b.value)


SAME: dict[str, Callable[[Any, Any], int]] = {
    "meeting": _meeting,
    "agreement": _agreement,
    "trade_target": _trade_target,
    "trade_figure": _trade_figure,
    "investment": _investment,
    "visit": _visit,
    "partnership": _partnership,
    "aid": _aid,
}
