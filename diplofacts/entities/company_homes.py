"""The countries that well-known firms come from; general knowledge."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.company_names import AGENCIES
from diplofacts.entities.home_countries import HOMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ahocorasick_rs import AhoCorasick


@cache
def _home_by_name() -> dict[str, str]:
    return {name: code for code, names in HOMES.items() for name in names.split("|")}


def names_home_firm(text: str) -> bool:
    """Whether a text of any length names one of these firms, common words among them."""
    return next(_standing(text, 0, len(text)), None) is not None


def _standing(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of names in text[start:end] that are no parts of words, overlapping ones too."""
    for _, at, stop in _literals().find_matches_as_indexes(text[start:end], overlapping=True):
        at, stop = at + start, stop + start
        if not (at and text[at - 1].isalnum()) and (stop == end or not text[stop].isalnum()):
            yield at, stop


@cache
def _literals() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(list(_home_by_name()))


def last_firm(text: str, end: int, start: int = 0) -> tuple[int, int] | None:
    """The span of the last known firm in text[start:end], if any, also one named by an ordinary word ("Apple").

    Of names that overlap the first counts, and of them the longest.
    """
    last: tuple[int, int] | None = None
    for span in sorted(_standing(text, start, end), key=lambda span: (span[0], -span[1])):
        if last is None or span[0] >= last[1]:
            last = span
    return last


def firm_at(text: str, start: int) -> int | None:
    """Where the known firm that stands at a place ends; None where none does."""
    return max((stop for at, stop in _standing(text, start, len(text)) if at == start), default=None)


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
