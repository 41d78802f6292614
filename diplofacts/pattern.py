"""Patterns compiled once per machine.

The regex package compiles in Python: a pattern over all offices takes a tenth of a second, many times what it takes to
read an article with it. What it then hands to its engine in C is plain data, the same that pickling a pattern gives,
and to build a pattern from that takes two milliseconds. So that data is kept in the user's cache folder, and taken from
there by later processes. Where the folder can't be written, patterns are compiled each time; nothing else changes.

DIPLOFACTS_CACHE names another folder; empty, it keeps nothing.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from copyreg import dispatch_table
from functools import cache
from hashlib import blake2b
from typing import Any

import regex

LARGE = 40
SIZE = 16


@cache
def compiled(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Return regex.compile(pattern, flags), from the store where the pattern is large and already in it."""
    folder = _folder()
    if len(pattern) < LARGE or not folder:
        return regex.compile(pattern, flags)
    path = os.path.join(folder, _name(pattern, flags))
    found = _load(path)
    if found is None:
        found = regex.compile(pattern, flags)
        _save(path, found)
    return found


@cache
def _folder() -> str:
    default = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.environ.get("DIPLOFACTS_CACHE", os.path.join(default, "diplofacts"))


def _name(pattern: str, flags: int) -> str:
    """Return the name a pattern is kept under; other versions of Python or regex have other names for it."""
    version = f"{sys.implementation.cache_tag} {sys.maxsize} {sys.byteorder} {regex.__version__} {int(flags)} "
    return blake2b((version + pattern).encode(), digest_size=SIZE).hexdigest()


def _load(path: str) -> regex.Pattern[str] | None:
    """Return a kept pattern; None where there is none, or its file is not whole."""
    try:
        with open(path, "rb") as stream:
            kept = stream.read()
        data = kept[SIZE:]
        return _builder()(*marshal.loads(data)) if kept[:SIZE] == _digest(data) else None
    except (OSError, KeyError, TypeError, ValueError, EOFError):
        return None


def _save(path: str, pattern: regex.Pattern[str]) -> None:
    """Keep a pattern in a file that appears whole; where that fails, the next process compiles again."""
    with suppress(OSError, KeyError, TypeError, ValueError):
        data = marshal.dumps(_parts(pattern)[1])
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        part = f"{path}.{os.getpid()}"
        with open(part, "wb") as stream:
            stream.write(_digest(data) + data)
        os.replace(part, path)


def _parts(pattern: regex.Pattern[str]) -> tuple[Callable[..., regex.Pattern[str]], tuple[Any, ...]]:
    """Return what pickle would call to build this pattern, and with what."""
    reduce: Any = dispatch_table[type(pattern)]
    build, arguments = reduce(pattern)
    return build, arguments


@cache
def _builder() -> Callable[..., regex.Pattern[str]]:
    return _parts(regex.compile(""))[0]


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=SIZE).digest()
