"""A table for the terminal: a heading for each article, its facts below, readable at 80 columns."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO, TextIO

from diplofacts.facts import AnyFact, Article
from diplofacts.write.formats import Style
from diplofacts.write.summary import Summary, summarise
from diplofacts.write.visible import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

NUMBER, TYPE, WHEN, CODES = 3, 12, 11, 13
WIDE = 100  # columns of a terminal with room for codes
COLOURS = {"planned": "yellow", "proposed": "yellow", "negotiating": "yellow", "pledged": "yellow", "cancelled": "red"}


def write_table(facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    """Write the facts article by article, as they come.

    Colours only on a terminal and without NO_COLOR; 80 columns wide where the width is not known.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
    try:
        console = _console(text)
        total = 0
        for article, group in groupby(facts, key=lambda fact: fact.article):
            rows = list(group)
            if total:
                console.print()
            console.print(heading(article), no_wrap=True, overflow="ellipsis")
            console.print(fact_table(rows, console.width, header=total == 0))
            total += len(rows)
        console.print(f"{total} fact{'' if total == 1 else 's'}" if total else "No facts found.")
    finally:
        text.detach()


def _console(text: TextIO) -> Console:
    from rich.console import Console

    class Plain(Console):
        """Takes words as they are, and leaves a reader's early end to the caller instead of leaving with 1."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Plain(file=text, highlight=False, markup=False, emoji=False)


def heading(article: Article) -> Text:
    """Name an article on one line."""
    from rich.text import Text

    line = Text(visible(article.path or article.id), style="bold")
    for part in (article.published, article.title):
        if part:
            line.append(f"  {visible(part)}", style="not bold")
    return line


def fact_table(facts: Sequence[AnyFact], width: int, *, header: bool, numbered: bool = False) -> Table:
    """Lay out one article's rows; all articles share the widths, so that columns stand in line.

    numbered: put the number of each row before it, from 1. The event codes come last, where there is room for them.
    """
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    coded = width >= WIDE
    left = max(width - TYPE - WHEN - 11 - (NUMBER + 2 if numbered else 0) - (CODES + 2 if coded else 0), 20)
    table = Table(box=SIMPLE_HEAD, show_header=header, show_edge=False, padding=(0, 1))
    if numbered:
        table.add_column("#", width=NUMBER, justify="right")
    for name, columns in (("Type", TYPE), ("When", WHEN), ("Who", left // 2), ("What", left - left // 2)):
        table.add_column(name, width=columns, overflow="fold")
    if coded:
        table.add_column("Codes", width=CODES)
    for number, fact in enumerate(facts, 1):
        codes = (str(fact.codes),) if coded else ()
        table.add_row(*((str(number),) if numbered else ()), *_cells(summarise(fact)), *codes)
    return table


def _cells(row: Summary) -> tuple[Text, ...]:
    """Return the cells of a row: a person a line, the ends of an interval likewise, the status after what."""
    from rich.text import Text

    what = Text(visible(row.what))
    if row.status:
        what.append("; " if row.what else "").append(visible(row.status), style=COLOURS.get(row.status, "green"))
    who = Text("\n".join(visible(person) for person in row.who.split("; ")))
    return Text(visible(row.type), style="cyan"), Text(visible(row.when).replace("/", "/\n")), who, what
