"""Bytes become text: UTF-8 first, then what the byte-order mark or the bytes themselves tell.

What the bytes tell: a Vietnamese encoding is one under which the words are syllables of the language (syllables.py);
charset-normalizer knows the encodings of English. What fits none is an error, not a text that was never written.
"""

from __future__ import annotations

import codecs
from contextlib import suppress

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
LEGACY = {"tcvn3": "TCVN3", "vni": "VNI", "viscii": "VISCII"}  # of legacy.py
NAMES = {"cp1252": "windows-1252", "cp1258": "windows-1258", "mac_roman": "Mac Roman"} | LEGACY
ALIASES = {"abc": "tcvn3", "tcvn": "tcvn3", "vni-win": "vni", "vni-windows": "vni", "windows-1258": "cp1258"}
STRANGE = bytes({*range(0xA1, 0x100)} - set("éèêíìóòôõáàâãúùýÉÈÊÍÌÓÒÔÕÁÀÂÃÚÙÝ«»°·".encode("latin-1")))
"""Letters of Western languages that Vietnamese does not have, as bytes of Latin-1."""
SAMPLE = 100_000
MEND = "save it as plain text in UTF-8 first"


class Decoded(NamedTuple):
    """Text, a byte-order mark included as its first code point, and the encoding it was in."""

    text: str
    encoding: str


def codec_of(name: str) -> str | None:
    """The encoding that a user names: one of LEGACY or of Python's codecs for text; None where there is none such.

    >>> codec_of("ABC"), codec_of("windows-1258"), codec_of("latin1"), codec_of("klingon")
    ('tcvn3', 'cp1258', 'iso8859-1', None)
    """
    plain = name.strip().lower().replace("_", "-")
    plain = ALIASES.get(plain, plain)
    if plain in LEGACY:
        return plain
    try:
        "a".encode(plain)
        return codecs.lookup(plain).name
    except (LookupError, ValueError):  # no codec, or one of those from bytes to bytes
        return None


def decode(data: bytes, *, where: str, encoding: str | None = None) -> Decoded:
    """Return the text of data, or raise InputError where it is binary or in no encoding we can tell.

    encoding: the one that codec_of() gave; the bytes are not asked then.
    """
    _refuse_binary(data, where, encoding)
    if encoding is not None:
        return Decoded(_as_told(data, encoding, where), NAMES.get(encoding, encoding))
    for mark, name in MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, name, where), name)
    sample = data[:SAMPLE]
    if b"\0" in sample:
        name = _wide(sample, where)
        return Decoded(_strictly(data, name, where), name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _guess(data, error, where)


def legacy_text(text: str) -> str | None:
    """Tell a text of letters that were TCVN3, VNI or VISCII and were saved as if they were Latin: of which of them."""
    if text.isascii() or "đ" in text or "ư" in text:
        return None
    letters = text[:SAMPLE].encode("latin-1", "ignore")
    if (len(letters) - len(letters.translate(None, STRANGE))) * 50 < len(letters):
        return None
    from diplofacts.read.legacy import convert, latin

    old = latin(text[:SAMPLE])
    return _best({name: convert(old, name) for name in LEGACY})


def _refuse_binary(data: bytes, where: str, encoding: str | None) -> None:
    for start, kind in BINARY_STARTS:
        if data.startswith(start):
            raise InputError(f"binary data: {kind}", where=where, hint=MEND)
    sample = data[:SAMPLE]
    if encoding is not None or b"\0" in sample:
        return
    if (len(sample) - len(sample.translate(None, CONTROLS))) * 50 > len(sample):
        raise InputError("binary data: too many control characters", where=where, hint=MEND)


def _as_told(data: bytes, encoding: str, where: str) -> str:
    """Decode as the user says. A legacy encoding may have been saved as if it were Latin, in UTF-8."""
    if encoding not in LEGACY:
        return _strictly(data, encoding, where)
    from diplofacts.read.legacy import convert, latin

    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return convert(latin(text), encoding)


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
    """Try damaged UTF-8, the encodings of Vietnamese, then those of English that charset-normalizer can tell.

    Others would turn into facts about no-one: better an error than a text that was never written.
    """
    found = _damaged(data)
    if found is not None:
        return found
    codec = _guessed(data[:SAMPLE])
    if codec is not None:
        with suppress(InputError):
            return Decoded(_as_told(data, codec, where), NAMES.get(codec, codec))
    what = f"not UTF-8: byte 0x{data[error.start]:02X} at offset {error.start}, and no other encoding fits"
    raise InputError(what, where=where, hint="save it in UTF-8, or name its encoding with --encoding")


def _guessed(sample: bytes) -> str | None:
    codec = guess_vietnamese(sample)
    if codec is not None:
        return codec
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=["cp1252", "mac_roman"]).best()
    return best.encoding if best else None


def codec_of_stream(sample: bytes, *, where: str) -> str:
    """The codec of a text of which only the beginning is known. Raises InputError as decode() does."""
    for mark, name in MARKS:
        if sample.startswith(mark):
            return name
    _refuse_binary(sample, where, None)
    if b"\0" in sample:
        return _wide(sample, where)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
        return "utf-8"
    except UnicodeDecodeError as error:
        start = sample[: sample.rfind(b"\n") + 1] or sample
        found = _guess(start, error, where).encoding
        return codec_of(found) or "utf-8"


def guess_vietnamese(sample: bytes) -> str | None:
    """The encoding under which bytes read as Vietnamese: "cp1258", "tcvn3", "vni" or "viscii"; None for none."""
    from diplofacts.read.legacy import convert

    old = sample.decode("latin-1")
    texts = {name: convert(old, name) for name in LEGACY}
    with suppress(UnicodeDecodeError):
        texts["cp1258"] = sample.decode("cp1258")
    return _best(texts)


def _best(texts: dict[str, str]) -> str | None:
    from diplofacts.read.syllables import reads

    found = {name: reads(text) for name, text in texts.items()}
    name = max(found, key=lambda name: (found[name].vietnamese, found[name].share, found[name].own))
    return name if found[name].vietnamese else None


def _damaged(data: bytes) -> Decoded | None:
    """Take UTF-8 with a few broken bytes for what it is: each becomes U+FFFD."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(not char.isascii() for char in text) - broken
    return Decoded(text, f"UTF-8 with {broken} broken bytes") if broken * 4 <= sound else None
