"""What is slow to make and the same each time, kept from one process to the next.

A file in the user's cache folder, one for each version of Python and of the regex package, holds plain data (numbers,
strings, tuples) by the digest of what it was made from. It is mapped once; what is new goes to its end in one
write, so processes side by side don't hinder each other. A record that is not whole is never used. Where the folder
can't be written all is made anew each time; nothing else changes.

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
from mmap import ACCESS_READ, mmap
from typing import Any, TypeVar

from diplofacts import __version__
from diplofacts.digests import blake2b

DIGEST, SUM = 16, 4
HEAD = DIGEST + 2 * SUM  # the record's name, the size of its data, their check sum
Made = TypeVar("Made")
NOWHERE = -1  # where records are that this process has added
LARGEST = 32_000_000  # a file that grew larger, by many changes to the rules, is begun anew


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
    file, places = _records()
    at = places.get(name, NOWHERE)
    if at == NOWHERE:
        return None
    head = at + DIGEST + SUM
    data = file[head + SUM : head + SUM + int.from_bytes(file[at + DIGEST : head], "big")]
    try:
        if int.from_bytes(file[head : head + SUM], "big") == crc32(data, crc32(name)):
            return marshal.loads(data)
    except (ValueError, EOFError, TypeError):
        pass
    del places[name]
    return None


def save(name: bytes, value: Any) -> None:
    """Keep data for the processes to come; where that fails, they make it anew."""
    path = _path()
    if path is None or name in _records()[1]:
        return
    _records()[1][name] = NOWHERE
    with suppress(OSError, ValueError):
        data = marshal.dumps(value)
        check = crc32(data, crc32(name)).to_bytes(SUM, "big")
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        stream = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(stream, name + len(data).to_bytes(SUM, "big") + check + data)
        finally:
            os.close(stream)


def forget() -> None:
    """Let go of what was read, so that the file is read again."""
    _records.cache_clear()
    _path.cache_clear()


@cache
def _path() -> str | None:
    """The file, None where nothing is to be kept."""
    default = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = os.environ.get("DIPLOFACTS_CACHE", os.path.join(default, "diplofacts"))
    if not folder:
        return None
    version = digest(__version__, sys.version, str(sys.maxsize), sys.byteorder, "2").hex()
    return os.path.join(folder, f"{version}.kept")


@cache
def _records() -> tuple[memoryview, dict[bytes, int]]:
    """The file, and where in it each record begins by name; one that ends in half a record is begun anew.

    The file is mapped, not read: of what stands in it one article needs a part.
    """
    path = _path()
    found: dict[bytes, int] = {}
    if path is None:
        return memoryview(b""), found
    with suppress(OSError, ValueError):
        with open(path, "rb") as stream:
            kept = mmap(stream.fileno(), 0, access=ACCESS_READ)
        number = int.from_bytes
        at, end = 0, len(kept)
        while at < end:
            found[kept[at : at + DIGEST]] = at
            at += HEAD + number(kept[at + DIGEST : at + DIGEST + SUM], "big")
        if at == end and end <= LARGEST:
            return memoryview(kept), found
        os.unlink(path)
    return memoryview(b""), {}
