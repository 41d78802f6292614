"""Those met, told by a sentence of their own: "She held meetings with several leaders. These included A, B and C"."""

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
