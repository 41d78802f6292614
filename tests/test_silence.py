"""An article is passed over before its people are known only where no rule fits any of its sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from diplofacts import page, pipeline, silence
from diplofacts.corpus import cases
from diplofacts.facts import Meeting
from diplofacts.page import Page, lay_out
from diplofacts.pipeline import meet, passed_over, read_through
from diplofacts.read.document import Document

PLAIN = (Path(__file__).parent.parent / "benchmarks" / "ordinary.txt").read_text(encoding="utf-8").split("\n\n")
EACH = 13


def _pages() -> list[Page]:
    """Articles of a sentence of the corpora, or two, amid ordinary ones."""
    told = list(dict.fromkeys(case.text for case in cases()))
    pairs = zip(told[::EACH], told[3::EACH], strict=False)
    texts = ["\n\n".join([one, *PLAIN[number % 2].splitlines()[:12], other]) for number, (one, other) in enumerate(pairs)]
    texts += ["\n\n".join([one, *PLAIN[number % 2].splitlines()]) for number, one in enumerate(told[1::EACH])]
    return [lay_out(Document(id=str(number), text=text, published="2024-05-06")) for number, text in enumerate(texts)]


def _fits(page: Page) -> bool:
    return any(told.stated for told in read_through(page, meet(page)))


def test_what_is_passed_over_fits_no_rule() -> None:
    """With the people of the whole article no rule fits any sentence of an article that is passed over."""
    silent = [page for page in _pages() if passed_over(page)]

    assert len(silent) > 20
    assert [page.text.clean for page in silent if _fits(page)] == []


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("French President Paul Dubois spoke of wine.", "In Tokyo Dubois met Kenji Mori, the Japanese prime minister."),
        ("French President Paul Dubois likes wine.", "He met the Japanese prime minister in Tokyo."),
        ("Tổng thống Pháp Paul Dubois nói về rượu vang.", "Tại Tokyo, Dubois hội đàm với Thủ tướng Nhật Bản."),
    ],
)
def test_a_name_is_known_from_another_sentence(lead: str, told: str) -> None:
    """Whoever is told by a bare name or "he", and introduced elsewhere, is not overlooked."""
    text = "\n\n".join([lead, *PLAIN["Tổng" not in lead].splitlines()[:20], told])
    page = lay_out(Document(id="a", text=text))

    assert _fits(page)
    assert not passed_over(page)


def test_a_headline_may_name_who_is_told_bare() -> None:
    """Someone whom only the headline introduces is not overlooked."""
    plain = PLAIN[1].splitlines()[:20]
    told = "\n\n".join([*plain, "The foreign minister likes Lyon.", "In Tokyo Dubois met the Japanese foreign minister."])
    laid = lay_out(Document(id="a", text=told, title="French Foreign Minister Paul Dubois likes wine"))

    assert _fits(laid)
    assert not passed_over(laid)


def test_parts_of_a_long_text_are_passed_over_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that fits no rule keeps no other from being read."""
    monkeypatch.setattr(pipeline, "LONGEST", 300)
    monkeypatch.setattr(page, "LONGEST", 300)
    told = "French President Paul Dubois met Japanese Prime Minister Kenji Mori in Tokyo on May 3."
    facts = pipeline.extract_document(Document(id="a", text="\n\n".join([*PLAIN[1].splitlines(), told])))

    assert [one.rule for one in facts if isinstance(one, Meeting)] == ["en/meeting/meets"]


def test_many_sentences_are_not_looked_at_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where many may fit a rule all are read at once."""
    monkeypatch.setattr(silence, "MOST", 0)
    page = lay_out(Document(id="a", text="The two leaders met in Paris. Laos and Japan are far away."))

    assert not passed_over(page)


def test_a_surname_may_open_the_sentence() -> None:
    """A first word that another sentence, or the headline, has too may be somebody."""
    plain = PLAIN[1].splitlines()[:20]
    told = "Dubois met the Canadian delegation in Tokyo."
    known = lay_out(Document(id="a", text="\n\n".join(["French President Paul Dubois likes wine.", *plain, told])))
    above = lay_out(Document(id="b", text="\n\n".join([*plain, told]), title="French President Paul Dubois likes wine"))

    assert [_fits(known), _fits(above)] == [True, True]
    assert [passed_over(known), passed_over(above)] == [False, False]


def test_sentences_without_a_word_for_anybody_are_told_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """No people are looked for where no sentence that may fit a rule has a name, an office or a pronoun."""
    monkeypatch.setattr(silence, "people_in_all", None)
    lines = ["Hàng hóa Nhật Bản và Hàn Quốc giảm giá.", "Chứng khoán giảm phiên thứ ba liên tiếp, chỉ số mất 8 điểm."]
    page = lay_out(Document(id="a", text="\n\n".join([*lines, *PLAIN[0].splitlines()[:3]])))

    assert page.fitting
    assert passed_over(page)
