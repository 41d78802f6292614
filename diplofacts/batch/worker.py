"""A process that reads articles: one comes in, its facts go out as rows of the store.

Each message is its length, four bytes, and MessagePack. The process ends when its input does, so none is left over
when the run is killed.
"""

from __future__ import annotations

import signal
import sys
from typing import BinaryIO

import msgspec
from msgspec import Struct

from diplofacts.book import Book
from diplofacts.facts import Article
from diplofacts.read.document import Document
from diplofacts.store.rows import FactRows, rows_of


class Extracted(Struct, frozen=True):
    """What an article gave. article: what was found of it; None where it has no facts. error: why it failed."""

    facts: list[FactRows]
    article: Article | None = None
    error: str | None = None


def extract_rows(document: Document, book: Book | None = None) -> Extracted:
    """The facts of an article as rows; an article on which the rules fail is an error, not the end of the run.

    book: rules and names beside those built in.
    """
    from diplofacts.pipeline import extract_document

    try:
        facts = extract_document(document, book=book)
        return Extracted([rows_of(fact) for fact in facts], facts[0].article if facts else None)
    except Exception as error:  # whatever it is, the other articles go on
        return Extracted([], error=f"{type(error).__name__}: {error}")


def send(stream: BinaryIO, message: bytes) -> None:
    stream.write(len(message).to_bytes(4, "big") + message)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """The next message; None where the other end is gone."""
    head = stream.read(4)
    size = int.from_bytes(head, "big")
    message = stream.read(size) if len(head) == 4 else b""
    return message if len(head) == 4 and len(message) == size else None


def main(rules: list[str]) -> None:
    """Serve until the input ends. Ctrl-C is for the run that started this. rules: the user's rule files."""
    from diplofacts.rulebook.read import read_rule_files

    book = read_rule_files(rules).book if rules else None
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    come, go = sys.stdin.buffer, sys.stdout.buffer
    decoder = msgspec.msgpack.Decoder(Document)
    while (message := receive(come)) is not None:
        send(go, msgspec.msgpack.encode(extract_rows(decoder.decode(message), book)))


if __name__ == "__main__":
    main(sys.argv[1:])
