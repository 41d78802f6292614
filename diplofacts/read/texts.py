"""Bytes of a stream become lines of text, in whatever encoding they are; none of it is held but a line."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from diplofacts.read.encoding import LEGACY, codec_of_stream, decode
from diplofacts.read.legacy import convert, latin
from diplofacts.read.packed import put_back

START = 1_000_000  # bytes by which the encoding of a longer text is told


def text_lines(
    stream: BinaryIO, *, most: int, name: str, encoding: str | None, tell: Callable[[str], None]
) -> Iterator[str]:
    """Yield the lines with their ends, "\\n", "\\r\\n" or "\\r"; a line longer than most code points comes in pieces.

    tell() is called with the name of the encoding. Raises InputError for binary data.
    """
    start = stream.read(START)
    if len(start) < START:
        found = decode(start, where=name, encoding=encoding)
        tell(found.encoding)
        yield from _pieces(io.StringIO(found.text, newline=""), most)
        return
    codec = encoding or codec_of_stream(start, where=name)
    tell(LEGACY.get(codec, codec))
    stream = put_back(start, stream)
    old = codec in LEGACY
    text = io.TextIOWrapper(stream, "latin-1" if old else codec, errors="replace", newline="")
    try:
        for line in _pieces(text, most):
            yield convert(latin(line), codec) if old else line
    finally:
        text.detach()  # who opened the stream closes it


def _pieces(text: io.TextIOBase, most: int) -> Iterator[str]:
    while line := text.readline(most + 1):
        yield line
