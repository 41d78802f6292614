"""What commands share that print facts: the format, the file, and how cells are written."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    from diplofacts.facts import AnyFact
    from diplofacts.write.formats import Rows, Style

FORMATS = ("table", "json", "jsonl", "csv", "tsv", "markdown", "parquet", "arrow")
DATA = ("json", "jsonl", "csv", "tsv")
"""Formats for programs, with the words of articles as they are."""
SUFFIXES = {
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".md": "markdown",
    ".parquet": "parquet",
    ".arrow": "arrow",
}


class Output(NamedTuple):
    """Where to write, and how. format: None for that of the file's suffix, a table on a terminal, else JSON Lines."""

    path: str | None
    format: str | None
    guard_cells: bool

    def write(self, facts: Iterable[AnyFact], types: tuple[str, ...]) -> None:
        """Write the facts. types: those that may come; they make the columns of CSV and TSV."""
        from diplofacts.write.formats import writer
        from diplofacts.write.target import target
        from diplofacts.write.visible import at_terminal

        write = writer(self.format_name())
        with target(self.path) as stream:
            write(facts, at_terminal(stream) if self.format_name() in DATA else stream, self.style(types))

    def write_pieces(self, rows: Rows, pieces: Iterable[bytes]) -> None:
        """Write facts that are rows already, one or more a piece."""
        from diplofacts.write.formats import write_pieces
        from diplofacts.write.target import target
        from diplofacts.write.visible import at_terminal

        with target(self.path) as stream:
            write_pieces(rows, pieces, at_terminal(stream) if self.format_name() in DATA else stream)

    def format_name(self) -> str:
        """The format by name."""
        return self.format or default_format(self.path)

    def style(self, types: tuple[str, ...]) -> Style:
        """How to write facts of these types."""
        from diplofacts.write.formats import Style

        return Style(types=types, guard_cells=self.guard_cells)


def output_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add -f, -o and --guard-cells; the command gets them as `output`."""

    @wraps(command)
    def with_output(*, format_: str | None, output: str | None, guard_cells: bool, **options: Any) -> Any:
        return command(output=Output(output, format_, guard_cells), **options)

    wrapped: Callable[..., Any] = with_output
    for option in (
        click.option("--guard-cells/--raw-cells", default=True, help="CSV, TSV: put ' before cells that are formulas."),
        click.option(
            "-o", "--output", type=click.Path(allow_dash=True), metavar="FILE",
            help="Write FILE; it appears when all is done.",
        ),
        click.option(
            "-f", "--format", "format_", type=click.Choice(FORMATS), help="Default: table on a terminal, else jsonl."
        ),
    ):  # fmt: skip
        wrapped = option(wrapped)
    return wrapped


def default_format(output: str | None) -> str:
    """The format of a file's suffix; without a file a table for people, JSON Lines for programs."""
    if output not in (None, "-"):
        return SUFFIXES.get(os.path.splitext(str(output))[1].lower(), "jsonl")
    return "table" if sys.stdout is not None and sys.stdout.isatty() else "jsonl"
