"""What one meeting told in English is as a draft: its form, its status, its day and its town."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import CALLS, Person
from diplofacts.frames.draft import Draft
from diplofacts.frames.english_presence import was_before
from diplofacts.frames.english_setting import setting
from diplofacts.frames.english_sides import Scene
from diplofacts.frames.english_told import Told
from diplofacts.languages.en import meeting_words as words
from diplofacts.languages.en.verb_form import is_past
from diplofacts.match import Match
from diplofacts.participants import same_person
from diplofacts.pattern import plain


def draft_of(
    match: Match, reading: Reading, context: Context, scene: Scene, told: Told, people: tuple[Person, ...]
) -> Draft:
    """The draft of one meeting: what its sentence tells, else what the article sets."""
    fixed = match.rule.fixed
    key = match.words.get("key", (match.start, match.start))
    draft = Draft(match, reading, participants=people, status=told.status)
    draft.slots["form"] = _form(match, reading, scene, people)
    if fixed.get("_spoke") and _spoke_there(reading, context, scene, people):
        draft.slots["form"] = "meeting"
        draft.weak |= {"form"}
    if _is_open(match, reading, scene, told):
        draft.weak |= {"status"}
    if draft.slots["form"] == "reception" and plain(words.ARRIVAL).search(reading.slots.text):
        draft.weak |= {"form"}
    if draft.slots["form"] == "reception" and plain(words.GREETS).search(reading.slots.text[slice(*key)]):
        draft.weak |= {"form"}
    if draft.slots["form"] == "meeting" and "conversation" in reading.slots.text[slice(*key)]:
        draft.weak |= {"form"}
    far = draft.slots["form"] in CALLS
    if fixed.get("_loose") and not far and plain(words.LOOSE).match(reading.slots.text, match.words["key"][0]):
        draft.weak |= {"form"}
    day, town = setting(context, told.status, told.when[0] if told.when else None, people)
    if plain(words.BEHIND).search(reading.slots.text, max(0, scene.start - 60), scene.start):
        day = town = None
    if was_before(reading, scene, told):
        day = town = None
    if plain(words.IN_LAND).match(reading.slots.text, scene.end):
        town = None
    for slot, value in (("date", day), ("place", town)):
        if value and not (slot == "place" and draft.slots["form"] in CALLS):
            draft.slots[slot] = value
            draft.weak |= {slot}
    if told.when:
        draft.slots["date"] = told.when[0]
        draft.weak -= {"date"}
        draft.rests("date", reading, [told.when[1]])
    if told.where and draft.slots["form"] not in CALLS:
        draft.slots["place"] = told.where
        draft.weak -= {"place"}
    return draft


def _is_open(match: Match, reading: Reading, scene: Scene, told: Told) -> bool:
    """Whether the words leave open if a meeting took place or is to come: a headline, a purpose, "the two leaders"."""
    fixed, text = match.rule.fixed, reading.slots.text
    key = match.words.get("key", (match.start, match.start))
    if told.status == "planned" and plain(words.WAS_TO).search(text, max(0, key[0] - 50), key[0]):
        return True
    if told.when:
        return False
    if fixed.get("_again") or (fixed.get("_noun") and scene.right and _are_both(scene.right)):
        return True
    if fixed.get("_noun") and plain(words.THERE_FOR).search(text, 0, key[0]):
        return True
    if reading.kind == "title" and told.status == "held" and not is_past(text[slice(*key)]):
        return True
    if told.status != "planned":
        return False
    if plain(words.SOON_AFTER).search(text, 0, scene.start):
        return True
    acting = scene.left or scene.right
    return bool(acting) and _are_both(acting) and plain(words.ANEW).search(text, scene.start) is None


def _are_both(entities: Sequence[Entity]) -> bool:
    """Whether those who met are told by "the two leaders": then it may be the meeting told before."""
    return all(one.kind == "both" for one in entities)


def _form(match: Match, reading: Reading, scene: Scene, people: Sequence[Person]) -> str:
    """The form of the rule, or what the words around tell: received "for a virtual summit", met "by video"."""
    text, form = reading.slots.text, str(match.rule.fixed["form"])
    key = match.words.get("key", (match.start, match.end))
    if form == "reception" and (found := plain(words.FOR).match(text, scene.end)):
        return next(name for name, word in words.FORMS if re.search(word, found[1]))
    if match.rule.fixed.get("_told") and form == "talks" and "summit" in text[slice(*key)]:
        return "summit"
    if form in ("meeting", "talks") and plain(words.VIDEO).search(text, max(0, key[0] - 60), scene.end + 40):
        return "video_call"
    if form in ("meeting", "talks") and plain(words.PHONED).match(text, key[1]):
        return "phone_call"
    if form == "talks" and match.rule.fixed.get("_loose") and text.startswith("meeting", key[0]):
        return "meeting"
    if match.rule.fixed.get("_their") or match.rule.fixed.get("_call"):
        return next(name for name, word in words.FORMS if re.search(word, text[key[0] : key[1] + 6]))
    if form == "summit" and len(people) == 2 and all(one.name or one.title for one in people):
        return "meeting"
    return form


def _spoke_there(reading: Reading, context: Context, scene: Scene, people: Sequence[Person]) -> bool:
    """Whether two who spoke did so face to face: in a house told, or as those whose meeting was told before."""
    if plain(words.AT_HOUSE).match(reading.slots.text, scene.end):
        return True
    before = context.notes.get("met", ())
    met = len(before) == 2 and all(any(same_person(one, other) for other in before) for one in people)
    return met and not any(plain(words.BY_PHONE).search(heard.text.casefold()) for heard in context.heard[-3:])
