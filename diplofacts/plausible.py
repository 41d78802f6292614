"""What can't be so, whatever a rule has read: deeds after the day of the article, trade of a few dollars."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from diplofacts.entities.edtf import last_day
from diplofacts.frames.draft import Draft

PLANNED = {"meeting": ("held", "planned"), "visit": ("made", "planned"), "aid": ("given", "pledged")}
"""For each fact type the status of a deed, and that of a promise of it."""
LEAST = 10_000
"""A sum below is a price, a rate or a fee: trade, targets and investment are told in larger ones, in any currency."""
SUMS = ("trade_figure", "trade_target", "investment")


def plausible(drafts: Iterable[Draft], published: str | None) -> list[Draft]:
    """Leave out drafts with a sum that is none of their kind, and make promises of deeds that are yet to come.

    published: EDTF or None. An agreement signed on a later day keeps its status: the day is that of something else,
    of its start or its end, and goes.
    """
    kept = []
    for draft in drafts:
        amount = draft.slots.get("amount")
        if draft.fact in SUMS and amount is not None and (amount.high or amount.value) < LEAST:
            continue
        when = draft.slots.get("date")
        if draft.fact == "visit" and when and "/" not in when:  # it may be the day until which a visit lasts
            when = None
        if published and _is_later(when, published):
            deed, promise = PLANNED.get(draft.fact, (None, None))
            if draft.slots.get("status") == deed is not None:
                draft.slots["status"] = promise
            elif draft.fact == "agreement" and draft.slots.get("status") == "signed":
                del draft.slots["date"]
        if draft.fact == "visit" and draft.slots.get("status") == "planned" and _is_gone(draft, published):
            draft.slots["status"] = "made"
        kept.append(draft)
    return kept


def _is_gone(draft: Draft, published: str | None) -> bool:
    """Whether the days of a trip lay more than a month before publication: then it has been made."""
    when = draft.slots.get("date")
    last = last_day(when) if when and "X" not in when else None
    now = last_day(published) if published else None
    return last is not None and now is not None and now - last > timedelta(days=31)


def _is_later(told: str | None, published: str) -> bool:
    """Whether what is told of begins after publication; the day after may be today elsewhere.

    >>> _is_later("2031-05-07/2031-05-09", "2031-05-01"), _is_later("2031-05", "2031-05-01"), _is_later(None, "2031")
    (True, False, False)
    >>> _is_later("2031-05-02", "2031-05-01"), _is_later("203X", "2031-05-01")
    (False, False)
    >>> _is_later("2031-23", "2031-05")  # autumn: of a season the year counts
    False
    """
    first = (told or "").split("/")[0]
    if first[5:7] > "12":
        first = first[:4]
    size = min(len(first), len(published))
    if not first or "X" in first or first[:size] <= published[:size]:
        return False
    if size == 10 and len(published) == 10:
        return date.fromisoformat(first) - date.fromisoformat(published) > timedelta(days=1)
    return True
