"""An investment: the sum or number of projects, who invests where, what the figure measures, for when."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading, Stream
from diplofacts.entities.entity import Entity
from diplofacts.frames.draft import Draft
from diplofacts.frames.investment_bought import bought
from diplofacts.frames.investment_far import is_far_fetched
from diplofacts.frames.investment_head import (
    count_beside,
    goes_on,
    is_drawn_by_all,
    is_governed,
    is_lent,
    is_mere_count,
    is_of_all,
    is_of_part,
    is_told,
    is_wished,
    sum_beside,
)
from diplofacts.frames.investment_plain import (
    goes_to_own_firm,
    is_committed_to_state,
    is_from_nowhere,
    stays_within,
)
from diplofacts.frames.investment_slots import as_of, measure_of, rank_of, status_of
from diplofacts.frames.opened import opened, unwrapped
from diplofacts.frames.side_names import Side, standing
from diplofacts.frames.side_parts import WIDE, clause
from diplofacts.frames.side_untold import Sides
from diplofacts.frames.sides import sides
from diplofacts.languages.flow import Flow, flow
from diplofacts.match import Match
from diplofacts.rule import CHARACTER, compiled

MONEY, COUNT = CHARACTER["money"], CHARACTER["count"]
_LEAST = 500_000
"""Whole units of money below which what is bought is a few shares of a fund."""


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The investment that one match states, if it is one between two sides.

    Slots of the rules: `amount` or `projects`, within the group `key`; `investor` where the pattern names it. The group
    `head` is the word that makes the figure one of investment. Flags: `_run`, `_count`.
    """
    if match.rule.fixed.get("_several"):
        return [draft for one in _each(match, reading) for draft in _one(one, reading, context)]
    if "first" in match.slots:
        return [*_one(_first_of_two(match), reading, context), *_one(match, reading, context)]
    return _one(match, reading, context)


def _each(match: Match, reading: Reading) -> list[Match]:
    """The matches for each of several investors told with as many sums; [] where their numbers differ."""
    text = reading.slots.text
    spans = match.words["sides"], match.words["sums"]
    sides = [at for at in range(*spans[0]) if reading.slots.entities.get(at) and text[at - 1] != "("]
    sums = [at for at in range(*spans[1]) if text[at] == MONEY]
    if len(sides) != len(sums):
        return []
    words = [{**match.words, "investor": (a, a + 1), "key": (b, b + 1)} for a, b in zip(sides, sums, strict=True)]
    return [
        match._replace(words=one, slots={**match.slots, "investor": [reading.slots.entities[one["investor"][0]]]})
        for one in words
    ]


def _first_of_two(match: Match) -> Match:
    """The match for the first of two sides told with their sums "respectively"."""
    side, money = match.words["first"], match.words["lead"]
    return match._replace(words={**match.words, "investor": side, "key": money, "amount": money})


def _is_first_of_two(reading: Reading, at: int) -> bool:
    """Whether a sum is the first of two told "respectively"."""
    return re.match(rf" and {MONEY},? respectively", reading.slots.text[at + 1 : at + 25]) is not None


# Before a sum that is one of several, each of another investor: "A, B với số vốn lần lượt là 3 tỷ USD và 2 tỷ USD".
_IN_TURN = (
    rf"{CHARACTER['country']}(?:,? và |, ){CHARACTER['country']}[^.;{MONEY}]{{0,60}}\b(?:lần lượt|tương ứng)\b"
    rf"(?:[^.;{MONEY}]{{0,40}}{MONEY}[;,]? ?(?:và )?)*[^.;{MONEY}]{{0,40}}$"
)


# What a state pays out to another is aid or a loan: "EU đã giải ngân 1 tỷ euro cho A".
_PAID_OUT = (
    rf"\bgiải ngân\b[^.;{MONEY}]{{0,40}}{MONEY}(?: [^\s,.;]+){{0,3}} cho (?:nước |chính phủ )?{CHARACTER['country']}"
)
_CAPITAL = r"\b(?:vốn|đầu tư|fdi|doanh nghiệp|công ty|tập đoàn|dự án)\b"


def _one(match: Match, reading: Reading, context: Context) -> list[Draft]:
    words = flow(reading.language)
    if match.rule.fixed.get("_open"):
        return opened(match, reading, context, assemble)
    at = match.words["key"][0]
    figure = reading.slots.entities[at]
    amount: Entity | None = None
    count: Entity | None = figure
    if match.rule.fixed.get("_count"):
        if figure.value.noun not in words.count_nouns or not is_told(reading, context) or is_mere_count(reading, at):
            return []
        if sum_beside(reading, words, at) or is_wished(reading, words, at) or is_lent(reading, words, at):
            return []
    else:
        if not is_governed(match, reading, context, words, at):
            return []
        amount, count = figure, count_beside(reading, at, words)
        if match.rule.fixed.get("_bought") and figure.value.value < _LEAST:
            return []
    if match.rule.fixed.get("_told") and not (context.flow and reading.passage - context.flow.passage <= 1):
        return []
    if match.rule.fixed.get("_on") and not goes_on(reading, context):
        return []
    if match.rule.fixed.get("_topic") and not any("invest" in one.text.lower() for one in context.heard[-3:]):
        return []
    if re.search(_PAID_OUT, reading.slots.text) and not re.search(_CAPITAL, reading.slots.text):
        return []
    giver = match.words["investor"][0] if "investor" in match.slots else None
    if "first" not in match.words and _is_first_of_two(reading, at):
        return []
    if not match.rule.fixed.get("_several") and compiled(_IN_TURN).search(reading.slots.text, 0, at):
        return []
    both = (
        bought(reading, match.words["head"], at, match.words["investor"][0] if "buyer" in match.words else None)
        if match.rule.fixed.get("_bought")
        else sides(reading, context, words, at, giver=giver)
    )
    if both.giver is None and reading.language == "en" and (whole := unwrapped(reading, at)):
        both = sides(whole[0], context, words, whole[1])
    told = context.flow
    if told and match.rule.fixed.get("_told"):
        both = Sides(Side(told.giver, told.firm), both.taker or Side(told.taker))
    same = match.rule.fixed.get("_run") and told and told.sentence == reading.start
    if told and both.taker is None and (same or match.rule.fixed.get("_on") or match.rule.fixed.get("_several")):
        both = Sides(both.giver, Side(told.taker))
    if re.search(words.average, reading.slots.text[max(reading.slots.text.rfind(MONEY, 0, at) + 1, at - 90) : at]):
        return []
    of_others = both.giver is not None and (
        is_drawn_by_all(reading, both.giver, at)
        or (both.giver.name is None and is_of_part(reading, both.giver.entity, at))
    )
    if not both.giver or of_others or (both.giver.name is None and is_of_all(reading, context, at)):
        both = Sides(None, both.taker)
    status = status_of(reading, words, at)
    if status == "reported" and same and context.notes.get("investing") == "planned":
        status = "planned"  # the head of a list of pledges holds for all of it
    if status is None or stays_within(reading, at):
        return []
    if reading.language == "en" and is_from_nowhere(both, match, reading, context):
        return []
    if goes_to_own_firm(both, reading, at) or is_far_fetched(both, reading, context, at):
        return []
    if both.giver is None:
        _note_report(reading, context, words, at, status)
        return []
    if both.taker is None and (both.giver.name or not _abroad(reading, words, at)):
        return []
    if match.rule.fixed.get("_firm") and both.giver.name is None and not _firms(reading, both.giver):
        return []
    if is_committed_to_state(match, both, reading):
        return []
    if match.rule.fixed.get("_named") and both.giver.name is None:  # what a state gives for works is aid
        return []
    if both.taker and both.taker.code == both.giver.code:
        return []
    if both.taker and both.giver.name and both.giver.code is None:
        return []
    draft = Draft(
        match, reading, amount=amount.value if amount else None, projects=count.value.value if count else None,
        investor=both.giver.told, destination=both.taker.code if both.taker else None, status=status,
    )  # fmt: skip
    draft.rests("amount", reading, [amount] if amount else [])
    draft.rests("projects", reading, [count] if count else [])
    draft.rests("investor", reading, [both.giver.entity] if both.giver.entity else [])
    if both.taker and both.taker.entity:
        draft.rests("destination", reading, [both.taker.entity])
        if both.taker.entity.kind == "place":
            draft.slots["place"] = both.taker.entity.value.name
    if "place" not in draft.slots and both.taker and (province := _province(reading, words, at, both.taker.code)):
        draft.slots["place"] = province.value.name
        draft.rests("place", reading, [province])
    when = as_of(reading, context, words, at, status)
    if when and status == "reported" and when[0][:4].isdigit() and when[0][:4] > (context.published or "9")[:4]:
        when = None  # the year of something planned beside it
    if when:
        draft.slots["as_of"] = when[0]
        draft.rests("as_of", reading, [when[1]])
    period = when[0] if when else _period_told(match, reading, context, words)
    if period and not when and status == "reported":
        draft.slots["as_of"] = period
        draft.weak |= {"as_of"}
    rank = rank_of(reading, words, at, both.giver.code, told=match.rule.fixed.get("_on") is not None)
    if rank and (both.giver.entity or both.giver.code != context.home):  # else it is that of a country invested in
        draft.slots["rank"] = rank.value
        draft.rests("rank", reading, [rank])
    firm = both.giver.name is not None
    held = bool(context.flow and context.flow.period == period and context.flow.stock)
    stock = held or period == _cumulated(context, words)
    recent = _is_recent(match, reading, words, at, None if when or stock else period)
    several = count is not None and count.value.value > 1 and amount is not None
    measure = measure_of(reading, words, at, firm, when, bool(rank), status, count is not None, recent, several)
    draft.slots["measure"] = "single" if match.rule.fixed.get("_bought") else measure
    if both.giver.code and both.taker:
        kept = None if draft.slots["measure"] == "single" else period
        told_now = (both.giver.code, both.giver.name, both.taker.code, kept, draft.slots["measure"] == "total")
        context.flow = Stream(reading.passage, reading.start, *told_now)
        context.notes["investing"] = status
        context.notes.setdefault("investors", set()).add(both.giver.told)
    return [draft]


def _province(reading: Reading, words: Flow, at: int, code: str | None) -> Entity | None:
    """The part of the taker's country that opens the clause of a figure: "Tỉnh A đứng thứ 2 với 46 dự án"."""
    low, _ = clause(reading, words, at)
    low = max(low, reading.slots.text.rfind(MONEY, 0, at) + 1)
    named = [(place, one) for place, one in standing(reading, low, at) if one.kind in ("country", "place", "company")]
    if len(named) != 1 or named[0][1].kind != "place" or named[0][1].value.code != code:
        return None
    if reading.language == "en" and reading.text[named[0][1].start : named[0][1].end].isupper():
        return None  # a dateline
    before = reading.slots.text[low : named[0][0]].strip(" ,;.")
    return named[0][1] if not before or re.search(words.opens_place, before) else None


def _note_report(reading: Reading, context: Context, words: Flow, at: int, status: str) -> None:
    """Remember the period of a report on all foreign investment, for the table of investors that follows."""
    when = as_of(reading, context, words, at, status)
    text = reading.slots.text
    whole = compiled(words.whole, "flow").search(text) or re.search(words.licensed_new, text)
    if when and status == "reported" and whole:
        context.notes["report"] = (reading.passage, when[0])


def _cumulated(context: Context, words: Flow) -> str | None:
    """The day up to which a sentence right before counts all investors, without a sum of its own."""
    for heard in reversed(context.heard[-2:-1]):
        low = heard.text.lower()
        if "usd" in low or not re.search(r"\bđầu tư\b|\bfdi\b", low):
            continue
        for one in heard.dates:
            if re.search(words.cumulative, low[max(0, one.start - 20) : one.end]):
                return context.date(one.value, "past")
    return None


def _period_told(match: Match, reading: Reading, context: Context, words: Flow) -> str | None:
    """The period of the figure told before, where this one goes on with the table that it opened."""
    told, report = context.flow, context.notes.get("report")
    if match.rule.fixed.get("_firm"):
        return None
    if told and told.period and not told.firm and reading.passage - told.passage <= 1:
        return told.period
    counted = _cumulated(context, words) if not match.rule.fixed.get("_run") or _is_ranked(reading) else None
    if counted:
        return counted
    if report and reading.passage - report[0] <= 6 and (match.rule.fixed.get("_run") or _is_ranked(reading)):
        return str(report[1])
    return None


def _is_recent(match: Match, reading: Reading, words: Flow, at: int, inherited: str | None) -> bool:
    """Whether a figure without a date of its own is one of a table for a period, or of new licences."""
    if inherited and (len(inherited) <= 7 or "/" in inherited):
        return True
    table = match.rule.fixed.get("_run") is not None
    return table and re.search(words.licensed_new, reading.slots.text[max(0, at - WIDE) : at]) is not None


def _is_ranked(reading: Reading) -> bool:
    return any(one.kind == "rank" for one in reading.slots.entities.values())


def _firms(reading: Reading, giver: Side) -> bool:
    """Whether a country stands for firms of it that are not named: "a Chinese consortium"."""
    if giver.entity is None or reading.language != "en":
        return False
    return re.match(_OF_FIRMS, reading.text[giver.entity.end : giver.entity.end + 60].lower()) is not None


_OF_FIRMS = (
    r"(?:['’]s)?(?: [\w-]+){0,3} (?:compan(?:y|ies)|firms?|consortium|investors?|group|conglomerate|\w*makers?"
    r"|developers?|giant|bank|fund|enterprises?|producer|operator|contractors?)\b"
)


def _abroad(reading: Reading, words: Flow, at: int) -> bool:
    """Whether the money goes to a part of the world rather than to one country."""
    low, high = clause(reading, words, at)
    return bool(re.search(words.continent, reading.slots.text[low:high]))
