"""Counts, percents, multiples and ranks: the figures beside sums of money.

| kind     | texts                                                       | value                          |
| -------- | ----------------------------------------------------------- | ------------------------------ |
| count    | "hơn 1.500 dự án", "12 cooperation documents"               | Count(1500, "ge", "dự án")     |
| percent  | "tăng 17,5%", "down 3 percent"                              | Percent(-3.0, "eq")            |
| multiple | "ít nhất gấp đôi", "a 60-fold increase", "tăng 2,5 lần"     | facts.Multiplier               |
| rank     | "đứng thứ hai", "lớn thứ 5", "third-largest", "No. 1"       | int; the noun stays outside    |

Only nouns of diplomacy and business are counted; "hai nước", "two sides" are no counts. "một" and "a" are articles.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import DIGITS, WORDS, bound_before, parse_number
from diplofacts.facts import Bound, Multiplier

__all__ = ["Count", "Percent", "find_numbers", "parse_number"]


class Count(NamedTuple):
    """How many; noun: the counted noun as written, in lower case ("dự án", "documents")."""

    value: int
    bound: Bound
    noun: str


class Percent(NamedTuple):
    """A share or growth in percent, negative for a fall."""

    value: float
    bound: Bound


def find_numbers(text: str, language: str) -> list[Entity]:
    """Counts, percents, multiples and ranks of one sentence, in order of their starts."""
    if not _cue(language)(text):
        return []
    found: list[Entity] = []
    for match in _figures(language)(text):
        entity = _READERS[match.lastgroup or ""](text, match, language)
        if entity:
            found.append(entity)
    return found


_NOUNS = {
    "vi": (
        r"dự án|văn kiện|văn bản(?: hợp tác| ký kết)|tho?[ảỏ]a? thuận|hiệp định|biên bản ghi nhớ|bản ghi nhớ|ghi nhớ|hợp đồng"
        r"|hiệp ước|nghị định thư|tuyên bố chung|tuyên bố|ý định thư|biên bản|bản thoả thuận|bản thỏa thuận|bản hợp đồng"
        r"|khu công nghiệp|khu kinh tế|doanh nghiệp|công ty|tập đoàn|nhà đầu tư|nhà máy|văn phòng đại diện|chi nhánh"
        r"|chương trình hợp tác|kế hoạch hành động|đường bay"
    ),
    "en": (
        r"projects?|agreements?|accords?|documents?|memorand(?:a|ums?)(?: of understanding)?|mous?|m\.?o\.?u\.?s|contracts?"
        r"|deals?|pacts?|treat(?:y|ies)|protocols?|declarations?|instruments|joint statements?|letters of intent"
        r"|industrial (?:parks?|zones?)|economic zones?|companies|enterprises?|businesses|firms?|investors|corporations?"
        r"|factories|ventures|joint ventures|undertakings"
    ),
}
_BETWEEN = {
    "vi": r"(?:bản |cái )?",
    "en": (
        r"(?:(?:new|bilateral|multilateral|co-?operation|co-?operative|collaboration|valid|active|major|joint|important"
        r"|investment|trade|business|commercial|economic|development|infrastructure|energy|fdi|oda|foreign-invested|foreign"
        r"|foreign direct investment|government-to-government|government|inter-?governmental|legal|separate|different"
        r"|additional|other|more|such|key|landmark|licen[sc]ed|newly|newly-licen[sc]ed|ongoing|operational|signed|industrial"
        r"|high-tech|large|big|small|strategic|formal|draft|existing|on-?going|effective|aid|loan|grant|priority|private"
        r"|state-owned|defen[cs]e|military|local|international|leading|direct|free trade|framework|and)\s+){0,4}"
    ),
}
_ORDINALS_EN = {
    name: n
    for n, names in enumerate(
        "first second|2nd|second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
    for name in names.split("|")
}
_ORDINALS_VI = {"nhất": 1, "nhì": 2, "tư": 4}

_MULTIPLES = {
    "đôi": 2.0, "ba": 3.0, "tư": 4.0, "bốn": 4.0, "rưỡi": 1.5, "năm": 5.0, "mười": 10.0,
    "doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0,
    "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0, "ten": 10.0,
}  # fmt: skip


@cache
def _cue(language: str):  # type: ignore[no-untyped-def]
    if language == "vi":
        pattern = rf"\d|gấp|thứ|lớn nhất|dẫn đầu|đứng đầu|lần|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|lăm|mốt|tư|một|chục|tá) (?:bản )?(?:{_NOUNS['vi']})"
    else:
        pattern = (
            r"\d|oubl|ripl|rebl|drupl|fold|largest|biggest|number one|rank|place|dozen|hundred"
            r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)\b"
        )
    return regex.compile(pattern, regex.I).search


@cache
def _figures(language: str):  # type: ignore[no-untyped-def]
    number = rf"(?:{DIGITS}|{WORDS[language]})"
    return regex.compile("|".join(_RULES[language]).replace("NUMBER", number), regex.I).finditer


_RULES = {
    "vi": (
        r"(?:(?:đứng|xếp|đứng ở|xếp ở|ở|giữ|xếp hạng|đứng hàng|đứng vào)\s+)(?:vị trí |hạng |hàng )*thứ (?P<rank>\d{1,3}|nhất|nhì|tư|hai mươi \w+|mười \w+|hai mươi|mười|hai|ba|năm|sáu|bảy|tám|chín)\b",
        r"(?:lớn|quan trọng|cao) thứ (?P<rank>\d{1,3}|nhì|tư|hai|ba|năm|sáu|bảy|tám|chín|mười \w+|mười)\b",
        r"(?:nhà đầu tư(?: nước ngoài| trực tiếp)*|đối tác(?: thương mại| đầu tư| kinh tế)*|thị trường(?: xuất khẩu| nhập khẩu)*|nhà tài trợ(?: ODA| song phương)*|nhà cung cấp(?: ODA| viện trợ)*) (?P<first>lớn nhất|số một|số 1|hàng đầu)\b",
        r"(?P<lead>dẫn đầu|đứng đầu)(?= (?:về|trong số|trong tổng số|trong các|các (?:nước|quốc gia|nhà đầu tư|đối tác)|danh sách|bảng|ASEAN|thế giới|khu vực|\d+|với))",
        r"(?P<multiple>(?:tăng )?gấp (?:(?:hơn|gần|khoảng|ít nhất) )?(?:đôi|rưỡi|NUMBER(?: lần)?(?! năm|[^\s,.;)])))",
        r"(?P<multiple>nhân đôi|nhân ba)\b",
        r"tăng (?:thêm |lên )?(?:hơn |gần |khoảng |trên |xấp xỉ )?(?P<multiple>NUMBER lần)\b(?! (?:thứ|đầu))",
        r"(?P<percent>NUMBER)\s?(?:%|phần trăm)(?! điểm)",
        r"(?P<count>NUMBER)(?:\s+(?P<scale>nghìn|ngàn|triệu))?\+?\s+" + _BETWEEN["vi"] + rf"(?P<noun>{_NOUNS['vi']})\b",
    ),
    "en": (
        r"\b(?P<rank>(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))(?=[ -](?:largest|biggest|top|most important|leading))[ -](?:largest|biggest|top|most important|leading))\b",
        r"\b(?:rank(?:s|ed|ing)?|place[sd]?|stand(?:s|ing)?|stood|com(?:es|ing)|came|(?:is|was|now|currently) in)(?: at)?(?: in)?(?: the)? (?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|first|\d{1,3}(?:st|nd|rd|th))(?: place| position)?\b",
        r"\branked (?P<rank>(?:No\. ?|number )?\d{1,3})\b(?! %|%)",
        r"\b(?P<rank>(?:No\.? ?|number )(?:\d{1,2}|one|two|three))(?= (?:foreign |direct |trad(?:e|ing) |export )*(?:investor|partner|source|market|donor))",
        r"(?<!second[ -])(?P<first>(?:single )?(?:largest|biggest)|top|leading)(?= (?:foreign |direct |bilateral |trad(?:e|ing) |export |overseas |single |oda |source of )*(?:investor|(?:trading|trade) partner|partner|donor|(?:export )?market|source of (?:fdi|foreign|investment|imports|oda)))(?!\P{P}{0,40}?(?:investors|partners|donors|markets)\b)",
        r"\b(?P<multiple>(?:doubl|tripl|trebl|quadrupl|quintupl)(?:e|es|ed|ing))\b(?![ -]?(?:tax|digit|standard|check|deck|track|down|agent|play|dip|major|room|glaz|count|edge|bind|blow|act|cross|whammy|murder|fault|click|entry|jeopardy|header|trouble|helix|jump|team|bogey|vaccin|dose|wide))",
        r"\b(?P<multiple>(?:(?:two|three|four|five|six|seven|eight|nine|ten)-?|NUMBER[ -]?)fold)\b",
        r"\b(?P<multiple>NUMBER times)(?= (?:more|higher|larger|greater|bigger|that|the (?:figure|level|value|amount|volume|size)|what|as (?:much|large|big|high|many)|over|compared))",
        r"(?:increas\w+|gr[eo]w\w*|ris\w+|rose|up|expand\w*|jump\w*)(?: by| to)?(?: nearly| almost| over| more than| about| some| at least)? (?P<multiple>NUMBER times)\b",
        r"(?P<percent>NUMBER)(?:\s?%|[ -](?:percent\b|per cent\b|pct\b|per-cent\b))(?! points?|age)",
        r"(?P<count>NUMBER)(?:\s+(?P<scale>thousand|million))?\+?[ -]" + _BETWEEN["en"] + rf"(?P<noun>{_NOUNS['en']})\b",
    ),
}


@cache
def _down():  # type: ignore[no-untyped-def]
    before = (
        r"(?:giảm|sụt|sụt giảm|thấp hơn|âm|down|fell|falls|fall|falling|fallen|decline[sd]?|declining|drop(?:s|ped|ping)?"
        r"|decreas(?:e|es|ed|ing)|slid|plunged|shrank|shrunk|contracted|slumped|lower|minus)"
        r"(?:\s+(?:by|of|tới|đến|nhẹ|mạnh|khoảng|a|an|sharply|slightly))*\s*$|(?<=^|[\s(])[-−]$"
    )
    after = r"\s+(?:year-on-year |on-year )?(?:drop|decline|decrease|fall|lower|down|reduction|less)\b"
    return regex.compile(before, regex.I).search, regex.compile(after, regex.I).match


def _percent(text: str, match, language: str) -> Entity | None:  # type: ignore[no-untyped-def]
    value = parse_number(match["percent"], language)
    if value is None or _glued(text, match.start("percent")):
        return None
    bound, start = bound_before(text, match.start("percent"))
    before, after = _down()
    minus = before(text, max(0, start - 30), start)
    if minus and minus[0] in "-−":
        start -= 1
    sign = -1 if minus or after(text, match.end()) else 1
    return Entity(start, match.end(), "percent", Percent(sign * float(value), bound))


def _count(text: str, match, language: str) -> Entity | None:  # type: ignore[no-untyped-def]
    number, at = match["count"], match.start("count")
    value = parse_number(number, language)
    if match["scale"] and value is not None:
        value *= 1000 if match["scale"].lower() in ("nghìn", "ngàn", "thousand") else 10**6
    if value is not None and value != int(value):  # half a project is none: "1,500 dự án" is written the English way
        value = parse_number(number, "en" if language == "vi" else "vi")
    if value is None or value != int(value) or _glued(text, at) or _no_count(text, at, number):
        return None
    bound, start = bound_before(text, at)
    if "+" in match[0]:
        bound = "ge"
    return Entity(start, match.end(), "count", Count(int(value), bound, " ".join(match["noun"].lower().split())))


def _glued(text: str, at: int) -> bool:
    """Whether a number is the tail of something else: "17/11", "G20", "F-16", "10-15"."""
    if not at:
        return False
    char = text[at - 1]
    return char.isalpha() or char in "/$€£" or (char in "-–" and at > 1 and not text[at - 2].isspace())


@cache
def _not_counting():  # type: ignore[no-untyped-def]
    # Articles, and what "năm" (year, five) and plain years follow.
    return (
        regex.compile(
            r"(?:trong|hằng|hàng|mỗi|cuối|đầu|cả|từng|một|\d|nhiều|giữa|đến|các|những|sang|qua|vào|sau|trước)\s+$", regex.I
        ).search,
        regex.compile(
            r"(?:năm|tháng|giai đoạn|từ|in|since|by|of|from|during|until|the|january|february|march|april|may|june|july|august"
            r"|september|october|november|december)\s+$",
            regex.I,
        ).search,
    )


def _no_count(text: str, at: int, number: str) -> bool:
    word = number.lower()
    if word in ("một", "a", "an", "nửa", "half a", "half an"):
        return True
    after_year, after_time = _not_counting()
    if word == "năm":
        return bool(after_year(text, max(0, at - 8), at))
    if len(word) == 4 and word.isdigit() and "1900" <= word <= "2099":
        return bool(after_time(text, max(0, at - 12), at))
    return False


def _multiple(text: str, match, language: str) -> Entity | None:  # type: ignore[no-untyped-def]
    words = match["multiple"].lower()
    stem = regex.search(r"doubl|tripl|trebl|quadrupl|quintupl|đôi|rưỡi|nhân ba", words)
    at = match.start("multiple")
    inner: Bound = "eq"
    if stem:
        value = _MULTIPLES.get(stem[0], 3.0)
    else:
        figure = regex.search(rf"(?:{DIGITS}|{WORDS[language]})", words)
        name = figure[0] if figure else words.removesuffix("fold").strip("- ")
        number = parse_number(name, language)
        if number is None or number <= 1:
            return None
        value = float(number)
        inner = bound_before(text, at + figure.start())[0] if figure else "eq"
    if inner == "eq" and "gấp" in words:
        inner = next((b for w, b in _INNER.items() if f"gấp {w} " in words + " "), "eq")
    bound, start = bound_before(text, match.start())
    return Entity(start, match.end(), "multiple", Multiplier(value=value, bound=inner if inner != "eq" else bound))


_INNER: dict[str, Bound] = {"hơn": "ge", "ít nhất": "ge", "gần": "le", "khoảng": "approx"}


def _rank(text: str, match, language: str) -> Entity | None:  # type: ignore[no-untyped-def]
    words = match["rank"].lower()
    digits = regex.search(r"\d+", words)
    if digits:
        value: int | None = int(digits[0])
    elif language == "vi":
        number = parse_number(words, "vi")
        value = _ORDINALS_VI.get(words) or (None if number is None else int(number))
    else:
        first = regex.split("[ -]", words)[0] if not words.startswith("n") or words.startswith("ninth") else words.split()[-1]
        number = parse_number(first, "en")
        value = _ORDINALS_EN.get(first) or (None if number is None else int(number))
    return Entity(match.start(), match.end(), "rank", value) if value else None


@cache
def _one_of_many():  # type: ignore[no-untyped-def]
    return regex.compile(r"(?:những|các|một trong|one of|among)[^,;:]{0,25}$", regex.I).search


def _first(text: str, match, language: str) -> Entity | None:  # type: ignore[no-untyped-def]
    start, end = match.span("first")
    if match["first"].lower() in ("top", "leading", "hàng đầu") or _one_of_many()(text, max(0, match.start() - 32), match.start()):
        return None
    return Entity(start, end, "rank", 1)


@cache
def _led_by():  # type: ignore[no-untyped-def]
    return regex.compile(r"(?:\bdo\b[^,;]{0,80}|người )$", regex.I).search


def _lead(text: str, match, language: str) -> Entity | None:  # type: ignore[no-untyped-def]
    if _led_by()(text, max(0, match.start() - 90), match.start()):
        return None
    return Entity(match.start(), match.end(), "rank", 1)


_READERS = {
    "percent": _percent, "noun": _count, "count": _count, "multiple": _multiple, "rank": _rank, "first": _first,
    "lead": _lead,
}  # fmt: skip
