"""Aid: who gives what to whom, for what, and whether it is given or only pledged."""

from __future__ import annotations

from typing import Any

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.aid_going_on import going_on, named_side, of_line
from diplofacts.frames.aid_plain import is_in_yen, is_mere_town, is_no_aid, is_yen_loan, joined
from diplofacts.frames.aid_sides import (
    BANKS,
    DONORS,
    LENDERS,
    by_currency,
    by_seat,
    by_wealth,
    code,
    of_bank,
    told_before,
)
from diplofacts.frames.aid_slots import add_purpose, is_to_come, status_of
from diplofacts.frames.aid_stricken import stricken
from diplofacts.frames.aid_trip import by_trip
from diplofacts.frames.draft import Draft
from diplofacts.frames.opened import opened
from diplofacts.frames.side_names import Side
from diplofacts.frames.side_parts import parts
from diplofacts.frames.side_untold import Sides
from diplofacts.frames.sides import sides
from diplofacts.languages.flow import Flow, flow
from diplofacts.match import Match, slotted
from diplofacts.nearest import nearest_date
from diplofacts.rule import CHARACTER, compiled

MONEY = CHARACTER["money"]


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The aid that one match states, if it tells who gives it to whom.

    Slots of the rules: `amount`, or `donor` and `recipient`, or `item` (an instrument on aid); the group `head` is the
    word that makes the sum one of aid. Flags: `_weak`, `_note`, `_unsummed`, `_bank`, `_rich`.
    """
    words = flow(reading.language, "AID")
    fixed = match.rule.fixed
    for slot in ("recipient", "donor") if fixed.get("_unsummed") or fixed.get("_each") else ():
        listed = match.slots.get(slot, [])
        if len(listed) > 1:  # "to Mozambique, Malawi and Zimbabwe"
            each = [match._replace(slots={**match.slots, slot: [one]}) for one in listed]
            return [draft for one in each for draft in assemble(one, reading, context)]
    within = opened(match, reading, context, assemble) if fixed.get("_open") or fixed.get("_note") else []
    if within or fixed.get("_open"):
        return within
    at = match.words["key"][0]
    found = _told_sides(match, reading, context, words, at)
    if found is None:
        return []
    amount = match.slots.get("amount", [])
    donor, recipient = _ends(found, match, reading, context, words, at)
    untold = reading.language == "vi" and found.taker is not None and found.taker.entity is None
    if untold and recipient == context.home and recipient not in context.main:
        others = [one for one in context.main if one != donor]  # an article on two other states
        recipient = others[0] if others and donor in context.main else None if others else recipient
    status = status_of(reading, words, match)
    if donor and amount and status and not fixed.get("_weak"):
        context.notes["aid_giver"] = (reading.passage, donor)
    if donor is None or recipient is None or donor == recipient or status is None:
        return []
    if is_no_aid(match, reading, words, at, donor, recipient, found):
        return []
    slots: dict[str, Any] = {"donor": donor, "recipient": recipient, "status": status}
    if amount:
        slots["amount"] = amount[0].value
    draft = Draft(match, reading, **slots)
    context.notes["aid"] = (reading.passage, donor, recipient)
    context.notes["aid_giver"] = (reading.passage, donor)
    draft.rests("amount", reading, amount)
    for slot, side in (("donor", found.giver), ("recipient", found.taker)):
        if side and side.entity:
            draft.rests(slot, reading, [side.entity])
    add_purpose(draft, reading, match)
    when = nearest_date(reading, context, (match.start, match.end), "future" if is_to_come(reading, match) else "past")
    before = reading.text[max(0, when[1].start - 60) : when[1].start].lower() if when else ""
    if when and reading.language == "en" and when[1].start >= reading.slots.origin[match.end - 1]:
        told = reading.text[reading.slots.origin[match.end - 1] : when[1].start].lower()
        when = None if re.search(_OF_SOMETHING_ELSE, told) else when
    if when and reading.language == "en" and status == "pledged" and _YEAR.fullmatch(when[0]):
        when = when if when[0][:4] >= (context.published or "")[:4] else None  # what was offered in another year
    if when and not (re.search(words.compared, before[-25:]) or re.search(r"\bsince\b[^,;]*$", before)):
        draft.slots["date"] = when[0]
        draft.rests("date", reading, [when[1]])
    return [draft]


def _is_for_another(taker: Side | None, struck: str) -> bool:
    """Whether a clause itself names another than the country struck as the one who takes."""
    return taker is not None and taker.entity is not None and taker.code != struck


_YEAR = re.compile(r"\d{4}(?:/\d{4})?")
_OF_SOMETHING_ELSE = r"\b(?:which|that|who|where|after|following|since|hit by|struck by|affected by)\b"
"""Between what is given and a day behind it, which is then that of a disaster or an appeal."""


def _told_sides(match: Match, reading: Reading, context: Context, words: Flow, at: int) -> Sides | None:
    """Giver and taker by the words of the sentence and those before it; None where the rule's conditions fail."""
    fixed = match.rule.fixed
    if fixed.get("_note"):
        found = _of_title(match.slots["item"][0], reading, words)
    elif not fixed.get("_unsummed") and not _governed(match, reading, words, at):
        return None
    elif fixed.get("_unsummed") or fixed.get("_named"):
        ends = [match.slots[slot][0] for slot in ("donor", "recipient")]
        found = Sides(*(Side(named_side(one, context), None, one) for one in ends))
        if (fixed.get("_donors") and code(found.giver) not in DONORS) or is_mere_town(ends[0], reading):
            return None
    elif fixed.get("_elliptic") or fixed.get("_again"):
        return going_on(match, context, reading)
    else:
        found = by_seat(sides(reading, context, words, at), reading, context, at)
    if _is_lent(match, found):
        deed = match.words["head"][0] if match.rule.name.endswith("/bank_lends") else None
        lent = of_bank(found, reading, context, words, at, deed)
        if lent.giver and lent.taker:
            return lent
        if not fixed.get("_weak") and not is_yen_loan(match, reading):
            return None
    if fixed.get("_stricken"):
        donor_told = match.slots["donor"][0]
        if is_mere_town(donor_told, reading):
            return None
        donor_code = named_side(donor_told, context) or of_line(reading)
        found = Sides(Side(donor_code, None, donor_told), found.taker)
    untold = found.taker is None or (fixed.get("_weak") and found.taker.entity is None)
    if (untold or fixed.get("_stricken")) and found.giver and found.giver.entity:
        struck = stricken(context, found.giver.code)
        if fixed.get("_stricken") and (struck is None or _is_for_another(found.taker, struck)):
            return None
        if struck and (untold or fixed.get("_stricken")):
            found = Sides(found.giver, Side(struck, None, found.giver.entity))
    if found.taker and code(found.taker) == code(found.giver):
        found = Sides(found.giver, None)
    gone = found if fixed.get("_unsummed") else by_trip(found, reading, context)
    if gone is not found:
        return gone
    if fixed.get("_weak"):
        if found.giver and found.giver.entity and found.taker and found.taker.entity:
            return found
        donor, recipient = by_wealth(reading, words, at)
        if donor is None or recipient is None:
            return None
        given = code(found.giver) in (donor, recipient) or (found.giver is None and joined(reading, donor, recipient))
        given = given or (reading.language == "en" and is_in_yen(match) and donor == "JPN")
        return Sides(Side(donor), Side(recipient)) if given else None
    if found.giver is None or found.taker is None:
        found = told_before(found, reading, context, words, at)
    return found


def _is_lent(match: Match, found: Sides) -> bool:
    """Whether only a bank can be who gives what a rule on mere giving or lending tells."""
    fixed = match.rule.fixed
    if fixed.get("_weak"):
        return found.giver is None or found.taker is None
    return bool(fixed.get("_bank") or (fixed.get("_rich") and code(found.giver) not in DONORS))


def _ends(
    found: Sides, match: Match, reading: Reading, context: Context, words: Flow, at: int
) -> tuple[str | None, str | None]:
    """Donor and recipient; where one of them is not told in the sentence, by standing or by the currency."""
    donor, recipient = code(found.giver), code(found.taker)
    if recipient in (BANKS | LENDERS) and donor not in DONORS:
        donor, recipient = recipient, donor
    if _is_lent(match, found) and not is_yen_loan(match, reading):
        return donor, recipient
    if match.rule.fixed.get("_elliptic") or match.rule.fixed.get("_again"):
        return donor, recipient
    if donor is None or recipient is None or not found.taker or not found.taker.entity or _is_place(found.taker):
        told = by_wealth(reading, words, at)
        donor, recipient = told if told[0] else (donor, recipient)
    amount = match.slots.get("amount", [])
    of_firm = reading.language == "en" and found.giver is not None and found.giver.name is not None
    if donor is None and amount and not of_firm and (recipient or reading.language != "en"):
        donor, recipient = by_currency(amount[0], recipient, context)
    return donor, recipient


def _is_place(side: Side) -> bool:
    return side.entity is not None and side.entity.kind == "place"


def _governed(match: Match, reading: Reading, words: Flow, at: int) -> bool:
    """Whether the sum is aid: no head of another kind stands between, and none right behind it."""
    text = reading.slots.text
    if compiled(words.claimed, "flow").match(text, at + 1):
        return False
    start, end = match.words["head"]
    if re.search(r"\b(?:military|security|defen[cs]e|lethal|legal|mutual) $", text[max(0, start - 12) : start]):
        return False
    if match.rule.fixed.get("_titled"):
        item = match.slots["item"][0]
        soft = compiled(words.soft, "flow").search(reading.text[item.start : item.end].lower())
        in_yen = reading.language == "en" and is_in_yen(match)
        return soft is not None or (in_yen and re.match(_LOAN, text[at + 1 :]) is not None)
    between = text[end:at] if end <= at else text[at + 1 : start] + text[start:end]
    return not re.search(words.others, between)


_LOAN = r"(?: \([^()]*\))?(?: [\w-]+){0,2} loans?\b"


def _of_title(item: Entity, reading: Reading, words: Flow) -> Sides:
    """The sides of an instrument on aid, as its own words tell them."""
    title = reading.text[item.start : item.end]
    inner = [e._replace(start=e.start - item.start, end=e.end - item.start) for e in reading.slots.within(item)]
    within = Reading(0, title, slotted(title, inner), reading.language, reading.passage, reading.kind)
    if not compiled(words.topic, "flow").search(within.slots.text):
        return Sides(None, None)
    gives, takes = parts(within, words, (0, len(within.slots.text)))
    if not gives or not takes:
        return Sides(None, None)
    ends = [max(found, key=lambda at: found[at]) for found in (gives, takes)]
    named = [within.slots.entities[at] for at in ends]
    return Sides(*(Side(one.value.code) if one.kind == "country" else None for one in named))
