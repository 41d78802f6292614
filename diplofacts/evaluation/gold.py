"""Articles with the facts that are in them, and the facts of a run, as files have them."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from msgspec import Struct

from diplofacts.book import Book
from diplofacts.errors import InputError
from diplofacts.evaluation.slots import SLOTS, Plain
from diplofacts.read.document import Document
from diplofacts.read.record import read_language

Run = Mapping[str, list[Plain]]  # the facts of a run by their article's id
GOLD_HINT = 'a gold article is {"id": …, "lang": "vi", "published": …, "title": …, "text": …, "facts": […]}'
FACT_HINT = "give facts as diplofacts extract -f jsonl writes them"


class GoldArticle(Struct, frozen=True, kw_only=True):
    """One article and all facts that are in it. language: what its figures are counted under."""

    id: str
    language: str
    text: str
    facts: tuple[Plain, ...]
    title: str | None = None
    published: str | None = None

    @property
    def document(self) -> Document:
        """The article alone, as an extractor gets it: it has to find out the language by itself."""
        return Document(id=self.id, text=self.text, title=self.title, published=self.published)


def read_gold(path: str) -> list[GoldArticle]:
    """Read a gold file, JSON Lines, perhaps gzipped; "-" is standard input.

    Raises InputError for a line that is no gold article, and for two articles of one id.
    """
    articles = [_article(record, place) for place, record in read_lines(path, GOLD_HINT)]
    seen: set[str] = set()
    for article in articles:
        if article.id in seen:
            raise InputError(f"two articles have the id {article.id!r}", where=path, hint="give each an id of its own")
        seen.add(article.id)
    if not articles:
        raise InputError("no articles in it", where=path, hint=GOLD_HINT)
    return articles


def read_run(path: str) -> dict[str, list[Plain]]:
    """Read the facts of a run, JSON Lines, by their article's id. Raises InputError for a line that is no fact."""
    run: dict[str, list[Plain]] = {}
    for place, record in read_lines(path, FACT_HINT):
        article = record.get("article")
        if record.get("type") not in SLOTS or not isinstance(article, dict):
            raise InputError("not a fact: it has no known type, or no article", where=place, hint=FACT_HINT)
        run.setdefault(str(article.get("id")), []).append(record)
    return run


def run_over(articles: Iterable[GoldArticle], book: Book | None = None) -> dict[str, list[Plain]]:
    """Extract the facts of gold articles here and now, and have them as they would be written and read.

    book: rules and names beside those built in.
    """
    from diplofacts.pipeline import extract_document

    return {
        article.id: [json.loads(fact.to_json()) for fact in extract_document(article.document, book=book)]
        for article in articles
    }


def _article(record: dict[str, Any], place: str) -> GoldArticle:
    facts, language = record.get("facts"), read_language(str(record.get("lang") or record.get("language") or ""))
    if record.get("id") is None or not isinstance(record.get("text"), str) or not isinstance(facts, list):
        raise InputError("not a gold article: it needs id, text and facts", where=place, hint=GOLD_HINT)
    if language is None:
        raise InputError("not a gold article: its lang is not vi or en", where=place, hint=GOLD_HINT)
    for fact in facts:
        if not isinstance(fact, dict) or fact.get("type") not in SLOTS:
            seen = fact.get("type") if isinstance(fact, dict) else fact
            raise InputError(f"unknown fact type {seen!r}", where=place, hint=f"use one of {', '.join(SLOTS)}")
    return GoldArticle(
        id=str(record["id"]),
        language=language,
        text=record["text"],
        facts=tuple(facts),
        title=record.get("title"),
        published=record.get("published"),
    )


def read_lines(path: str, hint: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each line's object with its place ("gold.jsonl:7")."""
    name = "stdin" if path == "-" else path
    try:
        with sys.stdin.buffer if path == "-" else _opened(path) as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield f"{name}:{number}", _object(line, f"{name}:{number}", hint)
    except FileNotFoundError:
        raise InputError("no such file", where=name, hint="check the path") from None
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror or error}", where=name, hint=hint) from None


def _opened(path: str) -> BinaryIO:
    return gzip.open(path) if path.endswith(".gz") else open(path, "rb")  # type: ignore[return-value]  # both give bytes


def _object(line: bytes, place: str, hint: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError:
        raise InputError("not JSON", where=place, hint=hint) from None
    if not isinstance(record, dict):
        raise InputError(f"not a JSON object but {type(record).__name__}", where=place, hint=hint)
    return record
