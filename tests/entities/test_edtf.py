"""EDTF dates are checked, compared and merged by what they tell."""

from __future__ import annotations

import pytest

from diplofacts.entities import edtf


@pytest.mark.parametrize(
    "text",
    ["2024-11-12", "2024-11", "2024", "199X", "XXXX-11-12", "XXXX-11", "XXXX-02-29", "2024-11-12/2024-11-14",
     "XXXX-07-30/XXXX-08-01", "XXXX-12-30/XXXX-01-02", "2025/2030", "2024-01/2024-03"],
)  # fmt: skip
def test_dates_in_use_are_valid(text: str) -> None:
    """Days, months, years, decades and intervals of them are dates."""
    assert edtf.is_valid(text)


@pytest.mark.parametrize(
    "text",
    ["", "2024-13", "2024-02-30", "2023-02-29", "XXXX", "24-11-12", "2024-11-14/2024-11-12", "0000", "199X-01", "a"],
)
def test_what_does_not_exist_is_not_valid(text: str) -> None:
    """Days that do not exist, intervals that run backwards and other words are no dates."""
    assert not edtf.is_valid(text)


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("2024", "2024-11", True),
        ("2024-11", "2024-11-12", True),
        ("2024-11-12/2024-11-14", "2024-11-13", True),
        ("2024-11-12/2024-11-14", "2024-11-15", False),
        ("XXXX-11-12", "2024-11-12", True),
        ("XXXX-11", "2024-11-12", True),
        ("2024", "XXXX-11-12", True),
        ("2024-11-12", "2024-11", False),
        ("199X", "1995-03", True),
        ("nonsense", "2024", False),
    ],
)
def test_contains(outer: str, inner: str, expected: bool) -> None:
    """A date contains what lies within it; an untold year is no hindrance."""
    assert edtf.contains(outer, inner) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2024", "2024-11-12", "2024-11-12"),
        ("2024-11-12", "2024-11", "2024-11-12"),
        ("XXXX-11-12", "2024-11-12", "2024-11-12"),
        ("XXXX-11-12", "2024", "2024-11-12"),
        ("XXXX-11", "XXXX-11-12", "XXXX-11-12"),
        ("2024-11-12", "2024-11-13", None),
        ("2023", "2024-11", None),
        ("2024", "2024", "2024"),
        ("2024", "2023/2025", "2024"),
    ],
)
def test_merge(one: str, other: str, expected: str | None) -> None:
    """The more precise of two compatible dates is kept, in either order; others do not merge."""
    assert edtf.merge(one, other) == expected
    assert edtf.merge(other, one) == expected


def test_precision_orders_dates() -> None:
    """A day tells more than a month, a month more than a year, a year more than a decade."""
    dates = ["2024-11-12", "XXXX-11-12", "2024-11", "XXXX-11", "2024", "199X", "nothing"]
    assert sorted(dates, key=edtf.precision, reverse=True) == dates


def test_interval_over_new_year() -> None:
    """An interval that starts in December ends in the next year."""
    assert edtf.in_year("XXXX-12-30/XXXX-01-02", 2023) == "2023-12-30/2024-01-02"
    assert edtf.in_year("XXXX-02-29", 2023) is None


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("XXXX-05-24", ["2017-05-24", "2015"], "2017-05-24"),
        ("XXXX-05-24", ["2016-05-24", "2017-05-24"], "XXXX-05-24"),
        ("XXXX-05", ["2017-05-24"], "XXXX-05"),
        ("XXXX-05-24", ["2017-05", "2017"], "XXXX-05-24"),
        ("2016-05-24", ["2017-05-24"], "2016-05-24"),
    ],
)
def test_complete(text: str, known: list[str], expected: str) -> None:
    """Only the very same day, told once with its year, completes a day without one."""
    assert edtf.complete(text, known) == expected
