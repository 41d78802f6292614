"""Figures of what the publisher's country invests abroad: the countries of such a table take, and do not give."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.side_names import Side
from diplofacts.frames.side_untold import Sides
from diplofacts.languages.flow import Flow

_THIS = r"\b(?:nước|thị trường|quốc gia|đất nước) này\b"
_BACK = 12
"""How many sentences back the matter may have been set."""


def turned(both: Sides, reading: Reading, context: Context, words: Flow) -> Sides:
    """The sides of a figure, turned where it is one of a table of investments abroad.

    A sum without a country of its own is then that of a branch or of all countries together, and no side is told.
    """
    giver, taker = both
    home = context.home
    if not words.outward or home is None or (giver and giver.name) or not _is_outward(context, words):
        return both
    if giver is None or giver.entity is None:
        alone = taker is not None and taker.entity is not None and taker.code != home
        if alone:
            return Sides(Side(home), taker)
    if giver is None:
        return both
    if giver.code == home:
        told = taker is not None and taker.entity is not None
        return both if told or _speaks_of(taker, reading) or not _of_several(context) else Sides(None, None)
    if taker is not None and taker.entity is not None:
        return both
    return Sides(Side(home), giver)


def _speaks_of(taker: Side | None, reading: Reading) -> bool:
    """Whether the sentence names the country that takes, or means it by a pronoun."""
    if taker is None:
        return False
    named = (one.value.code for one in reading.slots.entities.values() if one.kind in ("country", "place"))
    return taker.code in named or re.search(_THIS, reading.slots.text) is not None


def _of_several(context: Context) -> bool:
    """Whether the sentences told last name several countries abroad, or speak of all of them."""
    last = context.heard[-_BACK:]
    named = {one.value.code for heard in last for one in heard.entities if one.kind == "country"} - {context.home}
    return len(named) > 1 or any("ra nước ngoài" in heard.text.casefold() for heard in last)


def _is_outward(context: Context, words: Flow) -> bool:
    """Whether the sentences told last speak of investing abroad rather than of investments from there."""
    for heard in reversed(context.heard[-_BACK:]):
        low = heard.text.casefold()
        if re.search(words.outward, low):
            return True
        if re.search(words.inward, low):
            return False
    return False
