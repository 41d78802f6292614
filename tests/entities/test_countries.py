"""Countries, bodies, places and pairs in sentences of both languages, and the names that only look like them."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import Place, codes, country_name, find_places


def seen(text: str, language: str) -> list[tuple[str, str]]:
    """Each span found with its code, or its codes joined for a pair."""
    found = []
    for entity in find_places(text, language):
        value = entity.value
        code = value.code if isinstance(value, Place) else value if isinstance(value, str) else "+".join(value)
        found.append((text[entity.start : entity.end], code))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng thống Mỹ Joe Biden gặp Thủ tướng Anh.", [("Mỹ", "USA"), ("Anh", "GBR")]),
        ("Đại sứ CHLB Đức và Đại sứ LB Nga", [("CHLB Đức", "DEU"), ("LB Nga", "RUS")]),
        ("Chủ tịch nước Lào thăm Pháp, Đức và Bỉ.", [("Lào", "LAO"), ("Pháp", "FRA"), ("Đức", "DEU"), ("Bỉ", "BEL")]),
        ("In-đô-nê-xi-a, Inđônêxia và Indonesia", [(n, "IDN") for n in ("In-đô-nê-xi-a", "Inđônêxia", "Indonesia")]),
        ("Ả-rập Xê-út và Ả Rập Xê Út", [("Ả-rập Xê-út", "SAU"), ("Ả Rập Xê Út", "SAU")]),
        ("CHDCND Triều Tiên và Hàn Quốc", [("CHDCND Triều Tiên", "PRK"), ("Hàn Quốc", "KOR")]),
        ("doanh nghiệp Việt và nhà đầu tư Hàn", [("Việt", "VNM"), ("Hàn", "KOR")]),
        ("THỦ TƯỚNG ANH THĂM NHẬT BẢN", [("ANH", "GBR"), ("NHẬT BẢN", "JPN")]),
        ("Liên hợp quốc (LHQ) và WB", [("Liên hợp quốc", "UN"), ("LHQ", "UN"), ("WB", "WB")]),
        ("Liên minh châu Âu (EU)", [("Liên minh châu Âu", "EU"), ("EU", "EU")]),
        ("tại Mát-xcơ-va, Tô-ky-ô và TP.HCM", [("Mát-xcơ-va", "RUS"), ("Tô-ky-ô", "JPN"), ("TP.HCM", "VNM")]),
        ("HÀ NỘI, 5/1 - Nga và Mỹ", [("HÀ NỘI", "VNM"), ("Nga", "RUS"), ("Mỹ", "USA")]),
        ("thị trường Nhật, Hàn", [("Nhật", "JPN"), ("Hàn", "KOR")]),
        ("Thủ tướng Nhật Kan và Tập đoàn Đức Siemens", [("Nhật", "JPN"), ("Đức", "DEU")]),
        ("Đài Loan (Trung Quốc) và Quảng Tây", [("Đài Loan (Trung Quốc)", "TWN"), ("Quảng Tây", "CHN")]),
    ],
)
def test_vietnamese(text: str, expected: list[tuple[str, str]]) -> None:
    """Countries are found under their present, older, short and transcribed names."""
    assert expected == seen(text, "vi")


@pytest.mark.parametrize(
    "text",
    [
        "Bộ trưởng Hồ Đức Phớc tiếp khách.",
        "Ông Nguyễn Minh Đức và bà Thúy Nga dự lễ.",
        "Ca sĩ Tuấn Anh hát cùng Anh Thơ.",
        "Bà Nga và ông Đức là vợ chồng.",
        "Phó Thủ tướng Nguyễn Hòa Bình chủ trì.",
        "Anh kể lại chuyện cũ.",
        "Ý kiến của Đức Phật.",
        "Học tiếng Anh, tiếng Hàn và tiếng Trung Quốc.",
        "Chủ tịch Hồ Chí Minh đọc Tuyên ngôn.",
        "Khu vực Ấn Độ Dương - Thái Bình Dương và châu Phi",
        "các nước Mỹ Latinh, Trung Đông, Nam Mỹ",
        "Áo dài và Mỹ thuật",
        "Ông Ma-li-ki phát biểu.",
        "Trung tâm Hội nghị của tỉnh",
        "Pháp luật và Nhật ký",
        "Bán đảo Triều Tiên căng thẳng.",
        "VOV.VN - Sáng nay, trời đẹp.",
        "vùng miền Trung - Phi lao",
        "Khu vực Hòa Lạc và chị Mỹ",
        "Sân vận động Mỹ Phước của xã",
        "Công ty Đức Giang và Nhà máy Nhật Minh",
    ],
)
def test_vietnamese_namesakes(text: str) -> None:
    """Given names, pronouns, languages and seas are no countries."""
    assert seen(text, "vi") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Quan hệ Việt Nam - Nhật Bản", "vi", ("VNM", "JPN")),
        ("Quan hệ Việt-Trung", "vi", ("VNM", "CHN")),
        ("căng thẳng Mỹ - Trung", "vi", ("USA", "CHN")),
        ("hợp tác Việt Nam – EU", "vi", ("VNM", "EU")),
        ("cấp cao Việt Nam - Lào - Campuchia", "vi", ("VNM", "LAO", "KHM")),
        ("xung đột Nga-Ukraine", "vi", ("RUS", "UKR")),
        ("the U.S.-Japan alliance", "en", ("USA", "JPN")),
        ("Sino-Vietnamese ties", "en", ("CHN", "VNM")),
        ("an Anglo-French plan", "en", ("GBR", "FRA")),
        ("the China-ASEAN Expo", "en", ("CHN", "ASEAN")),
        ("Vietnam–Japan trade", "en", ("VNM", "JPN")),
        ("a China-Japan-South Korea summit", "en", ("CHN", "JPN", "KOR")),
        ("Sino-American talks", "en", ("CHN", "USA")),
        ("the China-Asean free trade area", "en", ("CHN", "ASEAN")),
    ],
)
def test_pairs(text: str, language: str, expected: tuple[str, ...]) -> None:
    """Countries and bodies linked by dashes are one span."""
    assert [("pair", expected)] == [(entity.kind, entity.value) for entity in find_places(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US President and U.K. officials", [("US", "USA"), ("U.K.", "GBR")]),
        ("Lao PDR and the Republic of Korea (ROK)", [("Lao PDR", "LAO"), ("Republic of Korea", "KOR"), ("ROK", "KOR")]),
        ("Japanese, Dutch and Emirati firms", [("Japanese", "JPN"), ("Dutch", "NLD"), ("Emirati", "ARE")]),
        ("Americans and Filipinos in Da Nang", [("Americans", "USA"), ("Filipinos", "PHL"), ("Da Nang", "VNM")]),
        ("Jordan's King flew to Washington.", [("Jordan", "JOR"), ("Washington", "USA")]),
        ("HANOI, Jan 5 (Reuters) - China said", [("HANOI", "VNM"), ("China", "CHN")]),
        ("CHINA AND VIET NAM SIGN DEAL", [("CHINA", "CHN"), ("VIET NAM", "VNM")]),
        ("visited Hoa Binh province", [("Hoa Binh", "VNM")]),
    ],
)
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    """Countries are found as nouns, adjectives, people, and by their places."""
    assert expected == seen(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Tell us more about it.",
        "It costs US$5 million.",
        "8 billion U.S. dollars and 3 billion Hong Kong dollars",
        "Michael Jordan and George Washington",
        "the South China Sea and the Indian Ocean",
        "Latin American nations on the Korean Peninsula",
        "Deputy PM Nguyen Hoa Binh",
        "the Indo-Pacific region",
        "an Omanisation drive",
        "the hero Nguyen Thai Hoc",
    ],
)
def test_english_namesakes(text: str) -> None:
    """Pronouns, money signs, people and seas are no countries."""
    assert seen(text, "en") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a plant near Savannah, Georgia", "USA"),
        ("a plant in Stanton Springs, Georgia", "USA"),
        ("plants in Alabama and Georgia", "USA"),
        ("a plant in Georgia, its third in the United States", "USA"),
        ("talks in Tbilisi, Georgia", "GEO"),
        ("a tour of Armenia, Georgia and Azerbaijan", "GEO"),
        ("a visit to Estonia, Georgia and Poland", "GEO"),
        ("the United States and Georgia signed a charter", "GEO"),
    ],
)
def test_two_georgias(text: str, code: str) -> None:
    """The American state is told from the country by what stands beside it."""
    assert code in {one.value.code for one in find_places(text, "en") if text[one.start : one.end] == "Georgia"}


def test_forms() -> None:
    """The form tells how the country was named."""
    found = find_places("Japan, Japanese, Americans, Hanoi, Shanghai, Yunnan, Bavaria", "en")
    expected = ["noun", "adjective", "people", "capital", "city", "province", "region"]
    assert expected == [entity.value.form for entity in found]


def test_capitals_are_undone() -> None:
    """A dateline's town has its usual spelling as its name."""
    assert ["Canberra", "Ho Chi Minh City"] == [
        entity.value.name
        for text in ("CANBERRA, June 17 -- It rained.", "HO CHI MINH CITY — It rained.")
        for entity in find_places(text, "en")
    ]


def test_emigrants() -> None:
    """A hyphenated American is one, not two states."""
    assert [("Vietnamese-American", "USA")] == seen("a Vietnamese-American businessman", "en")


def test_country_names() -> None:
    """A country is shown by its usual name in each language; a body by its acronym."""
    names = [country_name("JPN", "vi"), country_name("USA", "en"), country_name("ASEAN", "vi")]
    assert names == ["Nhật Bản", "the United States", "ASEAN"]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_cldr_names_are_found(language: str) -> None:
    """Each country that can be found at all is found under its CLDR name."""
    babel = pytest.importorskip("babel")
    pycountry = pytest.importorskip("pycountry")
    territories = babel.Locale(language).territories
    known = [country for country in pycountry.countries if country.alpha_3 in codes()]
    spelt_otherwise = {"HKG", "MAC", "COD", "COG", "MMR"}
    missed = {
        country.alpha_3: territories[country.alpha_2]
        for country in known
        if country.alpha_3 not in spelt_otherwise
        and seen(f"x {territories[country.alpha_2]}.", language) != [(territories[country.alpha_2], country.alpha_3)]
    }
    assert missed == {}


def test_a_language_without_a_lexicon_has_no_places() -> None:
    """A Spanish paragraph in an article is passed over; it ends nothing."""
    assert [] == find_places("El presidente de Japón llegó a Hanói.", "other")
