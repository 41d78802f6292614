"""Find the companies, banks and aid agencies a sentence names."""

# ruff: noqa: E501 - wrapped patterns read worse

from __future__ import annotations

from functools import cache
from typing import Any

from diplofacts.entities.company_names import AGENCIES, NAMES
from diplofacts.entities.countries import find_places
from diplofacts.entities.entity import Entity
from diplofacts.literals import Literals
from diplofacts.pattern import compiled

_VI_HEADS = (
    r"(?:[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]ông ty(?: (?:TNHH|[Cc]ổ phần|CP|liên doanh|cổ phần|mẹ|MTV|một thành viên|"
    r"trách nhiệm hữu hạn|tài chính|bảo hiểm|chứng khoán|hàng không))*|[Hh]ãng(?: (?:hàng không|ô tô|xe|dược phẩm|công nghệ|sản xuất máy bay))?|"
    r"[Nn]gân hàng(?: (?:TMCP|TM|thương mại|liên doanh))?|CTCP|Công ty Cổ phần)(?: [Tt]ập đoàn)?"
)
_WORD = r"\p{Lu}[\p{L}\p{N}.&'’+-]*"
# Second syllables of the compounds that firms are named by ("Hàng không", "Hợp tác Quốc tế"); none opens a verb.
_SYLLABLE = (
    r"(?:không(?! \p{Ll})|khí|tác|tế|tư(?! vấn)|triển(?! khai| lãm)|nghiệp|hóa|chất|phẩm|lực|sản(?! xuất)|dựng|thông(?! báo| qua| tin)|khẩu|"
    r"trụ|tải|liệu|học(?! hỏi)|mại|vụ|tầng|nghệ|thuật|chính(?! thức| là| phủ)|lượng|thôn|thương(?! lượng| thảo)|hải|thực(?! hiện| tế)|ương|giới|gia(?= \p{Lu}))"
)
_BRACKETS = r"(?: \(\p{Lu}(?=[^()]*[\p{Lu}\p{N}])[\p{L}\p{N}&.-]{1,14}\))?"
# What a firm does, told in its name between the kind word and the name itself: "Công ty TNHH Sản xuất và Thương mại Kumo".
_TRADE = (
    r"(?: (?:[Ss]ản xuất|[Đđ]ầu tư|[Tt]hương mại|[Dd]ịch vụ|[Pp]hát triển|[Xx]ây dựng|[Cc]ông nghiệp|[Cc]ông nghệ|[Đđ]iện tử|[Dd]ệt may|"
    r"[Nn]ăng lượng|[Cc]ao su|[Kk]hoáng sản|[Nn]ông nghiệp|[Tt]hực phẩm|[Kk]ỹ thuật|[Vv]iễn thông|[Dd]ầu khí|[Hh]óa chất|[Cc]hế biến|"
    r"[Dd]ược phẩm|[Mm]ay mặc|[Ll]inh kiện|[Qq]uốc tế|và|&))*"
)
_VI = rf"(?<!\p{{L}}){_VI_HEADS}{_TRADE} {_WORD}(?: (?:{_WORD}|{_SYLLABLE}|(?:và|&|-) (?=\p{{Lu}}\p{{Ll}}+ {_SYLLABLE}){_WORD})){{0,12}}{_BRACKETS}"
# A firm in no list that its country in brackets shows to be one: "nhà đầu tư Kumo Capital (Nhật Bản)".
_INVESTOR = r"(?<=[Nn]hà đầu tư )[A-Z][A-Za-z&.-]+(?: [A-Z][A-Za-z&.-]+){0,4}(?= \(\p{Lu}[\p{L} ]+\))"
_SUFFIX = (
    r"(?:Co\.?,? ?Ltd\.?|Corp(?:oration)?\.?|Inc\.?|Ltd\.?|Limited|PLC|Plc|plc|LLC|GmbH|AG|SA|S\.A\.|S\.p\.A\.?|SpA|NV|N\.V\.|AB|"
    r"ASA|Oyj|Bhd\.?|Berhad|Pte\.? Ltd\.?|JSC|Group|Holdings?|Company|Airlines|Airways|Air Lines|Bank|Motors?|Electronics|Petroleum|"
    r"Pharmaceuticals?|Aerospace|Conglomerate|Industries|Enterprises|Energy Group|Shipyard|Semiconductors?)"
)
_EN = rf"(?<![\p{{L}}\p{{N}}])(?:{_WORD}(?:,(?= Inc| Ltd| LLC))? (?:& )?){{1,6}}{_SUFFIX}(?!\p{{L}}){_BRACKETS}"
_BANK_OF = r"(?<![\p{L}])(?:State |Reserve |Central |National |People['’]s |Export-Import |Asian Development |European Investment |World )?Bank of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?"
_PARKS = ("KCN ", "Khu công nghiệp ", "khu công nghiệp ", "KCN-ĐT ", "Khu đô thị ", "khu đô thị ")
# What opens a sentence or an office rather than a name.
_OPENING = frozenset(["The", "A", "An", "In", "At", "On", "For", "From", "With", "And", "But", "Under", "By", "As", "While", "Also", "Both", "This", "That", "Its", "Their", "Other", "When", "Where", "Còn", "Hãng", "Theo", "Và", "Nhưng", "Khi", "Sau", "Trước", "Trong", "Với", "Ngoài"])
# Central banks are their states, not firms; banks that trade are called after a country too ("Bank of China").
_CENTRAL = (
    r"^(?:The )?(?:(?!State Bank of (?:India|Sikkim|Hyderabad|Mysore|Bikaner)\b|Central Bank of India\b"
    r"|National Bank of (?:Kuwait|Egypt|Oman|Ras|Abu|Fujairah|Greece|Canada|Pakistan)\b)"
    r"(?:Central|Reserve|National|State|People['’]s) Bank(?: of .*)?$|"
    r"Bank of (?:the )?(?:England|Japan|Korea|Thailand|Canada|Mexico|Russia|Italy|France|Israel|Ghana|Mauritius|Mongolia|Indonesia|Spain|Finland|"
    r"Portugal|Lithuania|Latvia|Slovenia|Algeria|Uganda|Tanzania|Zambia|Botswana|Namibia|Sudan|South Sudan|Sierra Leone|Zimbabwe|Jamaica|"
    r"Guyana|Guatemala|Papua New Guinea|Albania|Lao|Laos|Mozambique|Eritrea|Haiti|Greece|Estonia|Central African States)\b)"
)
_NO_COMPANY = (
    r"(?:Work|Working|Steering|Study|Expert|Contact|Support|Friendship|Core|Joint|World|World Bank|Consultative|Advisory|Senior) Group$|"
    r"^(?:(?:Asian|African|Islamic|New|Inter-American) Development|World|European Investment|Asian Infrastructure Investment) Bank(?: \(\w+\))?$|"
    rf"{_CENTRAL}|"
    r"^(?:Red|West|Left|East|South|North) Bank$|(?:Food|Blood) Bank$|^[Nn]gân hàng (?:Nhà(?: nước)?$|Nhà nước|Trung ương|Thế giới|Phát triển [Cc]hâu|Đầu tư (?:[Cc]hâu|[Cc]ơ sở))"
)


def find_companies(text: str, language: str) -> list[Entity]:
    """The companies, banks and aid agencies of a sentence in order, not overlapping; the value is the name as written.

    A Vietnamese kind word ("Tập đoàn", "Công ty TNHH") belongs to the span but only a name after it makes a company.

    >>> [entity.value for entity in find_companies("Tập đoàn C.P và Samsung Electronics rót thêm vốn.", "vi")]
    ['Tập đoàn C.P', 'Samsung Electronics']
    """
    found: list[tuple[int, int]] = []
    kind_word = suffix = False
    for index, start, stop in _literals().find_matches_as_indexes(text, overlapping=True):
        if index < len(_SUFFIXES):
            suffix = True
        elif index < len(_SUFFIXES) + len(_KIND_WORDS):
            kind_word = True
        elif not (text[stop : stop + 1].isalnum() or (start and text[start - 1].isalnum()) or _is_park(text, start)):
            found.append((start, _branch().match(text, stop).end() if language == "en" else stop))
    if kind_word and language == "vi":
        found += [match.span() for match in _vietnamese().finditer(text)]
    if suffix:
        found += [span for match in _english().finditer(text) if (span := _named(text, *match.span())) is not None]
    entities: list[Entity] = []
    end = 0
    for start, stop in sorted(found, key=lambda span: (span[0], -span[1])):
        name = _stripped(text[start:stop])
        if start < end or _excluded().search(name) or len(name) < 2:
            continue
        end = start + len(name)
        entities.append(Entity(start, end, "company", name))
    return entities


@cache
def _branch() -> Any:
    """A trade behind a known name that makes it a firm of the group: "Kumo Chemical", "Kumo Heavy Industries"."""
    return compiled(
        r"(?: (?:Chemicals?|Steel|Engineering|Heavy|Industries|Construction|Energy|Solutions?|Power|Displays?|Solar"
        r"|Materials|Biologics|Capital|Renewables?|Mining|Resources|Infrastructure|Cement|Foods?|Beverages?|Healthcare"
        r"|Logistics|Insurance|Chemie|Petrochemicals?|Mobis|Innovation|Systems|Technolog(?:y|ies)|Green Energy)\b)*"
        r"(?:,? (?:Co|Corp|Inc|Ltd|Group|Holdings?|AG|SA|PLC|Plc|plc|NV|SE|AB|ASA)\b\.?(?! (?:\p{Lu}|&)))?"
    )


def _is_park(text: str, start: int) -> bool:
    """Tell whether a firm's name is an industrial park's, which lies where it was built: "tại KCN VSIP II"."""
    return text.endswith(_PARKS, max(0, start - 20), start)


def names_firm(text: str) -> bool:
    """Tell whether a text of any length names one of the well-known firms or agencies."""
    known = len(_SUFFIXES) + len(_KIND_WORDS)
    return any(
        index >= known and not (text[stop : stop + 1].isalnum() or (start and text[start - 1].isalnum()))
        for index, start, stop in _literals().find_matches_as_indexes(text, overlapping=True)
    )


def agency_country(name: str) -> str | None:
    """The country whose state an aid agency or state bank acts for ("JICA" is JPN), None for any other name.

    >>> agency_country("JICA"), agency_country("Boeing")
    ('JPN', None)
    """
    if name in AGENCIES:
        return AGENCIES[name]
    inner = compiled(r"\((\p{Lu}+)\)$").search(name)
    if inner is not None:
        return AGENCIES.get(inner[1])
    return next((country for long, country in AGENCIES.items() if " " in long and long in name), None)


def _named(text: str, start: int, stop: int) -> tuple[int, int] | None:
    """The span without the words that open a sentence, None when no name is left before the suffix."""
    owner = _owner().match(text, start, stop)
    if owner is not None and any(one.kind in ("country", "place") for one in find_places(owner["name"], "en")):
        start = owner.end()
    words = text[start:stop].split(" ")
    while words and words[0] in _OPENING:
        start += len(words[0]) + 1
        words = words[1:]
    return (start, stop) if len(words) > 1 else None


@cache
def _owner() -> Any:
    """A possessive before the name: "Ghana's Volta Group"."""
    return compiled(r"(?P<name>[\p{L} .]{3,30}?)['’]s ")


def _stripped(name: str) -> str:
    """A name without the full stop that ends the sentence; "Ltd." and "Inc." keep theirs."""
    if name.endswith((".", ",")) and not compiled(r"(?:Ltd|Inc|Corp|Co|Bhd|S\.A|N\.V|S\.p\.A)\.$").search(name):
        return name.rstrip(".,")
    return name


_KIND_WORDS = ("hà đầu tư ", "đoàn ", "ông ty ", "ông Ty ", "ãng ", "gân hàng ", "CTCP ")
_SUFFIXES = (
    " Co.", " Co,", " Co ", " Corp", " Inc", " Ltd", " Limited", " PLC", " Plc", " plc", " LLC", " GmbH", " AG", " SA", " S.A",
    " S.p", " SpA", " NV", " N.V", " AB", " ASA", " Oyj", " Bhd", " Berhad", " Pte", " JSC", " Group", " Holding", " Company",
    " Airlines", " Airways", " Air Lines", " Bank", " Motor", " Electronics", " Petroleum", " Pharma", " Aerospace", " Conglomerate",
    " Industries", " Enterprises", " Energy", " Shipyard", " Semiconductor", "Bank of ",
)  # fmt: skip


@cache
def _literals() -> Literals:
    """One pass for what makes the patterns worth running, and for the well-known names."""
    return Literals([*_SUFFIXES, *_KIND_WORDS, *NAMES, *AGENCIES])


@cache
def _vietnamese() -> Any:
    return compiled(rf"{_VI}|{_INVESTOR}")


@cache
def _english() -> Any:
    return compiled(rf"{_EN}|{_BANK_OF}")


@cache
def _excluded() -> Any:
    return compiled(_NO_COMPANY)
