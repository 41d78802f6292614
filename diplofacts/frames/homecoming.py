"""The last day of a trip: the day on which English news tells that it ended or that its people came home."""

from __future__ import annotations

from datetime import timedelta

from diplofacts import kept_re as re
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.frames.journey import Journey
from diplofacts.rule import CHARACTER

_PERSON, _DATE = CHARACTER["person"], CHARACTER["date"]
_ITS = rf"(?: {_DATE})?(?: (?:an?|the|his|her|their|this|{_PERSON}(?:['’]s)?)| ?[\ue000-\uf8ff])?(?: [\w-]+){{0,4}} $"
_ENDS = (
    r"\b(?:wrap(?:s|ped|ping)? up|w(?:ound|inds?|inding) up|round(?:s|ed|ing)? off"
    r"|conclud(?:es?|ed|ing)|end(?:s|ed|ing)?"
    r"|complet(?:es?|ed|ing)|finish(?:es|ed|ing)?|at the (?:end|conclusion|close) of)"
)
_AFTER = (
    r"\b(?:after|following|from)"
    r"(?: (?:paying|making|completing|concluding|ending|capping|wrapping up|undertaking))?"
)
_HOME = (
    r"\b(?:(?:return|arriv|com|came|flew|fl(?:y|ies|ying)|head|travel|went|go)\w* (?:back |home\b)"
    r"|return(?:s|ed|ing)?\b|(?:back|home) (?:in|from|to)\b"
    r"|(?:left|leaves|departs|departed|emplaned) (?:[\ue000-\uf8ff] )?(?:for (?:home|[\ue001-\ue005])|[\ue001-\ue005]))"
)
_RECENT = (
    r"\b(?:recent(?:ly)?|just|newly|lately)(?:[ -](?:concluded|ended|completed|finished|made))?"
    r"(?: (?:state|official|working|foreign|overseas|[\w-]+-day|[\ue000-\uf8ff]))* $"
)
_ENDED = rf"^[^,;.]{{0,60}}?\b(?:ended|concluded|wrapped up|came to (?:an end|a close)|finished)\b(?: on)? ?{_DATE}?"


def is_recent(journey: Journey) -> bool:
    """Whether the trip is called one that has just been made: "her recently concluded visit"."""
    ahead = journey.text[max(0, journey.key[0] - 60) : journey.key[0]]
    return journey.noun and journey.reading.language == "en" and re.search(_RECENT, ahead) is not None


def ends_it(journey: Journey) -> bool:
    """Whether what is told of the trip in its clause is its end."""
    text, key = journey.text, journey.key
    ahead = text[max(0, key[0] - 70) : key[0]]
    if journey.reading.language != "en":
        return journey.noun and re.search(r"(?<!sau khi )\bkết thúc(?: \w+){0,3} $", ahead) is not None
    if journey.noun and re.search(_ENDS + _ITS, ahead):
        return True
    if journey.noun and re.match(_ENDED, text[key[1] :]):
        return True
    if journey.noun and re.search(_AFTER + _ITS, ahead):
        return re.search(rf"{_HOME}[^;:]*$", text[: key[0]]) is not None
    return journey.match.rule.name.endswith("/back")


def day_of_end(journey: Journey, dates: dict[int, Entity]) -> list[int]:
    """Where the day stands on which people left for home, in front of the trip that they have ended."""
    text, key = journey.text, journey.key
    if not journey.noun or not ends_it(journey):
        return []
    found = [at for at in dates if at < key[0] and dates[at].value.role == "at" and key[0] - at <= 110]
    between = re.sub(rf" {_PERSON}(?:['’]s)? ", " ", text[found[-1] : key[0]]) if found else ""
    return [] if re.search(rf"[;:“”\"{_PERSON}]", between) else found[-1:]


def whole_to(when: str, days: int) -> str:
    """The days of a trip that ended on one and lasted so many.

    >>> whole_to("2024-03-02", 3), whole_to("XXXX-05-09", 2)
    ('2024-02-29/2024-03-02', 'XXXX-05-08/XXXX-05-09')
    """
    last = edtf.first_day(when.replace("XXXX", "2001"))
    if last is None:
        return when
    first = edtf.format_day(last - timedelta(days=days - 1))
    return edtf.format_interval("XXXX" + first[4:] if when.startswith("XXXX") else first, when)
