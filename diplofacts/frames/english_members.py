"""Those met, told in a list in English: which words behind an event are its members, and what office they hold."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.entity import Entity
from diplofacts.languages.en import meeting_words as words
from diplofacts.languages.en.clause import OFFICERS, PERSON, STATES, officers_before, officers_behind, stands_alone
from diplofacts.pattern import plain
from diplofacts.rule import CHARACTER

_ACTORS = ("he", "she", "they", "i", "we")


def members(reading: Reading, span: tuple[int, int]) -> tuple[list[Entity], int]:
    """The members of a list, and where it ends.

    An English list has "and" before its last member, or semicolons between them; a comma without one opens another
    clause ("After meeting B, A said"). A country that is no more than an adjective is no member.
    """
    text, entities = reading.slots.text, reading.slots.entities
    clause = plain(r", who [^.;:]{1,80}?, (?=and )").search(text, *span)
    aside = range(clause.start(), clause.end()) if clause else ()
    spots = [i for i in range(*span) if i in entities and entities[i].kind != "date" and i not in aside]
    joins = [text[a + 1 : b] for a, b in pairwise(spots)]
    more = _more(text, spots[-1] + 1)
    last = len(joins) if more else None
    closed = next((i for i, join in enumerate(joins) if "and" in join or "&" in join or "as well" in join), last)
    if closed is None and joins and set(joins) == {", "} and plain(words.AND_OTHERS).match(text, spots[-1] + 1):
        closed = len(joins) - 1
    if closed is None:
        closed = max((i for i, join in enumerate(joins) if join.startswith(";")), default=None)
    if closed is None and joins and set(joins) == {", "} and officers_behind(text, spots[-1] + 1):
        closed = len(joins) - 1  # "their Chinese, Japanese, Korean counterparts"
    count = 1 if closed is None else closed + 2
    while closed is not None and count <= len(joins) and ("and" in joins[count - 1] or "as well" in joins[count - 1]):
        further = "as well" in joins[count - 1] and _last_of(joins, count)
        count = further or count + 1
    spots = [*spots[:count], *more] if count >= len(spots) else spots[:count]
    while spots and not _is_member(text, spots[-1], entities[spots[-1]]):
        spots.pop()
    if len(spots) > 1 and text[spots[-2] + 1 : spots[-1]].startswith(", and") and _opens_clause(text, spots[-1] + 1):
        spots.pop()
    while spots and reading.text[entities[spots[-1]].start : entities[spots[-1]].end].lower() in _ACTORS:
        spots.pop()  # "with B, and he was glad"; "during the meeting he said"
    spots = [i for i in spots if not _is_owner(text, i, entities[i])]
    return [entities[i] for i in spots], spots[-1] + 1 if spots else span[0]


def _last_of(joins: Sequence[str], at: int) -> int | None:
    """How many members a list has that goes on behind "A and B, as well as": "C, D and E"."""
    last = next((i for i in range(at, len(joins)) if "and" in joins[i]), None)
    return last + 2 if last is not None and set(joins[at:last]) <= {", "} else None


def _opens_clause(text: str, at: int) -> bool:
    """Whether who stands before a place acts there: "with A, and B also visited"."""
    return plain(words.A_SUBJECT).match(text, at) is not None


def _more(text: str, at: int) -> list[int]:
    """The rest of a list: "and the presidents of C and D", or "from A to C and D"."""
    states = "[" + STATES + CHARACTER["place"] + "]"
    link = rf"(?: to|,? and (?:the )?{OFFICERS} (?:of|from))(?: the)? "
    found = re.match(rf"{link}({states}(?:(?:, |,? and )(?:the )?{states})*)", text[at:])
    if not found or (text[at:].startswith(" to") and not text[: at - 1].endswith("from ")):
        return []
    told = [i for i in range(at + found.start(1), at + found.end(1)) if text[i] in states]
    named = re.match(rf", {PERSON}(?:(?:, |,? and ){PERSON})*", text[at + found.end() :])
    if named and named[0].count(PERSON) == len(told):
        return [i for i in range(at + found.end(), at + found.end() + named.end()) if text[i] == PERSON]
    return told


def _is_owner(text: str, at: int, one: Entity) -> bool:
    """Whether someone is no more than the owner of who is met: "met with his advisers"."""
    owner = one.kind == "person" and one.value.mentioned.office == "owner"
    other = r" (?!(?:[\w-]+ )?(?:guests?|visitors?|hosts?|counterparts?)\b)"
    return bool(owner and re.match(other, text[at + 1 :]))


def _is_member(text: str, at: int, one: Entity) -> bool:
    if one.kind == "both" and re.match(r"['’] ", text[at + 1 :]) and officers_behind(text, at + 1):
        return True  # "the two countries' foreign ministers"
    if one.kind == "company" or re.match(r"['’]s? ?[\w\ue000]", text[at + 1 :]):
        return False
    if one.kind == "place":
        return one.value.form == "capital" and stands_alone(text, at)
    if one.kind in ("country", "body", "pair"):
        if officers_behind(text, at + 1):
            return True
        adjective = one.kind == "country" and one.value.form == "adjective"
        return not adjective and stands_alone(text, at)
    return True


def officers_of(reading: Reading, entities: Sequence[Entity]) -> str | None:
    """The office of "the foreign ministers of China and Japan", in the singular."""
    told = [one for one in entities if one.kind in ("country", "body")]
    if not told:
        return None
    spots = reading.slots.entities.items()
    states = [at for at, one in spots if one is told[0]] + [at for at, one in spots if one is told[-1]]
    if not states:
        return None
    found = officers_before(reading.slots.text, states[0]) or officers_behind(reading.slots.text, states[-1] + 1)
    if not found:
        return None
    if re.search(words.GROUPS, found):
        return ""
    return "counterpart" if "counterpart" in found else _singular(found)


def offices_of(
    reading: Reading, entities: Sequence[Entity], first: str | None
) -> list[tuple[list[Entity], str | None]]:
    """Entities in parts, each with its office: "the premiers of A and B as well as the presidents of C and D"."""
    spots = {id(one): at for at, one in reading.slots.entities.items()}
    parts: list[tuple[list[Entity], str | None]] = [([], first)]
    for one in entities:
        told = officers_before(reading.slots.text, spots.get(id(one), 0)) if parts[-1][0] and first else None
        if told and _singular(told) != parts[-1][1] and not re.search(words.GROUPS, told):
            parts.append(([], _singular(told)))
        parts[-1][0].append(one)
    return parts


def office_of_both(reading: Reading, both: Entity) -> str | None:
    """The office that "the two defence ministers", "both countries' premiers" tell, in the singular; None of others."""
    spots = [at for at, one in reading.slots.entities.items() if one is both]
    if not spots:
        return None
    told = re.search(r"\b(?:two|both|three|four|five) ([\w ]+)$", reading.text[both.start : both.end].casefold())
    if both.value.startswith("leaders"):
        found = told[1] if told else None
    else:
        text = reading.slots.text
        found = officers_before(text, spots[0]) or officers_behind(text, spots[0] + 1)
    if found and plain(words.TOPS).fullmatch(found):
        return "leader"
    if not found or re.search(words.GENERAL, found):
        return None
    return _singular(found)


def _singular(office: str) -> str:
    if kind := re.match(r"(ministers|heads|secretaries|chiefs) (?=of|for)", office):
        return f"{_singular(kind[1])} {office[kind.end() :]}"
    office = re.sub(r"^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) ", "", office)
    return re.sub(r"s$", "", re.sub(r"ies$", "ys", office))
