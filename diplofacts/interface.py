"""The Python interface: the same core as the command, from strings, records or files."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from diplofacts.book import Book
from diplofacts.errors import DiplofactsError
from diplofacts.facts import FACT_TYPES, AnyFact
from diplofacts.pipeline import extract_document
from diplofacts.read.day import read_day
from diplofacts.read.document import Document
from diplofacts.read.encoding import codec_of
from diplofacts.read.limited import LARGEST
from diplofacts.read.reading import Reading
from diplofacts.read.record import Fields, read_language, read_record, whole
from diplofacts.read.source import read


def extract(
    text: str,
    *,
    published: str | date | None = None,
    language: str | None = None,
    title: str | None = None,
    id: str = "text",
    types: Collection[str] | None = None,
    rules: Book | None = None,
) -> list[AnyFact]:
    """Return the facts of one article, in the order of the text.

    published: the day it appeared, "2026-01-30" or a date; days that the text leaves open are reckoned from it.
    language: "vi" or "en" for all passages; None finds out passage by passage.
    id: becomes article.id and goes into each fact's id. types: only these, for example {"meeting"}.
    rules: rules and names of your own, from read_rules().
    Raises DateError for a publication date that is none, ValueError for an unknown type or language.
    """
    document = Document(id=id, text=whole(text), title=title, published=_day(published), language=_language(language))
    return extract_document(document, types=_types(types), book=rules)


def extract_many(
    articles: Iterable[str | Mapping[str, Any] | Document],
    *,
    types: Collection[str] | None = None,
    rules: Book | None = None,
) -> Iterator[AnyFact]:
    """Yield the facts of many articles as they come, holding one article at a time.

    A string is a text; its id is its place in the row, from 1. A mapping is a record as in a JSONL file
    (text, and where known id, title, published, language, publisher, url). rules: as for extract().
    Raises InputError for a record without text, DateError for one with a publication date that is none.
    """
    wanted = _types(types)
    for number, article in enumerate(articles, 1):
        yield from extract_document(_document(article, str(number)), types=wanted, book=rules)


def read_rules(*paths: str | os.PathLike[str]) -> Book:
    """Return the rules and names of rule files, for extract() and extract_many().

    Raises RuleErrors with all that is wrong in them; its `problems` have where, what and hint of each.
    """
    from diplofacts.rulebook.read import read_rule_files

    return read_rule_files(paths).book


def read_documents(
    *inputs: str | os.PathLike[str],
    published: str | date | None = None,
    language: str | None = None,
    encoding: str | None = None,
    max_bytes: int = LARGEST,
    on_error: Callable[[DiplofactsError], None] | None = None,
) -> Iterator[Document]:
    """Yield the articles of files, folders and "-", as the command reads them; extract_many() takes them.

    encoding: of files of text: "tcvn3", "vni", "viscii" or one that Python knows; None finds it out.
    max_bytes: of an article; a longer one is an error.
    on_error is called with each error, and reading goes on; without it the first error is raised.
    """
    codec = codec_of(encoding) if encoding is not None else None
    if encoding is not None and codec is None:
        raise ValueError(f"unknown encoding {encoding!r}")
    reading = Reading(
        published=_day(published), language=_language(language), encoding=codec, max_bytes=max_bytes
    )
    for item in read(tuple(os.fspath(name) for name in inputs), reading):
        if isinstance(item, Document):
            yield item
        elif on_error is None:
            raise item
        else:
            on_error(item)


def _document(article: str | Mapping[str, Any] | Document, place: str) -> Document:
    if isinstance(article, Document):
        return article
    if isinstance(article, str):
        return Document(id=place, text=whole(article))
    for item in read_record(article, fields=Fields(), place=place, path=None):
        if isinstance(item, DiplofactsError):
            raise item
        return item
    raise AssertionError("read_record gives at least one item")


def _day(published: str | date | None) -> str | None:
    """Return the day as EDTF; a datetime is a date too, and its time is left off."""
    return None if published is None else read_day(str(published))


def _language(language: str | None) -> str | None:
    if language is not None and read_language(language) is None:
        raise ValueError(f"unknown language {language!r}: use 'vi', 'en' or None")
    return read_language(language)


def _types(types: Collection[str] | None) -> frozenset[str] | None:
    if types is None:
        return None
    if isinstance(types, str) or not set(types) <= set(FACT_TYPES):
        raise ValueError(f"unknown fact types in {types!r}: use a collection of {', '.join(FACT_TYPES)}")
    return frozenset(types)
