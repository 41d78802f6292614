"""Names of people across spellings: with and without diacritics, a surname alone, either order."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=256)
def folded(name: str) -> tuple[str, ...]:
    """The words of a name in lower case without diacritics, hyphens, commas or dots."""
    plain = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    kept = "".join(" " if c in "-.,'" else c for c in plain if not unicodedata.combining(c))
    return tuple(kept.casefold().split())


@lru_cache(maxsize=256)
def _words(name: str) -> frozenset[str]:
    return frozenset(folded(name))


def same_name(a: str, b: str) -> bool:
    """Whether two names can be one person's: all words of the shorter stand in the longer."""
    x, y = _words(a), _words(b)
    small, large = (x, y) if len(x) <= len(y) else (y, x)
    return bool(small) and small <= large
