"""What a long run asks for is there before it does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from diplofacts.languages import LANGUAGES, all_rules
from diplofacts.ready import VALUES, _constants, make_ready
from diplofacts.rule import compiled


def test_patterns_of_rules_are_made_beforehand() -> None:
    """Whatever the articles say."""
    make_ready()
    before = compiled.cache_info()
    rules = [rule for language in LANGUAGES for rule in all_rules(language)]
    assert len({compiled(rule.pattern, rule.name) for rule in rules}) > 100
    assert before.misses == compiled.cache_info().misses


def test_every_table_is_made_beforehand() -> None:
    """All that functions keep who want nothing, or something that is told, is there."""
    make_ready()
    left = [make.__name__ for make, wants in _constants() if not make.cache_info().currsize and set(wants) <= set(VALUES)]
    assert [] == left


def test_patterns_that_were_met_are_made_beforehand_the_next_time(tmp_path: Path) -> None:
    """Those of rarer wordings too, in whatever process."""
    met = (
        "from diplofacts import kept_re, rule; from diplofacts.ready import make_ready, remember\n"
        "make_ready(); before = rule.compiled.cache_info().misses, kept_re.compile.cache_info().misses\n"
        "kept_re.search('a rarer wor[dt]ing', ''); rule.compiled('{person} is met by nobody'); remember()\n"
        "after = rule.compiled.cache_info().misses, kept_re.compile.cache_info().misses\n"
        "print(after[0] - before[0], after[1] - before[1])"
    )
    told = os.environ | {"DIPLOFACTS_CACHE": str(tmp_path)}
    runs = [subprocess.run([sys.executable, "-c", met], env=told, capture_output=True, text=True, check=True) for _ in "12"]
    assert ["1 2\n", "0 0\n"] == [run.stdout for run in runs]
