"""How many times a quantity grows: "tăng gấp đôi", "gấp hơn 3 lần", "at least double", "a 60-fold increase"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.bounds import bound_before
from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import DIGITS, WORDS, parse_number
from diplofacts.facts import Multiplier
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_CUES = {
    "vi": ("gấp", "lần", "nhân đôi", "nhân ba"),
    "en": ("oubl", "ripl", "rebl", "rupl", "fold", " times"),
}
_WORDS = {
    "đôi": 2.0, "rưỡi": 1.5, "ba": 3.0, "tư": 4.0, "doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0,
    "quintupl": 5.0,
}  # fmt: skip
_SOFT = r"(?:(?:hơn|gần|khoảng|trên|xấp xỉ|ít nhất|over|more than|nearly|almost|about|around|some|at least)\s+)?"
# Nouns and verbs that make "double" an adjective of another sense: double taxation, double-digit, double standards.
_NOT_DOUBLE = (
    "tax|digit|standard|check|deck|track|down|agent|play|dip|major|room|glaz|count|edge|bind|blow|act|cross|murder"
    "|fault|click|entry|header|trouble|helix|jump|team|bogey|vaccin|dose|wide|disappoint|win|defeat|gold|title"
    "|burden|whammy"
)


@cache
def _pattern(language: str) -> Callable[[str], Iterator[regex.Match[str]]]:
    number = rf"(?P<number>{DIGITS}|{WORDS[language]})"
    if language == "vi":
        return compiled(
            rf"(?:tăng\s+)?(?:lên\s+)?gấp\s+(?P<soft>{_SOFT})(?:(?P<word>đôi|rưỡi)\b|{number}(?=\s+(?:lần|so với"
            rf"|lên|(?:tổng )?kim ngạch|(?:tổng )?giá trị|quy mô|trao đổi|xuất|nhập|thương mại)|$|[,.;)]))(?:\s+lần\b)?"
            r"|nhân (?P<word>đôi|ba)\b"
            rf"|tăng\s+(?:thêm\s+|lên\s+|tới\s+)?(?P<soft>{_SOFT}){number} lần\b(?! (?:thứ|đầu))"
        ).finditer
    growth = r"(?:increas\w+|gr[eo]w\w*|ris\w+|rose|up|expand\w*|jump\w*|surg\w+|soar\w*|multipl\w+)"
    beyond = (
        r"more|higher|larger|greater|bigger|that|the (?:figure|level|value|amount|volume|size|number)|what"
        r"|as (?:much|large|big|high|many)|over|compared"
    )
    return compiled(
        rf"\b(?P<word>doubl|tripl|trebl|quadrupl|quintupl)(?:e|es|ed|ing)\b(?![ -]?(?:{_NOT_DOUBLE}))"
        r"|\b(?P<fold>two|three|four|five|six|seven|eight|nine|ten)-?fold\b"
        rf"|{number}[ -]?fold\b"
        rf"|{number} times(?= (?:{beyond}))"
        rf"|\b{growth}(?: by| to)? (?P<soft>{_SOFT}){number} times\b"
    ).finditer


def find_multiples(text: str, language: str) -> Iterator[Entity]:
    """Multiples stated in `text` (lower case), in order."""
    if not any(map(text.__contains__, _CUES[language])):
        return
    for match in _pattern(language)(text):
        groups = match.groupdict()
        if groups["word"]:
            value = _WORDS[groups["word"]]
        else:
            number = parse_number(groups["number"] or groups["fold"], language)
            if number is None or number <= 1:
                continue
            value = float(number)
        bound, start = bound_before(text, match.start())
        if groups["soft"]:
            bound = bound_before(text, match.end("soft"))[0]
        yield Entity(start, match.end(), "multiple", Multiplier(value=value, bound=bound))
