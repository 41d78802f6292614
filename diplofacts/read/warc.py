"""WARC: the web pages of a crawl, one after the other (ISO 28500). Needs the extra [warc].

Pages come as Common Crawl and other crawlers store them: responses in HTML (.warc.gz), or their plain text (.wet.gz).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.extras import extra
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode
from diplofacts.read.html import LARGEST, LATEST, article, page_text
from diplofacts.read.record import Fields, read_record

HTML = ("text/html", "application/xhtml+xml")


def read_warc(stream: BinaryIO, *, name: str, path: str | None) -> Iterator[Document | DiplofactsError]:
    """Yield the article of each page, its address as its id; what is no page or has no article is passed over.

    stream: gzip, Zstandard or plain, at its start, and seekable; one record is held at a time. A page that can't be
    read is an error that names its address. A file cut short gives what is whole, then the error.
    """
    warc = extra("fastwarc.warc", "warc")
    kinds = warc.WarcRecordType
    number = 0
    try:
        for record in warc.ArchiveIterator(
            stream, record_types=kinds.response | kinds.conversion, auto_decode="all"
        ):
            number += 1
            address = record.headers.get("WARC-Target-URI")
            place = f"{name}:{address or number}"
            try:
                if record.record_type == kinds.conversion:
                    yield from _plain(record, address or place, place, path)
                else:
                    yield from _page(record, address or place, place, path)
            except DiplofactsError as error:
                yield error
    except (OSError, EOFError, ValueError) as error:
        raise InputError(f"can't be read to its end: {error}", where=name, hint="is it a whole WARC file?") from None


def _page(record: Any, id: str, place: str, path: str | None) -> Iterator[Document | DiplofactsError]:
    headers = record.http_headers
    if headers is None or headers.status_code != 200 or record.http_content_type not in HTML:
        return
    data = _bytes(record, place)
    packed = headers.get("Content-Encoding") or headers.get("Transfer-Encoding")
    if len(data) < record.content_length and not packed:
        raise InputError(f"page cut short: {len(data):,} of {record.content_length:,} bytes", where=place)
    text = page_text(data, where=place, declared=record.http_charset)
    yield from article(text, id=id, place=place, path=path, url=id, latest=_day(record.record_date) or LATEST)


def _plain(record: Any, id: str, place: str, path: str | None) -> Iterator[Document | DiplofactsError]:
    text = decode(_bytes(record, place), where=place).text
    if text.strip():
        yield from read_record({"id": id, "text": text, "url": id}, fields=Fields(), place=place, path=path)


def _bytes(record: Any, place: str) -> bytes:
    """The bytes of a page, unpacked where it was sent packed."""
    data: bytes = record.reader.read(LARGEST + 1)
    if len(data) > LARGEST:
        while record.reader.read(LARGEST):  # what is left unread, the next record is not found after
            pass
        raise InputError(f"page of more than {LARGEST:,} bytes", where=place)
    return data


def _day(fetched: datetime | None) -> str | None:
    return fetched.date().isoformat() if fetched else None
