"""The shape of a language's wordings for instruments; all patterns are read on lower-cased text."""

from __future__ import annotations

from diplofacts.record import NamedTuple


class Head(NamedTuple):
    """A word that an instrument's name starts from, and what must surround it.

    kind: of facts.Agreement.instrument. before, after: the head counts only where one of them matches (or it is
    capitalised inside a sentence, when capital is set); not_before, not_after: never where one matches.
    noun: False for a head that is a verb too, and one after a name in capitals ("Nhật Bản thỏa thuận").
    generic: the head alone names no instrument ("an agreement"), so it makes no title.
    """

    kind: str
    pattern: str
    before: str = ""
    after: str = ""
    not_before: str = ""
    not_after: str = ""
    capital: bool = False
    noun: bool = True
    generic: bool = False


class InstrumentWords(NamedTuple):
    """What the title scan needs to know of a language.

    anchors: what the heads start with; every head starts with one.
    heads: tried in this order at each place. names: agreements known by an acronym, as a pattern of their own case.
    many, definite: what stands before the head; this: what stands behind it ("này").
    counted: a number before the head, group 1; numerals: its words.
    articles: what may stand between a list separator and the next instrument.
    leftward: None where modifiers follow the head; else what ends the walk to its left.
    follows: None where anything may follow the head; else what must, for the title to go on.
    place: a preposition that ends the title before a proper name, region apart; region: those names.
    hard: what ends a title; joins: words for "and".
    listed: what a title with a list of topics holds; no_item: what no item of a topic list starts with.
    verbal: a topic told by verbs, which may then be joined by more of them; plain: modifiers that tell no topic.
    between: the sides inside a title, groups 1 and 2.
    elided: a repeated preposition that starts another title under the same head.
    called: words before a quoted name.
    """

    anchors: tuple[str, ...]
    heads: tuple[Head, ...]
    names: str
    many: str
    definite: str
    this: str
    counted: str
    numerals: dict[str, int]
    articles: str
    leftward: str | None
    follows: str | None
    place: str
    region: str
    hard: str
    joins: str
    listed: str
    no_item: str
    verbal: str
    plain: str
    between: str
    elided: str
    called: str
