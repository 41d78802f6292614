"""JSON Lines and JSON: UTF-8 unescaped, keys in a fixed order, the same bytes for the same facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from diplofacts.facts import AnyFact
from diplofacts.write.formats import Style


def write_jsonl(facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    """Write one fact a line, each flushed at once, so that a reader at the other end of a pipe need not wait."""
    for fact in facts:
        stream.write(msgspec.json.encode(fact.to_dict()) + b"\n")
        stream.flush()


def write_json(facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    """Write one array of indented facts, "[]" for none."""
    before = b"[\n  "
    for fact in facts:
        body = msgspec.json.format(msgspec.json.encode(fact.to_dict()), indent=2)
        stream.write(before + body.replace(b"\n", b"\n  "))
        before = b",\n  "
    stream.write(b"[]\n" if before.startswith(b"[") else b"\n]\n")
