"""What a recogniser returns: a span of the sentence, its kind, and its resolved value."""

from __future__ import annotations

from typing import Any

from diplofacts.record import NamedTuple


class Entity(NamedTuple):
    """A typed span of one sentence, half-open, in code points of that sentence; value depends on the kind.

    | kind       | value                                                                                     |
    | ---------- | ----------------------------------------------------------------------------------------- |
    | person     | entities.people.Mentioned: name, title, country, reference                                |
    | country    | entities.countries.Place: code, and how it was named (noun, adjective, people)             |
    | body       | acronym (str): ASEAN, EU, UN                                                              |
    | pair       | tuple of codes: "Việt Nam - Nhật Bản", "Vietnam-Japan", "Việt - Trung", "Sino-Indian"      |
    | both       | str: "states" (hai nước, both countries), "sides" (hai bên), "leaders" (hai Thủ tướng)    |
    | place      | entities.countries.Place: a capital, city, province or region with its country's code      |
    | money      | facts.Money                                                                               |
    | count      | entities.numbers.Count: value, bound, noun ("1,500 projects" -> 1500, "projects")          |
    | percent    | entities.numbers.Percent: value (float), bound                                            |
    | multiple   | facts.Multiplier ("gấp đôi", "triple")                                                    |
    | rank       | int ("đứng thứ hai", "third-largest")                                                     |
    | date       | entities.dates.When: edtf, and what it is relative to                                     |
    | instrument | entities.instruments.Instrument: title, kind, count                                       |
    | company    | str, its name                                                                             |
    """

    start: int
    end: int
    kind: str
    value: Any
