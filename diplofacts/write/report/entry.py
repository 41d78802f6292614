"""What goes into a report: an article, its facts, and how each came about."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from diplofacts.facts import AnyFact, Article


class Step(Struct, frozen=True, kw_only=True):
    """A mention that makes up a fact. rule: which found it; triggers: the words that woke the rule.

    start, end: the words the rule fits, in the article as given; None where they don't stand in the text.
    sides: those in force there, which "hai bên" means.
    """

    rule: str
    triggers: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    sides: tuple[str, ...] = ()


class Entry(Struct, frozen=True, kw_only=True):
    """An article of the report. text: as given; None where it is not at hand. steps: of each fact, by its id."""

    article: Article
    text: str | None
    publisher: str | None = None
    url: str | None = None
    facts: tuple[AnyFact, ...] = ()
    steps: Mapping[str, tuple[Step, ...]] = {}
