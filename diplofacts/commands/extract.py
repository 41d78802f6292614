"""diplofacts extract."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

import click

from diplofacts.commands.inputs import (
    TYPES,
    Command,
    book_of,
    inputs_argument,
    piped,
    reading_of,
    reading_options,
    rules_options,
    types_option,
    wanted_types,
)
from diplofacts.commands.output import Output, output_options
from diplofacts.spared import spared

if TYPE_CHECKING:
    from diplofacts.errors import DiplofactsError
    from diplofacts.jobs import Done, Task
    from diplofacts.read.reading import Reading


@click.command(cls=Command, short_help="Print the facts found in files, folders, or what is piped in.")
@inputs_argument
@types_option
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes. Default: as many as cores, for much text."
)
@click.option("-q", "--quiet", is_flag=True, help="No progress bar.")
@output_options
@rules_options
@reading_options
def extract(inputs: tuple[str, ...], output: Output, jobs: int | None, quiet: bool, **options: Any) -> None:
    """Print the facts found in INPUTS: files, folders, or - for standard input.

    A .txt file is one article. A .jsonl file has one a line, {"id": …, "text": …} and, where known, title, published,
    language, publisher, url; a .csv file the same in columns. Parquet, web pages, crawls and feeds are read too. Each
    may be packed: .gz, .zst, .zip. Folders are searched to the bottom.

    \b
    Examples:
        diplofacts extract article.txt
        diplofacts extract news/ -f csv -o facts.csv
        diplofacts extract news.parquet -o facts.parquet
        diplofacts extract news.jsonl --types meeting,agreement | jq .participants
        curl -s https://example.org/a.txt | diplofacts extract --published 2026-01-30
        zcat feed.jsonl.gz | diplofacts extract --jobs 4 -o facts.jsonl
        diplofacts extract crawl.csv --text-field body --id-field link

    Leaves with 0 when all was read, 1 when something could not be read (the rest still is), 2 on wrong usage.
    """
    spared("msgspec")
    from diplofacts.jobs import Task

    types = wanted_types(options.pop("types"))
    inputs = inputs or piped()
    task = Task(output.format_name(), output.style(types or TYPES), frozenset(types) or None, book_of(options))
    run = _Run(inputs, reading_of(options), task, _jobs(jobs, inputs), quiet)
    run.write(output)
    raise click.exceptions.Exit(run.status)


class _Run:
    """One pass over the inputs; status tells afterwards whether all could be read."""

    def __init__(self, inputs: tuple[str, ...], reading: Reading, task: Task, jobs: int | None, quiet: bool) -> None:
        self.inputs = inputs
        self.reading = reading
        self.task = task
        self.jobs = jobs
        self.quiet = quiet
        self.status = 0
        self.to_file = False

    def write(self, output: Output) -> None:
        """Write the facts as they come: as rows that are finished already, where the format has rows."""
        from diplofacts.write.formats import rows_of

        self.to_file = output.path not in (None, "-")
        rows = rows_of(self.task.format, self.task.style)
        if rows:
            output.write_pieces(rows, (done.rows for done in self._done() if done.rows))
        else:
            output.write((fact for done in self._done() for fact in done.found), self.task.style.types)

    def _done(self) -> Iterator[Done]:
        from diplofacts.commands.progress import shown
        from diplofacts.jobs import work
        from diplofacts.read.source import read, size_of

        done = work(read(self.inputs, self.reading), self.task, self.jobs, self._complain)
        if self.quiet:
            return done
        return shown(done, lambda: size_of(self.inputs, self.reading), to_file=self.to_file)

    def _complain(self, error: DiplofactsError) -> None:
        from diplofacts.commands.complain import complain

        complain(error)
        self.status = 1


def _jobs(jobs: int | None, inputs: tuple[str, ...]) -> int | None:
    """As many processes as are asked for; one for a pipe, whose facts are to come as soon as its articles do."""
    return 1 if jobs is None and "-" in inputs and not _is_file(sys.stdin) else jobs


def _is_file(stream: TextIO | None) -> bool:
    """Whether a stream comes from a file, all of which is there already."""
    import stat

    try:
        return stream is not None and stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False
