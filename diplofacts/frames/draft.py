"""A fact while it is put together: slots, and the words each rests on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from diplofacts.discourse import Reading
from diplofacts.entities.entity import Entity
from diplofacts.match import Match


class Draft:
    """One fact of one sentence. spans and mentions are half-open offsets in the clean text.

    refers: it only speaks of a fact told elsewhere ("cuộc gặp ngày 5/5") and is none by itself. weak: slots that the
    words do not settle, so that another mention may. absorbed: further mentions, merged into this one. now: the day of
    the article, for what it tells as to come without a date. above: a headline outside the text tells it.
    """

    __slots__ = ("above", "absorbed", "fact", "mentions", "now", "refers", "rule", "slots", "spans", "weak")

    def __init__(self, match: Match, reading: Reading, **slots: Any) -> None:
        self.absorbed: list[Draft] = []
        self.refers = False
        self.above = False
        self.now: str | None = None
        self.weak: frozenset[str] = frozenset()
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

    def firm(self, other: Draft) -> dict[str, Any]:
        """The slots to compare with another mention: a date or form that either only assumes is left out."""
        assumed = (self.weak | other.weak) & {"date", "form"}
        return {slot: value for slot, value in self.slots.items() if slot not in assumed} if assumed else self.slots

    def __repr__(self) -> str:
        return f"Draft({self.rule}, {self.slots})"
