"""A record of a JSONL or CSV file becomes a Document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from diplofacts.errors import DateError, InputError
from diplofacts.read.day import read_day
from diplofacts.read.document import Document


class Fields(Struct, frozen=True, kw_only=True):
    """The names under which a record keeps each part of an article."""

    id: str = "id"
    text: str = "text"
    title: str = "title"
    published: str = "published"
    language: str = "language"
    publisher: str = "publisher"
    url: str = "url"


def read_record(
    record: Mapping[str, Any], *, fields: Fields, place: str, path: str | None
) -> Iterator[Document | DateError]:
    """Yield the record's Document, after the error of a publication date that is none (the article then has none).

    place: "articles.jsonl:7", for messages and as the id of a record without one.
    Raises InputError for a record without text.
    """
    text = record.get(fields.text)
    if not isinstance(text, str) or not text.strip():
        raise _without_text(record, fields, place)
    published = _plain(record.get(fields.published))
    if published:
        try:
            published = read_day(published, where=place)
        except DateError as error:
            yield error
            published = None
    yield Document(
        id=_plain(record.get(fields.id)) or place,
        text=whole(text),
        path=path,
        title=_plain(record.get(fields.title)),
        published=published,
        language=read_language(_plain(record.get(fields.language))),
        publisher=_plain(record.get(fields.publisher)),
        url=_plain(record.get(fields.url)),
    )


def read_language(written: str | None) -> str | None:
    """Return "vi" or "en" for a BCP 47 tag of these ("vi-VN", "en_US"), else None: left to be found out."""
    primary = (written or "").replace("_", "-").partition("-")[0].lower()
    return primary if primary in ("vi", "en") else None


def whole(text: str) -> str:
    """Replace each half of a broken surrogate pair, which no UTF-8 can hold, by U+FFFD; offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


def _plain(value: object) -> str | None:
    """Return a string or number of a record as a string; None for what is missing, empty or of another type."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return whole(str(value)).strip() or None


def _without_text(record: Mapping[str, Any], fields: Fields, place: str) -> InputError:
    if fields.text not in record:
        seen = ", ".join(str(key) for key in list(record)[:8]) or "none"
        hint = f"it has: {seen}; name the one that holds the text with --text-field"
        return InputError(f"record without text: it has no field {fields.text!r}", where=place, hint=hint)
    kind = "empty" if isinstance(record[fields.text], (str, type(None))) else type(record[fields.text]).__name__
    return InputError(
        f"record without text: its field {fields.text!r} is {kind}", where=place, hint="a text is a string with words"
    )
