"""What a rule needs in a sentence is read off its pattern."""

from __future__ import annotations

import pytest

from diplofacts.needs import needs
from diplofacts.rule import BIT, CHARACTER


def _kinds(*sets: str) -> tuple[int, ...]:
    return tuple(sum(BIT[kind] for kind in one.split("|")) for one in sets)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{a:person} met {b:person}", _kinds("person")),
        ("{a:person} met {b:person|body}", _kinds("person")),
        ("signed (?:on {date} )?{items:instruments}", _kinds("instrument")),
        ("(?:{person} signed|signed by {country})", _kinds("person|country")),
        ("(?:{person} gave {money}|{money} came from {country})", _kinds("money", "person|country")),
        ("signed(?= {instrument})", _kinds("instrument")),
        ("signed(?! {instrument})", ()),
        ("(?:{person})? met", ()),
        (f"met [^{CHARACTER['person']}]", ()),
        ("met (?:{date}|today)", ()),
    ],
)
def test_needs_are_what_no_match_is_without(pattern: str, expected: tuple[int, ...]) -> None:
    """Of each set one kind stands in whatever the pattern matches; options, negations and common words ask for none."""
    assert sorted(expected) == sorted(needs(pattern))
