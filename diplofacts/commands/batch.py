"""diplofacts batch."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import click

from diplofacts.commands.inputs import (
    book_of_files,
    reading_of,
    reading_options,
    rule_finder,
    rules_options,
    store_option,
)

if TYPE_CHECKING:
    from diplofacts.batch.run import Tally
    from diplofacts.errors import DiplofactsError
    from diplofacts.read.reading import Reading


@click.command(short_help="Keep a store of facts up to date with files and folders.")
@click.argument("inputs", nargs=-1, type=click.Path())
@store_option
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 512), metavar="N",
    help="Processes at work; by default one for each processor.",
)  # fmt: skip
@click.option("--watch", is_flag=True, help="Go on as files and rules come, change and go, until Ctrl-C.")
@click.option("--wait", is_flag=True, help="Wait while another run is writing to the store.")
@click.option("--retry-problems", "retry", is_flag=True, help="Read files with problems again.")
@rules_options
@reading_options
def batch(
    inputs: tuple[str, ...], store: str, jobs: int | None, watch: bool, wait: bool, retry: bool, **options: Any
) -> None:
    """Find the facts of articles that are new or have changed in INPUTS, files and folders, and keep them in a store.

    The store is one SQLite file. Articles that vanished or changed have their old facts withdrawn; all others are left
    alone. The run may be killed at any moment: the store stays whole, and the next run does the rest. What could not be
    read is in the store's table of problems; --retry-problems without INPUTS reads just those files again.

    \b
    Examples:
        diplofacts batch news/ --store facts.db
        diplofacts batch news/ feed.jsonl --store facts.db -j 8 --wait
        diplofacts batch news/ --store facts.db --watch
        diplofacts batch --store facts.db --retry-problems

    Leaves with 0 when all was read, 1 when the store has problems (the rest is there all the same), 2 on wrong usage.
    """
    if not inputs and not (retry and not watch):
        raise click.UsageError("nothing to read: name files or folders")
    if "-" in inputs:
        raise click.UsageError("a store follows files: save standard input to one first")
    reading = reading_of(options)
    run = _Batch(store, reading, jobs or os.cpu_count() or 1, rule_finder(options))
    tally = run.once(inputs, wait=wait, retry=retry)
    if watch:
        run.watch(inputs)
    raise click.exceptions.Exit(1 if tally.problems or tally.standing else 0)


class _Batch:
    """Runs on one store with the same options."""

    def __init__(self, store: str, reading: Reading, jobs: int, find: Callable[[], tuple[str, ...]]) -> None:
        from diplofacts.batch.rules import rules_version

        self.store = store
        self.reading = reading
        self.jobs = jobs
        self.find = find
        self._known = self._look()
        self.files = find()
        self.book = book_of_files(self.files)
        self.rules = rules_version(self.book)

    def once(self, inputs: tuple[str, ...], *, wait: bool, retry: bool = False, gone: tuple[str, ...] = ()) -> Tally:
        """Bring the store up to date and say what was done."""
        from diplofacts.batch.run import Run
        from diplofacts.batch.workers import Workers
        from diplofacts.store.keep import Keeper
        from diplofacts.store.lock import locked
        from diplofacts.store.opened import opened

        with ExitStack() as stack:
            stack.enter_context(locked(self.store, wait=wait))
            connection = stack.enter_context(opened(self.store, make=True))
            workers = stack.enter_context(Workers(self.jobs, self.files, self.book))
            run = Run(Keeper(connection), self.reading, self.rules, workers, _tell)
            tally = run.follow(inputs, retry=retry, gone=gone)
        _sum_up(tally)
        return tally

    def watch(self, inputs: tuple[str, ...]) -> None:
        """Go on with what changes, the articles or the rules, until Ctrl-C."""
        from diplofacts.batch.watch import changes
        from diplofacts.commands.complain import note

        note("watching; Ctrl-C ends it")
        for come, gone in changes(inputs, self.reading, self._look):
            self._learn()
            self.once(come, wait=True, gone=gone)

    def _look(self) -> list[tuple[str, int, int]]:
        """The rule files as they are now; a project file may come and go."""
        return [(file, *_seen(file)) for file in self.find()]

    def _learn(self) -> None:
        """Take the rules that are in force now; wrong ones are told of, and the old ones stay."""
        from diplofacts.batch.rules import rules_version
        from diplofacts.commands.complain import complain
        from diplofacts.errors import DiplofactsError

        now = self._look()
        if now == self._known:
            return
        self._known = now
        files = self.find()
        try:
            book = book_of_files(files)
        except DiplofactsError as error:
            complain(error)
            return
        self.files, self.book, self.rules = files, book, rules_version(book)


def _seen(file: str) -> tuple[int, int]:
    """Size and time of a file, zeros where it is not there."""
    try:
        seen = os.stat(file)
    except OSError:
        return (0, 0)
    return seen.st_size, seen.st_mtime_ns


def _tell(error: DiplofactsError) -> None:
    """Print a problem on one line."""
    from diplofacts.write.visible import visible

    where = f"{error.where}: " if error.where else ""
    hint = f" (hint: {error.hint})" if error.hint else ""
    click.echo(visible(f"Error: {where}{error.what}{hint}"), err=True)


def _sum_up(tally: Tally) -> None:
    """Print what was done, on standard error."""
    parts = [
        f"{tally.files:,} files, {tally.read:,} read",
        f"{tally.worked:,} articles worked on",
        f"{tally.withdrawn:,} withdrawn",
        f"{tally.facts:,} facts found",
    ]
    if tally.problems or tally.standing:
        parts.append(f"{tally.problems:,} problems")
    click.echo("; ".join(parts), err=True)
    if tally.standing:
        click.echo(f"{tally.standing:,} problems of earlier runs stand; --retry-problems tries again", err=True)
