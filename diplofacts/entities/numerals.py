"""Numbers as Vietnamese and English write them, in digits and in words.

"4.400" is 4400 in Vietnamese and 4.4 in English, "1,5" and "1.5" are the same in both: two separators, a repeated
one, or a tail that is not three digits tell the style by themselves; only one separator before exactly three digits
is read by the language. Values are exact (Decimal); what can't be read is None.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from diplofacts.entities.bounds import Find
from diplofacts.pattern import compiled

# A number in digits, with the separators of either style; thousands may stand apart ("1 500") where no year can.
# It begins with a plain \d so that the search runs from digit to digit.
DIGITS = r"\d(?<!\d[.,]?\d)(?:(?<!0)\d{0,2}(?: \d{3})+(?![\d.]\d|\d)(?:,\d+)?|\d*(?:[.,]\d+)*)"

_EN_SMALL = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen"
)
_EN_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_VI_DIGITS = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9,
}  # fmt: skip
_VI_SCALES = {"mươi": 10, "chục": 10, "tá": 12, "trăm": 100}

# Words in the digits' place, in lower case. "a" counts only before a larger unit, "chục" and "trăm" never begin a
# number and nothing follows "vài": "hàng chục", "vài trăm" tell no value.
_EN_WORD = f"(?:{_EN_SMALL}|{_EN_TENS})"
_EN_PARTS = {"quarter": Decimal("0.25"), "fifth": Decimal("0.2"), "tenth": Decimal("0.1"), "third": None}
WORDS = {
    "en": (
        rf"\b(?:(?:(?:an?|one|two|three)[ -])?(?:{'|'.join(_EN_PARTS)})s? of an?(?= (?:[mbtr]{{1,2}}illion|crore)\b)"
        r"|half an?(?: dozen)?|a (?:dozen|hundred|half)|an?(?= (?:thousand|[mbtr]{1,2}illion|lakh|crore)\b)"
        rf"|{_EN_WORD}\b(?:[ -](?:and )?(?:{_EN_WORD}|hundred|dozen|a half)\b)*)"
    ),
    "vi": (
        r"\b(?<!(?:hàng|vài|mấy|dăm|thứ|nhiều) )(?:nửa|(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)"
        r"(?: (?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|linh|lẻ|tá)\b)*)\b"
    ),
}


def lowered(text: str) -> str:
    """`text` in lower case with every offset kept ("İ" would grow, so such a text stays as it is)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def parse_number(text: str, language: str) -> Decimal | None:
    """The value of a number in digits or words, None if it can't be told.

    >>> parse_number("4.400", "vi"), parse_number("4.400", "en"), parse_number("hai mươi lăm", "vi")
    (Decimal('4400'), Decimal('4.400'), Decimal('25'))
    """
    text = text.strip().lower()
    if text[:1].isdigit():
        return _digits(text.replace(" ", ""), language)
    return _vietnamese(text) if language == "vi" else _english(text)


def undecided(digits: str) -> bool:
    """Whether only the language tells thousands from decimals: "1.500", "12,345"."""
    return bool(_lone_mark()(digits))


def foreign_style(digits: str, language: str) -> bool | None:
    """Whether a number is certainly written in the other language's style; None where it does not tell."""
    marks = [char for char in digits if char in ".,"]
    if not marks or undecided(digits):
        return None
    point_is_decimal = marks[-1] == "." if len(marks) == 1 or marks[0] != marks[-1] else marks[-1] == ","
    return point_is_decimal == (language == "vi")


@cache
def _lone_mark() -> Find:
    return compiled(r"[1-9]\d{0,2}[.,]\d{3}").fullmatch


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
    small = {word: n for n, word in enumerate(_EN_SMALL.split("|"))}
    return small | {word: 20 + 10 * n for n, word in enumerate(_EN_TENS.split("|"))}


def _english(text: str) -> Decimal | None:
    words = text.replace("-", " ").split()
    if words[-2:-1] == ["of"]:
        return _part(words)
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


def _part(words: list[str]) -> Decimal | None:
    """The value of "three quarters of a"; None for thirds, which no sum of money tells exactly."""
    part = _EN_PARTS[words[-3].removesuffix("s")]
    return None if part is None else part * {"two": 2, "three": 3}.get(words[0], 1)


def _vietnamese(text: str) -> Decimal | None:
    if text == "nửa":
        return Decimal("0.5")
    total, unit, ceiling = 0, None, 1000
    for word in text.split():
        if word in _VI_DIGITS:
            if unit is not None:  # "một hai tỷ": one or two
                return None
            unit = _VI_DIGITS[word]
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
