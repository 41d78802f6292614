"""Who the parties of an agreement are, and who signed it."""

from __future__ import annotations

from typing import NamedTuple

from diplofacts.discourse import Context, Reading
from diplofacts.entities.companies import agency_country
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.pattern import compiled
from diplofacts.rule import CHARACTER

PERSON, BOTH = CHARACTER["person"], CHARACTER["both"]
_ACTING = "".join(CHARACTER[kind] for kind in ("person", "country", "body", "pair", "both", "company", "place"))
_JOIN = r"(?:,? (?:và|and|cùng|with|với) (?:the |his |her )?|, (?:the )?| ?\([^()]{0,40}\) ?| & )"
_BETWEEN = r"\b(?:giữa|between|among)\b"
_TOPIC = r" (?:về|on|for|regarding|concerning|trong lĩnh vực|trong các lĩnh vực|nhằm|để|to) "
_WITH = r" (?:với|with) "
_MET = r"\b(?:following|after|before|meeting|talks|visit|during|sau|trước|cuộc gặp|hội đàm|chuyến thăm|trong khi)\b"
_AFTER = 110


class Own(NamedTuple):
    """The sides in a title. sure: they are its parties, not what it is about; partner: told after "with"."""

    codes: tuple[str, ...]
    sure: bool
    partner: bool


class Sides(NamedTuple):
    """The sides named around an act: those that act, in order, and those named only as where it takes place.

    pair: the sides in force act ("hai bên"). partners: those told behind the act, after "with".
    """

    acting: tuple[str, ...]
    beside: tuple[str, ...]
    pair: bool
    partners: tuple[str, ...] = ()


def own_sides(reading: Reading, item: Entity, context: Context) -> Own:
    """The sides that a title names: those of "between A and B" or of a joint name, or the one that it is "with"."""
    inner = reading.slots.within(item)
    firms = [one for one in inner if one.kind == "company"]
    inner = [one for one in inner if one in firms or not any(f.start <= one.start and one.end <= f.end for f in firms)]
    low = reading.text[item.start : item.end].lower()
    between = compiled(_BETWEEN).search(low)
    if between:
        topic = compiled(_TOPIC).search(low, between.end())
        stop = item.start + (topic.start() if topic else len(low))
        named = [one for one in inner if item.start + between.start() <= one.start < stop and one.kind != "both"]
        codes = _states(named, context, partners=False)
        if len(codes) >= 2:
            return Own(codes, True, False)
    pairs = [one for one in inner if one.kind == "pair"]
    if pairs:
        return Own(_codes(pairs[:1], context), True, False)
    about = compiled(_TOPIC).search(low)
    named = [one for one in inner if one.kind not in ("both", "place") or between]
    ahead = [one for one in named if about is None or one.start < item.start + about.start()]
    partner = compiled(_WITH).search(low)
    if partner and (about is None or partner.start() < about.start() or not ahead):
        return Own(_codes([one for one in named if one.start >= item.start + partner.start()], context), False, True)
    codes = _codes(ahead, context)
    return Own(codes, True, False) if len(codes) >= 2 else Own(codes or _codes(named, context), bool(codes), False)


def _codes(entities: list[Entity], context: Context) -> tuple[str, ...]:
    """The codes of countries and bodies, and the names of companies, in order, each once."""
    found: list[str] = []
    for one in entities:
        if one.kind == "company":
            found.append(agency_country(one.value) or one.value)
        else:
            found.extend(context.codes([one]))
    return tuple(dict.fromkeys(found))


def sides_around(
    reading: Reading, context: Context, key: tuple[int, int], start: int, end: int, words: AgreementWords
) -> Sides:
    """The sides of the clause of an act whose words reach from `start` to `end` in the slotted text."""
    text = reading.slots.text
    low = max(text.rfind(";", 0, min(start, key[0])), -1) + 1
    acting: list[Entity] = []
    beside: list[Entity] = []
    later: list[Entity] = []
    oblique = compiled(words.oblique)
    stop = min([at for at in (text.find(";", end), text.find(". ", end)) if at >= 0] or [len(text)])
    for at, one in reading.slots.entities.items():
        if not low <= at < min(end + _AFTER, stop) or text[at] not in _ACTING:
            continue
        behind = at >= key[1]
        if behind and not _named_behind(text, at, max(key[1], start), end, words):
            continue
        aside = one.kind in ("place", "country", "body") and oblique.search(text, max(0, at - 40), at)
        if (aside and not behind) or (behind and one.kind == "place"):
            beside.append(one)
        else:
            acting.append(one)
            later += [one] if behind and compiled(r"\b(?:với|with)\b[^,;]{0,60}$").search(text[key[1] : at]) else []
    pair = any(one.kind == "both" for one in acting)
    plain = [one for one in acting if one.kind != "both"]
    partners = _codes([one for one in plain if one in later], context)
    doers = [one for one in plain if one not in later]
    if partners and len(_codes(doers, context)) > 1:
        last = doers[-1]
        joined = [one for one in doers if len(reading.text[one.end : last.start]) < 15]
        plain = [*joined, *[one for one in plain if one in later]]
    states = _states(plain, context, bool(partners))
    around = _codes(beside, context)
    if not states and not pair and len(around) < 2:
        whole = _codes(
            [one for one in reading.slots.entities.values() if one.kind in ("country", "person", "pair", "body")],
            context,
        )
        around = whole if len(whole) == 2 else around
    return Sides(states, around, pair, partners)


def _states(entities: list[Entity], context: Context, partners: bool) -> tuple[str, ...]:
    """Codes of those who act; bodies and companies only where no two countries do, or as partners."""
    if partners:
        return _codes(entities, context)
    countries = _codes([one for one in entities if one.kind not in ("body", "company")], context)
    if len(countries) >= 2:
        return countries
    return _codes(entities, context)


def _named_behind(text: str, at: int, start: int, end: int, words: AgreementWords) -> bool:
    """Whether an entity behind an act is a side: after "with", "between" or "by", or joined to one that is."""
    gap = text[max(start, at - 60) : at]
    return compiled(rf"\b(?:{words.side}|{words.signer})(?: [^\W\d]+| [{_ACTING}],?){{0,7}} ?$").search(gap) is not None


def pair_of(context: Context) -> tuple[str, ...]:
    """The pair in force; the article's main pair where that was only named in passing, as in "Việt Nam - EU"."""
    bodies = [code for code in context.sides if len(code) != 3]
    return context.main if bodies and not set(bodies) & set(context.main) and len(context.main) == 2 else context.pair()


def in_order(reading: Reading, parties: tuple[str, ...], context: Context) -> tuple[str, ...]:
    """Parties as the sentence names them first, those that it does not name last."""
    named = sorted((*reading.slots.entities.values(), *reading.slots.inner), key=lambda one: one.start)
    order = _codes([one for one in named if one.kind != "both"], context)
    return tuple(sorted(parties, key=lambda code: order.index(code) if code in order else len(order)))


def parties_of(own: Own, sides: Sides, context: Context) -> tuple[str, ...]:
    """The parties of one instrument: of its title, of the clause, else the pair in force."""
    if own.sure and len(own.codes) >= 2:
        return own.codes
    pair = pair_of(context)
    if own.partner and sides.acting and not set(own.codes) >= set(sides.acting):
        doers = [one for one in sides.acting if one in pair] if len(sides.acting) > 2 else sides.acting
        return tuple(dict.fromkeys((*own.codes, *doers)))
    if not own.sure and not own.partner and len(sides.acting) >= 2:
        return sides.acting
    known = tuple(dict.fromkeys((*own.codes, *sides.acting))) if own.sure or own.partner else sides.acting
    if len(known) > 2 and own.codes:
        known = tuple(dict.fromkeys((*own.codes, *[one for one in pair if one in sides.acting]))) or known
    if sides.pair and len(pair) >= 2 and (not known or set(known) <= set(pair)):
        return pair
    if len(known) >= 2:
        return known
    if len(known) == 1:
        if known[0] in pair and len(pair) == 2:
            return pair
        rest = [one for one in sides.beside if one != known[0]]
        if len(set(rest)) == 1:
            return (*known, rest[0])
        other = [one for one in pair if one == context.home and one != known[0]]
        return (*known, *other[:1])
    if len(own.codes) >= 2:
        return own.codes
    if len(sides.beside) >= 2 and not set(sides.beside) & set(pair):
        return sides.beside[:2]
    return pair


def signers(
    reading: Reading, context: Context, key: tuple[int, int], start: int, end: int, words: AgreementWords
) -> list[Entity]:
    """Those who put their names to it: the people right before the act, or behind "by"; not those who only watch."""
    text = reading.slots.text
    watching = compiled(words.witness)
    found = compiled(rf"([{PERSON}{BOTH}](?:{_JOIN}[{PERSON}])*)([^{_ACTING}.;:]{{0,60}})$").search(text[: key[0]])
    people: list[Entity] = []
    if found and start >= key[0] and not watching.search(found[2]):
        lead = text[max(0, found.start() - 60) : found.start()]
        lead = lead[max(lead.rfind(","), lead.rfind(";")) + 1 :]
        if not watching.search(lead) and not compiled(words.planned).search(found[2]):
            people = _people(reading, found.span(1))
    behind = compiled(rf"{words.signer} ([{PERSON}](?:{_JOIN}[{PERSON}])*)").search(text[key[1] : end + _AFTER])
    if behind and not any(
        compiled(told).search(text[key[1] : key[1] + behind.start()]) for told in (words.witness, _MET)
    ):
        people += _people(reading, (key[1] + behind.start(1), key[1] + behind.end(1)))
    if start < key[0]:
        done_by = compiled(rf"\b(?:do|được|bởi) ([{PERSON}](?:{_JOIN}[{PERSON}])*)[^.;]{{0,30}}$").search(
            text[start : key[0]]
        )
        if done_by:
            people += _people(reading, (start + done_by.start(1), start + done_by.end(1)))
    return people


def signatories(people: list[Entity], context: Context) -> tuple[Person, ...]:
    """The persons of at least two sides among those who signed; () where only one side is known."""
    persons = tuple(one for one in context.persons(people) if one.name or one.title)
    return persons if len({one.country for one in persons}) >= 2 else ()


def _people(reading: Reading, span: tuple[int, int]) -> list[Entity]:
    found = [one for at, one in reading.slots.entities.items() if span[0] <= at < span[1]]
    return [one for one in found if one.kind == "person" or (one.kind == "both" and one.value == "leaders")]
