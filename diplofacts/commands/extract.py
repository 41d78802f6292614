"""diplofacts extract."""

from __future__ import annotations

import os
import sys
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

if TYPE_CHECKING:
    from diplofacts.facts import AnyFact
    from diplofacts.read.source import Reading

FORMATS = ("table", "json", "jsonl", "csv", "tsv", "markdown", "parquet", "arrow")
SUFFIXES = {
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".md": "markdown",
    ".parquet": "parquet",
    ".arrow": "arrow",
}


@click.command(short_help="Print the facts found in files, folders, or what is piped in.")
@inputs_argument
@click.option("-f", "--format", "format_", type=click.Choice(FORMATS), help="Default: table on a terminal, else jsonl.")
@click.option(
    "-o", "--output", type=click.Path(allow_dash=True), metavar="FILE", help="Write FILE; it appears when all is done."
)
@types_option
@click.option("--guard-cells/--raw-cells", default=True, help="CSV, TSV: put ' before cells that are formulas.")
@reading_options
def extract(
    inputs: tuple[str, ...], format_: str | None, output: str | None, guard_cells: bool, **options: Any
) -> None:
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
    from diplofacts.write.formats import Style, writer
    from diplofacts.write.target import target

    types = wanted_types(options.pop("types"))
    inputs = inputs or piped()
    run = _Run(inputs, reading_of(options), types)
    style = Style(types=types or TYPES, guard_cells=guard_cells)
    write = writer(format_ or _default_format(output))
    with target(output) as stream:
        write(run.facts(), stream, style)
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


def _default_format(output: str | None) -> str:
    if output not in (None, "-"):
        return SUFFIXES.get(os.path.splitext(str(output))[1].lower(), "jsonl")
    return "table" if sys.stdout is not None and sys.stdout.isatty() else "jsonl"
