"""Whether a country's or place's name is here someone else's: "Tuấn Anh", "Hồ Đức Phớc", "Michael Jordan"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.finder import Named
from diplofacts.entities.gazetteer import fold
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Last syllables of offices, after which one syllable names a country whatever follows: "Thủ tướng Nhật Kan".
OFFICES = _words("thống tướng trưởng sứ vương hậu hoàng tịch khanh vua chúa tử lãnh quán viện nước bang")
# The same words' syllables when capitalised; fewer, for the others are also parts of names.
TITLE_SYLLABLES = _words("Thống Tướng Trưởng Sứ Phủ Giao Viện Bang Nước Quán Tịch Trắng Bộ")
# Words that may stand capitalised before a country, at the opening of a sentence.
OPENERS = _words(
    "Nước Tại Ở Với Và Từ Phía Người Theo Do Nếu Khi Cả Vì Để Giữa Trong Sau Quân Vua Sang Đến Tới Thăm Về Cho Của Bên "
    "Hiện Nay Còn Riêng Ngoài Cùng Trước Qua Chính Việc Hàng Đài Phe Khối Báo Tòa Nhưng Mà Rằng Bởi Dù Tuy Song "
    "Đảng Được Bị Có Gặp Mời Gọi Dân Lính Tàu Kênh Bang Tỉnh Xứ Đội Toàn Cựu Tân Hãng"
)
HONORIFICS = _words("ông bà anh chị cô chú bác em cháu bé thầy cậu dì nghệ")
SURNAMES = _words(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Đoàn Trịnh Mai Đào Tạ Lưu Tô "
    "Hà Lương Cao Thái Châu Tôn Nông Tòng Kim Thạch Chu Văn Thị Phùng Quách Vương La Lâm Tống Kiều Doãn Triệu"
)
# Nouns' last syllables after which "Hàn", "Thái", "Việt", "Ấn" stand for their countries.
NOUNS = _words(
    "nghiệp người hàng phía khách DN tác tư bên tế phủ trường đoàn phim quân viên tướng thống trưởng nước ty nhà gốc "
    "cầu thủ chuyên dân xe đội tuyển sao gạo"
)
# Words before a country in capitals, where letters' case says nothing.
LINKS = _words("với và của tại ở giữa từ sang thăm đến tới người cho cùng qua về phía theo do gặp tiếp đón")
# After "Anh", "Ý", "Áo" at the opening of a sentence: what states do, so that "Anh kể lại" stays a man.
STATE_ACTS = _words(
    "và , - – cùng tuyên công cam áp viện triệu phản kêu rời ký sẽ đang là cũng đứng vừa muốn có tăng chi cho"
)
PERSONAL_ACTS = _words("cho có cũng đang là vừa muốn sẽ")
TONGUES = frozenset({"tiếng", "Tiếng", "bảng", "la", "yên", "Yên", "ngữ"})
# English words that stand capitalised before a place and are no given names.
BEFORE_PLACES = _words(
    "In At From To And The Near Of For With After Before On While When Since As But Although Downtown Greater Metro "
    "Central North South East West Northern Southern Eastern Western Mainland Port City Province State Island Both "
    "Neither Between Outside Inside Around Via Against Either Or If That This Upper Lower New Old Capital By Like "
    "University"
)
TITLES_AFTER = _words(
    "King Queen Prince Prime President Foreign Minister Ambassador Deputy Vice Crown Defence Defense Finance "
    "Government Parliament Embassy National Army Royal Airlines Navy Police Ministry PM FM"
)


_FORMER = ("former ", "ex-", "post-")
_STATES = (" state", " republic", " bloc", " countr", " nation", " space", " satell")
"""Around "Soviet", of those that became states of their own."""


def is_namesake(text: str, start: int, end: int, named: Named, language: str) -> bool:
    """Tell whether the name at text[start:end] does not stand for its country or place here."""
    dollars = (" dollar", " dlrs", "-dollar", " Dollar")
    if text.startswith(dollars, end) or text.endswith(("đô la ", "đô-la "), 0, start):
        return True
    if named.code == "RUS" and text.endswith(_FORMER, 0, start) and text.startswith(_STATES, end):
        return True
    if not named.check:
        return language == "vi" and text[start - 6 : start].endswith("iếng ")
    if named.check == "pairing":
        return True
    before = _before(text, start)
    if named.check == "surname":
        if named.kind == "country":
            return before in TONGUES or before in SURNAMES
        return before in SURNAMES or before in HONORIFICS or (text[start:end] == "Viên" and not before)
    after = _after(text, end)
    if named.check == "capital":
        return _is_english_name(before, after, named)
    if named.check == "noun":
        return (before not in NOUNS and before.lower() not in NOUNS) or _is_syllable(after)
    if not _is_syllable(after) and _ministry().search(text, max(0, start - 60), start):
        return False
    return _is_vietnamese_name(text[start:end], before, after)


def is_american_georgia(text: str, start: int, end: int, beside: Named | None) -> bool:
    """Tell whether an English sentence speaks of the American state: of its towns, or beside other states.

    beside: what stands before it behind a comma, where that is a known name.
    """
    if text[start:end] != "Georgia" or _caucasus().search(text):
        return False
    if beside is not None:
        return beside.kind == "place" and beside.code == "USA"
    return _american().search(text) is not None or (
        _town_before().search(text, max(0, start - 60), start) is not None and _listed().match(text, end) is None
    )


@cache
def _caucasus() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:Tbilisi|Batumi|Kutaisi|Gori|Poti|Anaklia|Georgian|Russian?|Moscow|Abkhazian?|Ossetia|Armenian?|Azerbaijani?|Baku"
        r"|Yerevan|Ukrain\w+|Moldovan?|Turkey|Turkish|Black Sea|Caucasus|Saakashvili|Shevardnadze|lari|NATO)\b"
    )


@cache
def _american() -> regex.Pattern[str]:
    states = (
        "Alabama|Tennessee|North Carolina|South Carolina|Florida|Texas|Kentucky|Ohio|Michigan|Indiana|Mississippi"
        "|Arizona|Louisiana|Virginia|Illinois|Nevada|Pennsylvania|Kansas|Atlanta|Savannah"
    )
    return compiled(rf"\b(?:{states})\b|, its (?:[\w-]+ ){{1,3}}in the (?:United States|U\.S\.|US)\b")


@cache
def _town_before() -> regex.Pattern[str]:
    return compiled(r"\b(?:in|near|at|from|outside|to) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, \Z")


@cache
def _listed() -> regex.Pattern[str]:
    return compiled(r",? (?:and|or) \p{Lu}|, \p{Lu}")


@cache
def _ministry() -> regex.Pattern[str]:
    """The name of a ministry in capitals, which a country follows: "Bộ Công Thương Lào"."""
    return compiled(r"\bBộ (?:\p{Lu}\p{Ll}+,? (?:(?:và|-|–) )?(?:(?!(?:do|ông|bà|đồng|là|với) )\p{Ll}+ ){0,2}){1,5}\Z")


def is_person_before(text: str, start: int) -> bool:
    """Tell whether a short name after a family name or an honorific is a person's, or a region's ("miền Trung")."""
    before = _before(text, start)
    return before in SURNAMES or before.lower() in HONORIFICS or before.lower() == "miền"


def _is_vietnamese_name(name: str, before: str, after: str) -> bool:
    """One syllable: a name's part beside other capitalised syllables, save after an office; risky at an opening."""
    if before in TONGUES or before.lower() in HONORIFICS or (name, after) == ("Nhật", "hoàng"):
        return True
    if name.isupper() and name != "Ý":
        lowered = before.lower()
        return bool(before) and lowered not in OFFICES and lowered not in LINKS
    if before in OFFICES or before in TITLE_SYLLABLES:
        return False
    if before[:1].isupper() and not before.isupper() and before not in OPENERS:
        return True
    if _is_syllable(after) and after not in TITLE_SYLLABLES | {"Tổng", "Thủ", "Bộ", "Chủ", "Ngoại", "Đại", "Phó"}:
        return True
    if not before and name in ("Anh", "Ý", "Áo"):
        return after not in STATE_ACTS - PERSONAL_ACTS
    return False


def _is_english_name(before: str, after: str, named: Named) -> bool:
    capitalised = before[:1].isupper() and not before.isupper() and before not in BEFORE_PLACES
    if named.kind == "place":
        return capitalised and before[-1:].isalpha() and not before.endswith(("'s", "’s"))
    if capitalised and fold(before) in _folded_surnames():
        return True
    if named.form == "adjective":
        return False
    if capitalised and before[-1:].isalpha():
        return True
    if before == "of":  # "Prime Minister of Israel Noam Levi"
        return False
    money = len(after) == 3 and after.isupper()  # "Georgia EUR 150 million"
    return after[:1].isupper() and after.isalpha() and after not in TITLES_AFTER and not money


@cache
def _folded_surnames() -> frozenset[str]:
    return frozenset(fold(name) for name in SURNAMES)


def _before(text: str, start: int) -> str:
    """The word before, when only a space lies between; else empty."""
    if text[start - 1 : start] != " ":
        return ""
    word = text[max(0, start - 21) : start - 1].rpartition(" ")[2].lstrip("(\"“‘'[")
    return word if word[-1:].isalnum() else ""


def _after(text: str, end: int) -> str:
    """The word or mark after, spaces passed over."""
    found = _word().match(text, end)
    return found["word"] if found else ""


@cache
def _word() -> regex.Pattern[str]:
    return compiled(r" ?(?P<word>[\p{L}\p{N}]+|[,\-–])")


def _is_syllable(word: str) -> bool:
    """Tell a capitalised Vietnamese syllable ("Phớc", "Tuấn") from other names ("Joe", "Putin")."""
    return word[:1].isupper() and not (len(word) > 1 and word.isupper()) and bool(_syllable().fullmatch(word.lower()))


@cache
def _syllable() -> regex.Pattern[str]:

    vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
    return compiled(
        rf"(?!.*(?:ou|ee|oo|ei|ae|aa|ii|uu))(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnrstvx])?[{vowels}]{{1,3}}(?:ng|nh|ch|[cmnpt])?"
    )
