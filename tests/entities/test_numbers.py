"""Counts, percents, multiples and ranks: one answer, many wordings, and near misses. All sentences are made up."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from diplofacts.entities.numbers import Count, Percent, find_numbers, parse_number
from diplofacts.facts import Multiplier

SAME: list[tuple[str, Any, dict[str, list[str]]]] = [
    ("count", Count(1500, "ge", "dự án"), {"vi": ["có [hơn 1.500 dự án] còn hiệu lực", "[trên 1,500 dự án]",
           "[hơn 1 500 dự án]", "[hơn 1,5 nghìn dự án]"]}),
    ("count", Count(1500, "ge", "projects"), {"en": ["[more than 1,500 projects]", "[over 1.500 valid projects]",
           "[1,500+ investment projects]"]}),
    ("count", Count(2, "eq", "khu công nghiệp"), {"vi": ["xây [hai khu công nghiệp]", "[2 khu công nghiệp]",
           "[02 khu công nghiệp]"]}),
    ("count", Count(12, "eq", "agreements"), {"en": ["[a dozen agreements]", "[12 new agreements]",
           "[twelve bilateral cooperation agreements]"]}),
    ("count", Count(10, "eq", "văn kiện"), {"vi": ["ký [mười văn kiện]", "[10 văn kiện] hợp tác",
           "ngày 5/6, [10 văn kiện]"]}),
    ("count", Count(5, "eq", "văn kiện"), {"vi": ["đã ký [năm văn kiện]", "chứng kiến trao [5 văn kiện]"]}),
    ("count", Count(25, "approx", "bản ghi nhớ"), {"vi": ["[khoảng 25 bản ghi nhớ]",
           "[khoảng hai mươi lăm bản ghi nhớ]"]}),
    ("count", Count(30, "le", "companies"), {"en": ["[nearly 30 companies]", "[almost thirty private companies]"]}),
    ("count", Count(2, "eq", "memoranda of understanding"), {"en": ["signed [two memoranda of understanding]"]}),
    ("count", Count(14, "eq", "thỏa thuận"), {"vi": ["[14 thỏa thuận]"]}),
    ("percent", Percent(17.5, "eq"), {"vi": ["tăng [17,5%]", "tăng [17.5 %] so với", "[17,5 phần trăm]"],
        "en": ["up [17.5 percent]", "a [17.5%] rise", "[17.5 per cent]", "[17.5 pct]"]}),
    ("percent", Percent(-3.0, "eq"), {"vi": ["giảm [3%]", "giảm nhẹ [3%]"], "en": ["fell by [3 percent]",
           "down [3%]", "a [3 percent] drop", "at [-3%]", "a decline of [three percent]"]}),
    ("percent", Percent(20.0, "ge"), {"vi": ["tăng [hơn 20%]"], "en": ["growing by [more than 20 percent]",
           "[at least 20%]"]}),
    ("percent", Percent(-20.0, "approx"), {"vi": ["giảm [khoảng 20%]"], "en": ["dropped [about 20 percent]"]}),
    ("percent", Percent(5.0, "eq"), {"vi": ["[5-7%] một năm", "[5 đến 7%]"], "en": ["[5-7 percent]", "[5 to 7%]"]}),
    ("multiple", Multiplier(value=2.0), {"vi": ["[tăng gấp đôi] kim ngạch", "[gấp đôi]", "[tăng gấp 2 lần]",
           "[gấp hai lần]", "[nhân đôi]"], "en": ["[double] trade", "[doubling] exports", "a [twofold] rise",
           "a [two-fold] rise", "[2-fold]"]}),
    ("multiple", Multiplier(value=2.0, bound="ge"), {"vi": ["[ít nhất gấp đôi]", "[tăng gấp hơn hai lần]",
           "[tăng hơn 2 lần]"], "en": ["[at least double]", "[more than doubled]",
           "[more than two times] higher"]}),
    ("multiple", Multiplier(value=2.8), {"vi": ["[tăng gấp 2,8 lần]", "[tăng 2,8 lần]", "[gấp 2,8 lần]"],
        "en": ["[increased 2.8 times]", "[2.8 times] as much"]}),
    ("multiple", Multiplier(value=3.0), {"vi": ["[gấp ba lần]", "[tăng gấp 3]"], "en": ["[triple]",
           "[threefold]", "[tripled]"]}),
    ("rank", 2, {"vi": ["[đứng thứ hai] trong số 79 nước", "[xếp thứ 2]", "[đứng ở vị trí thứ hai]",
           "đối tác [lớn thứ hai]", "[đứng hàng thứ hai]"],
                 "en": ["the [second-largest] investor", "the [second largest] market", "[ranked second] among",
                        "[ranks 2nd]", "[in second place]", "the [2nd biggest] partner", "[ranked No. 2]"]}),
    ("rank", 17, {"vi": ["[đứng thứ 17]/112 nước", "[xếp thứ mười bảy]", "[giữ vị trí thứ 17]"],
        "en": ["[ranks 17th] of 140", "the [17th largest] investor"]}),
    ("rank", 1, {"vi": ["nhà đầu tư [lớn nhất]", "đối tác thương mại [lớn nhất] của Lào",
           "[dẫn đầu] về vốn đầu tư", "[đứng đầu] các nước đầu tư", "[đứng thứ nhất]", "nhà đầu tư [số 1]"],
                 "en": ["the [largest] foreign investor", "its [biggest] trading partner", "the [No.1] investor",
                        "the [number one] donor", "[ranks first]"]}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "answer", "language", "marked"),
    [(kind, answer, lang, text) for kind, answer, texts in SAME for lang in texts for text in texts[lang]],
)
def test_one_figure_many_wordings(kind: str, answer: object, language: str, marked: str) -> None:
    """Value and span are the same in every wording."""
    text = marked.replace("[", "").replace("]", "")
    found = [(e.kind, e.value, text[e.start : e.end]) for e in find_numbers(text, language)]
    assert [(kind, answer, marked[marked.index("[") + 1 : marked.index("]")])] == found


SILENT = [
    ("vi", "hai nước và hai bên"), ("vi", "trong năm dự án khởi công"), ("vi", "năm 2024 doanh nghiệp hai nước"),
        ("vi", "một dự án"),
    ("vi", "Thứ hai, 5/3"), ("vi", "Thứ trưởng"), ("vi", "lần thứ 16"), ("vi", "dẫn đầu đoàn đại biểu"), ("vi",
        "đoàn do ông An dẫn đầu về nước"),
    ("vi", "người đứng đầu các nước"), ("vi", "một trong những nhà đầu tư lớn nhất"), ("vi", "các nhà đầu tư lớn nhất"),
    ("vi", "tránh đánh thuế hai lần"), ("vi", "thăm ba lần"), ("vi", "hàng chục dự án"), ("vi", "vài chục văn kiện"),
        ("vi", "sáng 17/11 văn kiện"),
    ("vi", "G20 doanh nghiệp"), ("vi", "khẩn gấp ba lô"),
    ("en", "the two sides signed documents"), ("en", "a project"), ("en", "in 2020 projects began"), ("en",
        "double taxation"),
    ("en", "double-digit growth"), ("en", "one of the largest investors"), ("en", "the largest investors"), ("en",
        "two countries"),
    ("en", "on 17/11 agreements"), ("en", "dozens of agreements"), ("en", "G20 agreements"), ("en",
        "three times he came"),
    ("en", "in the top ten in 2020"),
    ("en", "5 percentage points"), ("en", "the second round"), ("en", "in the first place"), ("en",
        "two ministers witnessed deals"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_no_figure(language: str, text: str) -> None:
    """Dates, articles, other senses: no figure."""
    assert [] == find_numbers(text, language)


@pytest.mark.parametrize(
    ("text", "vi", "en"),
    [
        ("4.400", "4400", "4.400"), ("11,3", "11.3", "11.3"), ("1,500", "1.500", "1500"), ("1.2", "1.2", "1.2"),
            ("1.234,56", "1234.56", "1234.56"),
        ("1,234.56", "1234.56", "1234.56"), ("1.234.567", "1234567", "1234567"), ("0,125", "0.125", "0.125"),
            ("1 500", "1500", "1500"),
        ("12345,678", "12345.678", "12345.678"), ("1,00,000", "100000", "100000"), ("1.2.3", None, None),
            ("1,2.3,4", None, None), ("", None, None),
    ],
)  # fmt: skip
def test_digits_by_language(text: str, vi: str | None, en: str | None) -> None:
    """The language decides only what nothing else does."""
    assert (vi and Decimal(vi), en and Decimal(en)) == (parse_number(text, "vi"), parse_number(text, "en"))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("vi", "một", 1), ("vi", "mười", 10), ("vi", "mười lăm", 15), ("vi", "hai mươi", 20), ("vi",
            "hai mươi mốt", 21), ("vi", "ba trăm linh năm", 305),
        ("vi", "hai tá", 24), ("vi", "năm chục", 50), ("vi", "một hai", None), ("vi", "nhiều", None),
        ("en", "one", 1), ("en", "thirty-five", 35), ("en", "a dozen", 12), ("en", "two hundred and five", 205),
            ("en", "half a dozen", 6),
        ("en", "a hundred", 100), ("en", "five twenty", None), ("en", "many", None),
    ],
)  # fmt: skip
def test_words(language: str, text: str, value: int | None) -> None:
    """Word numbers up to the hundreds; what is no number is None."""
    assert value == parse_number(text, language)
