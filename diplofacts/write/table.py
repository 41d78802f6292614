"""A table for the terminal: a heading for each article, its facts below, readable at 80 columns."""

from __future__ import annotations

import io
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO

from diplofacts.facts import AnyFact, Article
from diplofacts.write.formats import Style
from diplofacts.write.summary import Summary, summarise
from diplofacts.write.visible import visible

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

TYPE, WHEN, STATUS = 12, 10, 11
COLOURS = {"planned": "yellow", "proposed": "yellow", "negotiating": "yellow", "pledged": "yellow", "cancelled": "red"}


def write_table(facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    """Write the facts article by article, as they come.

    Colours only on a terminal and without NO_COLOR; 80 columns wide where the width is not known.
    """
    from rich.console import Console

    text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
    try:
        console = Console(file=text, highlight=False, markup=False, emoji=False)
        total = 0
        for article, group in groupby(facts, key=lambda fact: fact.article):
            rows = [summarise(fact) for fact in group]
            console.print(_heading(article), no_wrap=True, overflow="ellipsis")
            console.print(_table(rows, console.width, header=total == 0))
            total += len(rows)
        console.print(f"{total} fact{'' if total == 1 else 's'}" if total else "No facts found.")
    finally:
        text.detach()


def _heading(article: Article) -> Text:
    from rich.text import Text

    heading = Text(visible(article.path or article.id), style="bold")
    for part in (article.published, article.title):
        if part:
            heading.append(f"  {visible(part)}", style="not bold")
    return heading


def _table(rows: list[Summary], width: int, *, header: bool) -> Table:
    """Lay out one article's rows; all articles share the widths, so that columns stand in line."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    left = max(width - TYPE - WHEN - STATUS - 12, 20)
    table = Table(box=SIMPLE_HEAD if header else None, show_header=header, pad_edge=True, padding=(0, 1))
    for name, columns in (("Type", TYPE), ("When", WHEN), ("Who", left // 2), ("What", left - left // 2)):
        table.add_column(name, width=columns, overflow="fold")
    table.add_column("Status", width=STATUS, overflow="fold")
    for row in rows:
        cells = [Text(visible(cell)) for cell in row]
        cells[0].stylize("cyan")
        cells[-1].stylize(COLOURS.get(row.status, "green"))
        cells[1] = Text(visible(row.when).replace("/", "/ "))
        table.add_row(*cells)
    return table
