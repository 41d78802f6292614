"""Whether two lists of people tell of the same."""

from __future__ import annotations

import pytest

from diplofacts.facts import Person
from diplofacts.participants import fuller, same_people, same_person

LAM = Person(name="Tô Lâm", title="Tổng Bí thư", country="VNM")
MACRON = Person(name="Emmanuel Macron", title="Tổng thống", country="FRA")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MACRON, Person(name="Macron", country="FRA")),
        (Person(name="Saleh Adibi", title="Đại sứ", country="IRN"), Person(name="Saleh Abidi", title="Đại sứ", country="IRN")),
        (Person(name="Khaw Boon Wan", country="SGP"), Person(title="Đoàn đại biểu cấp cao", country="SGP")),
        (Person(title="Đại sứ", country="JPN"), Person(country="JPN")),
    ],
)  # fmt: skip
def test_mentions_of_one_person(one: Person, other: Person) -> None:
    """A short name, a slip of spelling in one office, a delegation for its head, a side for its envoy."""
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LAM, MACRON),
        (Person(title="Đại sứ", country="JPN"), Person(title="Thủ tướng", country="JPN")),
        (Person(title="Đại sứ", country="JPN"), Person(title="Đại sứ", country="FRA")),
    ],
)
def test_two_persons(one: Person, other: Person) -> None:
    """Another name, another office, another country."""
    assert not same_person(one, other)


def test_a_pair_is_no_part_of_a_summit() -> None:
    """Talks of two are another meeting than those of the two with a third side."""
    assert same_people((LAM, MACRON), (MACRON, LAM))
    assert not same_people((LAM, MACRON), (LAM, MACRON, Person(country="DEU")))


def test_the_fuller_name_with_its_own_title() -> None:
    """A delegation's words give way to the name and office of its head."""
    told = (LAM, Person(title="Đoàn đại biểu", country="FRA"))
    assert (LAM, MACRON) == fuller(told, (MACRON, LAM))
