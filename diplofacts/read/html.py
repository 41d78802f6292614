"""HTML: the article in a web page, without menus and advertisements. Needs the extra [html].

Offsets of facts count code points of the extracted text: paragraphs with an empty line between them.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.extras import extra
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode
from diplofacts.read.record import Fields, read_record, whole

LATEST = "2100-01-01"  # of publication days believed: a page must not be read differently tomorrow
LARGEST = 10_000_000
"""Bytes of a page; larger ones are no articles, and parsing takes ten times their size in memory."""


def read_html(data: bytes, *, id: str, path: str | None, name: str) -> Iterator[Document | DiplofactsError]:
    """Yield the Document of one page. Raises InputError for a page that is too large or has no article."""
    if len(data) > LARGEST:
        raise InputError(f"page of {len(data):,} bytes: more than {LARGEST:,}", where=name, hint="is it an article?")
    found = article(decode(data, where=name).text, id=id, place=name, path=path)
    items = list(found)
    if not items:
        raise InputError("page without an article", where=name, hint="save its text as .txt")
    yield from items


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
    record = {
        "id": id,
        "text": "\n\n".join(filter(None, map(str.strip, found.text.split("\n")))),
        "title": found.title,
        "published": found.date,
        "publisher": found.sitename,
        "url": url or found.url,
    }
    for item in read_record(record, fields=Fields(), place=place, path=path):
        yield replace(item, extracted=True) if isinstance(item, Document) else item
