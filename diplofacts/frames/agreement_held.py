"""A signing told of apart from its paper: "The signing took place in Accra", "A signed for Ghana and B for Togo"."""

from __future__ import annotations

from msgspec.structs import replace

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.draft import Draft
from diplofacts.match import Match
from diplofacts.nearest import nearest_place
from diplofacts.rule import CHARACTER

_HELD = (
    r"(?: ceremony)?(?: of the (?:\w+|\ue00c))?,?(?: which)? (?:took place|was held|were held|was conducted|happened"
    r"|occurred)\b"
)


def held(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The day and town of the papers signed in the sentence or paragraph before."""
    told = context.notes.get("signed last")
    tail = re.compile(_HELD).match(reading.slots.text, match.end)
    if tail is None or told is None or reading.passage - told[0] > 2:
        return []
    when = next(
        (one for at, one in sorted(reading.slots.entities.items()) if at >= match.end and one.kind == "date"), None
    )
    day = context.date(when.value, "past") if when is not None and when.value.role in ("at", "same_day") else None
    where = nearest_place(reading, (match.start, match.end))
    drafts = []
    for slots in told[1]:
        draft = Draft(match, reading, **slots)
        draft.refers = True
        if day and "/" not in day:
            draft.slots["date"] = day
        if where:
            draft.slots["place"] = where[0]
        drafts.append(draft)
    return drafts


_PERSON, _SIDE = CHARACTER["person"], f"[{CHARACTER['country']}{CHARACTER['body']}]"
_FOR = r"(?:on behalf of|for|in the name of)(?: the)?(?: governments? of)?(?: the)?"
_MORE = r"(?:,[^,;.]{3,70},)?"
_OTHER = (
    rf"(?:,| and| while| with){{1,2}}(?: the)? (?P<other>{_PERSON}){_MORE}"
    rf"(?: (?:also|signed|inked|did so|initialled|it|doing so)){{0,3}} {_FOR} (?P<second>{_SIDE})"
)
_EACH = (
    rf"(?P<one>{_PERSON}){_MORE} (?:had )?(?:signed|inked|initialled)(?: it| them)? {_FOR} (?P<first>{_SIDE}){_OTHER}"
)
_TURNED = rf"\bsign(?:ing|ed) {_FOR} (?P<first>{_SIDE}) (?:was|were) (?:the |its )?(?P<one>{_PERSON}){_MORE}{_OTHER}"
_SIGNATORIES = (
    rf"\bsignatories (?:were|are) (?:the )?(?P<one>{_PERSON}){_MORE},? (?:and|with) (?:the )?(?P<other>{_PERSON})"
)


def hands(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """Those who signed for each side the papers of the sentence or paragraph before."""
    told = context.notes.get("signed last")
    if told is None or reading.passage - told[0] > 2:
        return []
    text, slots = reading.slots.text, reading.slots.entities
    found = next((hit for one in (_EACH, _TURNED, _SIGNATORIES) if (hit := re.search(one, text))), None)
    if found is None:
        return []
    people = [slots[found.start("one")], slots[found.start("other")]]
    sides = [slots[found.start(name)] for name in ("first", "second") if name in found.groupdict()]
    persons = list(context.persons(people))
    if len(persons) != 2:
        return []
    if len(sides) == 2:
        codes = [context.codes([one]) for one in sides]
        persons = [replace(one, country=code[0]) for one, code in zip(persons, codes, strict=True) if code]
    if len({one.country for one in persons if one.country}) < 2 or not all(one.name for one in persons):
        return []
    drafts = []
    for slots in told[1]:
        if not {one.country for one in persons} <= set(slots.get("parties", ())):
            continue
        draft = Draft(match, reading, **slots, signatories=tuple(persons))
        draft.refers = True
        drafts.append(draft)
    return drafts
