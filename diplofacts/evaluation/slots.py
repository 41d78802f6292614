"""Which slots are measured, and the credit from 0 to 1 that a value earns against the gold's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from diplofacts.evaluation.words import folded, shared

Plain = Mapping[str, Any]  # a fact as JSON has it
CORE = ("meeting", "agreement", "trade_target", "investment")
SLOTS = {
    "meeting": {"participants": "people", "form": "name", "date": "date", "place": "place", "status": "name"},
    "agreement": {
        "title": "text", "count": "number", "instrument": "name", "parties": "sides", "signatories": "people",
        "date": "date", "place": "place", "status": "name", "amount": "money",
    },
    "trade_target": {
        "amount": "money", "multiplier": "multiplier", "metric": "name", "deadline": "date", "parties": "sides",
        "status": "name",
    },
    "trade_figure": {"amount": "money", "metric": "name", "period": "date", "parties": "sides", "growth": "number"},
    "investment": {
        "amount": "money", "projects": "number", "investor": "side", "destination": "side", "as_of": "date",
        "rank": "number", "measure": "name", "status": "name",
    },
    "visit": {"visitors": "people", "destination": "side", "form": "name", "date": "date", "status": "name"},
    "partnership": {"parties": "sides", "level": "name", "date": "date", "action": "name", "status": "name"},
    "aid": {"donor": "side", "recipient": "side", "amount": "money", "date": "date", "status": "name"},
}  # fmt: skip
NEAR = 0.005  # sums that differ by less than half a percent are the same sum, rounded
ALIKE = 0.6  # names of which so much is shared are one name


def stated(value: object) -> bool:
    """Return whether a slot holds anything: zero does, an empty list does not."""
    return value is not None and value not in ("", [], {})


def credit(measure: str, gold: Any, value: Any) -> float:
    """Return the credit of a slot's value by the measure that SLOTS gives the slot."""
    return _MEASURES[measure](gold, value)


def people(gold: list[Plain], found: list[Plain]) -> float:
    """Pair the likest persons, one to one; twice their credit over the persons of both lists."""
    if not gold or not found:
        return 0.0
    pairs = sorted(((person(a, b), i, j) for i, a in enumerate(gold) for j, b in enumerate(found)), reverse=True)
    seen_gold: set[int] = set()
    seen_found: set[int] = set()
    total = 0.0
    for worth, i, j in pairs:
        if worth > 0 and i not in seen_gold and j not in seen_found:
            seen_gold.add(i)
            seen_found.add(j)
            total += worth
    return 2 * total / (len(gold) + len(found))


def person(gold: Plain, found: Plain) -> float:
    """Credit of one person: the name counts most, then country and office; without a name the country counts.

    The gold may have several spellings of a name, with "|" between them.
    """
    title_fits = not gold.get("title") or shared(gold["title"], found.get("title") or "") >= 0.5
    country_fits = folded(gold.get("country")) == folded(found.get("country") or found.get("org") or "")
    if not gold.get("name"):
        return (1.0 if title_fits else 0.6) if gold.get("country") and country_fits else 0.0
    name = found.get("name")
    if not name or max(shared(spelling, name) for spelling in str(gold["name"]).split("|")) < ALIKE:
        return 0.0
    return 0.7 + (0.15 if not gold.get("country") or country_fits else 0) + (0.15 if title_fits else 0)


def money(gold: Any, found: Any) -> float:
    """All or nothing by value and currency; a wrong bound or top of the range costs a fifth each."""
    if not isinstance(gold, dict) or not isinstance(found, dict):
        return 0.0
    if gold.get("value") is None or found.get("value") is None:
        return 0.0
    if (gold.get("currency") or "") != (found.get("currency") or ""):
        return 0.0
    a, b = float(gold["value"]), float(found["value"])
    if abs(a - b) > NEAR * max(abs(a), abs(b)):
        return 0.0
    worth = 1.0
    if gold.get("bound", "eq") != found.get("bound", "eq"):
        worth -= 0.2
    if gold.get("high") is not None:
        high = float(gold["high"])
        if found.get("high") is None or abs(high - float(found["high"])) > NEAR * high:
            worth -= 0.2
    return worth


def multiplier(gold: Any, found: Any) -> float:
    """All or nothing by value; a wrong bound costs a fifth. A bare number is an exact one."""
    a, b = (one if isinstance(one, dict) else {"value": one} for one in (gold, found))
    if a.get("value") is None or b.get("value") is None or abs(float(a["value"]) - float(b["value"])) > 1e-6:
        return 0.0
    return 1.0 if a.get("bound", "eq") == b.get("bound", "eq") else 0.8


def date(gold: Any, found: Any) -> float:
    """Credit of an EDTF date or interval: that of its worse end, or half where any of the ends touch."""
    a, b = str(gold).split("/"), str(found).split("/")
    if len(a) == len(b):
        whole = min(_day(x, y) for x, y in zip(a, b, strict=True))
        if whole > 0:
            return whole
    return 0.5 if any(_day(x, y) > 0 for x in a for y in b) else 0.0


def _day(a: str, b: str) -> float:
    """Equal, alike but for an unknown year, or one holding the other (a month its days)."""
    if a == b:
        return 1.0
    if "XXXX" in a + b and len(a) == len(b) and a[4:] == b[4:]:
        return 0.75
    return 0.5 if a and b and (a.startswith(b) or b.startswith(a)) else 0.0


def sides(gold: Any, found: Any) -> float:
    """Return the F1 of two sets of countries, bodies or companies."""
    a, b = {folded(one) for one in gold}, {folded(one) for one in found}
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def side(gold: Any, found: Any) -> float:
    """Return 1 for the same code, or for like names of a company."""
    if folded(gold) == folded(found):
        return 1.0
    return 1.0 if len(folded(gold)) > 3 and shared(gold, found) >= ALIKE else 0.0


def place(gold: Any, found: Any) -> float:
    """Return 1 where one holds the other ("Hà Nội", "Phủ Chủ tịch, Hà Nội"), else by the words they share."""
    a, b = folded(gold), folded(found)
    return 1.0 if a and b and (a in b or b in a) else shared(gold, found)


def number(gold: Any, found: Any) -> float:
    """Return 1 for the same number, 0 for another and for what is none."""
    try:
        return 1.0 if abs(float(gold) - float(found)) < 1e-6 else 0.0
    except (TypeError, ValueError):
        return 0.0


def name(gold: Any, found: Any) -> float:
    """Return 1 for the same word of a closed list."""
    return 1.0 if folded(gold) == folded(found) else 0.0


_MEASURES: dict[str, Callable[[Any, Any], float]] = {
    "people": people,
    "money": money,
    "multiplier": multiplier,
    "date": date,
    "text": shared,
    "place": place,
    "sides": sides,
    "side": side,
    "number": number,
    "name": name,
}
