"""One writer at a time: a lock file beside the store, let go by the system when its process ends, however it ends.

The locks are those of the standard library, fcntl and msvcrt: packages for them take longer to import than a run that
finds nothing new.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from diplofacts.store.opened import StoreError

PAUSE = 0.2  # seconds between two tries of one who waits


@contextmanager
def locked(path: str, *, wait: bool = False) -> Iterator[None]:
    """Hold the lock of the store at path. Raises StoreError where another run holds it, unless told to wait for it."""
    try:
        lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
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
        _sign(lock)
        yield
    finally:
        os.close(lock)


def _sign(lock: int) -> None:
    """Leave the number of this process behind the first byte, the one that Windows locks."""
    os.lseek(lock, 0, os.SEEK_SET)
    os.write(lock, f"\n{os.getpid()}\n".encode())


def _holder(lock: int) -> str:
    with suppress(OSError):
        os.lseek(lock, 1, os.SEEK_SET)
        number = os.read(lock, 20).partition(b"\n")[0]
        return f" (process {number.decode()})" if number.isdigit() else ""
    return ""


def _taken(lock: int) -> bool:
    """Take the lock if it is free."""
    os.lseek(lock, 0, os.SEEK_SET)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
