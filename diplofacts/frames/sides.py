"""Who gives money and who takes it: the two sides of a figure of investment or aid, by the words around their names."""

from __future__ import annotations

from diplofacts.discourse import Context, Reading
from diplofacts.frames.outward import turned
from diplofacts.frames.side_again import unknown_subject
from diplofacts.frames.side_names import Side, code_of, name_at, side_at
from diplofacts.frames.side_parts import best, clause, parts
from diplofacts.frames.side_untold import Sides, completed, of_its_money
from diplofacts.languages.flow import Flow
from diplofacts.rule import CHARACTER


def sides(reading: Reading, context: Context, words: Flow, at: int, *, giver: int | None = None) -> Sides:
    """Who gives and who takes the sum at `at`; `giver` is the position of the side that the rule itself names.

    What the clause leaves open is taken from the figure told before, from the pair in force, and for the taker from
    the publisher's country.
    """
    span = clause(reading, words, at)
    gives, takes = parts(reading, words, span)
    if giver is not None and takes.get(giver, 0) >= 2:  # "… của Lào là 1 tỷ USD, của Việt Nam vào Lào là 5 tỷ USD"
        giver, span = None, (max(span[0], reading.slots.text.rfind(CHARACTER["money"], 0, at)), span[1])
        gives, takes = parts(reading, words, span)
    if giver is not None:
        first: Side = side_at(reading, giver)
        taker = best(takes, at, {first.code}, reading)
    else:
        start = best(gives, at, set(), reading)
        if start is None or gives[start] <= 1:
            unknown = unknown_subject(reading, context, at)
            if unknown is not None and words.ranked:
                taker = best(takes, at, set(), reading)
                second = side_at(reading, taker) if taker is not None else Side(None)
                if unknown.code is None:
                    unknown = unknown._replace(code=of_its_money(reading, second, at))
                if unknown.code is None:
                    return Sides(None, second if second.code else None)
                return completed(unknown, second, reading, context, words, span, at)
        first = side_at(reading, start) if start is not None else Side(None)
        taker = best(takes, at, {first.code} if start is not None else set(), reading)
        if start is not None and taker is None and takes:
            # The only place that takes is the giver's own: then the giver is someone else, if anyone.
            other = best(gives, at, {code_of(name_at(reading, p)) for p in takes}, reading)
            if other is not None:
                first = side_at(reading, other)
                taker = best(takes, at, {first.code}, reading)
            elif first.name is None and first.code:
                return Sides(first, Side(first.code))
    second = side_at(reading, taker) if taker is not None else Side(None)
    both = completed(first, second, reading, context, words, span, at)
    return turned(both, reading, context, words)
