"""RSS and Atom: each entry of a feed is an article. Needs the extra [feeds].

An entry's text is its title, then what the feed has of it, in full or in short, without markup: paragraphs with an
empty line between them. Offsets of facts count its code points.
"""

from __future__ import annotations

import io
import re
import warnings
import xml.sax
from collections.abc import Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from typing import Any

from msgspec.structs import replace

from diplofacts.errors import DateError, DiplofactsError, InputError
from diplofacts.extras import extra
from diplofacts.read.day import read_day
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode
from diplofacts.read.record import Fields, read_record

BLOCKS = frozenset(
    "address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th"
    " tr ul".split()
)
SILENT = frozenset(("script", "style", "template"))


def read_feed(
    data: bytes, *, name: str, path: str | None, encoding: str | None = None
) -> Iterator[Document | DiplofactsError]:
    """Yield the Document of each entry with words, "name#3" without an id of its own the third.

    Raises InputError for what is no feed. A feed that is damaged gives what can be read, then the error.
    """
    feedparser = extra("feedparser", "feeds")
    if encoding is not None:  # what the XML declares is then wrong
        text = decode(data, where=name, encoding=encoding).text.lstrip("\ufeff")
        data = (text.partition("?>")[2] if text.startswith("<?xml") else text).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        feed: Any = feedparser.parse(io.BytesIO(data))
    if not feed.version:
        hint = "is it a sitemap, or a page? a page is read with --input html"
        raise InputError("XML, but no RSS or Atom feed", where=name, hint=hint)
    whole = feed.feed
    for number, entry in enumerate(feed.entries, 1):
        place = f"{name}#{number}"
        text = _text(entry)
        if not text:
            continue
        record = {
            "id": entry.get("id") or entry.get("link"),
            "text": text,
            "title": plain(entry.get("title") or ""),
            "published": None,
            "language": entry.get("language") or whole.get("language"),
            "publisher": plain(whole.get("title") or ""),
            "url": entry.get("link"),
        }
        try:
            record["published"] = _day(entry)
        except DateError as error:
            yield InputError(error.what, where=place, hint=error.hint)
        for item in read_record(record, fields=Fields(), place=place, path=path):
            yield replace(item, extracted=True) if isinstance(item, Document) else item
    damage = feed.get("bozo_exception")
    if isinstance(damage, xml.sax.SAXException) and "undefined entity" not in str(damage):  # HTML's, that many write
        raise InputError(f"damaged XML: {damage}", where=name, hint="what could be read of it was")


def plain(markup: str) -> str:
    """Return the words of a piece of HTML, blocks parted by an empty line.

    >>> plain("<p>Hà&nbsp;Nội<br>30/1</p><script>x</script>")
    'Hà\\xa0Nội\\n\\n30/1'
    """
    reader = _Words()
    reader.feed(markup)
    reader.close()
    blocks = (re.sub(" {2,}", " ", block).strip() for block in "".join(reader.parts).split("\0"))
    return "\n\n".join(block for block in blocks if block)


class _Words(HTMLParser):
    """Gathers words; the end of a block is U+0000. Line breaks of the markup mean no more than spaces."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in SILENT
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in SILENT))
        self._part(tag)

    def _part(self, tag: str) -> None:
        if tag in BLOCKS:
            self.parts.append("\0")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\0", " ").replace("\r", " ").replace("\n", " ").replace("\t", " "))


def _text(entry: Any) -> str:
    title = plain(entry.get("title") or "")
    bodies = [plain(one.value) for one in entry.get("content", ())]
    body = max([*bodies, plain(entry.get("summary") or "")], key=len)
    return "\n\n".join(filter(None, (title if not body.startswith(title) else "", body)))


def _day(entry: Any) -> str | None:
    """The day an entry was published, as written: no time zone moves it."""
    written = entry.get("published") or entry.get("updated") or entry.get("created")
    if not written:
        return None
    with suppress(ValueError, TypeError):
        return str(parsedate_to_datetime(written).date())
    return read_day(written)
