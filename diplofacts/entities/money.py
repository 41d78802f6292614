"""Sums of money in Vietnamese and English sentences, exact to the unit.

Both languages name the other's currencies and magnitudes ("$1.5 billion" in Vietnamese, "1.5 tỷ USD" with an English
point), so one table serves both; the language decides only what "1.500" means. First every number with its magnitude
and currency is a piece; then neighbours are joined: "20-25 tỷ USD" is a range, "1 tỷ 200 triệu đồng" one sum, "tăng
từ 3 lên 5 tỷ USD" two sums of which the first takes magnitude and currency from the second. A sum without any currency
in reach is no money, and neither is one without a value ("hàng tỷ USD", "billions of dollars") or with cents ("$9.90").
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise

from diplofacts.entities.amounts import Piece, find_pieces
from diplofacts.entities.bounds import Find, bound_after, bound_before
from diplofacts.entities.converted import without_conversions
from diplofacts.entities.currencies import MAGNITUDES
from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import foreign_style, lowered, undecided
from diplofacts.facts import Money
from diplofacts.pattern import compiled


def find_money(text: str, language: str) -> list[Entity]:
    """Sums stated in `text`, in order, each span from its bound word to its currency.

    >>> [sum.value.value for sum in find_money("từ 3,5 tỷ lên hơn 11,3 tỷ USD", "vi")]
    [3500000000, 11300000000]
    """
    low = lowered(text)
    pieces = find_pieces(low, language)
    if language == "vi" and "pound" in low and _weighed()(low):
        pieces = [one for one in pieces if one.currency != "GBP" or not low.endswith("pound", 0, one.end)]
    if not any(piece.currency for piece in pieces):
        return []
    styles = {foreign_style(piece.digits, language) for piece in pieces if piece.unit}
    if True in styles and False not in styles:  # written in the other style, so "1.500" can't be told
        pieces = [piece for piece in pieces if not undecided(piece.digits)]
    _lend(low, pieces)
    found = list(_sums(low, pieces))
    return without_conversions(low, found) if len(found) > 1 and ("(" in low or "[" in low) else found


_SOFT = r"(?:\s+(?:hơn|trên|gần|khoảng|mức|over|more than|about|nearly|almost))?"
_RISE = r"lên|lên tới|lên đến|lên mức|xuống|xuống còn|so với|against|compared (?:to|with)"
_UPTO = r"-|–|—|to|up to|đến|tới|cho đến"
_OR = r"and|và|or|hoặc|hay"


@cache
def _weighed() -> Find:
    """Goods that are weighed: Vietnamese papers call the currency "bảng", and so a "pound" of these is a weight."""
    goods = "tôm|cá|cà phê|thịt|gạo|đường|bông|hạt|thủy sản|hải sản|nhôm|thép|quả|trái cây|cua|mật ong|tiêu"
    return compiled(rf"\b(?:{goods})\b|(?:/|mỗi |một )pound\b").search


@cache
def _upto() -> Find:
    return compiled(rf"\s*(?:(?P<upto>{_UPTO})|{_OR})\s*").fullmatch


@cache
def _opens() -> Find:
    return compiled(
        r"(?<!\p{L})(?:(?P<from>từ|from(?: (?:the |its |their )?(?:current|present|existing))?)|between|giữa"
        r"|trong khoảng(?: từ)?)(?:\s+(?:mức|trên|over))?\s*$"
    ).search


@cache
def _growth() -> Find:
    return compiled(
        r"\b(?:tăng|nâng|giảm|đưa|mở rộng|phát triển|thay đổi|chuyển|increas\w*|grew|grow\w*|ris(?:e|es|en|ing)|rose"
        r"|rais\w+|up|down|jump\w*|soar\w*|surg\w*|climb\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|expand\w*"
        r"|boost\w*|doubl\w*|tripl\w*|went|go|lift\w*|mov(?:e|ed|ing)|bring\w*|brought|swell\w*"
        r"|advanc\w*|tak(?:e|es|ing)|took|com(?:e|es|ing)|came|shr[aiu]nk\w*|slid\w*|slump\w*|plung\w*|tumbl\w*|cut(?:s|ting)?"
        r"|reduc\w*|trim\w*|slash\w*|narrow\w*|widen\w*|push\w*|driv\w*|drove|scal\w*|enhanc\w*|quadrupl\w*|chang\w*"
        r"|improv\w*|accelerat\w*|edg(?:ed|es|ing)|dip(?:s|ped|ping))\b[^;:]{0,70}$"
    ).search


@cache
def _raised() -> Find:
    return compiled(r"\b(?:rais|boost|lift|expand|increas|doubl|bring|tak|push)\w*\b[^,;:]{0,70}$").search


@cache
def _linked() -> Find:
    """Between two sums of which one may lend the other its currency: a link, the year of the first, or both."""
    year = r"\(?(?:(?:vào |hồi |của |trong )?(?:cuối |đầu )?năm|in|for)\s+(?:19|20)\d\d\)?,?"
    return compiled(rf"\s*(?:{year}\s*)?(?:(?:{_UPTO}|{_OR}|{_RISE}|,){_SOFT}\s*)?").fullmatch


_THEN = "in|by|last|this|during|over|since|within|năm|vào|trong|hồi"


@cache
def _closed() -> Find:
    """After a sum: nothing counted ("1,2 tỷ người"), but the end, a mark, a link or a time."""
    return compiled(rf"\s*(?:$|[,.;:)–-]|(?:{_THEN}|{_UPTO}|{_OR}|{_RISE})\b)").match


@cache
def _dash() -> Find:
    return compiled(r"\s?[-–—]\s?").fullmatch


@cache
def _short_range() -> Find:
    """Behind "£10": the top of a range with a short magnitude, as in "£10-15m"."""
    return compiled(r"\s?[-–—]\s?(?P<top>\d{1,4}(?:\.\d+)?)\s?(?P<unit>mn|m|bn|b|k|tn)\b").match


def _lend(text: str, pieces: list[Piece]) -> None:
    """Give a sum with a magnitude but no currency the currency of the neighbour it goes with.

    A link will do ("từ 3 tỷ lên 5 tỷ USD"), or nearness where nothing counted follows ("đạt 3 tỷ, nay là 5 tỷ USD").
    """
    pairs = list(pairwise(pieces))
    for before, here in pairs:  # "$10-15 billion", whatever follows
        if before.currency and not before.unit and here.unit and not here.currency:
            here.currency = before.currency if _dash()(text[before.end : here.start]) else None
    for here, after in reversed(pairs):
        if here.unit and not here.currency and after.currency:
            gap = text[here.end : after.start]
            if _linked()(gap) or (len(gap) < 40 and _closed()(text, here.end) and not _heads(text, here)):
                here.currency = after.currency
    for before, here in pairs:
        if here.unit and not here.currency and before.currency and _closed()(text, here.end):
            near = here.start - before.end < 40 and not _heads(text, here)
            here.currency = before.currency if near else None


def _heads(text: str, piece: Piece) -> bool:
    """Whether a number counts people: "dân số 1,2 tỷ", "a population of some 1.2 billion"."""
    before = text[max(0, piece.start - 30) : piece.start]
    return any(word in before for word in ("dân số", "người", "population", "people"))


def _sums(text: str, pieces: list[Piece]) -> Iterator[Entity]:
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
            elif _rises(text, here, after, floor):
                here.unit, here.currency = after.unit, after.currency
        short = _short_range()(text, here.end) if here.currency and not here.unit and high is None else None
        if short and Decimal(short["top"]) > here.value:
            unit = MAGNITUDES[short["unit"]]
            here.unit, top = unit, Decimal(short["top"])
            high = Piece(here.end, short.end(), top, unit, here.currency, short["top"])
        entity = _entity(text, here, high, floor)
        if entity:
            floor = entity.end
            yield entity


def _continued(text: str, here: Piece, after: Piece) -> bool:
    """Whether two pieces are one sum: "1 tỷ 200 triệu đồng"."""
    if not (here.unit and after.unit and after.unit < here.unit and after.sum < here.unit):
        return False
    units = ("tỷ", "tỉ", "triệu", "billion", "million")
    return text[here.end : after.start] == " " and text[: here.end].endswith(units)


def _rises(text: str, here: Piece, after: Piece, floor: int) -> bool:
    """Whether a bare number shares the unit of the sum it rises to: "từ 5 lên 10 tỷ USD"."""
    if here.unit or here.currency or not compiled(rf"\s*(?:{_RISE}){_SOFT}\s*").fullmatch(text[here.end : after.start]):
        return False
    opened = _opens()(text, max(floor, here.start - 20), here.start)
    return bool(opened and opened["from"])


def _is_range(text: str, here: Piece, after: Piece, floor: int) -> bool:
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
    stated = here.unit and here.currency and not opened and link["upto"] in ("to", "đến", "tới")
    # "raise trade of $16 billion to $30 billion"
    if stated and _raised()(text, max(floor, here.start - 100), here.start):
        return False
    here.currency = after.currency
    return not (opened and opened["from"] and _growth()(text, max(floor, here.start - 100), opened.start()))


def _entity(text: str, low: Piece, high: Piece | None, floor: int) -> Entity | None:
    if low.currency is None or low.sum != int(low.sum):
        return None
    start, end = low.start, high.end if high else low.end
    if low.unit is None and high is None and text[end : end + 1].isalpha() and text[end - 1].isdigit():
        return None  # "$5zn": a magnitude that is not known
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
