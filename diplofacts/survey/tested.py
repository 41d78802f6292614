"""The cases of rule files, tried."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from diplofacts.book import Book
from diplofacts.corpus import differs
from diplofacts.corpus_case import Case
from diplofacts.errors import RuleTimeout
from diplofacts.rule import Rule


class Tested(Struct):
    """What came of the cases. wrong: what each that failed gave; bare: rules without an example, unmissed: without
    a near miss.
    """

    texts: int
    wrong: list[str]
    bare: list[str]
    unmissed: list[str]


def tested(cases: Iterable[Case], book: Book | None, rules: Collection[Rule]) -> Tested:
    """Try all cases with the book's rules at work. rules: those that ought to have cases of their own."""
    cases = list(cases)
    wrong = [told for told in (_differs(case, book) for case in cases) if told is not None]
    fired = {str(fact.get("rule")) for case in cases for fact in case.facts}
    missed = {(case.language, case.fact) for case in cases if not case.facts}
    return Tested(
        texts=len(cases),
        wrong=wrong,
        bare=[rule.name for rule in rules if rule.name not in fired],
        unmissed=[rule.name for rule in rules if (rule.language, rule.fact) not in missed],
    )


def _differs(case: Case, book: Book | None) -> str | None:
    try:
        return differs(case, book)
    except RuleTimeout as error:
        return str(error)
