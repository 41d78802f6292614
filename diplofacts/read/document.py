"""An article as it was given, before anything is done to it."""

from __future__ import annotations

from msgspec import Struct


class Document(Struct, frozen=True, kw_only=True):
    """One article.

    text: as given, untouched: every offset in a fact counts its code points.
    published: EDTF day ("2026-01-30"), never taken from the clock. language: ISO 639-1 ("vi", "en") where known.
    path: the file it came from, as the user named it; None for standard input and for Python strings.
    extracted: the text was taken out of a page, so it stands nowhere else as it is.
    """

    id: str
    text: str
    path: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None
    publisher: str | None = None
    url: str | None = None
    extracted: bool = False
