"""One opened input becomes Documents: it is unpacked, its kind is told, and the kind's reader reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from msgspec.structs import replace

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.extras import MissingExtraError
from diplofacts.read.document import Document
from diplofacts.read.encoding import LEGACY, decode, legacy_text
from diplofacts.read.jsonl import is_one_json, read_json, read_jsonl
from diplofacts.read.limited import lines, too_long, whole
from diplofacts.read.packed import ZIP, Guard, laid_down, put_back, unpacked
from diplofacts.read.reading import (
    ARCHIVE,
    Reading,
    fits,
    kind_of,
    looked_for,
    packed_twice,
    sniff,
    stem,
    unpacked_name,
)
from diplofacts.record import NamedTuple

LARGEST_JSON = 100_000_000  # bytes of a JSON array, which is held whole; or of an article, where that may be larger
LARGEST_FEED = 30_000_000  # likewise of a feed, whose parser takes twenty times its size in memory
Items = Iterator[Document | DiplofactsError]


def read_stream(
    stream: BinaryIO, name: str, path: str | None, reading: Reading, guard: Guard, file: str | None = None
) -> Items:
    """Read one opened input, at its start. name: for messages; path: None for standard input.

    file: the name that tells its kind and its id, where that is not the path's. Members of archives have the archive's
    name before their own: news.zip/may/talks.txt.
    """
    file = file or path
    kind = reading.input or (kind_of(file) if file else None)
    if kind != "warc" or (file and packed_twice(file)):  # its reader unpacks one layer, record by record
        stream = unpacked(stream, guard, name)
    start = stream.read(4)
    if not start:
        raise InputError("empty: there is nothing in it", where=name)
    stream = put_back(start, stream)
    if start in ZIP or (file and kind is None and unpacked_name(file).lower().endswith(ARCHIVE)):
        yield from _members(stream, name, path, reading, guard)
        return
    if kind is None:
        first = stream.readline(1000)
        stream = put_back(first, stream)
        kind = sniff(first)
    source = _Source(stream, name, path, stem(file) if file else name)
    try:
        for item in _READERS[kind](source, reading):
            yield _as_asked(item, name, reading) if isinstance(item, Document) else item
    except MissingExtraError as error:
        raise MissingExtraError(error.what, where=error.where or name, hint=error.hint) from None


class _Source(NamedTuple):
    """What a reader reads. id: of an article that is alone in it."""

    stream: BinaryIO
    name: str
    path: str | None
    id: str


def _members(stream: BinaryIO, name: str, path: str | None, reading: Reading, guard: Guard) -> Items:
    from diplofacts.read.archive import members

    for member, opened in members(stream, guard, name, lambda one: fits(one, reading), looked_for(reading)):
        try:
            if isinstance(opened, InputError):
                raise opened
            below = f"{name}/{member}"
            yield from read_stream(opened, below, below if path else None, reading, guard, member)
        except DiplofactsError as error:
            yield error
        if guard.spent:
            return


def _as_asked(document: Document, name: str, reading: Reading) -> Document | DiplofactsError:
    """Lay --published and --language over an article; one that is too long, or not what was written, is an error."""
    most = reading.max_bytes
    if len(document.text) * 4 > most and len(document.text.encode()) > most:
        return too_long(most, document.id if name in document.id else f"{name}: {document.id}")
    was = legacy_text(document.text)
    if was is not None:
        what = f"its letters are those of {LEGACY[was]}, saved as if they were Latin"
        where = document.id if name in document.id else f"{name}: {document.id}"
        return InputError(what, where=where, hint=f"read it with --encoding {was}")
    if reading.published is None and reading.language is None:
        return document
    return replace(
        document,
        published=reading.published or document.published,
        language=reading.language or document.language,
    )


def _tell(encoding: str, name: str, reading: Reading) -> None:
    if encoding != "utf-8" and reading.encoding is None and reading.note:
        reading.note(f"{name}: not UTF-8, read as {encoding}")


def _text(source: _Source, reading: Reading) -> Items:
    data = whole(source.stream, reading.max_bytes, source.name)
    found = decode(data, where=source.name, encoding=reading.encoding)
    _tell(found.encoding, source.name, reading)
    if not found.text.strip("\ufeff \t\r\n"):
        raise InputError("empty: there are no words in it", where=source.name)
    yield Document(id=source.id, text=found.text, path=source.path)


def _jsonl(source: _Source, reading: Reading) -> Items:
    stream, name, path, _ = source
    first = stream.readline(reading.max_record)
    stream = put_back(first, stream)
    wide = b"\0" in first or first.startswith((b"\xff\xfe", b"\xfe\xff"))
    if is_one_json(first.strip(b"\xff\xfe").replace(b"\0", b"")):
        data = whole(stream, max(LARGEST_JSON, reading.max_bytes), name)
        if wide or reading.encoding:
            found = decode(data, where=name, encoding=reading.encoding)
            _tell(found.encoding, name, reading)
            data = found.text.encode()
        return read_json(data, name=name, path=path, fields=reading.fields)
    each = lines(stream, reading.max_record)
    if wide or reading.encoding:
        text = _text_lines(stream, name, reading)
        each = (line.encode() if len(line) <= reading.max_record else None for line in text)
    return read_jsonl(each, name=name, path=path, fields=reading.fields, most=reading.max_record)


def _text_lines(stream: BinaryIO, name: str, reading: Reading) -> Iterator[str]:
    from diplofacts.read.texts import text_lines

    return text_lines(
        stream,
        most=reading.max_record,
        name=name,
        encoding=reading.encoding,
        tell=lambda encoding: _tell(encoding, name, reading),
    )


def _csv(source: _Source, reading: Reading) -> Items:
    from diplofacts.read.delimited import read_csv

    text = _text_lines(source.stream, source.name, reading)
    return read_csv(text, name=source.name, path=source.path, fields=reading.fields, most=reading.max_record)


def _columnar(source: _Source, reading: Reading) -> Items:
    from diplofacts.read.columnar import read_columnar

    with laid_down(source.stream) as stream:
        yield from read_columnar(stream, name=source.name, path=source.path, fields=reading.fields)


def _html(source: _Source, reading: Reading) -> Items:
    from diplofacts.read.html import LARGEST, read_html

    data = whole(source.stream, max(LARGEST, reading.max_bytes), source.name)
    return read_html(data, id=source.id, path=source.path, name=source.name, encoding=reading.encoding)


def _warc(source: _Source, reading: Reading) -> Items:
    from diplofacts.read.warc import read_warc

    with laid_down(source.stream) as stream:
        yield from read_warc(stream, name=source.name, path=source.path)


def _feed(source: _Source, reading: Reading) -> Items:
    from diplofacts.read.feed import read_feed

    data = whole(source.stream, max(LARGEST_FEED, reading.max_bytes), source.name)
    return read_feed(data, name=source.name, path=source.path, encoding=reading.encoding)


_READERS = {
    "text": _text,
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _columnar,
    "arrow": _columnar,
    "html": _html,
    "warc": _warc,
    "feed": _feed,
}
