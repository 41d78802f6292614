"""An event: what several reports tell together, their sources, and where they are at odds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from diplofacts.entities import edtf
from diplofacts.events.group import group
from diplofacts.events.people import likeness
from diplofacts.facts import AnyFact, Article, Money, Multiplier, Person, slot_names

DATES = frozenset(("date", "deadline", "period", "as_of"))
NUMBERS = frozenset(("count", "projects", "rank", "growth"))


class Source(Struct, frozen=True, kw_only=True):
    """One report. fact: its id; text: its first words, at start:end of the article."""

    article: Article
    fact: str
    text: str | None
    start: int | None
    end: int | None


class Said(Struct, frozen=True, kw_only=True):
    """A value of a slot, and the facts (by id) that tell it."""

    value: Any
    facts: tuple[str, ...]


class Conflict(Struct, frozen=True, kw_only=True):
    """A slot whose values can't all be right."""

    slot: str
    values: tuple[Said, ...]


class Event(Struct, frozen=True, kw_only=True):
    """One event. id: that of its oldest report, so it stays as others are added. fact: the best value of each slot."""

    id: str
    fact: AnyFact
    reports: tuple[AnyFact, ...]
    conflicts: tuple[Conflict, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the event as JSON has it: type, id, the slots, codes, conflicts, sources."""
        plain = self.fact.to_dict()
        for name in ("id", "article", "mentions", "rule"):
            del plain[name]
        head = {"type": plain.pop("type"), "id": self.id}
        tail = {"conflicts": self.conflicts, "sources": [_source(one) for one in self.reports]}
        return head | plain | {name: msgspec.to_builtins(value) for name, value in tail.items()}


def events(facts: Iterable[AnyFact]) -> Iterator[Event]:
    """Yield the events that facts report, by the day of their oldest report."""
    for reports in group(facts):
        yield event(reports)


def event(reports: list[AnyFact]) -> Event:
    """Put the reports of one event together; the first is the oldest."""
    first = reports[0]
    core = msgspec.json.encode([first.article.id, first.article.path, first.id])
    fact, conflicts = _best(reports), list(_conflicts(reports))
    return Event(
        id="e" + sha256(core).hexdigest()[:15], fact=fact, reports=tuple(reports), conflicts=tuple(conflicts)
    )


def _source(fact: AnyFact) -> Source:
    first = fact.mentions[0] if fact.mentions else None
    return Source(
        article=fact.article,
        fact=fact.id,
        text=first.text if first else None,
        start=first.start if first else None,
        end=first.end if first else None,
    )


def _best(reports: list[AnyFact]) -> AnyFact:
    """The report that tells most, with each slot as exact as any report has it."""
    home = max(reports, key=_fullness)
    chosen = {slot: _choose(slot, reports, getattr(home, slot)) for slot in slot_names(type(home))}
    best: AnyFact = replace(home, **chosen)
    return best


def _fullness(fact: AnyFact) -> int:
    values = [getattr(fact, slot) for slot in slot_names(type(fact))]
    people = [one for value in values if isinstance(value, tuple) for one in value if isinstance(one, Person)]
    return sum(value not in (None, ()) for value in values) + sum(bool(one.name) + bool(one.title) for one in people)


def _choose(slot: str, reports: list[AnyFact], own: Any) -> Any:
    told = [value for value in (getattr(one, slot) for one in reports) if value not in (None, ())]
    if not told:
        return own
    if slot in DATES:
        return max(told, key=lambda value: (edtf.precision(value), told.count(value)))
    if slot == "status":
        return told[-1]
    if slot == "form":
        return max(told, key=lambda value: (value not in ("meeting", "other"), told.count(value)))
    if isinstance(told[0], tuple) and isinstance(told[0][0], Person):
        return _people(own or told[0], told)
    if isinstance(told[0], tuple):
        return max(told, key=len)
    if isinstance(told[0], (Money, Multiplier)):
        return max(told, key=lambda value: (value.bound == "eq", told.count(value), _digits(value)))
    if own in told and slot in ("title", "purpose", "place"):
        return own
    return max(told, key=told.count)


def _digits(value: Money | Multiplier) -> int:
    """How exactly a number is told: the digits before its zeros."""
    return len(str(value.value).rstrip("0"))


def _people(mine: tuple[Person, ...], told: list[tuple[Person, ...]]) -> tuple[Person, ...]:
    """The people of the fullest report; names, titles and sides that it lacks come from the others."""
    longest = max(told, key=len)
    people = list(mine if len(mine) == len(longest) else longest)
    for place, one in enumerate(people):
        for other in (other for some in told for other in some):
            if not likeness(one, other):
                continue
            one = Person(
                name=max(one.name, other.name, key=_exactness),
                title=one.title or other.title,
                country=one.country or other.country,
            )
        people[place] = one
    return tuple(people)


def _exactness(name: str | None) -> tuple[int, bool]:
    """A name of more words tells more, and so does one with its marks."""
    return (len(name.split()), not name.isascii()) if name else (0, False)


def _conflicts(reports: list[AnyFact]) -> Iterator[Conflict]:
    """The slots of which two reports tell values that exclude each other."""
    for slot in slot_names(type(reports[0])):
        told: list[tuple[Any, list[str]]] = []
        for one in reports:
            value = getattr(one, slot)
            if value in (None, ()):
                continue
            home = next((facts for known, facts in told if known == value), None)
            if home is None:
                told.append((value, [one.id]))
            else:
                home.append(one.id)
        if len(told) > 1 and any(
            _at_odds(slot, one, other) for at, (one, _) in enumerate(told) for other, _ in told[at + 1 :]
        ):
            values = tuple(Said(value=msgspec.to_builtins(value), facts=tuple(facts)) for value, facts in told)
            yield Conflict(slot=slot, values=values)


def _at_odds(slot: str, one: Any, other: Any) -> bool:
    if slot in DATES:
        return edtf.merge(one, other) is None
    if slot == "status":
        return "cancelled" in (one, other) and bool({"held", "signed", "made"} & {one, other})
    if isinstance(one, Money):
        return one.bound == other.bound == "eq" and (one.value, one.high) != (other.value, other.high)
    return slot in NUMBERS
