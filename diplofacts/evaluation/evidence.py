"""A fact in a few words, and the words of the article that it rests on or may rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from diplofacts.evaluation.slots import SLOTS, Plain, stated
from diplofacts.evaluation.words import words
from diplofacts.text.normalise import normalise
from diplofacts.text.paragraphs import paragraphs
from diplofacts.text.sentences import sentences

SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
MONTHS = "january february march april may june july august september october november december".split()


def brief(fact: Plain) -> dict[str, Any]:
    """Return the slots that a fact states and that are measured, values as JSON has them."""
    return {slot: fact[slot] for slot in SLOTS[fact["type"]] if stated(fact.get(slot))}


def said(fact: Plain) -> str:
    """Return a fact on one line.

    >>> said({"type": "aid", "donor": "JPN", "recipient": "LAO", "amount": {"value": 5, "currency": "USD"}})
    'aid: donor JPN; recipient LAO; amount 5 USD'
    """
    return f"{fact['type']}: " + "; ".join(f"{slot} {_value(value)}" for slot, value in brief(fact).items())


def quoted(fact: Plain) -> list[str]:
    """Return the words that a found fact rests on; those of a mention each."""
    return [" ".join(str(mention.get("text", "")).split()) for mention in fact.get("mentions") or ()]


def likely(fact: Plain, text: str) -> str | None:
    """Return the sentence of an article that most likely states a gold fact, for gold facts quote nothing.

    It is the one that shares most words and numbers with the slots, words weighing by how rare they are in the article.
    None where none shares any.
    """
    clean = normalise(text).clean
    told = [one.text for part in paragraphs(clean) for one in sentences(clean, part.start, part.end)]
    bags = [set(words(one)) for one in told]
    often = Counter(word for bag in bags for word in bag)
    wanted = {word for value in brief(fact).values() for clue in _clues(value) for word in words(clue)}
    weights = [sum(1 / often[word] for word in wanted & bag) for bag in bags]
    best = max(weights, default=0)
    return told[weights.index(best)] if best else None


def _clues(value: Any) -> Iterator[str]:
    """Yield wordings by which a value may stand in a text: 11300000000 as "11,3", "2026-01-30" as "30", "january"."""
    if isinstance(value, dict):
        for part in ("name", "title", "value", "high"):
            yield from _clues(value.get(part))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _clues(one)
    elif isinstance(value, int | float):
        yield f"{value:g}" if value < 1000 else f"{value:,}"
        for size, name in SCALES:
            if value >= size:
                yield f"{value / size:.4g} {name}"
    elif isinstance(value, str) and value[:4].replace("X", "0").isdigit() and len(value) >= 4:
        for part in value.split("/"):
            year, month, day = (*part.split("-"), "", "")[:3]
            yield f"{year} {day.lstrip('0')} {month.lstrip('0')}"
            if month.isdigit() and 1 <= int(month) <= 12:
                yield MONTHS[int(month) - 1]
    elif isinstance(value, str):
        yield value.replace("_", " ")


def _value(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_value(one) for one in value)
    if not isinstance(value, dict):
        return str(value)
    if "value" in value:
        bound = {"ge": "≥ ", "le": "≤ ", "approx": "≈ "}.get(value.get("bound", "eq"), "")
        high = f"–{value['high']:,}" if value.get("high") is not None else ""
        return f"{bound}{value['value']:,}{high} {value.get('currency') or 'times'}"
    who = value.get("name") or value.get("title") or ""
    return f"{who} ({value.get('country') or value.get('org') or '?'})".strip()
