"""diplofacts show."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from diplofacts.commands.inputs import (
    TYPES,
    book_of,
    inputs_argument,
    piped,
    reading_of,
    reading_options,
    rules_options,
    types_option,
    wanted_types,
)

if TYPE_CHECKING:
    from diplofacts.book import Book
    from diplofacts.read.document import Document

NARROWEST, WIDEST, UNKNOWN = 40, 100, 80


@click.command(short_help="Show articles with their facts marked, and a table of them below.")
@inputs_argument
@click.option("--id", "ids", multiple=True, metavar="ID", help="Only the articles with this id.")
@click.option("--pager/--no-pager", default=True, help="On a terminal, page with $PAGER or less.")
@types_option
@rules_options
@reading_options
def show(inputs: tuple[str, ...], ids: tuple[str, ...], pager: bool, types: tuple[str, ...], **options: Any) -> None:
    """Show the articles of INPUTS with their facts marked, and a table of the facts below each. INPUTS as for extract.

    A mark like [2 meeting] stands before the words that fact 2 rests on; the words of its slots are bold. Control
    characters of an article are shown and can't steer the terminal; NO_COLOR is honoured.

    \b
    Examples:
        diplofacts show article.txt
        diplofacts show news.jsonl --id vi-0007 --types meeting,visit
        diplofacts show article.txt --no-pager | head -30
    """
    from diplofacts.commands.articles import Articles

    articles = Articles()
    at_terminal = sys.stdout is not None and sys.stdout.isatty()
    colours = at_terminal and not os.environ.get("NO_COLOR")
    wanted, book = frozenset(wanted_types(types) or TYPES), book_of(options)

    def page(document: Document) -> str | None:
        return _page(document, wanted, book, colours) if not ids or document.id in ids else None

    pages = _parted(articles.each(inputs or piped(), reading_of(options), page))
    if pager and at_terminal:
        click.echo_via_pager(pages, color=None if colours else False)
    else:
        _print(pages)
    raise click.exceptions.Exit(articles.status)


def _page(document: Document, types: frozenset[str], book: Book | None, colours: bool) -> str:
    from diplofacts.facts import Article
    from diplofacts.pipeline import extract_document
    from diplofacts.write.article import shown

    facts = extract_document(document, types=types, book=book)
    plain = Article(id=document.id, path=document.path, title=document.title, published=document.published)
    article = facts[0].article if facts else plain
    return shown(article, document.text, facts, width=_width(), colours=colours)


def _width() -> int:
    """As wide as the terminal, but lines stay readable; 80 columns where the width is not known."""
    from shutil import get_terminal_size

    return max(NARROWEST, min(WIDEST, get_terminal_size((UNKNOWN, 24)).columns))


def _parted(pages: Iterable[str | None]) -> Iterator[str]:
    """Yield each page, an empty line between it and the one before."""
    between = ""
    for page in pages:
        if page is not None:
            yield between + page
            between = "\n\n"


def _print(pages: Iterator[str]) -> None:
    from diplofacts.write.target import target

    with target(None) as stream:
        for page in pages:
            stream.write(page.encode())
            stream.flush()
