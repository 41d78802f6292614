"""diplofacts stats."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import click

from diplofacts.commands.inputs import store_option

if TYPE_CHECKING:
    from diplofacts.store.figures import Figures


@click.command(short_help="Count what is in a store: types, pairs of countries, months, people.")
@store_option
@click.option(
    "-f", "--format", "format_", type=click.Choice(["table", "json", "markdown"]), default="table",
    help="By default a table.",
)  # fmt: skip
@click.option("--top", type=click.IntRange(1), default=12, show_default=True, metavar="N", help="So many rows of each.")
def stats(store: str, format_: str, top: int) -> None:
    """Count what is in a store: facts by type, by pair of countries and by month of their articles, the people with
    most facts, and what was found on which day.

    \b
    Examples:
        diplofacts stats --store facts.db
        diplofacts stats --store facts.db --top 100 -f json | jq .pairs
    """
    import msgspec

    from diplofacts.store.figures import figures
    from diplofacts.store.opened import opened
    from diplofacts.write.target import target

    with opened(store) as connection, target(None) as stream:
        counted = figures(connection, top)
        if format_ == "json":
            stream.write(msgspec.json.format(msgspec.json.encode(counted), indent=2) + b"\n")
        else:
            _write(counted, stream, markdown=format_ == "markdown")


def _write(counted: Figures, stream: BinaryIO, *, markdown: bool) -> None:
    """Write the totals on a line and a table for each count."""
    from diplofacts.store.figures import HEADS
    from diplofacts.write.visible import visible

    stream.write((", ".join(f"{number:,} {name}" for name, number in counted.totals.items()) + "\n").encode())
    for name, heads in HEADS.items():
        rows = [[visible(_cell(cell)) for cell in row] for row in getattr(counted, name)]
        if not rows:
            continue
        widths = [max(len(line[at]) for line in ([*heads], *rows)) for at in range(len(heads))]
        lines = [_line(heads, widths, markdown), *(_line(row, widths, markdown) for row in rows)]
        lines.insert(1, "| --- " * len(heads) + "|" if markdown else "  ".join("─" * width for width in widths))
        stream.write(("\n" + "\n".join(lines) + "\n").encode())


def _line(cells: list[str] | tuple[str, ...], widths: list[int], markdown: bool) -> str:
    if markdown:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    numeric = [cell.replace(",", "").isdigit() for cell in cells]
    return "  ".join(
        cell.rjust(width) if number else cell.ljust(width)
        for cell, width, number in zip(cells, widths, numeric, strict=True)
    ).rstrip()


def _cell(value: object) -> str:
    return "" if value is None else f"{value:,}" if isinstance(value, int) else str(value)
