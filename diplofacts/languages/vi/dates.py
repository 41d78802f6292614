"""How Vietnamese writes dates: words and the pattern of their forms. entities.dates works out what they mean.

Group names: d m y day, month, year in digits; mon a month by its word; d2 m2 y2 mon2 the end of an interval; yrel a
year told by another ("năm ngoái"); n a number of months, q a quarter, dec a decade, wd a weekday.
"""

MONTHS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12, "chạp": 12,
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
    "cùng ngày": ("that day", 0), "cùng hôm": ("that day", 0), "cùng buổi": ("that day", 0),
    "hôm sau": ("that day", 1), "ngày hôm sau": ("that day", 1), "ngày tiếp theo": ("that day", 1),
    "một ngày sau đó": ("that day", 1), "một ngày sau": ("that day", 1), "một hôm sau": ("that day", 1),
    "hôm trước": ("that day", -1), "ngày hôm trước": ("that day", -1), "một ngày trước đó": ("that day", -1),
    "một ngày trước": ("that day", -1),
}  # fmt: skip

_DAYPART = r"(?:(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều muộn|chiều|tối muộn|tối|đêm|khuya|nửa đêm)\s+)"
_D = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_M = r"(?:1[0-2]|0?[1-9])(?!\d)"
_Y = r"(?:(?:19|20)\d\d)(?!\d|[.,]\d)"
_SEP = r"\s?[/.\-–]\s?"
_TO = r"(?:\s?[-–—]\s?|\s+(?:cho\s+)?(?:đến|tới|và|-|–)\s+)(?:hết\s+)?"
_MON = r"(?:[Gg]iêng|Một|Hai|Ba|[Tt]ư|Năm|Sáu|Bảy|Tám|Chín|Mười\s+[Mm]ột|Mười\s+[Hh]ai|Mười|[Cc]hạp)\b(?!\s+lần)"
_MON_LOW = r"(?:một|hai|ba|sáu|bảy|tám|chín|mười\s+một|mười\s+hai|mười)(?=\s+năm\s+(?:\d{4}|nay|ngoái))"
_YREL = r"năm\s+(?P<yrel>nay|này|ngoái|trước|kia|sau|tới|vừa\s+qua|qua)\b"
_YEAR = rf"(?:\s?[/.\-–]\s?(?P<y>{_Y})|,?\s+(?:của\s+)?năm\s+(?P<y>{_Y})|\s+(?:của\s+)?{_YREL}|\s+(?P<y>{_Y}))"
_NUM = r"(?P<n>1[0-2]|0?[1-9]|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười\s+một|mười\s+hai|mười)(?=\s))"
_HINT = r"(?:\s+(?P<past>vừa\s+qua|vừa\s+rồi|qua\b)|\s+(?P<next>tới\s+đây|sắp\s+tới|tới(?=\s*[,.;:)]|\s*$)))?"

FORMS = {
    # "12-14/11/2024", "30/7 - 1/8", "28 đến ngày 29/11", "9-11 tháng 3/2024"
    "span": rf"(?<![\d/.,\-])(?P<d>{_D})(?:{_SEP}(?P<m>{_M})(?:{_SEP}(?P<y>{_Y}))?)?{_TO}(?:ngày\s+)?(?P<d2>{_D})"
    rf"(?:{_SEP}(?P<m2>{_M})(?:{_SEP}(?P<y2>{_Y}))?|\s+tháng\s+(?:(?P<m2>{_M})|(?P<mon2>{_MON}))"
    rf"(?:\s?[/.\-–]\s?(?P<y2>{_Y})|,?\s+năm\s+(?P<y2>{_Y}))?)(?![\d/]|[.,]\d)(?!\s?[.\-]\s?\d)",
    "day": rf"(?<![\d/.,\-])(?P<d>{_D})(?P<s>\s?[/.\-–]\s?)(?P<m>{_M})\s?[/.\-–]\s?(?P<y>{_Y})(?![/\d])",
    "iso": r"(?<![\d/.,\-])(?P<y>(?:19|20)\d\d)-(?P<m>0\d|1[0-2])-(?P<d>[0-3]\d)(?!\d)",
    "weak_day": rf"(?<![\d/.,\-])(?P<d>{_D})[/.\-](?P<m>{_M})(?![\d/%]|[.,\-]\d)(?:\s+{_YREL})?{_HINT}",
    "word_day": rf"(?<![\d/.,\-])(?P<d>{_D})(?:\s?-\s?|,?\s+)tháng\s+(?:(?P<m>{_M})|(?P<mon>{_MON}|{_MON_LOW}))"
    rf"(?:{_YEAR})?",
    # "8 tháng đầu năm nay", "11 tháng năm 2016", "9 tháng/2023", "11 tháng qua"
    "months": rf"(?<![\d/.,\-]){_NUM}\s+tháng(?:\s+(?P<edge>đầu|cuối)(?:\s+(?:của\s+)?năm\b)?(?:\s?[/,]?\s?(?:năm\s+)?"
    rf"(?P<y>{_Y})|\s+(?:năm\s+)?(?P<yrel>nay|này|ngoái|trước|qua)\b)?|\s+(?P<ago>qua|vừa\s+qua)\b|"
    rf"\s+(?:của\s+)?năm\s+(?P<y>{_Y})|\s?/\s?(?P<y>{_Y})|\s+{_YREL})",
    "month_span": rf"tháng\s+(?P<m>{_M})(?:\s?/\s?(?P<y>{_Y}))?{_TO}(?:tháng\s+)?(?P<m2>{_M})(?:{_YEAR})",
    "month": rf"(?<!\d\s)(?<!\d)tháng\s+(?:(?P<m>{_M})(?!\s+(?:ngày|tuần|năm\s+(?!\d|n|s|t|q|v)))|(?P<mon>{_MON}|"
    rf"{_MON_LOW}))"
    rf"(?:{_YEAR})?{_HINT}",
    "quarter": r"quý\s+(?P<q>IV|I{1,3}|[1-4](?!\d)|một|hai|ba|tư|bốn|đầu(?:\s+tiên)?|cuối)\b"
    rf"(?:{_YEAR})?",
    "half_year": rf"nửa\s+(?P<half>đầu|cuối|sau)\s+(?:của\s+)?(?:năm\s+(?P<y>{_Y})|{_YREL}|(?P<y>{_Y})|năm\b)",
    "decade": r"(?:những\s+)?(?:thập\s+(?:niên|kỷ|kỉ)|những\s+năm)\s+(?:(?P<dec>(?:19|20)\d0)|"
    r"(?P<dec>\d0))(?![\d%]|[.,]\d)",
    "years": r"(?<![\d/.,\-])(?:(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|niên\s+khóa|niên\s+độ|khóa|tài\s+khóa|"
    r"(?:các\s+)?năm)\s+)?"
    rf"(?:năm\s+)?(?P<y>{_Y})(?:\s?[-–—/]\s?|\s+(?:đến|tới)\s+)(?:năm\s+)?(?P<y2>{_Y}|\d\d(?![\d/.,\-]))",
    "fiscal": rf"(?:tài\s+(?:khóa|khoá)|năm\s+tài\s+(?:khóa|khoá|chính))\s+(?P<y>{_Y})",
    "year": rf"năm\s+(?P<y>{_Y})",
    "weak_year": rf"(?<![\d/.,\-])(?P<y>{_Y})(?![/\-–]\d)(?!\s*(?:%|\p{{Sc}}|người|USD|đô\s+la|đồng|tỷ|tỉ|triệu|"
    rf"nghìn|ngàn|"
    r"m2|m²|ha\b|tấn|MW|km|kg|m\b|dự\s+án|doanh|lao\s+động|sinh|học|hộ|cán|chiến|năm\b|ngày|tháng|giờ|suất|căn|vụ|"
    r"chiếc))",
    "weekday_week": r"(?:[Tt]hứ\s+(?P<wd>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7](?!\d))|"
    r"(?P<wd>[Cc]hủ\s+[Nn]hật))\s+"
    r"tuần\s+(?P<week>này|trước|qua|vừa\s+qua|rồi|tới|sau)\b",
    "weekday": r"(?P<wd>[Cc]hủ\s+[Nn]hật)\b|(?<!lần )(?<!thứ )(?<!lớn )(?:thứ\s+(?P<wd>Hai|Ba|Tư|Năm|Sáu|Bảy)|"
    r"Thứ\s+(?P<wd>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7](?!\d)))\b"
    r"(?:\s+(?P<week>này|trước|vừa\s+qua|vừa\s+rồi|tới|sau)\b)?",
    "weak_weekday": r"thứ\s+(?P<wd>hai|ba|tư|năm|sáu|bảy|[2-7](?!\d))\b(?:\s+(?P<week>trước|vừa\s+qua|vừa\s+rồi|"
    r"tới)\b)?",
    # "hôm nay", "chiều qua", "cùng ngày", "ngày hôm sau"
    "relative": r"(?:ngày\s+)?(?:(?<=sáng |trưa |chiều |tối |đêm |khuya |đêm )(?P<rel>nay|qua|mai)\b|"
    r"(?P<rel>hôm\s+(?:nay|qua|kia|sau|trước)|"
    r"ngày\s+(?:mai|kia|tiếp\s+theo)|cùng\s+(?:ngày|hôm|buổi))\b|(?P<rel>một\s+(?:ngày|hôm)\s+(?:trước|"
    r"sau)(?:\s+đó)?))\b",
    "weekend": r"cuối\s+tuần\s+(?P<week>này|trước|qua|vừa\s+qua|vừa\s+rồi|tới|sau)\b",
    "period": r"(?P<unit>tuần|tháng|quý|(?<!\d )(?<!hai |ba |bốn |năm |sáu |bảy |tám |chín |mười |những |nhiều |"
    r"vài |các |mấy )năm)\s+"
    r"(?P<week>nay|này|trước|ngoái|qua|vừa\s+qua|vừa\s+rồi|rồi|tới|sau)\b(?!\s+(?:khi|đó|ngày|hết))",
    "ago": r"(?:cách\s+đây\s+(?:hơn\s+|gần\s+|khoảng\s+|đúng\s+)?(?P<n>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|"
    r"chín|mười)\s+"
    r"(?P<unit>ngày|tuần|tháng|năm)|(?<![\d.,])(?P<n>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+"
    r"(?P<unit>ngày|tuần|tháng|năm)\s+trước(?:\s+đây)?(?!\s+(?:đó|khi|ngày)))\b",
    "duration": r"(?:trong|suốt|qua)\s+(?:(?:vòng|suốt|khoảng)\s+)?(?:hơn\s+|gần\s+|khoảng\s+)?"
    r"(?P<n>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|những|vài|nhiều)\s+(?P<unit>ngày|tuần|tháng|năm|"
    r"thập\s+kỷ)\s+"
    r"(?:(?:gần\s+đây|vừa\s+qua|qua)|(?P<next>tới|sắp\s+tới|tiếp\s+theo))\b|trong\s+(?:vòng\s+)?"
    r"(?P<n>\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?P<unit>ngày|tuần|tháng|năm)\b(?!\s+\d)",
}

# Words before a date that belong to it; the role that they give; those that make a weak form a date.
LEAD = (
    r"(?i)(?:\b(?:từ|kể từ|bắt đầu từ|sau|đến|cho đến|tính đến|tới|trước|hết|đến hết|vào|hồi|trong|đầu|giữa|cuối|"
    r"dịp|các|cả|của|"
    r"ngày|hôm|mùng|mồng|buổi|rạng|sáng|sớm|trưa|chiều|muộn|tối|đêm|khuya|năm|so với|tháng|cùng kỳ|cùng thời điểm|"
    r"(?:hai|ba|bốn|năm|\d) ngày)\s+)+$"
)
SINCE = r"(?i)\b(?:từ|sau)\s"
BY = r"(?i)\b(?:đến|tới|trước|hết)\s"
STRONG = {
    "weak_day": r"(?i)\b(?:ngày|hôm|mùng|mồng|sáng|sớm|trưa|chiều|tối|đêm|khuya|muộn|Hai|Ba|Tư|Năm|Sáu|Bảy|"
    r"[Nn]hật,?|mai)\s+$",
    "word_day": r"(?i)\b(?:ngày|hôm|mùng|mồng|sáng|sớm|trưa|chiều|tối|đêm|khuya|từ|đến)\s+$",
    "span": r"(?i)\b(?:ngày|hôm|từ|sáng|trưa|chiều|tối|đêm|mùng|mồng)\s+$",
    "weak_year": r"(?i)\b(?:từ|kể từ|sau|đến|tới|trước|hết|vào|hồi|trong|đầu|giữa|cuối|cả|cùng kỳ)\s+$",
    "weak_weekday": r"(?i)\b(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|vào|từ)\s+$",
}
TAIL = (
    r"\s*\((?:theo\s+)?giờ[^()]{0,60}\)|\s*\([^()]{0,40}giờ\s+(?:Việt\s+Nam|Hà\s+Nội|VN|địa\s+phương)\)|"
    r"\s*,?\s+(?:theo\s+)?giờ\s+(?:địa\s+phương|Việt\s+Nam|Hà\s+Nội)|\s*\((?:tức|nhằm)\s[^()]{0,40}\)"
)
SIGNS = (
    r"\d|[Hh]ôm\s|[Cc]ùng\s(?:ngày|hôm|buổi)|\b(?:nay|mai|qua|trước|sau|ngoái|tới|này)\b|[Tt]háng|[Nn]ăm|"
    r"[Qq]uý|[Tt]hứ\s|[Cc]hủ\s[Nn]hật"
)
