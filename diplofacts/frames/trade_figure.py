"""A figure of trade: how much went between whom, when, and how much more than a year before."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.draft import Draft
from diplofacts.frames.trade_clause import Sum, sums
from diplofacts.frames.trade_growth import compared_year, growth
from diplofacts.frames.trade_list import goes_on, listed
from diplofacts.frames.trade_plain import is_no_trade
from diplofacts.frames.trade_sides import Sides
from diplofacts.frames.trade_time import base_period, find_date, next_year, period, year_after
from diplofacts.frames.trade_told import Remembered, remembered
from diplofacts.match import Match


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The figures of a sentence, in order; its targets are other facts. Slot: `amount`, the first of the sums."""
    if match.rule.fixed.get("_listed"):
        return listed(match, reading, context)
    if match.rule.fixed.get("_goes_on"):
        return goes_on(match, reading, context)
    drafts: list[Draft] = []
    earlier = remembered(reading, context)
    end = reading.start + len(reading.text)
    before: Sum | None = None
    for one in sums(reading.slots.text, reading.language):
        entity = reading.slots.entities[one.at]
        if entity.kind != "money":
            continue
        metric = one.metric or (earlier.metric if earlier else None)
        if metric is None or is_no_trade(reading, one):
            continue
        sides = Sides(reading, context, one, earlier)
        parties = sides.parties(metric)
        if len(parties) < 2:
            continue
        if one.aim or is_ahead(reading, context, one):
            earlier = Remembered(parties, earlier.period if earlier else None, metric, reading.passage, end)
            continue
        draft = Draft(match, reading, amount=entity.value, metric=metric, parties=parties)
        draft.rests("amount", reading, [entity])
        compared = compared_year(reading, context, one)
        alike = before is not None and (before.head, before.metric) == (one.head, one.metric)
        dated = find_date(reading, one, alike)
        last = earlier.period if earlier else None
        when = base_period(reading, one, dated[0] if dated else None, last) if one.role == "base" and before else None
        if when is None and last and one.role == "level" and before:
            when = next_year(reading, one, last)
        if dated and when is None:
            when = period(reading, context, dated, compared, last)
        if dated and when:
            draft.rests("period", reading, [dated[0]])
        if not dated and one.role == "level" and not alike and (one.part or before or sides.pointed_back):
            when = earlier.period if earlier else None
        if when is None and not dated and one.role == "level" and last and _LIKEWISE.match(reading.slots.text):
            when = last
        if when is None and not dated and last and reading.language == "en" and _THIS_PERIOD.search(reading.slots.text):
            when = last
        if when is None and not dated and compared:
            when = year_after(compared, context.published)
        if when:
            draft.slots["period"] = when
        grown = growth(reading, one, when, compared) if one.role == "level" else None
        if grown:
            draft.slots["growth"] = grown[0]
            draft.rests("growth", reading, [grown[1]])
        drafts.append(draft)
        if one.role == "level" and reading.slots.text[one.at - 1] != "(":
            earlier = Remembered(parties, when, metric, reading.passage, end)
            before = one
        context.notes.setdefault("partners", set()).add(parties)
    context.trade = earlier or context.trade
    return drafts


_THIS_PERIOD = re.compile(r"\b(?:in|during|over|for) (?:this|that|the same|the said) (?:period|time|year|months)\b")
_LIKEWISE = re.compile(r"(?:similarly|likewise|meanwhile|in contrast|by contrast|at the same time|conversely),? ")
"""At the head of a sentence that goes on with the period of the one before."""


def is_ahead(reading: Reading, context: Context, one: Sum) -> bool:
    """Whether the sum's date lies after the year of publication."""
    dated = find_date(reading, one)
    if not dated or not context.published or one.role == "base":
        return False
    when = context.date(dated[0].value, "unknown")
    return bool(when and when[:4].isdigit() and when[:4] > context.published[:4])
