"""The words by which a language tells who puts money in and where it goes: for investment and aid."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from diplofacts.record import NamedTuple

Marks = tuple[tuple[int, str], ...]


class Flow(NamedTuple):
    """Patterns with slots (see diplofacts.rule), over lower-case slotted text.

    giver_before, giver_after, taker_before, taker_after: what stands right before or after the side that gives or
    takes, each with its strength from 1 to 4. neither_before: what stands before a side that does neither. others: heads of sums of another kind (trade, revenue, debt), which take
    a sum away from an investment head to their left; claimed: such a head right after the sum. break_: where a clause
    about other sides begins. back: the same sides, the other way round. them, them_gives: the other
    country without its name, as taker and giver; us: the publisher's country. licensed: a firm's work at home;
    licensed_on: before the day of its licence.
    again: a clause that goes on about the same work; work: one about a firm's work. topic: a clause about investment between the article's two sides.
    region: a destination that is no one country;
    continent: one that is named all the same. total, new, disbursed, single, planned, planned_after, denied: signs of what a
    figure measures and of its reality. licensed_new: capital of new licences. locals: parts of a country and branches
    of its economy; part_of: before a sum, that it is part of another one; average: what makes a sum one of an
    average project, or of charity; opens_place: what stands before such a part where it opens a clause. count_nouns: counted nouns that are investment projects. firm: kinds of firms,
    between the side and its deed. ranked: a rank that is one of investors; scoped: it holds within a group only.
    """

    giver_before: Marks
    giver_after: Marks
    neither_before: str
    taker_before: Marks
    taker_after: Marks
    others: str
    claimed: str
    paired: str
    break_: str
    back: str
    them: str
    them_gives: str
    us: str
    licensed: str
    licensed_on: str
    again: str
    work: str
    topic: str
    region: str
    continent: str
    total: str
    new: str
    disbursed: str
    single: str
    planned: str
    planned_after: str
    denied: str
    licensed_new: str
    count_nouns: tuple[str, ...]
    ranked: str
    unranked: str
    scoped: str
    compared: str
    whole: str
    cumulative: str
    raised: str
    runs: str
    right_head: str
    part_of: str = "(?!)"
    average: str = "(?!)"
    opens_place: str = "(?!)"
    locals: str = "(?!)"
    soft: str = "(?!)"
    outward: str = ""
    inward: str = "(?!)"
    raises: str = "(?!)"
    lent: str = ""
    abroad: str = ""


@cache
def flow(language: str, name: str = "FLOW") -> Flow:
    """The flow words of a language ("vi" or "en"): FLOW for investment, AID for aid."""
    module = "flow" if name == "FLOW" else f"flow_{name.lower()}"
    found = getattr(import_module(f"diplofacts.languages.{language}.{module}"), name)
    assert isinstance(found, Flow)
    return found
