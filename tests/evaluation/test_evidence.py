"""The words of a missed fact."""

import pytest

from diplofacts.evaluation.evidence import likely
from diplofacts.evaluation.gold import read_gold

ARTICLES = {article.id: article for article in read_gold("tests/evaluation/gold.jsonl")}


@pytest.mark.parametrize(
    ("article", "number", "start"),
    [("vi-1", 0, "Sáng 12/3"), ("vi-1", 1, "Ông cho biết"), ("vi-1", 2, "Hai bên"), ("vi-2", 3, "Tập đoàn Sao Mai")],
)
def test_the_likely_sentence(article: str, number: int, start: str) -> None:
    """A gold fact quotes nothing, but its names and numbers lead to its sentence."""
    found = likely(ARTICLES[article].facts[number], ARTICLES[article].text)

    assert found is not None
    assert found.startswith(start)


def test_no_likely_sentence() -> None:
    """Nothing is quoted where nothing is shared."""
    assert likely({"type": "visit", "destination": "FJI"}, "Trời nắng.") is None
