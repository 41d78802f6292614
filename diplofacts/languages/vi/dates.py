"""How Vietnamese writes dates: words and the pattern of their forms. entities.dates works out what they mean.

Group names: d m y day, month, year in digits; mon a month by its word; d2 m2 y2 mon2 the end of an interval; yrel a
year told by another ("năm ngoái"); n a number of months, q a quarter, dec a decade, wd a weekday.
"""

LANGUAGE = "vi"
MONTHS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12, "chạp": 12, "đầu": 1, "đầu tiên": 1,
}  # fmt: skip
NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12,
}  # fmt: skip
WEEKDAYS = {
    "hai": 1, "ba": 2, "tư": 3, "năm": 4, "sáu": 5, "bảy": 6, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5, "7": 6,
    "chủ nhật": 7,
}  # fmt: skip
QUARTERS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4,
    "đầu": 1, "đầu tiên": 1, "cuối": 4,
}  # fmt: skip
YEARS = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "qua": -1, "vừa qua": -1, "kia": -2, "sau": 1, "tới": 1}
LATER = ("tới", "sau", "cuối")
UNITS = {"ngày": "day", "tuần": "week", "tháng": "month", "quý": "quarter", "năm": "year", "thập kỷ": "decade"}

# phrase: unit, how many of it from the anchor; "day" anchored on the day that governs the passage is "that day"
RELATIVE = {
    "nay": ("day", 0), "qua": ("day", -1), "mai": ("day", 1), "kia": ("day", -2), "hôm nay": ("day", 0),
    "hôm qua": ("day", -1), "hôm kia": ("day", -2), "ngày mai": ("day", 1), "ngày kia": ("day", 2),
    "ngày hôm nay": ("day", 0), "ngày hôm qua": ("day", -1),
    "cùng ngày": ("that day", 0), "cùng tối": ("that day", 0), "cùng chiều": ("that day", 0), "cùng sáng": ("that day", 0),
    "cùng trưa": ("that day", 0), "cùng đêm": ("that day", 0), "cùng hôm": ("that day", 0), "cùng buổi": ("that day", 0),
    "hôm sau": ("that day", 1), "ngày hôm sau": ("that day", 1), "ngày tiếp theo": ("that day", 1),
    "một ngày sau đó": ("that day", 1), "một ngày sau": ("that day", 1), "một hôm sau": ("that day", 1),
    "hôm trước": ("that day", -1), "ngày hôm trước": ("that day", -1), "một ngày trước đó": ("that day", -1),
    "một ngày trước": ("that day", -1), "một hôm trước": ("that day", -1),
    "một hôm trước đó": ("that day", -1), "một hôm sau đó": ("that day", 1),
}  # fmt: skip

_NOT_AFTER = r"(?<![\d/.,\-])"
_D = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_M = r"(?:1[0-2]|0?[1-9])(?!\d)"
_Y = r"(?:(?:19|20)\d\d)(?!\d|[.,]\d)"
_SEP = r"\s?[/.\-–]\s?"
_TO = r"(?:\s?[-–—]\s?|\s+(?:cho\s+)?(?:đến|tới|(?P<and>và)|-|–)\s+)(?:hết\s+)?"
_MON = r"""(?:(?:[Gg]iêng|Một|Hai|Ba|[Tt]ư|Năm|Sáu|Bảy|Tám|Chín|Mười\s+[Mm]ột|Mười\s+[Hh]ai|Mười|[Cc]hạp)\b(?!\s+lần)|
    (?:một|hai|ba|sáu|bảy|tám|chín|mười\s+một|mười\s+hai|mười)(?=\s+năm\s+(?:\d{4}|nay|ngoái)))"""
_FIRST = r"(?<!(?i:những|các|mấy|vài|nhiều)\s+[Tt]háng\s+)(?P<mon>đầu(?:\s+tiên)?)(?=(?:\s+của)?\s+năm\s+(?:\d{4}|nay|này|ngoái))"
_YREL = r"(?:năm\s+(?P<yrel>nay|này|ngoái|trước|kia|sau|tới|vừa\s+qua|qua)|(?P<yrel>năm\s+(?:đó|ấy)|cùng\s+năm))\b"
_YEAR = rf"(?:\s?[/.\-–]\s?(?P<y>{_Y})|,?\s+(?:của\s+)?năm\s+(?P<y>{_Y})|\s+(?:của\s+)?{_YREL}|\s+(?P<y>{_Y}))"
_FEW = r"(?:[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười(?:\s+một|\s+hai)?)"
_HINT = r"""(?:\s+(?P<past>vừa\s+qua|vừa\s+rồi|qua\b)|
    \s+(?P<next>tới\s+đây|sắp\s+tới|tới(?=\s*[,.;:)]|\s*$)))?"""
_WD = r"(?P<wd>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7](?!\d))"
_WHICH = r"(?:\s+(?P<which>này|trước|vừa\s+qua|vừa\s+rồi|tới|sau)\b)?"

# Verbose patterns; a form named weak_… is a date only after the words in STRONG.
FORMS = {
    # "12-14/11/2024", "30/7 - 1/8", "28 đến ngày 29/11", "9-11 tháng 3/2024"
    "span": rf"""{_NOT_AFTER}(?P<d>{_D})(?:{_SEP}(?P<m>{_M})(?:{_SEP}(?P<y>{_Y}))?)?{_TO}(?:ngày\s+)?(?P<d2>{_D})
        (?:{_SEP}(?P<m2>{_M})(?:{_SEP}(?P<y2>{_Y}))?|\s+tháng\s+(?:(?P<m2>{_M})|(?P<mon2>{_MON}))
        (?:\s?[/.\-–]\s?(?P<y2>{_Y})|,?\s+năm\s+(?P<y2>{_Y}))?)(?![\d/]|[.,]\d)(?!\s?[.\-]\s?\d)""",
    "day": rf"{_NOT_AFTER}(?P<d>{_D})\s?[/.\-–]\s?(?P<m>{_M})\s?[/.\-–]\s?(?P<y>{_Y})(?![/\d])",
    "iso": rf"{_NOT_AFTER}(?P<y>(?:19|20)\d\d)-(?P<m>0\d|1[0-2])-(?P<d>[0-3]\d)(?!\d)",
    "weak_day": rf"{_NOT_AFTER}(?P<d>{_D})[/.\-](?P<m>{_M})(?![\d/%]|[.,\-]\d)(?:\s+{_YREL})?{_HINT}",
    # "vào ngày 11", "Ngày 11 và 12, …": no month is told
    "bare_day": rf"""{_NOT_AFTER}(?P<d>{_D})(?:(?:\s?[-–]\s?|\s+(?:đến|tới|và)\s+(?:ngày\s+)?)(?P<d2>{_D}))?
        (?=\s*[,.;:()\]“”"]|\s+(?!(?:tháng|giờ|h|năm|đến|tới|và|người|usd|triệu|tỷ|tỉ|nghìn|ngàn|đêm|ngày|tuổi|phút|lần|âm|lễ|hội)\b)\p{{Ll}}|\s*$)
        (?![.,]\d)""",
    "odd": r"{N}(?:\d{1,2})\s+[Tt]hg\s\d{1,2}(?:,\s?|\s+(?:năm\s+)?)(?:19|20)\d\d(?!\d)".replace("{N}", _NOT_AFTER),
    "weak_month": rf"{_NOT_AFTER}(?P<m>{_M})[/\-](?P<y>{_Y})(?![/\d\-])",
    "word_day": rf"{_NOT_AFTER}(?P<d>{_D})(?:\s?-\s?|,?\s+)tháng\s+(?:(?P<m>{_M})|(?P<mon>{_MON}))(?:{_YEAR}|,\s+(?P<y>{_Y}))?",
    # "8 tháng đầu năm nay", "11 tháng năm 2016", "9 tháng/2023", "11 tháng qua"
    "months": rf"""{_NOT_AFTER}(?P<n>1[0-2]|0?[1-9]|{_FEW})\s+tháng(?:
        \s+(?P<edge>đầu|cuối)(?:\s+(?:của\s+)?năm\b(?:\s+(?P<y>{_Y})|\s+(?P<yrel>nay|này|ngoái|trước|qua)\b)?|
        \s?/?\s?(?P<y>{_Y}))|
        (?=\s+(?:đạt|ước\s+đạt|ước)\b)|(?<=(?:[Tt]ính\s+chung|[Ll]ũy\s+kế|[Ll]uỹ\s+kế|kim\s+ngạch|khẩu)(?:\s+(?:cả|trong))?\s+\S{{1,4}}\s+tháng)
        (?=\s*,|\s+(?:lên|xuất|nhập|kim|tổng|cả)\b)|
        \s+(?P<gone>qua|vừa\s+qua)\b|\s+(?:của\s+)?năm\s+(?P<y>{_Y})|\s?/\s?(?P<y>{_Y})|\s+{_YREL})""",
    "month_span": rf"""[Tt]háng\s+(?P<m>{_M})(?:\s?[/\-]\s?(?P<y>{_Y}))?(?:\s?[-–—]\s?|\s+(?:đến|
        tới)\s+)(?:hết\s+)?(?:tháng\s+)?
        (?P<m2>{_M})(?:\s?[/.\-–]\s?(?P<y2>{_Y})|,?\s+năm\s+(?P<y2>{_Y})|\s+{_YREL})""",
    "month": rf"""(?<!\d\s)[Tt]háng\s+(?:(?P<m>{_M})(?!\s+(?:ngày|tuần))|(?P<mon>{_MON})|{_FIRST})(?:{_YEAR})?{_HINT}""",
    "quarter": rf"""[Qq]uý\s+(?P<q>IV|I{{1,3}}|[1-4](?!\d)|một|hai|ba|tư|bốn|đầu\s+tiên|đầu|cuối)\b(?:{_YEAR})?""",
    "half_year": rf"[Nn]ửa\s+(?P<half>đầu|cuối|sau)\s+(?:của\s+)?(?:năm\s+(?P<y>{_Y})|{_YREL}|(?P<y>{_Y})|năm\b)",
    "decade": r"""(?:[Tt]hập\s+(?:niên|kỷ|kỉ)|[Nn]hững\s+năm)\s+(?:(?P<dec>(?:19|20)\d0)|(?P<dec>\d0))(?![\d%]|
        [.,]\d)""",
    "years": rf"""{_NOT_AFTER}(?:[Nn]ăm\s+)?(?P<y>{_Y})(?:\s?[-–—/]\s?|\s+(?:đến|tới)\s+)
        (?:năm\s+)?(?P<y2>{_Y}|\d\d(?![\d/\-]|[.,]\d))""",
    "year": rf"[Nn]ăm\s+(?P<y>{_Y})",
    "weak_year": rf"""{_NOT_AFTER}(?P<y>{_Y})(?![/\-–]\d)(?!\s*(?:%|\p{{Sc}}|người|USD|đô\s+la|đồng|tỷ|tỉ|triệu|nghìn|
        ngàn|
        m2|m²|ha\b|tấn|MW|km|kg|m\b|dự\s+án|doanh|lao\s+động|sinh|học|hộ|cán|chiến|năm\b|ngày|tháng|giờ|suất|căn|vụ|
        chiếc))""",
    "weekday_week": rf"""(?:[Tt]hứ\s+{_WD}|(?P<wd>[Cc]hủ\s+[Nn]hật))\s+
        tuần\s+(?P<week>này|trước|qua|vừa\s+qua|rồi|tới|sau)\b""",
    "weekday": rf"""(?:(?P<wd>[Cc]hủ\s+[Nn]hật)|(?<!lần\s|thứ\s|lớn\s|hạng\s)(?:thứ\s+(?P<wd>Hai|Ba|Tư|Năm|Sáu|Bảy)|
        Thứ\s+{_WD}))\b
        {_WHICH}""",
    "weak_weekday": rf"thứ\s+{_WD}\b{_WHICH}",
    # "hôm nay", "chiều qua", "ngày hôm sau"
    "relative": r"""(?:[Nn]gày\s+)?(?P<rel>[Hh]ôm\s+(?:nay|qua|kia|sau|trước)|[Nn]gày\s+(?:mai|kia|tiếp\s+theo)|
        [Cc]ùng\s+(?:ngày|hôm|buổi|tối|chiều|sáng|trưa|đêm)|[Mm]ột\s+(?:ngày|hôm)\s+(?:trước|sau)(?:\s+đó)?)\b""",
    "daypart": r"""(?<!ánh\s)(?:[Ss]áng(?:\s+sớm)?|[Tt]rưa|[Cc]hiều(?:\s+tối|\s+muộn)?|[Tt]ối(?:\s+muộn)?|[Đđ]êm|
        [Kk]huya)\s+
        (?:ngày\s+)?(?:hôm\s+)?(?P<rel>nay|qua|mai|kia)\b""",
    "weekend": r"[Cc]uối\s+tuần\s+(?P<week>này|trước|qua|vừa\s+qua|vừa\s+rồi|tới|sau)\b",
    "period": r"""(?P<unit>(?<!\d\s|một\s|hai\s|ba\s|bốn\s|năm\s|sáu\s|bảy\s|tám\s|chín\s|mười\s|vài\s|nhiều\s|mấy\s)(?:[Tt]uần|[Tt]háng|[Qq]uý)|(?<!\d\s|lăm\s|mươi\s|mốt\s|chục\s|hai\s|ba\s|bốn\s|năm\s|sáu\s|bảy\s|tám\s|chín\s|mười\s|
        những\s|nhiều\s|vài\s|
        các\s|mấy\s)[Nn]ăm)\s+(?P<week>nay|này|trước|ngoái|qua|vừa\s+qua|vừa\s+rồi|rồi|tới|sau)\b(?!\s+(?:khi|đó|ngày|
        hết))""",
    "ago": rf"""(?:[Cc]ách\s+đây\s+(?:hơn\s+|gần\s+|khoảng\s+|đúng\s+)?(?P<n>\d{{1,3}}|{_FEW})\s+(?P<unit>ngày|tuần|
        tháng|năm)|
        {_NOT_AFTER}(?P<n>\d{{1,3}}|{_FEW})\s+(?P<unit>ngày|tuần|tháng|năm)\s+trước(?:\s+đây)?(?!\s+(?:đó|khi|
        ngày)))\b""",
    "duration": rf"""(?:[Tt]rong|[Ss]uốt)\s+(?:(?:vòng|suốt|khoảng)\s+)?(?:hơn\s+|gần\s+|khoảng\s+)?(?:
        (?P<n>\d{{1,3}}|{_FEW}|những|vài|nhiều)\s+(?P<unit>ngày|tuần|tháng|năm|thập\s+kỷ)\s+
        (?:gần\s+đây|vừa\s+qua|qua|(?P<next>tới|sắp\s+tới|tiếp\s+theo))|
        (?P<n>\d{{1,3}}|{_FEW})\s+(?P<unit>ngày|tuần|tháng|năm)(?!\s+\d|\s+đầu|\s+cuối|\s+năm))\b""",
}

# How a date may begin, and the forms to try there, in this order.
# The forms that open with a year of four digits; those of STARTS open with at most three.
YEAR_STARTS = "iso years weak_year"
STARTS = {
    "0|1|2|3|4|5|6|7|8|9": "span day odd weak_month weak_day word_day months ago bare_day",
    "tháng": "month_span month period",
    "quý": "quarter period",
    "nửa": "half_year",
    "thập|những năm": "decade",
    "năm": "years year months period ago",
    "thứ|chủ": "weekday_week weekday weak_weekday",
    "ngày|hôm|cùng": "relative",
    "sáng|trưa|chiều|tối|đêm|khuya": "daypart",
    "cuối tuần": "weekend",
    "tuần": "period",
    "cách đây": "ago",
    "một|hai|ba|bốn|sáu|bảy|tám|chín|mười": "months relative ago",
    "trong|suốt": "duration",
}
GLANCES: dict[str, str] = {}

# Words before a date that belong to it; the role that they give; those that make a weak form a date.
_LEAD = r"""kể\s+từ|bắt\s+đầu\s+từ|từ|cho\s+đến|tính\s+đến|cho\s+tới|tính\s+tới|đến|tới|sau|trước|hết|vào|hồi|trong|
    đầu|giữa|cuối|
    dịp|các|cả|của|so\s+với|cùng\s+kỳ|cùng\s+thời\s+điểm|giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|niên\s+khóa|niên\s+độ|
    (?:năm\s+)?tài\s+(?:khóa|khoá|chính)"""
LEAD = rf"(?:\b(?:{_LEAD})\s+)+"
# "hai chiều" is "two-way", no afternoon.
LEAD_DAY = rf"""(?:\b(?:{_LEAD}|ngày|hôm|mùng|mồng|buổi|rạng|sáng|sớm|trưa|(?<!hai\s)chiều|muộn|tối|đêm|khuya|
    (?:hai|ba|bốn|năm|\d)(?=\s+ngày))\s+)+"""
BEFORE_NOW = r"\bhồi\s"  # what has been: "hồi tháng 5"
SINCE = r"\b(?:từ|sau)\s"
BY = r"\b(?:đến|tới|trước|hết)\s"
_DAY = r"ngày|hôm|mùng|mồng|sáng|sớm|trưa|chiều|tối|đêm|khuya|muộn"
STRONG = {
    "weak_day": rf"""\b(?:{_DAY}|vào|hồi|dịp|kể\s+từ|tính\s+đến|(?:nay|qua|mai),?|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|
        [2-7])|
        chủ\s+nhật),?)\s+""",
    "weak_month": r"\b(?:từ|đến|vào|hồi|trong|đầu|giữa|cuối|tới|trước|sau|kể\s+từ|tính\s+đến|hết|ở)\s+",
    "word_day": rf"\b(?:{_DAY}|từ|đến)\s+",
    "span": rf"\b(?:{_DAY}|từ|\d\s+ngày,|{_FEW}\s+ngày,)\s+",
    "bare_day": r"(?:\b(?:vào|hôm|sáng|chiều|tối|trưa|đêm|từ|trong|và)\s+|(?:\A|[,(;:.“\"]\s*))ngày\s+|\bhôm\s+",
    "weak_year": r"""\b(?:so\s+với|giai\s+đoạn|từ|sau|đến|tới|trước|hết|vào|hồi|trong|đầu|giữa|cuối|cả|cùng\s+kỳ|
        tài\s+kh(?:óa|oá)|
        tài\s+chính|
        niên\s+khóa)\s+""",
    "weak_weekday": rf"\b(?:{_DAY}|vào|từ)\s+",
}
TAIL = r"""\s*\((?:theo\s+)?giờ[^()]{0,60}\)|\s*\([^()]{0,40}giờ\s+(?:Việt\s+Nam|Hà\s+Nội|VN|địa\s+phương)\)|
    \s*,?\s+(?:theo\s+)?giờ\s+(?:địa\s+phương|Việt\s+Nam|Hà\s+Nội)|\s*\((?:tức|nhằm)\s[^()]{0,40}\)"""
# Vietnamese tells an event before its day.
NAMES = r"(?!)"
