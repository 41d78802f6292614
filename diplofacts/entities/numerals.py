"""Numbers as Vietnamese and English write them, and the words that bound them.

"4.400" is 4400 in Vietnamese and 4.4 in English, "1,5" and "1.5" are the same in both: two separators, a repeated
one, or a tail that is not three digits tell the style by themselves; only one separator before exactly three digits
is read by the language. Values are exact (Decimal); what can't be read is None.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import regex

from diplofacts.facts import Bound

# A number in digits, with the separators of either style; thousands may stand apart ("1 500") where no year can.
DIGITS = r"(?<![\d])(?<!\d[.,])(?:[1-9]\d{0,2}(?: \d{3})+(?![\d.]\d|\d)(?:,\d+)?|\d+(?:[.,]\d+)*)"

_EN_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VI_UNITS = (
    "không một hai ba bốn năm sáu bảy tám chín; tư=4 lăm=5 mốt=1 bẩy=7"  # after "mươi": hai mươi tư, hai mươi lăm
)

# Words in the digits' place. "a" counts only before a larger unit, "chục" and "trăm" never begin a number:
# "hàng chục", "hàng trăm" tell no value.
_EN_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
WORDS = {
    "en": (
        r"\b(?:half an?(?: dozen)?|a (?:dozen|hundred|half)|an?(?= (?:thousand|[mbtr]{1,2}illion|lakh|crore)\b)"
        rf"|{_EN_WORD}(?:[ -](?:and )?(?:{_EN_WORD}|hundred|dozen|a half)\b)*)\b"
    ),
    "vi": (
        r"\b(?<!(?:hàng|vài|mấy|dăm|thứ|nhiều) )(?:nửa|(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)"
        r"(?: (?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|linh|lẻ|tá)\b)*)\b"
    ),
}

BOUNDS: dict[str, Bound] = {
    phrase: bound
    for bound, phrases in (
        (
            "ge",
            "hơn|trên|ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không ít hơn|nhiều hơn|cao hơn|lớn hơn|quá|vượt"
            "|vượt quá|vượt qua|vượt mốc|vượt ngưỡng|vượt mức|vượt con số|vượt qua mốc|vượt qua ngưỡng|vượt trên|từ trên"
            "|more than|over|just over|well over|at least|above|upwards of|upward of|in excess of|exceed|exceeds|exceeded"
            "|exceeding|surpass|surpasses|surpassed|surpassing|surpassed the|surpass the|exceed the|exceeded the"
            "|greater than|higher than|larger than|not less than|no less than|no fewer than|not fewer than|a minimum of"
            "|minimum of|topping|topped|top|beyond|passing|a little over|slightly over|slightly more than",
        ),
        (
            "le",
            "gần|gần tới|gần đến|dưới|chưa đến|chưa tới|chưa đầy|không quá|không đến|không tới|tối đa|tối đa là|ít hơn"
            "|thấp hơn|không vượt quá|không hơn|ngót|non|suýt soát|cao nhất là|nhiều nhất là"
            "|up to|nearly|almost|close to|under|just under|less than|fewer than|below|just below|as much as|as many as"
            "|at most|not more than|no more than|lower than|not exceeding|a maximum of|maximum of|well under|nearing"
            "|approaching|just shy of|shy of",
        ),
        (
            "approx",
            "khoảng|khoảng chừng|xấp xỉ|chừng|ước|ước tính|ước tính khoảng|ước khoảng|ước chừng|cỡ|tầm|vào khoảng"
            "|trung bình khoảng|tương đương khoảng|áng chừng|phỏng chừng|ước đạt khoảng"
            "|about|around|some|roughly|approximately|an estimated|estimated|circa|approx|approx.|in the region of"
            "|in the order of|or about",
        ),
    )
    for phrase in phrases.split("|")
}
_LONGEST = max(len(phrase) for phrase in BOUNDS) + 2
# "reached up to 5 billion" states what was reached, no ceiling.
_REACHED = frozenset(
    "reach reached reaches reaching rise rises rose risen rising grow grows grew grown go goes went gone increase"
    " increased increases raise raised bring brought jump jumped climb climbed".split()
)


def bound_before(text: str, start: int, floor: int = 0) -> tuple[Bound, int]:
    """The bound that the words just before `start` set ("eq" if none), and where its words begin."""
    if start > floor and text[start - 1] == "~":
        return "approx", start - 1
    window = text[max(floor, start - _LONGEST - 12) : start]
    words = window.lower().split()
    if not words or not window[-1].isspace():
        return "eq", start
    if words[-1] == "~":
        return "approx", start - len(window) + window.rindex("~")
    for size in range(min(4, len(words)), 0, -1):
        bound = BOUNDS.get(" ".join(words[-size:]))
        if bound is None:
            continue
        if words[-size:] == ["up", "to"] and len(words) > size and words[-size - 1] in _REACHED:
            return "eq", start
        at = len(window)
        for word in reversed(words[-size:]):
            at = window.lower().rindex(word, 0, at)
        return bound, start - len(window) + at
    return "eq", start


def parse_number(text: str, language: str) -> Decimal | None:
    """The value of a number in digits or words, None if it can't be told.

    >>> parse_number("4.400", "vi"), parse_number("4.400", "en"), parse_number("hai mươi lăm", "vi")
    (Decimal('4400'), Decimal('4.400'), Decimal('25'))
    """
    text = text.strip().lower()
    if text[:1].isdigit():
        return _digits(text.replace(" ", ""), language)
    return _vietnamese(text) if language == "vi" else _english(text)


def foreign_style(number: str, language: str) -> bool | None:
    """Whether a number in digits is certainly of the other language's style; None where it does not tell."""
    found = _certain()(number.replace(" ", ""))
    if found is None:
        return None
    decimal, thousands = found["decimal"], found["thousands"]
    point = (decimal == "." if decimal else thousands == ",") if (decimal or thousands) else None
    return None if point is None else point == (language == "vi")


@cache
def _certain():  # type: ignore[no-untyped-def]
    return regex.compile(
        r"\d{1,3}(?:(?P<thousands>[.,])\d{3}(?:(?P=thousands)\d{3})+|(?P<t>[.,])\d{3}(?:(?P=t)\d{3})*(?P<decimal>[.,])\d+)"
        r"|\d+(?P<decimal>[.,])(?:\d{1,2}|\d{4,})|0(?P<decimal>[.,])\d+|\d{4,}(?P<decimal>[.,])\d+"
    ).fullmatch


def _digits(text: str, language: str) -> Decimal | None:
    marks = [char for char in text if char in ".,"]
    if not marks:
        return Decimal(text) if text.isdecimal() else None
    last = marks[-1]
    if len(set(marks)) == 2:  # "1.234,56", "1,234.56": the mark that comes last and once is the decimal one
        whole, _, rest = text.rpartition(last)
        first = marks[0]
        if last in whole or not _grouped(whole.split(first)):
            return None
        return Decimal(f"{whole.replace(first, '')}.{rest}")
    groups = text.split(last)
    if len(marks) > 1:
        return Decimal("".join(groups)) if _grouped(groups) else None
    whole, rest = groups
    thousands = last == ("." if language == "vi" else ",")
    if len(rest) == 3 and thousands and len(whole) <= 3 and not whole.startswith("0"):
        return Decimal(whole + rest)
    return Decimal(f"{whole}.{rest}")


def _grouped(groups: list[str]) -> bool:
    """Whether these are thousands, or lakhs and crores ("1,00,000")."""
    if not 1 <= len(groups[0]) <= 3:
        return False
    middle = {len(group) for group in groups[1:-1]}
    return len(groups[-1]) == 3 and (middle <= {3} or (middle == {2} and len(groups[0]) <= 2))


@cache
def _english_values() -> dict[str, int]:
    values = {word: n for n, word in enumerate(_EN_UNITS.split())}
    return values | {word: 20 + 10 * n for n, word in enumerate(_EN_TENS.split())}


def _english(text: str) -> Decimal | None:
    words = text.replace("-", " ").split()
    if words[-2:] == ["a", "half"] and len(words) > 2:
        whole = _english(" ".join(words[:-3]))
        return None if whole is None else whole + Decimal("0.5")
    if "half" in words:
        return {"half a dozen": Decimal(6)}.get(text, Decimal("0.5"))
    total, last = 0, 1000
    for word in words:
        value = _english_values().get(word)
        if value is not None:
            if value >= last or (last < 20 and last != 1000) or (20 <= last < 100 and value > 9):
                return None
            total, last = total + value, value
        elif word in ("a", "an"):
            total = 1
        elif word in ("hundred", "dozen"):
            total, last = total * (100 if word == "hundred" else 12), 100
        elif word != "and":
            return None
    return Decimal(total) if words else None


_VI_VALUES = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9,
}  # fmt: skip
_VI_SCALES = {"mươi": 10, "chục": 10, "tá": 12, "trăm": 100}


def _vietnamese(text: str) -> Decimal | None:
    if text == "nửa":
        return Decimal("0.5")
    total, unit, ceiling = 0, None, 1000
    for word in text.split():
        if word in _VI_VALUES:
            if unit is not None:  # "một hai tỷ": one or two
                return None
            unit = _VI_VALUES[word]
        elif word == "mười":
            if unit is not None or ceiling <= 10:
                return None
            total, ceiling = total + 10, 10
        elif word in _VI_SCALES:
            scale = _VI_SCALES[word]
            if scale == 10 and word == "chục" and unit is None and total == 10:
                continue
            if unit is None or scale >= ceiling:
                return None
            total, unit, ceiling = total + unit * scale, None, scale
        elif word not in ("linh", "lẻ"):
            return None
    return Decimal(total + (unit or 0)) if text else None
