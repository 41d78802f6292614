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
from diplofacts.frames.english_members import officers_of
from diplofacts.frames.english_setting import date_told, is_next_day, is_recent, place_told, setting
from diplofacts.frames.english_sides import Scene, find_scene
from diplofacts.frames.english_strangers import are_two, completed, unmixed
from diplofacts.frames.roles import sides
from diplofacts.languages.en import meeting_words as words
from diplofacts.languages.en.clause import Run
from diplofacts.languages.en.verb_form import is_past, left_before, standing
from diplofacts.match import Match
from diplofacts.pattern import plain
from diplofacts.record import NamedTuple

FAR = ("phone_call", "video_call")


class Told(NamedTuple):
    """What the sentence tells of an event: its status, its EDTF day with the words it rests on, and its place."""

    status: str
    when: tuple[str, Entity] | None
    where: str | None


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where someone met others one after another."""
    if match.rule.fixed.get("_included") or match.rule.fixed.get("_item"):
        return english_listed.assemble(match, reading, context)
    if match.rule.fixed.get("_speaker"):
        return english_listed.dialogue(match, reading, context)
    scene = find_scene(match, reading)
    told = _told(match, reading, context, scene) if scene else None
    if scene is None or told is None:
        return []
    fixed = match.rule.fixed
    left = acting(match, reading, context, scene)
    if fixed.get("_officers") and not all(one.name or one.title for one in left):
        return []
    if (fixed.get("_people") and not all(one.name for one in left)) or ("b" in match.slots and not left):
        return []
    drafts = []
    pairs = [(left, group) for group in _groups(match, reading, scene)]
    if len(left) > 1 and len(pairs) == 1 and plain(words.EACH).search(reading.slots.text[: scene.end]):
        pairs = [((one,), pairs[0][1]) for one in left]
    pairs = _respectively(reading, scene) or pairs
    for actors, group in pairs:
        people = _participants((*actors, *met(reading, scene, group, left, context)))
        people = unmixed(people, (*scene.left, *group), reading, context)
        if are_two(people, (*scene.left, *group), reading, context) and _stands(match, reading, scene, told, people):
            people = completed(people, context)
            for one in (told, *_once_more(reading, context, scene, told)):
                drafts.append(_draft(match, reading, context, scene, one, people))
                drafts[-1].rests("participants", reading, [*scene.left, *group])
    for who, when in _gapped(reading, context, scene, told) if drafts and len(left) == 1 else ():
        people = completed(_participants((*left, *met(reading, scene, [who], left, context))), context)
        if are_two(people, [*scene.left, who], reading, context):
            drafts.append(_draft(match, reading, context, scene, when, people))
            drafts[-1].rests("participants", reading, [*scene.left, who])
    if drafts and left:
        context.notes["actor"] = left[0]
    for draft in drafts[-1:] if not fixed.get("_body") else ():
        now = is_recent(draft.slots, context)
        day, town = (draft.slots.get("date"), draft.slots.get("place")) if now else (None, None)
        context.meet(draft.slots["participants"], day, town)
    return drafts


def _respectively(reading: Reading, scene: Scene) -> list[tuple[tuple[Person, ...], list[Entity]]]:
    """One who met several of another side, each alone: "between A and B and C, respectively"."""
    first, *rest = scene.right or (None,)
    said = plain(words.RESPECTIVELY).match(reading.slots.text, scene.end)
    if first is None or scene.left or len(rest) < 2 or not said:
        return []
    return [((), [first, one]) for one in rest if one is not None]


def _told(match: Match, reading: Reading, context: Context, scene: Scene) -> Told | None:
    """What the sentence tells of the event; None where it tells of none, or of one long past without its day."""
    text, fixed, run = reading.slots.text, match.rule.fixed, scene.subject
    key = match.words.get("key", (match.start, match.end))
    start = run.end if run and not scene.behind else _clause_start(text, key[0])
    if run and fixed.get("_noun") and "a" in match.slots:
        start = _clause_start(text, run.start)  # "to prepare for A's talks with B"
    behind = run.end if run and scene.behind else None
    if fixed.get("_again"):
        status: str | None = "planned" if re.search(r"\b(?:will|would)\b", text[match.start : key[0]]) else "held"
    else:
        status = standing(text, key, start, scene.end, noun=bool(fixed.get("_noun")), behind=behind)
    if status == "held" and run and not is_past(text[slice(*key)]):
        status = _of_present(text, run, noun=bool(fixed.get("_noun")))
    if status == "held" and run and plain(words.NTH_TIME).search(text, max(0, run.start - 60), run.start):
        status = "planned"
    to_come = scene.planned and not plain(words.INCLUDED).search(text[: key[0]])
    if status == "held" and (to_come or fixed.get("_planned")):
        status = "planned"
    if status is None or (run and plain(words.IF).search(text[max(0, run.start - 40) : run.start])):
        return None
    tense = "past" if status != "planned" or left_before(text[start : key[0]]) else "future"
    when = date_told(reading, context, key, scene, tense)
    if status == "held" and not when and not fixed.get("_again") and plain(words.EARLIER).search(text[start : key[1]]):
        return None
    before = when is not None and context.published is not None and when[0] < context.published
    if status == "held" and when and not is_past(text[slice(*key)]) and _is_later(reading, when[1]):
        status = "planned"
    if status == "planned" and when and before and _is_over(reading, when[1]):
        status, when = ("planned", None) if _is_to(reading, when[1], key[0]) else ("held", when)
    if status == "held" and when and context.published and when[0][:4].isdigit() and when[0] > context.published:
        if not is_past(text[slice(*key)]):
            status = "planned"
        elif not is_next_day(when[0], context.published):
            when = None
    where = None if fixed["form"] in FAR else place_told(reading, context, (scene.start, scene.end))
    return Told(status, when, where)


def _once_more(reading: Reading, context: Context, scene: Scene, told: Told) -> list[Told]:
    """The same once more, on a day of its own: "met on 2 April and again on 12 April"."""
    hit = plain(words.AGAIN).search(reading.slots.text, scene.end) if told.when else None
    if hit is None:
        return []
    one = reading.slots.entities[hit.end() - 1]
    when = context.date(one.value, "past" if told.status != "planned" else "future")
    return [Told(told.status, (when, one), None)] if when and told.when and when != told.when[0] else []


def _gapped(reading: Reading, context: Context, scene: Scene, told: Told) -> list[tuple[Entity, Told]]:
    """Who was met besides, on a day of his own: "met B on Monday and C on Tuesday"."""
    hit = plain(words.GAPPED).match(reading.slots.text, scene.end)
    if hit is None or not scene.right or scene.behind or scene.right[-1].kind != "person":
        return []
    at = next(hit.start(number) for number in (1, 2) if hit[number])
    entities = reading.slots.entities
    spots = [i for i in range(hit.start(), at + 12) if i in entities and entities[i].kind == "date"]
    near = min(spots, key=lambda spot: (abs(spot - at), spot < at), default=None)
    day = context.date(entities[near].value, "past" if told.status != "planned" else "future") if near else None
    when = (day, entities[near]) if day and near else told.when
    return [(entities[at], Told(told.status, when, told.where))]


def _stands(match: Match, reading: Reading, scene: Scene, told: Told, people: Sequence[Person]) -> bool:
    """Whether enough is told: of a round of talks day and place, of talks between states as such one of them."""
    fixed = match.rule.fixed
    if fixed.get("_body"):
        aside = plain(words.ASIDE).search(reading.slots.text, max(0, match.start - 40), match.start)
        return told.when is not None and aside is None
    if told.when is None and (fixed.get("_dated") or (scene.they and fixed.get("_noun"))):
        return False
    if fixed.get("_set") and not (told.when or told.where):
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
    return plain(words.HELD).search(reading.slots.text[scene.start : scene.end]) is not None


def _draft(
    match: Match, reading: Reading, context: Context, scene: Scene, told: Told, people: tuple[Person, ...]
) -> Draft:
    """The draft of one meeting: what its sentence tells, else what the article sets."""
    fixed = match.rule.fixed
    draft = Draft(match, reading, participants=people, status=told.status)
    draft.slots["form"] = _form(match, reading, scene, people)
    if not told.when and (fixed.get("_again") or (fixed.get("_noun") and scene.right and _are_both(scene.right))):
        draft.weak |= {"status"}
    acting = scene.left or scene.right
    if told.status == "planned" and not told.when and acting and _are_both(acting):
        draft.weak |= {"status"} if not plain(words.ANEW).search(reading.slots.text, scene.start) else set()
    if draft.slots["form"] == "reception" and plain(words.ARRIVAL).search(reading.slots.text):
        draft.weak |= {"form"}
    if fixed.get("_loose") and plain(words.LOOSE).match(reading.slots.text, match.words["key"][0]):
        draft.weak |= {"form"}
    day, town = setting(context, told.status, told.when[0] if told.when else None, people)
    if plain(words.BEHIND).search(reading.slots.text, max(0, scene.start - 60), scene.start):
        day = town = None
    for slot, value in (("date", day), ("place", town)):
        if value and not (slot == "place" and draft.slots["form"] in FAR):
            draft.slots[slot] = value
            draft.weak |= {slot}
    if told.when:
        draft.slots["date"] = told.when[0]
        draft.weak -= {"date"}
        draft.rests("date", reading, [told.when[1]])
    if told.where:
        draft.slots["place"] = told.where
        draft.weak -= {"place"}
    return draft


def _of_present(text: str, run: Run, *, noun: bool) -> str | None:
    """What a verb in the present tells by what stands before those who act: "before they open talks", "offers that"."""
    if plain(words.SHOULD).search(text, max(0, run.start - 90), run.start):
        return None
    if noun:
        return "held"
    return "planned" if plain(words.UNTIL).search(text, max(0, run.start - 30), run.start + 1) else "held"


def _is_over(reading: Reading, day: Entity) -> bool:
    """Whether a day is told as one gone by: "was summoned yesterday to confer with B"."""
    return plain(words.GONE_BY).search(reading.text[day.start : day.end].casefold()) is not None


def _is_later(reading: Reading, day: Entity) -> bool:
    """Whether a day is told as one to come: "talks with B later this month"."""
    return plain(words.LATER_DAY).search(reading.text[day.start : day.end].casefold()) is not None


def _is_to(reading: Reading, day: Entity, at: int) -> bool:
    """Whether between a day and the words at a place someone is told to be going to do something."""
    spot = next((i for i, one in reading.slots.entities.items() if one is day), at)
    return plain(words.TO_COME).search(reading.slots.text, spot, max(at, spot)) is not None


def _is_host(match: Match) -> bool:
    """Whether those met are received: then several are received together."""
    return str(match.rule.fixed["form"]) == "reception"


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
    if form == "talks" and match.rule.fixed.get("_loose") and text.startswith("meeting", key[0]):
        return "meeting"
    if match.rule.fixed.get("_their") or match.rule.fixed.get("_call"):
        return next(name for name, word in words.FORMS if re.search(word, text[slice(*key)]))
    if form == "summit" and len(people) == 2 and all(one.name or one.title for one in people):
        return "meeting"
    return form


def _clause_start(text: str, at: int) -> int:
    return max(text.rfind(";", 0, at), text.rfind(":", 0, at), at - 90, -1) + 1


def _groups(match: Match, reading: Reading, scene: Scene) -> list[list[Entity]]:
    """Those met, apart where each was met alone: told so, of several countries, or heads of institutions."""
    right = list(scene.right)
    if match.rule.fixed.get("_turn"):
        return [[one] for one in right if one.kind == "person"]
    if "people" in match.slots or "b" not in match.slots or len(right) < 2 or match.rule.fixed.get("_joint"):
        return [right]
    office = officers_of(reading, right)
    plural = office is not None or (right[0].kind == "person" and right[0].value.mentioned.reference == "leaders")
    if plural and _is_host(match):
        return [right]
    if office and len(right) > 2 and (office != "counterpart" or "summit" in reading.slots.text):
        return [right]
    text = reading.slots.text
    if re.search(words.TOGETHER, text[max(match.start - 25, 0) : scene.end]):
        return [right]
    if plain(words.AT_ONE_TABLE).match(text, scene.end):
        return [right]
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
