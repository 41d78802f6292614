"""A target of trade: how much, or how many times as much, is to go between whom, by when, and who says so."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.draft import Draft
from diplofacts.frames.opened import laid_open
from diplofacts.frames.trade_clause import Sum, sums
from diplofacts.frames.trade_cues import around
from diplofacts.frames.trade_figure import is_ahead
from diplofacts.frames.trade_plain import is_no_trade
from diplofacts.frames.trade_sides import Sides
from diplofacts.frames.trade_time import deadline
from diplofacts.frames.trade_told import Remembered, remembered
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

SHARED = 25  # how far "hai bên" may stand before a wish that is theirs
LEADS = 90
_THEY = rf"{CHARACTER['both']}|\b(?:they|the (?:parties|sides|countries|leaders|presidents))\b"
_THEIR_GOAL = (
    rf"\b(?:goal|target|objective|aim)s? (?:\w+ )?(?:set|agreed|fixed|outlined|announced|laid down) by"
    rf" (?:{CHARACTER['both']}|(?:the |both )?(?:two |countries' )?"
    r"(?:leaders|presidents|heads|sides|governments|countries))"
)


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The targets of a sentence, in order. Slot: `amount` or `multiplier`, the first of them. Flag: `_open`."""
    if match.rule.fixed.get("_open"):
        whole = laid_open(reading)
        if whole is None:
            return []
        reading = whole
    drafts: list[Draft] = []
    earlier = remembered(reading, context)
    if match.rule.name.endswith("/goes_on") and earlier is None:
        return []
    end = reading.start + len(reading.text)
    multiple: Entity | None = None
    found = sums(reading.slots.text, reading.language)
    for number, one in enumerate(found):
        entity = reading.slots.entities[one.at]
        if not one.aim and not is_ahead(reading, context, one):
            multiple = None
            earlier = _taken_up(reading, context, one, found[number + 1 :]) or earlier
            continue
        metric = one.metric or (earlier.metric if earlier else None)
        if one.metric is None and metric and _is_of_both(reading, one):
            metric = "two_way"  # what both are to bring "the figure" to, told behind one's exports
        if metric is None or one.role == "base" or is_no_trade(reading, one):
            continue
        if entity.kind == "multiple" and _is_past(reading, one.at):
            continue
        if entity.kind == "multiple" and _leads_on(found, number, reading):
            multiple = entity
            continue
        parties = Sides(reading, context, one, earlier).parties(metric)
        if len(parties) < 2:
            continue
        earlier = Remembered(parties, earlier.period if earlier else None, metric, reading.passage, end)
        draft = Draft(match, reading, metric=metric, parties=parties, status=status(reading, one))
        slot = "amount" if entity.kind == "money" else "multiplier"
        draft.slots[slot] = entity.value
        draft.rests(slot, reading, [entity])
        if multiple is not None:
            draft.slots["multiplier"] = multiple.value
            draft.rests("multiplier", reading, [multiple])
            multiple = None
        when = deadline(reading, context, one)
        if when:
            draft.slots["deadline"] = when[0]
            draft.rests("deadline", reading, [when[1]])
        drafts.append(draft)
    return drafts


def _taken_up(reading: Reading, context: Context, one: Sum, later: tuple[Sum, ...]) -> Remembered | None:
    """The figure that the next sum takes up: "reached 1.1 billion, and the goal is to bring it to 3 billion"."""
    if not one.metric or one.role != "level" or not later or later[0].metric or later[0].low != one.at + 1:
        return None
    sides = Sides(reading, context, one, None).parties(one.metric)
    if len(sides) < 2 or is_no_trade(reading, one):
        return None
    return Remembered(sides, None, one.metric, reading.passage, reading.start + len(reading.text))


def _is_of_both(reading: Reading, one: Sum) -> bool:
    """Whether a sentence says that both sides aim at a sum."""
    ahead = reading.slots.text[: one.at]
    return re.search(_THEY if reading.language == "en" else CHARACTER["both"], ahead) is not None


def _is_past(reading: Reading, at: int) -> bool:
    """Whether a multiple tells how much trade has grown: "doubled since 2019"."""
    nearby = (reading.slots.entities.get(place) for place in (at + 1, at + 2))
    return any(one is not None and one.kind == "date" and one.value.role == "since" for one in nearby)


def _leads_on(found: tuple[Sum, ...], number: int, reading: Reading) -> bool:
    """Whether a multiple is told together with the sum it comes to: "double trade to 10 billion"."""
    following = found[number + 1] if number + 1 < len(found) else None
    return (
        following is not None
        and reading.slots.entities[following.at].kind == "money"
        and following.role == "level"
        and (following.aim is not None or reading.language != "en")
        and following.at - found[number].at < LEADS
    )


def status(reading: Reading, one: Sum) -> str:
    """Whether the sides agree on a target or one proposes it: the last word before it that tells, else its goal."""
    if reading.language == "en" and re.search(_THEIR_GOAL, reading.slots.text[one.at + 1 : one.at + 110]):
        return "agreed"
    found = around(reading.slots.text, reading.language, one.low, one.at, one.high).before
    for cue in found:
        if cue.kind == "agree":
            asked = any(c.kind == "wish" and c.end - c.start > 1 and 0 <= cue.start - c.end < 3 for c in found)
            return "proposed" if asked else "agreed"
        if cue.kind == "wish":
            shared = any(c.kind == "agree" and 0 <= cue.start - c.end < SHARED for c in found)
            return "agreed" if shared else "proposed"
    named = one.named or any(cue.kind == "goal" for cue in found)
    return "agreed" if named or one.head.kind == "buy" else "proposed"
