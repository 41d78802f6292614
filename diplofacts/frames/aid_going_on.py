"""The sides of aid told in a row: another donor, another who is helped, or the sum of all that one gave."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.companies import agency_country
from diplofacts.entities.entity import Entity
from diplofacts.frames.aid_plain import is_mere_town
from diplofacts.frames.side_names import Side
from diplofacts.frames.side_untold import Sides
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_LINES = 15
"""How many paragraphs a list of those who are helped, one a line, may be away from what its donor decided."""


def going_on(match: Match, context: Context, reading: Reading) -> Sides | None:
    """The sides where a sentence goes on about the aid told right before; None where it tells of none."""
    taker = _next_taker(match, reading)
    if taker is not None:
        giver: tuple[int, str] | None = context.notes.get("aid_giver")
        line = reading.slots.text[match.words["head"][0]] == ":"
        reach = _LINES if line else 0 if match.rule.name.endswith("next_sum") else 2
        if giver is None or reading.passage - giver[0] > reach:
            return None
        return Sides(Side(giver[1]), Side(named_side(taker, context), None, taker))
    told: tuple[int, str, str] | None = context.notes.get("aid")
    if told is None or reading.passage - told[0] > (0 if match.rule.name.endswith("/and_another") else 1):
        return None
    donor = match.slots["donor"][0] if "donor" in match.slots else None
    if donor is not None and is_mere_town(donor, reading):
        return None
    return Sides(Side(named_side(donor, context), None, donor) if donor else Side(told[1]), Side(told[2]))


def _next_taker(match: Match, reading: Reading) -> Entity | None:
    """Who is helped next in a row: told so, or named beside a sum after one who "is to get" another."""
    if "recipient" in match.slots:
        return match.slots["recipient"][0]
    another = match.rule.name.endswith("/and_another")
    takes = another and _TAKES.search(reading.slots.text[: match.words["key"][0]])
    return match.slots["donor"][0] if takes else None


_TAKES = re.compile(
    rf"{CHARACTER['country']} (?:(?:is set|is due|stands|is|will|has|was) )?(?:to )?"
    r"(?:get|gets|got|receive[sd]?|given|allocated|granted)\b"
)


def named_side(one: Entity, context: Context) -> str | None:
    """The country or body of a side that a rule names; of an aid agency its country."""
    return agency_country(one.value) if one.kind == "company" else next(iter(context.codes([one])), None)


def of_line(reading: Reading) -> str | None:
    """The country that a line of a list is headed by: "- France: the foreign minister pledged …"."""
    found = re.match(rf"[^\w{CHARACTER['country']}]{{0,4}}({CHARACTER['country']}):", reading.slots.text)
    return str(reading.slots.entities[found.start(1)].value.code) if found else None
