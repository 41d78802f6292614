"""Clean text with a way back: NFC, one tone placement, no invisible characters, offsets of the raw text kept."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from diplofacts import kept_re as re
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

    Pattern = re.Pattern[str] | regex.Pattern[str]

# Zero-width characters, soft hyphen, byte order mark and bidi marks carry no words.
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
MARKS = "\u0300-\u036f"
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
DROP_CAP = r"(?<![^\n])[B-HJ-NP-Z]\r?\n(?=[a-z]{2})"  # not A, I and O, which are words
Rows = tuple["array[int]", "array[int]", "array[int]", "array[int]"]
# What shows that a web page left hyphens for its hard spaces.
GLUES = ("-the ", "-that ", "-said ", "-has ", "-is ", "-was ", "-and ", " the-", " of-", " and-", "-have ", "-which ")
PLAIN_E = "èéẻẽẹ"
ONSETS = frozenset(("", *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x".split()))
ONSETS_OE = frozenset("ch h kh l ng nh t th x".split())  # not n: Noé is a French name


class Text(Struct, frozen=True, kw_only=True):
    """A text as given (raw) and as read by the rules (clean).

    changes: where lengths differ, four rows in step: start and end in clean, start and end in raw; None when none does.
    """

    raw: str
    clean: str
    changes: Rows | None = None

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Half-open offsets of clean as offsets of raw, without invisible characters at either edge.

        >>> text = normalise("\\ufeffHa\\u0300 No\\u0323\\u0302i")
        >>> text.clean, text.raw_span(3, 6)
        ('Hà Nội', (5, 10))
        """
        if self.changes is None:
            return start, end
        first = self._raw_start(start)
        return (first, first) if end <= start else (first, self._raw_end(end - 1))

    def _raw_start(self, at: int) -> int:
        assert self.changes is not None
        clean_start, clean_end, raw_start, raw_end = self.changes
        i = bisect_right(clean_start, at) - 1
        if i < 0:
            return at
        if at < clean_end[i]:
            return min(raw_start[i] + at - clean_start[i], raw_end[i])
        return raw_end[i] + at - clean_end[i]

    def _raw_end(self, last: int) -> int:
        assert self.changes is not None
        clean_start, clean_end, raw_start, raw_end = self.changes
        i = bisect_right(clean_start, last) - 1
        if i < 0:
            return last + 1
        if last >= clean_end[i]:
            return raw_end[i] + last - clean_end[i] + 1
        return raw_end[i] if last == clean_end[i] - 1 else min(raw_start[i] + last - clean_start[i] + 1, raw_end[i])


def normalise(raw: str) -> Text:
    """The text in the form that the rules read, in time linear in its length.

    >>> normalise("Thuỵ Sĩ hoà giải, quý vị toán học").clean
    'Thụy Sĩ hòa giải, quý vị toán học'
    """
    clean, changes = raw, None
    composed = raw.isascii() or unicodedata.is_normalized("NFC", raw)
    if not composed or "**" in raw or _suspect().search(raw) or _drop_cap().search(raw):
        clean, changes = _shift(raw, _shifting())
        if not unicodedata.is_normalized("NFC", clean):
            clean, changes = _shift(raw, _clusters())
    if not clean.isascii():
        clean = _lookalike().sub(_plain, clean)
        clean = _open_syllable().sub(_respell, clean)
    elif "\x0b" in clean or "\x0c" in clean:
        clean = clean.replace("\x0b", "\n").replace("\x0c", "\n")
    if "_" in clean:
        clean = _unsegment(clean)
    if "-" in clean and any(sign in clean for sign in GLUES):
        clean = _glued().sub(" ", clean)
    return Text(raw=raw, clean=clean, changes=changes)


@lru_cache(maxsize=8)
def cleaned(line: str) -> str:
    """A headline as normalised; it is asked for in several places while its article is read."""
    return normalise(line).clean


def _shift(raw: str, pattern: Pattern) -> tuple[str, Rows | None]:
    """Replace what changes the length, and keep where."""
    pieces: list[str] = []
    rows: Rows = (array("Q"), array("Q"), array("Q"), array("Q"))
    at = length = 0
    for match in pattern.finditer(raw):
        start, end = match.span()
        new = _replacement(match[0])
        if new == match[0]:
            continue
        pieces.append(raw[at:start])
        pieces.append(new)
        length += start - at
        if len(new) != end - start:
            for row, value in zip(rows, (length, length + len(new), start, end), strict=True):
                row.append(value)
        length += len(new)
        at = end
    pieces.append(raw[at:])
    return "".join(pieces), rows if rows[0] else None


def _replacement(old: str) -> str:
    if old in ("\r\n", "\r"):
        return "\n"
    if old == "**":
        return ""
    if old[-1] == "\n" and old[0] != "\n":
        return old[0]
    if old[1:2] == "\x80":
        return unicodedata.normalize("NFC", old.encode("latin-1").decode("utf-8"))
    return unicodedata.normalize("NFC", _invisible().sub("", old))


def _plain(match: re.Match[str]) -> str:
    """The usual character for a look-alike, of the same length."""
    old = match[0]
    if old in "’‘ʼ":
        return "'" if _is_apostrophe(old, match.string, match.start()) else old
    if old in LINE_ENDS:
        return "\n"
    if old in "\u00d0\u0189":
        return "Đ"
    return chr(ord(old) - 0xFEE0) if "\uff01" <= old <= "\uff5e" else " "


def _is_apostrophe(mark: str, text: str, at: int) -> bool:
    """Inside a word, after a plural ("the two countries’ leaders") or before a lone s; else it is a quotation mark."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if after == "s" and not text[at + 2 : at + 3].isalpha():
        return True
    return mark != "‘" and before.isalpha() and (after.isalpha() or (before in "sS" and after == " "))


def _respell(match: re.Match[str]) -> str:
    """Move the tone mark of an open oa, oe, uy from its second vowel to its first."""
    first, second = tuple(match[0])
    onset = match.string[max(0, match.start() - 4) : match.start()]
    letters = len(onset)
    while letters and onset[letters - 1].isalpha():
        letters -= 1
    if onset[letters:].lower() not in (ONSETS_OE if second.lower() in PLAIN_E else ONSETS):
        return match[0]
    vowel, tone = tuple(unicodedata.normalize("NFD", second))
    return unicodedata.normalize("NFC", first + tone) + vowel


def _unsegment(clean: str) -> str:
    """Undo word segmentation ("Thủ_tướng Nhật_Bản") where it is a habit of the text, not part of one address."""
    clean_joins, count = _join().subn(" ", clean)
    return clean_joins if count >= 3 and count * 25 >= clean.count(" ") else clean


@cache
def _glued() -> re.Pattern[str]:
    """A hyphen that a web page's hard space left between two words: "the minister-has said", "talks in-Moscow".

    It stands before a word that ends no compound, or behind one that opens none.
    """
    right = r"the|that|ha[sd]|have|is|w(?:as|ere|ould|ith|hich)|are|sa(?:id|ys)|told|and|also|his|her|their"
    left = ("the", "of", "and", "that", "from", "with", "said", "was", "had")
    before_names = ("in", "to", "at", "by", "for")
    opens, leads = ("|".join(f"(?<= {word}-)" for word in words) for words in (left, before_names))
    return re.compile(rf"-(?:(?=(?:{right})\s)|(?:{opens})(?=[a-z]{{3,}}\s|[A-Z][a-z])|(?:{leads})(?=[A-Z][a-z]))")


@cache
def _invisible() -> re.Pattern[str]:
    return re.compile(f"[{INVISIBLE}]+")


@cache
def _join() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\W_])_(?=[^\W_])")


@cache
def _drop_cap() -> re.Pattern[str]:
    return re.compile(rf"\n{DROP_CAP}")


@cache
def _suspect() -> re.Pattern[str]:
    return re.compile(f"[\r\x80{INVISIBLE}{MARKS}]")


@cache
def _shifting() -> re.Pattern[str]:
    """What changes the length of common text.

    Markdown's ** goes: it may stand inside a name. Quotes and dashes of UTF-8 that were read as Latin-1 come back. The
    large first letter of an article, on a line of its own, comes to its word.
    """
    return re.compile(
        rf"{DROP_CAP}|[âã]\x80[\x80-\xbf]|[^{MARKS}{INVISIBLE}\r](?:[{INVISIBLE}]*[{MARKS}])+|[{INVISIBLE}]+|\r\n?|\*\*(?!\*)"
    )


@cache
def _clusters() -> Pattern:
    """Every base with all that NFC may join to it: rare scripts, conjoining jamo, one-to-one equivalents."""
    return compiled(
        rf"{DROP_CAP}|\r\n?|\*\*(?!\*)|[{INVISIBLE}]+"
        rf"|[\u1100-\u11ff](?:[{INVISIBLE}]*[\u1100-\u11ff])*|[^\r](?:[{INVISIBLE}]*\p{{M}})*"
    )


@cache
def _lookalike() -> re.Pattern[str]:
    return re.compile(f"[{SPACES}{LINE_ENDS}’‘ʼ\uff01-\uff5e\u00d0\u0189]")


@cache
def _open_syllable() -> re.Pattern[str]:
    return re.compile(r"[oOuU](?:(?<=[oO])[àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|(?<=[uU])[ỳýỷỹỵỲÝỶỸỴ])(?![^\W\d_])")
