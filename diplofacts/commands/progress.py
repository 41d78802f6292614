"""A progress bar on standard error, for people who wait."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

    from diplofacts.jobs import Done
    from diplofacts.write.report.entry import Entry

Item = TypeVar("Item")
PATIENCE = 1.0
"""Seconds after which waiting becomes long."""
PAUSE = 0.1
"""Seconds from one look of the bar to the next."""


def shown(done: Iterable[Done], size: Callable[[], int | None], *, to_file: bool) -> Iterator[Done]:
    """Yield what is done; where somebody waits at a terminal for longer than PATIENCE, show there how far it is.

    Nothing is shown where the facts themselves go to the terminal, nor in a log. size: gives the bytes that there are
    to read, None where that can't be told. to_file: the facts go to a file of their own.
    """
    tell = attrgetter("articles", "facts", "size")
    return _shown(done, tell, size) if _is_watched(to_file) else iter(done)


def shown_entries(entries: Iterable[Entry], size: Callable[[], int | None]) -> Iterator[Entry]:
    """Yield the articles of a report, and show how far it is likewise."""

    def tell(one: Entry) -> tuple[int, int, int]:
        return 1, len(one.facts), len((one.text or "").encode(errors="replace"))

    return _shown(entries, tell, size) if _is_watched(True) else iter(entries)


def _shown(
    done: Iterable[Item], tell: Callable[[Item], tuple[int, int, int]], size: Callable[[], int | None]
) -> Iterator[Item]:
    began = looked = time.monotonic()
    articles = facts = read = 0
    bar: Progress | None = None
    try:
        for one in done:
            more = tell(one)
            articles, facts, read = articles + more[0], facts + more[1], read + more[2]
            now = time.monotonic()
            if bar is None and now - began > PATIENCE:
                bar = _bar(size())
            if bar is not None and now - looked > PAUSE:
                looked = now
                told = _words(articles, facts, read, now - began)
                bar.update(bar.task_ids[0], completed=read, told=told, refresh=True)
            yield one
    finally:
        if bar is not None:
            bar.stop()


def _bar(size: int | None) -> Progress:
    """The bar, at its beginning; drawn by update() alone, without a thread of its own."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    bar = Progress(
        SpinnerColumn(), TextColumn("{task.fields[told]}"), BarColumn(20), TimeRemainingColumn(),
        console=Console(stderr=True), auto_refresh=False, transient=True,
    )  # fmt: skip
    bar.add_task("", total=size, told="")
    bar.start()
    return bar


def _words(articles: int, facts: int, read: int, seconds: float) -> str:
    parts = [f"{articles:,} articles"] + ([f"{facts:,} facts, {read / 1e6 / seconds:.1f} MB/s"] if read else [])
    return ", ".join(parts)


def _is_watched(to_file: bool) -> bool:
    return _at_terminal(sys.stderr) and (to_file or not _at_terminal(sys.stdout))


def _at_terminal(stream: TextIO | None) -> bool:
    """Return whether somebody may be watching; Python has None for a stream closed before it began."""
    return stream is not None and stream.isatty()
