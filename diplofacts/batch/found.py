"""Which files there are below the inputs, and what their stat data says."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from diplofacts.record import NamedTuple


class FoundFile(NamedTuple):
    """A file of articles. file: its absolute path, the key in the store; path: as the user named it."""

    file: str
    path: str
    size: int
    mtime_ns: int
    ctime_ns: int


def key_of(path: str) -> str:
    """The absolute path as text; bytes of a name that are no UTF-8 are shown as escapes."""
    whole = os.path.abspath(path)
    return whole if whole.isascii() else os.fsencode(whole).decode("utf-8", "backslashreplace")


def walk(folder: str, fits: Callable[[str], bool]) -> Iterator[FoundFile]:
    """Yield the article files below a folder, in no order; hidden ones and linked folders are passed over.

    Files that go away meanwhile are left out; a folder that can't be listed raises OSError.
    """
    waiting = [(folder, key_of(folder))]
    while waiting:
        here, key = waiting.pop()
        base = key.rstrip(os.sep) + os.sep
        with os.scandir(here) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith("."):
                    continue
                plain = name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, base + plain))
                elif fits(name):
                    try:
                        seen = entry.stat()
                    except OSError:
                        continue
                    yield FoundFile(base + plain, entry.path, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns)


def look(path: str) -> FoundFile:
    """Return what there is to know of one file. Raises OSError."""
    seen = os.stat(path)
    return FoundFile(key_of(path), path, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns)
