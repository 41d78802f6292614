"""Where facts go: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from diplofacts.errors import DiplofactsError


class OutputError(DiplofactsError):
    """An output file that can't be written."""


@contextmanager
def target(path: str | None) -> Iterator[BinaryIO]:
    """Give the stream to write to. None or "-": standard output, whose reader may leave early without any fuss."""
    if path is None or path == "-":
        with _standard_output() as stream:
            yield stream
    elif os.path.exists(path) and not os.path.isfile(path):
        with _opened(path, "wb", path) as stream:
            yield stream
    else:
        with _atomic(os.path.realpath(path), path) as stream:
            yield stream


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    stream = sys.stdout.buffer
    try:
        yield stream
        stream.flush()
    except BrokenPipeError:
        # What is left in the buffers has no reader: let the interpreter flush it into nothing when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _atomic(real: str, shown: str) -> Iterator[BinaryIO]:
    """Write beside the file and move into place at the end; on any error, Ctrl-C too, the old file stays."""
    part = f"{real}.{os.getpid()}.part"
    try:
        with _opened(part, "xb", shown) as stream:
            yield stream
        if os.path.exists(real):
            os.chmod(part, os.stat(real).st_mode)
        os.replace(part, real)
    except BaseException:
        if os.path.exists(part):
            os.unlink(part)
        raise


@contextmanager
def _opened(path: str, mode: str, shown: str) -> Iterator[BinaryIO]:
    try:
        stream = open(path, mode)  # noqa: SIM115  # closed below; only the opening may turn into our error
    except OSError as error:
        hint = "choose a file in a folder that exists and that you may write to"
        raise OutputError(f"can't be written: {error.strerror}", where=shown, hint=hint) from None
    with stream:
        yield stream  # type: ignore[misc]  # open() with a mode that is no literal is typed IO[Any]
