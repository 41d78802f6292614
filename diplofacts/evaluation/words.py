"""How far two texts say the same, by the words they share."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

STOP = "the a an of on in for and to về và của giữa trong các những việc between with với"


def folded(value: object) -> str:
    """Return a value as lower-case text without diacritics; of an object its name, code or country.

    >>> folded("Đà Nẵng"), folded({"name": None, "country": "VNM"})
    ('da nang', 'vnm')
    """
    if isinstance(value, dict):
        value = value.get("name") or value.get("code") or value.get("country") or ""
    return _folded(str(value))


@lru_cache(maxsize=1 << 14)
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()


def words(value: object) -> tuple[str, ...]:
    """Return the folded words of a value, without those that say nothing; with them where there are no others."""
    return _words(folded(value))


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> tuple[str, ...]:
    found = "".join(char if char.isalnum() else " " for char in text).split()
    return tuple(word for word in found if word not in _stop()) or tuple(found)


@cache
def _stop() -> frozenset[str]:
    return frozenset(folded(STOP).split())


def shared(a: object, b: object) -> float:
    """Return the F1 of the words of two values: 1 where they are the same in any order, 0 where none is shared.

    >>> shared("agreement on trade in rice", "the rice trade agreement"), shared("a visit", "aid")
    (1.0, 0.0)
    """
    x, y = words(a), words(b)
    if not x or not y:
        return 0.0
    rest = list(y)
    common = 0
    for word in x:
        if word in rest:
            rest.remove(word)
            common += 1
    return 2 * common / (len(x) + len(y))
