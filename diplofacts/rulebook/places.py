"""On which line of a TOML file a table or key stands: tomllib gives values only."""

from __future__ import annotations

import re
from collections import Counter

Path = tuple[str | int, ...]
"""The keys and places in arrays that lead to a value: ("rule", 0, "pattern")."""

_HEAD = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*("[^"]+"|'[^']+'|[\w-]+)\s*=""")
_INLINE = re.compile(r"([\w-]+)\s*=")


def lines_of(source: str) -> dict[Path, int]:
    """The line of each table and key, counted from 1, keys of inline tables too.

    >>> lines_of('a = 1\\n[[rule]]\\nname = "x"\\n[[rule.case]]\\ntexts = []')[("rule", 0, "case", 0, "texts")]
    5
    """
    found: dict[Path, int] = {}
    counts: Counter[Path] = Counter()
    table: Path = ()
    quote = ""
    for number, line in enumerate(source.split("\n"), 1):
        if quote:
            quote = "" if quote in line else quote
            continue
        head = _HEAD.match(line)
        if head:
            table = _table(head[2], head[1] == "[[", counts)
            found.setdefault(table, number)
            continue
        key = _KEY.match(line)
        if key:
            own = (*table, key[1].strip("\"'"))
            found.setdefault(own, number)
            for inner in _INLINE.findall(line, key.end()):
                found.setdefault((*own, inner), number)
        quote = next((one for one in ('"""', "'''") if line.count(one) % 2), "")
    return found


def _table(name: str, is_array: bool, counts: Counter[Path]) -> Path:
    """The path of a table's head; each "[[x]]" begins another x, and what is below it belongs to that."""
    path: Path = ()
    parts = [part.strip().strip("\"'") for part in name.split(".")]
    for place, part in enumerate(parts):
        path = (*path, part)
        if place == len(parts) - 1 and is_array:
            counts[path] += 1
            return (*path, counts[path] - 1)
        if counts[path]:
            path = (*path, counts[path] - 1)
    return path


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of a value: its own, or that of the nearest table around it; 1 for the file. Of tables, the first's."""
    if (*path, 0) in lines:
        return lines[*path, 0]
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)
