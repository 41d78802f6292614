"""diplofacts report."""

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

if TYPE_CHECKING:
    from diplofacts.read.source import Reading
    from diplofacts.write.report.entry import Entry


@click.command(short_help="Write a page to read articles, look at their facts, and check them.")
@inputs_argument
@click.option(
    "-o", "--output", required=True, type=click.Path(allow_dash=True), metavar="FILE",
    help="Write FILE; it appears when all is done.",
)  # fmt: skip
@click.option("--title", default="Diplomatic facts", show_default=True, help="The heading of the page.")
@types_option
@reading_options
def report(inputs: tuple[str, ...], output: str, title: str, types: tuple[str, ...], **options: Any) -> None:
    """Write one HTML file with the articles of INPUTS and their facts. INPUTS are as for extract.

    Any browser opens the file from disk; it loads nothing and sends nothing. Read shows each article with its facts,
    the words of each slot, and the rules behind them; Look draws who met whom and when, trade and investment; in
    Check facts are accepted, rejected and mended. Verdicts stay in the browser, and can be saved as a gold file.

    \b
    Examples:
        diplofacts report news/ -o report.html
        diplofacts report news.jsonl --types meeting,visit --title 'Visits in May' -o visits.html
        diplofacts evaluate gold.jsonl          # what Check saved
    """
    from diplofacts.write.report.page import write_report
    from diplofacts.write.target import target

    run = _Run(inputs or piped(), reading_of(options), wanted_types(types) or TYPES)
    with target(output) as stream:
        write_report(run.entries(), stream, title=title)
    raise click.exceptions.Exit(run.status)


class _Run:
    """One pass over the inputs; status tells afterwards whether all could be read."""

    def __init__(self, inputs: tuple[str, ...], reading: Reading, types: tuple[str, ...]) -> None:
        self.inputs = inputs
        self.reading = reading
        self.types = types
        self.status = 0

    def entries(self) -> Iterator[Entry]:
        from diplofacts.commands.complain import complain
        from diplofacts.commands.progress import counted
        from diplofacts.errors import DiplofactsError
        from diplofacts.explanation.reasons import reasoned
        from diplofacts.read.source import read

        for item in counted(read(self.inputs, self.reading)):
            if isinstance(item, DiplofactsError):
                complain(item)
                self.status = 1
            else:
                yield reasoned(item, types=self.types)
