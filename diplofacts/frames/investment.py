"""An investment: the sum or number of projects, who invests where, what the figure measures, for when."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading, Stream
from diplofacts.entities.entity import Entity
from diplofacts.frames.draft import Draft
from diplofacts.frames.investment_bought import bought
from diplofacts.frames.investment_slots import as_of, measure_of, rank_of, status_of
from diplofacts.frames.opened import opened
from diplofacts.frames.side_names import Side, standing
from diplofacts.frames.side_parts import WIDE, clause
from diplofacts.frames.side_untold import Sides
from diplofacts.frames.sides import sides
from diplofacts.languages.flow import Flow, flow
from diplofacts.match import Match
from diplofacts.rule import CHARACTER, compiled

MONEY, COUNT = CHARACTER["money"], CHARACTER["count"]


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The investment that one match states, if it is one between two sides.

    Slots of the rules: `amount` or `projects`, within the group `key`; `investor` where the pattern names it. The group
    `head` is the word that makes the figure one of investment. Flags: `_run`, `_count`.
    """
    if "first" in match.slots:
        return [*_one(_first_of_two(match), reading, context), *_one(match, reading, context)]
    return _one(match, reading, context)


def _first_of_two(match: Match) -> Match:
    """The match for the first of two sides told with their sums "respectively"."""
    side, money = match.words["first"], match.words["lead"]
    return match._replace(words={**match.words, "investor": side, "key": money, "amount": money})


def _told_of_investment(reading: Reading, context: Context) -> bool:
    """Whether counted projects can be investments: an English sentence or the one before says so."""
    if reading.language != "en":
        return True
    told = " ".join(heard.text.lower() for heard in context.heard[-2:])
    return re.search(_INVESTING, told) is not None


_INVESTING = (
    r"\b(?:invest\w*|fdi|capital|factor(?:y|ies)|licen[cs]ed|ventures?|projects? (?:worth|valued|from|by|of))\b"
)


def _is_first_of_two(reading: Reading, at: int) -> bool:
    """Whether a sum is the first of two told "respectively"."""
    return re.match(rf" and {MONEY},? respectively", reading.slots.text[at + 1 : at + 25]) is not None


def _one(match: Match, reading: Reading, context: Context) -> list[Draft]:
    words = flow(reading.language)
    if match.rule.fixed.get("_open"):
        return opened(match, reading, context, assemble)
    at = match.words["key"][0]
    figure = reading.slots.entities[at]
    amount: Entity | None = None
    count: Entity | None = figure
    if match.rule.fixed.get("_count"):
        if figure.value.noun not in words.count_nouns or not _told_of_investment(reading, context):
            return []
        if _sum_beside(reading, words, at) or _wished(reading, words, at):
            return []
    else:
        if not _governed(match, reading, context, words, at):
            return []
        amount, count = figure, _count_beside(reading, at, words)
    if match.rule.fixed.get("_told") and not (context.flow and reading.passage - context.flow.passage <= 1):
        return []
    if match.rule.fixed.get("_on") and not _goes_on(reading, context):
        return []
    if match.rule.fixed.get("_topic") and not any("invest" in one.text.lower() for one in context.heard[-3:]):
        return []
    giver = match.words["investor"][0] if "investor" in match.slots else None
    if "first" not in match.words and _is_first_of_two(reading, at):
        return []
    both = (
        bought(reading, match.words["head"], at)
        if match.rule.fixed.get("_bought")
        else sides(reading, context, words, at, giver=giver)
    )
    told = context.flow
    if told and match.rule.fixed.get("_told"):
        both = Sides(Side(told.giver, told.firm), both.taker or Side(told.taker))
    status = status_of(reading, words, at)
    if status is None:
        return []
    if both.giver is None:
        _note_report(reading, context, words, at, status)
        return []
    if both.taker is None and (both.giver.name or not _abroad(reading, words, at)):
        return []
    if match.rule.fixed.get("_firm") and both.giver.name is None and not _firms(reading, both.giver):
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
    if when:
        draft.slots["as_of"] = when[0]
        draft.rests("as_of", reading, [when[1]])
    period = when[0] if when else _period_told(match, reading, context)
    if period and not when and status == "reported":
        draft.slots["as_of"] = period
        draft.weak |= {"as_of"}
    rank = rank_of(reading, words, at, both.giver.code, told=match.rule.fixed.get("_on") is not None)
    if rank:
        draft.slots["rank"] = rank.value
        draft.rests("rank", reading, [rank])
    firm = both.giver.name is not None
    recent = _is_recent(match, reading, words, at, None if when else period)
    measure = measure_of(reading, words, at, firm, when, bool(rank), status, count is not None, recent)
    draft.slots["measure"] = "single" if match.rule.fixed.get("_bought") else measure
    if both.giver.code and both.taker:
        context.flow = Stream(reading.passage, reading.start, both.giver.code, both.giver.name, both.taker.code, period)
        context.notes.setdefault("investors", set()).add(both.giver.told)
    return [draft]


def _goes_on(reading: Reading, context: Context) -> bool:
    """Whether the sentence before told a figure of investment, in the same passage."""
    return context.flow is not None and reading.passage - context.flow.passage <= 1 and not context.flow.firm


def _province(reading: Reading, words: Flow, at: int, code: str | None) -> Entity | None:
    """The part of the taker's country that opens the clause of a figure: "Tỉnh A đứng thứ 2 với 46 dự án"."""
    low, _ = clause(reading, words, at)
    low = max(low, reading.slots.text.rfind(MONEY, 0, at) + 1)
    named = [(place, one) for place, one in standing(reading, low, at) if one.kind in ("country", "place", "company")]
    if len(named) != 1 or named[0][1].kind != "place" or named[0][1].value.code != code:
        return None
    before = reading.slots.text[low : named[0][0]].strip(" ,;.")
    return named[0][1] if not before or re.search(words.opens_place, before) else None


def _note_report(reading: Reading, context: Context, words: Flow, at: int, status: str) -> None:
    """Remember the period of a report on all foreign investment, for the table of investors that follows."""
    when = as_of(reading, context, words, at, status)
    text = reading.slots.text
    whole = compiled(words.whole, "flow").search(text) or re.search(words.licensed_new, text)
    if when and status == "reported" and whole:
        context.notes["report"] = (reading.passage, when[0])


def _period_told(match: Match, reading: Reading, context: Context) -> str | None:
    """The period of the figure told before, where this one goes on with the table that it opened."""
    told, report = context.flow, context.notes.get("report")
    if match.rule.fixed.get("_firm"):
        return None
    if told and told.period and not told.firm and reading.passage - told.passage <= 1:
        return told.period
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


def _governed(match: Match, reading: Reading, context: Context, words: Flow, at: int) -> bool:
    """Whether the sum is one of investment: no head of another kind stands nearer to it."""
    text = reading.slots.text
    if compiled(words.claimed, "flow").match(text, at + 1):
        return False
    goes_on = match.rule.fixed.get("_run") and "investor" in match.words and _goes_on(reading, context)
    if match.rule.fixed.get("_on") or goes_on:
        start = match.words["investor"][1]
    elif match.rule.fixed.get("_run"):
        heads = [hit.start() for hit in compiled(words.ranked, "flow").finditer(text, max(0, at - WIDE), at)]
        if compiled(words.right_head, "flow").match(text, at + 1):
            return True
        listed = text[at - 1] == "(" and compiled(words.ranked, "flow").search(text, at, at + 130)
        if not heads:
            return bool(listed)
        start = heads[-1]
    else:
        start = match.words["head"][0]
        if match.rule.fixed.get("_deal") and not _of_investment(reading, start):
            return False
        if re.search(words.paired, text[max(0, start - 30) : start]):
            return False
    start = match.words["head"][1] if "head" in match.words else start
    rivals = [hit.end() for hit in re.finditer(words.others, text[start:at])]
    heads = [hit.start() for hit in compiled(words.ranked + "|{count}", "flow").finditer(text[start:at])]
    return not rivals or (bool(heads) and heads[-1] > rivals[-1])


def _of_investment(reading: Reading, at: int) -> bool:
    """Whether an instrument or a number of deals is one of investment by its own words."""
    one = reading.slots.entities[at]
    return "invest" in reading.text[one.start : one.end].lower()


def _count_beside(reading: Reading, at: int, words: Flow) -> Entity | None:
    """The number of projects that goes with the sum at `at`: no other sum or count lies between."""
    entities, text = reading.slots.entities, reading.slots.text
    low, high = clause(reading, words, at)
    counts = [
        place for place, one in standing(reading, low, high)
        if one.kind == "count" and one.value.noun in words.count_nouns
    ]  # fmt: skip
    for place in sorted(counts, key=lambda c: (c > at, abs(c - at))):
        between = text[min(place, at) + 1 : max(place, at)]
        if MONEY in between or COUNT in between or len(between) > 130:
            continue
        if place > at and not _paired_after(text, place, high):
            continue
        return entities[place]
    return None


def _paired_after(text: str, place: int, high: int) -> bool:
    """Whether a count after a sum has no other sum of its own right behind it."""
    after = text.find(MONEY, place, high)
    return after < 0 or after - place > 60


def _sum_beside(reading: Reading, words: Flow, at: int) -> bool:
    """Whether a sum of money goes with the count at `at`."""
    low, high = clause(reading, words, at)
    text = reading.slots.text
    for place, one in standing(reading, low, high):
        if one.kind == "money":
            between = text[min(place, at) + 1 : max(place, at)]
            if MONEY not in between and COUNT not in between and len(between) <= 130:
                return True
    return False


def _wished(reading: Reading, words: Flow, at: int) -> bool:
    """Whether projects are only asked or hoped for."""
    low, _ = clause(reading, words, at)
    return bool(re.search(reading.words.wished, reading.slots.text[max(low, at - 110) : at]))


def _abroad(reading: Reading, words: Flow, at: int) -> bool:
    """Whether the money goes to a part of the world rather than to one country."""
    low, high = clause(reading, words, at)
    return bool(re.search(words.continent, reading.slots.text[low:high]))
