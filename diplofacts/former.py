"""States under the codes of their time: the Soviet Union in an article of 1987 is SUN, not RUS.

The recognisers know one country behind "Moscow", "Russian" and "Soviet", so that they agree with one another; which of
two states that country was is told by the article's day.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from diplofacts.facts import Person

# Code of today -> code until the end of the year named (ISO 3166-3: SUN was withdrawn in 1992, CSK in 1993, YUG in
# 2003). East Germany, a side of its own beside the Germany of its time, is DDR wherever it is named.
FORMER = {"RUS": ("SUN", "1991"), "CZE": ("CSK", "1992"), "SRB": ("YUG", "2002")}


def of_its_time(value: Any, published: str | None) -> Any:
    """A slot's value with the codes of the publication day; the value itself where none is known.

    >>> of_its_time(("USA", "RUS"), "1987-03-04"), of_its_time("RUS", "2024-03-04"), of_its_time("RUS", None)
    (('USA', 'SUN'), 'RUS', 'RUS')
    >>> of_its_time(Person(name="Mikhail Gorbachev", country="RUS"), "1987-03-04").country
    'SUN'
    """
    if published is None:
        return value
    if isinstance(value, str):
        code, until = FORMER.get(value, (value, ""))
        return code if published[:4] <= until else value
    if isinstance(value, tuple):
        return tuple(of_its_time(one, published) for one in value)
    if isinstance(value, Person):
        return replace(value, country=of_its_time(value.country, published))
    return value
