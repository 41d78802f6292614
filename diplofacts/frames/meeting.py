"""A meeting: who met whom, how, when, where, and whether it took place.

A rule finds the event word (its group `key`) and, where the wording has one, the other side (`b`); who acts is found
here. `people` holds both sides at once ("giữa A và B"); `a` the acting side where only the rule can tell. What rules
may fix besides `form` and `status`: `_mutual` (no object: those who act met each other), `_noun` (the event is named
by a noun, so it may be spoken of before or after it takes place).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from diplofacts.discourse import Context, Reading, nearest_place
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.frames.event_date import date_of_event
from diplofacts.frames.roles import PERSON, Actor, is_fronted, sides, subject_before, subject_behind
from diplofacts.frames.standing import standing
from diplofacts.match import Match

_HEADS = ("tổng thống", "thủ tướng", "chủ tịch", "tổng bí thư", "quốc vương", "president", "prime minister", "king", "premier")


class Scene(NamedTuple):
    """The two sides of one event word; end: where the words of the scene end in the slotted text.

    subject_at: where the acting side stands, None if it was not named in the sentence.
    """

    left: list[Entity]
    right: list[Entity]
    subject_at: int | None
    behind: bool
    end: int


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where the host met one after another."""
    scene = _scene(match, reading)
    if scene is None:
        return []
    key = match.words.get("key", (match.start, match.end))
    left = context.persons(scene.left)
    right = _spoken_for(scene.right)
    other = frozenset(code for code in context.codes(right) if code)
    if not left and right:
        left = context.leading(other)
    status = match.rule.fixed.get("status") or standing(
        reading, key, scene.subject_at, scene.end, noun=bool(match.rule.fixed.get("_noun")), behind=scene.behind
    )
    if status is None:
        return []
    tense = "future" if status == "planned" else "past"
    when = date_of_event(reading, context, key, (match.start, scene.end), tense, behind=scene.behind)
    where = nearest_place(reading, (match.start, scene.end))
    drafts = []
    for group in _groups(match, reading, right, bool(left)):
        people = _participants((*left, *context.persons(group)))
        if not two_sides(people):
            continue
        if status == "held" and when and context.published and when[0][:4].isdigit() and when[0] > context.published:
            status = "planned"
        draft = Draft(match, reading, participants=people, status=status)
        draft.rests("participants", reading, [*scene.left, *group])
        if when:
            draft.slots["date"] = when[0]
            draft.rests("date", reading, [when[1]])
        if where:
            draft.slots["place"] = where[0]
            draft.rests("place", reading, [where[1]])
        drafts.append(draft)
    for draft in drafts[-1:]:
        context.meet(draft.slots["participants"], draft.slots.get("date"), draft.slots.get("place"))
    return drafts


def two_sides(people: tuple[Person, ...]) -> bool:
    """Whether people stand for at least two different sides; a named person of unknown country is a side of its own."""
    known = {one.country for one in people if one.country}
    strangers = [one for one in people if not one.country]
    return len(known) >= 2 or (len(known) == 1 and any(one.name for one in strangers))


def _scene(match: Match, reading: Reading) -> Scene | None:
    """Who acts and who is met; None where nobody can be told."""
    key = match.words.get("key", (match.start, match.end))
    if "people" in match.slots:
        return Scene([], match.slots["people"], match.words["people"][0], False, match.end)
    if "a" in match.slots:
        return Scene(match.slots["a"], match.slots.get("b", []), match.words["a"][0], False, match.end)
    right = match.slots.get("b", [])
    if match.rule.fixed.get("_mutual"):
        actor = subject_before(reading, key[0], frozenset())
        return Scene(list(actor.entities), [], actor.at, False, match.end) if actor else None
    other = sides(right)
    fronted = is_fronted(reading, match.start)
    before = None if fronted else subject_before(reading, match.start, other)
    if before is None and right:
        kept, actor, end = _split(match, reading)
        actor = actor or subject_behind(reading, match.end, sides(kept))
        if actor:
            return Scene(list(actor.entities), kept, actor.at, True, end)
        before = subject_before(reading, match.start, other) if fronted else None
    if before:
        return Scene(list(before.entities), right, before.at, False, match.end)
    return Scene([], right, None, False, match.end) if right else None


def _split(match: Match, reading: Reading) -> tuple[list[Entity], Actor | None, int]:
    """Part "Tiếp B, A nói …": the last of the list, set off by a comma and of another side, is the one who acts."""
    start, end = match.words["b"]
    text = reading.slots.text
    spots = [i for i in range(start, end) if i in reading.slots.entities]
    entities = [reading.slots.entities[i] for i in spots]
    if len(spots) < 2 or text[spots[-1]] != PERSON or text[spots[-2] + 1 : spots[-1]].strip() not in (",", ", the"):
        return entities, None, match.end
    if sides(entities[-1:]) <= sides(entities[:1]) or re.match(r",| và | and ", text[end:]):
        return entities, None, match.end
    return entities[:-1], Actor(spots[-1], end, (entities[-1],)), spots[-2] + 1


def _spoken_for(entities: list[Entity]) -> list[Entity]:
    """The people met: leaders and officials told only in the plural are nobody in particular."""
    return [one for one in entities if one.kind != "person" or one.value.mentioned.reference != "leaders"]


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


def _participants(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Each person once; a side without a name is left out where someone named stands for it."""
    named = {one.country for one in people if one.name}
    kept = [one for one in people if one.name or one.title or one.country not in named]
    return tuple(dict.fromkeys(kept))
