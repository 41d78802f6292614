"""JSON Lines: one article a line; and JSON: an array of articles, or one alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode
from diplofacts.read.limited import too_long
from diplofacts.read.record import Fields, read_record

if TYPE_CHECKING:
    import json

BOM = b"\xef\xbb\xbf"


def read_jsonl(
    lines: Iterable[bytes | None], *, name: str, path: str | None, fields: Fields, most: int
) -> Iterator[Document | DiplofactsError]:
    """Yield a Document for each line, or the error that a line has; blank lines are passed over.

    lines: with or without their line ends, None for one longer than most bytes; a byte-order mark may stand before the
    first.
    """
    for number, line in enumerate(lines, 1):
        if line is None:
            yield too_long(most, f"{name}:{number}")
            continue
        bare = (line.removeprefix(BOM) if number == 1 else line).strip()
        if not bare:
            continue
        place = f"{name}:{number}"
        try:
            yield from read_record(_record(bare, place), fields=fields, place=place, path=path)
        except DiplofactsError as error:
            yield error


def is_one_json(first: bytes) -> bool:
    """Tell from its first line a file that is one JSON value over several lines, or an array."""
    start = first.removeprefix(BOM).strip()
    return start.startswith(b"[") or start == b"{"


def read_json(data: bytes, *, name: str, path: str | None, fields: Fields) -> Iterator[Document | DiplofactsError]:
    """Yield a Document for each record of an array, or for the one record; "name#3" is the third."""
    value = _value(data.removeprefix(BOM), name)
    for number, record in enumerate(value if isinstance(value, list) else [value], 1):
        place = f"{name}#{number}"
        try:
            yield from read_record(_object(record, place), fields=fields, place=place, path=path)
        except DiplofactsError as error:
            yield error


def _record(line: bytes, place: str) -> dict[str, Any]:
    return _object(_value(line, place), place)


def _value(data: bytes, place: str) -> Any:
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _second_try(data, place)


def _object(value: Any, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        hint = 'an article is an object: {"id": …, "text": …}'
        raise InputError(f"not a JSON object but {type(value).__name__}", where=place, hint=hint)
    return value


def _second_try(line: bytes, place: str) -> Any:
    """Read what msgspec refuses but others write: other encodings, NaN, half surrogates, raw control characters."""
    import json

    text = decode(line, where=place).text
    try:
        return json.loads(text, strict=False)
    except (json.JSONDecodeError, RecursionError) as error:
        start = " ".join(text[:200].split())
        seen = start if len(start) <= 40 else start[:39] + "…"
        why = f"{error.msg} at {_position(error)}" if isinstance(error, json.JSONDecodeError) else "nested too deep"
        hint = "in JSON Lines each line is one object; is it plain text? then use --input text"
        raise InputError(f"not JSON ({why}): {seen}", where=place, hint=hint) from None


def _position(error: json.JSONDecodeError) -> str:
    return f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
