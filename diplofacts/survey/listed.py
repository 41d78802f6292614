"""The rules as a list: each with its triggers, how many texts of the corpora cover it, and what it did on an input."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from diplofacts.book import Book
from diplofacts.corpus import cases, found_in
from diplofacts.corpus_case import Case
from diplofacts.explanation.tried import triggers_in
from diplofacts.languages import LANGUAGES, all_rules
from diplofacts.page import lay_out
from diplofacts.pipeline import may_state, meet, read_through
from diplofacts.read.document import Document
from diplofacts.rule import Rule
from diplofacts.text.normalise import normalise


class Listed(Struct, frozen=True, kw_only=True):
    """A rule. source: the file and line of one that a user brings, else "".

    examples: texts of the corpora that it fires on, near_misses: texts with a trigger of it that give no fact; None
    where they were not counted. woken: sentences of the input with a trigger of it, fits: those that its pattern fits,
    facts: what it gave there, before mentions of one fact are merged; None without an input.
    """

    name: str
    fact: str
    language: str
    triggers: tuple[str, ...]
    pattern: str
    fixed: dict[str, Any]
    why: str
    source: str
    examples: int | None = None
    near_misses: int | None = None
    woken: int | None = None
    fits: int | None = None
    facts: int | None = None


class Fired(Struct):
    """What rules did on an input, by their names. articles: how many were read."""

    articles: int = 0
    woken: Counter[str] = msgspec.field(default_factory=Counter)
    fits: Counter[str] = msgspec.field(default_factory=Counter)
    facts: Counter[str] = msgspec.field(default_factory=Counter)

    def read(self, document: Document, book: Book | None) -> None:
        """Count what the rules do on one more article."""
        self.articles += 1
        text = normalise(document.text)
        if not may_state(document, text, book):
            return
        page = lay_out(document, text, book)
        self.woken.update(rule.name for rules in page.rules.values() for rule in rules)
        for told in read_through(page, meet(page)):
            for match, drafts in told.stated:
                self.fits[match.rule.name] += 1
                self.facts[match.rule.name] += len(drafts)


def rules_of_run(book: Book | None, types: Sequence[str], language: str | None) -> list[Rule]:
    """The rules of a run by language and type, those of the book in their places."""
    languages = LANGUAGES if language is None else (language,)
    return [rule for code in languages for rule in all_rules(code, book) if rule.fact in types]


def listed(rules: Iterable[Rule], covered: Covered | None, fired: Fired | None) -> list[Listed]:
    """The rules as a list, with what was counted of them."""
    found = []
    for rule in rules:
        counted: dict[str, int] = {}
        if covered is not None:
            counted |= {"examples": len(covered.examples(rule)), "near_misses": len(covered.near_misses(rule))}
        if fired is not None:
            name = rule.name
            counted |= {"woken": fired.woken[name], "fits": fired.fits[name], "facts": fired.facts[name]}
        own = {name: msgspec.to_builtins(value) for name, value in rule.fixed.items()}
        found.append(
            Listed(
                name=rule.name, fact=rule.fact, language=rule.language, triggers=rule.triggers, pattern=rule.pattern,
                fixed=own, why=rule.why, source=rule.source, **counted,
            )
        )  # fmt: skip
    return found


class Covered:
    """The texts of the corpora and of a user's files, by the rule that they are about."""

    def __init__(self, kinds: Iterable[tuple[str, str]], book: Book | None, own: Iterable[Case]) -> None:
        self._fired: dict[str, list[Case]] = {}
        self._misses: dict[tuple[str, str], list[Case]] = {}
        kinds = set(kinds)
        texts = [case for language, fact in sorted(kinds) for case in cases(language, fact)]
        texts += [case for case in own if (case.language, case.fact) in kinds]
        for case in texts:
            if case.facts:
                for name in {fact.rule for fact in found_in(case, book)}:
                    self._fired.setdefault(name, []).append(case)
            else:
                self._misses.setdefault((case.language, case.fact), []).append(case)

    def examples(self, rule: Rule) -> list[Case]:
        """The texts on which a rule fires."""
        return self._fired.get(rule.name, [])

    def near_misses(self, rule: Rule) -> list[Case]:
        """The texts with a trigger of a rule in which there is no fact of its type."""
        misses = self._misses.get((rule.language, rule.fact), [])
        return [case for case in misses if triggers_in(case.text, rule)]
