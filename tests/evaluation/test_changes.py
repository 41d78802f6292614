"""Two runs compared."""

from pathlib import Path
from typing import Any

from diplofacts.evaluation.changes import changes
from diplofacts.evaluation.gold import read_gold, read_run
from diplofacts.evaluation.tally import judge_all

HERE = Path(__file__).parent
GOLD = read_gold(str(HERE / "gold.jsonl"))
RUN = read_run(str(HERE / "facts.jsonl"))


def told(before: Any, after: Any) -> list[tuple[str, bool, str, str]]:
    types = ("trade_figure", "investment")
    found = changes(judge_all(GOLD, before, types), judge_all(GOLD, after, types))
    return [(one.what, one.right, one.article, one.fact["type"]) for one in found]


def without(article: str) -> dict[str, Any]:
    return {name: facts for name, facts in RUN.items() if name != article}


def test_a_run_does_not_differ_from_itself() -> None:
    """Nothing is gained, nothing lost."""
    assert told(RUN, RUN) == []


def test_facts_gained_and_lost() -> None:
    """Right and spurious facts are told apart."""
    figure, spare = ("en-4", "trade_figure"), ("gained", False, "en-4", "trade_figure")

    assert told(without("en-4"), RUN) == [("gained", True, *figure), spare, spare]
    assert told(RUN, without("vi-2")) == [("lost", True, "vi-2", "investment")] * 2


def test_slots_better_and_worse() -> None:
    """A fact that both runs found is compared slot by slot."""
    mended = {**RUN, "vi-2": [{**fact, "rank": 2} for fact in RUN["vi-2"]]}

    assert told(RUN, mended) == [("better", True, "vi-2", "investment")]
    assert told(mended, RUN) == [("worse", True, "vi-2", "investment")]
