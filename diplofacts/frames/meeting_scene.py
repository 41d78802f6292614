"""The two sides of an event word in a Vietnamese sentence: who acts, and who is met.

A rule's match holds the event word (its group `key`) and, where the wording has one, the other side (`b`); who acts is
found here. `people` holds both sides at once ("giữa A và B"); `a` the acting side where only the rule can tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Reading, Someone
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.council import attending
from diplofacts.frames.institutions import institution_before
from diplofacts.frames.roles import PERSON, Actor, is_fronted, side, sides, subject_before, subject_behind
from diplofacts.match import Match
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

_HEADS = ("tổng thống", "thủ tướng", "chủ tịch", "tổng bí thư", "quốc vương", "ủy viên trưởng")
_AND_COUNTRY = re.compile(f"(?:, | và |, và ){CHARACTER['country']}")


class Scene(NamedTuple):
    """The two sides of one event word; end: where the words of the scene end in the slotted text.

    subject: where the acting side stands, None if it was not named in the sentence; behind: that is after the event.
    refers: neither side is named with the event, so it is one told before.
    """

    left: Sequence[Entity]
    right: Sequence[Entity]
    end: int
    subject: int | None = None
    behind: bool = False
    refers: bool = False


def scene_of(match: Match, reading: Reading) -> Scene | None:
    """Who acts and who is met; None where nobody can be told."""
    key = match.words.get("key", (match.start, match.end))
    if "items" in match.slots:
        own = reading.slots.within(match.slots["items"][0])
        paired = len(sides(own)) > 1 or any(one.kind == "pair" for one in own)
        return Scene((), own, match.end, match.words["items"][0]) if paired else None
    if "people" in match.slots:
        more = attending(match, reading) if match.rule.fixed.get("_council") else ()
        return Scene((), [*match.slots["people"], *more], match.end, match.words["people"][0])
    if "a" in match.slots:
        return Scene(match.slots["a"], match.slots.get("b", []), match.end, match.words["a"][0])
    if match.rule.fixed.get("_mutual"):
        return _together(match, reading, key)
    right = match.slots["b"]
    fronted = is_fronted(reading, match.start)
    other = sides(right[:1])
    before = None if fronted else subject_before(reading, match.start, other)
    if before is None:
        kept, actor, end = _split(match, reading)
        actor = actor or subject_behind(reading, match.end, sides(kept))
        if actor:
            return Scene(actor.entities, kept, end, actor.at, behind=True)
        before = subject_before(reading, match.start, other) if fronted else None
    office = institution_before(reading, match.start)
    if office and side(office) not in other:
        return Scene((office,), right, match.end)
    if before:
        return Scene(before.entities, right, match.end, before.at)
    return Scene((), right, match.end)


def _together(match: Match, reading: Reading, key: tuple[int, int]) -> Scene | None:
    """Those who act met each other; where only one side or none is named, a meeting told before is meant."""
    fronted = is_fronted(reading, match.start)
    for actor in (subject_before(reading, key[0], frozenset()), subject_behind(reading, match.end, frozenset())):
        if actor and (len(sides(actor.entities)) > 1 or actor.entities[0].kind in ("both", "pair")):
            return Scene(actor.entities, (), match.end, actor.at, behind=actor.at > key[0])
    behind = subject_behind(reading, match.end, frozenset()) if fronted else None
    at = behind.at if behind else _both_behind(match, reading) if fronted else None
    return Scene((), (), match.end, at, behind=at is not None, refers=True)


def _both_behind(match: Match, reading: Reading) -> int | None:
    """Where "hai Thủ tướng" stand who open the clause behind "tại hội đàm"."""
    found = _BOTH_OPEN.match(reading.slots.text, match.end)
    return found.end() - 1 if found else None


_BOTH_OPEN = re.compile(rf"[^,;.\ue000-\uf8ff]{{0,30}}, {CHARACTER['both']}")


def _split(match: Match, reading: Reading) -> tuple[list[Entity], Actor | None, int]:
    """Part "Tiếp B, A nói …": the last of the list, set off by a comma and of another side, is the one who acts."""
    start, end = match.words["b"]
    text = reading.slots.text
    spots = [i for i in range(start, end) if i in reading.slots.entities]
    entities = [reading.slots.entities[i] for i in spots]
    if len(spots) < 2 or text[spots[-1]] != PERSON or text[spots[-2] + 1 : spots[-1]].strip() != ",":
        return entities, None, match.end
    last = sides(entities[-1:])
    if (last and last <= sides(entities[:1])) or re.match(r",| và ", text[end:]):
        return entities, None, match.end
    return entities[:-1], Actor(spots[-1], end, (entities[-1],)), spots[-2] + 1


def people_met(entities: Sequence[Entity], match: Match, reading: Reading) -> list[Entity]:
    """The people met.

    Officials told only in the plural are nobody in particular; "B - Chủ tịch Hạ viện" is one man; "người đồng cấp Nga
    và Ấn Độ" are two.
    """
    kept: list[Entity] = []
    for one in entities:
        if one.kind == "person" and one.value.mentioned.reference == "leaders":
            continue
        between = reading.text[kept[-1].end : one.start].strip() if kept else ""
        if between in ("-", "–") and one.kind == "person" and not one.value.person.name:
            continue
        kept.append(one)
    if kept and kept[-1] is entities[-1] and kept[-1].kind == "person" and "b" in match.words:
        kept.extend(_same_office_of(kept[-1], match.words["b"][1], reading))
    return kept


def _same_office_of(last: Entity, at: int, reading: Reading) -> list[Entity]:
    """Further holders of an office, told by their countries alone."""
    mentioned, title = last.value.mentioned, last.value.person.title
    if mentioned.name or mentioned.reference not in ("office", "counterpart"):
        return []
    found = []
    while more := _AND_COUNTRY.match(reading.slots.text, at):
        at = more.end()
        country = reading.slots.entities[at - 1]
        holder = Someone(Person(title=title, country=country.value.code), mentioned)
        found.append(Entity(country.start, country.end, "person", holder))
    return found


_AT_ONE_TABLE = r"\b(?:ăn (?:sáng|trưa|tối)|ba bên|bốn bên)\b"
"""Told of those who met several at once: "ăn sáng và làm việc với B và C"."""


def met_apart(match: Match, reading: Reading, right: list[Entity], acting: bool) -> list[list[Entity]]:
    """Those met, apart where each was met alone: told so, of several countries, or heads of institutions."""
    if "people" in match.slots or not acting or len(right) < 2:
        return [right]
    listed = "b" in match.words and ";" in reading.slots.text[slice(*match.words["b"])]
    start = max(match.start - 25, 0)
    if reading.language == "vi" and re.search(_AT_ONE_TABLE, reading.slots.text[max(0, match.start - 60) : match.end]):
        return [right]
    if re.search(reading.words.separately, reading.slots.text[start : match.end]) or listed or len(right) > 2:
        return [[one] for one in right]
    titles = [(one.value.person.title or "").casefold() for one in right if one.kind == "person"]
    if len(sides(right)) > 1 or all(any(title.startswith(head) for head in _HEADS) for title in titles):
        return [[one] for one in right]
    return [right]
