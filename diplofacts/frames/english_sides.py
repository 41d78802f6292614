"""The two sides of a meeting told in English: who acts, who is met, and where the words of the event end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.countries import codes as states
from diplofacts.entities.entity import Entity
from diplofacts.frames.roles import side, sides
from diplofacts.languages.en import meeting_words as words
from diplofacts.languages.en.clause import (
    OFFICERS,
    PERSON,
    STATES,
    Run,
    is_fronted,
    officers_before,
    officers_behind,
    stands_alone,
    subject_before,
    subject_behind,
)
from diplofacts.match import Match
from diplofacts.pattern import plain
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER


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
        return Scene((), (), match.start, end)
    if fixed.get("_their"):
        return _their(match, reading)
    if fixed.get("_body") and not all(one.kind == "body" or is_body_of_leaders(one) for one in match.slots["people"]):
        return None
    if fixed.get("_told"):
        return Scene((), match.slots["people"], match.start, end)
    if "people" in match.slots:
        kept, end = _list(reading, match.words["people"])
        enough = len(kept) > 1 or (bool(kept) and kept[0].kind in ("both", "pair"))
        return Scene((), kept, match.start, end) if enough else None
    if "b" in match.slots:
        right, end = _list(reading, match.words["b"])
        if not fixed.get("_states") and not _personal(reading, right):
            return None
        if not right or (fixed.get("_counterpart") and not _is_there(reading, right, key[0])):
            return None
    else:
        right = []
    if "a" in match.slots:
        spots = tuple(i for i in range(*match.words["a"]) if i in entities)
        return Scene(match.slots["a"], right, match.start, end, Run(spots))
    run, behind = _subject(match, reading, right, end)
    if fixed.get("_mutual") and not behind and plain(words.THEY).search(text[max(0, key[0] - 90) : key[0]]):
        return Scene((), (), match.start, end, they=True)
    if run:
        return Scene([entities[i] for i in run.spots], right, match.start, end, run, behind)
    ahead = text[max(0, key[0] - 90) : key[0]]
    if right and plain(words.THEY).search(ahead) and not ahead[: ahead.find("they")].strip():
        return Scene((), right, match.start, end, they=True)
    if fixed.get("_noun") and right and (run := _planner(text, match.start, end, told_sides(right), entities)):
        return Scene([entities[run.start]], right, match.start, end, run, run.start > end, planned=True)
    opens = bool(fixed.get("_noun")) and plain(words.HEADS_SENTENCE).match(text[: match.start])
    passive = opens and plain(words.ARE_HELD).match(text, end)
    speaks = sides(right) and (passive or plain(words.SPEAKER).search(ahead))
    return Scene((), right, match.start, end) if speaks else None


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

    if not is_fronted(text, match.start) and (found := subject_before(text, match.start, told)):
        return found, False
    if found := subject_behind(text, end, told):
        return found, True
    found = subject_before(text, match.start, told) or subject_before(text, match.start, fits)
    if found is None and mutual:
        found = subject_before(text, match.start, fits, headline=True)
    if found is None and match.rule.fixed.get("_noun"):
        found = subject_before(text, match.start, told, agent=True) or _owner(match, reading, other)
    return found, False


def _owner(match: Match, reading: Reading, other: frozenset[str]) -> Run | None:
    """Whose the event is called: "… is her meeting with B"."""
    text, entities = reading.slots.text, reading.slots.entities
    hit = re.search(rf"({PERSON}) (?:[\w-]+ ){{0,3}}$", text[max(0, match.start - 40) : match.start])
    if not hit:
        return None
    at = max(0, match.start - 40) + hit.start(1)
    owned = _possessive(reading, Run((at,))) and not sides([entities[at]]) & other
    return Run((at,)) if owned else None


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
    return told.reference in ("pronoun", "office") and not told.country


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
    text, theirs = reading.slots.text, sides([one for one in met if one.kind == "person" and one.value.person.title])
    towns = [spot for spot, one in reading.slots.entities.items() if one.kind == "place" and one.value.code in theirs]
    return any(spot < at and re.search(r"(?:,|who is|currently|was) in $", text[:spot]) for spot in towns)


def _possessive(reading: Reading, run: Run) -> bool:
    """Whether the run is no more than "his" or "her"."""
    one = reading.slots.entities[run.start]
    told = reading.text[one.start : one.end].lower()
    return len(run.spots) == 1 and plain(words.POSSESSIVE).fullmatch(told) is not None


def _list(reading: Reading, span: tuple[int, int]) -> tuple[list[Entity], int]:
    """The members of a list, and where it ends.

    An English list has "and" before its last member; a comma without one opens another clause ("After meeting B, A
    said"). A country that is no more than an adjective is no member.
    """
    text, entities = reading.slots.text, reading.slots.entities
    spots = [i for i in range(*span) if i in entities and entities[i].kind != "date"]
    joins = [text[a + 1 : b] for a, b in pairwise(spots)]
    more = _more(text, spots[-1] + 1)
    last = len(joins) if more else None
    closed = next((i for i, join in enumerate(joins) if "and" in join or "&" in join or "as well" in join), last)
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
    link = rf"(?: to|,? and (?:the )?{OFFICERS} (?:of|from))(?: the)? "
    found = re.match(rf"{link}({states}(?:(?:, |,? and )(?:the )?{states})*)", text[at:])
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


def officers_of(reading: Reading, entities: Sequence[Entity]) -> str | None:
    """The office of "the foreign ministers of China and Japan", in the singular."""
    told = [one for one in entities if one.kind in ("country", "body")]
    if not told:
        return None
    spots = reading.slots.entities.items()
    states = [at for at, one in spots if one is told[0]] + [at for at, one in spots if one is told[-1]]
    if not states:
        return None
    found = officers_before(reading.slots.text, states[0]) or officers_behind(reading.slots.text, states[-1] + 1)
    if not found:
        return None
    if re.search(words.GROUPS, found):
        return ""
    if "counterpart" in found:
        return "counterpart"
    return re.sub(r"s$", "", re.sub(r"ies$", "ys", found).replace("heads of", "head of"))
