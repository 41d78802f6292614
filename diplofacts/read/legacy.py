"""The Vietnamese encodings of the years before Unicode, still found in archives: TCVN3 (ABC), VNI and VISCII.

TCVN3 are the bytes of TCVN 5712:1993 as the ABC fonts have them: its right half, with the punctuation of windows-1252
in 0x80 to 0x9F. Capitals with a tone mark were made by another font, or by a capital before the small letter ("Aµ").
VISCII is that of RFC 1456. VNI is the one of the VNI fonts for Windows: a letter, then a second one that stands for its
marks ("aø" is "à"); only đ, ơ, ư and the letters of i and ỵ are one byte. Both sources: their tables in GNU libc
(TCVN5712-1, VISCII), which the tests compare; for VNI that of UniKey (vnconv), which is "VNI Windows" there. Of the
three, PyPI has a codec for VISCII alone.

Here a text in such an encoding is a string of the code points 0 to 255, one a byte (Latin-1).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_VISCII_LOW = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}
# 0x80 to 0xFF
_VISCII = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
# 0xA0 to 0xFF; B0 to B4 are the tone marks alone
_TCVN = (
    "\xa0ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
_VNI_ONE = dict(zip("ñÑíìæóòÍÌÆÓÒôÔöÖîÎ", "đĐíìỉĩịÍÌỈĨỊơƠưƯỵỴ", strict=True))
_TONES = dict(zip("øùûõï", "\u0300\u0301\u0309\u0303\u0323", strict=True))
_HAT = dict(zip("àáåãäâ", ("\u0302\u0300", "\u0302\u0301", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323", "\u0302"),
                strict=True))  # fmt: skip
_BOWL = dict(zip("èéúüëê", ("\u0306\u0300", "\u0306\u0301", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323", "\u0306"),
                 strict=True))  # fmt: skip


def convert(text: str, encoding: str) -> str:
    """Return what a text in Latin-1 code points says in TCVN3, VNI or VISCII ("tcvn3", "vni", "viscii").

    >>> convert("Thñ t­íng", "tcvn3"), convert("Thuû töôùng", "vni")
    ('Thủ tướng', 'Thủ tướng')
    """
    if encoding == "vni":
        return _vni_pattern().sub(lambda found: _vni_pairs()[found[0]], text.translate(_windows()))
    if encoding == "viscii":
        return text.translate(_table("viscii"))
    return _capitals(text.translate(_table("tcvn3")))


def latin(text: str) -> str:
    """Bring back the bytes of a text as code points: what windows-1252 shows as “ or – stood in 0x80 to 0x9F."""
    return text.translate(_shown_bytes())


@cache
def _shown_bytes() -> dict[int, int]:
    return {ord(char): byte for byte, char in _windows().items()}


@cache
def _table(encoding: str) -> dict[int, str]:
    if encoding == "viscii":
        return _VISCII_LOW | dict(enumerate(_VISCII, 0x80))
    return _windows() | dict(enumerate(_TCVN, 0xA0))


@cache
def _windows() -> dict[int, str]:
    """Typographic quotes and dashes, where windows-1252 has them: the fonts left these as they were."""
    shown = ((byte, bytes([byte]).decode("cp1252", "ignore")) for byte in range(0x80, 0xA0))
    return {byte: char for byte, char in shown if char}


@cache
def _vni_pairs() -> dict[str, str]:
    pairs = dict(_VNI_ONE)
    for letters, marks in (("aeouyôö", _TONES), ("aeo", _HAT), ("a", _BOWL)):
        for letter in letters:
            for mark, meant in marks.items():
                for one, two in ((letter, mark), (letter.upper(), mark.upper()), (letter.upper(), mark)):
                    plain = _VNI_ONE.get(one, one)
                    pairs[one + two] = unicodedata.normalize("NFC", plain + meant)
    return pairs


@cache
def _vni_pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _vni_pairs()), key=len, reverse=True)))


def _capitals(text: str) -> str:
    """Make capitals of small letters that a capital stands before ("Aà"), and of those in words of capitals ("NộI")."""
    text = _before().sub(lambda found: found[0][1].upper() if _plain(found[0][1]) == found[0][0] else found[0], text)
    return _in_capitals().sub(lambda found: found[0].upper(), text)


@cache
def _before() -> re.Pattern[str]:
    return re.compile("[AEIOUYĂÂÊÔƠƯ][àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]")


@cache
def _in_capitals() -> re.Pattern[str]:
    small = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
    return re.compile(rf"(?<!\w)(?=[{small}]*[A-ZĂÂÊÔƠƯĐ][{small}]*[A-ZĂÂÊÔƠƯĐ])[A-ZĂÂÊÔƠƯĐ{small}]+(?!\w)")


def _plain(letter: str) -> str:
    """The capital of a letter without its tone mark: "ấ" is of "Â"."""
    parts = [part for part in unicodedata.normalize("NFD", letter) if part not in "\u0300\u0301\u0303\u0309\u0323"]
    return unicodedata.normalize("NFC", "".join(parts)).upper()
