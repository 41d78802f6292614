"""The corpora beside the rule files are the rules' test suite."""

from __future__ import annotations

import pytest

from diplofacts.corpus import Case, cases, differs, found_in
from diplofacts.languages import LANGUAGES, all_rules

CASES = list(cases())


@pytest.mark.parametrize("case", CASES, ids=[f"{c.where}:{c.text[:60]}" for c in CASES])
def test_a_text_gives_just_its_facts(case: Case) -> None:
    """Each wording gives its facts, each near miss stays silent, with all rules at work."""
    assert differs(case) is None


def test_every_rule_is_fired_by_some_case() -> None:
    """A rule without an example is dead weight, so it may not exist."""
    fired = {fact.rule for case in CASES if case.facts for fact in found_in(case)}
    assert {rule.name for language in LANGUAGES for rule in all_rules(language)} - fired == set()


def test_every_corpus_has_near_misses() -> None:
    """Each rule file's corpus says also what must stay silent."""
    with_misses = {case.where for case in CASES if not case.facts}
    assert {case.where for case in CASES} == with_misses
