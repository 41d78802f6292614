"""Which of the sides told around an act are the parties of its instrument, and in what order."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_own import Own
from diplofacts.frames.agreement_sides import Sides, codes_of

_AMONG_THEMSELVES = ("OPEC", "G7", "G20", "NATO", "BRICS", "APEC")
"""Bodies whose members agree with one another: of those a paper is not one with somebody told of before."""


_HOSTS = (*_AMONG_THEMSELVES, "PIF", "UN", "SCO", "CIS", "OAS")
"""Bodies at whose meetings others sign."""


def pair_of(context: Context) -> tuple[str, ...]:
    """The pair in force; the article's main pair where that was only named in passing, as in "Việt Nam - EU"."""
    bodies = [code for code in context.sides if len(code) != 3]
    return context.main if bodies and not set(bodies) & set(context.main) and len(context.main) == 2 else context.pair()


def in_order(reading: Reading, parties: tuple[str, ...], context: Context) -> tuple[str, ...]:
    """Parties as the sentence names them first, those that it does not name last."""
    named = sorted((*reading.slots.entities.values(), *reading.slots.inner), key=lambda one: one.start)
    order = codes_of(sorted((one for one in named if one.kind != "both"), key=lambda one: one.kind == "place"), context)
    return tuple(sorted(parties, key=lambda code: order.index(code) if code in order else len(order)))


def parties_of(own: Own, sides: Sides, context: Context) -> tuple[str, ...]:
    """The parties of one instrument: of its title, of the clause, else the pair in force."""
    if own.sure and len(own.codes) >= 2:
        return sides.acting if set(own.codes) < set(sides.acting) and len(sides.acting) > 2 else own.codes
    pair = pair_of(context)
    if own.partner and sides.acting and not set(own.codes) >= set(sides.acting):
        doers = [one for one in sides.acting if one in pair] if len(sides.acting) > 2 else sides.acting
        return tuple(dict.fromkeys((*own.codes, *doers)))
    if own.codes and len(sides.acting) == 1 and not set(own.codes) & set(sides.acting) and not pair:
        return (*sides.acting, *own.codes[:1])
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
        if known[0] in _AMONG_THEMSELVES:
            return known
        if known[0] in pair and len(pair) == 2:
            return pair
        rest = [one for one in sides.beside if one != known[0] and one not in _HOSTS]
        if len(set(rest)) == 1:
            return (*known, rest[0])
        if not pair and len(context.main) == 2 and known[0] in context.main:
            return context.main
        other = [one for one in pair if one == context.home and one != known[0]]
        return (*known, *other[:1])
    if len(own.codes) >= 2:
        return own.codes
    if len(sides.beside) >= 2 and not set(sides.beside) & set(pair):
        return sides.beside[:2]
    if not pair and sides.beside and len(context.main) == 2 and set(sides.beside) <= set(context.main):
        return context.main
    return pair


_OF_ASEAN = ("BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "TLS", "VNM")
"""Members of a body that signs for all of them, whoever is host."""
_THREE = (
    r"\b(?:trilateral|tripartite|quadrilateral)\b|\b(?:three|four|all) (?:countries|nations|states|sides|parties"
    r"|governments|presidents|leaders|ministers)\b"
)


def with_protagonist(context: Context, parties: tuple[str, ...]) -> tuple[str, ...]:
    """One party, and the state that an article is most about, if that was told just before: "talks with Peru on …"."""
    first = [one for one in context.main[:1] if one not in parties and len(one) == 3 and len(parties) == 1]
    near = [one for heard in context.heard[-3:] for one in heard.entities if one.kind in ("country", "person", "pair")]
    return (*(one for one in first if one in context.codes(near)), *parties)


def of_three(reading: Reading, context: Context, parties: tuple[str, ...], around: Sides) -> tuple[str, ...]:
    """The parties; all that acted together before where "the three countries" do."""
    if len(around.acting) >= 3 and set(around.acting) == set(parties):
        context.notes["several sides"] = parties
        context.notes["several at"] = reading.passage
    if reading.language == "en" and "ASEAN" in parties and "ASEAN" not in around.partners:
        parties = tuple(one for one in parties if one not in _OF_ASEAN)
    several: tuple[str, ...] = context.notes.get("several sides", ())
    alone = not (around.acting or around.pair or around.beside) and reading.passage == context.notes.get("several at")
    if alone and len(set(parties) & set(several)) == 1:
        return several
    several = several or _row_before(context)
    together = len(parties) < 3 and set(parties) <= set(several) and not set(around.acting) - set(several)
    return several if together and re.compile(_THREE).search(reading.slots.text) else parties


def _row_before(context: Context) -> tuple[str, ...]:
    """Three states or more told in a row in the sentences just before."""
    for heard in reversed(context.heard[-4:]):
        row: list[Entity] = []
        for one in (one for one in heard.entities if one.kind in ("country", "person")):
            joined = row and re.compile(r",? (?:and )?(?:the )?|, ").fullmatch(heard.text, row[-1].end, one.start)
            row = [*row, one] if joined else row if len(row) >= 3 else [one]
        if len(row) >= 3:
            return context.codes(row)
    return ()
