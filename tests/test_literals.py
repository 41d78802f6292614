"""Words are found alike by what is soon built and by what is soon through."""

from __future__ import annotations

import pytest
from ahocorasick_rs import AhoCorasick, MatchKind

from diplofacts import literals
from diplofacts.corpus import cases
from diplofacts.literals import Literals

WORDS = ["tổng bí thư", "bí thư", "bí thư thứ nhất", "thư", "thứ nhất", "bộ trưởng", "bộ", "trưởng đoàn", "chủ tịch", "t"]


@pytest.mark.parametrize("much", [-1, 1_000, literals.MUCH])
@pytest.mark.parametrize("leftmost", [False, True])
def test_both_find_the_same(leftmost: bool, much: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of overlapping words all, or the first and longest."""
    monkeypatch.setattr(literals, "MUCH", much)
    found = Literals(WORDS, leftmost=leftmost)
    one = AhoCorasick(WORDS, matchkind=MatchKind.LeftmostLongest if leftmost else MatchKind.Standard)
    texts = ["tổng bí thư thứ nhất", "", *(case.text.lower() for case in cases("vi", "meeting"))]
    for text in texts[:200]:
        assert one.find_matches_as_indexes(text) == found.find_matches_as_indexes(text)
        if not leftmost:
            every = one.find_matches_as_indexes(text, overlapping=True)
            assert every == found.find_matches_as_indexes(text, overlapping=True)


@pytest.mark.parametrize("leftmost", [False, True])
def test_what_is_soon_through_is_built_once(leftmost: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also for those who keep the method by which words are looked for."""
    monkeypatch.setattr(literals, "MUCH", 20)
    find = Literals(WORDS, leftmost=leftmost).find_matches_as_indexes
    found = [find("tổng bí thư thứ nhất") for _ in range(2)]
    monkeypatch.setattr(literals, "AhoCorasick", None)

    assert found == [find("tổng bí thư thứ nhất") for _ in range(2)]
