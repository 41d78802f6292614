"""What a rule needs in a sentence is read off its pattern."""

from __future__ import annotations

import pytest

from diplofacts.needs import needs, stands_in
from diplofacts.rule import BIT, CHARACTER, Rule


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
    assert sorted(expected) == sorted(needs(Rule("", "meeting", (), pattern)).kinds)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{person} met with {person}", {(" met with ",)}),
        ("talks(?: held)? between {person}", {("talks between ", "talks held between ")}),
        ("(?:talks|a meeting) between {person}", {("a meeting between ", "talks between ")}),
        ("talks (?:between|of|among) {person}", {("talks among ", "talks between ", "talks of ")}),
        ("talks (?:between|{person})", set()),
        ("(?:received|hosted) {person}", {("hosted ", "received ")}),
        ("met (?:in {place} )?with {person}", {("with ",), ("met ",)}),
        ("talks(?! between)", set()),
        ("(?i:TALKS? BETWEEN)", {("talk between", "talks between")}),
        ("organi[sz]ed talks", {("organised talks", "organized talks")}),
        ("saw (?=the king)", {("saw ",), ("the king",)}),
    ],
)
def test_words_stand_in_every_match(pattern: str, expected: set[tuple[str, ...]]) -> None:
    """Of each set one string stands in whatever the pattern matches; what the triggers promise is left out."""
    assert expected == set(needs(Rule("", "meeting", ("talks",), pattern)).words)


def test_words_are_looked_for_in_the_sentence() -> None:
    """A rule may fit where of every set one string is there."""
    sets = needs(Rule("", "visit", (), "(?:flew|sailed) (?:for|to) {country}")).words
    told = ("he flew to lao", "he flew over lao", "he went to lao")
    assert [True, False, False] == [all(stands_in(words, low) for words in sets) for low in told]
