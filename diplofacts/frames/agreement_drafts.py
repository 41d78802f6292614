"""The facts of the instruments that one act is done to."""

from __future__ import annotations

from typing import Any

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.datelines import dateline
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_again import counted_before, is_replaced, told_in_full
from diplofacts.frames.agreement_borrowed import is_borrowed_from_afar, is_vague
from diplofacts.frames.agreement_firms import with_firms
from diplofacts.frames.agreement_left import doer_of
from diplofacts.frames.agreement_own import Own, own_sides, taker_of
from diplofacts.frames.agreement_parties import in_order, of_three, parties_of, with_protagonist
from diplofacts.frames.agreement_real import has_sides, is_between, is_private
from diplofacts.frames.agreement_sides import sides_around
from diplofacts.frames.agreement_signers import signatories, signers
from diplofacts.frames.agreement_stage import carried_day, carried_place, comes_yet, day_of_act
from diplofacts.frames.agreement_title import (
    is_known_number,
    is_many_sided,
    is_of_all_members,
    of_members,
    of_one_member,
    phrase_of,
    title_of,
)
from diplofacts.frames.agreement_visit import told_of_visit
from diplofacts.frames.agreement_worth import amount_of
from diplofacts.frames.draft import Draft
from diplofacts.languages.agreement_words import AgreementWords, agreement_words
from diplofacts.match import Match
from diplofacts.nearest import nearest_place
from diplofacts.rule import CHARACTER

_BY_HAND = r"sign|ink|initial|exchang|pen to|adopt|issue|ký|kí|trao|^ra$|thông qua"
_PLACED = {"en": ("signed", "planned"), "vi": ("signed",)}
_PAST = ("en/agreement/signed", "en/agreement/participle", "en/agreement/exchanged")
"""Words of what is done: a day still to come, told with them, is that of something else."""
_SAID = r"(?:announc|unveil)\w+"
"""One of two sides tells of what both have agreed: "Japan announced a deal with Chile"."""


def drafts_of(
    match: Match, reading: Reading, context: Context, spots: list[int], status: str, key: tuple[int, int]
) -> list[Draft]:
    """The facts of the instruments at `spots`, all of one act."""
    words = agreement_words(reading.language)
    start, end = spots[0], max(spots[-1] + 1, key[1])
    around = sides_around(reading, context, key, start, end, words)
    by_hand = re.search(_BY_HAND, reading.slots.text[key[0] : key[1]]) is not None
    people = signers(reading, context, key, start, end, words) if status == "signed" and by_hand else []
    when = day_of_act(match, reading, context, key, start, end, status, words)
    where = nearest_place(reading, (min(start, key[0]), end)) if status in _PLACED[reading.language] else None
    common: dict[str, Any] = {"status": status, "signatories": signatories(people, context, reading)}
    if when and (status == "signed" or comes_yet(match, reading, key)) and _is_to_come(when[0], context):
        if match.rule.name in _PAST and len(when[1].value.edtf or "") < 10:
            when = None
        else:
            common["status"] = "planned"
    drafts: list[Draft] = []
    line = dateline(reading.text, list(reading.slots.entities.values())) if status == "signed" else None
    for at in spots:
        item = reading.slots.entities[at]
        context.notes.setdefault("told", set()).add((reading.start, at))
        title, back = title_of(reading, context, at, words, match.rule.fixed["_act"], key[1])
        count = item.value.count if title or not is_known_number(reading, at) else None
        amount = amount_of(reading, at, words)
        if reading.language == "en" and is_replaced(reading, at):
            continue
        if title is None and count is None:
            title = phrase_of(reading, at) if amount and not _is_joined(reading, spots, at) else None
        if title is None and count is None:
            title, count, back = counted_before(reading, at, context)
        if title is None and count is None:
            if amount and drafts and _is_joined(reading, spots, at):
                drafts[-1].slots.setdefault("amount", amount.value)
            if re.search(r"\b(?:first|second|third|fourth|fifth|sixth) $", reading.slots.text[:at]):
                context.notes["told"].discard((reading.start, at))  # what it is on may be told in other words
            continue
        own = back or own_sides(reading, item, context)
        if reading.language == "en" and title and item.value.definite and not own.codes:
            title, own = told_in_full(context, title, own)
        if reading.language == "en" and title and not own.codes:
            own = taker_of(reading, context, at, title) or own
        sided = own.codes or around.acting or around.pair or len(around.beside) >= 2 or has_sides(context, around)
        member = of_one_member(reading, context, key) if is_many_sided(title) else ()
        dated = reading.language == "en" and _is_told_of_all(match, context, when[0] if when else None)
        dated = dated or is_of_all_members(reading, key)
        if not sided and not member and not (is_many_sided(title) and dated):
            continue
        parties = in_order(reading, parties_of(own, around, context), context)
        parties = of_members(reading, key, around.acting) or of_three(reading, context, parties, around)
        if reading.language == "en" and own.partner and parties == own.codes and match.rule.fixed["_act"] == "talks":
            parties = with_protagonist(context, parties)
        alone = len(around.acting) == 1 or match.rule.fixed["_act"] == "cancel"
        if is_many_sided(title) and reading.language == "vi" and around.acting and alone and not own.codes:
            parties = around.acting[:1]
        if is_many_sided(title) and reading.language == "en":
            doers = () if start < key[0] and match.rule.fixed["_act"] in ("sign", "adopt", "force") else around.acting
            if match.rule.fixed["_act"] == "cancel" and start > key[0]:
                doers = doer_of(reading, context, key[0]) or doers
            parties = tuple(dict.fromkeys((*own.codes, *doers)))
            if not parties and not _is_told_of_all(match, context, when[0] if when else None):
                continue
        elif is_many_sided(title) and (len(parties) < 2 or not (own.codes or around.acting)):
            parties = around.acting or member
        elif is_borrowed_from_afar(reading, context, title, parties, own, around):
            continue
        of_all = parties and is_many_sided(title) and match.rule.fixed["_act"] in ("force", "talks")
        of_all = of_all or parties == ("ASEAN",)
        untold = reading.language == "en" and len(parties) < 2 and not of_all
        if untold and common["status"] in ("planned", "negotiating"):
            continue
        if reading.language == "en" and count is None and is_vague(title, parties, own, around, common["status"]):
            continue
        told = set(own.codes) | set(around.acting)
        untitled = item.value.title is None and count is None and back is None
        if common["status"] == "planned" and untitled and len(told) < 2 and not around.pair:
            continue  # a paper hoped for, with nobody told whom it is to be with
        acting = around.acting if count is None and amount is None else (*around.acting, *around.beside)
        if is_private(reading, context, title, parties, own, around, key):
            continue
        word = reading.slots.text[key[0] : key[1]]
        if not is_between(match, item, parties, acting, around.pair, own.codes, word) and not (
            len(parties) == 2 and own.codes and around.acting and re.compile(_SAID).match(reading.slots.text, key[0])
        ):
            continue
        title = _without_worth(title, reading.text[amount.start : amount.end]) if title and amount else title
        kind = item.value.kind
        parties = with_firms(reading, context, parties)
        firms = [one for one in parties if " " in one or one != one.upper()]
        if kind == "agreement" and firms and (amount or len(firms) == len(parties) or re.search(_BUYS, title or "")):
            kind = "contract"
        if people and len(parties) == 2:
            common["signatories"] = signatories(people, context, reading, parties)
        draft = Draft(match, reading, title=title, count=count, instrument=kind, parties=parties, **common)
        draft.weak = frozenset(("status", "date", "place") if common["status"] in ("planned", "negotiating") else ())
        if kind == "agreement" and re.search(r"\bdeals?\b", title or "deal"):
            draft.weak |= {"instrument"}
        if len(set(own.codes) | set(around.acting)) < 2:
            draft.weak |= {"parties"}
        draft.rests("title" if title else "count", reading, [item])
        if common["signatories"]:
            draft.rests("signatories", reading, people)
        if when:
            draft.slots["date"] = when[0]
            draft.rests("date", reading, [when[1]])
        if where:
            draft.slots["place"] = where[0]
            draft.rests("place", reading, [where[1]])
        elif line and _may_be_in(line, reading, parties, draft, context):
            draft.slots["place"] = line.value.name
            draft.weak |= {"place"}
            draft.rests("place", reading, [line])
            context.notes["dateline"] = line.value.name
        carried = not when and not is_many_sided(title)
        day = carried_day(match, reading, context, key, status, words) if carried else None
        if day:
            draft.slots["date"] = day
            draft.weak |= {"date", "place"}
            if "place" not in draft.slots and context.place:
                draft.slots["place"] = context.place
        if reading.language == "en" and status == "signed" and by_hand and _is_news(draft, context):
            town = carried_place(reading, context, key, words)
            if town and "place" not in draft.slots:
                draft.slots["place"] = town
                draft.weak |= {"place"}
        if not when and by_hand and not day:
            _set_by_visit(draft, *told_of_visit(reading, context, parties, common["status"]))
        if amount:
            draft.slots["amount"] = amount.value
            draft.rests("amount", reading, [amount])
        drafts.append(draft)
        if title and title != item.value.title and item.value.bare and back is None:
            paper = (title, item.value.kind, Own(parties, True, False), item.value.number)
            context.notes.setdefault("papers", []).append(paper)
        if title and item.value.title and title != item.value.title:
            context.notes.setdefault("full titles", {})[item.value.title.casefold()] = title
        if title and len(parties) >= 2:
            context.notes.setdefault("sides of", {})[title.casefold()] = Own(parties, True, False)
        if count:
            context.notes["counted"] = (reading.passage, title, count, item.value.kind, Own(parties, True, False))
    open_list(match, reading, context, spots, status, key, around, when, words)
    context.notes["told last"] = (reading.passage, drafts)
    if drafts and status == "signed":
        kept = ("title", "count", "instrument", "parties", "status")
        slots = [{slot: draft.slots[slot] for slot in kept if slot in draft.slots} for draft in drafts]
        context.notes["signed last"] = (reading.passage, slots)
    return drafts


def _set_by_visit(draft: Draft, day: str | None, town: str | None) -> None:
    """Give a paper the day and town of the visit on which it is signed, where it has none of its own."""
    for slot, value in (("date", day), ("place", town)):
        if value and slot not in draft.slots:
            draft.slots[slot] = value
            draft.weak |= {slot}


def _is_told_of_all(match: Match, context: Context, when: str | None) -> bool:
    """Whether a paper of many states is news though none of them is told: it took effect, or was signed this month."""
    if when is None:
        return False
    return match.rule.fixed["_act"] == "force" or len(when) == 10 or when[:7] == (context.published or "")[:7]


_BUYS = r"\b(?:deals?|buy|purchase|sell|sale|supply|deliver\w*|stake|construct\w*|build)\b"
"""What firms sign contracts about."""
_WORTH = (
    r" (?:for|of|worth|valued at|totall?ing|to the tune of)(?: (?:about|around|some|nearly|over|more than"
    r"|up to|an estimated))* ?$"
)


def _without_worth(title: str, worth: str) -> str:
    """A title without the sum that ends it: "contract to buy ten ships for $3 billion ("."""
    ahead, told, rest = title.partition(" ".join(worth.split()))
    rest = re.sub(r"^ in (?:all|total)$", "", rest)
    cut = re.search(_WORTH, ahead) if told and not re.match(r"\s?[^\s(,]", rest) else None
    return ahead[: cut.start()] if cut else title


def _may_be_in(line: Entity, reading: Reading, parties: tuple[str, ...], draft: Draft, context: Context) -> bool:
    """Whether a paper was signed where a report was sent from: news, in a town of one of its sides, or "here"."""
    states = [one for one in parties if one.isupper() and len(one) == 3]
    if re.search(rf"\b(?:visit|trip|tour) to [{CHARACTER['country']}{CHARACTER['place']}]", reading.slots.text):
        return False
    near = len(states) < 2 or line.value.code in states or re.search(r"\bhere\b", reading.slots.text) is not None
    return near and _is_news(draft, context)


def _is_to_come(day: str, context: Context) -> bool:
    """Whether a day lies behind the day of publication."""
    return bool(context.published and day[:4].isdigit() and day > context.published)


def _is_news(draft: Draft, context: Context) -> bool:
    """Whether what was signed was so in the days before publication, as far as is told."""
    when = draft.slots.get("date")
    if when is None:
        return draft.rule in ("en/agreement/signed", "en/agreement/passive", "en/agreement/signing")
    return bool(when == context.governing or when[:7] == (context.published or "")[:7])


def _is_joined(reading: Reading, spots: list[int], at: int) -> bool:
    """Whether an instrument without a number is counted with the one before it: "12 contracts and agreements"."""
    before = spots.index(at) - 1
    if before < 0 or reading.slots.entities[spots[before]].value.count is None:
        return False
    return reading.slots.text[spots[before] + 1 : at] in (" and ", " và ")


def open_list(
    match: Match, reading: Reading, context: Context, spots: list[int], status: str, key: tuple[int, int], around: Any,
    when: tuple[str, Entity] | None, words: AgreementWords,
) -> None:  # fmt: skip
    """Remember the act when the documents that it is done to are only told in the lines that follow."""
    last = reading.slots.entities[spots[-1]].value
    many = last.number == "many" or last.count is not None
    ends = re.search(words.following, reading.slots.text.rstrip()) is not None
    date = when[0] if when else carried_day(match, reading, context, key, status, words)
    context.notes["act"] = [reading.passage, status, around, date]
    if many:
        context.notes["act of several"] = context.notes["act"]
    if ends or (many and (last.count is not None or title_of(reading, context, spots[-1], words)[0] is None)):
        context.notes["list"] = [reading.passage, status, around, date, ends]
