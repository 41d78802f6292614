"""Text for people to look at: what would steer a terminal is shown instead."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import Any, BinaryIO, cast


def visible(text: str) -> str:
    """Return text on one line in which control characters are seen and do nothing.

    ESC becomes "␛"; C1 controls, text direction overrides and other invisible characters become "<U+202E>"; line
    breaks and tabs become a space. Joiners inside words and emoji stay.

    >>> visible("a\\x1b[31mb")
    'a␛[31mb'
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in "\u200c\u200d" else _shown(char) for char in text)


def _shown(char: str) -> str:
    if char in "\t\n\r\v\f\x85\u2028\u2029" or unicodedata.category(char) == "Zs":
        return " "
    if char == "\x7f":
        return "\u2421"
    return chr(0x2400 + ord(char)) if char < " " else f"<U+{ord(char):04X}>"


def at_terminal(stream: BinaryIO) -> BinaryIO:
    """The stream to write data to, as JSON or CSV: where it is a terminal, one that shows what would steer it.

    Lines and tabs stay, and each write holds whole characters; a file or a pipe gets every byte as it is.
    """
    return cast(BinaryIO, _Shown(stream)) if stream.isatty() else stream


class _Shown(io.RawIOBase):
    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream

    def write(self, data: Any) -> int:
        text = bytes(data).decode(errors="replace")
        self.stream.write(re.sub(r"[^\n\t]+", lambda found: visible(found[0]), text).encode())
        return len(data)

    def flush(self) -> None:
        self.stream.flush()
