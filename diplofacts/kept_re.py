"""What re gives, with patterns compiled once per machine: `from diplofacts import kept_re as re`.

re compiles in Python, and forgets when the process ends: half a second for the patterns that one article needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from re import ASCII as ASCII
from re import IGNORECASE as IGNORECASE
from re import Match as Match
from re import Pattern as Pattern
from re import error as error
from re import escape as escape
from typing import Any

from diplofacts.pattern import plain

compile = plain


def search(pattern: str, text: str) -> Match[str] | None:
    return plain(pattern).search(text)


def match(pattern: str, text: str) -> Match[str] | None:
    return plain(pattern).match(text)


def fullmatch(pattern: str, text: str) -> Match[str] | None:
    return plain(pattern).fullmatch(text)


def finditer(pattern: str, text: str) -> Iterator[Match[str]]:
    return plain(pattern).finditer(text)


def findall(pattern: str, text: str) -> list[Any]:
    return plain(pattern).findall(text)


def split(pattern: str, text: str, maxsplit: int = 0) -> list[str | Any]:
    return plain(pattern).split(text, maxsplit)


def sub(pattern: str, by: str | Callable[[Match[str]], str], text: str) -> str:
    return plain(pattern).sub(by, text)
