"""The shape of a language's wordings for relations set up or raised; patterns are read over slotted, lower-case text."""

from __future__ import annotations

from diplofacts.record import NamedTuple


class PartnershipWords(NamedTuple):
    """What the frame of a partnership looks for around the act, which a rule finds.

    levels: for each level its words, the first that fits counts. diplomatic: words for diplomatic relations.
    between: two sides named together, slots `a` and `b`; with_: the other side, slot `b`.
    raised: words that make the act a raising of the relation. sector: what makes the partnership one of a field only.
    titled: the act in the title of an instrument.
    planned, wished: what stands before an act that is to come, or only wished for; settled: an act agreed on.
    current: words of an act done now, whose date is that of the passage.
    preparing: an anniversary that is still to come. marks: it is marked now. after: so many years (group 1)
    after the act, right before it. numerals: words for years, with their number.
    towards: it was agreed to work for the act, which so is a plan. itself: what is signed is the relation's own name.
    """

    levels: tuple[tuple[str, str], ...]
    diplomatic: str
    between: str
    with_: str
    raised: str
    sector: str
    planned: str
    wished: str
    titled: str
    denied: str
    settled: str
    current: str
    preparing: str
    marks: str
    after: str
    numerals: dict[str, int]
    towards: str = "(?!)"
    itself: str = "(?!)"
