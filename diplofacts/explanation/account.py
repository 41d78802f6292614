"""What an explanation says, as values: in this form it is written as JSON, and from it the text for people is made."""

from __future__ import annotations

from msgspec import Struct

from diplofacts.explanation.giving_up import GaveUp
from diplofacts.facts import Article


class Seen(Struct, frozen=True, kw_only=True):
    """An entity of a line. start, end: offsets in the article as given; value: what it was resolved to, in words."""

    kind: str
    start: int
    end: int
    text: str
    value: str


class Fit(Struct, frozen=True, kw_only=True):
    """A rule that fits. triggers: what woke it; words: what it fits; slots: the words of each of its slots.

    facts: what it gave; given_up: the conditions on which its frame gave nothing, or passed over a candidate.
    """

    rule: str
    triggers: list[str]
    words: str
    slots: dict[str, str]
    facts: list[str]
    given_up: list[GaveUp]


class NoFit(Struct, frozen=True, kw_only=True):
    """A rule that was woken and gave no match. taken_by: the rule that has these words already.

    lacks: kinds of entities and words that it cannot do without, and that the sentence does not have.
    fits: the words that the start of its pattern fits; wants: its pattern from there on.
    """

    rule: str
    triggers: list[str]
    taken_by: str | None
    lacks: list[str]
    fits: str
    wants: str


class LineAccount(Struct, frozen=True, kw_only=True):
    """A sentence. sides and people: those in force there, which "hai bên" and "the two leaders" mean.

    since: the number of the line that set these sides; None where they are the two the whole article is about.
    """

    number: int
    kind: str
    language: str
    start: int
    end: int
    text: str
    sides: list[str]
    people: list[str]
    since: int | None
    seen: list[Seen]
    fits: list[Fit]
    no_fit: list[NoFit]


class Merged(Struct, frozen=True, kw_only=True):
    """A further mention of a fact. adds: slots that the fact has from it, or has more fully."""

    line: int
    rule: str
    adds: dict[str, str]


class FactAccount(Struct, frozen=True, kw_only=True):
    """A fact that came out. line, rule: its first mention."""

    id: str
    type: str
    slots: dict[str, str]
    line: int
    rule: str
    merged: list[Merged]


class Account(Struct, frozen=True, kw_only=True):
    """An article explained. sides: the two it is about. left_out: passages that are no part of it, as menus are.

    headline: what a headline that does not stand in the text says of the article itself.
    unplaced: mentions that only speak of a fact told elsewhere, where none was found to go with them.
    passed_over: the article names fewer than two sides, so that no facts are looked for, whatever its lines would give.
    """

    article: Article
    sides: list[str]
    left_out: list[str]
    headline: list[str]
    lines: list[LineAccount]
    facts: list[FactAccount]
    unplaced: list[str]
    passed_over: bool = False
