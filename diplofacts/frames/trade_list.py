"""Figures of a list of markets told after the first: "Tiếp đến là Ghana đạt 2 tỷ USD, tăng 5%; Lào 1 tỷ USD"."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.draft import Draft
from diplofacts.frames.trade_cues import pattern
from diplofacts.frames.trade_told import Remembered, remembered
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_NEAR = 4  # characters between the end of a sentence that told a figure and the start of one that goes on


def listed(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The figure of one more market, where the sentence before told one of goods that went one way."""
    earlier = remembered(reading, context)
    market = match.slots["market"][0]
    if earlier is None or earlier.metric == "two_way" or len(earlier.parties) != 2:
        return []
    if reading.start - earlier.end > _NEAR and earlier.end != reading.start + len(reading.text):
        return []
    owner = earlier.parties[0 if earlier.metric == "export" else -1]
    (code,) = context.codes([market]) or (None,)
    if code is None or code == owner or match.slots["amount"][0].kind != "money":
        return []
    parties = (owner, code) if earlier.metric == "export" else (code, owner)
    draft = Draft(match, reading, amount=match.slots["amount"][0].value, metric=earlier.metric, parties=parties)
    draft.rests("amount", reading, match.slots["amount"])
    if earlier.period:
        draft.slots["period"] = earlier.period
    if grown := _growth(match, reading):
        draft.slots["growth"] = grown
    end = reading.start + len(reading.text)
    context.trade = Remembered(parties, earlier.period, earlier.metric, reading.passage, end)
    context.notes.setdefault("partners", set()).add(parties)
    return [draft]


def goes_on(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The trade told right before, of another period: "… năm 2016 đạt 2 tỷ USD. Hai tháng đầu năm 2017 đạt …"."""
    earlier = remembered(reading, context)
    near = earlier is not None and 0 <= reading.start - earlier.end <= _NEAR
    when = context.date(match.slots["when"][0].value, "past")
    if earlier is None or when is None or not near or when == earlier.period:
        return []
    ahead = context.published is not None and when[:4].isdigit() and when[:4] > context.published[:4]
    money = match.slots["amount"][0]
    if ahead or match.slots["when"][0].value.role == "by" or money.kind != "money":
        return []
    parties, metric = earlier.parties, earlier.metric
    draft = Draft(match, reading, amount=money.value, metric=metric, parties=parties, period=when)
    draft.rests("amount", reading, [money])
    draft.rests("period", reading, match.slots["when"])
    if grown := _growth(match, reading):
        draft.slots["growth"] = grown
    context.trade = Remembered(parties, when, metric, reading.passage, reading.start + len(reading.text))
    return [draft]


def _growth(match: Match, reading: Reading) -> float | None:
    """The percent told right behind the sum, with its sign."""
    hit = _grown().match(reading.slots.text, match.end)
    if hit is None:
        return None
    value = float(reading.slots.entities[hit.start("percent")].value.value)
    return -value if value > 0 and pattern(reading.language, "down").match(hit["verb"]) else value


@cache
def _grown() -> re.Pattern[str]:
    percent = CHARACTER["percent"]
    how = "(?: mạnh| nhẹ| khoảng| tới| gần| hơn){0,2}"
    return re.compile(rf",? ?\(?(?P<verb>tăng|giảm|sụt){how} (?P<percent>{percent})")

