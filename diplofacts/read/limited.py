"""Streams read no further than an article may be long: whole, or line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from diplofacts.errors import InputError
from diplofacts.read.packed import BLOCK

LARGEST = 10_000_000
"""Bytes of an article, unless --max-bytes says otherwise: a book has a million."""
HINT = "--max-bytes reads larger ones"


def whole(stream: BinaryIO, most: int, name: str) -> bytes:
    """Return all bytes of a stream. Raises InputError where they are more than most."""
    parts: list[bytes] = []
    size = 0
    while part := stream.read(BLOCK):
        parts.append(part)
        size += len(part)
        if size > most:
            raise InputError(f"more than {most:,} bytes", where=name, hint=HINT)
    return b"".join(parts)


def lines(stream: BinaryIO, most: int) -> Iterator[bytes | None]:
    """Yield the lines of a stream with their ends; None in place of one that is longer than most bytes."""
    while line := stream.readline(most + 1):
        if len(line) <= most or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(BLOCK)) and not rest.endswith(b"\n"):
            pass
        yield None


def too_long(most: int, where: str) -> InputError:
    return InputError(f"more than {most:,} bytes", where=where, hint=HINT)
