"""Where facts go: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Literal

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
    if sys.stdout is None:
        raise OutputError("closed", where="standard output", hint="write to a file with -o")
    stream = sys.stdout.buffer
    try:
        yield stream
        stream.flush()
    except OSError as error:
        # What is left in the buffers can't be written: let the interpreter flush it into nothing when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"can't be written: {error.strerror}", where="standard output") from None


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
def _opened(path: str, mode: Literal["wb", "xb"], shown: str) -> Iterator[BinaryIO]:
    try:
        with open(path, mode) as stream:
            yield stream
    except OSError as error:
        hint = "choose a file in a folder that exists, that you may write to and that has room"
        raise OutputError(f"can't be written: {error.strerror}", where=shown, hint=hint) from None
