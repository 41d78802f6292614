"""Papers told again by a shorter name, or only by their number, and those that a new one replaces."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.agreement_own import Own


def told_in_full(context: Context, title: str, own: Own) -> tuple[str, Own]:
    """A title with what it is about, and its sides, where "the loan agreement" has been told with them before."""
    whole: str = context.notes.get("full titles", {}).get(title.casefold(), title)
    sides: dict[str, Own] = context.notes.get("sides of", {})
    longer = (known for told, known in sides.items() if told.startswith(f"{whole.casefold()} "))
    return whole, sides.get(whole.casefold()) or next(longer, own)


_BEFORE_IT = r"\b(?:the|its|their|an?) (?:previous|old|older|earlier|former|outdated|expired|expiring|prior) (?:\w+ )?$"


def is_replaced(reading: Reading, at: int) -> bool:
    """Whether an instrument is told only as the one before: "replacing the previous accord, signed in 1974"."""
    item = reading.slots.entities[at]
    lead = reading.text[max(0, item.start - 40) : item.start].lower()
    return re.search(_BEFORE_IT, lead) is not None


def counted_before(reading: Reading, at: int, context: Context) -> tuple[str | None, int | None, Own | None]:
    """What "the agreements" are whose number was told just before, so that their day and place are told here."""
    told = context.notes.get("counted")
    value = reading.slots.entities[at].value
    if told is None or not value.definite or value.number == "one" or reading.passage - told[0] > 3:
        return None, None, None
    plain = {value.kind, told[3]} & {"agreement", "other"} or value.kind == told[3]
    return (told[1], told[2], told[4]) if plain else (None, None, None)
