"""A meeting told in English: the rule gives the event's words and the other side, the clause tells who acts."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames import english_listed
from diplofacts.frames.draft import Draft
from diplofacts.frames.english_actors import acting, met
from diplofacts.frames.english_draft import draft_of
from diplofacts.frames.english_members import officers_of
from diplofacts.frames.english_news import note_news
from diplofacts.frames.english_presence import plays_elsewhere, remember, was_before
from diplofacts.frames.english_setting import is_recent
from diplofacts.frames.english_sides import Scene, find_scene, is_body_of_leaders, told_sides
from diplofacts.frames.english_strangers import are_two, by_name, completed, unmixed
from diplofacts.frames.english_told import Told, gapped, once_more, told_of
from diplofacts.frames.roles import sides
from diplofacts.languages.en import meeting_words as words
from diplofacts.match import Match
from diplofacts.participants import same_person
from diplofacts.pattern import plain


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where someone met others one after another."""
    if match.rule.fixed.get("_included") or match.rule.fixed.get("_item"):
        return english_listed.assemble(match, reading, context)
    if match.rule.fixed.get("_speaker"):
        return english_listed.dialogue(match, reading, context)
    scene = find_scene(match, reading)
    told = told_of(match, reading, context, scene) if scene else None
    if scene is None or told is None:
        return []
    fixed = match.rule.fixed
    left = acting(match, reading, context, scene)
    ahead = reading.slots.text[: match.words.get("key", (match.start, match.end))[0]]
    if not any(one.name for one in left) and plain(words.FIRST_TO).search(ahead):
        return []  # "They were the first leaders of both to meet": of the meeting just told
    if fixed.get("_after") and {one.country for one in context.persons(scene.left)} & told_sides(scene.right):
        return []  # "He was joined by the minister": of his own country
    if fixed.get("_officers") and not all(one.name or one.title for one in left):
        return []
    states = fixed.get("_or_states") and (
        plain(words.TWO_STATES).search(reading.slots.text) or plain(words.ENVOYS_OF).search(ahead)
    )
    states = states and not any(one.name or one.title for one in left)
    states = states or (fixed.get("_or_states") and len(left) > 1 and all(one.title for one in left))
    alone = "b" in match.slots and not left and not fixed.get("_joint")
    if alone or (fixed.get("_people") and not states and not _are_people(left)):
        return []
    drafts = []
    pairs = [(left, group) for group in _groups(match, reading, scene)]
    if len(left) > 1 and len(pairs) == 1 and plain(words.EACH).search(reading.slots.text[: scene.end]):
        pairs = [((one,), pairs[0][1]) for one in left]
    pairs = _respectively(reading, scene) or pairs
    for actors, group in pairs:
        people = _participants((*actors, *met(reading, scene, group, left, context)))
        people = by_name(unmixed(people, (*scene.left, *group), reading, context), context)
        if _is_part(match, people, context) or (len(people) == 1 and people[0].name):
            continue
        two = are_two(people, (*scene.left, *group), reading, context)
        if two and _stands(match, reading, context, scene, told, people):
            people = completed(people, context)
            for one in (told, *once_more(reading, context, scene, told)):
                drafts.append(draft_of(match, reading, context, scene, one, people))
                drafts[-1].rests("participants", reading, [*scene.left, *group])
    for who, when in gapped(reading, context, scene, told) if drafts and len(left) == 1 else ():
        people = completed(_participants((*left, *met(reading, scene, [who], left, context))), context)
        if are_two(people, [*scene.left, who], reading, context):
            drafts.append(draft_of(match, reading, context, scene, when, people))
            drafts[-1].rests("participants", reading, [*scene.left, who])
    if drafts and left:
        context.notes["actor"] = left[0]
    if drafts and _are_some(match, reading, scene):
        context.meet((), drafts[-1].slots.get("date"), drafts[-1].slots.get("place"))
        return []
    for draft in drafts if not was_before(reading, scene, told) else ():
        note_news(draft, reading, context, scene.end)
    for draft in drafts[-1:] if not fixed.get("_body") and not plays_elsewhere(context) else ():
        now = is_recent(draft.slots, context)
        day, town = (draft.slots.get("date"), draft.slots.get("place")) if now else (None, None)
        if len(day or "") == 7:
            town = None  # told of some day this month, by the way
        if plain(words.IN_ASIDE).search(reading.slots.text[: match.start]) or was_before(reading, scene, told):
            day = town = None
        if context.governing and plain(words.AIRFIELD).search(reading.slots.text):
            day = None  # a greeting on arrival, told behind the talks, is not what the article goes on about
        context.meet(draft.slots["participants"], day, town)
        remember(draft, context)
        context.notes["met"] = draft.slots["participants"] if draft.slots["status"] == "held" else ()
    return drafts


def _respectively(reading: Reading, scene: Scene) -> list[tuple[tuple[Person, ...], list[Entity]]]:
    """One who met several of another side, each alone: "between A and B and C, respectively"."""
    first, *rest = scene.right or (None,)
    said = plain(words.RESPECTIVELY).match(reading.slots.text, scene.end)
    if first is None or scene.left or len(rest) < 2 or not said:
        return []
    return [((), [first, one]) for one in rest if one is not None]


def _are_some(match: Match, reading: Reading, scene: Scene) -> bool:
    """Whether those met are some of a body's leaders, told one by one behind: "with four ASEAN leaders"."""
    right = scene.right
    ahead = reading.slots.text[: match.words.get("b", (0, 0))[0]]
    return len(right) == 1 and is_body_of_leaders(right[0]) and plain(words.SOME_OF).search(ahead) is not None


def _are_people(people: Sequence[Person]) -> bool:
    """Whether all are told by name or office, one at least by name."""
    return any(one.name for one in people) and all(one.name or one.title for one in people)


def _is_part(match: Match, people: Sequence[Person], context: Context) -> bool:
    """Whether those told by the way are some of the three sides or more whose meeting was told just before."""
    loose = match.rule.fixed.get("_loose") or match.rule.fixed.get("_their")
    whole = {one.country for one in context.people}
    if not loose or len(whole) < 3 or not {one.country for one in people} < whole:
        return False
    return all(any(same_person(one, other) for other in context.people) for one in people)


def _before(context: Context) -> str:
    """The sentence before, in lower case."""
    return context.heard[-2].text.casefold() if len(context.heard) > 1 else ""


def _stands(
    match: Match, reading: Reading, context: Context, scene: Scene, told: Told, people: Sequence[Person]
) -> bool:
    """Whether enough is told: of a round of talks day and place, of talks between states as such one of them."""
    fixed = match.rule.fixed
    if fixed.get("_body"):
        aside = plain(words.ASIDE).search(reading.slots.text, max(0, match.start - 40), match.start)
        return told.when is not None and aside is None
    if told.when is None and (fixed.get("_dated") or (scene.they and fixed.get("_noun"))):
        return False
    apart = scene.subject.end if scene.subject and not scene.behind else 0
    key = match.words.get("key", (match.start, match.end))
    if fixed.get("_dated") and plain(words.MET_ALREADY).search(reading.slots.text, apart, key[0]):
        return False
    if fixed.get("_set") and not (told.when or told.where):
        return False
    if fixed.get("_topic") and plain(words.TALKED_OF).search(reading.slots.text, 0, match.start):
        return False
    if fixed.get("_after") and not plain(words.A_MEETING).search(_before(context)):
        return False
    if fixed.get("_three") and len({one.country for one in people}) < 3:
        return False
    if fixed.get("_or_states") and not any(one.name or one.title for one in people):
        return bool(told.when and told.where)
    if fixed.get("_pair") and "people" not in match.slots and plain(words.WITHIN_ONE).search(reading.slots.text):
        return False
    if fixed.get("_pair"):
        return told.status == "planned" or bool(told.when and told.where)
    if any(one.name or one.title for one in people):
        return True
    if plain(words.SPORT).search(reading.slots.text):
        return False
    if told.when or told.where:
        return True
    if not fixed.get("_noun"):
        ended = plain(words.BROUGHT_TO_END).search(reading.slots.text[slice(*match.words["key"])])
        return not (ended and fixed.get("_mutual"))
    lasted = plain(words.LASTED).match(reading.slots.text, scene.end)
    return bool(lasted) or plain(words.HELD).search(reading.slots.text[scene.start : scene.end]) is not None


def _is_host(match: Match) -> bool:
    """Whether those met are received: then several are received together."""
    return str(match.rule.fixed["form"]) == "reception"


def _groups(match: Match, reading: Reading, scene: Scene) -> list[list[Entity]]:
    """Those met, apart where each was met alone: told so, of several countries, or heads of institutions."""
    right = list(scene.right)
    if match.rule.fixed.get("_turn"):
        return [[one] for one in right if one.kind == "person"]
    if "people" in match.slots or "b" not in match.slots or len(right) < 2 or match.rule.fixed.get("_joint"):
        return [right]
    office = officers_of(reading, right)
    if office and len(sides(scene.left)) > 1 and len(scene.left) > 1:
        return [right]  # the ministers of some countries meet those of others
    plural = office is not None or (right[0].kind == "person" and right[0].value.mentioned.reference == "leaders")
    if plural and _is_host(match):
        return [right]
    if plural and plain(words.ONE_BY_ONE).search(reading.slots.text, max(match.start - 30, 0), scene.end):
        return [[one] for one in right]
    if office and len(right) > 2 and (office != "counterpart" or "summit" in reading.slots.text):
        return [right]
    text = reading.slots.text
    if re.search(words.TOGETHER, text[max(match.start - 25, 0) : scene.end]):
        return [right]
    listed = plain(words.TOLD_IN_ONE).search(reading.text, right[0].start, right[0].end) is not None
    if (plural or listed) and plain(words.ONE_EVENT).search(text, match.start, scene.end):
        return [right]
    if office == "counterpart" and plain(words.FROM_EACH).search(text, match.start, scene.end):
        return [right]
    if plain(words.AT_ONE_TABLE).match(text, scene.end):
        return [right]
    if not office and not listed and plain(words.INCLUDING).search(text, match.start, scene.end):
        return [[one] for one in right]
    around = text[max(match.start - 30, 0) : scene.end + 20]
    if re.search(reading.words.separately, around) or len(sides(right)) > 1:
        return [[one] for one in right]
    titles = [one.value.person.title or "" for one in right if one.kind == "person"]
    return [[one] for one in right] if any(plain(words.HEADS).match(title.lower()) for title in titles) else [right]


def _participants(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Each person once; a side without a name is left out where someone named stands for it."""
    named = {one.country for one in people if one.name}
    kept = (one for one in people if one.name or one.title not in words.VAGUE or one.country not in named)
    return tuple(dict.fromkeys(kept))
