"""A count of articles on standard error, for people who wait."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import TextIO, TypeVar

Item = TypeVar("Item")
PATIENCE = 1.0


def counted(items: Iterable[Item]) -> Iterator[Item]:
    """Yield the items; where somebody waits at a terminal for longer than PATIENCE seconds, count them there.

    Nothing is shown where the facts themselves go to the terminal, nor in a log.
    """
    if not _at_terminal(sys.stderr) or _at_terminal(sys.stdout):
        yield from items
        return
    began = time.monotonic()
    with ExitStack() as stack:
        status = None
        for number, item in enumerate(items, 1):
            if status is None and time.monotonic() - began > PATIENCE:
                from rich.console import Console

                status = stack.enter_context(Console(stderr=True).status("reading …"))
            if status is not None:
                status.update(f"{number:,} articles")
            yield item


def _at_terminal(stream: TextIO | None) -> bool:
    """Return whether somebody may be watching; Python has None for a stream closed before it began."""
    return stream is not None and stream.isatty()
