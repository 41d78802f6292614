"""The two sides of a meeting told in English: who acts, who is met, and where the words of the event end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.countries import codes as states
from diplofacts.entities.entity import Entity
from diplofacts.frames.english_members import members, officers_of
from diplofacts.frames.roles import side, sides
from diplofacts.languages.en import meeting_words as words
from diplofacts.languages.en.clause import (
    PERSON,
    Run,
    is_fronted,
    subject_before,
    subject_behind,
)
from diplofacts.languages.en.verb_form import is_past
from diplofacts.match import Match
from diplofacts.pattern import plain
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

PLACES = CHARACTER["country"] + CHARACTER["place"]


class Scene(NamedTuple):
    """The two sides of an event; start, end: its words in the slotted text.

    subject: where those who act stand; behind: they stand after the event. they: those of the meeting told before act.
    planned: it is told as part of someone's programme.
    """

    left: Sequence[Entity]
    right: Sequence[Entity]
    start: int
    end: int
    subject: Run | None = None
    behind: bool = False
    they: bool = False
    planned: bool = False


def find_scene(match: Match, reading: Reading) -> Scene | None:
    """Who acts and who is met; None where either cannot be told."""
    text, entities = reading.slots.text, reading.slots.entities
    fixed, end = match.rule.fixed, match.end
    key = match.words.get("key", (match.start, match.end))
    if "items" in match.slots:
        own = reading.slots.within(match.slots["items"][0])
        paired = len(sides(own)) > 1 or any(one.kind == "pair" for one in own)
        return Scene((), own, match.start, end) if paired else None
    if fixed.get("_pair"):
        return None if plain(words.OF_ALL).search(text) else Scene((), (), match.start, end)
    if fixed.get("_their"):
        return _their(match, reading)
    if fixed.get("_body") and not all(one.kind == "body" or is_body_of_leaders(one) for one in match.slots["people"]):
        return None
    if fixed.get("_told"):
        return Scene((), match.slots["people"], match.start, end)
    if "people" in match.slots:
        kept, end = members(reading, match.words["people"])
        enough = len(kept) > 1 or (bool(kept) and kept[0].kind in ("both", "pair"))
        return Scene((), kept, match.start, end) if enough else None
    if "b" in match.slots:
        right, end = members(reading, match.words["b"])
        end = max(end, key[1])
        if not fixed.get("_states") and not _personal(reading, right):
            return None
        if right and all(one.kind == "both" for one in right) and re.match(r" (?:\w+ly )?\w+ing\b", text[end:]):
            run, _ = _subject(match, reading, [], key[1])  # "A and B met, with both sides hoping for more"
            return Scene([entities[i] for i in run.spots], (), match.start, key[1], run) if run else None
        if not right or (fixed.get("_counterpart") and not _is_there(reading, right, key[0])):
            return None
    else:
        right = _there(reading, key[0]) if fixed.get("_there") else []
        if fixed.get("_there") and not right:
            return None
    if fixed.get("_noun") and re.search(r"\bmy (?:[\w-]+ ){0,3}$", text[max(0, match.start - 40) : match.start]):
        return None  # whose talks they are is told nowhere
    if fixed.get("_noun") and right and "a" not in match.slots and plain(words.BRIEFED).search(text[: key[0]]):
        return None
    if "a" in match.slots:
        spots = tuple(i for i in range(*match.words["a"]) if i in entities)
        return Scene(match.slots["a"], right, match.start, end, Run(spots))
    run, behind = _subject(match, reading, right, end)
    if fixed.get("_mutual") and not behind and plain(words.THEY).search(text[max(0, key[0] - 90) : key[0]]):
        both = subject_before(text, match.start, lambda one: len(sides([entities[i] for i in one.spots])) > 1)
        if both and all(text[i] == PERSON for i in both.spots):
            they = Run((text.rindex("they", 0, key[0]) + 3,))  # the clause starts behind that word
            return Scene([entities[i] for i in both.spots], (), match.start, end, they)
        return Scene((), (), match.start, end, they=True)
    if run:
        return Scene([entities[i] for i in run.spots], right, match.start, end, run, behind)
    if fixed.get("_or_states") and (two := plain(words.TWO_STATES).search(text)):
        return Scene([entities[two.start(1)], entities[two.start(2)]], (), match.start, end)
    ahead = text[max(0, key[0] - 90) : key[0]]
    if right and plain(words.THEY).search(ahead) and not ahead[: ahead.find("they")].strip():
        return Scene((), right, match.start, end, they=True)
    if fixed.get("_noun") and right and (run := _planner(text, match.start, end, told_sides(right), entities)):
        return Scene([entities[run.start]], right, match.start, end, run, run.start > end, planned=True)
    opens = bool(fixed.get("_noun")) and plain(words.HEADS_SENTENCE).match(text[: match.start])
    passive = opens and plain(words.ARE_HELD).match(text, end)
    told = (words.SPEAKER, words.ON_TRIP, words.CAME_AFTER)
    together = fixed.get("_joint") and len(sides(right)) > 1 and plain(words.BRINGERS).search(ahead)
    speaks = together or (sides(right) and (passive or any(plain(one).search(ahead) for one in told)))
    return Scene((), right, match.start, end) if speaks else None


def _there(reading: Reading, at: int) -> list[Entity]:
    """The country where someone is or goes, before or behind words at `at`: "in Oslo for talks with officials"."""
    text, entities = reading.slots.text, reading.slots.entities
    spots = [i for i in range(max(0, at - 120), min(len(text), at + 120)) if text[i] in PLACES]
    gone = [i for i in spots if plain(words.THERE).search(text[max(0, i - 40) : i])]
    found = next((i for i in reversed(gone) if i < at), gone[0] if gone else None)
    return [entities[found]] if found is not None else []


def _their(match: Match, reading: Reading) -> Scene | None:
    """Those who stand before "their talks": the last two people or states of two sides."""
    text, entities = reading.slots.text, reading.slots.entities
    if match.rule.fixed.get("_again"):
        return Scene((), (), match.start, match.end, they=True)
    before = range(max(0, match.start - 260), match.start)
    spots = [i for i in before if text[i] == PERSON and not is_vague(entities[i])]
    for first in reversed(spots[:-1]):
        if len(sides([entities[first], entities[spots[-1]]])) == 2:
            return Scene([entities[first]], [entities[spots[-1]]], match.start, match.end, Run((spots[-1],)))
    ahead = text[: match.start].strip(" “\"'")
    if plain(words.FRONT).fullmatch(ahead) and (hit := plain(words.TWO_ACT).match(text, match.end)):
        two = [entities[hit.start(1)], entities[hit.start(2)]]
        if len(sides(two)) == 2:
            return Scene([two[0]], [two[1]], match.start, match.end, Run((hit.start(1),)), behind=True)
    if not spots and (many := plain(words.ENVOYS_OF).search(text, 0, match.start)):
        states = [i for i in range(*many.span("states")) if i in entities]
        return Scene([entities[i] for i in states], (), match.start, match.end, Run(tuple(states)))
    if not spots and plain(words.OF_THEM).search(ahead):
        return Scene((), (), match.start, match.end, they=True)
    opens = not ahead
    if opens and plain(words.OCCURS).match(text, match.end):
        return Scene((), (), match.start, match.end, they=True)
    return None


def _subject(match: Match, reading: Reading, right: Sequence[Entity], end: int) -> tuple[Run | None, bool]:
    """Those who act, and whether they stand behind the event."""
    text, entities = reading.slots.text, reading.slots.entities
    mutual, other = bool(match.rule.fixed.get("_mutual")), told_sides(right)

    def fits(run: Run) -> bool:
        mine = [entities[i] for i in run.spots]
        if any(one.kind == "place" and one.value.form != "capital" for one in mine):
            return False
        if mutual:
            return len(sides(mine)) > 1 or mine[0].kind == "both" or is_strange(mine)
        return all(one.kind == "both" for one in mine) or not told_sides(mine) or not told_sides(mine) <= other

    def told(run: Run) -> bool:
        return fits(run) and not _possessive(reading, run)

    own = _mine(reading, match.start)
    if own and (match.rule.fixed.get("_noun") or plain(words.PLEASURE).match(text, own.end)):
        return own, False
    if not is_fronted(text, match.start) and (found := subject_before(text, match.start, told)):
        return found, False
    found = subject_behind(text, end, told)
    key = match.words.get("key", (match.start, match.end))
    tells = found and is_past(text[slice(*key)]) and plain(words.SAID).match(text, found.end)
    if found and (not tells or is_fronted(text, match.start)):
        return found, True
    found = subject_before(text, match.start, told) or subject_before(text, match.start, fits)
    if found is None and mutual:
        found = subject_before(text, match.start, fits, headline=True)
    if found is None and match.rule.fixed.get("_noun"):
        found = subject_before(text, match.start, told, agent=True) or _owner(match, reading, other)
        found = found or _speaker(reading, match.start, other)
    return found, False


def _mine(reading: Reading, at: int) -> Run | None:
    """Who speaks, where it is his own event: "at the centre of my talks with B"."""
    hit = re.search(rf"({PERSON}) ?(?:[\w-]+ ){{0,3}}$", reading.slots.text[max(0, at - 40) : at])
    spot = max(0, at - 40) + hit.start(1) if hit else -1
    own = reading.slots.entities.get(spot)
    return Run((spot,)) if own and own.value.mentioned.spoken else None


def _owner(match: Match, reading: Reading, other: frozenset[str]) -> Run | None:
    """Whose the event is called: "… is her meeting with B"."""
    text, entities = reading.slots.text, reading.slots.entities
    hit = re.search(rf"({PERSON}) (?:[\w-]+ ){{0,3}}$", text[max(0, match.start - 40) : match.start])
    if not hit:
        return None
    at = max(0, match.start - 40) + hit.start(1)
    owned = _possessive(reading, Run((at,))) and not sides([entities[at]]) & other
    return Run((at,)) if owned else None


def _speaker(reading: Reading, at: int, other: frozenset[str]) -> Run | None:
    """Whose words came after the event: "A's comments came just hours after a call with B"."""
    low = max(0, at - 110)
    hit = plain(words.HIS_WORDS).search(reading.slots.text, low, at)
    said = Run((hit.start(1),)) if hit and hit.end() == at else None
    return said if said and not sides([reading.slots.entities[said.start]]) & other else None


def _planner(text: str, start: int, end: int, other: frozenset[str], entities: Mapping[int, Entity]) -> Run | None:
    """Whose programme the event is on: "on A's agenda are talks with B", "talks with B await A"."""
    at = max(0, start - 160)
    for pattern, low, high in ((words.PROGRAMME, at, start), (words.ON_PROGRAMME, end, end + 110)):
        for hit in plain(pattern).finditer(text, low, min(high, len(text))):
            run = Run((next(hit.start(one) for one in hit.groupdict() if hit[one]),))
            if not sides([entities[run.start]]) & other:
                return run
    return None


def told_sides(entities: Sequence[Entity]) -> frozenset[str]:
    """The sides of those whose side is sure: not of "him", or of someone whose country is only implied."""
    return sides([one for one in entities if not is_vague(one) and not (one.kind == "person" and one.value.implied)])


def is_strange(entities: Sequence[Entity]) -> bool:
    """Whether someone of a country told here stands beside someone of a country told nowhere."""
    told = [one for one in entities if one.kind == "person" and one.value.mentioned.country]
    return bool(told) and any(
        one.kind == "person" and one.value.person.title and (one.value.implied or not side(one)) for one in entities
    )


def is_body_of_leaders(one: Entity) -> bool:
    """Whether someone is "ASEAN leaders": those of many states."""
    if one.kind != "person" or one.value.mentioned.reference != "leaders":
        return False
    return one.value.person.country is not None and one.value.person.country not in states()


def _personal(reading: Reading, entities: Sequence[Entity]) -> bool:
    """Whether people are met, not states as such."""
    return any(one.kind in ("person", "both") for one in entities) or officers_of(reading, entities) is not None


def is_vague(one: Entity) -> bool:
    """Whether someone is told by no more than "him" or "the president"."""
    if one.kind != "person":
        return False
    told = one.value.mentioned
    return told.reference in ("pronoun", "office") and not told.country and told.office != "chief_of_staff"


def _is_guest(one: Entity, reading: Reading) -> bool:
    """Whether someone is told as a counterpart or as visiting, and so is there."""
    if one.kind != "person":
        return False
    told = reading.text[max(0, one.start - 10) : one.end].casefold()
    return one.value.mentioned.reference == "counterpart" or "visiting " in told


def _is_there(reading: Reading, met: Sequence[Entity], at: int) -> bool:
    """Whether those told something are there: guests, or at home where the speaker is ("A, in Lima, told B")."""
    if any(_is_guest(one, reading) for one in met):
        return True
    text, spots = reading.slots.text, [at for at, one in reading.slots.entities.items() if one is met[-1]]
    if spots and plain(words.TOLD_THERE).match(text, spots[0] + 1):
        return True
    theirs = sides([one for one in met if one.kind == "person" and one.value.person.title])
    towns = [spot for spot, one in reading.slots.entities.items() if one.kind == "place" and one.value.code in theirs]
    return any(spot < at and re.search(r"(?:,|who is|currently|was) in $", text[:spot]) for spot in towns)


def _possessive(reading: Reading, run: Run) -> bool:
    """Whether the run is no more than "his" or "her"."""
    one = reading.slots.entities[run.start]
    told = reading.text[one.start : one.end].lower()
    return len(run.spots) == 1 and plain(words.POSSESSIVE).fullmatch(told) is not None
