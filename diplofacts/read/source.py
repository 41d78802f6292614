"""Where articles come from: files, folders and standard input become Documents, one after the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import BinaryIO, Literal

from msgspec import Struct

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode
from diplofacts.read.jsonl import is_one_json, read_json, read_jsonl
from diplofacts.read.record import Fields

Input = Literal["text", "jsonl", "csv", "parquet", "arrow", "html", "warc"]
SUFFIXES: dict[str, Input] = {
    ".txt": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".arrow": "arrow",
    ".html": "html",
    ".htm": "html",
    ".warc": "warc",
    ".wet": "warc",
}
BY_NAME_ONLY = (".json", ".json.gz")  # in a folder, these are more often settings than articles
GZIP = b"\x1f\x8b"
STARTS: tuple[tuple[bytes, Input], ...] = (
    (b"par1", "parquet"),
    (b"arrow1", "arrow"),
    (b"\xff\xff\xff\xff", "arrow"),
    (b"warc/", "warc"),
    (b"<!doctype html", "html"),
    (b"<html", "html"),
)  # in lower case
FROM_START = ("parquet", "arrow", "warc")  # kinds whose readers want the whole stream, compressed as it is


class Reading(Struct, frozen=True, kw_only=True):
    """How to read: input None means by the file's suffix; published and language overrule what records say."""

    input: Input | None = None
    fields: Fields = Fields()
    published: str | None = None
    language: str | None = None
    note: Callable[[str], None] | None = None


def read(inputs: tuple[str, ...], reading: Reading) -> Iterator[Document | DiplofactsError]:
    """Yield the articles of all inputs in their order, and in place of each that can't be read its error.

    inputs: paths of files and folders, "-" for standard input. A folder gives the article files below it,
    sorted by path; hidden ones are passed over.
    """
    for name in inputs:
        try:
            if name == "-":
                yield from _read_standard_input(reading)
            elif os.path.isdir(name):
                yield from _read_folder(name, reading)
            else:
                yield from _read_file(name, reading)
        except DiplofactsError as error:
            yield error


def size_of(inputs: tuple[str, ...], reading: Reading) -> int | None:
    """The bytes that read() will read, None where that can't be told beforehand: standard input, gzip."""
    size = 0
    for name in inputs:
        paths = _found(name, reading) if os.path.isdir(name) else [name]
        if name == "-" or any(path.lower().endswith(".gz") for path in paths):
            return None
        size += sum(os.path.getsize(path) for path in paths if os.path.isfile(path))
    return size


def _read_standard_input(reading: Reading) -> Iterator[Document | DiplofactsError]:
    if sys.stdin is None:
        raise InputError("closed", where="stdin", hint="name files or folders")
    yield from _read_stream(sys.stdin.buffer, "stdin", None, reading)


def _read_folder(folder: str, reading: Reading) -> Iterator[Document | DiplofactsError]:
    found = _found(folder, reading)
    if not found:
        wanted = ", ".join(suffix for suffix in SUFFIXES if fits(f"x{suffix}", reading))
        raise InputError("no articles in this folder", where=_shown(folder), hint=f"looked for {wanted}, also .gz")
    for path in sorted(found, key=lambda path: path.split(os.sep)):
        try:
            yield from _read_file(path, reading)
        except DiplofactsError as error:
            yield error


def _found(folder: str, reading: Reading) -> list[str]:
    """The article files in a folder and below it, in no order."""
    found = []
    for here, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [os.path.join(here, name) for name in files if not name.startswith(".") and fits(name, reading)]
    return found


def fits(name: str, reading: Reading) -> bool:
    """Whether a file of a folder is taken for one of articles, by its name."""
    kind = _kind_of(name)
    return kind is not None and not name.lower().endswith(BY_NAME_ONLY) and reading.input in (None, kind)


def _kind_of(name: str) -> Input | None:
    return SUFFIXES.get(os.path.splitext(name.lower().removesuffix(".gz"))[1])


def _read_file(path: str, reading: Reading) -> Iterator[Document | DiplofactsError]:
    try:
        with open(path, "rb") as stream:
            yield from _read_stream(stream, _shown(path), _shown(path), reading)
    except FileNotFoundError:
        raise InputError("no such file or folder", where=_shown(path), hint="check the path") from None
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror or error}", where=_shown(path)) from None


def _read_stream(
    stream: BinaryIO, name: str, path: str | None, reading: Reading
) -> Iterator[Document | DiplofactsError]:
    """Read one opened input: unzip it where it is gzip, tell its kind, and lay --published and --language over it."""
    first = stream.readline()
    kind = reading.input or (_kind_of(path) if path else None)
    if first.startswith(GZIP) and kind not in FROM_START:
        stream = _unzipped(first, stream)
        first = _line(stream, name)
    if not first:
        raise InputError("empty: there is nothing in it", where=name)
    kind = kind or _sniff(first)
    if kind in FROM_START:
        stream = _rewound(first, stream)
    for item in _READERS[kind](first, stream, name, path, reading):
        yield _overruled(item, reading) if isinstance(item, Document) else item


def _overruled(document: Document, reading: Reading) -> Document:
    if reading.published is None and reading.language is None:
        return document
    from msgspec.structs import replace

    return replace(
        document,
        published=reading.published or document.published,
        language=reading.language or document.language,
    )


def _sniff(first: bytes) -> Input:
    """Tell by the first line what it is where no suffix does; what is nothing else is one plain text."""
    for start, kind in STARTS:
        if first.lstrip(b"\xef\xbb\xbf \t").lower().startswith(start):
            return kind
    if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and first.rstrip().endswith(b"}"):
        return "jsonl"
    return "text"


def _unzipped(first: bytes, stream: BinaryIO) -> BinaryIO:
    import gzip
    import io

    rest = gzip.GzipFile(fileobj=io.BytesIO(first + stream.read()))
    return io.BufferedReader(rest)


def _rewound(first: bytes, stream: BinaryIO) -> BinaryIO:
    """Return the stream at its start; what can't go back, a pipe, is laid down in a temporary file."""
    if stream.seekable():
        stream.seek(0)
        return stream
    import tempfile
    from shutil import copyfileobj

    copy = tempfile.TemporaryFile()  # noqa: SIM115 - closed when the reader lets go of it
    copy.write(first)
    copyfileobj(stream, copy)
    copy.seek(0)
    return copy


def _line(stream: BinaryIO, name: str) -> bytes:
    import zlib

    try:
        return stream.readline()
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"can't be read to its end: {error}", where=name) from None


def _lines(first: bytes, stream: BinaryIO, name: str) -> Iterator[bytes]:
    while first:
        yield first
        first = _line(stream, name)


def _whole_text(first: bytes, stream: BinaryIO, name: str, reading: Reading) -> str:
    text, encoding = decode(b"".join(_lines(first, stream, name)), where=name)
    if encoding != "utf-8" and reading.note:
        reading.note(f"{name}: not UTF-8, read as {encoding}")
    if not text.strip("\ufeff \t\r\n"):
        raise InputError("empty: there are no words in it", where=name)
    return text


def _text(
    first: bytes, stream: BinaryIO, name: str, path: str | None, reading: Reading
) -> Iterator[Document | DiplofactsError]:
    text = _whole_text(first, stream, name, reading)
    yield Document(id=_stem(path) if path else name, text=text, path=path)


def _stem(path: str) -> str:
    base = os.path.basename(path)
    return os.path.splitext(base[:-3] if base.lower().endswith(".gz") else base)[0]


def _jsonl(
    first: bytes, stream: BinaryIO, name: str, path: str | None, reading: Reading
) -> Iterator[Document | DiplofactsError]:
    if first.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in first:
        lines = (line.encode() for line in _whole_text(first, stream, name, reading).split("\n"))
        return read_jsonl(lines, name=name, path=path, fields=reading.fields)
    if is_one_json(first):
        data = b"".join(_lines(first, stream, name))
        return read_json(data, name=name, path=path, fields=reading.fields)
    return read_jsonl(_lines(first, stream, name), name=name, path=path, fields=reading.fields)


def _csv(
    first: bytes, stream: BinaryIO, name: str, path: str | None, reading: Reading
) -> Iterator[Document | DiplofactsError]:
    from diplofacts.read.delimited import read_csv

    return read_csv(_whole_text(first, stream, name, reading), name=name, path=path, fields=reading.fields)


def _columnar(
    first: bytes, stream: BinaryIO, name: str, path: str | None, reading: Reading
) -> Iterator[Document | DiplofactsError]:
    from diplofacts.read.columnar import read_columnar

    return read_columnar(stream, name=name, path=path, fields=reading.fields)


def _html(
    first: bytes, stream: BinaryIO, name: str, path: str | None, reading: Reading
) -> Iterator[Document | DiplofactsError]:
    from diplofacts.read.html import read_html

    data = b"".join(_lines(first, stream, name))
    return read_html(data, id=_stem(path) if path else name, path=path, name=name)


def _warc(
    first: bytes, stream: BinaryIO, name: str, path: str | None, reading: Reading
) -> Iterator[Document | DiplofactsError]:
    from diplofacts.read.warc import read_warc

    return read_warc(stream, name=name, path=path)


_READERS = {
    "text": _text,
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _columnar,
    "arrow": _columnar,
    "html": _html,
    "warc": _warc,
}


def _shown(path: str) -> str:
    """Return a path as text: bytes of a file name that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")
