"""Evidence slices out of the text as given, whatever form that text is in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import diplofacts
from diplofacts.text.normalise import normalise

SENTENCES = (
    "Chiều 30/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung.",
    "Ngày 12/3/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Hoà Lan Mark Rutte tại Hà Nội.",
    "Sau hội đàm, hai bên đã ký Bản ghi nhớ về hợp tác thuỷ lợi giữa Việt Nam và Hà Lan.",
    "Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Ấn Độ Subrahmanyam Jaishankar.",
    "Kim ngạch thương mại hai chiều Việt Nam - Hàn Quốc năm 2023 đạt 76 tỷ USD.",
    "Vietnamese Foreign Minister Bui Thanh Son met his Lao counterpart Saleumxay Kommasith in Vientiane on July 2, 2024.",
    "The two sides signed a memorandum of understanding on cooperation in semiconductor training.",
)


def _nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _zero_width(text: str) -> str:
    return text.replace(" T", " \u200bT").replace("a", "a\u200d", 3)


def _segmented(text: str) -> str:
    words = ("Thủ tướng", "Tổng thống", "Tổng Bí thư", "hội đàm", "Hàn Quốc", "Hà Nội", "Hà Lan", "Ấn Độ", "Bộ trưởng")
    for word in (*words, "Ngoại giao", "hợp tác", "ghi nhớ", "Việt Nam", "thương mại", "kim ngạch", "hai chiều"):
        text = text.replace(word, word.replace(" ", "_"))
    return text


FORMS = {
    "as typed": str,
    "decomposed": _nfd,
    "zero width": _zero_width,
    "non-breaking": lambda text: text.replace(" ", "\u00a0", 4),
    "tabs": lambda text: text.replace(" ", "\t", 2),
    "byte-order mark": lambda text: "\ufeff" + text,
    "emoji": lambda text: "🇻🇳🤝 " + text,
    "segmented": _segmented,
    "crlf": lambda text: text + "\r\n\r\n",
}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(parts=st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(sorted(FORMS))), min_size=1, max_size=5))
def test_every_span_is_the_words_it_quotes(parts: list[tuple[str, str]]) -> None:
    """text[start:end] equals the quoted words for every mention, and slots' spans lie within their mention."""
    text = "\n\n".join(FORMS[form](sentence) for sentence, form in parts)
    for fact in diplofacts.extract(text, published="2024-07-05"):
        for mention in fact.mentions:
            assert text[mention.start : mention.end] == mention.text
            for spans in mention.slots.values():
                assert all(mention.start <= start < end <= mention.end for start, end in spans)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_form_of_the_text_changes_no_fact(form: str) -> None:
    """The same facts come out of decomposed, segmented or otherwise dirty text, and rest on the same words."""
    for sentence in SENTENCES:
        plain = diplofacts.extract(sentence, published="2024-07-05")
        dirty = diplofacts.extract(FORMS[form](sentence), published="2024-07-05")
        assert [type(fact) for fact in plain] == [type(fact) for fact in dirty]
        for one, other in zip(plain, dirty, strict=True):
            assert [normalise(m.text).clean.split() for m in one.mentions] == [
                normalise(m.text).clean.replace("🇻🇳🤝 ", "").split() for m in other.mentions
            ]


def test_the_same_input_gives_the_same_output() -> None:
    """Nothing depends on the clock, on chance or on what was read before."""
    text = "\n".join(SENTENCES)
    assert diplofacts.extract(text) == diplofacts.extract(text)
