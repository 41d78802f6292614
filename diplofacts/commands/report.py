"""diplofacts report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
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
    wanted_types,
)
from diplofacts.commands.query import question_of, question_options

if TYPE_CHECKING:
    from diplofacts.book import Book
    from diplofacts.commands.articles import Articles
    from diplofacts.read.reading import Reading
    from diplofacts.store.question import Question
    from diplofacts.write.report.entry import Entry


MANY = 5000
"""Articles of a page that browsers still open in a few seconds."""


@click.command(short_help="Write a page to read articles, look at their facts, and check them.")
@inputs_argument
@click.option("--store", type=click.Path(dir_okay=False), metavar="FILE", help="Facts of this store, not of INPUTS.")
@click.option(
    "-o", "--output", required=True, type=click.Path(allow_dash=True), metavar="FILE",
    help="Write FILE; it appears when all is done.",
)  # fmt: skip
@click.option(
    "--limit", type=click.IntRange(1), default=MANY, show_default=True, metavar="N", help="So many articles at most."
)
@click.option("-q", "--quiet", is_flag=True, help="No progress bar.")
@click.option("--title", default="Diplomatic facts", show_default=True, help="The heading of the page.")
@question_options
@rules_options
@reading_options
def report(
    inputs: tuple[str, ...], store: str | None, output: str, title: str, limit: int, quiet: bool, **options: Any
) -> None:
    """Write one HTML file with the articles of INPUTS and their facts. INPUTS are as for extract.

    Any browser opens the file from disk; it loads nothing and sends nothing. Read shows each article with its facts,
    the words of each slot, and the rules behind them; Look draws who met whom and when, trade and investment; in
    Check facts are accepted, rejected and mended. Verdicts stay in the browser, and can be saved as a gold file.

    With --store the facts are those of a store that answer a question, as with query; their articles are read anew
    from the files that the store names, where these are as they were. Where a batch had --rules, give them here too.

    \b
    Examples:
        diplofacts report news/ -o report.html
        diplofacts report news.jsonl --types meeting,visit --title 'Visits in May' -o visits.html
        diplofacts report --store facts.db --between VNM,JPN --since 2024 -o japan.html
        diplofacts evaluate gold.jsonl          # what Check saved
    """
    from diplofacts.commands.articles import Articles
    from diplofacts.commands.complain import note
    from diplofacts.commands.progress import shown_entries
    from diplofacts.explanation.reasons import reasoned
    from diplofacts.read.source import size_of
    from diplofacts.write.report.page import write_report
    from diplofacts.write.target import target

    if store is not None and inputs:
        raise click.UsageError("either INPUTS or --store, not both")
    book = book_of(options)
    question, reading = question_of(options), reading_of(options)
    if store is None:
        _refuse_question(question)
        inputs = inputs or piped()
    articles = Articles()
    if store is None:
        work = partial(reasoned, types=wanted_types((*options["types"], *options["types_too"])) or TYPES, book=book)
        entries = articles.each(inputs, reading, work)
    else:
        entries = _stored(store, question, reading, book, articles)
    with target(output) as stream:
        shown = entries if quiet else shown_entries(entries, lambda: None if store else size_of(inputs, reading))
        more = write_report(shown, stream, title=title, book=book, limit=limit)
    if more:
        note(f"there are more articles; the report has the first {limit:,}: name fewer, or give a larger --limit")
    raise click.exceptions.Exit(articles.status)


def _refuse_question(question: Question) -> None:
    from msgspec.structs import replace

    if replace(question, types=()) != type(question)():
        raise click.UsageError("a question such as --country needs --store; the page itself has filters for all this")


def _stored(store: str, question: Question, reading: Reading, book: Book | None, articles: Articles) -> Iterator[Entry]:
    """The articles of a store with the facts that answer a question; without reasons where a rule takes too long."""
    from diplofacts.errors import RuleTimeout
    from diplofacts.explanation.reasons import retraced
    from diplofacts.reporting.stored import stored
    from diplofacts.store.opened import opened

    with opened(store) as connection:
        for entry in stored(connection, question, reading):
            try:
                yield retraced(entry, book=book)
            except RuleTimeout as error:
                articles.tell(error)
                yield entry
