"""Who buys a firm or a part of it, and of which country that is."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.company_homes import home_of, last_firm
from diplofacts.entities.entity import Entity
from diplofacts.frames.side_names import Side, side_at, standing
from diplofacts.frames.side_untold import Sides

_BUYERS = ("company", "country", "person")
_REACH = 120
_OF = r"^[^.;]{0,14} of (?:(?!(?:in|at|to|for|from|with|on|by)\b)[\w-]+ ){0,4}$"


def bought(reading: Reading, head: tuple[int, int], at: int, buyer_at: int | None = None) -> Sides:
    """The buyer, named before the verb, and the country of what it buys, named first behind it.

    head: the words that tell of buying; at: the sum, which may stand before them ("its $2 billion takeover of …");
    buyer_at: where the buyer stands behind what is sold.
    """
    if buyer_at is not None:
        return _sold(reading, head, buyer_at)
    buyer = target = None
    first = min(head[0], at)
    for place, one in standing(reading, max(0, first - _REACH), first):
        if one.kind in _BUYERS:
            side = side_at(reading, place)
            buyer = side if side.code else buyer
    known = last_firm(reading.text, reading.slots.origin[first]) if buyer is None else None
    if known:
        name = reading.text[slice(*known)]
        buyer = Side(home_of(name), name, Entity(*known, "company", name))
    for place, one in standing(reading, head[0], at if at > head[0] else head[1] + _REACH):
        if one.kind not in ("company", "country", "place"):
            continue
        if re.search(r"\bfrom\b", reading.slots.text[head[1] : place]):
            break  # who sells it
        if re.match(r" fund\b", reading.slots.text[place + 1 :]):
            break  # shares of a fund
        if at < head[0] and not re.search(_OF, reading.slots.text[head[1] : place]):
            break
        side = side_at(reading, place)
        if side.code and (buyer is None or side.code != buyer.code):
            target = Side(side.code, None, one)
            break
    return Sides(buyer, target)


def _sold(reading: Reading, head: tuple[int, int], buyer_at: int) -> Sides:
    """The buyer of what is sold to it, and the country of that, named before "to"."""
    buyer = side_at(reading, buyer_at)
    for place, one in standing(reading, head[0], buyer_at):
        if one.kind in ("company", "country", "place") and (code := side_at(reading, place).code):
            return Sides(buyer if buyer.code else None, Side(code, None, one) if code != buyer.code else None)
    return Sides(None, None)
