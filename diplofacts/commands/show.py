"""diplofacts show."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
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
    from diplofacts.read.reading import Reading

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
    run = _Run(inputs or piped(), reading_of(options), wanted_types(types) or TYPES, ids, book_of(options))
    if pager and sys.stdout is not None and sys.stdout.isatty():
        click.echo_via_pager(run.pages(), color=None if run.colours else False)
    else:
        _print(run.pages())
    raise click.exceptions.Exit(run.status)


class _Run:
    """One pass over the inputs; status tells afterwards whether all could be read."""

    def __init__(
        self,
        inputs: tuple[str, ...],
        reading: Reading,
        types: tuple[str, ...],
        ids: tuple[str, ...],
        book: Book | None,
    ) -> None:
        self.inputs = inputs
        self.reading = reading
        self.types = frozenset(types)
        self.ids = ids
        self.book = book
        self.status = 0
        self.at_terminal = sys.stdout is not None and sys.stdout.isatty()
        self.colours = self.at_terminal and not os.environ.get("NO_COLOR")

    def pages(self) -> Iterator[str]:
        """Yield each article as it is to be shown."""
        from diplofacts.commands.complain import complain
        from diplofacts.errors import DiplofactsError, RuleTimeout
        from diplofacts.read.source import read

        between = ""
        for item in read(self.inputs, self.reading):
            if isinstance(item, DiplofactsError):
                complain(item)
                self.status = 1
            elif not self.ids or item.id in self.ids:
                try:
                    page = self._page(item)
                except RuleTimeout as error:
                    complain(error)
                    self.status = 1
                    continue
                yield between + page
                between = "\n\n"

    def _page(self, document: Document) -> str:
        from diplofacts.facts import Article
        from diplofacts.pipeline import extract_document
        from diplofacts.write.article import shown

        facts = extract_document(document, types=self.types, book=self.book)
        plain = Article(id=document.id, path=document.path, title=document.title, published=document.published)
        article = facts[0].article if facts else plain
        return shown(article, document.text, facts, width=self._width(), colours=self.colours)

    def _width(self) -> int:
        """As wide as the terminal, but lines stay readable; 80 columns where the width is not known."""
        from shutil import get_terminal_size

        return max(NARROWEST, min(WIDEST, get_terminal_size((UNKNOWN, 24)).columns))


def _print(pages: Iterator[str]) -> None:
    from diplofacts.write.target import target

    with target(None) as stream:
        for page in pages:
            stream.write(page.encode())
            stream.flush()
