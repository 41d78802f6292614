"""The small values inside facts: sums, people, the words that a fact rests on, and the article."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

Bound = Literal["eq", "ge", "le", "approx"]
Span = tuple[int, int]


class Value(Struct, frozen=True, kw_only=True):
    """Base of the small values inside a fact."""


class Money(Value, frozen=True, kw_only=True):
    """A sum as the text states it, unconverted.

    value: whole units of the currency ("2,5 tỷ USD" is 2500000000); high: the top end of a range.
    currency: ISO 4217. bound: "ge" for "hơn", "over"; "le" for "gần", "up to"; "approx" for "khoảng".
    """

    value: int
    currency: str
    bound: Bound = field(default="eq")
    high: int | None = None


class Multiplier(Value, frozen=True, kw_only=True):
    """How many times a quantity is to grow: 2 for "double"."""

    value: float
    bound: Bound = "eq"


class Person(Value, frozen=True, kw_only=True):
    """Someone who acts for a country or body.

    name: the fullest name in the article, as spelled there; None where only the office is told.
    title: the office in the article's words, without the country. country: whom the person speaks for.
    """

    name: str | None = None
    title: str | None = None
    country: str | None = None


class Mention(Value, frozen=True, kw_only=True):
    """Words of the article that a fact rests on: text == article[start:end].

    slots: for each slot, the spans of its own words.
    """

    start: int
    end: int
    text: str
    slots: dict[str, list[Span]] = field(default_factory=dict)

    def __hash__(self) -> int:
        """Leave slots out, a dict: equal mentions still have equal hashes."""
        return hash((self.start, self.end, self.text))


class Article(Value, frozen=True, kw_only=True):
    """Where a fact was found. published: EDTF day or None; language: ISO 639-1 of the main text."""

    id: str
    path: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None
