"""A meeting: who met whom, how, when, where, and whether it took place.

A rule finds the event word (its group `key`) and, where the wording has one, the other side (`b`); who acts is found
here. `people` holds both sides at once ("giữa A và B"); `a` the acting side where only the rule can tell. What rules
may fix besides `form` and `status`: `_mutual` (no object: those who act met each other), `_noun` (the event is named
by a noun, so it may be spoken of before or after it takes place).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from diplofacts.discourse import Context, Reading, Someone, nearest_place
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames import english_meeting
from diplofacts.frames.draft import Draft
from diplofacts.frames.event_date import date_of_event
from diplofacts.frames.roles import PERSON, Actor, is_fronted, sides, subject_before, subject_behind
from diplofacts.frames.stage import building_of, stage_of
from diplofacts.frames.standing import standing
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_HEADS = (
    "tổng thống", "thủ tướng", "chủ tịch", "tổng bí thư", "quốc vương", "president", "prime minister", "king", "premier",
)  # fmt: skip

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


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where the host met one after another."""
    if reading.language == "en":
        return english_meeting.assemble(match, reading, context)
    scene = _scene(match, reading)
    if scene is None:
        return []
    key = match.words.get("key", (match.start, match.end))
    right = _spoken_for(scene.right, match, reading)
    left = context.people if scene.refers else context.persons(scene.left)
    if not left and "b" in match.slots and right:
        left = context.leading(context.codes(right))
    fixed = match.rule.fixed
    standing_ = standing(
        reading, key, scene.subject, scene.end, noun=bool(fixed.get("_noun")) or scene.refers, behind=scene.behind
    )
    status = fixed.get("status") or standing_.status
    if status is None:
        return []
    when = date_of_event(
        reading, context, key, (match.start, scene.end), "past" if status == "held" else "future",
        limit=scene.subject if scene.behind else None,
    )  # fmt: skip
    where = nearest_place(reading, (match.start, scene.end))
    building = building_of(reading, key[0])
    if scene.refers and not when and not where:
        return []
    if status == "held" and when and _lies_ahead(when[0], context.published):
        status = "planned"
    stage = stage_of(reading, context, status, bool(fixed.get("_noun")), when[0] if when else None, heading=scene.behind)
    drafts = []
    for group in _groups(match, reading, right, bool(left)):
        people = _participants((*left, *context.persons(group)), context)
        if not two_sides(people):
            continue
        draft = Draft(match, reading, participants=people, status=status)
        draft.refers = scene.refers
        if fixed.get("_several") and len({one.country for one in people}) < 3 and not _has_body(scene.right):
            draft.slots["form"] = "meeting"
        draft.weak = frozenset(() if standing_.sure else ("status",))
        draft.rests("participants", reading, [*scene.left, *group])
        for slot, value in (("date", stage.date), ("place", building or stage.place)):
            if value and not (slot == "place" and draft.slots.get("form") in ("phone_call", "video_call")):
                draft.slots[slot] = value
                draft.weak |= {slot}
        if when:
            draft.slots["date"] = when[0]
            draft.weak -= {"date"}
            draft.rests("date", reading, [when[1]])
        if where:
            draft.slots["place"] = where[0]
            draft.weak -= {"place"}
            draft.rests("place", reading, [where[1]])
        drafts.append(draft)
    for draft in drafts[-1:]:
        context.meet(draft.slots["participants"], draft.slots.get("date"), draft.slots.get("place"))
    return drafts


def _has_body(entities: Sequence[Entity]) -> bool:
    return any(one.kind == "body" for one in entities)


def _lies_ahead(date: str, published: str | None) -> bool:
    return published is not None and date[:4].isdigit() and date > published


def two_sides(people: tuple[Person, ...]) -> bool:
    """Whether people stand for two sides at least, and one of them in an office.

    An office-holder of unknown country is a side of his own.
    """
    known = {one.country for one in people if one.country}
    strangers = [one for one in people if not one.country]
    if not any(one.title or not one.name for one in people):
        return False
    return len(known) >= 2 or (len(known) == 1 and any(one.name and one.title for one in strangers))


def _scene(match: Match, reading: Reading) -> Scene | None:
    """Who acts and who is met; None where nobody can be told."""
    key = match.words.get("key", (match.start, match.end))
    if "people" in match.slots:
        return Scene((), match.slots["people"], match.end, match.words["people"][0])
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
    if before:
        return Scene(before.entities, right, match.end, before.at)
    return Scene((), right, match.end)


def _together(match: Match, reading: Reading, key: tuple[int, int]) -> Scene | None:
    """Those who act met each other; where only one side or none is named, a meeting told before is meant."""
    fronted = is_fronted(reading, match.start)
    for actor in (subject_before(reading, key[0], frozenset()), subject_behind(reading, match.end, frozenset())):
        if actor and (len(sides(actor.entities)) > 1 or actor.entities[0].kind == "both"):
            return Scene(actor.entities, (), match.end, actor.at, behind=actor.at > key[0])
    behind = subject_behind(reading, match.end, frozenset()) if fronted else None
    return Scene((), (), match.end, behind.at if behind else None, behind=behind is not None, refers=True)


def _split(match: Match, reading: Reading) -> tuple[list[Entity], Actor | None, int]:
    """Part "Tiếp B, A nói …": the last of the list, set off by a comma and of another side, is the one who acts."""
    start, end = match.words["b"]
    text = reading.slots.text
    spots = [i for i in range(start, end) if i in reading.slots.entities]
    entities = [reading.slots.entities[i] for i in spots]
    if len(spots) < 2 or text[spots[-1]] != PERSON or text[spots[-2] + 1 : spots[-1]].strip() not in (",", ", the"):
        return entities, None, match.end
    if (last := sides(entities[-1:])) and last <= sides(entities[:1]) or re.match(r",| và | and ", text[end:]):
        return entities, None, match.end
    return entities[:-1], Actor(spots[-1], end, (entities[-1],)), spots[-2] + 1


def _spoken_for(entities: Sequence[Entity], match: Match, reading: Reading) -> list[Entity]:
    """The people met.

    Officials told only in the plural are nobody in particular; "B - Chủ tịch Hạ viện" is one man; "người đồng cấp Nga và
    Ấn Độ" are two.
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
    return found if found else []


def _groups(match: Match, reading: Reading, right: list[Entity], acting: bool) -> list[list[Entity]]:
    """Those met, apart where each was met alone: told so, of several countries, or heads of institutions."""
    if "people" in match.slots or not acting or len(right) < 2:
        return [right]
    start = max(match.start - 25, 0)
    if re.search(reading.words.separately, reading.slots.text[start : match.end]) or len(right) > 2:
        return [[one] for one in right]
    titles = [(one.value.person.title or "").casefold() for one in right if one.kind == "person"]
    if len(sides(right)) > 1 or all(any(title.startswith(head) for head in _HEADS) for title in titles):
        return [[one] for one in right]
    return [right]


def _participants(people: tuple[Person, ...], context: Context) -> tuple[Person, ...]:
    """Each person once; a side without a name is left out where someone named stands for it.

    A stranger met by one of the two sides in force stands for the other.
    """
    known = {one.country for one in people if one.country}
    other = context.other_side(next(iter(known))) if len(known) == 1 else None
    if other and other != context.home:
        people = tuple(Person(name=p.name, title=p.title, country=p.country or other) for p in people)
    named = {one.country for one in people if one.name}
    return tuple(dict.fromkeys(one for one in people if one.name or one.title or one.country not in named))
