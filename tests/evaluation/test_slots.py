"""What each measure gives credit for."""

from typing import Any

import pytest

from diplofacts.evaluation.slots import credit, stated

USD = {"value": 2_000_000_000, "currency": "USD"}
MAU = {"name": "Trần Văn Mẫu", "title": "Thủ tướng", "country": "VNM"}


@pytest.mark.parametrize(
    ("measure", "gold", "found", "expected"),
    [
        ("date", "2024-03-12", "2024-03-12", 1),
        ("date", "2024-03-12", "XXXX-03-12", 0.75),
        ("date", "2024-03-12", "2024-03", 0.5),
        ("date", "2024-03-12/2024-03-14", "2024-03-14", 0.5),
        ("date", "2024-03-12", "2024-03-13", 0),
        ("money", USD, {**USD, "value": 2_009_000_000}, 1),
        ("money", USD, {**USD, "value": 2_000_000}, 0),
        ("money", USD, {**USD, "currency": "VND"}, 0),
        ("money", USD, {**USD, "bound": "ge"}, 0.8),
        ("money", {**USD, "high": 3_000_000_000}, {**USD, "bound": "ge"}, 0.6),
        ("money", USD, None, 0),
        ("multiplier", {"value": 2}, 2.0, 1),
        ("multiplier", {"value": 2, "bound": "ge"}, {"value": 2}, 0.8),
        ("multiplier", {"value": 2}, {"value": 3}, 0),
        ("text", "agreement on rice", "the agreement on maize", 0.5),
        ("place", "Hà Nội", "Phủ Chủ tịch, Hà Nội", 1),
        ("sides", ["VNM", "JPN"], ["VNM"], 2 / 3),
        ("side", "Tập đoàn Sao Mai", "Sao Mai", 2 / 3 >= 0.6),
        ("side", "VNM", "LAO", 0),
        ("number", 41, "41", 1),
        ("number", 41, "many", 0),
        ("name", "held", "planned", 0),
        ("people", [MAU], [MAU], 1),
        ("people", [MAU], [{**MAU, "title": None}], 0.85),
        ("people", [MAU], [{**MAU, "name": "Mẫu"}], 0),
        ("people", [{**MAU, "name": "Trần Văn Mẫu|Trần Mẫu"}], [{**MAU, "name": "Tran Mau"}], 1),
        ("people", [{"country": "LAO"}], [{"name": "Khamla", "country": "LAO"}], 1),
        ("people", [MAU, {"country": "LAO"}], [MAU], 2 / 3),
    ],
)  # fmt: skip
def test_credit(measure: str, gold: Any, found: Any, expected: float) -> None:
    """Credit falls with what is wrong, and a sum of another scale has none."""
    assert expected == pytest.approx(credit(measure, gold, found))


@pytest.mark.parametrize(("value", "expected"), [(0, True), (False, True), (None, False), ([], False), ("", False)])
def test_stated(value: object, expected: bool) -> None:
    """Nothing is not zero."""
    assert expected is stated(value)
