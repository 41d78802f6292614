"""Who signed an agreement."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.frames.agreement_sides import ACTING, AFTER, BOTH, PERSON
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.rule import CHARACTER

_JOIN = r"(?:,? (?:và|and|cùng|with|với) (?:the |his |her )?|, (?:the )?| ?\([^()]{0,40}\) ?| & )"
_MET = r"\b(?:following|after|before|meeting|talks|visit|during|sau|trước|cuộc gặp|hội đàm|chuyến thăm|trong khi)\b"
_SIDE = "".join(CHARACTER[kind] for kind in ("country", "body"))
_FOR_A_SIDE = (
    rf"([{PERSON}])(?:,[^{PERSON};]{{0,110}},)?(?: (?:had|has|also|then))? "
    rf"(?:signed|inked|initialled)\b[^{PERSON};]{{0,60}}? (?:on behalf of|for|from)(?: the)?"
    rf"(?: government of(?: the)?)?(?: ([{_SIDE}]))?"
)
"""One who signed on behalf of a side."""
_BY_FOR = (
    rf"\bby(?: the)? ([{PERSON}]),? (?:on behalf of|for|representing)(?: the)?(?: government of(?: the)?)? ([{_SIDE}])"
)
_OF_GOVERNMENT = rf"([{PERSON}]), (?:the )?government of (?:the )?(?:republic of |kingdom of )?([{_SIDE}])"
_STANDING_FOR = rf"(?:,? (?:đã )?(?:thay mặt|đại diện)\b[^{PERSON};.,]{{0,60}}?(?:,|(?= (?:và|cùng|đã)\b)|(?= $)))"
_TWO_STANDING = (
    rf"([{PERSON}]){_STANDING_FOR}?,? (?:và|cùng|với) ([{PERSON}]){_STANDING_FOR}(?: (?:đã|vừa|cùng|tiến hành))* $"
)
"""Two who sign, each on behalf of his side: "A, thay mặt Chính phủ Lào và B, thay mặt Chính phủ Pháp, ký"."""


def signers(
    reading: Reading, context: Context, key: tuple[int, int], start: int, end: int, words: AgreementWords
) -> list[Entity]:
    """Those who put their names to it: the people right before the act, or behind "by"; not those who only watch."""
    text = reading.slots.text
    watching = re.compile(words.witness)
    found = re.search(rf"([{PERSON}{BOTH}](?:{_JOIN}[{PERSON}])*)([^{ACTING}.;:]{{0,60}})$", text[: key[0]])
    people: list[Entity] = []
    if found and start >= key[0] and not watching.search(found[2]):
        lead = text[max(0, found.start() - 60) : found.start()]
        lead = lead[max(lead.rfind(","), lead.rfind(";")) + 1 :]
        if not watching.search(lead) and not re.search(words.planned, found[2]):
            people = _people(reading, found.span(1))
    behind = re.search(rf"{words.signer} ([{PERSON}](?:{_JOIN}[{PERSON}])*)", text[key[1] : end + AFTER])
    behind = behind or re.compile(rf"(?<=\ue00c) were(?: the)? ([{PERSON}](?:{_JOIN}[{PERSON}])+)").match(
        text[key[1] : end + AFTER], end - key[1]
    )
    if behind and not any(
        re.search(told, text[key[1] : key[1] + behind.start()]) for told in (words.witness, _MET)
    ):
        people += _people(reading, _with_asides(text, key[1] + behind.start(1), key[1] + behind.end(1)))
    if people and start >= key[1] and text[start : start + 1] == CHARACTER["instrument"]:
        people += _named_partner(reading, reading.slots.entities[start])
    if start < key[0]:
        done_by = re.search(rf"\b(?:do|được|bởi) ([{PERSON}](?:{_JOIN}[{PERSON}])*)[^.;]{{0,30}}$",
            text[start : key[0]]
        )
        if done_by:
            people += _people(reading, (start + done_by.start(1), start + done_by.end(1)))
    each = list(re.finditer(_FOR_A_SIDE, text))
    if len(each) >= 2:
        return [reading.slots.entities[hit.start(1)] for hit in each]
    both = re.search(_TWO_STANDING, text[: key[0]]) if not people and start >= key[0] else None
    if both and not watching.search(text, max(0, both.start() - 40), both.start()):
        return [reading.slots.entities[both.start(1)], reading.slots.entities[both.start(2)]]
    return people or _joint(reading, key, start, watching)


_ASIDE = (
    rf"(?:,| (?:on behalf|for|from|representing|of|and|who)\b)(?:[^{PERSON};.]|\.(?=\w)){{2,120}}?(?:,|,? and|,? while)"
    rf"(?: and)?(?: by)?(?: the| his| her| its)* ?([{PERSON}])"
)
"""More told of one who signed, and then the other: "by A, the head of the board, and B"."""


def _with_asides(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of those told behind "by", with the one parted from the first by what else is told of the first."""
    if len(re.compile(rf"[{PERSON}]").findall(text[start:end])) > 1:
        return start, end
    aside = re.compile(_ASIDE).match(text, end)
    if aside is None or re.search(rf"{_WATCHED}|{_MET}", aside[0]):
        return start, end
    return start, aside.end()


_WATCHED = (
    r"\b(?:presence|witness\w*|attend\w*|oversee\w*|oversaw|watch\w*|look\w* on|said|told|met|visit\w*|received)\b"
)


def _named_partner(reading: Reading, item: Entity) -> list[Entity]:
    """The one whom a title names right after "with": "signed an accord with his counterpart Ali Bako"."""
    inner = [one for one in reading.slots.within(item) if one.kind == "person"]
    said = reading.text[item.start : inner[0].start].lower() if inner else ""
    return inner[:1] if re.search(r" with(?: (?:his|her|the|their))?(?: \w+)? $", said) else []


def _joint(reading: Reading, key: tuple[int, int], start: int, watching: Any) -> list[Entity]:
    """Two who sign together, with more said of the second than their name."""
    slots = reading.slots
    pair = rf"([{PERSON}]) and ([{PERSON}])[^{ACTING}.;:]{{0,60}}$"
    joined = re.search(pair, slots.text[: key[0]]) if start >= key[0] else None
    if joined and watching.search(joined[0]):
        return []
    return [slots.entities[joined.start(1)], slots.entities[joined.start(2)]] if joined else []


_MANY = frozenset("officials leaders representatives delegates negotiators sides ministers".split())
"""Those of whom none is told apart."""


def signatories(
    people: list[Entity], context: Context, reading: Reading, parties: tuple[str, ...] = ()
) -> tuple[Person, ...]:
    """The persons of at least two sides among those who signed; () where only one side is known.

    parties: of the paper; one of two signers whose state is told nowhere is of the other party.
    """
    slots = reading.slots
    told = {
        slots.entities[hit.start(1)].start: context.codes([slots.entities[hit.start(2)]])[0]
        for pattern in (_OF_GOVERNMENT, _FOR_A_SIDE, _BY_FOR)
        for hit in re.finditer(pattern, slots.text)
        if hit[2]
    }
    persons = []
    for one in people:
        named = context.persons([one])
        if one.kind == "both" and reading.language == "en":
            named = tuple(who for who in named if _may_be_of(who, reading.text[one.start : one.end].casefold()))
        for person in named:
            if person.name or (person.title and person.title.casefold().split()[-1] not in _MANY):
                side = told.get(one.start)
                persons.append(replace(person, country=side) if side else person)
    alone = [at for at, one in enumerate(persons) if one.country is None]
    others = {one.country for one in persons} - {None}
    if len(parties) == 2 and len(persons) == 2 and len(alone) == 1 and others < set(parties):
        persons[alone[0]] = replace(persons[alone[0]], country=next(one for one in parties if one not in others))
    known = {one.name for one in persons if one.country}
    persons = [one for one in persons if one.country or one.name is None or one.name not in known]
    return tuple(persons) if len({one.country for one in persons}) >= 2 else ()


def _may_be_of(who: Person, both: str) -> bool:
    """Whether someone can be one of "the two ministers"; presidents are none."""
    if not both.endswith("ministers"):
        return True
    title = (who.title or "").casefold()
    return "minister" in title and ("prime" in both) == ("prime" in title)


def _people(reading: Reading, span: tuple[int, int]) -> list[Entity]:
    found = [one for at, one in reading.slots.entities.items() if span[0] <= at < span[1]]
    return [one for one in found if one.kind == "person" or (one.kind == "both" and one.value == "leaders")]
