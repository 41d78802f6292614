"""Recognisers: typed spans of a sentence with resolved values."""

from __future__ import annotations

from diplofacts.entities.both import find_both
from diplofacts.entities.companies import find_companies
from diplofacts.entities.dates import find_dates
from diplofacts.entities.entity import Entity
from diplofacts.entities.instruments import find_instruments
from diplofacts.entities.money import find_money
from diplofacts.entities.numbers import find_numbers


def recognise(text: str, language: str) -> list[Entity]:
    """All entities of a sentence but people and places, which the pipeline finds for the whole article first."""
    return [
        *find_money(text, language),
        *find_numbers(text, language),
        *find_dates(text, language),
        *find_instruments(text, language),
        *find_companies(text, language),
        *find_both(text, language),
    ]
