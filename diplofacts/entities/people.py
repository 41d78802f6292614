"""People in a sentence: office, country and name read together, from an office, an honorific or a pronoun."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.entities.adjoining import with_seat
from diplofacts.entities.apposition import in_apposition, led_by
from diplofacts.entities.counterparts import read_counterpart
from diplofacts.entities.delegations import each_with_party, read_delegation, with_lead
from diplofacts.entities.entity import Entity
from diplofacts.entities.groups import read_leaders, read_listed
from diplofacts.entities.mentioned import Mentioned, Sentence, mask, may_seat, plain
from diplofacts.entities.named import read_honoured, read_office_holder
from diplofacts.entities.numerals import lowered
from diplofacts.entities.offices import COUNTRY, Grammar, grammar
from diplofacts.entities.owned import read_owned
from diplofacts.entities.plurals import may_be_several, read_plurals, read_titled, with_plurals
from diplofacts.entities.pronouns import read_honoured_or_majesty, read_pronoun
from diplofacts.entities.sheet import Hit, Sheet
from diplofacts.entities.speakers import first_persons
from diplofacts.literals import Literals
from diplofacts.pattern import plain as plain_pattern

if TYPE_CHECKING:

    from diplofacts.entities.known import Known


__all__ = ["Mentioned", "find_people", "people_in"]


LANGUAGES = ("vi", "en")
LEADING = {"field": 12, "deputy": 3}
"""Words that are no office without a head behind, and how many code points may stand between: ", and the ", "-"."""


def find_people(text: str, language: str, places: list[Entity], known: Known | None = None) -> list[Entity]:
    """The people mentioned in a sentence, in order, not overlapping.

    places: the countries, bodies and towns of the same sentence. known: the people of the article, whose bare names
    are then found too.
    """
    found = people_in([text], language, [places])[0]
    return with_bare_names(found, text, known.names_in(text)) if known and language in LANGUAGES else found


def people_in(sentences: Sequence[str], language: str, places: Sequence[list[Entity]]) -> list[list[Entity]]:
    """For each sentence the people that find_people() finds in it, at the cost of one pass over all."""
    if language not in LANGUAGES:
        return [[] for _ in sentences]
    seats = may_seat("\n".join(sentences), language)
    masked = [mask(text, own, language, seats=seats) for text, own in zip(sentences, places, strict=True)]
    sheet = Sheet([sentence.masked for sentence in masked])
    low = lowered(sheet.text)
    automaton, kinds = _triggers(language)
    hits = sheet.by_line(automaton.find_matches_as_indexes(low))
    found: list[list[Entity]] = [[] for _ in sentences]
    for line, own in hits.items():
        sentence, start = masked[line], sheet.starts[line]
        lower = low[start : start + len(sentence.masked)]
        found[line] = _people(sentence, lower, _anchors(lower, own, kinds), language)
    if language == "vi":
        for line in (line for line, sentence in enumerate(masked) if may_be_several(sentence.masked)):
            several = read_titled(masked[line])
            apart = [one for one in found[line] if all(one.end <= p.start or p.end <= one.start for p in several)]
            found[line] = sorted((*apart, *several), key=_start) if several else found[line]
    if language == "en":
        plural = with_plurals(sheet, low)
        for line, sentence in enumerate(masked):
            several = read_plurals(sentence, plural[line]) if line in plural else []
            apart = [one for one in found[line] if _is_free(one, several)] if several else found[line]
            if COUNTRY in sentence.masked:
                several += read_owned(sentence, [*apart, *several])
            if apart or several:
                several += read_listed(sentence, [*apart, *several])
            several += [one for one in first_persons(sentence.text) if _is_free(one, [*apart, *several])]
            found[line] = sorted((*apart, *several), key=_start) if several else found[line]
    return found


def may_mention(text: str, places: list[Entity], language: str) -> bool:
    """Whether a sentence holds a word with which a mention may open, such as an office or a pronoun."""
    if language not in LANGUAGES:
        return False
    low = lowered(mask(text, places, language).masked)
    automaton, kinds = _triggers(language)
    if any(kind != "thing" for _, kind in _anchors(low, automaton.find_matches_as_indexes(low), kinds)):
        return True
    return language == "en" and bool(first_persons(text))


def _is_free(one: Entity, others: Iterable[Entity]) -> bool:
    return all(one.end <= other.start or other.end <= one.start for other in others)


def _start(one: Entity) -> int:
    return one.start


def _people(sentence: Sentence, low: str, anchors: Iterable[tuple[int, str]], language: str) -> list[Entity]:
    speech, thing = grammar(language, sentence.wide), _thing(language)
    found: list[Entity] = []
    passed = 0
    for start, kind in anchors:
        if found and language == "vi":
            found[-1] = with_lead(found[-1], sentence)
        floor = max(passed, found[-1].end if found else 0)
        if start < floor:
            continue
        no_person = thing.match(low, start)
        if no_person:
            passed = no_person.end()
        if no_person or kind == "thing":
            continue
        entity = _READERS[kind](sentence, start, floor, speech)
        if not entity:
            continue
        if found and kind == "delegation":
            entity = led_by(found[-1], entity, sentence.text)
        joined = in_apposition(found[-1], entity, sentence.text, language) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(entity)
        if language == "vi":
            found[-1] = with_seat(found[-1], sentence)
    return each_with_party(found, sentence.text) if language == "vi" else found


@cache
def _triggers(language: str) -> tuple[Literals, list[str]]:
    """The automaton over the words that open a mention, and the kind of mention for each."""
    words = grammar(language).words
    heads = [name for name, _ in (*words.OFFICES, *words.MINISTERS, *words.HEADS)]
    opening = {
        "office": heads,
        "deputy": words.DEPUTY,
        "field": [*(name for name, _ in words.FIELDS), *words.HEAD_BEFORE] if language == "en" else [],
        "pronoun": words.PRONOUNS,
        "honoured": [*words.HONORIFICS, *words.RANKS],
        "counterpart": words.COUNTERPARTS,
        "delegation": (*words.DELEGATIONS, *words.LED),
        "leaders": words.LEADERS,
        "thing": words.THING_OPENINGS,
    }
    kinds: dict[str, str] = {}
    for kind, forms in opening.items():
        for form in forms:
            kinds[form] = kind if form not in kinds else "either" if kind == "honoured" else kinds[form]
    return Literals(list(kinds), leftmost=True), list(kinds.values())


@cache
def _thing(language: str) -> re.Pattern[str]:
    """What only looks like a person, in lower case: "văn phòng thủ tướng", "prime minister's office"."""
    return plain_pattern(rf"(?:{'|'.join(grammar(language).words.NO_PERSON)})\b")


def _anchors(low: str, hits: Sequence[Hit], kinds: list[str]) -> Iterator[tuple[int, str]]:
    """Where a mention may open, and of which kind. low: the masked sentence in lower case."""
    for number, (index, start, end) in enumerate(hits):
        if start and low[start - 1].isalpha():
            continue
        if low[end : end + 1].isalpha() and low[end - 1] not in "-.":
            continue
        kind = kinds[index]
        if kind in LEADING:
            kind = "office" if _leads(hits, number, kinds) else "thing"
        yield start, kind


def _leads(hits: Sequence[Hit], number: int, kinds: list[str]) -> bool:
    """Whether a head follows, others like it between: "deputy trade and industry minister", no "trade between"."""
    index, _, end = hits[number]
    room = LEADING[kinds[index]]
    for index, start, stop in hits[number + 1 :]:
        kind = kinds[index]
        if start - end > room or kind not in LEADING:
            return start - end <= room and kind in ("office", "either", "thing")
        end, room = stop, LEADING[kind]
    return False


def _honoured_or_pronoun(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    return read_honoured(sentence, start, floor, speech) or read_pronoun(sentence, start, floor, speech)


def _honoured_or_office(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    return read_office_holder(sentence, start, floor, speech) or _honoured_or_pronoun(sentence, start, floor, speech)


_READERS: dict[str, Callable[[Sentence, int, int, Grammar], Entity | None]] = {
    "office": read_office_holder,
    "honoured": read_honoured_or_majesty,
    "either": _honoured_or_office,
    "pronoun": read_pronoun,
    "counterpart": read_counterpart,
    "delegation": read_delegation,
    "leaders": read_leaders,
}


def with_bare_names(found: list[Entity], text: str, names: Iterable[tuple[int, int, bool]]) -> list[Entity]:
    """The people of a sentence, and the bare names of those known in the article, as Known.names_in() gives them."""
    people = list(found)
    for start, end, full in names:
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


def with_owners(people: list[Entity], places: Iterable[Entity], text: str) -> list[Entity]:
    """The people, those named alone with the country that owns them: "Malaysia's Anwar", but no office's "Laos's"."""
    owners = {place.end: place for place in places if place.kind in ("country", "body")}
    if not owners:
        return people
    result = []
    for one in people:
        owner = next((owners[one.start - size] for size in (3, 2) if one.start - size in owners), None)
        bare = one.value.name and not one.value.title
        if owner and bare and text[owner.end : one.start] in ("'s ", "’s ", "' ", "’ "):
            one = one._replace(start=owner.start)
        result.append(one)
    return result
