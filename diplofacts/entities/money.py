"""Sums of money in Vietnamese and English sentences, exact to the unit.

Both languages name the other's currencies and magnitudes ("$1.5 billion" in Vietnamese, "1.5 tỷ USD" with an English
point), so one table serves both; the language decides only what "1.500" means. First every number with its magnitude
and currency is a piece; then neighbours are joined: "20-25 tỷ USD" is a range, "1 tỷ 200 triệu đồng" one sum, "tăng
từ 3 lên 5 tỷ USD" two sums of which the first lends its magnitude and currency from the second. A sum without any
currency in reach is no money, and neither is one without a value ("hàng tỷ USD", "billions of dollars").
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import regex

from diplofacts.entities.currencies import CODES, DOLLARS_VI, MAGNITUDES, NAMES, NEED_MAGNITUDE, SIGNS
from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import DIGITS, WORDS, bound_before, foreign_style, parse_number
from diplofacts.facts import Bound, Money

_LETTER_UNITS = frozenset("mbk")


@dataclass(slots=True)
class _Piece:
    """A number with what stands around it; start includes a currency before it, end one after it."""

    start: int
    end: int
    value: Decimal
    unit: int | None
    currency: str | None
    digits: str


def find_money(text: str, language: str) -> list[Entity]:
    """Sums stated in `text`, in order, each span from its bound word to its currency."""
    if not _cue()(text):
        return []
    pieces = _pieces(text, language)
    if not any(piece.currency for piece in pieces):
        return []
    _lend(text, pieces)
    return list(_sums(text, pieces))


@cache
def _cue():  # type: ignore[no-untyped-def]
    return regex.compile(r"\d|[mbtr]illion|t[ỷỉ]|triệu").search


@cache
def _alone(name: str) -> str:
    """ISO 4217 code of a currency as written after a number."""
    name = regex.sub(r"\s+", " ", name.lower().strip(" ()-"))
    if name == "đồng" or name == "đ":
        return "VND"
    name = name.removeprefix("đồng ")
    if name.upper() in CODES.split():
        return name.upper()
    if name.startswith("đô") or name.startswith("dollar "):
        return next((code for country, code in DOLLARS_VI.items() if name.endswith(country)), "USD")
    return next((code for pattern, code in NAMES.items() if regex.fullmatch(pattern, name)), "USD")


@cache
def _amount(language: str):  # type: ignore[no-untyped-def]
    names = "|".join(sorted(NAMES, key=len, reverse=True))
    countries = "|".join(DOLLARS_VI)
    codes = "|".join(CODES.split())
    big = r"tỷ|tỉ|triệu|trillions?|billions?|millions?|milliard|crores?|lakhs?"
    small = r"nghìn|ngàn|thousand|hundred|trăm|chục"
    words = f"(?:{WORDS[language]})" + rf"(?=(?: and a half)?[\s-]+(?:(?:{small})\s+)?(?:{big}|{small}|bln|mln|bn)\b)"
    return regex.compile(
        rf"(?P<number>{DIGITS}|(?i:{words}))(?P<half>\s+and\s+a\s+half)?"
        rf"(?i:[\s-]*(?P<unit>(?:(?:{small})\s+)?(?:{big})|{small}|trn|tn|bln|bn|mln|mn|mil|[mbk])(?=$|[^\p{{L}}\d]|usd|vnd|đồng))?"
        r"(?i:\s+(?P<rưỡi>rưỡi))?"
        rf"(?:[\s-]*\(?(?P<currency>(?i:(?:đồng\s+)?(?:đô[\s-]?la|đô|dollar)(?:\s+(?:{countries}))?|(?:đồng\s+)?(?:{names}|{codes})|đồng(?!\s+(?:minh|chí|chủ|thời|bào|nghiệp|đội|tác|ý|thuận|hồ|loạt|hành|đẳng|phạm|sự|bằng|nai|tháp|nhân|bộ|giám|tổ|sáng|văn|bọn|hương|trưởng))|đ))(?![\p{{L}}\d])\)?)?",
    ).finditer


@cache
def _sign():  # type: ignore[no-untyped-def]
    signs = "|".join(regex.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
    codes = "|".join(CODES.split())
    return regex.compile(rf"(?<![\p{{L}}$])(?P<sign>{signs}|(?i:{codes}))\s?$").search


def _pieces(text: str, language: str) -> list[_Piece]:
    found: list[_Piece] = []
    floor = 0
    for match in _amount(language)(text):
        start, end = match.span()
        sign = _sign()(text, max(floor, start - 6), start)
        if not sign and start and (text[start - 1].isalpha() or text[start - 1] in "/$"):
            continue
        piece = _piece(match, SIGNS.get(sign["sign"], sign["sign"].upper()) if sign else None, language)
        if piece is None:
            continue
        if sign:
            piece.start = sign.start()
        found.append(piece)
        floor = piece.end
    styles = {foreign_style(piece.digits, language) for piece in found if piece.digits and piece.unit}
    if True in styles and False not in styles:  # the sentence writes as the other language does
        found = [piece for piece in found if not _undecided(piece.digits)]
    return found


def _undecided(digits: str) -> bool:
    """Whether only the language tells thousands from decimals: "1.500", "12,345"."""
    return bool(regex.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits))


def _piece(match, sign: str | None, language: str) -> _Piece | None:  # type: ignore[no-untyped-def]
    number, unit, name = match["number"], match["unit"], match["currency"]
    end = match.end()
    written = regex.sub(r"\s+", " ", unit.lower()) if unit else None
    if name and not unit and name.lower() in NEED_MAGNITUDE | {"đ", "$", "€"}:
        name, end = None, match.start("currency")
    if written in _LETTER_UNITS and not (sign or name):
        written, end = None, match.end("number")
    scale = 1
    for word in (written or "").split():
        scale *= MAGNITUDES[word]
    value = parse_number(number, language)
    if value is not None and not written and (sign or name) and _undecided(number):
        value = Decimal(regex.sub("[.,]", "", number))  # no currency has thousandths: "$1.500" is fifteen hundred
    if value is None:
        return None
    if match["half"] or match["rưỡi"]:
        value += Decimal("0.5")
    while end > match.start() and text_space(match.string[end - 1]):
        end -= 1
    currency = sign or (_alone(name) if name else None)
    digits = number if number[0].isdigit() else ""
    return _Piece(match.start(), end, value, scale if written else None, currency, digits)


def text_space(char: str) -> bool:
    """Whether a match's end must not rest on this."""
    return char.isspace() or char in "-("


@cache
def _links():  # type: ignore[no-untyped-def]
    range_ = r"-|–|—|to|đến|tới|and|và|or|hoặc|hay|(?:up )?to|cho đến"
    rise = r"lên|lên tới|lên đến|xuống|xuống còn|so với|sang|against|compared (?:to|with)"
    return (
        regex.compile(rf"\s*(?:{range_})\s*", regex.I).fullmatch,
        regex.compile(rf"\s*(?:{range_}|{rise}|,)(?:\s+(?:hơn|trên|gần|khoảng|over|more than|about|nearly))?\s*", regex.I).fullmatch,
        regex.compile(r"(?:^|\s)(từ|from|between|giữa|trong khoảng|trong khoảng từ)\s*$", regex.I).search,
        regex.compile(
            r"\b(?:tăng|nâng|giảm|đưa|mở rộng|phát triển|thay đổi|chuyển|increas\w*|grew|grow\w*|ris(?:e|es|en|ing)|rose|rais\w+"
            r"|up|down|jump\w*|soar\w*|surg\w*|climb\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|expand\w*|boost\w*|doubl\w*"
            r"|tripl\w*|went|go|lift\w*|mov\w+|bring\w*|brought)\b[^;:]{0,60}$",
            regex.I,
        ).search,
    )


def _lend(text: str, pieces: list[_Piece]) -> None:
    """Give a piece with a magnitude but no currency the currency of the sum it is coordinated with."""
    link = _links()[1]
    for here, after in reversed(list(zip(pieces, pieces[1:], strict=False))):
        gap = text[here.end : after.start]
        if here.currency is None and here.unit and after.currency and (link(gap) or not gap.strip() or _years(gap)):
            here.currency = after.currency
    for before, here in zip(pieces, pieces[1:], strict=False):
        gap = text[before.end : here.start]
        if here.currency is None and here.unit and before.currency and (link(gap) or _years(gap)) and _closed(text, here.end):
            here.currency = before.currency


def _years(gap: str) -> bool:
    """Whether a gap holds no more than a link and the year of the first sum: "(năm 2010) lên", "in 2010 to"."""
    return bool(_year_gap()(gap))


@cache
def _year_gap():  # type: ignore[no-untyped-def]
    return regex.compile(
        r"\s*\(?(?:(?:vào |hồi |của |trong )?(?:cuối |đầu )?năm|in|for)\s+(?:19|20)\d\d\)?,?\s*(?:lên|lên tới|lên đến|đến|tới|và|to|and)?"
        r"(?:\s+(?:hơn|trên|gần|khoảng|over|more than|about|nearly))?\s*",
        regex.I,
    ).fullmatch


def _closed(text: str, end: int) -> bool:
    """Whether nothing counted follows ("1,2 tỷ người"): the end, a mark, or a time."""
    return bool(
        regex.compile(r"\s*(?:$|[,.;:)]|(?:in|by|last|this|năm|vào|trong|hồi)\b)", regex.I).match(text, end)
    )


def _sums(text: str, pieces: list[_Piece]) -> list[Entity]:
    out: list[Entity] = []
    at = 0
    floor = 0
    while at < len(pieces):
        here = pieces[at]
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        at += 1
        low, high = here, None
        if after and after.currency:
            gap = text[here.end : after.start]
            if not gap.strip() and here.unit and after.unit and after.unit < here.unit and not after.start < here.end:
                if here.currency == after.currency and text[here.end - 1].isalpha() and _bare(text, here):
                    total = here.value * here.unit + after.value * after.unit
                    low = _Piece(here.start, after.end, total, 1, after.currency, "")
                    at += 1
            elif _range(text, here, after, gap, floor):
                low, high = here, after
                at += 1
        entity = _entity(text, low, high, floor)
        if entity:
            out.append(entity)
            floor = entity.end
    return out


def _bare(text: str, piece: _Piece) -> bool:
    """Whether a piece ends with its magnitude, its currency lent."""
    return text[piece.start : piece.end].lower().endswith(("tỷ", "tỉ", "billion", "triệu", "million", "nghìn", "ngàn"))


def _range(text: str, here: _Piece, after: _Piece, gap: str, floor: int) -> bool:
    """Whether two neighbours are the ends of one range; the low end then takes the magnitude of the high one."""
    is_range, _, opens, growth = _links()
    if not is_range(gap) or (here.currency not in (None, after.currency)):
        return False
    link = gap.strip().lower()
    opened = opens(text, max(floor, here.start - 20), here.start)
    if link in ("and", "và") and not (opened and opened[1].lower() in ("between", "giữa", "trong khoảng", "từ")):
        return False
    if opened and opened[1].lower() in ("from", "từ") and growth(text, max(floor, here.start - 90), opened.start()):
        if here.unit is None and not here.currency and not _year(here):
            here.unit, here.currency = after.unit, after.currency
        return False
    return _take_unit(here, after)


def _take_unit(here: _Piece, after: _Piece) -> bool:
    top = after.value * (after.unit or 1)
    if here.unit is None and after.unit is not None:
        if here.currency is None and _year(here):
            return False
        if here.value * after.unit < top:
            here.unit = after.unit
    if here.unit is None and here.currency is None and after.unit is not None:
        return False
    if here.value * (here.unit or 1) >= top:
        return False
    here.currency = after.currency
    return True


def _year(piece: _Piece) -> bool:
    return len(piece.digits) == 4 and piece.digits.isdecimal() and 1900 <= piece.value <= 2099


@cache
def _trailing():  # type: ignore[no-untyped-def]
    return regex.compile(
        r"(?P<ge>\+|\s+(?:or more|or above|and above|trở lên))|(?P<le>\s+(?:or less|trở xuống))|(?P<approx>\s+or so)\b", regex.I
    ).match


def _entity(text: str, low: _Piece, high: _Piece | None, floor: int) -> Entity | None:
    if low.currency is None:
        return None
    value = low.value * (low.unit or 1)
    top = high.value * (high.unit or 1) if high else None
    start, end = low.start, high.end if high else low.end
    if high:
        opened = _links()[2](text, max(floor, start - 20), start)
        start = opened.start(1) if opened else start
    bound: Bound
    bound, start = bound_before(text, start, floor)
    tail = _trailing()(text, end)
    if tail:
        end = tail.end()
        bound = tail.lastgroup
    if value != int(value) and (low.unit or 1) > 1:
        return None
    return Entity(start, end, "money", Money(value=int(value), currency=low.currency, bound=bound, high=None if top is None else int(top)))
