"""Counts and percents, and with them multiples and ranks: the figures beside sums of money.

| kind     | texts                                                       | value                          |
| -------- | ----------------------------------------------------------- | ------------------------------ |
| count    | "hơn 1.500 dự án", "12 cooperation documents"               | Count(1500, "ge", "dự án")     |
| percent  | "tăng 17,5%", "down 3 percent"                              | Percent(-3.0, "eq")            |
| multiple | "ít nhất gấp đôi", "a 60-fold increase", "tăng 2,5 lần"     | facts.Multiplier               |
| rank     | "đứng thứ hai", "lớn thứ 5", "third-largest", "No. 1"       | int; the noun stays outside    |

Only nouns of diplomacy and business are counted; "hai nước", "two sides" are no counts. "một" and "a" are articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.bounds import Find, bound_before
from diplofacts.entities.entity import Entity
from diplofacts.entities.multiples import find_multiples
from diplofacts.entities.numerals import DIGITS, WORDS, lowered, parse_number
from diplofacts.entities.ranks import find_ranks
from diplofacts.facts import Bound
from diplofacts.literals import any_of
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex

__all__ = ["Count", "Percent", "find_numbers", "parse_number"]


class Count(NamedTuple):
    """How many; noun: the counted noun as written, in lower case ("dự án", "documents")."""

    value: int
    bound: Bound
    noun: str


class Percent(NamedTuple):
    """A share or growth in percent, negative for a fall; of a range ("5-7%") the low end."""

    value: float
    bound: Bound


def find_numbers(text: str, language: str) -> list[Entity]:
    """Counts, percents, multiples and ranks of one sentence, each kind in order.

    >>> [entity.value for entity in find_numbers("hơn 1.500 dự án, giảm 3%", "vi")]
    [Count(value=1500, bound='ge', noun='dự án'), Percent(value=-3.0, bound='eq')]
    """
    low = lowered(text)
    finders = (_counts, _percents, find_multiples, find_ranks)
    return [entity for find in finders for entity in find(low, language)]


_NOUNS = {
    "vi": (
        r"dự án|đề án|văn kiện|văn bản|(?:bản )?(?:thỏa|thoả) thuận|hiệp định|biên bản ghi nhớ|bản ghi nhớ|biên bản"
        r"|hợp đồng|ghi nhớ|hiệp ước|nghị định thư|bản tuyên bố chung|tuyên bố chung|bản tuyên bố|tuyên bố"
        r"|ý định thư|khu công nghiệp|khu kinh tế|doanh nghiệp|công ty|tập đoàn|nhà đầu tư|nhà máy"
        r"|văn phòng đại diện|chi nhánh|gói thầu|khoản vay"
    ),
    "en": (
        r"projects?|agreements?|accords?|documents?|memorand(?:a|ums?)(?: of understanding)?|mous?|contracts?|deals?"
        r"|pacts?|treat(?:y|ies)|protocols?|declarations?|instruments|joint statements?|letters of intent"
        r"|industrial (?:parks?|zones?)|economic zones?|companies|enterprises|businesses|firms|investors"
        r"|corporations|factories|joint ventures|ventures|partnerships"
    ),
}

# What may stand between an English number and its noun. A closed list: "two leaders signed documents" counts nothing.
_BETWEEN = (
    "new|bilateral|multilateral|co-?operation|co-?operative|collaboration|valid|active|major|joint|important"
    "|investment|trade|business|commercial|economic|development|infrastructure|energy|fdi|oda|foreign-invested"
    "|foreign-funded|foreign|direct|government-to-government|government|inter-?governmental|legal|separate|different"
    "|additional|other|more|such|key|landmark|newly|licen[sc]ed|newly-licen[sc]ed|ongoing|on-going|operational"
    "|signed|high-tech|large|big|small|strategic|formal|draft|existing|effective|aid|loan|grant|priority|private"
    "|state-owned|defen[cs]e|military|local|international|leading|free|framework|partnership|technical|technology"
    "|tech|education|academic|corporate|and|japanese|korean|south korean|chinese|american|us|u\\.s\\.|german"
    "|french|british|dutch|russian|thai"
    "|indian|singaporean|malaysian|indonesian|vietnamese|taiwanese|italian|australian|canadian|swiss|swedish"
    "|danish|finnish|turkish"
)

_NEVER_COUNTS = ("một", "a", "an", "nửa", "half a", "half an", "a half", "zero", "không")


@cache
def _count(language: str) -> Callable[[str], Iterator[regex.Match[str]]]:
    nouns = _NOUNS[language]
    between = r"(?:bản )??" if language == "vi" else rf"(?:(?:{_BETWEEN})\s+){{0,4}}"
    scale = "nghìn|ngàn|triệu|thousand|million"
    return compiled(
        rf"(?P<number>{DIGITS}"
        rf"|{WORDS[language]})(?:\s+(?P<scale>{scale}))?(?P<plus>\+?)[\s-]+{between}(?P<noun>{nouns})\b"
    ).finditer


def _counts(text: str, language: str) -> Iterator[Entity]:
    if not any_of(_NOUNS[language])(text):
        return
    for match in _count(language)(text):
        at, number = match.start(), match["number"]
        value = parse_number(number, language)
        scale = {"nghìn": 1000, "ngàn": 1000, "thousand": 1000, "triệu": 10**6, "million": 10**6}.get(match["scale"], 1)
        if value is not None and value * scale != int(value * scale):  # half a project is none, so "1,500" is 1500
            value = parse_number(number, "en" if language == "vi" else "vi")
        if value is None or value * scale != int(value * scale) or _no_count(text, at, number):
            continue
        if language == "en" and number.startswith(("19", "20")) and len(number) == 4 and match["noun"][-1] not in "sa":
            continue  # "the 1972 treaty" is one
        bound, start = bound_before(text, at)
        if match["plus"]:
            bound = "ge"
        yield Entity(start, match.end(), "count", Count(int(value * scale), bound, " ".join(match["noun"].split())))


def _no_count(text: str, at: int, number: str) -> bool:
    """Whether the number is an article, a year, or the tail of something else: "17/11", "G20", "10-15"."""
    if number in _NEVER_COUNTS or _glued(text, at):
        return True
    if number == "năm":
        return bool(_year_word()(text, max(0, at - 8), at))
    if len(number) == 4 and number.isdigit() and "1900" <= number <= "2099":
        return bool(_dated()(text, max(0, at - 12), at))
    return text.endswith("fortune ", 0, at)


def _glued(text: str, at: int) -> bool:
    """Whether a number is the tail of something else: "17/11", "G20", "F-16", "10-15"."""
    before = text[at - 1] if at else " "
    return before.isalpha() or before in "/$€£" or (before in "-–" and at > 1 and not text[at - 2].isspace())


@cache
def _year_word() -> Find:
    """Before "năm", what makes it "year" and not "five"."""
    words = "trong|hằng|hàng|mỗi|cuối|đầu|cả|từng|một|nhiều|giữa|đến|các|những|sang|qua|vào|sau|trước"
    return compiled(rf"(?:{words}|\d)\s+$").search


@cache
def _dated() -> Find:
    months = "january|february|march|april|may|june|july|august|september|october|november|december"
    return compiled(rf"(?:năm|tháng|giai đoạn|từ|in|since|by|of|from|during|until|the|{months})\s+$").search


@cache
def _percent() -> Callable[[str], Iterator[regex.Match[str]]]:
    small = "one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty"
    return compiled(
        rf"(?:(?P<low>{DIGITS})\s?(?:-|–|to|đến)\s?)?(?P<number>{DIGITS}|\b(?:{small}))"
        r"(?:\s?%|[ -](?:percent|per cent|pct|per-cent|phần trăm)\b|(?<=\d)\s?(?:pc|p\.c\.)(?!\p{L}))(?! points?| điểm)"
    ).finditer


def _percents(text: str, language: str) -> Iterator[Entity]:
    if not any(map(text.__contains__, ("%", "percent", "per cent", "pct", "phần trăm", "per-cent", "pc", "p.c."))):
        return
    for match in _percent()(text):
        value = parse_number(match["low"] or match["number"], language)
        minus = _minus()(text, 0, match.start())
        if value is None or (_glued(text, match.start()) and not minus):
            continue
        bound, start = bound_before(text, match.start())
        fall = minus or _fell()(text, max(0, start - 30), start) or _drop()(text, match.end())
        start = minus.start() if minus else start
        yield Entity(start, match.end(), "percent", Percent(-float(value) if fall else float(value), bound))


@cache
def _minus() -> Find:
    return compiled(r"(?<![^\s(])[-−]$").search


@cache
def _fell() -> Find:
    """Right before a percent: a verb of falling. "giảm còn", "down to" tell a level, no change."""
    return compiled(
        r"(?<!\p{L})(?:giảm|sụt|sụt giảm|thấp hơn|âm|down|fell|falls?|falling|fallen|declin(?:e|es|ed|ing)|drop(?:s"
        r"|ped|ping)?|decreas(?:e|es|ed|ing)|slid|plunged|shrank|shrunk|contracted|slumped|lower|minus|reduc(?:e|ed"
        r"|tion))"
        r"(?:\s+(?:by|of|tới|đến|nhẹ|mạnh|sharply|slightly|only))*\s*$"
    ).search


@cache
def _drop() -> Find:
    return compiled(
        r"\s+(?:(?:year-on-year|on-year|annual|yearly) )?(?:drop|decline|decrease|fall|lower|down|reduction|less)\b"
    ).match
