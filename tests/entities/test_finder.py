"""The finder of names finds what one automaton over all of them finds."""

from __future__ import annotations

import pytest
from ahocorasick_rs import AhoCorasick, MatchKind

from diplofacts.corpus import cases
from diplofacts.entities import gazetteer
from diplofacts.entities.finder import FEW, Finder


def _finder(language: str) -> Finder:
    names, where = gazetteer._drawers(language)
    return Finder(names, where)


def _found(finder: Finder, text: str) -> list[tuple[str, str]]:
    """The names found in a text, and the codes of what they stand for."""
    return [(text[start:end], finder.table[index].code) for index, start, end in finder.find_matches_as_indexes(text)]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_new_finder_finds_what_one_of_all_names_does(language: str) -> None:
    """Whatever the text, and whatever was read before it."""
    table = gazetteer.names(language)
    whole = AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest)
    texts = [case.text for case in cases(language, "visit")]
    for at in range(0, len(texts), 5 * FEW):
        finder = _finder(language)
        for text in texts[at : at + 5 * FEW]:
            expected = [(text[start:end], table[text[start:end]].code) for _, start, end in whole.find_matches_as_indexes(text)]
            assert expected == _found(finder, text)


def test_the_first_texts_make_a_finder_of_few_names() -> None:
    """What makes a short run short; a long one has all names soon, and then looks for none beforehand."""
    finder = _finder("vi")
    assert [("Hà Nội", "VNM"), ("Lào", "LAO")] == _found(finder, "Hà Nội, Lào")
    assert len(finder.table) < len(gazetteer.names("vi")) / 10

    for text in ("Nhật Bản", "Pháp và Thụy Sĩ", "Cộng hòa Séc", "Brunei"):
        _found(finder, text)
    assert len(finder.table) == len(gazetteer.names("vi"))
    assert [("Đài Loan", "TWN")] == _found(finder, "Đài Loan")
