"""What is slow to make and the same each time, kept from one process to the next.

A file in the user's cache folder, one for each version of Python and of the regex package, holds plain data (numbers,
strings, tuples) by the digest of what it was made from. It is read once, whole; what is new goes to its end in one
write, so processes side by side don't hinder each other. A record that is not whole is never used. Where the folder
can't be written all is made anew each time; nothing else changes.

DIPLOFACTS_CACHE names another folder; empty, it keeps nothing.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from functools import cache
from typing import Any

from diplofacts import __version__

DIGEST = 16
HEAD = 2 * DIGEST + 4  # the record's name, its digest, the size of its data
LARGEST = 32_000_000  # a file that grew larger, by many changes to the rules, is begun anew


def digest(*parts: str | bytes) -> bytes:
    """A name for what is made from these parts, the same in every process."""
    from hashlib import blake2b

    found = blake2b(digest_size=DIGEST)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(len(data).to_bytes(8, "big") + data)
    return found.digest()


def load(name: bytes) -> Any:
    """The data kept under a name; None where there is none."""
    data = _records().get(name)
    if data is None:
        return None
    with suppress(ValueError, EOFError, TypeError):
        if data[:DIGEST] == digest(name, data[DIGEST:]):
            return marshal.loads(data[DIGEST:])
    return None


def save(name: bytes, value: Any) -> None:
    """Keep data for the processes to come; where that fails, they make it anew."""
    path = _path()
    if path is None:
        return
    with suppress(OSError, ValueError):
        data = marshal.dumps(value)
        checked = digest(name, data) + data
        _records()[name] = checked
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        stream = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(stream, name + len(data).to_bytes(4, "big") + checked)
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
    version = digest(__version__, sys.version, str(sys.maxsize), sys.byteorder).hex()
    return os.path.join(folder, f"{version}.kept")


@cache
def _records() -> dict[bytes, bytes]:
    """Digest and data of each record by name; a file that ends in half a record is begun anew."""
    path = _path()
    found: dict[bytes, bytes] = {}
    if path is None:
        return found
    with suppress(OSError):
        with open(path, "rb") as stream:
            kept = stream.read()
        at, end = 0, len(kept)
        while at < end:
            data = at + HEAD + int.from_bytes(kept[at + DIGEST : at + DIGEST + 4], "big")
            found[kept[at : at + DIGEST]] = kept[at + DIGEST + 4 : data]
            at = data
        if at != end or end > LARGEST:
            found.clear()
            os.unlink(path)
    return found
