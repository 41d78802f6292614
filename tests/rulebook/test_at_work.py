"""What a user's rules and names do in an article."""

import time
from pathlib import Path

import pytest

import diplofacts
from diplofacts.book import Book, Furniture, Names, OwnPerson
from diplofacts.corpus import brief
from diplofacts.errors import RuleTimeout
from diplofacts.explanation.explain import explain
from diplofacts.read.document import Document
from diplofacts.rule import Rule

CHATS = Rule(
    "vi/meeting/chats", "meeting", ("hàn huyên",), "{host:person} (?:đã )?hàn huyên (?:với|cùng) {guest:person}",
    {"form": "meeting"}, source="own.toml:3",
)  # fmt: skip
CHAT = "Chiều 28/4, tại Hà Nội, Tổng Bí thư Tô Lâm đã hàn huyên với Tổng thống Pháp Emmanuel Macron."


def found(text: str, book: Book | None, *slots: str, published: str = "2025-04-29") -> list[object]:
    return [brief(one, set(slots)) for one in diplofacts.extract(text, published=published, rules=book)]


def test_a_rule_in_the_form_of_those_built_in() -> None:
    """The frame of its type gives the day, the place and the status."""
    assert found(CHAT, None) == []
    assert found(CHAT, Book((CHATS,)), "participants", "form", "date", "place", "status", "rule") == [
        {
            "participants": ["Tô Lâm (VNM)", "Emmanuel Macron (FRA)"], "form": "meeting", "date": "2025-04-28",
            "place": "Hà Nội", "status": "held", "rule": "vi/meeting/chats",
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fact", "pattern", "text", "expected"),
    [
        ("aid", "{donor:country} (?:đã )?xuất quỹ cho {recipient:country} {amount:money}",
         "Nhật Bản đã xuất quỹ cho Lào 12 triệu USD hôm 3/4.",
         {"donor": "JPN", "recipient": "LAO", "amount": "12000000 USD", "date": "2025-04-03", "status": "given"}),
        ("agreement", "{a:country} và {b:country} xuất quỹ {title:instrument}",
         "Việt Nam và Lào xuất quỹ Hiệp định dẫn độ.",
         {"title": "Hiệp định dẫn độ", "parties": ["VNM", "LAO"], "status": "signed"}),
        ("investment", "{investor:country} xuất quỹ {amount:money} vào {destination:country}",
         "Nhật Bản xuất quỹ 5 triệu USD vào Lào.",
         {"investor": "JPN", "destination": "LAO", "amount": "5000000 USD", "status": "reported"}),
        ("trade_figure", "{a:country} xuất quỹ {b:country} {amount:money}",
         "Nhật Bản xuất quỹ Lào 7 triệu USD.", {"parties": ["JPN", "LAO"], "amount": "7000000 USD"}),
        ("trade_target", "{a:country} và {b:country} sẽ xuất quỹ {multiplier:multiple}",
         "Nhật Bản và Lào sẽ xuất quỹ gấp đôi.", {"parties": ["JPN", "LAO"], "multiplier": "2"}),
        ("visit", "{visitors:person} xuất quỹ {destination:country}",
         "Thủ tướng Nhật Bản Ishiba Shigeru xuất quỹ Lào.",
         {"visitors": ["Ishiba Shigeru (JPN)"], "destination": "LAO", "status": "made"}),
        ("partnership", "{parties:sides} xuất quỹ",
         "Nhật Bản và Lào xuất quỹ ngày 3/4.", {"parties": ["JPN", "LAO"], "level": "other", "date": "2025-04-03"}),
    ],
)  # fmt: skip
def test_slots_named_as_the_fact_has_them(fact: str, pattern: str, text: str, expected: dict[str, object]) -> None:
    """Whatever the wording is, each type takes its slots right from the match."""
    fixed = {"level": "other"} if fact == "partnership" else {}
    book = Book((Rule(f"vi/{fact}/own", fact, ("xuất quỹ",), pattern, fixed, source="own.toml:1"),))

    assert found(text, book, *expected) == [expected]


def test_what_is_denied_is_no_fact() -> None:
    """A rule need not say itself that "không" makes none of it."""
    text = "Nhật Bản không xuất quỹ cho Lào 12 triệu USD."
    pattern = "{donor:country} (?:không )?xuất quỹ cho {recipient:country} {amount:money}"
    rule = Rule("vi/aid/own", "aid", ("xuất quỹ",), pattern, source="own.toml:1")

    assert found(text, Book((rule,))) == []


def test_a_rule_takes_the_place_of_one_built_in() -> None:
    """By its name."""
    rule = CHATS._replace(name="vi/meeting/receives")
    text = "Tổng Bí thư Tô Lâm tiếp Tổng thống Pháp Emmanuel Macron."

    assert (len(found(text, None)), len(found(text, Book((rule,))))) == (1, 0)


def test_own_names() -> None:
    """A person by bare name, while in office; an alias of a country; an instrument."""
    people = (OwnPerson(("Zork Blip",), "Thủ tướng", "LAO", "2025", "2025-12"),)
    book = Book((), Names(people, (("Xứ Kim Chi", "KOR"),), (("Giao ước Sông Hồng", "treaty"),)))

    assert found("Tổng Bí thư Tô Lâm đã tiếp Zork Blip.", book, "participants") == [
        {"participants": ["Tô Lâm (VNM)", "Zork Blip (LAO)"]}
    ]
    assert found("Tổng Bí thư Tô Lâm đã tiếp Zork Blip.", book, published="2026-01-05") == []
    assert found("Tổng Bí thư Tô Lâm tiếp Đại sứ Xứ Kim Chi.", book, "participants") == [
        {"participants": ["Tô Lâm (VNM)", "Đại sứ (KOR)"]}
    ]
    assert found("Việt Nam và Lào đã ký Giao ước Sông Hồng.", book, "title", "instrument", "parties") == [
        {"title": "Giao ước Sông Hồng", "instrument": "treaty", "parties": ["VNM", "LAO"]}
    ]


@pytest.mark.parametrize(("publisher", "expected"), [("Báo Mẫu", 0), ("Báo Khác", 1)])
def test_furniture_of_a_publisher(publisher: str, expected: int) -> None:
    """A line of its page is no part of its articles, and may be one of another's."""
    book = Book((), Names(furniture=(Furniture(("đọc bản in: *",), "báo mẫu"),)))
    text = "Đọc bản in: Tổng Bí thư Tô Lâm tiếp Đại sứ Trung Quốc.\n\nTrời nắng.\n"

    assert len(list(diplofacts.extract_many([{"text": text, "publisher": publisher}], rules=book))) == expected


def test_a_pattern_that_hangs_is_stopped() -> None:
    """What its form does not tell, time does: half a second, and an error that says where the rule stands."""
    rule = CHATS._replace(pattern=r"(?:\w|\w\w)*:x")
    text = f"Tổng Bí thư Tô Lâm, Tổng thống Pháp hàn huyên {'a' * 90} :x."
    start = time.process_time()

    with pytest.raises(RuleTimeout, match=r"more than 0\.5 seconds"):
        diplofacts.extract(text, language="vi", rules=Book((rule,)))
    assert time.process_time() - start < 5


def test_explain_tells_of_own_rules() -> None:
    """What fitted, with the slots' words."""
    account = explain(Document(id="1", text=CHAT, published="2025-04-29"), book=Book((CHATS,)))

    assert [fit.rule for line in account.lines for fit in line.fits] == ["vi/meeting/chats"]


def test_read_rules_is_for_python(tmp_path: Path) -> None:
    """A book from files goes into extract_many too."""
    path = tmp_path / "own.toml"
    pattern = CHATS.pattern
    path.write_text(f'[[rule]]\nname = "vi/meeting/chats"\ntriggers = ["hàn huyên"]\npattern = "{pattern}"\n', "utf-8")

    assert [one.rule for one in diplofacts.extract_many([CHAT], rules=diplofacts.read_rules(path))] == [
        "vi/meeting/chats"
    ]
