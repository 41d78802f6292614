"""Whose officials go without a country in English news: those of the country where it appears."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.entities.profiles import Profile
from diplofacts.entities.titles import SOLE

_FEDERAL = ("USA", "NGA", "PHL", "BRA", "MEX", "KEN", "IND")
"""Countries whose news calls governors and members of parliament by office and name alone."""
_OF_STATES = frozenset(
    ("governor", "gov.", "senator", "sen.", "rep.", "congressman", "congresswoman", "lieutenant governor")
)

_CHAMBERS = re.compile(r"\b(?:house|senate|congressional)\b")
"""What those hold office in whose country such news leaves out: "the House Intelligence Committee"."""


def give_federal(profiles: Sequence[Profile], countries: Counter[str], towns: Counter[str]) -> set[str]:
    """Give governors and senators the one country with such offices that the article names; return their names.

    Where it names several, theirs is the one whose states and towns it names.
    """
    told = [code for code in _FEDERAL if towns[code]] or [code for code in _FEDERAL if countries[code]]
    given = set()
    for one in profiles:
        title = (one.title or "").casefold()
        federal = title in _OF_STATES or _CHAMBERS.search(title)
        if one.name and not one.country and len(told) == 1 and federal:
            one.country = told[0]
            given.add(one.name)
    return given


def give_home(
    profiles: Sequence[Profile], bare: Sequence[Profile], countries: Counter[str], towns: Counter[str]
) -> set[str]:
    """Give stateless officials the country of the one leader told without his; return their names.

    bare: those whose country nobody told and everybody knows ("President Widodo" in a Jakarta paper). They must be of
    one country, which is among the two that the article names most, or first when its towns are counted too.
    """
    homes = {one.country for one in bare if one.offices & SOLE and one.country}
    home = next(iter(homes)) if len(homes) == 1 else None
    spoken = [code for code, _ in (*countries.most_common(2), *(countries + towns).most_common(1))]
    if not home or (len(countries) > 1 and home not in spoken):
        return set()
    taken = {office for one in profiles if one.country == home and one.name for office in one.offices & SOLE}
    led = {one.country for one in profiles if one.offices & SOLE and one.country}
    # Another country that the article is about, of which no leader is told: a leader without a country may be its own.
    headless = any(count > 1 and code not in led for code, count in countries.most_common(2))
    given = set()
    for one in profiles:
        leads = headless and one.offices & (SOLE - {"speaker"})
        official = one.offices and one.role == "official" and not leads
        if one.name and not one.country and official and not one.offices & taken:
            one.country = home
            given.add(one.name)
    return given
