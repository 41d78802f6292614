"""A table too large to be read for one article: in drawers by how its keys begin, each opened when it is asked for.

To read a table of five thousand names from what was kept takes a millisecond; an article asks for fifty of them.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping
from typing import Any

Shut = dict[str, bytes]
"""The drawers as plain data, by the beginning of the keys in them."""


def shut(table: Mapping[str, Any], size: int) -> Shut:
    """Put a table of plain data into drawers, by the first `size` characters of its keys; shorter keys into one, ""."""
    found: dict[str, dict[str, Any]] = {}
    for key, value in table.items():
        found.setdefault(key[:size] if len(key) >= size else "", {})[key] = value
    return {beginning: marshal.dumps(drawer) for beginning, drawer in found.items()}


class Drawers:
    """A table that was put into drawers.

    >>> table = Drawers(shut({"Hà Nội": 1, "Huế": 2, "Hà Giang": 3, "Hà": 4}, 3), 3)
    >>> table.get("Hà Giang"), table.get("Hà"), table.get("Hải Phòng"), sorted(table.opened("Hà "))
    (3, 4, None, ['Hà Giang', 'Hà Nội'])
    """

    def __init__(self, drawers: Shut, size: int) -> None:
        self.beginnings = drawers.keys()
        self.size = size
        self._shut = drawers
        self._open: dict[str, dict[str, Any]] = {}

    def get(self, key: str) -> Any:
        """The value of a key; None where there is none."""
        return self.opened(key[: self.size] if len(key) >= self.size else "").get(key)

    def opened(self, beginning: str) -> dict[str, Any]:
        """The part of the table whose keys begin so; for "" those that are shorter than such a beginning."""
        drawer = self._open.get(beginning)
        if drawer is None:
            kept = self._shut.get(beginning)
            if kept is None:
                return {}
            drawer = self._open[beginning] = marshal.loads(kept)
        return drawer

    def close(self) -> None:
        """Close all drawers, for those who have what was in them."""
        self._open.clear()

    def all(self) -> Iterator[tuple[str, Any]]:
        """All keys and values."""
        for beginning in self.beginnings:
            yield from self.opened(beginning).items()
