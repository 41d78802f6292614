"""What is slow to make and the same each time, kept from one process to the next.

A file in the user's cache folder, one for each version of Python and of the regex package, holds plain data (numbers,
strings, tuples); another, by the digest of what each was made from, where it stands. The other is read at once, and of
the one what is asked for; what is new goes to their ends in one write each, so processes side by side don't hinder each
other. A record that is not whole is never used. Where the folder can't be written all is made anew each time; nothing
else changes.

DIPLOFACTS_CACHE names another folder; empty, it keeps nothing.
"""

from __future__ import annotations

import marshal
import os
import sys
from binascii import crc32
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

from diplofacts import __version__
from diplofacts.digests import blake2b

DIGEST, NUMBER = 16, 4
ENTRY = DIGEST + 3 * NUMBER  # a record's name, where its data begins, the size and the check sum of the data
MOST = (1 << 8 * NUMBER) - 1
Made = TypeVar("Made")
BINARY: int = getattr(os, "O_BINARY", 0)
NONE = -1  # the number of no file
LARGEST = 64_000_000  # a file that grew larger, by many changes to the rules, is begun anew


def digest(*parts: str) -> bytes:
    """A name for what is made from these parts, the same in every process."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), DIGEST)


def stamp(path: str) -> str:
    """What tells a file from what it was before it was changed."""
    found = os.stat(path)
    return f"{path} {found.st_size} {found.st_mtime_ns}"


def once(name: bytes, make: Callable[[], Made]) -> Made:
    """The data kept under a name; made, and kept, where there is none."""
    data: Made | None = load(name)
    if data is None:
        data = make()
        save(name, data)
    return data


def load(name: bytes) -> Any:
    """The data kept under a name; None where there is none."""
    file, entries, places = _records()
    place = places.get(name)
    if not place:
        return None
    numbers = int.from_bytes(entries[place : place + 3 * NUMBER], "big")
    at, size, check = numbers >> 64, numbers >> 32 & MOST, numbers & MOST
    try:
        found = _read(file, at, size)
        if _check(name, found) == check:
            return marshal.loads(found)
    except (OSError, ValueError, EOFError, TypeError):
        pass
    del places[name]
    return None


def save(name: bytes, value: Any, *, anew: bool = False) -> None:
    """Keep data for the processes to come; where that fails, they make it anew. anew: in place of what is kept."""
    path, places = _path(), _records()[2]
    if path is None or (name in places and not anew):
        return
    places[name] = 0
    with suppress(OSError, ValueError, OverflowError):
        data = marshal.dumps(value)
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        end = _append(path, data)
        numbers = (end - len(data), len(data), _check(name, data))
        _append(f"{path}.names", name + b"".join(number.to_bytes(NUMBER, "big") for number in numbers))


def _check(name: bytes, data: bytes) -> int:
    """A check sum of what is kept under a name. A part that was not written shows in every sixteenth byte too."""
    return crc32(data[::16], crc32(name))


def _read(file: int, at: int, size: int) -> bytes:
    """Part of a file, from where other processes read too."""
    if hasattr(os, "pread"):
        return os.pread(file, size, at)
    os.lseek(file, at, os.SEEK_SET)
    return os.read(file, size)


def _append(path: str, data: bytes) -> int:
    """Write data to the end of a file, and return where that is then. Raises OSError where not all of it fits."""
    stream = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | BINARY, 0o600)
    try:
        if os.write(stream, data) < len(data):
            raise OSError(path)
        return os.lseek(stream, 0, os.SEEK_CUR)
    finally:
        os.close(stream)


def is_own() -> bool:
    """Whether what is kept is the user's own, or will be; not where nothing is kept."""
    path = _path()
    if path is None:
        return False
    try:
        return not hasattr(os, "getuid") or os.stat(path).st_uid == os.getuid()
    except OSError:
        return True


def forget() -> None:
    """Let go of what was read, so that the file is read again."""
    with suppress(OSError):
        os.close(_records()[0])
    _records.cache_clear()
    _path.cache_clear()


@cache
def _path() -> str | None:
    """The file of the data, None where nothing is to be kept."""
    default = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = os.environ.get("DIPLOFACTS_CACHE", os.path.join(default, "diplofacts"))
    if not folder:
        return None
    version = digest(__version__, sys.version, str(sys.maxsize), sys.byteorder, "4").hex()
    return os.path.join(folder, f"{version}.kept")


@cache
def _records() -> tuple[int, bytes, dict[bytes, int]]:
    """The file, open, the entries, and where in these the numbers of each name are; 0 for what this process has added.

    Files that don't fit each other, or grew too large, are begun anew. The file is never closed, as its number is used
    by processes that this one starts.
    """
    path = _path()
    if path is None:
        return NONE, b"", {}
    with suppress(OSError, ValueError):
        with open(f"{path}.names", "rb") as stream:
            entries = stream.read()
        if len(entries) % ENTRY == 0 and os.stat(path).st_size <= LARGEST:
            starts = range(0, len(entries), ENTRY)
            file = os.open(path, os.O_RDONLY | BINARY)
            return file, entries, {entries[at : at + DIGEST]: at + DIGEST for at in starts}
    with suppress(OSError):
        os.unlink(f"{path}.names")
        os.unlink(path)
    return NONE, b"", {}
