"""Packed streams: gzip and Zstandard, also one in the other, unpacked as they are read; bombs are stopped.

What is held in memory is a block of each layer, and of Zstandard its window, 128 MiB at the most.
"""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from diplofacts.errors import InputError

GZIP = b"\x1f\x8b"
ZSTD = b"\x28\xb5\x2f\xfd"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")  # with members, without
SKIPPABLE = b"\x2a\x4d\x18"  # bytes 1 to 3 of a Zstandard frame that has no data, such as pzstd begins with
SUFFIXES = (".gz", ".zst")
FREE = 100_000_000
"""Bytes that any input may unpack to."""
TIMES = 200
"""Above that, how many times its own size; text packs five times, a feed that repeats itself fifty times."""
DEEPEST = 5  # layers of packing
BLOCK = 1 << 16


class Guard:
    """Counts what is unpacked from one input, over all its layers and members.

    source: its bytes as they are packed. spent: no more is read of it.
    """

    def __init__(self, source: BinaryIO | Counted, name: str) -> None:
        self.name = name
        self.source = source
        self.unpacked = 0
        self.layers = 0
        self.spent = False
        self._size = _size(source)

    def count(self, size: int) -> None:
        """Take note of unpacked bytes. Raises InputError where they are too many to be honest."""
        self.unpacked += size
        if self.unpacked > FREE and self.unpacked > TIMES * self._packed():
            self.spent = True
            what = f"unpacks to more than {TIMES} times its size, as decompression bombs do"
            raise InputError(what, where=self.name, hint="unpack it yourself if it is honest")

    def deeper(self) -> None:
        self.layers += 1
        if self.layers > DEEPEST:
            raise InputError(f"packed more than {DEEPEST} times over", where=self.name, hint="unpack it yourself")

    def _packed(self) -> int:
        return self._size if self._size is not None else getattr(self.source, "taken", 0)


class Counted(io.RawIOBase):
    """A pipe, and how many bytes were taken from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = some(self.stream, len(buffer))
        self.taken += len(data)
        buffer[: len(data)] = data
        return len(data)


class Prefixed(io.RawIOBase):
    """A stream with the bytes put back that were taken from its start."""

    def __init__(self, prefix: bytes, stream: BinaryIO) -> None:
        self.prefix: memoryview | None = memoryview(prefix)
        self.stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data: bytes | memoryview
        if self.prefix:
            data, self.prefix = self.prefix[: len(buffer)], self.prefix[len(buffer) :]
        else:
            self.prefix = None  # let go of it
            data = some(self.stream, len(buffer))
        buffer[: len(data)] = data
        return len(data)


class Unpacked(io.RawIOBase):
    """What a packed stream holds. Whatever is wrong with it is an InputError."""

    def __init__(self, stream: Any, errors: tuple[type[Exception], ...], guard: Guard, name: str) -> None:
        self.stream = stream
        self.errors = errors
        self.guard = guard
        self.name = name

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self.stream.read(len(buffer))
        except self.errors as error:
            raise InputError(f"can't be read to its end: {error}", where=self.name) from None
        self.guard.count(len(data))
        buffer[: len(data)] = data
        return len(data)


def unpacked(stream: BinaryIO, guard: Guard, name: str) -> BinaryIO:
    """Take off all layers of gzip and Zstandard; what is not packed comes back as it was, at its start."""
    while True:
        start = stream.read(4)
        stream = put_back(start, stream)
        if start.startswith(GZIP):
            import gzip
            import zlib

            layer: Any = gzip.GzipFile(fileobj=stream, mode="rb")
            errors: tuple[type[Exception], ...] = (OSError, EOFError, zlib.error)
        elif start == ZSTD or (start[1:] == SKIPPABLE and start[0] >> 4 == 5):
            layer = _zstd().ZstdFile(stream, "rb")
            errors = (OSError, EOFError, _zstd().ZstdError)
        else:
            return stream
        guard.deeper()
        stream = io.BufferedReader(Unpacked(layer, errors, guard, name), BLOCK)


def put_back(start: bytes, stream: BinaryIO) -> BinaryIO:
    """Return the stream as it was before its first bytes were read."""
    if stream.seekable():
        stream.seek(-len(start), os.SEEK_CUR)
        return stream
    return io.BufferedReader(Prefixed(start, stream), BLOCK)


def some(stream: Any, size: int) -> bytes:
    """Read what is there, up to a size, without waiting for all of it; b"" at the end."""
    data: bytes = stream.read1(size) if hasattr(stream, "read1") else stream.read(size)
    return data


@contextmanager
def laid_down(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Give a stream that can be read in any order: the bytes of a pipe are laid down in a temporary file."""
    if stream.seekable():
        yield stream
        return
    import tempfile
    from shutil import copyfileobj

    with tempfile.TemporaryFile() as copy:
        copyfileobj(stream, copy, BLOCK)
        copy.seek(0)
        yield copy


def _size(stream: BinaryIO | Counted) -> int | None:
    """The bytes of a file; None for a pipe."""
    try:
        seen = os.fstat(stream.fileno())
    except (OSError, AttributeError):
        return len(stream.getbuffer()) if isinstance(stream, io.BytesIO) else None
    return seen.st_size if stat.S_ISREG(seen.st_mode) else None


def _zstd() -> Any:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd
