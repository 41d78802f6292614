"""Sums of trade in articles of several sentences: whose they are, which year they are of, and which are the same."""

from __future__ import annotations

import time

from diplofacts.corpus import brief
from diplofacts.frames.trade_clause import sums
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document
from diplofacts.rule import CHARACTER

TRADE = frozenset(("trade_figure", "trade_target"))


def trade(*passages: str, language: str = "vi", published: str | None = "2025-04-29") -> list[dict[str, object]]:
    """The figures and targets of an article, without their rules, in the short form of the corpora."""
    document = Document(id="a", text="\n".join(passages), published=published, language=language)
    found = [brief(fact) for fact in extract_document(document, types=TRADE)]
    return [{slot: value for slot, value in fact.items() if slot != "rule"} for fact in found]


def test_a_target_told_again_is_one() -> None:
    """Headline and body are one target; that both agree on it is told by one of them."""
    found = trade(
        "Việt Nam - Ai Cập hướng tới kim ngạch 1 tỷ USD",
        "Đại sứ Ai Cập mong muốn đến năm 2028 kim ngạch thương mại hai nước sẽ đạt 1 tỷ USD.",
    )
    assert [
        {"amount": "1000000000 USD", "metric": "two_way", "deadline": "2028", "parties": ["VNM", "EGY"], "status": "agreed"}
    ] == found  # fmt: skip


def test_like_sums_of_other_sides_stay_apart() -> None:
    """The same sum with another partner is another figure."""
    found = trade(
        "Năm 2024, kim ngạch thương mại Việt Nam - Đức đạt 12 tỷ USD.",
        "Kim ngạch thương mại Việt Nam - Pháp năm 2024 cũng đạt 12 tỷ USD.",
    )
    assert [["VNM", "DEU"], ["VNM", "FRA"]] == [fact["parties"] for fact in found]


def test_parts_of_the_sentence_before() -> None:
    """Exports and imports told in the next sentence are of the same sides and period."""
    found = trade(
        "Trade between Vietnam and Chile reached $1.6 billion in 2024. Of which, Vietnam's exports were $1.2 billion.",
        language="en",
    )
    assert [
        {"amount": "1600000000 USD", "metric": "two_way", "period": "2024", "parties": ["VNM", "CHL"]},
        {"amount": "1200000000 USD", "metric": "export", "period": "2024", "parties": ["VNM", "CHL"]},
    ] == found


def test_two_countries_are_no_body() -> None:
    """After a word on the EU, "hai nước" still are the two countries of the article."""
    found = trade(
        "Thủ tướng Việt Nam hội đàm với Tổng thống Bulgaria. Quan hệ Việt Nam - EU phát triển tốt.",
        "Hai nước phấn đấu nâng kim ngạch thương mại hai chiều lên 500 triệu USD.",
    )
    assert [["VNM", "BGR"]] == [sorted(fact["parties"], reverse=True) for fact in found]  # type: ignore[call-overload]


def test_the_article_fixes_the_year() -> None:
    """Without a day of publication, "9 tháng đầu năm" follows the year that was told before, or compared with."""
    found = trade(
        "Năm 2023, kim ngạch thương mại Việt Nam - Peru đạt 500 triệu USD, 9 tháng đầu năm nay đạt 400 triệu USD.",
        published=None,
    )
    assert ["2023", "2024-01/2024-09"] == [fact["period"] for fact in found]
    compared = trade(
        "Kim ngạch thương mại Việt Nam - Peru 8 tháng đầu năm đạt 88 triệu USD, tăng 22% so với cùng kỳ năm 2023.",
        published=None,
    )
    assert ["2024-01/2024-08"] == [fact["period"] for fact in compared]


def test_this_figure_points_back() -> None:
    """"Con số này" is the trade told in the sentence before; without one it is nothing."""
    found = trade("Kim ngạch thương mại Việt Nam - Séc năm 2024 đạt 2,5 tỷ USD. Năm 2020, con số này là 1,5 tỷ USD.")
    assert ["2024", "2020"] == [fact["period"] for fact in found]
    assert [] == trade("Năm 2020, con số này là 1,5 tỷ USD.")


def test_long_sentences_are_read_in_linear_time() -> None:
    """Ten thousand sums in one sentence take a second or two, no hours."""
    unit = f"trade with {CHARACTER['country']} reached {CHARACTER['money']} in {CHARACTER['date']}, "
    start = time.perf_counter()
    assert 10_000 == len(sums(unit * 10_000, "en"))
    assert time.perf_counter() - start < 20
