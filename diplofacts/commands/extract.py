"""diplofacts extract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from diplofacts.commands.inputs import (
    TYPES,
    inputs_argument,
    piped,
    reading_of,
    reading_options,
    types_option,
    wanted_types,
)
from diplofacts.commands.output import Output, output_options

if TYPE_CHECKING:
    from diplofacts.facts import AnyFact
    from diplofacts.read.source import Reading

@click.command(short_help="Print the facts found in files, folders, or what is piped in.")
@inputs_argument
@types_option
@output_options
@reading_options
def extract(inputs: tuple[str, ...], output: Output, **options: Any) -> None:
    """Print the facts found in INPUTS: files, folders, or - for standard input.

    A .txt file is one article. A .jsonl file has one a line, {"id": …, "text": …} and, where known, title, published,
    language, publisher, url; a .csv file the same in columns. Each may be gzipped. Folders are searched to the bottom.

    \b
    Examples:
        diplofacts extract article.txt
        diplofacts extract news/ -f csv -o facts.csv
        diplofacts extract news.parquet -o facts.parquet
        diplofacts extract news.jsonl --types meeting,agreement | jq .participants
        curl -s https://example.org/a.txt | diplofacts extract --published 2026-01-30
        diplofacts extract crawl.csv --text-field body --id-field link

    Leaves with 0 when all was read, 1 when something could not be read (the rest still is), 2 on wrong usage.
    """
    types = wanted_types(options.pop("types"))
    run = _Run(inputs or piped(), reading_of(options), types)
    output.write(run.facts(), types or TYPES)
    raise click.exceptions.Exit(run.status)


class _Run:
    """One pass over the inputs: facts() gives the facts, status tells afterwards whether all could be read."""

    def __init__(self, inputs: tuple[str, ...], reading: Reading, types: tuple[str, ...]) -> None:
        self.inputs = inputs
        self.reading = reading
        self.types = frozenset(types) or None
        self.status = 0

    def facts(self) -> Iterator[AnyFact]:
        from diplofacts.commands.complain import complain
        from diplofacts.commands.progress import counted
        from diplofacts.errors import DiplofactsError
        from diplofacts.pipeline import extract_document
        from diplofacts.read.source import read

        for item in counted(read(self.inputs, self.reading)):
            if isinstance(item, DiplofactsError):
                complain(item)
                self.status = 1
            else:
                yield from extract_document(item, types=self.types)
