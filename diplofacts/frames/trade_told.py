"""The trade told last, to which the next sums go back, and whose trade news tells in which money."""

from __future__ import annotations

from diplofacts.discourse import Context, Reading
from diplofacts.record import NamedTuple

# Who issues the money that news of its own trade is told in.
ISSUERS = {
    "DEM": "DEU", "JPY": "JPN", "GBP": "GBR", "FRF": "FRA", "ITL": "ITA", "NLG": "NLD", "CHF": "CHE", "AUD": "AUS",
    "CAD": "CAN", "NZD": "NZL", "INR": "IND", "PKR": "PAK", "CNY": "CHN", "KRW": "KOR", "TRY": "TUR", "RUB": "RUS",
    "SEK": "SWE", "NOK": "NOR", "DKK": "DNK", "PLN": "POL", "CZK": "CZE", "HUF": "HUN", "ZAR": "ZAF", "BRL": "BRA",
    "MYR": "MYS", "IDR": "IDN", "THB": "THA", "PHP": "PHL", "BDT": "BGD", "ILS": "ISR", "SGD": "SGP", "TWD": "TWN",
}  # fmt: skip


class Remembered(NamedTuple):
    """The last figure of trade told: its sides, period and metric, its paragraph, and where its sentence ends."""

    parties: tuple[str, ...]
    period: str | None
    metric: str
    passage: int
    end: int


def remembered(reading: Reading, context: Context) -> Remembered | None:
    """The trade told last, where that was in this paragraph or the one before."""
    last: Remembered | None = context.trade
    return last if last and reading.passage - last.passage <= 1 else None
