"""Where articles come from: files, folders, archives and standard input become Documents, one after the other."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from typing import BinaryIO

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.read.document import Document
from diplofacts.read.packed import SUFFIXES as PACKED
from diplofacts.read.packed import Counted, Guard
from diplofacts.read.reading import ARCHIVE, Reading, fits, looked_for
from diplofacts.read.stream import read_stream


def read(inputs: tuple[str, ...], reading: Reading) -> Iterator[Document | DiplofactsError]:
    """Yield the articles of all inputs in their order, and in place of each that can't be read its error.

    inputs: paths of files and folders, "-" for standard input. A folder gives the article files below it,
    sorted by path; hidden ones are passed over, and so are folders that are links, which may lead round in circles.
    """
    for name in inputs:
        try:
            if name == "-":
                yield from _read_standard_input(reading)
            elif os.path.isdir(name):
                yield from _read_folder(name, reading)
            else:
                yield from _read_file(name, reading)
        except DiplofactsError as error:
            yield error


def size_of(inputs: tuple[str, ...], reading: Reading) -> int | None:
    """The bytes that read() will read, None where that can't be told beforehand: standard input, what is packed."""
    size = 0
    for name in inputs:
        paths = _found(name, reading) if os.path.isdir(name) else [name]
        if name == "-" or any(path.lower().endswith((*PACKED, ARCHIVE)) for path in paths):
            return None
        size += sum(os.path.getsize(path) for path in paths if os.path.isfile(path))
    return size


def _read_standard_input(reading: Reading) -> Iterator[Document | DiplofactsError]:
    if sys.stdin is None:
        raise InputError("closed", where="stdin", hint="name files or folders")
    source: Counted | BinaryIO = sys.stdin.buffer
    if not source.seekable():
        source = Counted(sys.stdin.buffer)
    stream = io.BufferedReader(source) if isinstance(source, Counted) else source
    yield from read_stream(stream, "stdin", None, reading, Guard(source, "stdin"))


def _read_folder(folder: str, reading: Reading) -> Iterator[Document | DiplofactsError]:
    found = _found(folder, reading)
    if not found:
        raise InputError("no articles in this folder", where=shown(folder), hint=looked_for(reading))
    for path in sorted(found, key=lambda path: path.split(os.sep)):
        try:
            yield from _read_file(path, reading)
        except DiplofactsError as error:
            yield error


def _found(folder: str, reading: Reading) -> list[str]:
    """The article files in a folder and below it, in no order."""
    found = []
    for here, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [os.path.join(here, name) for name in files if not name.startswith(".") and fits(name, reading)]
    return found


def _read_file(path: str, reading: Reading) -> Iterator[Document | DiplofactsError]:
    name = shown(path)
    try:
        with open(path, "rb") as stream:
            yield from read_stream(stream, name, name, reading, Guard(stream, name))
    except FileNotFoundError:
        raise InputError("no such file or folder", where=name, hint="check the path") from None
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror or error}", where=name) from None


def shown(path: str) -> str:
    """Return a path as text: bytes of a file name that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")
