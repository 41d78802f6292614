"""Bytes become text: UTF-8 first, then what the byte-order mark or the bytes themselves tell."""

from __future__ import annotations

import codecs

from diplofacts.errors import InputError
from diplofacts.record import NamedTuple

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BINARY_STARTS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3", "an SQLite database"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an XZ archive"),
    (b"(\xb5/\xfd", "a Zstandard archive"),
)
CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1b"))
NAMES = {"cp1252": "windows-1252", "mac_roman": "Mac Roman"}
SAMPLE = 100_000
MEND = "save it as plain text in UTF-8 first"


class Decoded(NamedTuple):
    """Text, a byte-order mark included as its first code point, and the encoding it was in."""

    text: str
    encoding: str


def decode(data: bytes, *, where: str) -> Decoded:
    """Return the text of data, or raise InputError where it is binary or in no encoding we can tell."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, encoding, where), encoding)
    for start, kind in BINARY_STARTS:
        if data.startswith(start):
            raise InputError(f"binary data: {kind}", where=where, hint=MEND)
    sample = data[:SAMPLE]
    if b"\0" in sample:
        encoding = _wide(sample, where)
        return Decoded(_strictly(data, encoding, where), encoding)
    if (len(sample) - len(sample.translate(None, CONTROLS))) * 50 > len(sample):
        raise InputError("binary data: too many control characters", where=where, hint=MEND)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _guess(data, error, where)


def _strictly(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = f"not {encoding.upper()}, though it looks so: {error.reason} at byte {error.start}"
        raise InputError(what, where=where, hint="save it in UTF-8") from None


def _wide(sample: bytes, where: str) -> str:
    """Tell UTF-16 without a byte-order mark from binary data: its zeros are all on one side of the pairs."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 8 and even * 20 < odd:
        return "utf-16-le"
    if even > len(sample) // 8 and odd * 20 < even:
        return "utf-16-be"
    raise InputError("binary data: it has zero bytes", where=where, hint=MEND)


def _guess(data: bytes, error: UnicodeDecodeError, where: str) -> Decoded:
    """Try damaged UTF-8, Vietnamese windows-1258, then the encodings of English that charset-normalizer can tell.

    Others would turn into facts about no-one: better an error than a text that was never written.
    """
    for found in (_damaged(data), _windows_1258(data)):
        if found is not None:
            return found
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE], cp_isolation=["cp1252", "mac_roman"]).best()
    if best is not None:
        try:
            return Decoded(data.decode(best.encoding), NAMES.get(best.encoding, best.encoding))
        except UnicodeDecodeError:
            pass
    what = f"not UTF-8: byte 0x{data[error.start]:02X} at offset {error.start}, and no other encoding fits"
    raise InputError(what, where=where, hint="save it in UTF-8")


def _damaged(data: bytes) -> Decoded | None:
    """Take UTF-8 with a few broken bytes for what it is: each becomes U+FFFD."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(not char.isascii() for char in text) - broken
    return Decoded(text, f"UTF-8 with {broken} broken bytes") if broken * 4 <= sound else None


def _windows_1258(data: bytes) -> Decoded | None:
    """Return the text where the bytes above ASCII make Vietnamese vowels: tone marks stand only after vowels."""
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    tones = [at for at, char in enumerate(text) if char in "\u0300\u0301\u0303\u0309\u0323"]
    right = sum(text[at - 1].lower() in "aeiouyăâêôơư" for at in tones if at)
    letters = sum(text.count(char) for char in "đĐơƠưƯăĂ")
    return Decoded(text, "windows-1258") if tones and letters and right >= 0.95 * len(tones) else None
