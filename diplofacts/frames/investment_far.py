"""Sides of an English figure of investment that its sentence leaves untold and nothing near by tells either."""

from __future__ import annotations

from collections.abc import Iterable

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Heard, Reading
from diplofacts.frames.side_names import Side
from diplofacts.frames.side_untold import Sides
from diplofacts.frames.trade_told import ISSUERS

_NEAR, _RIGHT_BEFORE, _HEAD = 6, 4, 2
"""How many sentences back a side may be told, where the sentence tells the other one, and where it tells none; how
many of the first sentences tell what the article is about."""


def is_far_fetched(both: Sides, reading: Reading, context: Context, at: int) -> bool:
    """Whether a side that the sentence leaves out was told too far before to be thought of, or money stays at home.

    at: the slotted offset of the sum. The publisher's own country goes without saying.
    """
    giver, taker = both
    if reading.language != "en" or giver is None:
        return False
    untold_giver = giver.entity is None and giver.code != context.home
    untold_taker = taker is not None and taker.entity is None and taker.code != context.home
    heard = context.heard  # this sentence too
    if untold_giver and untold_taker:
        near: Iterable[Heard] = heard[-_RIGHT_BEFORE:]
    else:
        near = [*heard[:_HEAD], *heard[-_NEAR:]]
    if untold_giver and not _tells(giver, near):
        return True
    if taker is None or not untold_taker:
        return False
    if not _tells(taker, near) or re.search(_ABROAD, reading.slots.text[max(0, at - 90) : at]):
        return True
    if re.search(_WORLDWIDE, reading.slots.text[at : at + 160]):
        return True
    sum_ = reading.slots.entities[at].value
    own = ISSUERS.get(getattr(sum_, "currency", "")) == giver.code
    return own and not _tells(taker, heard[-2:-1])


_ABROAD = r"\b(?:outbound|outward|overseas)\b[^.;]{0,30}\binvest|\binvest\w* (?:abroad|overseas|outside)\b"


_WORLDWIDE = r"\b(?:overseas markets|abroad|worldwide|globally|around the world|across the world)\b"


def _tells(side: Side, near: Iterable[Heard]) -> bool:
    """Whether sentences name a side, by its country, a town of it or its people; a firm by its name."""
    for one in near:
        if side.name and side.name in one.text:
            return True
        if any(side.code in _codes(entity) for entity in one.entities):
            return True
    return False


def _codes(entity: object) -> tuple[str | None, ...]:
    kind, value = getattr(entity, "kind", ""), getattr(entity, "value", None)
    if kind in ("country", "place"):
        return (getattr(value, "code", None),)
    if kind == "person":
        return (value.person.country,) if value is not None else ()
    if kind == "pair":
        return tuple(value or ())
    return (str(value),) if kind == "body" else ()
