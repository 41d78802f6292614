"""Bytes to text."""

import unicodedata

import pytest

from diplofacts.errors import InputError
from diplofacts.read.encoding import decode

TEXT = "Chiều 30/1, Thủ tướng tiếp Đại sứ; hai bên bàn về hợp tác. The two sides agreed to meet again in Hà Nội."
ENGLISH = "The naïve café — “quotes” in a résumé by Côte d’Ivoire, Prime Minister of Türkiye."


def windows_1258(text: str) -> bytes:
    """Encode as Windows does: tone marks stand apart from the vowel they are on."""
    parts = []
    for char in text:
        marks = [mark for mark in unicodedata.normalize("NFD", char) if mark in "\u0300\u0301\u0303\u0309\u0323"]
        rest = [mark for mark in unicodedata.normalize("NFD", char) if mark not in marks]
        parts.append(unicodedata.normalize("NFC", "".join(rest)) + "".join(marks))
    return "".join(parts).encode("cp1258")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-16-le"),
        ("", "utf-16-be"),
        ("\ufeff", "utf-8"),
        ("\ufeff", "utf-16-le"),
        ("\ufeff", "utf-16-be"),
        ("\ufeff", "utf-32-le"),
    ],
)
def test_unicode_with_and_without_a_mark(mark: str, encoding: str) -> None:
    """Every code point of the file is a code point of the text, the byte-order mark too."""
    assert decode((mark + TEXT).encode(encoding), where="x") == (mark + TEXT, encoding)


def test_vietnamese_windows() -> None:
    """windows-1258 is told from windows-1252 by where its tone marks stand."""
    text, encoding = decode(windows_1258(TEXT), where="x")

    assert (unicodedata.normalize("NFC", text), encoding) == (TEXT, "windows-1258")


def test_western_windows() -> None:
    """English with typographic quotes is windows-1252, not one of its neighbours."""
    assert decode(ENGLISH.encode("cp1252"), where="x") == (ENGLISH, "windows-1252")


def test_damaged_utf_8() -> None:
    """One lost byte costs one letter, not the article."""
    text, encoding = decode(TEXT.encode().replace("ề".encode(), b"\xe1", 1), where="x")

    assert (text, encoding) == (TEXT.replace("ề", "\ufffd", 1), "UTF-8 with 1 broken bytes")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (bytes(range(256)) * 4, "zero bytes"),
        (b"\x01\x02\x03\x04text", "control characters"),
        (b"\xff\xfe\x00", "UTF-16-LE"),
        ("日本と米国の首脳会談が行われた。".encode("shift_jis"), "no other encoding fits"),
    ],
)
def test_what_is_no_text(data: bytes, what: str) -> None:
    """Binary data and encodings that can't be told are errors that say what was seen."""
    with pytest.raises(InputError, match=what) as caught:
        decode(data, where="x.txt")

    assert (caught.value.where, caught.value.hint is not None) == ("x.txt", True)
