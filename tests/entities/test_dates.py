"""Dates: one answer, many wordings; near misses stay silent; nothing is resolved without the article's own anchor."""

from __future__ import annotations

import pytest

from diplofacts.entities.dates import find_dates, resolve

# Told by the words alone: edtf, role, wordings.
ABSOLUTE_VI = [
    ("2011-10-31", "at", ["31/10/2011", "ngày 31-10-2011", "31.10.2011", "ngày 31 tháng 10 năm 2011",
     "chiều 31/10/2011",
     "sáng ngày 31/10 /2011", "thứ Hai, 31/10/2011", "thứ Hai (ngày 31/10/2011)", "2011-10-31", "vào ngày 31/10/2011",
     "31 thg 10, 2011"]),
    ("2024-11-12/2024-11-14", "at", ["ngày 12-14/11/2024", "từ 12 đến 14/11/2024", "từ ngày 12 đến ngày 14/11/2024",
     "từ ngày 12-14 tháng 11 năm 2024", "12/11/2024 - 14/11/2024", "từ ngày 12/11/2024 đến ngày 14/11/2024"]),
    ("2016-06-01/2017-06-01", "at", ["từ 1/6/2016 đến 1/6/2017"]),
    ("2023-12-30/2024-01-02", "at", ["từ 30/12 đến 2/1/2024", "từ ngày 30/12/2023 đến 2/1/2024"]),
    ("2024-11-28/2024-11-29", "at", ["trong hai ngày 28 và 29/11/2024"]),
    ("2025-03", "at", ["tháng 3/2025", "tháng 3-2025", "tháng 3 năm 2025", "vào tháng 3/2025", "hồi tháng 3-2025",
     "tháng Ba năm 2025", "tháng ba năm 2025", "cuối tháng 3/2025", "giữa tháng 03.2025"]),
    ("2013", "at", ["năm 2013", "trong năm 2013", "cuối năm 2013", "tài khóa 2013", "năm tài khóa 2013", "vào 2013",
     "so với cùng kỳ năm 2013", "(2013)"]),
    ("2030", "by", ["đến năm 2030", "trước năm 2030", "tới năm 2030", "đến hết năm 2030", "cho đến năm 2030",
     "đến 2030"]),
    ("2030", "at", ["vào năm 2030"]),
    ("2010", "since", ["từ năm 2010", "kể từ năm 2010", "sau năm 2010"]),
    ("2025/2030", "at", ["giai đoạn 2025-2030", "nhiệm kỳ 2025 - 2030", "từ năm 2025 đến năm 2030",
     "từ năm 2025 đến 2030",
     "2025-2030", "giai đoạn 2025–2030"]),
    ("2024-04/2024-06", "at", ["quý II/2024", "quý 2 năm 2024", "quý II năm 2024", "quý hai năm 2024", "quý 2/2024"]),
    ("2024-01/2024-06", "at", ["nửa đầu năm 2024", "6 tháng đầu năm 2024", "sáu tháng đầu năm 2024",
     "trong 6 tháng năm 2024"]),
    ("2024-07/2024-12", "at", ["nửa cuối năm 2024", "6 tháng cuối năm 2024"]),
    ("2023-01/2023-09", "at", ["9 tháng năm 2023", "9 tháng đầu năm 2023", "chín tháng năm 2023", "9 tháng/2023",
     "tháng 1 đến tháng 9/2023", "tháng 1-9/2023"]),
    ("199X", "at", ["những năm 1990", "thập niên 90", "thập niên 1990", "thập kỷ 90"]),
]  # fmt: skip
ABSOLUTE_EN = [
    ("2024-07-02", "at", ["July 2, 2024", "on July 2, 2024", "2 July 2024", "2nd of July 2024", "the 2nd of July, 2024",
     "Tuesday, July 2, 2024", "Tuesday (July 2, 2024)", "2024-07-02", "2024/07/02", "02-Jul-2024", "on July 2,\n2024",
     "JULY 2, 2024", "July 2nd, '24", "2/Jul/2024", "2024 July 2", "the 2nd day of July, two thousand twenty-four",
      "July 2nd 2024", "on the evening of July 2, 2024"]),
    ("2002-11-04", "at", ["Nov. 4, 2002", "4 Nov 2002", "Nov 4, 2002", "November 4, 2002"]),
    ("2024-02-13", "at", ["13/02/2024", "02/13/2024", "13.02.2024"]),
    ("2024-07-02/2024-07-04", "at", ["July 2-4, 2024", "from July 2 to 4, 2024", "2-4 July 2024",
     "July 2 to July 4, 2024",
     "from 2 to 4 July 2024", "between July 2, 2024 and July 4, 2024"]),
    ("2023-12-30/2024-01-02", "at", ["December 30, 2023 - January 2, 2024", "from Dec 30 to Jan 2, 2024",
     "from Dec 30, 2023 until Jan 2, 2024", "30 December 2023 - 2 January 2024"]),
    ("2025-03", "at", ["March 2025", "in March 2025", "in March, 2025", "March of 2025", "late March 2025",
     "in Mar. 2025"]),
    ("2024-01/2024-03", "at", ["Q1 2024", "the first quarter of 2024", "in the first quarter of 2024", "Q1/2024",
     "Q1 of 2024",
     "January-March 2024", "January to March 2024", "first three months of 2024"]),
    ("2024-01/2024-06", "at", ["the first half of 2024", "H1 2024", "first six months of 2024"]),
    ("2024-07/2024-12", "at", ["the second half of 2024", "last six months of 2024"]),
    ("2023-01/2023-09", "at", ["the first nine months of 2023", "January-September 2023", "nine months of 2023"]),
    ("2011", "at", ["FY2011", "fiscal 2011", "fiscal year 2011", "in 2011", "early 2011", "end-2011", "mid-2011",
     "(2011)",
     "the 2011 fiscal year", "the year 2011", "the end of 2011"]),
    ("2023/2024", "at", ["fiscal 2023/24", "FY2023-24", "2023-24", "2023-2024", "between 2023 and 2024",
     "from 2023 to 2024"]),
    ("2030", "by", ["by 2030", "by the end of 2030", "until 2030", "before 2030"]),
    ("1993", "since", ["since 1993", "from 1993"]),
    ("199X", "at", ["the 1990s", "in the early 1990s"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "role", "text", "language"),
    [(edtf, role, text, language) for language, cases in (("vi", ABSOLUTE_VI), ("en", ABSOLUTE_EN))
     for edtf, role, texts in cases for text in texts],
)  # fmt: skip
def test_words_that_tell_all(edtf: str, role: str, text: str, language: str) -> None:
    """A full date is resolved by its words, and its span covers them."""
    found = find_dates(text, language)
    assert [(date.value.edtf, date.value.role) for date in found] == [(edtf, role)]
    assert text[found[0].start : found[0].end].strip("()") == text.strip("()")


# Resolved against a publication on Wednesday 20 November 2024 and a governing 5 November, then without any.
RELATIVE_VI = [
    ("2024-10-31", "XXXX-10-31", ["ngày 31/10", "chiều 31/10", "hôm 31-10", "Tối 31/10 (giờ địa phương)",
     "ngày 31 tháng 10",
     "rạng sáng 31/10", "hôm qua (31/10)", "thứ Năm, ngày 31/10", "sáng 31/10 theo giờ địa phương", "(ngày 31/10)",
      "hôm qua, 31/10",
     "Thứ Năm, 31/10", "vào 31/10"]),
    ("2024-07-30/2024-08-01", "XXXX-07-30/XXXX-08-01", ["từ ngày 30/7 đến 1/8", "30/7-1/8", "từ ngày 30/7-1/8"]),
    ("2024-11-12/2024-11-14", "XXXX-11-12/XXXX-11-14", ["từ 12 đến 14/11", "ngày 12-14/11", "từ ngày 12 đến ngày 14/11",
     "từ 12 đến 14-11"]),
    ("2024-05", "XXXX-05", ["đầu tháng 5", "hồi tháng 5", "tháng Năm", "tháng 5 vừa qua"]),
    ("2024-01/2024-08", "XXXX-01/XXXX-08", ["8 tháng đầu năm nay", "8 tháng đầu năm", "8 tháng qua"]),
    ("2024-07/2024-09", "XXXX-07/XXXX-09", ["quý III năm nay", "quý III"]),
    ("2024-11-20", None, ["hôm nay", "sáng nay", "chiều nay", "ngày hôm nay", "trong ngày hôm nay"]),
    ("2024-11-19", None, ["hôm qua", "tối qua", "chiều qua", "chiều hôm qua", "ngày hôm qua"]),
    ("2024-11-21", None, ["ngày mai", "sáng mai"]),
    ("2024-11-18", None, ["thứ Hai", "hôm thứ Hai", "hôm thứ hai", "ngày thứ 2", "thứ Hai tuần này"]),
    ("2024-11-11", None, ["hôm thứ 2 tuần trước", "thứ Hai tuần trước"]),
    ("2024-11-16/2024-11-17", None, ["cuối tuần qua", "cuối tuần trước"]),
    ("2024-11-18/2024-11-24", None, ["tuần này", "trong tuần này"]),
    ("2024-11-11/2024-11-17", None, ["tuần trước", "tuần qua"]),
    ("2024-11", None, ["tháng này", "đầu tháng này"]),
    ("2024-10", None, ["tháng trước", "cuối tháng trước"]),
    ("2024", None, ["năm nay", "cuối năm nay", "trong năm nay"]),
    ("2023", None, ["năm ngoái", "cùng kỳ năm ngoái"]),
    ("2023-11", "XXXX-11", ["hồi tháng 11 năm ngoái", "tháng 11 năm ngoái"]),
    ("1974", None, ["cách đây 50 năm", "50 năm trước"]),
    ("2024-11-05", None, ["cùng ngày", "chiều cùng ngày", "Tối cùng ngày"]),
    ("2024-11-06", None, ["ngày hôm sau", "hôm sau", "một ngày sau đó"]),
]  # fmt: skip
RELATIVE_EN = [
    ("2024-07-02", "XXXX-07-02", ["July 2", "on July 2", "2 July", "the 2nd of July", "today [July 2]",
     "Tuesday, July 2",
     "Tuesday (July 2)", "the morning of July 2"]),
    ("2024-07-02/2024-07-04", "XXXX-07-02/XXXX-07-04", ["July 2-4", "from July 2 to 4", "July 2 to July 4",
     "2-4 July"]),
    ("2024-06-30/2024-07-02", "XXXX-06-30/XXXX-07-02", ["June 30-July 2", "from June 30 to July 2",
     "30 June - 2 July"]),
    ("2024-05", "XXXX-05", ["in May", "since May", "late May", "last May"]),
    ("2024-01/2024-09", "XXXX-01/XXXX-09", ["the first nine months", "first nine months of this year",
     "the first nine months of the year"]),
    ("2024-04/2024-06", "XXXX-04/XXXX-06", ["the second quarter", "the second quarter of this year"]),
    ("2024-11-20", None, ["today", "this morning", "tonight", "on Wednesday", "Wednesday"]),
    ("2024-11-19", None, ["yesterday", "last night", "yesterday afternoon", "on Tuesday"]),
    ("2024-11-21", None, ["tomorrow"]),
    ("2024-11-18", None, ["on Monday", "Monday", "Monday morning", "late on Monday", "two days ago", "this Monday"]),
    ("2024-11-15", None, ["last Friday", "on Friday", "this past Friday"]),
    ("2024-11-26", None, ["next Tuesday", "Tuesday next week"]),
    ("2024-11-16/2024-11-17", None, ["over the weekend", "last weekend"]),
    ("2024-11-18/2024-11-24", None, ["this week", "later this week", "earlier this week"]),
    ("2024-11-25/2024-12-01", None, ["next week"]),
    ("2024-11", None, ["this month", "earlier this month"]),
    ("2024-10", None, ["last month", "late last month"]),
    ("2024-12", None, ["next month"]),
    ("2023", None, ["late last year", "last year", "a year ago"]),
    ("2024", None, ["this year", "earlier this year"]),
    ("2023-07", "XXXX-07", ["in July last year", "July of last year"]),
    ("2024-11-05", None, ["the same day", "that evening"]),
    ("2024-11-06", None, ["the next day", "the following day", "a day later"]),
    ("2024-11-04", None, ["a day earlier", "the previous day", "the day before"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("dated", "undated", "text", "language"),
    [(dated, undated, text, language) for language, cases in (("vi", RELATIVE_VI), ("en", RELATIVE_EN))
     for dated, undated, texts in cases for text in texts],
)  # fmt: skip
def test_words_that_need_the_article(dated: str, undated: str | None, text: str, language: str) -> None:
    """What the words leave open is taken from the publication or the governing date, else stays unknown."""
    found = find_dates(text, language)
    assert [date.value.edtf for date in found] == [None]
    when = found[0].value
    assert resolve(when, published="2024-11-20", governing="2024-11-05", tense="past") == dated
    assert resolve(when, published=None, governing=None, tense="past") == undated
    assert text[found[0].start : found[0].end].strip("()") == text.strip("()")


SILENT_VI = [
    "1/3 dân số", "trực 24/7", "tỷ số 2-1", "Nghị định 30/2020", "Nghị định số 30/2020/NĐ-CP", "Quyết định số 15/QĐ",
    "đạt 87,2 tỷ USD", "đạt 2000 tỷ đồng", "lớn thứ hai", "lần thứ Hai", "APEC 2027", "U23 châu Á 2026", "ngày càng",
    "đứng thứ năm", "mỗi tháng một lần", "3/20 trẻ", "điện thoại 024.3825.1234", "tăng 12,5%", "hằng ngày",
     "Ngày Nhà giáo",
    "hai bên", "sáng tạo", "5 nước", "chiều dài", "trong 3/4 thời gian", "từ 2000 người", "đến 31/2",
     "năm nước thành viên",
    "ASEAN 10", "Nghị quyết 2231",
]  # fmt: skip
SILENT_EN = [
    "over 2,000 people", "of 2000 workers", "APEC 2027", "the 2017 BRICS Summit", "COP26", "May I go?",
     "Prime Minister May said",
    "march 20 km", "$2000", "resolution 2231", "Good Friday", "in recent years", "for the month", "01/02/2024",
     "to 1,995 dollars",
    "won 3-1", "one third", "1/3 of voters", "24/7", "may meet", "decades", "sun", "a second half-time",
     "Boeing 737-800",
    "in 2,015 cases", "Route 66", "the march of 5 men", "Feb. 30, 2024",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"), [(text, "vi") for text in SILENT_VI] + [(text, "en") for text in SILENT_EN]
)
def test_near_misses_stay_silent(text: str, language: str) -> None:
    """Fractions, scores, counts, document numbers, names of events and ordinals are no dates."""
    assert find_dates(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("trong 5 năm qua", "vi"), ("trong vòng sáu tháng tới", "vi"), ("trong 3 năm", "vi"), ("in the past five years",
     "en"),
     ("within three years", "en"), ("over the last decades", "en"), ("for ten years", "en"), ("over the past year",
      "en")],
)  # fmt: skip
def test_durations_have_no_date(text: str, language: str) -> None:
    """A stretch of time is marked as such and never resolved."""
    (found,) = find_dates(text, language)
    assert found.value.role == "duration"
    assert resolve(found.value, published="2024-11-20", governing="2024-11-05", tense="past") is None


@pytest.mark.parametrize(
    ("text", "language", "tense", "published", "expected"),
    [
        ("ngày 20/12", "vi", "past", "2025-01-10", "2024-12-20"),
        ("ngày 5/1", "vi", "future", "2024-12-20", "2025-01-05"),
        ("ngày 28/11", "vi", "past", "2024-11-25", "2024-11-28"),
        ("in March", "en", "future", "2024-11-20", "2025-03"),
        ("in December", "en", "past", "2024-11-20", "2023-12"),
        ("in December", "en", "unknown", "2024-11-20", "2024-12"),
        ("in December", "en", "unknown", "2024-08-16", "2023-12"),
        ("tháng 9 tới, hai bên", "vi", "unknown", "2024-11-20", "2025-09"),
        ("tháng 2-2025 tới đây", "vi", "past", "2024-11-20", "2025-02"),
        ("on Friday", "en", "future", "2024-11-20", "2024-11-22"),
        ("on Wednesday", "en", "future", "2024-11-20", "2024-11-20"),
        ("last Wednesday", "en", "past", "2024-11-20", "2024-11-13"),
        ("from Dec 30 to Jan 2", "en", "future", "2024-11-20", "2024-12-30/2025-01-02"),
        ("on February 29", "en", "past", "2025-03-10", "2024-02-29"),
    ],
)
def test_the_tense_chooses_the_year(text: str, language: str, tense: str, published: str, expected: str) -> None:
    """What happened lies before publication and what is planned after it; the nearest such date is meant."""
    (found,) = find_dates(text, language)
    assert resolve(found.value, published=published, governing=None, tense=tense) == expected


def test_year_fixed_by_the_article() -> None:
    """Without publication, the year in which the article is set completes a day and "this year"."""
    day, year = (find_dates(text, "vi")[0].value for text in ("ngày 12/9", "năm ngoái"))
    assert resolve(day, published=None, governing=None, tense="past", year="2024") == "2024-09-12"
    assert resolve(year, published=None, governing=None, tense="past", year="2024") == "2023"


def test_governing_day_without_a_year() -> None:
    """The day after XXXX-10-31 is XXXX-11-01; a month governs no day."""
    when = find_dates("ngày hôm sau", "vi")[0].value
    assert resolve(when, published=None, governing="XXXX-10-31", tense="past") == "XXXX-11-01"
    assert resolve(when, published=None, governing="2024-11", tense="past") is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Năm 2023, kim ngạch đạt 20 tỷ USD; 8 tháng đầu năm 2024 đạt 15 tỷ USD.", "vi", ["2023", "2024-01/2024-08"]),
        ("Các năm 2014, 2015 và 2016 đều tăng.", "vi", ["2014", "2015", "2016"]),
        ("Trade reached $5 billion in 2014, 2015 and 2016.", "en", ["2014", "2015", "2016"]),
        ("In 2013-14, trade grew; in the January-September 2023 period it fell.", "en", ["2013/2014",
         "2023-01/2023-09"]),
        ("Kim ngạch tăng 2,5 lần so với 2016.", "vi", ["2016"]),
        ("Since January 18, 1950, ties grew, also in the 2021-2025 period.", "en", ["1950-01-18", "2021/2025"]),
        ("Từ ngày 20 tháng 11 đến ngày 23 tháng 11 năm 2024, đoàn thăm Lào.", "vi", ["2024-11-20/2024-11-23"]),
        ("As of late September 2024, in the first 10 months of 2024.", "en", ["2024-09", "2024-01/2024-10"]),
        ("Thăm vào tháng 12/1995 và tháng 2/2003.", "vi", ["1995-12", "2003-02"]),
        ("Seen in this March 26, 2010 photo, taken around 2000 B.C.", "en", ["2010-03-26"]),
        ("Signed on Nov. 4, 2002, it took effect on Jan. 1, 2010.", "en", ["2002-11-04", "2010-01-01"]),
        ("The MoU runs from 2020 to 2025 and was signed in May 2019.", "en", ["2020/2025", "2019-05"]),
    ],
)
def test_several_dates_of_one_sentence(text: str, language: str, expected: list[str]) -> None:
    """Each date of a sentence is found once, in order."""
    assert [date.value.edtf for date in find_dates(text, language)] == expected


@pytest.mark.parametrize(("text", "language"), [("in September that year", "en"), ("tháng 9 cùng năm", "vi")])
def test_that_year_is_the_governing_one(text: str, language: str) -> None:
    """"That year" is the year of the governing date, and unknown without one."""
    (found,) = find_dates(text, language)
    assert resolve(found.value, published="2024-11-20", governing="1995-07-11", tense="past") == "1995-09"
    assert resolve(found.value, published="2024-11-20", governing=None, tense="past") == "XXXX-09"


@pytest.mark.parametrize(
    ("text", "words"),
    [("kim ngạch hai chiều vào năm 2020", "vào năm 2020"), ("thương mại hai chiều 8 tháng đầu năm 2024",
     "8 tháng đầu năm 2024")],
)
def test_two_way_is_no_afternoon(text: str, words: str) -> None:
    """The chiều of "hai chiều" stays with trade."""
    (found,) = find_dates(text, "vi")
    assert text[found.start : found.end] == words


def test_long_text_takes_linear_time() -> None:
    """A long run of near dates does not make the recogniser slow."""
    assert find_dates("1" * 50_000 + " 2/ " * 10_000, "vi") == []
