"""Numbers with the magnitude and the currency beside them: the pieces that sums of money are made of.

Texts are in lower case here. Currency names are looked up by the words after the number, not matched by a pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from diplofacts import kept_re as re
from diplofacts.entities.bounds import Find
from diplofacts.entities.currencies import CODES, LETTERS, MAGNITUDES, NAMES, NEED_MAGNITUDE, NOT_DONG, SIGNS
from diplofacts.entities.numerals import DIGITS, WORDS, parse_number, undecided
from diplofacts.entities.shared_currencies import SHARED
from diplofacts.pattern import compiled, plain

if TYPE_CHECKING:
    import regex


class Piece(Struct):
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


def find_pieces(text: str, language: str) -> list[Piece]:
    """Every number of `text` that may be a sum or the end of one; none where no magnitude or currency is near."""
    worded = any(map(text.__contains__, ("illion", "tỷ", "tỉ", "triệu"))) and bool(_worded()(text))
    return list(_pieces(text, language, worded)) if worded or _is_told(text) else []


def _is_told(text: str) -> bool:
    """Whether a digit stands before a magnitude or a currency, or behind a currency's letters, or there is a sign."""
    after, words, sign, behind = _cues()
    digits = False
    for hit in after(text):
        digits, at = True, hit.end()
        if (text[at : at + 2] in _heads() or text[at : at + 1] in _heads()) and text.startswith(words, at):
            return True
        if text[at : at + 1] in ("m", "b", "k") and _code()(text, at):
            return True
    return digits and bool(sign(text) or (plain(r"[a-z.]\s?\d").search(text) and behind(text)))


@cache
def _cues() -> tuple[Any, tuple[str, ...], Callable[[str], object], Callable[[str], object]]:
    """What finds the ends of numbers, and the words behind them; signs; letters before a number."""
    signs = "".join(sign for sign in SIGNS if len(sign) == 1)
    letters = "|".join(re.escape(sign) for sign in SIGNS if sign[-1].isalpha() or sign[-1] == ".")
    after = tuple(sorted({*MAGNITUDES, *(name.split()[0] for name in _names())} - {"m", "b", "k"}))
    return (
        plain(r"\d(?!\d)[\s-]*\(?").finditer,
        after,
        plain(rf"[{signs}]").search,
        compiled(rf"\d(?<=[a-z.]\s?\d)(?<=\b(?:{letters}|{CODES})\s?\d)").search,
    )


@cache
def _heads() -> frozenset[str]:
    """How the words behind numbers begin: their first two letters, or the only one."""
    return frozenset(word[:2] for word in _cues()[1])


@cache
def _code() -> Callable[[str, int], object]:
    """A short magnitude and the code of a currency: "5m usd"."""
    return plain(rf"[mbk] ?(?:{CODES})").match


@cache
def _worded() -> Find:
    """A magnitude after a word: the number may be in words ("half a billion", "hai tỷ")."""
    return compiled(r"(?:[mbr]illion|tỷ|tỉ|triệu)(?<=\p{L}[\s-]+(?:[mbtr]{1,2}illion|tỷ|tỉ|triệu))").search


@cache
def _amounts(language: str, worded: bool) -> Callable[[str], Iterator[regex.Match[str]]]:
    big = "tỷ|tỉ|triệu|trillion|billion|million|milliard|crore|lakh"
    small = "nghìn|ngàn|thousand|hundred|trăm|chục"
    unit = rf"(?:(?:{small}|lakh(?=\s+crore))\s+)?(?:{big})|{small}|trn|tn|bln|bil|bn|mln|mn|mil|cr|lac|[mbk]"
    words = rf"|{WORDS[language]}(?=(?: and a half)?[\s-]+(?:{unit})\b)"
    return compiled(
        rf"(?P<number>{DIGITS}{words if worded else ''})"
        r"(?P<half>\s+and\s+a\s+half)?"
        rf"(?:[\s-]*(?P<unit>{unit})s?(?=$|[^\p{{L}}\d]|usd|vnd|đồng))?"
        r"(?P<rưỡi>\s+rưỡi)?"
    ).finditer


@cache
def _sign() -> Find:
    signs = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
    return compiled(rf"(?<![\p{{L}}$])(?:(?P<sign>{signs})|(?P<code>{CODES}))\s?$").search


@cache
def _letter() -> Find:
    return compiled(rf"(?<![\p{{L}}\d$'’.-])(?P<letter>{'|'.join(LETTERS)})$").search


@cache
def _words() -> Find:
    """Up to four words right after a number, where the currency stands: "-dollar", "(usd)", "u.s. dollars"."""
    return compiled(
        r"[\s-]*(?P<aside>\()?(?P<word>us\$|[$€]|\p{L}[\p{L}.]*)(?:[\s-]+(?P<word>\p{L}[\p{L}.]*)){0,3}"
    ).match


@cache
def _names() -> dict[str, str]:
    names = {name.replace("-", " "): code for code, row in NAMES.items() for name in row.split("|")}
    return names | {code: code.upper() for code in CODES.split("|")}


@cache
def _not_dong() -> Find:
    return compiled(rf"\s+(?:{NOT_DONG})\b").match


def _currency(text: str, at: int, unit: str | None) -> tuple[str, int] | None:
    """The ISO 4217 code of the currency named at `at`, and where its name ends."""
    match = _words()(text, at)
    if not match:
        return None
    words, ends = match.captures("word"), match.ends("word")
    names = _names()
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).rstrip(".")
        code = _shared(name.removesuffix("s"), text) or names.get(name) or names.get(name.removesuffix("s"))
        if code is None or (not unit and name.removesuffix("s") in NEED_MAGNITUDE):
            continue
        end = ends[size - 1] - (words[size - 1].endswith("."))
        if name == "đồng" and _not_dong()(text, end):
            return None
        if match["aside"]:
            return (code, end + 1) if text.startswith(")", end) else None
        return None if text[end : end + 1].isdigit() else (code, end)
    return None


def _signed(sign: str, text: str) -> str:
    """The ISO 4217 code of a sign, one that countries share by what the text names."""
    return _shared(sign.rstrip("."), text) or SIGNS[sign]


def _shared(name: str, text: str) -> str | None:
    """The code of a name that several countries share, by the country that the text names; None for any other name."""
    rows = SHARED.get(name)
    return next((code for words, code in rows if plain(words).search(text)), None) if rows else None


def _pieces(text: str, language: str, worded: bool) -> Iterator[Piece]:
    floor = 0
    for match in _amounts(language, worded)(text):
        at = match.start()
        before = text[at - 1 : at]
        if text.endswith(("-point-", " point "), 0, at):
            continue  # "six-point-one billion"
        sign = None if before in ("", "(", ",") else _sign()(text, max(floor, at - 6), at)
        letter = language == "en" and not sign and match["unit"] and _letter()(text, max(floor, at - 4), at)
        if not (sign or letter) and (before.isalpha() or before in ("/", "$")):
            continue
        written = sign and (_signed(sign["sign"], text) if sign["sign"] else sign["code"].upper())
        if letter:
            sign, written = letter, LETTERS[letter["letter"]]
        piece = _piece(text, match, written, language)
        if piece and not piece.year:
            piece.start = sign.start() if sign else at
            floor = piece.end
            yield piece


def _piece(text: str, match: regex.Match[str], sign: str | None, language: str) -> Piece | None:
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
    return Piece(match.start(), end, value, scale if unit else None, sign or code, digits)
