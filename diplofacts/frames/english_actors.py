"""Who met in a meeting told in English: those who act and those who are met, "he" and "the president" among them."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.english_members import office_of_both, officers_of, offices_of
from diplofacts.frames.english_sides import Scene, is_vague, told_sides
from diplofacts.frames.roles import sides
from diplofacts.languages.en import meeting_words as words
from diplofacts.match import Match
from diplofacts.pattern import plain

_SECRETARIES = ("GBR", "USA", "PHL", "MEX")  # whose secretaries head ministries
_KINGS, _CONSORTS = ("king", "emperor"), ("queen", "empress")  # she who stands beside him is no side of her own
_SAME_OFFICE = (
    "counterpart", "counterparts", "colleague", "colleagues", "peer", "peers", "homologue", "opposite number",
)  # fmt: skip


def acting(match: Match, reading: Reading, context: Context, scene: Scene) -> tuple[Person, ...]:
    """Those who act; "he" who seems to be of the side that is met is the other side."""
    if match.rule.fixed.get("_three"):
        return tuple(Person(country=code) for code in _three(reading, context))
    if match.rule.fixed.get("_pair"):
        return tuple(Person(country=code) for code in _codes(reading, context))
    if match.rule.fixed.get("_turn"):
        last = context.notes.get("actor")
        return (last,) if last and last.country not in told_sides(scene.right) else ()
    if scene.they:
        return _they(context, told_sides(scene.right)) if scene.right else context.people
    if (found := _of_both(reading, scene.left, context)):
        return found
    title = officers_of(reading, scene.left) or _officers(scene.left)
    parts = offices_of(reading, scene.left, title)
    left = tuple(one for part, office in parts for one in _people(part, context, office))
    other = told_sides(scene.right)
    if "b" in match.slots and scene.left and all(one.kind == "both" for one in scene.left):
        left = tuple(one for one in left if one.country not in other) or left  # of "the two sides" who meet B
    left = (*left[:1], *_same_office(left[1:], left[0].title)) if left else left
    vague = all(map(is_vague, scene.left)) and not any(_named_before(one, reading, scene) for one in scene.left)
    vague = vague and not (scene.left and all(_is_first(one) and one.value.person.name for one in scene.left))
    if "b" in match.slots and vague and {one.country for one in left} <= other:
        before = _before(context, other) if not scene.left else ()
        told = _speaker(match, reading, context, other) or before
        told = told or (() if _is_at_home(scene) else context.leading(other))
        if told or not _speaks(match, reading):
            return told or (() if _is_at_home(scene) else _other(context, other))
        towns = {one.value.code for one in reading.slots.entities.values() if one.kind == "place"}
        return tuple(one for one in _other(context, other) if one.country in towns)  # "in Rome I hosted B"
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
    if not _speaks(match, reading):
        return ()
    first = [one for heard in context.heard[::-1] for one in heard.entities if _is_first(one)]
    if first and first[0].value.person.country not in (None, *other):
        return (first[0].value.person,)
    for heard in context.heard[-1:-8:-1]:
        told = [one for one in heard.entities if one.kind == "person"]
        people = [one for one in told if one.value.person.country not in (None, *other)]
        for one in people:
            if re.match(r",? (?:has |had |also )?(?:said|says|told|added|stated|noted|wrote)\b", heard.text[one.end :]):
                return (one.value.person,)
    return ()


def _speaks(match: Match, reading: Reading) -> bool:
    """Whether those who act are told by "I" or "we"."""
    at = match.words.get("key", (match.start, match.end))[0]
    return plain(words.SPEAKER).search(reading.slots.text[max(0, at - 90) : at]) is not None


def _is_at_home(scene: Scene) -> bool:
    """Whether "he" who acts is somebody sure, of the country of whom he meets: "he met his president"."""
    who = [one for one in scene.left if one.kind == "person" and one.value.mentioned.reference == "pronoun"]
    met = [one.value.person.name for one in scene.right if one.kind == "person"]
    return any(one.value.person.name and one.value.person.name not in met for one in who)


def _is_first(one: Entity) -> bool:
    """Whether someone is told by "I" or "my"."""
    return bool(one.kind == "person" and one.value.mentioned.spoken)


def _other(context: Context, known: frozenset[str]) -> tuple[Person, ...]:
    """The other of the two sides the article is about, as no more than a side."""
    code = context.other_side(next(iter(known))) if len(known) == 1 else None
    return (Person(country=code),) if code else ()


def _named_before(one: Entity, reading: Reading, scene: Scene) -> bool:
    """Whether the same sentence names, before a pronoun, the one it means, who so is no other: but none who is met."""
    if one.kind != "person" or one.value.person in [who.value.person for who in scene.right if who.kind == "person"]:
        return False
    told = (other for other in reading.slots.entities.values() if other.kind == "person" and other.start < one.start)
    return any(other.value.person == one.value.person and other.value.mentioned.name for other in told)


def _codes(reading: Reading, context: Context) -> tuple[str, ...]:
    """The sides of a round of talks: those that the sentence names, or those in force."""
    spots = reading.slots.entities.items()
    entities = [one for at, one in spots if not reading.slots.text.endswith((" in ", ", "), 0, at)]
    told = context.codes(one for one in [*entities, *reading.slots.inner] if one.kind in ("country", "pair", "body"))
    return told if len(told) == 2 else context.sides


def _three(reading: Reading, context: Context) -> tuple[str, ...]:
    """The three sides or more of this sentence, of the one before, or in force."""
    before = [heard.entities for heard in context.heard[-2:-1]]
    for entities in ([*reading.slots.entities.values(), *reading.slots.inner], *before):
        for kinds in (("person",), ("country", "body", "person")):
            told = context.codes(one for one in entities if one.kind in kinds)
            if len(told) in (3, 4):
                return told
    return context.sides


def met(
    reading: Reading, scene: Scene, group: Sequence[Entity], left: Sequence[Person], context: Context
) -> tuple[Person, ...]:
    """Those met; "him" or "the visiting president" that seems to be of the side that acts is the other side.

    Someone told without a country beside others of one country is of the same.
    """
    if (found := _of_both(reading, group, context)):
        return found
    people = _people(group, context, officers_of(reading, scene.right) or _officers(scene.right))
    mine = {one.country for one in left}
    if len(group) == 1 and is_vague(group[0]) and people and people[0].country in mine:
        return context.leading([code for code in mine if code])
    told = sides(scene.right)
    if len(people) == 1 and not people[0].country and len(scene.right) > 1 and len(told) == 1 and not told & mine:
        return (Person(name=people[0].name, title=people[0].title, country=next(iter(told))),)
    return _same_office(people, left[0].title if left else None)


def _same_office(people: Sequence[Person], title: str | None) -> tuple[Person, ...]:
    """The people, those told as counterparts in the office of whom they meet."""
    return tuple(Person(title=title, country=one.country) if one.title in _SAME_OFFICE else one for one in people)


def _of_both(reading: Reading, entities: Sequence[Entity], context: Context) -> tuple[Person, ...]:
    """Who hold an office on both sides: "the two defence ministers", "the premiers of the two countries".

    Those of a general name ("the two leaders", "officials of both sides") are whom the context has.
    """
    if len(entities) != 1 or entities[0].kind != "both":
        return ()
    office = office_of_both(reading, entities[0]) or _ministers(reading, entities[0], context)
    codes = context.codes(entities) if office else ()
    if office and len(codes) > 2:
        several = context.persons(entities)
        if office == "leader" or all(one.name for one in several):
            return several
        return tuple(one for code in codes for one in _holders(office, code, context))
    if not office or len(codes) != 2:
        return ()
    told = (one for heard in context.heard[-1:-12:-1] for one in reversed(heard.entities) if one.kind == "person")
    seen = [one.value.person for one in told]
    known = [*context.people, *seen, *context.leaders.values()]
    held = [next((one for one in known if one.country == code and _holds(one, office)), None) for code in codes]
    if not all(held) and (two := _two_told(context, office)):
        return two
    if " and " in office:
        return tuple(one for code in codes for one in _holders(office, code, context))
    found = tuple(one or Person(title=office, country=code) for one, code in zip(held, codes, strict=True))
    return () if office == "leader" and not all(one.name for one in found) else found


def _two_told(context: Context, office: str) -> tuple[Person, ...]:
    """The two of two countries who hold an office and were named last; () where there are not just two."""
    told = (one for heard in context.heard[-1:-5:-1] for one in heard.entities if one.kind == "person")
    found = {who.country: who for who in (one.value.person for one in told) if who.name and _holds(who, office)}
    return tuple(found.values()) if len(found) == 2 and None not in found else ()


def _ministers(reading: Reading, both: Entity, context: Context) -> str | None:
    """"minister" for "the two ministers", where those who met last are none."""
    told = reading.text[both.start : both.end].casefold().endswith("ministers")
    return "minister" if told and not all(_holds(one, "minister") for one in context.people) else None


def _holds(one: Person, office: str) -> bool:
    """Whether someone named holds an office told in lower case; "leader" is that of any head."""
    title = (one.title or "").casefold()
    if office == "leader":
        return bool(one.name) and plain(words.HEADS).match(title) is not None
    if office == "minister":
        return bool(one.name) and title.endswith("minister") and not title.endswith("prime minister")
    if office.endswith("minister") and title.endswith("secretary") and one.country not in _SECRETARIES:
        return False
    return bool(one.name) and _duty(title) == _duty(office)


def _duty(title: str) -> str:
    """What an office is about, whatever a country calls it: "foreign" of "external affairs minister"."""
    return next((name for name, word in words.DUTIES if plain(word).search(title)), title)


def _officers(met: Sequence[Entity]) -> str | None:
    """What the first of those met are, told in the plural: "leaders" of "leaders from A, B and C"."""
    first = met[0] if len(met) > 1 else None
    if first is None or first.kind != "person" or first.value.mentioned.reference != "leaders":
        return None
    title: str | None = first.value.person.title
    return title


def _holders(title: str, country: str | None, context: Context) -> tuple[Person, ...]:
    """Who holds an office of a country, or two: its leader, or others named before; else somebody untold."""
    told = (one for heard in context.heard for one in heard.entities if one.kind == "person")
    people = dict.fromkeys(one.value.person for one in told if one.value.person.country == country)
    leader = context.leaders.get(country or "")
    known = [leader, *people] if leader else list(people)
    joined = re.fullmatch(r"(\w+) and (\w+) (minister|secretary)", title)  # "foreign and defence minister"
    offices = (f"{joined[1]} {joined[3]}", f"{joined[2]} {joined[3]}") if joined else (title,)
    found = [next((one for one in known if one.name and _same(one, office)), None) for office in offices]
    # Where the text names only one of two so far, both are looked up at its end.
    return tuple(one for one in found if one) if all(found) else (Person(title=title, country=country),)


def _same(one: Person, office: str) -> bool:
    """Whether someone holds an office, however it is spelt."""
    return (one.title or "").lower().replace("defense", "defence") == office.lower().replace("defense", "defence")


def _people(entities: Sequence[Entity], context: Context, title: str | None) -> tuple[Person, ...]:
    """The people that entities stand for; title: the office of those who act for states."""
    people: list[Person] = []
    for one in context.persons(entities):
        if (one.title or "").lower() in _CONSORTS and people and (people[-1].title or "").lower() in _KINGS:
            continue
        if title and one == Person(country=one.country):
            people.extend(_holders(title, one.country, context))
        elif people and one.name and not one.country:
            people.append(Person(name=one.name, title=one.title, country=people[-1].country))
        else:
            people.append(one)
    return tuple(people)
