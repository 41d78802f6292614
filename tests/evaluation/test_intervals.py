"""The bootstrap."""

from pathlib import Path

from diplofacts.evaluation.gold import read_gold, read_run
from diplofacts.evaluation.intervals import Interval, intervals
from diplofacts.evaluation.tally import judge_all, totals

HERE = Path(__file__).parent
JUDGED = judge_all(read_gold(str(HERE / "gold.jsonl")), read_run(str(HERE / "facts.jsonl")), ("meeting", "visit"))


def test_they_hold_the_figure() -> None:
    """A figure lies in its own interval."""
    spans = {group: spans["f1"] for group, spans in intervals(JUDGED, 200).items()}

    assert dict.fromkeys(spans, True) == {
        group: spans[group].low <= tally.f1 <= spans[group].high for group, tally in totals(JUDGED).items()
    }


def test_they_are_the_same_each_time() -> None:
    """The seed is fixed: two runs of the same facts do not differ by chance."""
    assert intervals(JUDGED, 100) == intervals(JUDGED, 100)


def test_no_spread_in_one_article() -> None:
    """Where all facts of a group stand in one article, every draw says the same."""
    assert intervals(JUDGED, 50)["visit", "vi"]["recall"] == Interval(1, 1)
