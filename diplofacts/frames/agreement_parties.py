"""Which of the sides told around an act are the parties of its instrument, and in what order."""

from __future__ import annotations

from diplofacts.discourse import Context, Reading
from diplofacts.frames.agreement_sides import Own, Sides, codes_of

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
        return own.codes
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
