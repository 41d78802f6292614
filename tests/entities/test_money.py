"""Sums: one answer, many wordings; and texts without a sum. All sentences are made up."""

from __future__ import annotations

import time

import pytest

from diplofacts.entities.currencies import NAMES
from diplofacts.entities.money import find_money

B, M, T = 10**9, 10**6, 10**12

# (value, currency, bound, high): {language: texts}; the sum's span stands between brackets.
SAME: list[tuple[tuple[int, str, str, int | None], dict[str, list[str]]]] = [
    ((11_300_000_000, "USD", "eq", None), {
        "vi": ["đạt [11,3 tỷ USD] trong năm", "đạt [11,3 tỉ USD]", "đạt [11,30 tỷ đô la Mỹ]",
               "[11,3 tỷ đô-la Mỹ]", "lên [11,3 tỷ đô]", "[11.300 triệu USD]", "lên tới [11,3 tỷ USD]/năm",
               "trị giá [$11,3 tỷ]", "[11.3 tỷ USD]", "[11,3 Tỷ usd]", "năm 2020 [11,3 tỷ USD]",
               "tháng 10/2020, [11,3 tỷ USD]", "[11,3 tỷUSD]", "[11 tỷ 300 triệu USD]", "[11,3 nghìn triệu USD]"],
        "en": ["worth [$11.3 billion] last year", "[US$11.3 billion]", "[USD 11.3 billion]", "[USD11.3bn]",
               "[11.3 billion U.S. dollars]", "[11.3 bln dlrs]", "reached up to [$11.3bn]",
               "a [$11.3-billion] loan", "an [11.3-billion-dollar] deal", "[11,300 million dollars]",
               "in 2020 [11.3 billion dollars]", "[11.3 billion US dollars]", "[11.3 billion (USD)]",
               "[$11,300,000,000]", "[$11.3B] deal"],
    }),
    ((5 * B, "PHP", "eq", None), {"en": ["about the [P5 billion] deal", "[PHP 5 billion]", "[P5-billion] plan"]}),
    ((5 * B, "KES", "eq", None), {"en": ["stood at [Sh5 billion]", "[KSh 5bn]", "[KES 5 billion]"]}),
    ((5 * B, "KRW", "eq", None), {"en": ["worth [W5 billion]", "[5 billion won]"]}),
    ((5 * B, "DEM", "eq", None), {"en": ["worth [5 billion marks]", "[5 bln marks]"]}),
    ((5 * T, "INR", "eq", None), {"en": ["worth [Rs 5 lakh crore]", "[INR 5 lakh crore]"]}),
    ((1_054_000_000, "USD", "eq", None), {
        "vi": ["[1.054 triệu USD]", "[1,054 tỷ USD]"],
        "en": ["[1,054 million dollars]", "[$1.054 billion]", "[1,054 mln dlrs]"],
    }),
    ((1_054_300_000, "USD", "eq", None), {"vi": ["[1.054,3 triệu USD]", "[1,054.3 triệu USD]"],
        "en": ["[$1,054.3 million]"]}),
    ((1_500_000_000, "USD", "ge", None), {
        "vi": ["đạt [hơn 1,5 tỷ USD]", "[trên 1,5 tỷ USD]", "[ít nhất 1.5 tỷ USD]", "[vượt mốc 1,5 tỷ USD]",
               "[1,5 tỷ USD trở lên]", "[hơn một tỷ rưỡi USD]", "[không dưới 1,5 tỷ USD]",
               "[vượt 1.500 triệu USD]"],
        "en": ["[more than $1.5 billion]", "[over 1.5 billion dollars]", "[at least $1.5bn]",
               "[in excess of $1.5 billion]", "[$1.5 billion+]", "[$1.5 billion-plus]",
               "[surpassed $1.5 billion]", "[upwards of one and a half billion dollars]",
               "[no less than USD 1.5 billion]", "[$1.5 billion or more]"],
    }),
    ((200_000_000, "USD", "le", None), {
        "vi": ["[gần 200 triệu USD]", "[dưới 200 triệu USD]", "[chưa đến 200 triệu USD]", "[chưa đạt 200 triệu USD]",
               "[không quá 200 triệu USD]", "[tối đa hai trăm triệu USD]"],
        "en": ["[nearly $200 million]", "[up to $200 million]", "[almost 200 million dollars]",
               "[close to two hundred million dollars]", "[less than $200m]", "[as much as $200 million]"],
    }),
    ((8_500_000_000, "USD", "approx", None), {
        "vi": ["[khoảng 8,5 tỷ USD]", "[xấp xỉ 8,5 tỷ USD]", "[ước tính khoảng 8,5 tỷ USD]", "[~8,5 tỷ USD]",
               "[trên dưới 8,5 tỷ USD]", "[chừng 8,5 tỷ đô la Mỹ]"],
        "en": ["[about $8.5 billion]", "[some 8.5 billion US dollars]", "[an estimated $8.5 billion]",
               "[8.5 billion dollars or so]", "[roughly USD 8.5 billion]"],
    }),
    ((20 * B, "USD", "eq", 25 * B), {
        "vi": ["đạt [từ 20 đến 25 tỷ USD]", "[20-25 tỷ USD]", "[20 – 25 tỷ USD]", "[20 tỷ đến 25 tỷ USD]",
               "[từ 20 tỷ USD đến 25 tỷ USD]", "lên [20-25 tỷ USD]"],
        "en": ["[$20-25 billion]", "[$20 billion-$25 billion]", "[between $20 billion and $25 billion]",
               "[20 to 25 billion dollars]", "[$20 to $25 billion]", "worth [from 20 to 25 billion U.S. dollars]",
               "worth [$20-25 billion] during the visit", "[$20–25bn] of goods"],
    }),
    ((22_730_000_000, "BDT", "eq", None), {"en": ["a [Tk 2,273cr] loan", "[Tk 2,273 crore]"]}),
    ((2 * M, "INR", "eq", None), {"en": ["[Rs 20 lac] each", "[Rs 20 lakhs]"]}),
    ((20 * M, "GBP", "eq", 25 * M), {"en": ["[£20-25m]", "worth [£20–25m] today", "[£20-25 million] over two years"]}),
    ((500 * M, "USD", "eq", None), {"vi": ["[nửa tỷ USD]", "[năm trăm triệu USD]", "[500 triệuUSD]"],
        "en": ["[half a billion dollars]", "[500 mln dlrs]", "[$500m]"]}),
    ((T, "USD", "eq", None), {"vi": ["[một nghìn tỷ USD]", "[1.000 tỷ USD]", "[1 nghìn tỷ USD]"],
        "en": ["[one trillion dollars]", "[a trillion dollars]", "[$1tn]", "[1,000 billion dollars]"]}),
    ((1_200 * B, "VND", "eq", None), {"vi": ["[1.200 tỉ đồng]", "[1,2 nghìn tỷ đồng]", "[1,2 ngàn tỷ đồng]",
           "[1 200 tỷ đồng]", "[VND 1.200 tỷ]"], "en": ["[1.2 trillion dong]", "[VND1.2 trillion]",
           "[1,200 billion VND]"]}),
    ((2 * T, "JPY", "eq", None), {"vi": ["[2.000 tỷ yên]", "[2.000 tỷ yên Nhật]", "[2 nghìn tỷ đồng yên]"],
        "en": ["[2 trillion yen]", "[¥2 trillion]", "[JPY 2 trillion]"]}),
    ((3 * B, "CNY", "eq", None), {"vi": ["[3 tỷ nhân dân tệ]", "[3 tỷ NDT]"], "en": ["[3 billion yuan]",
           "[RMB 3 billion]", "[RMB3bn]"]}),
    ((3 * B, "KRW", "eq", None), {"vi": ["[3 tỷ won]"], "en": ["[3 billion won]", "[3 billion South Korean won]",
           "[₩3 billion]"]}),
    ((2_500 * M, "EUR", "eq", None), {"vi": ["[2,5 tỷ euro]", "[2,5 tỷ EUR]"], "en": ["[EUR 2.5bn]",
           "[€2.5 billion]", "[2.5 billion euros]"]}),
    ((43 * M, "GBP", "eq", None), {"vi": ["[43 triệu bảng Anh]", "[43 triệu bảng]"], "en": ["[£43m]",
           "[43 million pounds]", "[43 million pounds sterling]"]}),
    ((5 * B, "AUD", "eq", None), {"vi": ["[5 tỷ đô la Úc]", "[5 tỷ AUD]"], "en": ["[A$5 billion]", "[AU$5bn]",
           "[5 billion Australian dollars]"]}),
    ((5 * B, "SGD", "eq", None), {"vi": ["[5 tỷ đô la Singapore]"], "en": ["[S$5 billion]",
           "[5 billion Singapore dollars]"]}),
    ((5 * B, "INR", "eq", None), {"vi": ["[5 tỷ rupee]"], "en": ["[Rs 500 crore]", "[500 crore rupees]",
           "[Rs. 5 billion]", "[₹500 crore]", "[50,000 lakh rupees]"]}),
    ((7 * B, "RUB", "eq", None), {"vi": ["[7 tỷ rúp]"], "en": ["[7 billion roubles]",
           "[7 billion Russian rubles]"]}),
    ((7 * B, "MYR", "eq", None), {"vi": ["[7 tỷ ringgit]"], "en": ["[RM7 billion]", "[7 billion ringgit]"]}),
    ((200_000, "USD", "eq", None), {"vi": ["[200.000 USD]", "[200,000 USD]", "[200 nghìn USD]", "[200 ngàn đô la]"],
        "en": ["[$200,000]", "[US$200,000]", "[$200K]", "[200 thousand dollars]"]}),
]  # fmt: skip


def _cases(table: list) -> list:  # type: ignore[type-arg]
    return [(answer, language, text) for answer, texts in table for language in texts for text in texts[language]]


@pytest.mark.parametrize(("answer", "language", "marked"), _cases(SAME))
def test_one_sum_many_wordings(answer: tuple[int, str, str, int | None], language: str, marked: str) -> None:
    """Value, currency, bound, range and span are the same in every wording."""
    text = marked.replace("[", "").replace("]", "")
    found = [
        (*(getattr(e.value, slot) for slot in ("value", "currency", "bound", "high")), text[e.start : e.end])
        for e in find_money(text, language)
    ]
    assert [(*answer, marked[marked.index("[") + 1 : marked.index("]")])] == found


SEVERAL = [
    ("vi", "tăng từ 200 triệu USD năm 2000 lên 14,4 tỷ USD", [(200 * M, None), (14_400 * M, None)]),
    ("vi", "tăng từ 3,5 tỷ lên hơn 11,3 tỷ USD", [(3_500 * M, None), (11_300 * M, None)]),
    ("vi", "kim ngạch tăng từ 3 đến 5 tỷ USD", [(3 * B, None), (5 * B, None)]),
    ("vi", "nâng từ 3 tỷ USD lên 5 tỷ USD", [(3 * B, None), (5 * B, None)]),
    ("vi", "từ 87,2 tỷ năm 2015 lên 110 tỷ USD", [(87_200 * M, None), (110 * B, None)]),
    ("vi", "tăng từ 5 lên 10 tỷ USD", [(5 * B, None), (10 * B, None)]),
    ("vi", "đạt 10,5 tỷ, phấn đấu 15 tỷ USD", [(10_500 * M, None), (15 * B, None)]),
    ("vi", "dân số 1,2 tỷ, xuất khẩu 15 tỷ USD", [(15 * B, None)]),
    ("en", "15 billion dollars in 2020, 20 billion in 2021", [(15 * B, None), (20 * B, None)]),
    ("en", "5.5 billion last year, 6 billion dollars this year", [(5_500 * M, None), (6 * B, None)]),
    ("vi", "xuất 5,1 tỷ USD và nhập 2 tỷ USD", [(5_100 * M, None), (2 * B, None)]),
    ("en", "trade increased from 3 to 5 billion dollars", [(3 * B, None), (5 * B, None)]),
    ("en", "it rose from $10 billion in 2015 to $12.5 billion", [(10 * B, None), (12_500 * M, None)]),
    ("en", "grew in 2020 to 15 billion dollars", [(15 * B, None)]),
    ("en", "fell from $10 billion to $5 billion", [(10 * B, None), (5 * B, None)]),
    ("en", "raise trade of $16 billion to $30 billion", [(16 * B, None), (30 * B, None)]),
    ("en", "increase it from the current $1 billion to $3 billion", [(1 * B, None), (3 * B, None)]),
    ("en", "a $2 billion loan and a $3 billion grant", [(2 * B, None), (3 * B, None)]),
    ("vi", "giai đoạn 2016-2020 15 tỷ USD", [(15 * B, None)]),
    ("vi", "năm 2020 150 tỷ USD", [(150 * B, None)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SEVERAL)
def test_neighbours_stay_apart(language: str, text: str, expected: list[tuple[int, int | None]]) -> None:
    """Growth from one sum to another is two sums; a year is the end of no range."""
    assert expected == [(e.value.value, e.value.high) for e in find_money(text, language)]


CONVERTED = [
    ("en", "[RM1.2 billion (US$253 million)] in exports", 1_200 * M),
    ("en", "[4.1 trillion yuan ($590 billion; 560 billion euros; 470.2 billion)] between", 4_100 * B),
    ("en", "[Rs 21.19 billion (US$253 million/€230m)] in", 21_190 * M),
    ("en", "a [$700-million (640-million-euro)] plant", 700 * M),
    ("en", "[90 billion euros] in 2014 ($98 billion)", 90 * B),
    ("en", "for 38 billion ([$47 billion]; 44 billion euros)", 47 * B),
    ("en", "6.1 billion CFA francs ([$9.9 million]; 9.3 million euros)", 9_900_000),
    ("vi", "[400 triệu USD (khoảng 60 tỷ yên)] vào năm ngoái", 400 * M),
]


@pytest.mark.parametrize(("language", "marked", "value"), CONVERTED)
def test_other_money_in_brackets_is_no_sum_of_its_own(language: str, marked: str, value: int) -> None:
    """A sum told again in other money is one sum, that of the first."""
    text = marked.replace("[", "").replace("]", "")
    found = [(e.value.value, text[e.start : e.end]) for e in find_money(text, language)]
    assert [(value, marked[marked.index("[") + 1 : marked.index("]")])] == found


@pytest.mark.parametrize("text", ["5 tỷ USD (trong đó 2 tỷ euro là vốn vay)", "$5 billion (up from €4 billion in 2015)"])
def test_another_sum_in_brackets_is_kept(text: str) -> None:
    """Brackets that say more than the same sum in other money keep theirs."""
    assert len(find_money(text, "vi" if "tỷ" in text else "en")) == 2


SILENT = [
    ("vi", "hàng tỷ USD"), ("vi", "hàng trăm triệu USD"), ("vi", "vài tỷ USD"), ("vi", "hàng chục nghìn tỷ đồng"),
    ("vi", "dân số 1,2 tỷ người"), ("vi", "1,1 triệu lượt khách"), ("vi", "2 đồng minh và 3 đồng chí"), ("vi",
        "62.600 USDT"),
    ("vi", "năm 2020, đồng USD tăng giá"), ("vi", "sáng 7/8, tại thủ đô"), ("vi",
        "10.000 người, 5 triệu tấn gạo và 2 tỷ kWh"),
    ("vi", "3 đồng chủ tịch"), ("en", "billions of dollars"), ("en", "several billion dollars"), ("en",
        "a population of 1.2 billion"),
    ("en", "21 mln acres"), ("en", "won 5 million votes"), ("en", "the dollar in 2020"), ("en", "$9.90 a month"),
        ("en", "50 pounds of rice"),
    ("en", "5m people"), ("en", "in 2019 the euro fell"), ("en", "10 real friends and 20 won games"), ("en", ""),
    ("en", "a P50 jet and an R2 unit"), ("en", "vitamin B 12 million people"), ("en", "10 marks"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_no_sum(language: str, text: str) -> None:
    """No value, no currency or another sense: no money."""
    assert [] == find_money(text, language)


def test_a_style_that_cannot_be_told_gives_no_sum() -> None:
    """Beside an English decimal point, "2.760" in a Vietnamese sentence may be either."""
    assert [1_500 * M] == [e.value.value for e in find_money("vay 2.760 tỷ yên và 1.5 tỷ USD", "vi")]


@pytest.mark.parametrize("name", [name for row in NAMES.values() for name in row.split("|")])
def test_every_name_is_found(name: str) -> None:
    """Each currency name of the table is reached after a magnitude."""
    code = next(code for code, row in NAMES.items() if name in row.split("|"))
    assert [(5 * M, code)] == [(e.value.value, e.value.currency) for e in find_money(f"5 triệu {name}", "vi")]


def test_marks_in_brackets_behind_a_sum_are_read_once() -> None:
    """A long run of them, which tells no sum again, does not hang the run."""
    text = "worth 3 trillion yuan (" + ", " * 50 + "x $445 million)"
    assert [3 * T, 445 * M] == [e.value.value for e in find_money(text, "en")]


def test_time_grows_with_length() -> None:
    """A long line of figures takes no more than linear time."""
    text = "từ 1 2 3 tỷ đến 4,5,6 triệu - hai mươi " * 3000
    began = time.process_time()
    find_money(text, "vi")
    assert time.process_time() - began < 5
