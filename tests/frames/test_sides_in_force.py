"""Who "hai bên" and "hai nhà lãnh đạo" are, and what day and town a meeting has, in articles of several sentences."""

from __future__ import annotations

from diplofacts.corpus import brief
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document

MEETING = frozenset(("meeting",))
SLOTS = {"participants", "form", "date", "place", "status"}


def meetings(*passages: str, published: str | None = "2025-04-29") -> list[dict[str, object]]:
    """The meetings of an article, each in the short form of the corpora."""
    document = Document(id="a", text="\n".join(passages), published=published, language="vi")
    return [brief(fact, SLOTS) for fact in extract_document(document, types=MEETING)]


def test_leaders_named_before_the_talks() -> None:
    """The two who were named in the sentence before are the leaders who then talk, that day."""
    found = meetings(
        "Sáng 28/4, Chủ tịch nước Lương Cường đón Tổng thống Bulgaria Rumen Radev.",
        "Hai nhà lãnh đạo sau đó đã tiến hành hội đàm.",
    )
    assert [
        {"participants": ["Lương Cường (VNM)", "Rumen Radev (BGR)"], "form": "talks", "date": "2025-04-28", "status": "held"}
    ] == found  # fmt: skip


def test_the_pair_turns_with_the_passage() -> None:
    """A second meeting sets other sides, and "cùng ngày" is the day of the first."""
    found = meetings(
        "Ngày 27/4, Tổng Bí thư Tô Lâm hội đàm với Tổng thống Pháp Emmanuel Macron.",
        "Cùng ngày, Tổng Bí thư Tô Lâm tiếp Chủ tịch Airbus Guillaume Faury.",
        "Hôm sau, Tổng Bí thư Tô Lâm gặp Thủ tướng Bỉ Bart De Wever. Hai nhà lãnh đạo đã hội đàm.",
    )
    assert [["Tô Lâm (VNM)", "Emmanuel Macron (FRA)"], ["Tô Lâm (VNM)", "Bart De Wever (BEL)"]] == [
        found[0]["participants"], found[-1]["participants"]
    ]  # fmt: skip
    assert ["2025-04-27", "2025-04-28"] == [found[0]["date"], found[-1]["date"]]
    assert found[-1]["form"] == "talks"


def test_a_mention_alone_is_no_meeting() -> None:
    """"The meeting took place on …" only adds to a meeting told before."""
    assert [] == meetings("Cuộc gặp ngày 27/4 tại Paris diễn ra trong không khí hữu nghị.")


def test_a_plan_is_not_the_meeting_held() -> None:
    """What was held and what is to come are two."""
    found = meetings(
        "Ngày 27/4, Ngoại trưởng Nga Sergey Lavrov đã gặp Ngoại trưởng Mỹ Marco Rubio.",
        "Ngày 9/5, Ngoại trưởng Nga Sergey Lavrov sẽ gặp Ngoại trưởng Mỹ Marco Rubio tại Riyadh.",
    )
    assert ["held", "planned"] == [one["status"] for one in found]
    assert ["2025-04-27", "2025-05-09"] == [one["date"] for one in found]


def test_an_earlier_meeting_keeps_its_own_day() -> None:
    """A meeting of last month between the same two is another."""
    found = meetings(
        "Ngày 27/4, Tổng thống Mỹ Donald Trump hội đàm với Thủ tướng Israel Benjamin Netanyahu.",
        "Trong cuộc gặp hồi tháng 2/2025 với Tổng thống Mỹ Donald Trump, Thủ tướng Israel Benjamin Netanyahu từng nêu vấn đề này.",
    )
    assert ["2025-04-27", "2025-02"] == [one["date"] for one in found]
