"""What is left undone for speed changes no fact."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from diplofacts import fitting, pipeline
from diplofacts.corpus import cases
from diplofacts.facts import AnyFact
from diplofacts.languages import LANGUAGES, all_rules
from diplofacts.match import lower
from diplofacts.needs import Needs
from diplofacts.page import lay_out
from diplofacts.read.document import Document

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
EACH, TOGETHER = 9, 8


def _articles() -> list[Document]:
    """The seeds, and articles of eight corpus texts each, so that the sentences of one stand in force for others."""
    texts = list(dict.fromkeys(case.text for case in cases()))[::EACH]
    count = len(texts) // TOGETHER + 1
    seeds = [Document(id=path.stem, text=path.read_text(encoding="utf-8")) for path in SEEDS]
    joined = ["\n\n".join(texts[start::count]) for start in range(count)]
    return seeds + [Document(id=str(i), text=text, published="2024-05-06") for i, text in enumerate(joined)]


@cache
def _words(triggers: tuple[str, ...]) -> re.Pattern[str]:
    """One of a rule's triggers as words of their own, which wake the rule."""
    return re.compile("|".join(rf"(?:(?<!\w)|(?!\w)){re.escape(one)}(?:(?!\w)|(?<!\w))" for one in triggers))


def _by_every_rule(document: Document, monkeypatch: pytest.MonkeyPatch) -> list[AnyFact]:
    """The facts when every rule is tried in every sentence with one of its triggers, whatever else is in it."""
    page = lay_out(document)
    rules = {}
    for place, (_, passage, sentence) in enumerate(page.lines):
        if passage.language in LANGUAGES:
            told = lower(sentence.text).replace("_", " ")
            rules[place] = tuple(rule for rule in all_rules(passage.language) if _words(rule.triggers).search(told))
    page = page._replace(fitting=rules)
    with monkeypatch.context() as patch:
        patch.setattr(fitting, "needs_of", lambda language, book: defaultdict(Needs))
        story = pipeline.meet(page)
        drafts = [draft for told in pipeline.read_through(page, story) for _, found in told.stated for draft in found]
    return [pipeline.finished(draft, page, story) for draft in pipeline.settled(drafts, story)]


def test_waking_rules_loses_no_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    """The scan and the rules' needs only spare work: every rule tried in every sentence gives the same facts."""
    for document in _articles():
        assert _by_every_rule(document, monkeypatch) == pipeline.extract_document(document), document.id
