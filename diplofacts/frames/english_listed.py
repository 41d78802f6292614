"""Meetings no verb tells: "She held meetings with several leaders. These included A, B", or a transcript of talks."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.frames.english_setting import setting
from diplofacts.languages.en import meeting_words as words
from diplofacts.match import Match
from diplofacts.pattern import plain


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """A meeting with each of those listed, of the one who met "several leaders" in the sentence before."""
    if len(context.heard) < 2:
        return []
    before = context.heard[-2]
    hit = plain(words.SEVERAL).search(before.text.lower())
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
