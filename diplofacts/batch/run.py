"""One batch run: look which files are new or changed, read them, write what they give, withdraw what is gone."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from hashlib import blake2b

import msgspec
from msgspec import Struct

from diplofacts.batch.found import FoundFile, key_of, look, walk
from diplofacts.batch.rules import reading_version
from diplofacts.batch.worker import Extracted
from diplofacts.batch.workers import Workers
from diplofacts.errors import DiplofactsError, InputError
from diplofacts.facts import Article
from diplofacts.read.document import Document
from diplofacts.read.reading import Reading, fits
from diplofacts.read.source import read
from diplofacts.store.keep import ArticleRow, Keeper, Stamp

EACH = 0.5  # seconds of work that a kill may undo: between two commits
MOST = 2000  # articles between two commits
AHEAD = 8  # articles in work for each process
Spot = tuple[str, int, str | None]
"""Where an article stands: the file, the place in it, and the member of an archive."""
FRESH = 100_000_000  # nanoseconds: a file changed so shortly before it is read may change again in the same tick


class Tally(Struct):
    """What a run did. read: files; worked: articles whose facts were found anew; standing: problems of earlier runs."""

    files: int = 0
    read: int = 0
    worked: int = 0
    known: int = 0
    facts: int = 0
    withdrawn: int = 0
    problems: int = 0
    standing: int = 0


class _Open(Struct):
    """A file that is being read. places: articles so far."""

    found: FoundFile
    stamp: Stamp
    places: int = 0


class Run:
    """Brings a store up to date with inputs; the lock is the caller's."""

    def __init__(
        self,
        keeper: Keeper,
        reading: Reading,
        rules: str,
        workers: Workers,
        on_problem: Callable[[DiplofactsError], None],
    ) -> None:
        self.keeper = keeper
        self.reading = reading
        self.rules = rules
        self.workers = workers
        self.on_problem = on_problem
        options = (
            reading.input, reading.fields, reading.published, reading.language, reading.encoding, reading.max_bytes
        )  # fmt: skip
        self.settings = _digest(rules, reading_version(), *options)
        self.tally = Tally()
        self.run: int | None = None
        self._in_work: set[str] = set()
        self._steps: deque[Callable[[], None]] = deque()
        self._since = 0.0
        self._undone = 0

    def follow(self, inputs: Iterable[str], *, retry: bool = False, gone: Iterable[str] = ()) -> Tally:
        """Read what is new or changed in the inputs, withdraw what is gone from them. gone: files that are no more.

        retry: read files that have problems again, changed or not; without inputs all of them in the store.
        """
        inputs = list(inputs)
        troubled = dict(self.keeper.troubled()) if retry else {}
        try:
            for path in gone:
                for file in self.keeper.stamps(key_of(path)):
                    self._forget(file)
            for name in inputs:
                self._follow(name, troubled)
            if retry and not inputs:
                for path in troubled.values():
                    self._follow(path, troubled)
            self._work_off(0)
            if self.run is not None or self.keeper.cut_off():  # a run that was killed may have left articles of no file
                self._write()
                assert self.run is not None  # _write() began it
                self.tally.withdrawn = self.keeper.withdraw()
                self.keeper.end_run(self.run, _now(), self.tally.worked, self.tally.withdrawn)
                self._commit()
        except BaseException:
            if self.keeper.connection.in_transaction:
                self.keeper.connection.rollback()
            raise
        self.tally.standing = max(self.keeper.problems() - self.tally.problems, 0)
        return self.tally

    def _follow(self, name: str, troubled: dict[str, str]) -> None:
        """Bring one input up to date: a file, or a folder with all below it."""
        before = self.keeper.stamps(key_of(name))
        changed = []
        settings = self.settings
        try:
            for found in self._files(name):
                self.tally.files += 1
                stamp = before.pop(found.file, None)
                if stamp == (found.size, found.mtime_ns, found.ctime_ns, settings) and found.file not in troubled:
                    continue
                changed.append(found)
        except OSError as error:
            self._trouble(name, error, known=key_of(name) in before)
            return
        for file in before:
            self._forget(file)
        for found in sorted(changed, key=lambda one: one.path.split(os.sep)):
            self._read(found)

    def _files(self, name: str) -> Iterator[FoundFile]:
        if os.path.isdir(name):
            return walk(name, lambda file: fits(file, self.reading))
        return iter([look(name)])

    def _trouble(self, name: str, error: OSError, *, known: bool) -> None:
        """An input can't be looked at. A file that is gone is withdrawn; a folder that is gone may be a disk not there.

        known: the input is a file of the store.
        """
        missing = isinstance(error, FileNotFoundError)
        what = "no such file or folder" if missing else f"can't be read: {error.strerror or error}"
        file = key_of(name)
        if known and missing:
            self._forget(file)
        self._then(lambda: self.keeper.forget_problems(file))
        problem = InputError(what, where=name, hint="check the path" if missing else None)
        self._then(lambda: self._complain(file, name, problem))

    def _read(self, found: FoundFile) -> None:
        """Read a file; its articles are linked where they are known, else handed out to be worked on."""
        fresh = time.time_ns() - max(found.mtime_ns, found.ctime_ns) < FRESH
        mtime = 0 if fresh else found.mtime_ns
        one = _Open(found, Stamp(found.size, mtime, found.ctime_ns, self.settings))
        self.tally.read += 1
        self._then(lambda: self.keeper.begin_file(found.file, found.path))
        path = found.path if found.path != "-" else "./-"
        for item in _surely(read((path,), self.reading), found.path):
            if isinstance(item, DiplofactsError):
                self._then(partial(self._complain, found.file, found.path, item))
                continue
            one.places += 1
            self._hand_out(one, item)
        self._then(lambda: self.keeper.end_file(found.file, one.places, one.stamp))

    def _hand_out(self, one: _Open, document: Document) -> None:
        hash = _digest(
            document.id, document.text, document.title, document.published, document.language, document.publisher,
            document.url,
        )  # fmt: skip
        spot = one.found.file, one.places, _member(document.path, one.found.path)
        if hash in self._in_work:
            self.tally.known += 1
            self._then(lambda: self._stand_again(spot, hash))
            return
        known = self.keeper.known(hash)
        if known is not None and known.rules == self.rules:
            self.tally.known += 1
            number = known.article
            self._then(lambda: self._stand(spot, number))
            return
        result = self.workers.submit(document)
        self._in_work.add(hash)
        self._then(lambda: self._put(one.found, spot, hash, document, result()))
        self._work_off(AHEAD * self.workers.jobs)

    def _put(self, found: FoundFile, spot: Spot, hash: str, document: Document, result: Extracted) -> None:
        rules = self.rules
        if result.error:
            rules = ""  # as good as found with other rules: a retry works on it again
            hint = "please report it: the article shows a mistake in diplofacts"
            what = f"failed on article {document.id}: {result.error}"
            self._complain(found.file, found.path, InputError(what, where=found.path, hint=hint))
        assert self.run is not None  # _write() began it
        row = _row(document, result.article)
        number = self.keeper.put(hash, row, rules, self.run, result.facts)
        self._in_work.discard(hash)
        self._stand(spot, number)
        self.tally.worked += 1
        self.tally.facts += len(result.facts)

    def _stand(self, spot: Spot, number: int) -> None:
        file, place, member = spot
        self.keeper.stand(file, place, number, member)

    def _stand_again(self, spot: Spot, hash: str) -> None:
        """An article stands here too that was in work when this was read; by now it is in the store."""
        known = self.keeper.known(hash)
        assert known is not None
        self._stand(spot, known.article)

    def _forget(self, file: str) -> None:
        self._then(lambda: self.keeper.forget_file(file))

    def _complain(self, file: str, path: str, error: DiplofactsError) -> None:
        self.keeper.complain(file, path, error)
        self.tally.problems += 1
        self.on_problem(error)

    def _then(self, step: Callable[[], None]) -> None:
        """Do a step after all those before it."""
        self._steps.append(step)
        self._work_off(AHEAD * self.workers.jobs)

    def _work_off(self, left: int) -> None:
        """Take the steps in their order until so many are left; each is whole, so a commit may come after any."""
        while len(self._steps) > left:
            self._write()
            self._steps.popleft()()
            self._undone += 1
            if self._undone >= MOST or time.monotonic() - self._since > EACH:
                self._commit()

    def _write(self) -> None:
        """Begin a transaction where none is open, and the run with its first."""
        if not self.keeper.connection.in_transaction:
            self.keeper.do("BEGIN IMMEDIATE")
            self._since, self._undone = time.monotonic(), 0
        if self.run is None:
            self.run = self.keeper.begin_run(_now(), self.rules)

    def _commit(self) -> None:
        self.keeper.do("COMMIT")


def _surely(items: Iterator[Document | DiplofactsError], path: str) -> Iterator[Document | DiplofactsError]:
    """Pass on what is read; whatever a reader fails on becomes a problem of this file, and the run goes on."""
    try:
        yield from items
    except Exception as error:
        what, hint = f"can't be read: {type(error).__name__}: {error}", "please report it: a mistake in diplofacts"
        yield InputError(what, where=path, hint=hint)


def _row(document: Document, article: Article | None) -> ArticleRow:
    """What is known of an article; where it has facts, also what was found of its day and language."""
    return ArticleRow(
        document.id,
        document.title,
        article.published if article else document.published,
        article.language if article else document.language,
        document.publisher,
        document.url,
        document.text if document.extracted else None,
    )


def _member(path: str | None, archive: str) -> str | None:
    """The member of an archive that an article's path tells, None where the article is of no archive."""
    return path[len(archive) + 1 :] if path and path.startswith(f"{archive}/") else None


def _digest(*parts: object) -> str:
    return blake2b(msgspec.msgpack.encode(parts), digest_size=16).hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
