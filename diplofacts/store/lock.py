"""One writer at a time: a lock file beside the store, let go by the system when its process ends, however it ends."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from diplofacts.store.opened import StoreError

PAUSE = 0.2  # seconds between two tries of one who waits


@contextmanager
def locked(path: str, *, wait: bool = False) -> Iterator[None]:
    """Hold the lock of the store at path. Raises StoreError where another run holds it, unless told to wait for it."""
    try:
        lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        hint = "choose a file in a folder that exists and that you may write to"
        raise StoreError(f"can't be written: {error.strerror}", where=path, hint=hint) from None
    try:
        while not _taken(lock):
            if not wait:
                raise StoreError(
                    f"another run{_holder(lock)} is writing to it", where=path, hint="wait for it with --wait"
                )
            time.sleep(PAUSE)
        os.ftruncate(lock, 0)
        os.pwrite(lock, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(lock)


def _holder(lock: int) -> str:
    pid = os.pread(lock, 20, 0)
    return f" (process {pid.decode()})" if pid.isdigit() else ""


def _taken(lock: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows: SQLite's own lock still keeps two writers apart, transaction by transaction
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
