"""Firms as parties: where they are from, and that their state, told only beside their name, is no party."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.companies import agency_country
from diplofacts.entities.company_homes import home_of
from diplofacts.entities.countries import codes as states
from diplofacts.entities.countries import find_places

_OWNED = (
    r"(?:['’]s?)?,?(?: (?!(?:and|or|with|for|to|of|from|by|in|on|has|have|had|signed|said|will|is|was)\b)"
    r"[a-z][\w-]*){0,4} "
)
"""Between a state and a firm of its own: "Iran's state carrier Aseman Airlines"."""
_OF_STATES = r"\b(?:Export-Import|Exim|Development|Central|Reserve|National|State|People['’]s) Bank\b"
"""Banks that lend for their state."""


@cache
def home_told(party: str) -> str | None:
    """The state that a firm is from, if it is known, or told in its name.

    >>> home_told("Ghana International Airlines"), home_told("Acme Corp")
    ('GHA', None)
    """
    known = home_of(party)
    if known or " " not in party:
        return known
    named = {one.value.code for one in find_places(party, "en") if one.kind == "country"}
    return named.pop() if len(named) == 1 else None


def is_state(party: str) -> bool:
    """Whether a party is a country or a body, by its code; a firm may be called by letters too ("BASF", "IBM")."""
    return party in states() or (party.isupper() and " " not in party and home_of(party) is None)


def with_firms(reading: Reading, context: Context, parties: tuple[str, ...]) -> tuple[str, ...]:
    """English parties with a firm in the place of the state that is told right before it, or that it is from."""
    if reading.language != "en":
        return parties
    told = sorted((*reading.slots.entities.values(), *reading.slots.inner), key=lambda one: one.start)
    firms = [one for one in told if one.kind == "company" and not re.search(_OF_STATES, one.value)]
    firms = [one for one in firms if agency_country(one.value) is None]
    if not firms:
        return parties
    found = list(parties)
    for code in (one for one in parties if is_state(one)):
        sides = [one for one in told if one.kind in ("country", "person") and context.codes([one]) == (code,)]
        sides = [one for one in sides if not any(firm.start <= one.start < firm.end for firm in firms)]
        behind = [[f.value for f in firms if re.fullmatch(_OWNED, reading.text[one.end : f.start])] for one in sides]
        own = [one[0] if one else None for one in behind]
        firm = own[0] if own and len(set(own)) == 1 else None
        from_here = any(home_told(one) == code for one in found if not is_state(one))
        if firm and firm not in found:
            found[found.index(code)] = firm
        elif (firm or from_here) and len(found) > 2:
            found.remove(code)
    return tuple(dict.fromkeys(found))
