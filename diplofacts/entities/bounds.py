"""The words that bound a figure, right before or right after it: "hơn", "at least", "gần", "up to", "khoảng"."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.facts import Bound
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

Find = Callable[..., "regex.Match[str] | None"]

_WORDS: tuple[tuple[Bound, tuple[str, ...]], ...] = (
    (
        "ge",
        (
            "hơn|trên|ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không ít hơn|không thấp hơn|nhiều hơn",
            "cao hơn",
            "lớn hơn|quá|vượt|vượt quá|vượt qua|vượt mốc|vượt ngưỡng|vượt mức|vượt con số|vượt qua mốc|vượt qua ngưỡng",
            "vượt trên|từ trên|more than|over|just over|well over|at least|above|upwards of|upward of|in excess of",
            "exceed",
            "exceeds|exceeded|exceeding|exceed the|exceeded the|surpass|surpasses|surpassed|surpassing|surpass the",
            "surpassed the|greater than|higher than|larger than|not less than|no less than|no fewer than",
            "not fewer than",
            "a minimum of|minimum of|topping|topped|beyond|a little over|slightly over|slightly more than",
            "well above",
        ),
    ),
    (
        "le",
        (
            "gần|gần tới|gần đến|gần bằng|dưới|chưa đến|chưa tới|chưa đạt|chưa đạt tới|chưa đầy",
            "không quá|không đến|không tới|tối đa",
            "tối đa là",
            "ít hơn|thấp hơn|không vượt quá|không hơn|ngót|ngót nghét|suýt soát|cao nhất là|nhiều nhất là|up to",
            "nearly|almost",
            "close to|under|just under|less than|fewer than|below|just below|as much as|as many as|at most",
            "not more than",
            "no more than|lower than|not exceeding|a maximum of|maximum of|well under|nearing|neared|approaching",
            "just shy of|shy of",
        ),
    ),
    (
        "approx",
        (
            "khoảng|trên dưới|khoảng chừng|vào khoảng|xấp xỉ|chừng|ước|ước tính|ước tính khoảng|ước khoảng|ước chừng",
            "cỡ|áng chừng",
            "about|around|some|roughly|approximately|an estimated|estimated|circa|approx|approx.|in the region of",
            "in the order of|or about",
        ),
    ),
)
# "reached up to 5 billion" states what was reached, no ceiling.
_REACHED = (
    "reach", "reached", "reaches", "reaching", "rise", "rises", "rose", "risen", "rising", "grow", "grows", "grew",
    "grown", "go", "goes", "went", "gone", "increase", "increased", "increases", "raise", "raised", "bring", "brought",
    "jump", "jumped", "climb", "climbed", "add", "adds", "added", "adding", "amount", "amounts",
)  # fmt: skip
_LONGEST, _MOST = 40, 4
"""Code points and words of what sets a bound."""


def bound_before(text: str, start: int, floor: int = 0) -> tuple[Bound, int]:
    """The bound that the words just before `start` set ("eq" if none), and where its words begin.

    text: in lower case; nothing before `floor` is looked at.

    >>> bound_before("đạt hơn 5 tỷ", 8)
    ('ge', 4)
    """
    if start > floor and text[start - 1] in "~≈":
        return "approx", start - 1
    window = text[max(floor, start - _LONGEST) : start]
    if not window or not window[-1].isspace():
        return "eq", start
    words = window[max(map(window.rfind, "(,;:—–")) + 1 :].split()[-_MOST:]
    if not words or words[-1] not in _ends():
        return "eq", start
    for skip in range(len(words)):
        bound = _bounds().get(" ".join(words[skip:]))
        if bound is None:
            continue
        if words[skip:] == ["up", "to"] and _is_reached(text, start, floor, words[:skip]):
            return "eq", start
        at = len(window)
        for word in reversed(words[skip:]):
            at = window.rindex(word, 0, at)
        return bound, start - len(window) + at
    return "eq", start


def _is_reached(text: str, start: int, floor: int, before: list[str]) -> bool:
    """Whether "up to" leads to what is reached or to be: "rose up to 5 billion", "raise trade with Laos up to 5"."""
    if before and before[-1] in _REACHED:
        return True
    return bool(_raised()(text[max(floor, start - 90) : start]))


@cache
def _raised() -> Find:
    verbs = r"increas|rais|boost|enhanc|bring|lift|expand|grow|doubl|tripl|tak(?:e|ing)|improv|push"
    what = r"(?:trade|turnover|volume|exports?|imports?|it)\b"
    return compiled(rf"\b(?:{verbs})\w* (?:[^,.;:]{{0,60}} )?{what}[^,.;:]{{0,50}} up to\s$").search


def bound_after(text: str, end: int) -> tuple[Bound, int] | None:
    """The bound that the words right after `end` set, and where they end: "5 tỷ USD trở lên", "10 billion or so"."""
    match = _after()(text, end)
    if not match:
        return None
    return ("ge" if match["ge"] else "le" if match["le"] else "approx"), match.end()


@cache
def _bounds() -> dict[str, Bound]:
    return {phrase: bound for bound, rows in _WORDS for row in rows for phrase in row.split("|")} | {
        "~": "approx",
        "≈": "approx",
    }


@cache
def _ends() -> frozenset[str]:
    """The last words of what sets a bound."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in _bounds())


@cache
def _after() -> Find:
    return compiled(
        r"(?P<ge>\+|-plus\b|\s+(?:plus\b|or more|or above|and above|or higher|trở lên))"
        r"|(?P<le>\s+(?:or less|or below|trở xuống))|(?P<approx>\s+or so)\b"
    ).match
