"""JSON Lines: one article a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode
from diplofacts.read.record import Fields, read_record

BOM = b"\xef\xbb\xbf"


def read_jsonl(
    lines: Iterable[bytes], *, name: str, path: str | None, fields: Fields
) -> Iterator[Document | DiplofactsError]:
    """Yield a Document for each line, or the error that a line has; blank lines are passed over.

    lines: with or without their line ends; a byte-order mark may stand before the first.
    """
    for number, line in enumerate(lines, 1):
        bare = (line.removeprefix(BOM) if number == 1 else line).strip()
        if not bare:
            continue
        place = f"{name}:{number}"
        try:
            yield from read_record(_record(bare, place), fields=fields, place=place, path=path)
        except DiplofactsError as error:
            yield error


def _record(line: bytes, place: str) -> dict[str, Any]:
    try:
        value = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        value = _second_try(line, place)
    if not isinstance(value, dict):
        hint = 'a line is an object: {"id": …, "text": …}'
        raise InputError(f"not a JSON object but {type(value).__name__}", where=place, hint=hint)
    return value


def _second_try(line: bytes, place: str) -> Any:
    """Read what msgspec refuses but others write: other encodings, NaN, half surrogates, raw control characters."""
    import json

    text = decode(line, where=place).text
    try:
        return json.loads(text, strict=False)
    except (json.JSONDecodeError, RecursionError) as error:
        seen = text if len(text) <= 40 else text[:39] + "…"
        why = f"{error.msg} at column {error.colno}" if isinstance(error, json.JSONDecodeError) else "nested too deep"
        hint = "each line is one JSON object; is it plain text? then use --input text"
        raise InputError(f"not JSON ({why}): {seen}", where=place, hint=hint) from None
