"""Publication days."""

import pytest

from diplofacts.errors import DateError
from diplofacts.read.day import read_day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-01-30", "2026-01-30"),
        (" 2026-01-30 ", "2026-01-30"),
        ("2026-01-30T23:30:00+07:00", "2026-01-30"),
        ("2026-01-30 08:00", "2026-01-30"),
        ("2024-02-29", "2024-02-29"),
    ],
)
def test_days(written: str, day: str) -> None:
    """A day is taken as written, whatever time of day follows."""
    assert read_day(written) == day


@pytest.mark.parametrize(
    "written",
    ["", "2026", "2026-01", "20260130", "30/1/2026", "2026-02-30", "2025-02-29", "2026-W05-1", "2026-01-301", "nay"],
)
def test_no_days(written: str) -> None:
    """What is no day of the calendar, or may be read two ways, is an error that shows the mend."""
    with pytest.raises(DateError, match="not a day") as caught:
        read_day(written)

    assert "YYYY-MM-DD" in str(caught.value)
