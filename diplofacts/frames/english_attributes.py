"""The day and the town that stand before the name of an event in English: "the June 2018 Singapore summit"."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.dates import When
from diplofacts.entities.entity import Entity
from diplofacts.frames.english_setting import is_town

_EVENT = re.compile(
    r"(?:[\w-]+ )?(?:talks|meetings?|summits?|calls?|conversations?|discussions|dialogues?|consultations|negotiations"
    r"|encounters?|session)\b"
)
# Between the two: what the event is called, or its town.
_CALLED = r"(?:(?!they |he |she |it |we |have |has |had |both |the )[\w-]+ |[\ue001\ue005] ){0,2}"
_BEHIND = re.compile(rf"(?:['’]s)? {_CALLED}")
_YEAR = re.compile(rf"(?:^|[\s“\"(])(?P<year>(?:19[4-9]|20[0-4])\d) {_CALLED}$")
_TOWN = re.compile(
    r"(?:\b(?:the|their|his|her|its|last|first|second|historic|landmark|failed|recent|(?:19|20)\d\d)|\ue00b(?:['’]s)?)"
    r" (?P<town>[\ue001\ue005]) (?:[\w-]+ )?$"
)


def day_before(
    reading: Reading, context: Context, key: tuple[int, int], tense: str
) -> tuple[str, Entity] | None:
    """The date right before the word for an event, with its entity, whatever leads it: "since their March talks"."""
    text = reading.slots.text
    if not _EVENT.match(text[key[0] : key[1] + 15]):
        return None
    for at, one in reading.slots.entities.items():
        near = one.kind == "date" and 0 < key[0] - at < 40 and one.value.role in ("at", "since", "by", "until")
        if near and _BEHIND.fullmatch(text[at + 1 : key[0]]):
            told = context.date(one.value, tense)
            return (told, one) if told and "X" not in told[:4] else None
    year = _YEAR.search(text[max(0, key[0] - 40) : key[0]])
    if year is None:
        return None
    start = reading.slots.origin[max(0, key[0] - 40) + year.start("year")]
    return year["year"], Entity(start, start + 4, "date", When(year["year"], None, "at"))


def town_before(reading: Reading, key: tuple[int, int]) -> str | None:
    """The town by which an event is called; as a capital may stand for its government, an article comes before it."""
    text = reading.slots.text
    if not _EVENT.match(text[key[0] : key[1] + 15]):
        return None
    low = max(0, key[0] - 40)
    hit = _TOWN.search(text[low : key[0]])
    one = reading.slots.entities[low + hit.start("town")] if hit else None
    return str(one.value.name) if one is not None and is_town(one) else None
