"""Who buys a firm or a part of it, and of which country that is."""

from __future__ import annotations

from diplofacts.discourse import Reading
from diplofacts.frames.side_names import Side, side_at, standing
from diplofacts.frames.side_untold import Sides

_BUYERS = ("company", "country", "person")
_REACH = 120


def bought(reading: Reading, head: tuple[int, int], at: int) -> Sides:
    """The buyer, named before the verb, and the country of what it buys, named first behind it."""
    buyer = target = None
    for place, one in standing(reading, max(0, head[0] - _REACH), head[0]):
        if one.kind in _BUYERS:
            side = side_at(reading, place)
            buyer = side if side.code else buyer
    for place, one in standing(reading, head[0], at):
        if one.kind not in ("company", "country", "place"):
            continue
        side = side_at(reading, place)
        if side.code and (buyer is None or side.code != buyer.code):
            target = Side(side.code, None, one)
            break
    return Sides(buyer, target)
