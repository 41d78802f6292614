"""Articles are read by several processes at once, each held by a thread that waits for it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import BinaryIO, cast

import msgspec

from diplofacts.batch.worker import Extracted, extract_rows, receive, send
from diplofacts.book import Book
from diplofacts.read.document import Document

ALONE = 32  # so many articles are read sooner here than other processes start
DIED = "the process that read it died: out of memory?"


class Workers:
    """submit() gives a way to the result; calling it waits. Use as a context, which ends the processes.

    rules: the user's rule files; book: what is in them.
    """

    def __init__(self, jobs: int, rules: tuple[str, ...] = (), book: Book | None = None) -> None:
        self.jobs = jobs
        self.rules = rules
        self.book = book
        self.submitted = 0
        self._pool: ThreadPoolExecutor | None = None
        self._own = threading.local()
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            process.kill()
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
        for process in self._processes:
            for stream in (process.stdin, process.stdout):
                with suppress(OSError):
                    if stream:
                        stream.close()
            process.wait()

    def submit(self, document: Document) -> Callable[[], Extracted]:
        self.submitted += 1
        if self.jobs == 1 or self.submitted <= ALONE:
            return lambda: extract_rows(document, self.book)
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self.jobs)
        future: Future[Extracted] = self._pool.submit(self._extract, document)
        return future.result

    def _extract(self, document: Document) -> Extracted:
        """Let this thread's process read an article. One that dies over it is replaced."""
        process = getattr(self._own, "process", None) or self._start()
        with suppress(OSError):
            send(cast(BinaryIO, process.stdin), msgspec.msgpack.encode(document))
            answer = receive(cast(BinaryIO, process.stdout))
            if answer is not None:
                return msgspec.msgpack.decode(answer, type=Extracted)
        self._own.process = None
        return Extracted([], error=DIED)

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "diplofacts.batch.worker", *self.rules]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._processes.append(process)
        self._own.process = process
        return process
