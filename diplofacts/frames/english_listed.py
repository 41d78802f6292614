"""Meetings no verb tells: "She held meetings with several leaders. These included A, B", or a transcript of talks."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Heard, Reading
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.frames.english_members import members
from diplofacts.frames.english_setting import setting
from diplofacts.languages.en import meeting_words as words
from diplofacts.match import Match
from diplofacts.pattern import plain

_LONGEST = 40  # lines that a list may have


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """A meeting with each of those listed, of the one who met "several leaders" in the sentence before."""
    if len(context.heard) < 2:
        return []
    if match.rule.fixed.get("_attend"):
        return _attended(match, reading, context)
    before = context.heard[-2]
    pattern = words.SEVERAL
    if match.rule.fixed.get("_item"):
        lead = _lead(context)
        if lead is None:
            return []
        before, pattern = lead, words.LISTS
    hit = plain(pattern).search(before.text.lower())
    actor = next((one.value.person for one in before.entities if one.kind == "person"), None)
    if hit is None or actor is None or not actor.country:
        return []
    ahead = before.text[max(0, hit.start() - 40) : hit.start()]
    planned = re.search(r"\b(?:will|to|is|scheduled|expected|plans)\b", ahead)
    status = "planned" if planned else "held"
    form = "phone_call" if re.search(r"\b(?:phone|calls)\b", hit[0]) else "meeting"
    drafts = []
    for one in match.slots["people"]:
        people: tuple[Person, ...] = (actor, *context.persons([one]))
        if len({who.country for who in people if who.country}) < 2:
            continue
        draft = Draft(match, reading, participants=people, status=status, form=form)
        draft.weak = frozenset(("form",))
        for slot, value in zip(("date", "place"), setting(context, status, None, people), strict=True):
            if value and not (slot == "place" and form == "phone_call"):
                draft.slots[slot] = value
                draft.weak |= {slot}
        draft.rests("participants", reading, [one])
        drafts.append(draft)
    return drafts


def _attended(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """A meeting of three countries or more, told by who came; the sentence before gives its day and town."""
    before = context.heard[-2]
    told = plain(words.GATHERING).search(before.text.lower())
    hosted = told and plain(words.HOSTING).search(before.text.lower()[: told.start()])
    host = next((one for one in before.entities if one.kind == "person" and hosted), None)
    kept, _ = members(reading, match.words["people"])
    people = context.persons([*([host] if host else ()), *kept])
    if told is None or len({one.country for one in people if one.country}) < 3:
        return []
    planned = re.search(r"\b(?:will|to|is|are|scheduled|expected|plans)\b", before.text[: told.start() + 12].lower())
    status = "planned" if planned else "held"
    draft = Draft(match, reading, participants=people, status=status, form="summit")
    days = (context.date(one.value, "future" if planned else "past") for one in before.days)
    towns = (one for one in before.entities if one.kind == "place")
    town = next((one for one in towns if before.text.endswith((" in ", " at ", " in the "), 0, one.start)), None)
    for slot, value in (("date", next(days, None)), ("place", town and town.value.name)):
        if value:
            draft.slots[slot] = value
            draft.weak |= {slot}
    draft.rests("participants", reading, kept)
    return [draft]


def _lead(context: Context) -> Heard | None:
    """The sentence that opens a list of people, one a line, of which this line is one; None where there is none."""
    for heard in context.heard[-2:-_LONGEST:-1]:
        if plain(words.LISTS).search(heard.text.lower()):
            return heard
        named = [one for one in heard.entities if one.kind == "person"]
        alone = len(named) == 1 and not heard.text[named[0].end :].strip(" ;,.") and named[0].start < 16
        if not alone and not plain(words.HOUR).fullmatch(heard.text.lower()):
            return None
    return None


def dialogue(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meeting of two officials of two countries who speak in turn in a transcript: "President A: Mr Premier, …"."""
    who: Person = match.slots["people"][0].value.person
    if not (who.name and who.title and who.country):
        return []
    spoken: list[Person] = context.notes.setdefault("speakers", [])
    other = next((one for one in spoken if one.country != who.country), None)
    spoken.append(who)
    if other is None or len({one.country for one in spoken}) > 2 or "dialogue" in context.notes:
        return []
    context.notes["dialogue"] = True
    draft = Draft(match, reading, participants=(other, who), status="held")
    for slot, value in zip(("date", "place"), setting(context, "held", None, (other, who)), strict=True):
        if value:
            draft.slots[slot] = value
    draft.weak = frozenset(("form", "status", "date", "place")) & draft.slots.keys()
    draft.rests("participants", reading, match.slots["people"][:1])
    return [draft]
