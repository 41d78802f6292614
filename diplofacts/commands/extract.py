"""diplofacts extract."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from diplofacts.facts import AnyFact
    from diplofacts.read.source import Reading

FORMATS = ("table", "json", "jsonl", "csv", "tsv", "markdown")
SUFFIXES = {".json": "json", ".csv": "csv", ".tsv": "tsv", ".md": "markdown"}
TYPES = ("meeting", "agreement", "trade_target", "trade_figure", "investment", "visit", "partnership", "aid")
FIELDS = {
    "text": "text",
    "id": "id",
    "title": "headline",
    "published": "publication day",
    "language": "language",
    "publisher": "publisher",
    "url": "address",
}


def field_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add --text-field, --id-field, …: the names by which a record keeps the parts of an article."""
    for name, content in reversed(FIELDS.items()):
        command = click.option(
            f"--{name}-field",
            default=name,
            metavar="NAME",
            show_default=True,
            help=f"Where JSONL and CSV records have the {content}.",
        )(command)
    return command


@click.command()
@click.argument("inputs", nargs=-1, type=click.Path(allow_dash=True))
@click.option("-f", "--format", "format_", type=click.Choice(FORMATS), help="Default: table on a terminal, else jsonl.")
@click.option(
    "-o", "--output", type=click.Path(allow_dash=True), metavar="FILE", help="Write FILE; it appears when all is done."
)
@click.option("--types", multiple=True, metavar="TYPE,…", help=f"Only these fact types: {', '.join(TYPES)}.")
@click.option("--published", metavar="DATE", help="Publication day of all articles: YYYY-MM-DD.")
@click.option(
    "--language", type=click.Choice(["auto", "vi", "en"]), default="auto", help="Of all articles; auto: by passage."
)
@click.option(
    "--input", "input_", type=click.Choice(["auto", "text", "jsonl", "csv"]), default="auto", help="auto: by suffix."
)
@click.option("--guard-cells/--raw-cells", default=True, help="CSV, TSV: put ' before cells that are formulas.")
@field_options
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
        diplofacts extract news.jsonl --types meeting,agreement | jq .participants
        curl -s https://example.org/a.txt | diplofacts extract --published 2026-01-30
        diplofacts extract crawl.csv --text-field body --id-field link

    Leaves with 0 when all was read, 1 when something could not be read (the rest still is), 2 on wrong usage.
    """
    from diplofacts.write.formats import Style, writer
    from diplofacts.write.target import target

    types = wanted_types(options.pop("types"))
    inputs = inputs or _piped()
    run = _Run(inputs, _reading(options), types)
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


def _piped() -> tuple[str, ...]:
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("nothing to read: name files or folders, or pipe an article in")
    return ("-",)


def wanted_types(written: tuple[str, ...]) -> tuple[str, ...]:
    """Return the wanted types in declared order, none for all."""
    wanted = {name.strip() for names in written for name in names.split(",") if name.strip()}
    for name in sorted(wanted - set(TYPES)):
        raise click.BadParameter(f"{name!r} is no fact type; choose from {', '.join(TYPES)}", param_hint="--types")
    return tuple(name for name in TYPES if name in wanted)


def _reading(options: dict[str, Any]) -> Reading:
    from diplofacts.commands.complain import note
    from diplofacts.errors import DateError
    from diplofacts.read.day import read_day
    from diplofacts.read.record import Fields
    from diplofacts.read.source import Reading

    published = options["published"]
    try:
        day = read_day(published) if published is not None else None
    except DateError as error:
        raise click.BadParameter(f"{error.what}; {error.hint}", param_hint="--published") from None
    return Reading(
        input=None if options["input_"] == "auto" else options["input_"],
        fields=Fields(**{name: options[f"{name}_field"] for name in FIELDS}),
        published=day,
        language=None if options["language"] == "auto" else options["language"],
        note=note,
    )


def _default_format(output: str | None) -> str:
    if output not in (None, "-"):
        return SUFFIXES.get(os.path.splitext(str(output))[1].lower(), "jsonl")
    return "table" if sys.stdout is not None and sys.stdout.isatty() else "jsonl"
