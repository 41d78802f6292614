"""The place of an investor, partner or market among its kind: "đứng thứ hai", "lớn thứ 5", "third-largest", "No. 1".

"largest" and "lớn nhất" are first places only beside a noun of trade, and not in "one of the largest", "các … lớn
nhất"; "dẫn đầu" and "đứng đầu" are not when they lead a delegation or head an office.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.bounds import Find
from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import parse_number
from diplofacts.literals import any_of
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)


@cache
def _ordinals() -> dict[str, int]:
    vietnamese = {"nhất": 1, "nhì": 2, "tư": 4, "quán quân": 1, "á quân": 2}
    return {word: place for place, word in enumerate(_ORDINALS.split(), 1)} | vietnamese


def _wordings(language: str) -> tuple[str, ...]:
    """How a rank may be told, each as a pattern."""
    if language == "vi":
        place = (
            r"(?P<rank>\d{1,3}|nhất|nhì|tư|(?:hai|ba|bốn) mươi(?: (?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?"
            r"|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|hai|ba|năm|sáu|bảy|tám|chín)\b"
        )
        partner = (
            r"(?:nhà đầu tư|đối tác|thị trường|nhà tài trợ|nhà cung cấp|nguồn)(?: (?:nước ngoài|trực tiếp|thương mại"
            r"|đầu tư|kinh tế|xuất khẩu|nhập khẩu|oda|viện trợ|song phương|hàng hóa|hàng hoá|fdi|cung cấp))*"
        )
        return (
            rf"(?:đứng|xếp|ở|giữ|chiếm)(?: (?:ở|hạng|hàng|vào|vị trí|hiện))* thứ {place}",
            rf"xếp hạng (?:thứ )?{place}",
            rf"(?:vị trí|hạng|ngôi) thứ {place}",
            r"(?:ngôi vị |ngôi |vị trí )?(?P<rank>quán quân|á quân)",
            rf"(?:lớn|quan trọng|cao|nhiều) thứ {place}",
            rf"\bthứ {place}(?= (?:trên )?(?:thế giới|toàn cầu))",
            rf"(?:^|(?<=[;,.:] ))thứ {place}(?= là )",
            rf"{partner} (?P<first>lớn nhất|số một|số 1)\b",
            r"(?P<lead>dẫn đầu|đứng đầu)(?= (?:về|trong|các (?:nước|quốc gia|nhà đầu tư|đối tác)|danh sách|bảng"
            r"|asean|thế giới|khu vực|\d+|với tổng|với \d|là (?!một trong|ông|bà|đồng chí)))",
        )
    ordinal = rf"(?P<rank>(?:{_ORDINALS.replace(' ', '|')})|\d{{1,3}}(?:st|nd|rd|th))"
    partner = (
        r"(?: (?:foreign|direct|bilateral|trad(?:e|ing)|export|import|overseas|single|oda|fdi|economic|asian"
        r"|source of))* "
        r"(?:investor|partner|donor|market|source of|supplier|importer|exporter|buyer|creditor|lender)\b"
    )
    return (
        rf"\b{ordinal}[ -](?:largest|biggest|most important|leading)\b",
        rf"\b(?:rank(?:s|ed|ing)?|stands?|standing|stood|placed)(?: at)?(?: in)?(?: the)? {ordinal}(?: place"
        rf"| position)?\b",
        rf"\bin(?: the)? (?!first){ordinal} (?:place|position)\b",
        r"\b(?:ranked|ranks|ranking) (?:at )?(?:no\. ?|number )?(?P<rank>\d{1,3})\b(?!\s?%)",
        rf"\b(?:no\. ?|number )(?P<rank>\d{{1,2}}|one|two|three)(?={partner})",
        rf"\b(?:came|comes|coming)(?: in)? {ordinal}\b(?! to\b)",
        rf"\b{ordinal} (?=(?:in the world|globally|worldwide"
        r"|among (?:all |the )?(?:foreign )?(?:investors|countries)))",
        r"\b(?P<lead>tops|topped|topping|leads|led|leading)(?= (?:all |the )?(?:list|table|ranking|foreign investors"
        r"|investors|countries|\d+ (?:countries|nations|economies)))",
        rf"\b(?P<first>largest|biggest|top|number one|no\. 1)(?={partner})",
    )


@cache
def _pattern(language: str) -> Callable[[str], Iterator[regex.Match[str]]]:
    return compiled("|".join(_wordings(language))).finditer


@cache
def _may_stand(language: str) -> Callable[[str], object]:
    return any_of(*_wordings(language))


def find_ranks(text: str, language: str) -> Iterator[Entity]:
    """Ranks stated in `text` (lower case), in order; the span leaves the ranked noun outside."""
    if not _may_stand(language)(text):
        return
    for match in _pattern(language)(text):
        start, groups = match.start(), match.groupdict()
        if groups["rank"]:
            place = _place(groups["rank"], language)
            if place:
                yield Entity(start, match.end(), "rank", place)
        elif groups["first"]:
            if not _one_of_many()(text, max(0, start - 32), start):
                yield Entity(match.start("first"), match.end("first"), "rank", 1)
        elif not _led_by()(text, max(0, start - 90), start):
            yield Entity(start, match.end(), "rank", 1)


def _place(words: str, language: str) -> int | None:
    if words[0].isdigit():
        return int("".join(filter(str.isdigit, words)))
    number = parse_number(words, language)
    return _ordinals().get(words) or (None if number is None else int(number))


@cache
def _one_of_many() -> Find:
    return compiled(r"(?:những|các|(?:một|1) trong|trong \d+|trong top|one of|among)\b[^,;:]{0,25}$").search


@cache
def _led_by() -> Find:
    return compiled(r"(?:\bdo\b[^,;]{0,80}|người )$").search
