"""A meeting told in English: the rule gives the event's words and the other side, the clause tells who acts."""

from __future__ import annotations

import re
from datetime import date, timedelta
from collections.abc import Sequence
from typing import NamedTuple

from diplofacts.discourse import Context, Reading
from diplofacts.entities.dates import find_dates
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft
from diplofacts.frames.roles import side, sides
from diplofacts.languages.en.clause import OFFICERS, PERSON, STATES, Run, is_fronted, officers_before, officers_behind, stands_alone, subject_before, subject_behind
from diplofacts.languages.en.verb_form import is_past, left_before, standing
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

# Those who are met apart from others of their own side.
_HEADS = re.compile(
    r"^(?:(?:state |vice )?president\b|prime minister|premier|king|queen|emperor|sultan|chancellor|pope|crown prince"
    r"|(?:general secretary|party (?:general )?(?:secretary|chief|leader))|(?:national assembly|parliament|house|senate) (?:chair|speaker)|speaker|chair(?:man|woman) of the (?:national|standing|house|state)|secretary[- ]general)",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:previously|last|first|never before)(?: \w+)? \S*$")
_THEY = re.compile(r"\bthey (?:(?:will|are|were|would|have|had|plan|agreed|to|due|set|scheduled|expected|also|later|then|both|first|again|last) )*$")
_IF = re.compile(r"\b(?:if|unless|whether|in case)(?: (?:the|\w+ly))?\s*$")
# Greetings, which are part of a meeting of whatever form.
_LOOSE = re.compile(r"welcom|greet|discussed")
_HELD = re.compile(r"\b(?:held|took place|takes place)\b")
# What follows belongs to another event.
_ELSEWHERE = re.compile(r"\b(?:(?:after|before|following|ahead of|prior to)(?! (?:their|the|a|his|her) (?:[\w-]+ )?(?:meetings?|talks|summit)\b)|since|who|which|where|but|while|said|to attend|when|until)\b|, (?:will|is|are|was|were|has|have|had|says?|called|told|would|leaves?|left|arriv\w+)\b")
_GOING = re.compile(
    r"\b(?:travel\w*|fly|flies|flew|go|goes|went|heads?|headed|visit(?:ed|s|ing)?|leaves? for|left for|arriv\w+|came|come|returned|trip|visit|en route)"
    r"(?: (?:back|early|late|next week|\ue00b))? ?(?:to|for|in|from)? ?$"
)
_HALLS = re.compile(r"\b(?:white house|oval office|kremlin|mar-a-lago|camp david|downing street|[eé]lys[eé]e|great hall of the people|blue house|chequers|un headquarters)\b")
_HALL_NAMES = {"oval office": "White House", "great hall of the people": "Great Hall of the People", "un headquarters": "UN headquarters"}
_DATELINE = re.compile(r"(?:,? ?(?:\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|[A-Z][\w.]+|\d{1,2}(?:th|st|nd|rd)?|\d{4}|[,/]))*\s*(?:--|–|—| -|:)\s")
# What a guest is received for: "hosted B for a virtual summit".
_FOR = re.compile(r"(?:[^.;:,]{0,40}?) (?:for|in|at|during) (?:an? |the )?((?:[\w-]+ ){0,4}?(?:talks|meeting|summit|consultations|discussions|call))\b")
_FAR = ("phone_call", "video_call")
_FORMS = (
    ("video_call", r"virtual|video|online"), ("phone_call", r"phone|call"), ("talks", r"talks|consultations|discussions"), ("meeting", r""),
)  # fmt: skip
_VIDEO = re.compile(r"\b(?:by|via|through) (?:secure )?(?:video|videoconference|video-conference)\b|\bvirtually\b")
_POSSESSIVE = re.compile(r"(?:his|her|their)", re.IGNORECASE)


class Scene(NamedTuple):
    """The two sides of an event; start, end: its words in the slotted text.

    subject: where those who act stand; behind: they stand after the event. they: those of the meeting told before act.
    """

    left: Sequence[Entity]
    right: Sequence[Entity]
    start: int
    end: int
    subject: Run | None = None
    behind: bool = False
    they: bool = False


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where someone met others one after another."""
    scene = _scene(match, reading)
    if scene is None:
        return []
    text, fixed = reading.slots.text, match.rule.fixed
    key = match.words.get("key", (match.start, match.end))
    start = scene.subject.end if scene.subject and not scene.behind else _clause_start(text, key[0])
    status = standing(
        text, key, start, scene.end, noun=bool(fixed.get("_noun")), behind=scene.subject.end if scene.subject and scene.behind else None
    )
    if status is None or (scene.subject and _IF.search(text, 0, scene.subject.start)):
        return []
    left = _people(scene.left, context, _officers(reading, scene.left))
    if scene.they:
        left = context.people
    elif "b" in match.slots and all(map(_vague, scene.left)) and {one.country for one in left} <= _told_sides(scene.right):
        left = context.leading(_told_sides(scene.right))
    if fixed.get("_pair"):
        left = tuple(Person(country=code) for code in _codes(reading, context))
    if fixed.get("_people") and not all(one.name for one in left):
        return []
    tense = "past" if status != "planned" or left_before(text[start : key[0]]) else "future"
    when = _date(reading, context, key, scene, tense)
    where = None if fixed["form"] in _FAR else _place(reading, context, (scene.start, scene.end))
    if not when and _EARLIER.search(text[start : key[1]]):
        return []
    if status == "held" and when and context.published and when[0][:4].isdigit() and when[0] > context.published:
        if not is_past(text[slice(*key)]):
            status = "planned"
        elif not _is_next_day(when[0], context.published):
            when = None
    drafts = []
    for group in _groups(match, reading, scene):
        met = _met(reading, group, left, context, _officers(reading, scene.right))
        if len(met) == 1 and not met[0].country and scene.right[0] not in group and (first := side(scene.right[0])):
            met = (Person(name=met[0].name, title=met[0].title, country=first),)
        people = _participants((*left, *met))
        people = _unmixed(people, (*scene.left, *group), context)
        if not _two_sides(people, (*scene.left, *group), reading, context):
            continue
        day, town = _set(reading, context, status, when[0] if when else None, people)
        bare = not any(one.name or one.title for one in people)
        if (fixed.get("_pair") and not (when and where or status == "planned")) or (fixed.get("_body") and not when):
            continue
        if bare and fixed.get("_noun") and not when and not where and not _HELD.search(text[scene.start : scene.end]):
            continue
        draft = Draft(match, reading, participants=people, status=status)
        if fixed["form"] == "reception" and (told := _FOR.match(text, scene.end)):
            draft.slots["form"] = next(form for form, word in _FORMS if re.search(word, told[1]))
        if fixed.get("_told") and fixed["form"] == "talks" and "summit" in text[slice(*key)]:
            draft.slots["form"] = "summit"
        if fixed["form"] in ("meeting", "talks") and _VIDEO.search(text, max(start, key[0] - 60), scene.end + 40):
            draft.slots["form"] = "video_call"
        if fixed["form"] == "summit" and len(people) == 2 and all(one.name or one.title for one in people):
            draft.slots["form"] = "meeting"
        draft.rests("participants", reading, [*scene.left, *group])
        if fixed.get("_loose") and _LOOSE.match(text, key[0]):
            draft.weak |= {"form"}
        for slot, value in (("date", day), ("place", town)):
            if value and not (slot == "place" and draft.slots.get("form") in _FAR):
                draft.slots[slot] = value
                draft.weak |= {slot}
        if when:
            draft.slots["date"] = when[0]
            draft.weak -= {"date"}
            draft.rests("date", reading, [when[1]])
        if where:
            draft.slots["place"] = where
            draft.weak -= {"place"}
        drafts.append(draft)
    for draft in drafts[-1:] if not fixed.get("_body") else ():
        context.meet(draft.slots["participants"], draft.slots.get("date"), draft.slots.get("place"))
    return drafts


def _codes(reading: Reading, context: Context) -> tuple[str, ...]:
    """The sides of a round of talks: those that the sentence names, or those in force."""
    entities = [*reading.slots.entities.values(), *reading.slots.inner]
    told = context.codes(one for one in entities if one.kind in ("country", "pair", "body"))
    return told if len(told) == 2 else context.sides


def _met(
    reading: Reading, group: Sequence[Entity], left: Sequence[Person], context: Context, office: str | None
) -> tuple[Person, ...]:
    """Those met; "him" or "the visiting president" that seems to be of the same side as those who act is the other side."""
    people = _people(group, context, office)
    mine = {one.country for one in left}
    if len(group) == 1 and _vague(group[0]) and people and people[0].country in mine:
        return context.leading([code for code in mine if code])
    title = left[0].title if left else None
    return tuple(
        Person(title=title, country=one.country) if one.title in ("counterpart", "counterparts") else one for one in people
    )


def _date(
    reading: Reading, context: Context, key: tuple[int, int], scene: Scene, tense: str
) -> tuple[str, Entity] | None:
    """The date that the sentence tells of the event, and its entity: the nearest in its clause, days before spans."""
    text = reading.slots.text
    low = max(text.rfind(";", 0, key[0]), scene.subject.start - 60 if scene.subject and not scene.behind else key[0] - 120)
    cut = _ELSEWHERE.search(text, scene.end)
    high = min(cut.start() if cut else len(text), scene.end + 90)
    if scene.subject and scene.behind:
        high = min(high, scene.subject.start)
    best: tuple[float, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        opens = at < 12 and at < key[0] and ";" not in text[at : key[0]]
        if one.kind != "date" or one.value.role not in ("at", "same_day") or not (opens or low <= at < high):
            continue
        edtf = context.date(one.value, tense)
        if edtf is None:
            continue
        far = key[0] - at + 15 if at < key[0] else max(0, at - scene.end)
        if at < key[0] and not opens and _ELSEWHERE.search(text, at, key[0]):
            far += 60
        if opens and _DATELINE.match(text, at + 1):
            if tense == "future":
                continue
            far += 150
        far += 25 if "/" in edtf or len(edtf) < 8 else 0
        if best is None or far < best[0]:
            best = (far, edtf, one)
    if best is None and not scene.behind and (late := _late(reading, context, scene, tense)):
        return late
    return (best[1], best[2]) if best else None


def _late(reading: Reading, context: Context, scene: Scene, tense: str) -> tuple[str, Entity] | None:
    """A date behind a long description of those met, in the same clause."""
    text = reading.slots.text
    for at, one in reading.slots.entities.items():
        if one.kind == "date" and scene.end <= at < scene.end + 160 and one.value.role == "at":
            if not _ELSEWHERE.search(text, scene.end, at) and ";" not in text[scene.end : at]:
                edtf = context.date(one.value, tense)
                return (edtf, one) if edtf else None
    return None


def _place(reading: Reading, context: Context, span: tuple[int, int]) -> str | None:
    """Where the sentence says that the event of these words took place; "here" is the town of the dateline."""
    text, entities = reading.slots.text, reading.slots.entities
    cut = _ELSEWHERE.search(text, span[1])
    stop = min(cut.start() if cut else len(text), span[1] + 100)
    found = re.search(r"\bhere\b", text[span[0] : min(stop, span[1] + 40)])
    if found and (town := _dateline(context)):
        return town
    hall = _HALLS.search(text, span[0], stop)
    best: tuple[int, str] | None = None
    for at, one in entities.items():
        before = text[max(0, at - 40) : at]
        led = re.search(reading.words.place, before) or (at < span[0] and _GOING.search(before))
        if one.kind != "place" or not span[0] - 90 <= at < stop or not led:
            continue
        if ";" in text[min(at, span[0]) : max(at, span[1])] or (at < span[0] and _ELSEWHERE.search(text, at, span[0])):
            continue
        building = re.match(r" (?:house|hotel|airport|palace|hall|centre|center|university)\b", text[at + 1 :]) is not None
        distance = (0 if span[0] <= at < span[1] else span[0] - at + 20 if at < span[0] else at - span[1]) + 60 * building
        if best is None or distance < best[0]:
            best = (distance, one.value.name)
    return best[1] if best else _HALL_NAMES.get(hall[0], hall[0].title()) if hall else None


def _dateline(context: Context) -> str | None:
    """The town that opens the article's first sentences: "HANOI (VNA) - …"."""
    for heard in context.heard[:6]:
        for one in heard.entities:
            if one.kind == "place" and one.start < 30 and _DATELINE.match(heard.text, one.end):
                name: str = one.value.name
                return name
    return None


def _set(
    reading: Reading, context: Context, status: str, date: str | None, people: Sequence[Person]
) -> tuple[str | None, str | None]:
    """The day and town that the article sets for what happened, where the sentence tells none."""
    if status != "held":
        return None, None
    day = date or _day(reading, context)
    near = not day or not context.published or day[:7] >= _month_before(context.published)
    town = (context.place if not date or date == context.governing else None) or _dateline(context)
    if not town and context.town:
        spots = (one for heard in context.heard for one in heard.entities if one.kind == "place")
        codes = {one.value.code for one in spots if one.value.name == context.town}
        town = context.town if codes & {one.country for one in people} else None
    return (None if date else day), (town if near else None)


def _day(reading: Reading, context: Context) -> str | None:
    """The last day told of a meeting, or the first day that the article tells, if it is of the last month."""
    if context.governing and len(context.governing) == 10 and context.governing <= (context.published or "9"):
        return context.governing
    for heard in context.heard[:8]:
        for one in find_dates(heard.text, heard.language):
            edtf = context.date(one.value, "past") if one.value.role in ("at", "same_day") else None
            if edtf and len(edtf) == 10 and context.published and _month_before(context.published) <= edtf <= context.published:
                return edtf
    return None


def _is_next_day(day: str, published: str) -> bool:
    """Whether a day is the one after publication: today, where the event took place."""
    if len(day) != 10 or len(published) != 10:
        return False
    return date.fromisoformat(day) - date.fromisoformat(published) == timedelta(days=1)


def _month_before(day: str) -> str:
    year, month = int(day[:4]), int(day[5:7] or 1)
    return f"{year - (month == 1):04}-{(month + 10) % 12 + 1:02}"


def _clause_start(text: str, at: int) -> int:
    return max(text.rfind(";", 0, at), text.rfind(":", 0, at), at - 90, -1) + 1


def _scene(match: Match, reading: Reading) -> Scene | None:
    """Who acts and who is met; None where either cannot be told."""
    text, entities = reading.slots.text, reading.slots.entities
    fixed, end = match.rule.fixed, match.end
    key_start = match.words.get("key", (match.start, match.end))[0]
    if "items" in match.slots:
        own = reading.slots.within(match.slots["items"][0])
        return Scene((), own, match.start, end) if len(sides(own)) > 1 or any(one.kind == "pair" for one in own) else None
    if fixed.get("_pair"):
        return Scene((), (), match.start, end)
    if fixed.get("_told"):
        return Scene((), match.slots["people"], match.start, end)
    if "people" in match.slots:
        kept, end = _list(reading, match.words["people"])
        return Scene((), kept, match.start, end) if len(kept) > 1 or kept and kept[0].kind in ("both", "pair") else None
    if "b" in match.slots:
        right, end = _list(reading, match.words["b"])
        if not fixed.get("_states") and not _personal(reading, right):
            return None
        if not right or (fixed.get("_counterpart") and not any(map(_is_counterpart, right))):
            return None
    else:
        right = []
    if "a" in match.slots:
        spots = tuple(i for i in range(*match.words["a"]) if i in entities)
        return Scene(match.slots["a"], right, match.start, end, Run(spots))
    other = _told_sides(right)

    def fits(run: Run) -> bool:
        mine = [entities[i] for i in run.spots]
        if fixed.get("_mutual"):
            return len(sides(mine)) > 1 or mine[0].kind == "both" or _strange(mine)
        return all(one.kind == "both" for one in mine) or not _told_sides(mine) or not _told_sides(mine) <= other

    def told(run: Run) -> bool:
        return fits(run) and not _possessive(reading, run)

    found = None if is_fronted(text, match.start) else subject_before(text, match.start, told)
    if found is None:
        behind = subject_behind(text, end, told)
        if behind:
            return Scene([entities[i] for i in behind.spots], right, match.start, end, behind, behind=True)
        found = subject_before(text, match.start, told) or subject_before(text, match.start, fits)
    if fixed.get("_mutual") and _THEY.search(text, 0, key_start):
        return Scene((), (), match.start, end, they=True)
    if found is None and fixed.get("_mutual"):
        found = subject_before(text, match.start, fits, headline=True)
    return Scene([entities[i] for i in found.spots], right, match.start, end, found) if found else None


def _told_sides(entities: Sequence[Entity]) -> frozenset[str]:
    """The sides of those whose side is sure: not of "him", or of someone whose country is only implied."""
    return sides([one for one in entities if not _vague(one) and not (one.kind == "person" and one.value.implied)])


def _strange(entities: Sequence[Entity]) -> bool:
    """Whether someone of a country told here stands beside someone of a country told nowhere."""
    told = [one for one in entities if one.kind == "person" and one.value.mentioned.country]
    return bool(told) and any(
        one.kind == "person" and one.value.person.title and (one.value.implied or not side(one)) for one in entities
    )


def _personal(reading: Reading, entities: Sequence[Entity]) -> bool:
    """Whether people are met, not states as such."""
    return any(one.kind in ("person", "both") for one in entities) or _officers(reading, entities) is not None


def _vague(one: Entity) -> bool:
    """Whether someone is told by no more than "him" or "the president"."""
    if one.kind != "person":
        return False
    told = one.value.mentioned
    return told.reference in ("pronoun", "office") and not told.country


def _is_counterpart(one: Entity) -> bool:
    return one.kind == "person" and one.value.mentioned.reference == "counterpart"


def _possessive(reading: Reading, run: Run) -> bool:
    """Whether the run is no more than "his" or "her"."""
    one = reading.slots.entities[run.start]
    return len(run.spots) == 1 and _POSSESSIVE.fullmatch(reading.text[one.start : one.end]) is not None


def _list(reading: Reading, span: tuple[int, int]) -> tuple[list[Entity], int]:
    """The entities of a list that truly belong to it, and where it ends.

    An English list has "and" before its last member; a comma without one opens another clause ("After meeting B, A
    said"). A country that is no more than an adjective is no member.
    """
    text, entities = reading.slots.text, reading.slots.entities
    spots = [i for i in range(*span) if i in entities]
    joins = [text[a + 1 : b] for a, b in zip(spots, spots[1:], strict=False)]
    more = _more(text, spots[-1] + 1)
    closed = next((i for i, join in enumerate(joins) if "and" in join or "&" in join or "as well" in join), len(joins) if more else None)
    count = 1 if closed is None else closed + 2
    while closed is not None and count <= len(joins) and "and" in joins[count - 1]:
        count += 1
    spots = [*spots[:count], *more] if count >= len(spots) else spots[:count]
    while spots and not _is_member(text, spots[-1], entities[spots[-1]]):
        spots.pop()
    return [entities[i] for i in spots], spots[-1] + 1 if spots else span[0]


def _more(text: str, at: int) -> list[int]:
    """The rest of a list: "and the presidents of C and D", or "from A to C and D"."""
    states = "[" + STATES + CHARACTER["place"] + "]"
    found = re.match(rf"(?: to|,? and (?:the )?{OFFICERS} (?:of|from))(?: the)? ({states}(?:(?:, |,? and )(?:the )?{states})*)", text[at:])
    if not found or (text[at:].startswith(" to") and not text[: at - 1].endswith("from ")):
        return []
    told = [i for i in range(at + found.start(1), at + found.end(1)) if text[i] in states]
    named = re.match(rf", {PERSON}(?:(?:, |,? and ){PERSON})*", text[at + found.end() :])
    if named and named[0].count(PERSON) == len(told):
        return [i for i in range(at + found.end(), at + found.end() + named.end()) if text[i] == PERSON]
    return told


def _is_member(text: str, at: int, one: Entity) -> bool:
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


def _people(entities: Sequence[Entity], context: Context, title: str | None) -> tuple[Person, ...]:
    """The people that entities stand for; title: the office of those who act for states."""
    people: list[Person] = []
    for one in context.persons(entities):
        if title and one == Person(country=one.country):
            one = Person(title=title, country=one.country)
        elif people and one.name and not one.country:
            one = Person(name=one.name, title=one.title, country=people[-1].country)
        people.append(one)
    return tuple(people)


def _officers(reading: Reading, entities: Sequence[Entity]) -> str | None:
    """The office of "the foreign ministers of China and Japan", in the singular."""
    places = {one: at for at, one in reading.slots.entities.items()}
    states = [places[one] for one in entities if one.kind in ("country", "body")]
    if not states:
        return None
    found = officers_before(reading.slots.text, states[0]) or officers_behind(reading.slots.text, states[-1] + 1)
    if not found:
        return None
    if re.search(r"(?:officials|leaders|representatives|negotiators|diplomats|authorities|delegations?|delegates|sides?|experts|teams|governments?|ministry|parliament|administration)$", found):
        return ""
    return re.sub(r"s$", "", found.replace("heads of", "head of")) if "counterpart" not in found else "counterpart"


def _groups(match: Match, reading: Reading, scene: Scene) -> list[list[Entity]]:
    """Those met, apart where each was met alone: told so, of several countries, or heads of institutions."""
    right = list(scene.right)
    if "people" in match.slots or not scene.left or len(right) < 2:
        return [right]
    text = reading.slots.text
    if re.search(r"\b(?:trilateral|three-way|four-way|quadrilateral|jointly|together)\b", text[match.start : scene.end]):
        return [right]
    around = text[max(match.start - 30, 0) : scene.end + 20]
    if re.search(reading.words.separately, around) or len(sides(right)) > 1:
        return [[one] for one in right]
    titles = [one.value.person.title or "" for one in right if one.kind == "person"]
    return [[one] for one in right] if any(map(_HEADS.match, titles)) else [right]


def _participants(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Each person once; a side without a name is left out where someone named stands for it."""
    named = {one.country for one in people if one.name}
    vague = ("leaders", "officials", "leadership", "authorities", "negotiators", "diplomats", "lawmakers", None)
    return tuple(dict.fromkeys(one for one in people if one.name or one.title not in vague or one.country not in named))


def _unmixed(people: tuple[Person, ...], told: Sequence[Entity], context: Context) -> tuple[Person, ...]:
    """The people, those whose country was only implied to be the others' given the other side in force."""
    if len({one.country for one in people}) != 1 or not _strange(told):
        return people
    implied = {one.value.person for one in told if one.kind == "person" and one.value.implied}
    other = context.other_side(people[0].country)
    return tuple(Person(name=one.name, title=one.title, country=other) if one in implied else one for one in people)


def _two_sides(people: tuple[Person, ...], told: Sequence[Entity], reading: Reading, context: Context) -> bool:
    """Whether people stand for at least two sides.

    One of unknown country is a side of its own only as a titled official beside one told with a country here. Of an
    official told with a country who meets one told without, a sign of another country is needed: "the Spanish prime
    minister met King Felipe" is at home.
    """
    known = {one.country for one in people if one.country}
    if len(known) > 1 or (known and all(one.kind == "body" for one in told)):
        return True
    strangers = [one for one in people if not one.country and one.title and one.name]
    foreign = [one for one in told if one.kind == "person" and one.value.mentioned.country]
    if "USA" in known and any("minister" in (one.title or "").casefold() for one in strangers):
        return True  # the United States has no ministers
    if not (known and strangers and foreign):
        return False
    places = {one.value.code for one in reading.slots.entities.values() if one.kind == "place"}
    return people[0] in strangers or bool(places - known) or context.other_side(next(iter(known))) is not None
