"""A fact while it is put together: slots, and the words each rests on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from diplofacts.discourse import Reading
from diplofacts.entities.entity import Entity
from diplofacts.match import Match


class Draft:
    """One fact of one sentence. spans and mentions are half-open offsets in the clean text."""

    __slots__ = ("fact", "mentions", "rule", "slots", "spans")

    def __init__(self, match: Match, reading: Reading, **slots: Any) -> None:
        self.fact = match.rule.fact
        self.rule = match.rule.name
        self.slots: dict[str, Any] = {}
        self.mentions: list[tuple[int, int]] = [(reading.start, reading.start + len(reading.text))]
        self.spans: dict[str, list[tuple[int, int]]] = {}
        for name, value in {**match.rule.fixed, **slots}.items():
            if value is not None and value != () and not name.startswith("_"):
                self.slots[name] = value

    def rests(self, slot: str, reading: Reading, entities: Iterable[Entity]) -> None:
        """Note the words of a slot's value."""
        spans = self.spans.setdefault(slot, [])
        spans.extend((reading.start + one.start, reading.start + one.end) for one in entities)

    def __repr__(self) -> str:
        return f"Draft({self.rule}, {self.slots})"
