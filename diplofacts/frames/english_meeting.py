"""A meeting told in English: the rule gives the event's words and the other side, the clause tells who acts."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames import english_listed
from diplofacts.frames.draft import Draft
from diplofacts.frames.english_setting import date_told, is_next_day, is_recent, place_told, setting
from diplofacts.frames.english_sides import (
    Scene,
    find_scene,
    is_body_of_leaders,
    is_strange,
    is_vague,
    officers_of,
    told_sides,
)
from diplofacts.frames.roles import sides
from diplofacts.languages.en import meeting_words as words
from diplofacts.languages.en.verb_form import is_past, left_before, standing
from diplofacts.match import Match
from diplofacts.pattern import plain
from diplofacts.record import NamedTuple

_KINGS, _CONSORTS = ("king", "emperor"), ("queen", "empress")  # she who stands beside him is no side of her own
_SAME_OFFICE = ("counterpart", "counterparts")
FAR = ("phone_call", "video_call")


class Told(NamedTuple):
    """What the sentence tells of an event: its status, its EDTF day with the words it rests on, and its place."""

    status: str
    when: tuple[str, Entity] | None
    where: str | None


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where someone met others one after another."""
    if match.rule.fixed.get("_included"):
        return english_listed.assemble(match, reading, context)
    if match.rule.fixed.get("_speaker"):
        return english_listed.dialogue(match, reading, context)
    scene = find_scene(match, reading)
    told = _told(match, reading, context, scene) if scene else None
    if scene is None or told is None:
        return []
    fixed = match.rule.fixed
    left = _acting(match, reading, context, scene)
    if (fixed.get("_people") and not all(one.name for one in left)) or ("b" in match.slots and not left):
        return []
    drafts = []
    pairs = [(left, group) for group in _groups(match, reading, scene)]
    if len(left) > 1 and len(pairs) == 1 and plain(words.EACH).search(reading.slots.text[:scene.end]):
        pairs = [((one,), pairs[0][1]) for one in left]
    pairs = _respectively(reading, scene) or pairs
    for actors, group in pairs:
        people = _participants((*actors, *_met(reading, scene, group, left, context)))
        people = _unmixed(people, (*scene.left, *group), reading, context)
        if _two_sides(people, (*scene.left, *group), reading, context) and _stands(match, reading, scene, told, people):
            people = _completed(people, context)
            for one in (told, *_once_more(reading, context, scene, told)):
                drafts.append(_draft(match, reading, context, scene, one, people))
                drafts[-1].rests("participants", reading, [*scene.left, *group])
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
    behind = run.end if run and scene.behind else None
    if fixed.get("_again"):
        status: str | None = "planned" if re.search(r"\b(?:will|would)\b", text[match.start : key[0]]) else "held"
    else:
        status = standing(text, key, start, scene.end, noun=bool(fixed.get("_noun")), behind=behind)
    if status is None or (run and plain(words.IF).search(text[max(0, run.start - 40) : run.start])):
        return None
    tense = "past" if status != "planned" or left_before(text[start : key[0]]) else "future"
    when = date_told(reading, context, key, scene, tense)
    if status == "held" and not when and not fixed.get("_again") and plain(words.EARLIER).search(text[start : key[1]]):
        return None
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


def _stands(match: Match, reading: Reading, scene: Scene, told: Told, people: Sequence[Person]) -> bool:
    """Whether enough is told: of a round of talks day and place, of talks between states as such one of them."""
    fixed = match.rule.fixed
    if fixed.get("_body"):
        aside = plain(words.ASIDE).search(reading.slots.text, max(0, match.start - 40), match.start)
        return told.when is not None and aside is None
    if told.when is None and (fixed.get("_dated") or (scene.they and fixed.get("_noun"))):
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
    if match.rule.fixed.get("_their"):
        return next(name for name, word in words.FORMS if re.search(word, text[slice(*key)]))
    if form == "summit" and len(people) == 2 and all(one.name or one.title for one in people):
        return "meeting"
    return form


def _acting(match: Match, reading: Reading, context: Context, scene: Scene) -> tuple[Person, ...]:
    """Those who act; "he" who seems to be of the side that is met is the other side."""
    if match.rule.fixed.get("_pair"):
        return tuple(Person(country=code) for code in _codes(reading, context))
    if scene.they:
        return _they(context, told_sides(scene.right)) if scene.right else context.people
    title = officers_of(reading, scene.left) or _officers(scene.left)
    left, other = _people(scene.left, context, title), told_sides(scene.right)
    vague = all(map(is_vague, scene.left)) and not any(_named_before(one, reading) for one in scene.left)
    if "b" in match.slots and vague and {one.country for one in left} <= other:
        before = _before(context, other) if not scene.left else ()
        return _speaker(match, reading, context, other) or before or context.leading(other) or _other(context, other)
    return left


def _they(context: Context, other: frozenset[str]) -> tuple[Person, ...]:
    """Whom "they" means who meet others: those of one side named together last, none of them of the others' sides."""
    for heard in context.heard[-2:-5:-1]:
        people = [one.value.person for one in heard.entities if one.kind == "person" and one.value.person.name]
        first = people[0].country if people else None
        ours = (Person(name=one.name, title=one.title, country=first) for one in people if one.country in (first, None))
        group = tuple(dict.fromkeys(ours))
        if first and first not in other and len(group) > 1:
            return group
    return ()


def _before(context: Context, other: frozenset[str]) -> tuple[Person, ...]:
    """The first whom the sentence before names, if he is of no side that is met."""
    heard = context.heard[-2].entities if len(context.heard) > 1 else []
    people = [one.value.person for one in heard if one.kind == "person"]
    return tuple(one for one in people[:1] if one.name and one.country and one.country not in other)


def _speaker(match: Match, reading: Reading, context: Context, other: frozenset[str]) -> tuple[Person, ...]:
    """Who "I" and "we" are: the one last told to have said something."""
    at = match.words.get("key", (match.start, match.end))[0]
    if not plain(words.SPEAKER).search(reading.slots.text[max(0, at - 90) : at]):
        return ()
    for heard in context.heard[-1:-8:-1]:
        told = [one for one in heard.entities if one.kind == "person"]
        people = [one for one in told if one.value.person.country not in (None, *other)]
        for one in people:
            if re.match(r",? (?:has |had |also )?(?:said|says|told|added|stated|noted|wrote)\b", heard.text[one.end :]):
                return (one.value.person,)
    return ()


def _other(context: Context, known: frozenset[str]) -> tuple[Person, ...]:
    """The other of the two sides the article is about, as no more than a side."""
    code = context.other_side(next(iter(known))) if len(known) == 1 else None
    return (Person(country=code),) if code else ()


def _named_before(one: Entity, reading: Reading) -> bool:
    """Whether the same sentence names, before a pronoun, the one it means, who so is no other."""
    if one.kind != "person":
        return False
    told = (other for other in reading.slots.entities.values() if other.kind == "person" and other.start < one.start)
    return any(other.value.person == one.value.person and other.value.mentioned.name for other in told)


def _codes(reading: Reading, context: Context) -> tuple[str, ...]:
    """The sides of a round of talks: those that the sentence names, or those in force."""
    entities = [*reading.slots.entities.values(), *reading.slots.inner]
    told = context.codes(one for one in entities if one.kind in ("country", "pair", "body"))
    return told if len(told) == 2 else context.sides


def _met(
    reading: Reading, scene: Scene, group: Sequence[Entity], left: Sequence[Person], context: Context
) -> tuple[Person, ...]:
    """Those met; "him" or "the visiting president" that seems to be of the side that acts is the other side.

    Someone told without a country beside others of one country is of the same.
    """
    people = _people(group, context, officers_of(reading, scene.right) or _officers(scene.right))
    mine = {one.country for one in left}
    if len(group) == 1 and is_vague(group[0]) and people and people[0].country in mine:
        return context.leading([code for code in mine if code])
    told = sides(scene.right)
    if len(people) == 1 and not people[0].country and len(scene.right) > 1 and len(told) == 1 and not told & mine:
        return (Person(name=people[0].name, title=people[0].title, country=next(iter(told))),)
    title = left[0].title if left else None
    return tuple(Person(title=title, country=one.country) if one.title in _SAME_OFFICE else one for one in people)


def _officers(met: Sequence[Entity]) -> str | None:
    """What the first of those met are, told in the plural: "leaders" of "leaders from A, B and C"."""
    first = met[0] if len(met) > 1 else None
    if first is None or first.kind != "person" or first.value.mentioned.reference != "leaders":
        return None
    title: str | None = first.value.person.title
    return title


def _clause_start(text: str, at: int) -> int:
    return max(text.rfind(";", 0, at), text.rfind(":", 0, at), at - 90, -1) + 1


def _people(entities: Sequence[Entity], context: Context, title: str | None) -> tuple[Person, ...]:
    """The people that entities stand for; title: the office of those who act for states."""
    people: list[Person] = []
    for one in context.persons(entities):
        if (one.title or "").lower() in _CONSORTS and people and (people[-1].title or "").lower() in _KINGS:
            continue
        if title and one == Person(country=one.country):
            leader = context.leaders.get(one.country or "")
            same = leader and leader.title and leader.title.lower() == title.lower()
            people.append(leader if leader and same else Person(title=title, country=one.country))
        elif people and one.name and not one.country:
            people.append(Person(name=one.name, title=one.title, country=people[-1].country))
        else:
            people.append(one)
    return tuple(people)


def _groups(match: Match, reading: Reading, scene: Scene) -> list[list[Entity]]:
    """Those met, apart where each was met alone: told so, of several countries, or heads of institutions."""
    right = list(scene.right)
    if "people" in match.slots or "b" not in match.slots or len(right) < 2:
        return [right]
    text = reading.slots.text
    if re.search(words.TOGETHER, text[max(match.start - 25, 0) : scene.end]):
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


def _unmixed(
    people: tuple[Person, ...], told: Sequence[Entity], reading: Reading, context: Context
) -> tuple[Person, ...]:
    """The people, those whose country was only implied to be the others' given the other side in force.

    Where none is, that is the one country of which the sentence names a town: "A visited Accra and met President B".
    """
    if len({one.country for one in people}) != 1 or not is_strange(told):
        return people
    implied = {one.value.person for one in told if one.kind == "person" and one.value.implied}
    other = context.other_side(people[0].country)
    if other is None:
        text = reading.slots.text
        towns = {
            one.value.code
            for at, one in reading.slots.entities.items()
            if one.kind == "place" and plain(words.GOING).search(text[max(0, at - 40) : at])
        }
        away = [code for code in towns if code != people[0].country]
        other = away[0] if len(away) == 1 else None
    return tuple(Person(name=one.name, title=one.title, country=other) if one in implied else one for one in people)


def _completed(people: tuple[Person, ...], context: Context) -> tuple[Person, ...]:
    """The people; those of an unknown country who meet someone of one of the two sides in force are of the other."""
    known = {one.country for one in people if one.country}
    other = context.other_side(next(iter(known))) if len(known) == 1 else None
    if not other:
        return people
    return tuple(one if one.country else Person(name=one.name, title=one.title, country=other) for one in people)


def _two_sides(people: tuple[Person, ...], told: Sequence[Entity], reading: Reading, context: Context) -> bool:
    """Whether people stand for at least two sides.

    One of unknown country is a side of its own only as a titled official beside one told with a country here. Of an
    official told with a country who meets one told without, a sign of another country is needed: "the Spanish prime
    minister met King Felipe" is at home.
    """
    known = {one.country for one in people if one.country}
    if len(known) > 1 or (known and all(one.kind == "body" or is_body_of_leaders(one) for one in told)):
        return True
    strangers = [one for one in people if not one.country and one.title and one.name]
    foreign = [one for one in told if one.kind == "person" and one.value.mentioned.country]
    if "USA" in known and any("minister" in (one.title or "").casefold() for one in strangers):
        return True  # the United States has no ministers
    if any(_same_office(one, other) for one in strangers for other in people if other.country):
        return True
    if _own_minister(people):
        return False
    if known and strangers and context.other_side(next(iter(known))):
        return any(plain(words.MINISTERS).search((one.title or "").casefold()) for one in strangers)
    if not (known and strangers and foreign):
        return False
    places = {one.value.code for one in reading.slots.entities.values() if one.kind == "place"}
    return people[0] in strangers or bool(places - known) or context.other_side(next(iter(known))) is not None


def _same_office(one: Person, other: Person) -> bool:
    """Whether two hold an office that a country has only one of, and so are of two countries."""
    title = (one.title or "").casefold()
    return title == (other.title or "").casefold() and plain(words.SOLE).fullmatch(title) is not None


def _own_minister(people: Sequence[Person]) -> bool:
    """Whether a head of state or government of a known country meets a minister of an unknown one: perhaps her own."""
    heads = [one for one in people if one.country and plain(words.HEADS).match((one.title or "").casefold())]
    return bool(heads) and bool(people[0].country) and any(
        not one.country and "minister" in (one.title or "").casefold() and "prime" not in (one.title or "").casefold()
        for one in people
    )
