"""Articles shared out among processes; what they give comes back in the order of the articles.

A chunk of articles goes to a process that has nothing to do, and comes back as finished bytes. A process that dies
takes one article with it: it leaves word of each it begins, so that the others of its chunk are given to a new one.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Any

from diplofacts.book import Book
from diplofacts.errors import DiplofactsError, RuleTimeout
from diplofacts.facts import AnyFact
from diplofacts.read.document import Document
from diplofacts.record import NamedTuple
from diplofacts.write.formats import Style, rows_of

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

CHUNK = 50_000
"""Bytes of text that one process is given at a time: a tenth of a second's work or so, and so what one may wait at the
end for the other."""
FEW = 250_000
"""Bytes of text up to which it does not pay to start other processes, nor to make ready for more."""
MANY = 100
"""New patterns from which on a process keeps word of those it met."""
TIDY = 1_000_000
"""Bytes of text after which Python gives back what it holds on to for reuse, two milliseconds' work."""
AHEAD = 4
"""Chunks for each process that may be done before their turn: what bounds the memory they take."""
FAULT = "a fault of diplofacts: please report it, with the article"
Item = Document | DiplofactsError
Report = Callable[[DiplofactsError], None]


class ArticleError(DiplofactsError):
    """An article that could not be worked through."""


class Task(NamedTuple):
    """What is made of each article: its facts of these types (None: all), written in this format and style.

    book: the rules and names that the user brings.
    """

    format: str
    style: Style
    types: frozenset[str] | None = None
    book: Book | None = None


class Done(NamedTuple):
    """What some articles gave. size: bytes of their texts. failed: where, what happened, and a hint.

    rows: the facts as written, b"" where there is none; found: the facts themselves, for a format that has no rows.
    """

    articles: int = 0
    facts: int = 0
    size: int = 0
    rows: bytes = b""
    found: list[AnyFact] = []  # noqa: RUF012 - never changed
    failed: list[tuple[str, str, str]] = []  # noqa: RUF012


def work(items: Iterable[Item], task: Task, jobs: int | None, report: Report) -> Iterator[Done]:
    """Yield what the articles give, in their order; report() is told of what could not be read.

    jobs: how many processes; None for as many as there are processors, once there is more than a little to do.
    """
    items = iter(items)
    if jobs is None or jobs == 1:
        yield from _alone(items, task, report, FEW)
        after = next(items, None)
        if after is None:
            return
        items = chain((after,), items)
    from diplofacts.ready import make_ready, remember

    make_ready()
    jobs = jobs or processors()
    yield from _shared_out(items, task, jobs, report) if jobs > 1 else _alone(items, task, report, None)
    if jobs == 1 and task.book is None:
        remember()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def finish(documents: list[Document], task: Task, begin: Callable[[int], None] = lambda number: None) -> Done:
    """Work through some articles. begin() is told the number of each before it is begun."""
    from diplofacts.pipeline import extract_document

    facts: list[AnyFact] = []
    failed: list[tuple[str, str, str]] = []
    for number, document in enumerate(documents):
        begin(number)
        try:
            facts += extract_document(document, types=task.types, book=task.book)
        except RuleTimeout as error:
            failed.append((f"{error.where}: article {document.id}", error.what, error.hint or ""))
        except Exception as error:  # one article's trouble, whatever it is, is not that of all the others
            failed.append((document.id, f"{type(error).__name__}: {error}", FAULT))
    rows = rows_of(task.format, task.style)
    written = rows.between.join(map(rows.row, facts)) if rows else b""
    return Done(len(documents), len(facts), sum(map(_size, documents)), written, [] if rows else facts, failed)


def _size(document: Document) -> int:
    return len(document.text.encode())


def _alone(items: Iterator[Item], task: Task, report: Report, few: int | None) -> Iterator[Done]:
    """One article after the other in this process; until so many bytes were read, where `few` says so."""
    read = 0
    for item in items:
        if isinstance(item, DiplofactsError):
            report(item)
            continue
        done = finish([item], task)
        _tell(done, report)
        yield done
        read += done.size
        if few is not None and read > few:
            return
        if read > TIDY:
            gc.collect()
            read = 0


def _tell(done: Done, report: Report) -> None:
    for where, what, hint in done.failed:
        report(ArticleError(what, where=where, hint=hint))


# --- several processes ---------------------------------------------------------------------------------------------


def _shared_out(items: Iterator[Item], task: Task, jobs: int, report: Report) -> Iterator[Done]:
    chunks = enumerate(_chunks(items, report))
    workers: list[_Worker] = []
    waiting: dict[int, Done] = {}
    turn, given, more = 0, 0, True
    try:
        while True:
            while more and given - turn < AHEAD * jobs:
                worker = next((one for one in workers if one.chunk is None), None)
                if worker is None and len(workers) == jobs:
                    break
                number, chunk = next(chunks, (given, []))
                more = bool(chunk)
                if chunk:
                    if worker is None:
                        worker = _Worker(task, workers)
                        workers.append(worker)
                    worker.give(number, chunk)
                    given += 1
            busy = [one for one in workers if one.chunk is not None]
            if not busy:
                break
            for worker in _ready(busy):
                number, done = worker.take(report)
                if done is not None:
                    waiting[number] = done
            while turn in waiting:
                done = waiting.pop(turn)
                _tell(done, report)
                yield done
                turn += 1
    finally:
        for worker in workers:
            worker.end()


def _chunks(items: Iterable[Item], report: Report) -> Iterator[list[Document]]:
    chunk: list[Document] = []
    size = 0
    for item in items:
        if isinstance(item, DiplofactsError):
            report(item)
            continue
        chunk.append(item)
        size += _size(item)
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _ready(workers: list[_Worker]) -> list[_Worker]:
    from multiprocessing.connection import wait

    ready = wait([one.pipe for one in workers])
    return [one for one in workers if one.pipe in ready]


class _Worker:
    """A process, and the chunk it has. crew: all of them."""

    def __init__(self, task: Task, crew: list[_Worker]) -> None:
        self.task = task
        self.crew = crew
        self.number = -1
        self.chunk: list[Document] | None = None
        self._start()

    def _start(self) -> None:
        context = _context()
        self.place = context.RawValue("l", -1)
        self.pipe, theirs = context.Pipe()
        ours = [one.pipe for one in {*self.crew, self}] if context.get_start_method() == "fork" else []
        self.process = context.Process(target=_serve, args=(theirs, ours, self.place, self.task), daemon=True)
        self.process.start()
        theirs.close()

    def give(self, number: int, chunk: list[Document]) -> None:
        """Hand over a chunk; take() gets it back."""
        self.number, self.chunk = number, chunk
        self.place.value = -1
        with suppress(OSError):  # it died: take() sees to that
            self.pipe.send(chunk)

    def take(self, report: Report) -> tuple[int, Done | None]:
        """What the chunk gave; None where the process died, and the rest of the chunk went to a new one."""
        try:
            done: Done | None = self.pipe.recv()
        except (EOFError, OSError):
            done = self._begin_anew(report)
        if done is not None:
            self.chunk = None
        return self.number, done

    def _begin_anew(self, report: Report) -> Done | None:
        assert self.chunk is not None
        self.process.join()
        how, place = self.process.exitcode or 0, self.place.value
        what = f"signal {-how}" if how < 0 else f"exit code {how}"
        if place < 0:
            raise ArticleError(f"a process died before it began ({what})", hint="try --jobs 1")
        killer = self.chunk[place]
        report(
            ArticleError(
                f"the process that read this article died ({what})", where=killer.id, hint="all others are read"
            )
        )
        rest = [one for number, one in enumerate(self.chunk) if number != place]
        self.pipe.close()
        self._start()
        if not rest:
            return Done()
        self.give(self.number, rest)
        return None

    def end(self) -> None:
        """Let the process go, whatever it does."""
        self.process.terminate()
        self.process.join()
        self.pipe.close()


def _context() -> Any:
    """Processes that begin with what this one has read and compiled, where the system has such."""
    from multiprocessing import get_context

    return get_context("fork" if sys.platform == "linux" else None)


def _serve(pipe: Connection, inherited: list[Connection], place: Any, task: Task) -> None:
    """Work through chunks until there are no more. Ctrl-C is for the process that gives them.

    inherited: copies of that process's ends of the pipes, which would keep them open when it is gone.
    """
    import signal

    from diplofacts.ready import remember

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for one in inherited:
        one.close()

    def begin(number: int) -> None:
        place.value = number

    with suppress(EOFError, BrokenPipeError):  # the process that gives them is gone
        while True:
            pipe.send(finish(pipe.recv(), task, begin))
            if task.book is None:
                remember(MANY)
