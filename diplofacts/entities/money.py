"""Sums of money in Vietnamese and English sentences, exact to the unit.

Both languages name the other's currencies and magnitudes ("$1.5 billion" in Vietnamese, "1.5 tỷ USD" with an English
point), so one table serves both; the language decides only what "1.500" means. First every number with its magnitude
and currency is a piece; then neighbours are joined: "20-25 tỷ USD" is a range, "1 tỷ 200 triệu đồng" one sum, "tăng
từ 3 lên 5 tỷ USD" two sums of which the first takes magnitude and currency from the second. A sum without any currency
in reach is no money, and neither is one without a value ("hàng tỷ USD", "billions of dollars") or with cents ("$9.90").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise

import regex

from diplofacts.entities.bounds import Find, bound_after, bound_before
from diplofacts.entities.currencies import CODES, MAGNITUDES, NAMES, NEED_MAGNITUDE, NOT_DONG, SIGNS
from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import DIGITS, WORDS, foreign_style, lowered, parse_number, undecided
from diplofacts.facts import Money


@dataclass(slots=True)
class _Piece:
    """A number with what stands around it: start includes a currency before it, end one after it.

    unit: the magnitude, None if not written; digits: the number as written, empty for words.
    """

    start: int
    end: int
    value: Decimal
    unit: int | None
    currency: str | None
    digits: str

    @property
    def sum(self) -> Decimal:
        return self.value * (self.unit or 1)

    @property
    def year(self) -> bool:
        """Whether the bare number is rather a year."""
        if self.currency:
            return False
        return self.unit is None and len(self.digits) == 4 and self.digits.isdecimal() and 1900 <= self.value <= 2099


def find_money(text: str, language: str) -> list[Entity]:
    """Sums stated in `text`, in order, each span from its bound word to its currency.

    >>> [sum.value.value for sum in find_money("từ 3,5 tỷ lên hơn 11,3 tỷ USD", "vi")]
    [3500000000, 11300000000]
    """
    low = lowered(text)
    worded = any(map(low.__contains__, ("illion", "tỷ", "tỉ", "triệu"))) and bool(_worded()(low))
    if not worded and not any(cue(low) for cue in _cues()):
        return []
    pieces = list(_pieces(low, language, worded))
    if not any(piece.currency for piece in pieces):
        return []
    styles = {foreign_style(piece.digits, language) for piece in pieces if piece.unit}
    if True in styles and False not in styles:  # written in the other style, so "1.500" can't be told
        pieces = [piece for piece in pieces if not undecided(piece.digits)]
    _lend(low, pieces)
    return list(_sums(low, pieces))


@cache
def _cues() -> tuple[Find, ...]:
    """A digit before a magnitude or a currency, a currency's sign, or a digit after one's letters."""
    signs = "".join(sign for sign in SIGNS if len(sign) == 1)
    letters = "|".join(regex.escape(sign) for sign in SIGNS if sign[-1].isalpha() or sign[-1] == ".")
    after = "|".join({*MAGNITUDES, *(regex.escape(name.split()[0]) for name in _names())} - {"m", "b", "k"})
    return (
        regex.compile(rf"\d(?!\d)[\s-]*\(?(?:{after}|[mbk] ?(?:{CODES}))").search,
        regex.compile(rf"[{signs}]").search,
        regex.compile(rf"\d(?<=[a-z.]\s?\d)(?<=\b(?:{letters}|{CODES})\s?\d)").search,
    )


@cache
def _worded() -> Find:
    """A magnitude after a word: the number may be in words ("half a billion", "hai tỷ")."""
    return regex.compile(r"(?:[mbr]illion|tỷ|tỉ|triệu)(?<=\p{L}[\s-]+(?:[mbtr]{1,2}illion|tỷ|tỉ|triệu))").search


@cache
def _amounts(language: str, worded: bool) -> Callable[[str], Iterator[regex.Match[str]]]:
    big = "tỷ|tỉ|triệu|trillion|billion|million|milliard|crore|lakh"
    small = "nghìn|ngàn|thousand|hundred|trăm|chục"
    unit = rf"(?:(?:{small})\s+)?(?:{big})|{small}|trn|tn|bln|bn|mln|mn|mil|[mbk]"
    words = rf"|{WORDS[language]}(?=(?: and a half)?[\s-]+(?:{unit})\b)"
    return regex.compile(
        rf"(?P<number>{DIGITS}{words if worded else ''})"
        r"(?P<half>\s+and\s+a\s+half)?"
        rf"(?:[\s-]*(?P<unit>{unit})s?(?=$|[^\p{{L}}\d]|usd|vnd|đồng))?"
        r"(?P<rưỡi>\s+rưỡi)?"
    ).finditer


@cache
def _sign() -> Find:
    signs = "|".join(regex.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
    return regex.compile(rf"(?<![\p{{L}}$])(?:(?P<sign>{signs})|(?P<code>{CODES}))\s?$").search


@cache
def _words() -> Find:
    """Up to four words right after a number, where the currency stands: "-dollar", "(usd)", "u.s. dollars"."""
    return regex.compile(
        r"[\s-]*(?P<aside>\()?(?P<word>us\$|[$€]|\p{L}[\p{L}.]*)(?:[\s-]+(?P<word>\p{L}[\p{L}.]*)){0,3}"
    ).match


@cache
def _names() -> dict[str, str]:
    names = {name.replace("-", " "): code for code, row in NAMES.items() for name in row.split("|")}
    return names | {code: code.upper() for code in CODES.split("|")}


@cache
def _not_dong() -> Find:
    return regex.compile(rf"\s+(?:{NOT_DONG})\b").match


def _currency(text: str, at: int, unit: str | None) -> tuple[str, int] | None:
    """The ISO 4217 code of the currency named at `at`, and where its name ends."""
    match = _words()(text, at)
    if not match:
        return None
    words, ends = match.captures("word"), match.ends("word")
    names = _names()
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).rstrip(".")
        code = names.get(name) or names.get(name.removesuffix("s"))
        if code is None or (not unit and name.removesuffix("s") in NEED_MAGNITUDE):
            continue
        end = ends[size - 1] - (words[size - 1].endswith("."))
        if name == "đồng" and _not_dong()(text, end):
            return None
        if match["aside"]:
            return (code, end + 1) if text.startswith(")", end) else None
        return None if text[end : end + 1].isdigit() else (code, end)
    return None


def _pieces(text: str, language: str, worded: bool) -> Iterator[_Piece]:
    floor = 0
    for match in _amounts(language, worded)(text):
        at = match.start()
        before = text[at - 1 : at]
        sign = None
        if at > floor and (before.isspace() or before.isalpha() or before in SIGNS or before == "."):
            sign = _sign()(text, max(floor, at - 6), at)
        if not sign and (before.isalpha() or before in ("/", "$")):
            continue
        written = sign and (SIGNS[sign["sign"]] if sign["sign"] else sign["code"].upper())
        piece = _piece(text, match, written, language)
        if piece and not piece.year:
            piece.start = sign.start() if sign else at
            floor = piece.end
            yield piece


def _piece(text: str, match: regex.Match[str], sign: str | None, language: str) -> _Piece | None:
    number, unit, end = match["number"], match["unit"], match.end()
    named = _currency(text, end, unit)
    if unit in ("m", "b", "k") and not (sign or named):
        unit, end = None, match.end("number")
    value = parse_number(number, language)
    if not unit and (sign or named) and undecided(number):
        value = Decimal(number.replace(".", "").replace(",", ""))  # no price has thousandths: "$1.500" is 1500
    if value is None:
        return None
    if match["half"] or match["rưỡi"]:
        value += Decimal("0.5")
    scale = 1
    for word in (unit or "").split():
        scale *= MAGNITUDES[word]
    digits = number if number[0].isdigit() else ""
    code, end = named or (None, end)
    return _Piece(match.start(), end, value, scale if unit else None, sign or code, digits)


_SOFT = r"(?:\s+(?:hơn|trên|gần|khoảng|mức|over|more than|about|nearly|almost))?"
_RISE = r"lên|lên tới|lên đến|lên mức|xuống|xuống còn|so với|against|compared (?:to|with)"
_UPTO = r"-|–|—|to|up to|đến|tới|cho đến"
_OR = r"and|và|or|hoặc|hay"


@cache
def _upto() -> Find:
    return regex.compile(rf"\s*(?:(?P<upto>{_UPTO})|{_OR})\s*").fullmatch


@cache
def _opens() -> Find:
    return regex.compile(
        r"(?<!\p{L})(?:(?P<from>từ|from)|between|giữa|trong khoảng(?: từ)?)(?:\s+(?:mức|trên|over))?\s*$"
    ).search


@cache
def _growth() -> Find:
    return regex.compile(
        r"\b(?:tăng|nâng|giảm|đưa|mở rộng|phát triển|thay đổi|chuyển|increas\w*|grew|grow\w*|ris(?:e|es|en|ing)|rose"
        r"|rais\w+|up|down|jump\w*|soar\w*|surg\w*|climb\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|expand\w*"
        r"|boost\w*|doubl\w*|tripl\w*|went|go|lift\w*|mov(?:e|ed|ing)|bring\w*|brought|swell\w*"
        r"|advanc\w*)\b[^;:]{0,70}$"
    ).search


@cache
def _linked() -> Find:
    """Between two sums of which one may lend the other its currency: a link, the year of the first, or both."""
    year = r"\(?(?:(?:vào |hồi |của |trong )?(?:cuối |đầu )?năm|in|for)\s+(?:19|20)\d\d\)?,?"
    return regex.compile(rf"\s*(?:{year}\s*)?(?:(?:{_UPTO}|{_OR}|{_RISE}|,){_SOFT}\s*)?").fullmatch


@cache
def _closed() -> Find:
    """After a sum: nothing counted ("1,2 tỷ người"), but the end, a mark, a link or a time."""
    return regex.compile(rf"\s*(?:$|[,.;:)–-]|(?:in|by|last|this|năm|vào|trong|hồi|{_UPTO}|{_OR}|{_RISE})\b)").match


def _lend(text: str, pieces: list[_Piece]) -> None:
    """Give a sum with a magnitude but no currency the currency of the neighbour it is coordinated with."""
    pairs = list(pairwise(pieces))
    for here, after in reversed(pairs):
        if here.unit and not here.currency and after.currency and _linked()(text[here.end : after.start]):
            here.currency = after.currency
    for before, here in pairs:
        if here.unit and not here.currency and before.currency and _closed()(text, here.end):
            here.currency = before.currency if _linked()(text[before.end : here.start]) else None


def _sums(text: str, pieces: list[_Piece]) -> Iterator[Entity]:
    floor = 0
    skip = False
    for here, after in zip(pieces, [*pieces[1:], None][: len(pieces)], strict=True):
        if skip:
            skip = False
            continue
        high = None
        if after and after.currency:
            if _continued(text, here, after):
                here.value, here.unit, here.end, skip = here.sum + after.sum, 1, after.end, True
            elif _is_range(text, here, after, floor):
                high, skip = after, True
        entity = _entity(text, here, high, floor)
        if entity:
            floor = entity.end
            yield entity


def _continued(text: str, here: _Piece, after: _Piece) -> bool:
    """Whether two pieces are one sum: "1 tỷ 200 triệu đồng"."""
    if not (here.unit and after.unit and after.unit < here.unit and after.sum < here.unit):
        return False
    units = ("tỷ", "tỉ", "triệu", "billion", "million")
    return text[here.end : after.start] == " " and text[: here.end].endswith(units)


def _is_range(text: str, here: _Piece, after: _Piece, floor: int) -> bool:
    """Whether two neighbours are the ends of one range; its low end takes the magnitude of the high one."""
    link = _upto()(text[here.end : after.start])
    if not link or here.currency not in (None, after.currency):
        return False
    opened = _opens()(text, max(floor, here.start - 20), here.start)
    if not opened and not link["upto"]:
        return False
    if here.unit is None and after.unit and here.value * after.unit < after.sum:
        here.unit = after.unit
    if (here.unit is None and here.currency is None and after.unit) or here.sum >= after.sum:
        return False
    here.currency = after.currency
    return not (opened and opened["from"] and _growth()(text, max(floor, here.start - 100), opened.start()))


def _entity(text: str, low: _Piece, high: _Piece | None, floor: int) -> Entity | None:
    if low.currency is None or low.sum != int(low.sum):
        return None
    start, end = low.start, high.end if high else low.end
    bound, start = bound_before(text, start, floor)
    opened = _opens()(text, max(floor, start - 20), start) if high else None
    if opened:
        outer = bound_before(text, opened.start(), floor)
        bound, start = (bound, opened.start()) if bound != "eq" else outer
    after = bound_after(text, end)
    if after:
        bound, end = after
    top = int(high.sum) if high else None
    return Entity(start, end, "money", Money(value=int(low.sum), currency=low.currency, bound=bound, high=top))
