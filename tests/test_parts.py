"""A text too long for one article is read in parts, each fact once."""

from __future__ import annotations

import pytest

from diplofacts import page as page_of
from diplofacts import pipeline
from diplofacts.read.document import Document

TOLD = "Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Nhật Bản Kishida Fumio tại Hà Nội ngày 5/5/2023."
ELSE = "Tổng thống Pháp Emmanuel Macron hội đàm với Thủ tướng Đức Olaf Scholz tại Paris ngày 6/6/2023."


def test_parts_give_the_facts_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """With their offsets in the text; one that is told in several parts is one fact."""
    text = "\n\n".join([TOLD] * 9 + [ELSE] * 9)
    whole = pipeline.extract_document(Document(id="a", text=text))
    monkeypatch.setattr(pipeline, "LONGEST", 300)
    monkeypatch.setattr(page_of, "LONGEST", 300)
    parts = pipeline.extract_document(Document(id="a", text=text))

    assert [fact.id for fact in whole] == [fact.id for fact in parts]
    assert all(text[one.start : one.end] == one.text for fact in parts for one in fact.mentions)


def test_every_line_is_in_one_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """None is lost between two parts, and each keeps its rules."""
    page = page_of.lay_out(Document(id="a", text="\n\n".join([TOLD, ELSE] * 20)))
    monkeypatch.setattr(page_of, "LONGEST", 500)
    parts = list(page_of.parts_of(page))

    assert len(parts) > 3
    assert page.lines == [line for part in parts for line in part.lines]
    assert list(page.rules.values()) == [rules for part in parts for rules in part.rules.values()]
