"""Mentions of one fact become one fact: headline, lead and body state it once, with the most complete slots."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from diplofacts.entities.edtf import merge as merge_dates
from diplofacts.facts import CALLS
from diplofacts.frames.days import same_stay, whole_stay
from diplofacts.frames.draft import Draft
from diplofacts.participants import fuller, same_people
from diplofacts.same_agreement import in_one_list, same_agreement

Slots = dict[str, Any]


def merge(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts in the order of the text, each fact once; later mentions fill the slots that earlier ones leave open."""
    kept: list[Draft] = []
    of_fact: dict[tuple[Any, ...], list[Draft]] = {}
    for draft in drafts:
        same = SAME[draft.fact]
        alike = of_fact.setdefault(_key(draft), [])
        for one in alike:
            if same(one.firm(draft), draft.firm(one)) and _status_agrees(one, draft):
                _absorb(one, draft)
                break
        else:
            if not draft.refers:
                kept.append(draft)
                alike.append(draft)
    return kept


def _key(draft: Draft) -> tuple[Any, ...]:
    """What two mentions of one fact have in common in any case, so that only those with the same are compared."""
    return (draft.fact, *(draft.slots.get(slot) for slot in SHARED.get(draft.fact, ())))


def _status_agrees(a: Draft, b: Draft) -> bool:
    """Whether two mentions can be of one event: a plan is not the meeting held, unless told for the same day.

    Documents of one sentence are several; a plan for an agreement is weak: what came of it replaces it.
    """
    listed = a.rule.endswith("/named") and b.rule.endswith("/named")
    if a.fact == "agreement" and (listed or set(a.mentions) & set(b.mentions)):
        return not in_one_list(a.slots.get("title"), b.slots.get("title"))
    if a.fact in ("meeting", "visit") and _far_apart(a.slots.get("date"), b.slots.get("date")):
        return False
    if a.fact == "visit" and (_is_long_made(a, b) or _is_long_made(b, a)):
        return False
    if a.fact == "visit" and {a.slots.get("status"), b.slots.get("status")} == {"made", "cancelled"}:
        return False
    if a.fact != "meeting" or a.slots.get("status") == b.slots.get("status") or "status" in a.weak | b.weak:
        return True
    return a.slots.get("date") is not None and a.slots.get("date") == b.slots.get("date")


def _is_long_made(one: Draft, plan: Draft) -> bool:
    """Whether a trip was made more than a month before the article that tells of another as to come."""
    when: str = one.slots.get("date") or ""
    if one.slots.get("status") != "made" or not when or plan.now is None:
        return False
    return when[:7] < plan.now[:7] and _far_apart(when, plan.now)


def _far_apart(a: str | None, b: str | None) -> bool:
    """Whether two dates, one of them perhaps only assumed, lie more than a month apart."""
    if not a or not b or "X" in a[:7] + b[:7]:
        return False
    if len(a) < 7 or len(b) < 7:
        return a[:4] != b[:4]
    return abs(int(a[:4]) * 12 + int(a[5:7]) - int(b[:4]) * 12 - int(b[5:7])) > 1


def _absorb(home: Draft, other: Draft) -> None:
    """Take over what the other mention says more, or more exactly."""
    told = set(home.slots)
    calls = {home.slots.get("form"), other.slots.get("form")} & {*CALLS}
    for slot, value in other.slots.items():
        mine = home.slots.get(slot)
        if slot == "place" and calls:
            continue  # those who spoke were not in one place
        if mine is None or (home.fact == "agreement" and slot in home.weak - other.weak):
            home.slots[slot] = value
        elif slot in ("participants", "visitors", "signatories"):
            home.slots[slot] = fuller(mine, value)
        elif slot == "date" and home.fact == "visit":
            if slot in home.weak - other.weak:
                home.slots[slot] = value
            elif slot not in other.weak - home.weak:
                home.slots[slot] = whole_stay(mine, value)
        elif slot in ("date", "deadline", "period", "as_of"):
            sure = value if slot in home.weak - other.weak else mine
            home.slots[slot] = merge_dates(mine, value) or sure
        elif slot in ("title", "investor") and len(value) > len(mine):
            home.slots[slot] = value
        elif slot == "parties" and set(mine) < set(value):
            home.slots[slot] = value
        elif slot == "amount" and mine.bound == "eq" and value.bound != "eq":
            home.slots[slot] = value
        elif slot == "measure" and "as_of" not in told and other.slots.get("as_of"):
            home.slots[slot] = value
        elif slot == "status" and home.fact == "trade_target" and value == "agreed":
            home.slots[slot] = value
        elif slot == "status" and home.fact == "meeting" and (mine, value) == ("planned", "held"):
            home.slots[slot] = value  # both are of one day: it came off
        elif slot == "status" and home.fact == "visit" and (mine, value) == ("planned", "cancelled"):
            home.slots[slot] = value
        elif slot not in other.weak and (slot in home.weak or (slot == "form" and mine == "meeting")):
            home.slots[slot] = value
    # What the other mention does not tell at all it does not settle.
    open_still = {slot for slot in home.weak if slot in other.weak or slot not in other.slots}
    home.weak = frozenset(open_still | (other.weak - told))
    for slot, spans in other.spans.items():
        home.spans.setdefault(slot, []).extend(spans)
    home.mentions.extend(span for span in other.mentions if span not in home.mentions)
    home.absorbed.append(other)


def _dates_agree(a: Slots, b: Slots, slot: str = "date") -> bool:
    return a.get(slot) is None or b.get(slot) is None or a[slot] == b[slot] or merge_dates(a[slot], b[slot]) is not None


def _meeting(a: Slots, b: Slots) -> bool:
    if "phone_call" in (forms := {a.get("form"), b.get("form")}) and forms & {"meeting", "reception", "courtesy_call"}:
        return False
    return same_people(a["participants"], b["participants"]) and _dates_agree(a, b)


def _visit(a: Slots, b: Slots) -> bool:
    return (
        a.get("destination") == b.get("destination")
        and same_people(a["visitors"], b["visitors"])
        and (_dates_agree(a, b) or same_stay(a["date"], b["date"]))
    )


def _agreement(a: Slots, b: Slots) -> bool:
    return same_agreement(a, b) and _dates_agree(a, b)


def _sum(slot: str, *others: str) -> Callable[[Slots, Slots], bool]:
    def same(a: Slots, b: Slots) -> bool:
        x, y = a.get(slot), b.get(slot)
        if (x is None) != (y is None):
            return False
        if x is not None and y is not None and (x.value, x.currency) != (y.value, y.currency):
            return False
        return all(a.get(o) is None or b.get(o) is None or a[o] == b[o] for o in others)

    return same


def _same_sides(a: Slots, b: Slots) -> bool:
    return not a.get("parties") or not b.get("parties") or set(a["parties"]) == set(b["parties"])


def _trade_target(a: Slots, b: Slots) -> bool:
    if not (_same_sides(a, b) and _dates_agree(a, b, "deadline")):
        return False
    if a.get("amount") and b.get("amount"):
        return _sum("amount")(a, b)
    x, y = a.get("multiplier"), b.get("multiplier")
    return x is not None and y is not None and bool(x.value == y.value)


def _trade_figure(a: Slots, b: Slots) -> bool:
    return _same_sides(a, b) and _sum("amount", "metric")(a, b) and _dates_agree(a, b, "period")


def _investment(a: Slots, b: Slots) -> bool:
    if a.get("amount") is None and b.get("amount") is None:
        return bool(a.get("projects") == b.get("projects")) and _same_investor(a, b)
    if (a.get("amount") is None) != (b.get("amount") is None):
        alike = all(a.get(slot) == b.get(slot) for slot in ("projects", "investor", "destination"))
        return alike and a.get("projects") is not None
    if a.get("status") != b.get("status") and not _dates_agree(a, b, "as_of"):
        return False  # what came in one year, and what is to come in another
    return _sum("amount", "destination")(a, b) and _same_investor(a, b)


def _same_investor(a: Slots, b: Slots) -> bool:
    """Whether two investors can be one: the same, one untold, or a firm by its short name and by its full one."""
    x, y = a.get("investor"), b.get("investor")
    if not x or not y or x == y:
        return True
    return f"{y} ".startswith(f"{x} ") or f"{x} ".startswith(f"{y} ")


def _partnership(a: Slots, b: Slots) -> bool:
    return set(a["parties"]) == set(b["parties"]) and a["level"] == b["level"]


def _aid(a: Slots, b: Slots) -> bool:
    """A mention without a sum is the same aid as one with it."""
    if a.get("donor") != b.get("donor") or a.get("recipient") != b.get("recipient"):
        return False
    return a.get("amount") is None or b.get("amount") is None or _sum("amount")(a, b)


SAME: dict[str, Callable[[Slots, Slots], bool]] = {
    "meeting": _meeting,
    "agreement": _agreement,
    "trade_target": _trade_target,
    "trade_figure": _trade_figure,
    "investment": _investment,
    "visit": _visit,
    "partnership": _partnership,
    "aid": _aid,
}

SHARED = {"visit": ("destination",), "aid": ("donor", "recipient"), "partnership": ("level",)}
"""For each fact type the slots that all mentions of one fact share, whatever else they leave out."""
