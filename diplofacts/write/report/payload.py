"""The data of a report: all that its page shows, as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from diplofacts.book import Book
from diplofacts.entities.countries import country_name
from diplofacts.entities.edtf import first_day, last_day
from diplofacts.entities.leaders import key_of
from diplofacts.facts import AnyFact, Person, slot_names
from diplofacts.languages import all_rules
from diplofacts.names import folded
from diplofacts.write.report.entry import Entry, Step
from diplofacts.write.report.fields import DATES, SIDES, all_fields
from diplofacts.write.summary import summarise

FORM = 1  # of these data; the page and they are always written together


def payload(entries: Iterable[Entry], *, book: Book | None = None, limit: int | None = None) -> dict[str, Any]:
    """Return the data. Offsets count code points; a fact's article is the place in the list of articles.

    book: has rules beside those built in. limit: so many articles at most; "more" tells whether there were more.
    """
    articles: list[dict[str, Any]] = []
    facts: list[dict[str, Any]] = []
    more = False
    for entry in entries:
        if len(articles) == limit:
            more = True
            break
        facts += [_fact(fact, entry, len(articles)) for fact in entry.facts]
        articles.append(_article(entry))
    sides = {side for fact in facts for side in fact["sides"]}
    rules = {step[0] for fact in facts for step in fact["steps"]}
    return {
        "form": FORM,
        "types": msgspec.to_builtins(all_fields()),
        "names": {code: country_name(code, "en").removeprefix("the ") for code in sorted(sides)},
        "spellings": _spellings(name for fact in facts for name in fact["people"]),
        "rules": dict(_rules(rules, book)),
        "more": more,
        "articles": articles,
        "facts": facts,
    }


def _article(entry: Entry) -> dict[str, Any]:
    told = msgspec.to_builtins(entry.article) | {"publisher": entry.publisher, "url": entry.url, "text": entry.text}
    return {name: value for name, value in told.items() if value is not None}


def _fact(fact: AnyFact, entry: Entry, article: int) -> dict[str, Any]:
    slots = {name: getattr(fact, name) for name in slot_names(type(fact))}
    when = next((slots[name] for name in DATES if slots.get(name)), None)
    days = [day and day.isoformat() for day in (first_day(when), last_day(when))] if when else None
    return {
        "id": fact.id,
        "type": str(type(fact).__struct_config__.tag),
        "article": article,
        "rule": fact.rule,
        "slots": {name: msgspec.to_builtins(value) for name, value in slots.items() if value not in (None, ())},
        "summary": list(summarise(fact)[1:]),
        "days": days if days and days[0] else None,
        "sides": list(dict.fromkeys(_sides(slots))),
        "people": list(dict.fromkeys(one.name for one in _people(slots) if one.name)),
        "codes": [fact.codes.plover, fact.codes.cameo],
        "mentions": [
            [one.start, one.end, one.slots, *(() if entry.text is not None else (one.text,))] for one in fact.mentions
        ],
        "steps": [_step(one) for one in entry.steps.get(fact.id, (Step(rule=fact.rule),))],
    }


def _step(step: Step) -> list[Any]:
    return [step.rule, step.triggers, step.start, step.end, step.sides]


def _sides(slots: dict[str, Any]) -> Iterator[str]:
    """Yield the countries, bodies and companies that take part."""
    yield from slots.get("parties") or ()
    yield from (slots[name] for name in SIDES if slots.get(name))
    yield from (one.country for one in _people(slots) if one.country)


def _people(slots: dict[str, Any]) -> Iterator[Person]:
    for value in slots.values():
        yield from (one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Person))


def _spellings(names: Iterable[str]) -> dict[str, str]:
    """For each name that is not the most frequent spelling of its person's, that spelling."""
    counts = Counter(names)
    shown: dict[str, str] = {}
    for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0].isascii(), item[0])):
        shown.setdefault(_key(name), name)
    return {name: shown[_key(name)] for name in sorted(counts) if shown[_key(name)] != name}


def _key(name: str) -> str:
    """One key for all spellings of a name, in both orders for leaders that are known."""
    return key_of(name) or " ".join(folded(name))


def _rules(names: set[str], book: Book | None) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the pattern and the remark of each rule; of one that is not known here its name must do."""
    built_in = (rule for language in ("vi", "en") for rule in all_rules(language))
    for rule in (*built_in, *(book.rules if book is not None else ())):
        if rule.name in names:
            yield rule.name, {"pattern": rule.pattern, "why": rule.why}
