"""The countries that well-known firms come from; general knowledge."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.company_names import AGENCIES
from diplofacts.entities.home_countries import HOMES
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex
    from ahocorasick_rs import AhoCorasick


@cache
def _home_by_name() -> dict[str, str]:
    return {name: code for code, names in HOMES.items() for name in names.split("|")}


@cache
def _names() -> regex.Pattern[str]:
    names = sorted(_home_by_name(), key=len, reverse=True)
    return compiled(r"(?<![\p{L}\p{N}])\L<names>(?![\p{L}\p{N}])", names=tuple(names))


def names_home_firm(text: str) -> bool:
    """Whether a text of any length names one of these firms, common words among them."""
    return any(
        not (text[end : end + 1].isalnum() or (start and text[start - 1].isalnum()))
        for _, start, end in _literals().find_matches_as_indexes(text, overlapping=True)
    )


@cache
def _literals() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(list(_home_by_name()))


def last_firm(text: str, end: int, start: int = 0) -> tuple[int, int] | None:
    """The span of the last known firm in text[start:end], if any, also one named by an ordinary word ("Apple")."""
    if not _literals().find_matches_as_indexes(text[start:end]):
        return None
    found = [match.span() for match in _names().finditer(text, start, end)]
    return found[-1] if found else None


def firm_at(text: str, start: int) -> int | None:
    """Where the known firm that stands at a place ends; None where none does."""
    found = _names().match(text, start)
    return found.end() if found else None


def home_of(name: str) -> str | None:
    """The country of a firm or agency by its name as written, None where it isn't known.

    >>> home_of("Tập đoàn Samsung"), home_of("LG Display"), home_of("JICA"), home_of("Acme Corp")
    ('KOR', 'KOR', 'JPN', None)
    """
    table = _home_by_name()
    words = name.replace("(", "").replace(")", "").split()
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            part = " ".join(words[start:end]).rstrip(".")
            home = table.get(part) or AGENCIES.get(part)
            if home is not None:
                return home
    return None
