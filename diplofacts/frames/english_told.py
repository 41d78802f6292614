"""What an English sentence tells of a meeting: whether it took place, when, and where; and of others beside it."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import CALLS
from diplofacts.frames.english_attributes import day_before, town_before
from diplofacts.frames.english_setting import date_told, is_next_day, place_told, spoke_from
from diplofacts.frames.english_sides import Scene
from diplofacts.languages.en import meeting_words as words
from diplofacts.languages.en.clause import Run
from diplofacts.languages.en.verb_form import is_past, left_before, standing
from diplofacts.match import Match
from diplofacts.pattern import plain
from diplofacts.record import NamedTuple

_GOES_ON = re.compile(r"\b(?:is|are) (?:also )?(?:meeting|hosting|receiving|welcoming|holding|seeing)\b")


class Told(NamedTuple):
    """What the sentence tells of an event: its status, its EDTF day with the words it rests on, and its place."""

    status: str
    when: tuple[str, Entity] | None
    where: str | None


def told_of(match: Match, reading: Reading, context: Context, scene: Scene) -> Told | None:
    """What the sentence tells of the event; None where it tells of none, or of one long past without its day."""
    text, fixed, run = reading.slots.text, match.rule.fixed, scene.subject
    key = match.words.get("key", (match.start, match.end))
    start = run.end if run and not scene.behind else _clause_start(text, key[0])
    if run and fixed.get("_noun") and ("a" in match.slots or _is_owner(reading, run)):
        start = _clause_start(text, run.start)  # "to prepare for A's talks with B"
    behind = run.end if run and scene.behind else None
    if fixed.get("_again"):
        status: str | None = "planned" if re.search(r"\b(?:will|would)\b", text[match.start : key[0]]) else "held"
    else:
        midst = fixed.get("_midst") and plain(words.BECOMES).search(text, key[1], scene.end)
        end = key[1] if midst else scene.end  # what becomes of it is told before those who come
        status = standing(text, key, start, end, noun=bool(fixed.get("_noun")), behind=behind)
    if status == "held" and run and not is_past(text[slice(*key)]):
        status = _of_present(text, run, noun=bool(fixed.get("_noun")))
    if status == "held" and run and plain(words.NTH_TIME).search(text, max(0, run.start - 60), run.start):
        status = "planned"
    listed = scene.planned and not plain(words.INCLUDED).search(text[: key[0]])
    if status == "held" and (listed or fixed.get("_planned")):
        status = "planned"
    was_planned = status == "planned" or (status == "held" and text.endswith(" to ", 0, key[0]))
    if was_planned and plain(words.TRIP_OFF).search(text[: key[0]]):
        status = "cancelled"
    if status is None or (run and plain(words.IF).search(text[max(0, run.start - 40) : run.start])):
        return None
    if status == "planned" and plain(words.WHENEVER).search(text, scene.end):
        return None
    tense = "past" if status != "planned" or left_before(text[start : key[0]]) else "future"
    if status == "held" and _GOES_ON.search(text, max(0, key[0] - 12), key[1]):
        tense = "future"  # "is meeting B on Friday": today, or to come
    if status == "cancelled" and plain(words.WAS_PLANNED).search(text, max(0, key[0] - 40), key[1] + 60):
        tense = "past" if plain(words.DID_NOT).search(text, key[1]) else "future"
    when = day_before(reading, context, key, tense) or date_told(reading, context, key, scene, tense)
    if status == "held" and not when and not fixed.get("_again") and plain(words.EARLIER).search(text[start : key[1]]):
        return None
    before = when is not None and context.published is not None and when[0] < context.published
    if status == "held" and when and not is_past(text[slice(*key)]) and _is_later(reading, when[1]):
        status = "planned"
    if status == "planned" and when and before and _is_over(reading, when[1]):
        to_come = plain(words.TO_COME).search(text[start : key[0]]) and not fixed.get("_noun")
        status, when = ("planned", None) if to_come else ("held", when)
    gone = before and when is not None and len(when[0]) == 10 and _right_before(reading, when[1], key[0])
    if status == "planned" and gone and fixed.get("_noun") and not left_before(text[start : key[0]]):
        status = "held"
    if status == "held" and when and context.published and when[0][:4].isdigit() and when[0] > context.published:
        if not is_past(text[slice(*key)]):
            status = "planned"
        elif not is_next_day(when[0], context.published):
            when = None
    span = scene.start, scene.end
    where = None
    if fixed["form"] not in CALLS:
        where = place_told(reading, context, span, spoke_from(reading, scene, key)) or town_before(reading, key)
    return Told(status, when, where)


def _of_present(text: str, run: Run, *, noun: bool) -> str | None:
    """What a verb in the present tells by what stands before those who act: "before they open talks", "offers that"."""
    if plain(words.SHOULD).search(text, max(0, run.start - 90), run.start):
        return None
    if noun:
        return "held"
    return "planned" if plain(words.UNTIL).search(text, max(0, run.start - 30), run.start + 1) else "held"


def _right_before(reading: Reading, day: Entity, at: int) -> bool:
    """Whether a day stands right before the words of an event: "following the March 5 call"."""
    return any(one is day and at - 3 <= spot < at for spot, one in reading.slots.entities.items())


def _is_owner(reading: Reading, run: Run) -> bool:
    """Whether those who act are told by "his" alone: "ahead of his summit with B"."""
    one = reading.slots.entities[run.start]
    return one.kind == "person" and one.value.mentioned.office == "owner"


def _is_over(reading: Reading, day: Entity) -> bool:
    """Whether a day is told as one gone by: "was summoned yesterday to confer with B"."""
    return plain(words.GONE_BY).search(reading.text[day.start : day.end].casefold()) is not None


def _is_later(reading: Reading, day: Entity) -> bool:
    """Whether a day is told as one to come: "talks with B later this month"."""
    return plain(words.LATER_DAY).search(reading.text[day.start : day.end].casefold()) is not None


def once_more(reading: Reading, context: Context, scene: Scene, told: Told) -> list[Told]:
    """The same once more, on a day of its own: "met on 2 April and again on 12 April"."""
    hit = plain(words.AGAIN).search(reading.slots.text, scene.end) if told.when else None
    if hit is None:
        return []
    one = reading.slots.entities[hit.end() - 1]
    when = context.date(one.value, "past" if told.status != "planned" else "future")
    return [Told(told.status, (when, one), None)] if when and told.when and when != told.when[0] else []


def gapped(reading: Reading, context: Context, scene: Scene, told: Told) -> list[tuple[Entity, Told]]:
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
    there = next((one for i, one in entities.items() if at < i < at + 6 and one.kind == "place"), None)
    return [(entities[at], Told(told.status, when, there.value.name if there else told.where))]


def _clause_start(text: str, at: int) -> int:
    return max(text.rfind(";", 0, at), text.rfind(":", 0, at), at - 90, -1) + 1
