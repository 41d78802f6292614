"""sentences: where they end and where they only seem to."""

from __future__ import annotations

import pytest

from diplofacts.text.sentences import LONGEST, sentences

BAR = " | "


@pytest.mark.parametrize(
    "marked",
    [
        "Ông gặp bà. | Hai bên hội đàm.",
        "Mr. Tan met Dr. Lee and Gen. Ho at 3 p.m. Monday. | They left.",
        "U.S. President George W. Bush and J. Howard met in the U.S. | The two agreed.",
        "S. Korea signed on Nov. 3. | He left.",
        "S.Jaishankar đến TP.Hà Nội và TP. Hồ Chí Minh. | GS.TS. Trần An đón.",
        "Kim ngạch đạt 3.5 tỷ USD, 1.500 dự án, ngày 30.1.2026. | Hai bên hài lòng.",
        "Toyota Motor Corp. and Sony Inc. signed. | It is new.",
        "Hai bên hài lòng; Việt Nam cảm ơn. | Sau đó họ ký.",
        'Năm 2013 là "Năm Việt Nam-Lào." | Thủ tướng nói.',
        "“Chúng tôi vui.” | Ông nói thêm.",
        "Mở rộng du lịch... | Ông nói.",
        "He said . . . nothing. | She left.",
        "It grew ... quickly.",
        "Có hai việc: 1. Ký kết. | Ông về nước vào năm 2013. | Bà ở lại.",
        "PHNOM PENH, Nov. 3 (Xinhua) -- Laos signed. | It was new.",
        "HANOI (AFP) - Laos signed.",
        "VOV.VN - Chiều nay, hai bên hội đàm.",
        'Đây là dự án lớn ở Đông Nam Á. | "Chúng tôi vui."',
        "VinEco và VietNamNet gặp McDonald ở YouTube.",
    ],
)
def test_marked(marked: str) -> None:
    """Sentences end exactly at the bars."""
    text = marked.replace(BAR, " ")
    assert marked.split(BAR) == [sentence.text for sentence in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "glued",
    [
        "Quan hệ chiến lược|Ngày 31/10, hai bên họp.",
        "Hợp tác hai nước.|Hai bên nhất trí.",
        "Thúc đẩy du lịch|Trung tâm mở cửa.",
        "tài khóa 2011.|TTXVN",
        "sự phối hợp này.|\"Chúng tôi vui.",
    ],
)
def test_glued(glued: str) -> None:
    """Sentences that lost the blank between them are told apart."""
    text = glued.replace("|", "")
    assert glued.split("|") == [sentence.text for sentence in sentences(text, 0, len(text))]


def test_text_keeps_its_length_across_lines() -> None:
    """A line break in a sentence is one space in its text, so offsets hold."""
    (found,) = sentences("  Hai\nbên\tgặp. ", 0, 15)
    assert (2, 14, "Hai bên gặp.") == found


def test_no_sentence_is_endless() -> None:
    """A page without stops is cut at its pauses, and every piece stands where it says."""
    text = "Hà Nội, Huế; " * 2_000
    found = sentences(text, 0, len(text))

    assert max(len(one.text) for one in found) <= LONGEST
    assert [text[one.start : one.end] for one in found] == [one.text for one in found]
    assert all(one.text.startswith("Hà Nội, Huế;") for one in found)
    assert len(sentences("a" * 5_000, 0, 5_000)) == 3
