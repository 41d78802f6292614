"""normalise: one spelling for the rules, and exact offsets back to the text as given."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplofacts.text.normalise import normalise


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("hoà bình, thuỷ lợi, Thuỵ Sĩ, KHOẺ, Thuý, Uỷ ban", "hòa bình, thủy lợi, Thụy Sĩ, KHỎE, Thúy, Ủy ban"),
        ("hòa Thúy Uy", "hòa Thúy Uy"),
        ("toán hoàng quý quỹ quà Quỳnh Huỳnh José Noé", "toán hoàng quý quỹ quà Quỳnh Huỳnh José Noé"),
        ("hoa\u0300 bi\u0300nh", "hòa bình"),
        ("Vie\u0323\u0302t", "Việt"),
        ("Hà\u00a0Nội\u3000mới", "Hà Nội mới"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\ufeffViệt\u200b Nam\u00ad", "Việt Nam"),
        ("Thủ_tướng Nhật_Bản thăm Hà_Nội", "Thủ tướng Nhật Bản thăm Hà Nội"),
        ("see file_name.txt", "see file_name.txt"),
        ("Mr Badu-has met the-minister in-Accra", "Mr Badu has met the minister in Accra"),
        ("he said-that talks with-the minister go on", "he said that talks with the minister go on"),
        ("a sit-in, the editor-in-chief, Kim Jong-un was there", "a sit-in, the editor-in-chief, Kim Jong-un was there"),
        ("China’s ‘two sessions’", "China's ‘two sessions’"),
        ("both countries’ leaders", "both countries' leaders"),
        ("ＡＢＣ １２", "ABC 12"),
        ("Ðà Nẵng", "Đà Nẵng"),
        ("an **Agreement on Trade**", "an Agreement on Trade"),
        ("he said.\u00e2\u0080\u009d She left", "he said.” She left"),
        ("30/1 – 2/2 — 5", "30/1 – 2/2 — 5"),
    ],
)
def test_clean(raw: str, clean: str) -> None:
    """Each habit of writing comes to the one form that the rules know."""
    assert clean == normalise(raw).clean


def test_unchanged_length_needs_no_table() -> None:
    """Text that only swaps characters one for one keeps its own offsets."""
    text = normalise("Thuỵ Sĩ\u00a0và “Việt Nam’s”")
    assert (None, (3, 9)) == (text.changes, text.raw_span(3, 9))


def test_combining_marks_belong_to_their_letter() -> None:
    """A span that ends on a letter takes the marks above and below it."""
    raw = "To\u0302 La\u0302m\u200b ga\u0323\u0306p"
    text = normalise(raw)
    start, end = text.raw_span(0, 6)
    assert "To\u0302 La\u0302m" == raw[start:end]


WORDS = ("hoà", "bình", "Thuỷ", "Việt", "Nam", "quý", "Nguyễn", "toán", "Đảng", "khoẻ", "Tuần", "U.S.", "tỷ", "한")
NOISE = ("\u200b", "\ufeff", "\u200d", "\u00ad", "")
GAPS = (" ", "\u00a0", "\r\n", "\n", "\r", " 🇻🇳 ", " ❤️ ", "\u2003", " \u200e ")


@st.composite
def noisy_words(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Words as given, decomposed or not, each with the gap that follows it."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
    return [
        (unicodedata.normalize(draw(st.sampled_from(("NFC", "NFD"))), word), draw(st.sampled_from(GAPS))
         + draw(st.sampled_from(NOISE)))
        for word in words
    ]  # fmt: skip


@given(noisy_words(), st.sampled_from(NOISE))
def test_spans_lead_back_to_the_very_words(words: list[tuple[str, str]], opening: str) -> None:
    """Each word found in the clean text is sliced out of the raw text, without what stands beside it."""
    raw = opening + "".join(word + gap for word, gap in words)
    text = normalise(raw)
    assert unicodedata.is_normalized("NFC", text.clean)
    at = 0
    for word, _ in words:
        wanted = normalise(word).clean
        at = text.clean.index(wanted, at)
        start, end = text.raw_span(at, at + len(wanted))
        assert word == raw[start:end]
        at += len(wanted)


@given(st.text(max_size=60))
def test_any_text_is_safe(raw: str) -> None:
    """Whatever is given: clean text is NFC, spans stay inside and in order."""
    text = normalise(raw)
    assert unicodedata.is_normalized("NFC", text.clean)
    ends = [text.raw_span(i, i + 1) for i in range(len(text.clean))]
    assert all(0 <= start <= end <= len(raw) for start, end in ends)
    assert ends == sorted(ends)


def test_the_large_first_letter_comes_to_its_word() -> None:
    text = normalise("Hanoi\nP\nrime Minister Ana Lopes said\nI\nam")
    assert text.clean == "Hanoi\nPrime Minister Ana Lopes said\nI\nam"
    start = text.clean.index("Prime")
    assert text.raw[slice(*text.raw_span(start, start + 5))] == "P\nrime"
