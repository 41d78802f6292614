"""People in a sentence: office, country and name read together, from an office, an honorific or a pronoun."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import regex

from diplofacts.entities.entity import Entity
from diplofacts.entities.groups import read_counterpart, read_delegation, read_leaders
from diplofacts.entities.mentioned import Mentioned, Sentence, mask, plain
from diplofacts.entities.named import read_honoured, read_office_holder
from diplofacts.entities.offices import PLACE, Grammar, either, grammar
from diplofacts.entities.titles import SOLE
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    from diplofacts.entities.known import Known

__all__ = ["Mentioned", "find_people"]


def find_people(text: str, language: str, places: list[Entity], known: Known | None = None) -> list[Entity]:
    """The people mentioned in a sentence, in order, not overlapping.

    places: the countries, bodies and towns of the same sentence. known: the people of the article, whose bare names
    are then found too.
    """
    if language not in ("vi", "en"):
        return []
    speech = grammar(language)
    sentence = mask(text, places, language)
    found: list[Entity] = []
    passed = 0
    for start, kind in _anchors(sentence.masked, language):
        floor = max(passed, found[-1].end if found else 0)
        if start < floor:
            continue
        thing = _thing(language).match(sentence.masked, start)
        if thing:
            passed = thing.end()
        if thing or kind == "thing":
            continue
        entity = _READERS[kind](sentence, start, floor, speech)
        if not entity:
            continue
        joined = _apposition(found[-1], entity, text) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(entity)
    return with_bare_names(found, text, known) if known else found


@cache
def _triggers(language: str) -> tuple[Any, list[str]]:
    """The automaton over the words that open a mention, and the kind of mention for each."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = grammar(language).words
    heads = [name for name, _ in (*words.OFFICES, *words.MINISTERS, *words.HEADS)]
    if language == "en":
        heads += [*(name for name, _ in words.FIELDS), *words.HEAD_BEFORE]
    opening = {
        "office": [*heads, *words.DEPUTY],
        "pronoun": words.PRONOUNS,
        "honoured": [*words.HONORIFICS, *words.RANKS],
        "counterpart": words.COUNTERPARTS,
        "delegation": words.DELEGATIONS,
        "leaders": words.LEADERS,
        "thing": words.THING_OPENINGS,
    }
    kinds: dict[str, str] = {}
    for kind, forms in opening.items():
        for form in forms:
            kinds[form] = kind if form not in kinds else "either" if kind == "honoured" else kinds[form]
    return AhoCorasick(list(kinds), matchkind=MatchKind.LeftmostLongest), list(kinds.values())


@cache
def _thing(language: str) -> regex.Pattern[str]:
    """What only looks like a person: "Văn phòng Thủ tướng", "Prime Minister's Office"."""
    return compiled(rf"(?i:(?:{'|'.join(grammar(language).words.NO_PERSON)})\b)")


def _anchors(masked: str, language: str) -> Iterator[tuple[int, str]]:
    """Where a mention may open, and of which kind."""
    automaton, kinds = _triggers(language)
    lowered = masked.lower()
    if len(lowered) != len(masked):  # "İ" grows in lower case
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in masked)
    for index, start, end in automaton.find_matches_as_indexes(lowered):
        if start and lowered[start - 1].isalpha():
            continue
        if lowered[end : end + 1].isalpha() and lowered[end - 1] not in "-.":
            continue
        yield start, kinds[index]


def _pronoun(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """ "he", "his", "ông"; "his Vietnamese counterpart" is another person."""
    match = _pronouns(speech.language).match(sentence.masked, start)
    if not match or (match[0] == "He" and _given_name().match(sentence.masked, match.end())):
        return None
    ahead = _counterpart_ahead().match(sentence.masked, start) if speech.language == "en" else None
    if ahead:
        return read_counterpart(sentence, ahead.start("counterpart"), start, speech)
    return Entity(start, match.end(), "person", Mentioned(None, reference="pronoun"))


@cache
def _pronouns(language: str) -> regex.Pattern[str]:
    return compiled(rf"(?i:\b{either(grammar(language).words.PRONOUNS)})\b")


@cache
def _given_name() -> regex.Pattern[str]:
    """What follows the Chinese family name He."""
    return compiled(r"\s+\p{Lu}\p{Ll}+")


@cache
def _counterpart_ahead() -> regex.Pattern[str]:
    return compiled(rf"(?i:his|her|their)\s+(?:{PLACE}\s+)?(?:\p{{L}}+\s+)?(?P<counterpart>counterpart\b)")


def _honoured_or_pronoun(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    return read_honoured(sentence, start, floor, speech) or _pronoun(sentence, start, floor, speech)


def _honoured_or_office(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    return read_office_holder(sentence, start, floor, speech) or _honoured_or_pronoun(sentence, start, floor, speech)


_READERS: dict[str, Callable[[Sentence, int, int, Grammar], Entity | None]] = {
    "office": read_office_holder,
    "honoured": read_honoured,
    "either": _honoured_or_office,
    "pronoun": _pronoun,
    "counterpart": read_counterpart,
    "delegation": read_delegation,
    "leaders": read_leaders,
}


def _apposition(first: Entity, second: Entity, text: str) -> Entity | None:
    """One person out of a name and the office behind a comma: "ông Arun Singh, Chủ tịch tập đoàn …"."""
    one, two = first.value, second.value
    if text[first.end : second.start].strip() not in (",", "-", "–") or two.reference != "office" or not one.name:
        return None
    if one.reference not in ("full", "surname", "delegation") or (one.title and two.office in SOLE):
        return None
    if one.title and one.reference != "delegation":
        return first._replace(end=second.end)
    value = one._replace(title=two.title, country=one.country or two.country, office=two.office, role=two.role)
    if one.reference == "surname":
        value = value._replace(reference="full")
    return Entity(first.start, second.end, "person", value._replace(former=two.former))


def with_bare_names(found: list[Entity], text: str, known: Known) -> list[Entity]:
    """The people of a sentence, and the bare names of those known in the article."""
    people = list(found)
    for start, end, full in known.names_in(text):
        if any(one.start < end and start < one.end for one in found):
            continue
        before = next((one for one in found if one.end < start and not text[one.end : start].strip()), None)
        if before and before.value.reference == "office":  # in capitals: "THỦ TƯỚNG PHẠM MINH CHÍNH"
            value = before.value._replace(name=plain(text[start:end]), reference="full")
            people[people.index(before)] = Entity(before.start, end, "person", value)
        else:
            value = Mentioned(plain(text[start:end]), reference="full" if full else "surname")
            people.append(Entity(start, end, "person", value))
    return sorted(people, key=lambda one: one.start)
