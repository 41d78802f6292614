"""What a compressed Arrow IPC file unpacks to, by what it says of itself, before any of it is unpacked.

A file is a row of messages: the size of what describes it, that as a flatbuffer, its body. Of a body that is compressed
each buffer begins with the size it unpacks to. Nothing else of the body is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

MARK = b"\xff\xff\xff\xff"
DICTIONARY, BATCH = 2, 3  # kinds of messages that have bodies
LARGEST = 10_000_000  # bytes that describe a message: a table of a hundred thousand columns


def sizes(stream: BinaryIO) -> Iterator[tuple[int, int]]:
    """Yield the packed and the unpacked size of each message that is compressed. stream: where the first one begins.

    Ends where the messages do, or what stands there is none: those who read them tell what is wrong.
    """
    while len(start := stream.read(4)) == 4:
        told = int.from_bytes(stream.read(4) if start == MARK else start, "little")
        if not 0 < told <= LARGEST:
            return
        table = _Table(stream.read(told))
        body = stream.tell()
        try:
            length, buffers = _described(table)
            yield length, sum(_unpacked(stream, body + at, size) for at, size in buffers)
        except IndexError:
            return
        stream.seek(body + length)


def _unpacked(stream: BinaryIO, at: int, size: int) -> int:
    """The size that a buffer unpacks to; its own where it is told to be -1, and so as it is."""
    if size < 8:
        return size
    stream.seek(at)
    told = int.from_bytes(stream.read(8), "little", signed=True)
    return told if told >= 0 else size


def _described(table: _Table) -> tuple[int, list[tuple[int, int]]]:
    """The size of a message's body, and where the buffers are in one that is compressed, with their sizes."""
    message = table.at(0)
    length = table.number(message, 3, 8)
    kind, batch = table.number(message, 1, 1), table.below(message, 2)
    if kind == DICTIONARY and batch is not None:
        batch = table.below(batch, 1)
    if kind not in (DICTIONARY, BATCH) or batch is None or table.below(batch, 3) is None:
        return length, []
    first = table.below(batch, 2)
    count = table.read(first, 4) if first is not None else 0
    where = [(first or 0) + 4 + 16 * number for number in range(count)]
    return length, [(table.read(one, 8), table.read(one + 8, 8)) for one in where]


class _Table:
    """A flatbuffer: tables, each of which tells where its fields are. Raises IndexError for what lies outside it."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, at: int, size: int, *, signed: bool = False) -> int:
        """The number at a place, of so many bytes."""
        if not 0 <= at <= len(self._data) - size:
            raise IndexError(at)
        return int.from_bytes(self._data[at : at + size], "little", signed=signed)

    def at(self, place: int) -> int:
        """The place that is told at a place, as so many bytes from there."""
        return place + self.read(place, 4)

    def field(self, table: int, number: int) -> int | None:
        """Where a field of a table is; None for one that is left out."""
        fields = table - self.read(table, 4, signed=True)
        if 4 + 2 * number >= self.read(fields, 2):
            return None
        offset = self.read(fields + 4 + 2 * number, 2)
        return table + offset if offset else None

    def number(self, table: int, field: int, size: int) -> int:
        """A field that is a number, 0 where it is left out."""
        found = self.field(table, field)
        return self.read(found, size) if found is not None else 0

    def below(self, table: int, field: int) -> int | None:
        """Where the table or list is that a field names."""
        found = self.field(table, field)
        return self.at(found) if found is not None else None
