"""Offices in text whose words stand one space apart are read by patterns without the repeats between words."""

from __future__ import annotations

import pytest

from diplofacts.corpus import cases
from diplofacts.entities.countries import places_of
from diplofacts.entities.mentioned import mask
from diplofacts.entities.offices import grammar
from diplofacts.entities.people import find_people
from diplofacts.pattern import is_wide

EACH = 3


@pytest.mark.parametrize("language", ["vi", "en"])
def test_both_patterns_read_the_same_office(language: str) -> None:
    """Wherever an office stands in a sentence of the corpora both find its words and the organisation behind it."""
    texts = [case.text.replace("\n", " ") for case in cases(language)][::EACH]
    narrow, wide = grammar(language), grammar(language, True)
    read = 0
    for text, places in zip(texts, places_of(texts, language), strict=True):
        sentence = mask(text, places, language)
        for office in wide.office.finditer(sentence.masked) if not sentence.wide else ():
            same = narrow.office.match(sentence.masked, office.start())
            behind, also = (one.complement.match(sentence.masked, office.end()) for one in (wide, narrow))
            assert same is not None
            assert (same.span(), same.groupdict()) == (office.span(), office.groupdict())
            assert (also and also.span()) == (behind and behind.span())
            read += 1
    assert read > 200


def test_wide_text_is_told() -> None:
    """A run of spaces, a tab or a no-break space takes the patterns that read any white space."""
    assert [is_wide(text) for text in ("a b", "a  b", "a\tb", "a\u00a0b")] == [False, True, True, True]


def test_an_office_is_read_across_wide_space() -> None:
    """Two spaces within an office part it no more than one."""
    told = [find_people(f"Minister{gap}of Trade Kham Vong met her.", "en", []) for gap in (" ", "  ")]
    assert [found[0].value.title for found in told] == ["Minister of Trade", "Minister of Trade"]
