"""JSON Lines and JSON: UTF-8 unescaped, keys in a fixed order, the same bytes for the same facts."""

from __future__ import annotations

import msgspec

from diplofacts.facts import AnyFact
from diplofacts.write.formats import Rows, Style


def jsonl_rows(style: Style) -> Rows:
    """One fact a line."""
    return Rows(lambda fact: msgspec.json.encode(fact.to_dict()) + b"\n")


def json_rows(style: Style) -> Rows:
    """One array of indented facts, "[]" for none."""
    return Rows(_indented, head=b"[\n  ", between=b",\n  ", end=b"\n]\n", none=b"[]\n")


def _indented(fact: AnyFact) -> bytes:
    return msgspec.json.format(msgspec.json.encode(fact.to_dict()), indent=2).replace(b"\n", b"\n  ")
