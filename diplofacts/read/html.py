"""HTML: the article in a web page, without menus and advertisements. Needs the extra [html].

Offsets of facts count code points of the extracted text: paragraphs with an empty line between them.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from typing import Any

from msgspec.structs import replace

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.extras import extra
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode, guess_vietnamese, legacy_text
from diplofacts.read.legacy import convert, latin
from diplofacts.read.record import Fields, read_record, whole

FONT = ("text", "title", "publisher")  # what a font of an old encoding was for
LATEST = "2100-01-01"  # of publication days believed: a page must not be read differently tomorrow
HEAD = 4000  # bytes in which a page declares its encoding
LARGEST = 10_000_000
"""Bytes of a page; larger ones are no articles, and parsing takes ten times their size in memory."""


def read_html(
    data: bytes, *, id: str, path: str | None, name: str, encoding: str | None = None
) -> Iterator[Document | DiplofactsError]:
    """Yield the Document of one page. Raises InputError for a page without an article."""
    found = article(page_text(data, where=name, encoding=encoding), id=id, place=name, path=path)
    items = list(found)
    if not items:
        raise InputError("page without an article", where=name, hint="save its text as .txt")
    yield from items


def page_text(data: bytes, *, where: str, encoding: str | None = None, declared: str | None = None) -> str:
    """Return a page as text. encoding: as the user says; declared: as its server says.

    UTF-8 and Vietnamese show themselves; pages that were written for a font of TCVN3 or VNI declare what they are not.
    All else is as the server says or the page.
    """
    if encoding is None:
        with suppress(UnicodeDecodeError):
            return data.decode("utf-8")
        encoding = guess_vietnamese(data)
    if encoding is None:
        meta = _charset().search(data[:HEAD])
        for name in (declared, meta and meta[1].decode()):
            with suppress(UnicodeDecodeError, LookupError, ValueError):
                return data.decode(name or "ascii")
    return decode(data, where=where, encoding=encoding).text


@cache
def _charset() -> re.Pattern[bytes]:
    return re.compile(
        rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", re.IGNORECASE
    )


def article(
    page: str, *, id: str, place: str, path: str | None = None, url: str | None = None, latest: str = LATEST
) -> Iterator[Document | DiplofactsError]:
    """Yield the article in a page, nothing where there is none.

    latest: the day the page was fetched, where known; no article in it is younger.
    """
    trafilatura = extra("trafilatura", "html")
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    days = {"extensive_search": False, "original_date": True, "max_date": latest}
    found: Any = trafilatura.bare_extraction(
        whole(page), url=url, with_metadata=True, include_comments=False, date_extraction_params=days
    )
    if found is None or not (found.text or "").strip():
        return
    record: dict[str, Any] = {
        "id": id,
        "text": "\n\n".join(filter(None, map(str.strip, found.text.split("\n")))),
        "title": found.title,
        "published": found.date,
        "publisher": found.sitename,
        "url": url or found.url,
    }
    was = legacy_text(record["text"])  # in entities, or saved in UTF-8 as if it were Latin
    if was is not None:
        record |= {name: value and convert(latin(value), was) for name, value in record.items() if name in FONT}
    for item in read_record(record, fields=Fields(), place=place, path=path):
        yield replace(item, extracted=True) if isinstance(item, Document) else item
