"""A fact as rows of the store's tables. What finds facts is imported only where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from diplofacts.facts import AnyFact, Person, slot_names
from diplofacts.names import folded

WHEN = ("date", "deadline", "period", "as_of")
SIDES = ("parties", "investor", "destination", "donor", "recipient")
LARGEST = (1 << 63) - 1  # SQLite's largest whole number
_FIRST = (
    " pm ", "prime minister", "premier", "president", "chancellor", "general secretary", "party chief", "thủ tướng",
    "tổng thống", "chủ tịch nước", "tổng bí thư",
)  # fmt: skip
Row = tuple[Any, ...]


class FactRows(Struct, frozen=True, array_like=True):
    """One fact. fact: the columns of `facts` from id on; the others: rows of their tables without the fact's number."""

    fact: Row
    sides: list[Row]
    people: list[Row]
    mentions: list[Row]


def rows_of(fact: AnyFact) -> FactRows:
    """Take a fact apart."""
    from diplofacts.entities.edtf import first_day, last_day

    plain = fact.to_dict()
    slots = {name: plain[name] for name in slot_names(type(fact))}
    when = next((slots[name] for name in WHEN if slots.get(name)), None)
    money = slots.get("amount") or {}
    days = [day and day.isoformat() for day in (first_day(when), last_day(when))] if when else [None, None]
    row = (
        fact.id, plain["type"], slots.get("status"), when, *days, _whole(money.get("value")),
        _whole(money.get("high")), money.get("currency"), money.get("bound"), fact.codes.plover, fact.codes.cameo,
        fact.rule, msgspec.json.encode(slots).decode(),
    )  # fmt: skip
    people = [(slot, place, *_person(one, fact.article.published)) for slot, place, one in _people(fact)]
    sides = list(_sides(slots)) + [(slot, place, country) for slot, place, *_, country in people if country]
    mentions = [
        (place, one.start, one.end, one.text, _clean(one.text), msgspec.json.encode(one.slots).decode())
        for place, one in enumerate(fact.mentions, 1)
    ]
    return FactRows(row, sides, people, mentions)


def person_key(name: str) -> str:
    """One key for all spellings of a person's name: "chn:xi-jinping" of a known leader, else "tran-van-mau"."""
    from diplofacts.entities.leaders import key_of

    return key_of(name) or "-".join(folded(name))


def _key(one: Person, published: str | None) -> str | None:
    """The key of a person as one article tells of them: "PM Chinh" is who led that country then."""
    if not one.name:
        return None
    if " " not in one.name and one.country and _leads(one.title):
        from diplofacts.entities.leaders import by_surname

        leader = by_surname(one.name, published, one.country)
        names = folded(leader.name) if leader else ()
        if leader and folded(one.name) in (names[:1], names[-1:]):
            return leader.key
    return person_key(one.name)


def _leads(title: str | None) -> bool:
    """Whether a title is that of who leads a state, a government or a ruling party."""
    low = f" {(title or '').lower()} "
    return "deputy" not in low and "vice" not in low and "phó" not in low and any(one in low for one in _FIRST)


def _people(fact: AnyFact) -> Iterator[tuple[str, int, Person]]:
    for slot in slot_names(type(fact)):
        value = getattr(fact, slot)
        for place, one in enumerate(value if isinstance(value, tuple) else (value,), 1):
            if isinstance(one, Person):
                yield slot, place, one


def _person(one: Person, published: str | None) -> Row:
    return (_key(one, published), one.name, one.title, one.country)


def _sides(slots: dict[str, Any]) -> Iterator[Row]:
    for slot in SIDES:
        value = slots.get(slot)
        codes = [value] if isinstance(value, str) else value or []
        yield from ((slot, place, code) for place, code in enumerate(codes, 1))


def _whole(value: int | None) -> int | None:
    """A sum no larger than SQLite can hold; slots has it in full."""
    return value if value is None else max(min(value, LARGEST), -LARGEST)


def _clean(text: str) -> str | None:
    """The text as search sees it, None where that is the text itself."""
    if text.isascii():
        return None
    from diplofacts.text.normalise import normalise

    clean = normalise(text).clean
    return clean if clean != text else None
