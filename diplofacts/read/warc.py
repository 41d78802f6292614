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
from diplofacts.read.html import LARGEST, LATEST, article
from diplofacts.read.record import Fields, read_record

HTML = ("text/html", "application/xhtml+xml")


def read_warc(stream: BinaryIO, *, name: str, path: str | None) -> Iterator[Document | DiplofactsError]:
    """Yield the article of each page, its address as its id; what is no page or has no article is passed over.

    stream: gzip, Zstandard or plain, at its start; one record is held at a time. A page that can't be read is an error
    that names its address. A file cut short gives what is whole, then the error.
    """
    warc = extra("fastwarc.warc", "warc")
    kinds = warc.WarcRecordType
    number = 0
    try:
        for record in warc.ArchiveIterator(
            stream, record_types=kinds.response | kinds.conversion, max_content_length=LARGEST, auto_decode="all"
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
    data = record.reader.read()
    packed = headers.get("Content-Encoding") or headers.get("Transfer-Encoding")
    if len(data) < record.content_length and not packed:
        raise InputError(f"page cut short: {len(data):,} of {record.content_length:,} bytes", where=place)
    text = _decoded(data, record.http_charset, place)
    yield from article(text, id=id, place=place, path=path, url=id, latest=_day(record.record_date) or LATEST)


def _plain(record: Any, id: str, place: str, path: str | None) -> Iterator[Document | DiplofactsError]:
    text = decode(record.reader.read(), where=place).text
    if text.strip():
        yield from read_record({"id": id, "text": text, "url": id}, fields=Fields(), place=place, path=path)


def _decoded(data: bytes, charset: str | None, place: str) -> str:
    """Return a page as text: UTF-8 where it is that, else as its server says, else as its bytes tell."""
    for encoding in ("utf-8", charset):
        try:
            return data.decode(encoding or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
    return decode(data, where=place).text


def _day(fetched: datetime | None) -> str | None:
    return fetched.date().isoformat() if fetched else None
