"""The language of a stretch of text, by its letters and its small words."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re

SAMPLE, PIECE = 800, 500
ENGLISH = frozenset(
    "the of and to in for on with is was are were said will that from by at as an has have its his her he she it "
    "they be been not but this which who after before over between would could than also "
    "prime foreign talks told meeting signed countries billion government "  # of sentences that are mostly names
    "monday tuesday wednesday thursday friday saturday sunday".split()
)


def language_of(text: str) -> str:
    """'vi', 'en' or 'other'. Short text without a sign of Vietnamese is taken for English if its letters are Latin.

    >>> language_of("Hai bên nhất trí tăng cường hợp tác"), language_of("Both sides agreed"), language_of("两国关系")
    ('vi', 'en', 'other')
    """
    sample = text[:SAMPLE]
    if not sample.isascii():
        if is_vietnamese(sample):
            return "vi"
        foreign = len(_other().findall(sample))
        if foreign and sum(map(len, _latin().findall(sample))) * 2 < foreign * 3:
            return "other"
    words = _word().findall(sample.lower())
    if len(words) > 20 and 12 * sum(map(ENGLISH.__contains__, words)) < len(words):
        return "other"
    return "en"


def is_vietnamese(text: str) -> bool:
    """Whether letters that only Vietnamese uses are frequent; a Vietnamese name in English text is not enough."""
    if text.isascii():
        return False
    enough, found = len(text) // 20 + 1, 0
    for start in range(0, len(text), PIECE):
        found += len(_vietnamese().findall(text, start, start + PIECE))
        if found >= enough:  # the rest need not be counted
            return True
    return False


@cache
def _vietnamese() -> re.Pattern[str]:
    # é, ô, ã and their like are left out: French, Spanish and Portuguese have them too.
    return re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]")


@cache
def _latin() -> re.Pattern[str]:
    return re.compile("[A-Za-zÀ-ɏ\u1ea0-\u1ef9]+")


@cache
def _other() -> re.Pattern[str]:
    return re.compile("[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff]")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[a-zà-ɏ\u1ea0-\u1ef9]+")
