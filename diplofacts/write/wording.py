"""Slot values in a few words, for cells that people read."""

from __future__ import annotations

from diplofacts.facts import Money, Multiplier, Person

SIGNS = {"eq": "", "ge": "≥ ", "le": "≤ ", "approx": "≈ "}
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def words(value: object) -> str:
    """Return a slot's value on one line: "Tô Lâm (VNM)", "≥ 11.3 billion USD", "2 times", "LAO, VNM".

    None and empty lists give "".
    """
    match value:
        case None:
            return ""
        case Money():
            high = f"–{_amount(value.high)}" if value.high is not None else ""
            return f"{SIGNS[value.bound]}{_amount(value.value)}{high} {value.currency}"
        case Multiplier():
            return f"{SIGNS[value.bound]}{value.value:g} times"
        case Person():
            return person(value)
        case tuple() | list():
            between = "; " if any(isinstance(item, Person) for item in value) else ", "
            return between.join(words(item) for item in value)
        case float():
            return f"{value:g}"
    return str(value)


def person(value: Person) -> str:
    """Return the name, or the title where there is none, and the side in brackets."""
    who = value.name or value.title
    if who is None:
        return value.country or "?"
    return f"{who} ({value.country})" if value.country else who


def _amount(value: int) -> str:
    """Return a whole number exactly: in millions and up where that takes no more than three decimals."""
    for size, name in SCALES:
        if abs(value) >= size and value * 1000 % size == 0:
            whole, thousandths = divmod(abs(value) * 1000 // size, 1000)
            decimals = f".{thousandths:03}".rstrip("0").rstrip(".")
            return f"{'-' if value < 0 else ''}{whole:,}{decimals} {name}"
    return f"{value:,}"
