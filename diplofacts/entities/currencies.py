"""Currencies and magnitudes as Vietnamese and English news name them; codes are ISO 4217.

A bare "$" or "dollar" is USD, as wire style has it. Names that several countries share and that no country leads
("peso", "franc", "dinar", "crown") count only with the country's adjective.
"""

from __future__ import annotations

# Before the number: "US$1.5 billion", "RM50 billion".
SIGNS = {
    "US$": "USD", "$": "USD", "$US": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "Can$": "CAD",
    "S$": "SGD", "SG$": "SGD", "HK$": "HKD", "NZ$": "NZD", "NT$": "TWD", "R$": "BRL", "€": "EUR", "£": "GBP",
    "¥": "JPY", "₩": "KRW", "₹": "INR", "₫": "VND", "฿": "THB", "₽": "RUB", "₱": "PHP", "₺": "TRY", "₪": "ILS",
    "₭": "LAK", "₴": "UAH", "RM": "MYR", "Rp": "IDR", "Rs": "INR", "Rs.": "INR", "RMB": "CNY", "Dh": "AED",
    "Tk": "BDT", "CN¥": "CNY", "JP¥": "JPY",
}  # fmt: skip

CODES = (
    "USD EUR GBP JPY CNY KRW VND AUD CAD SGD HKD NZD TWD THB LAK KHR MMK MYR IDR PHP INR PKR BDT LKR RUB UAH KZT CHF SEK"
    " NOK DKK PLN CZK HUF RON BGN TRY BRL MXN ARS CLP COP PEN ZAR NGN KES EGP AED SAR QAR KWD OMR BHD ILS IRR IQD MNT BND"
)

# After the number, as regular expressions in lower case, longest meaning first; plain names come after adjectives.
NAMES = {
    r"(?:australian|aussie) dollars?|đô úc": "AUD",
    r"canadian dollars?": "CAD",
    r"singapore(?:an)? dollars?": "SGD",
    r"hong kong dollars?": "HKD",
    r"new zealand dollars?": "NZD",
    r"(?:new )?taiwan(?:ese)? dollars?": "TWD",
    r"brunei dollars?": "BND",
    r"(?:u\.? ?s\.? |american )?dollars?|u\.? ?s\.? dlrs?|dlrs?|us\$|\$|mỹ kim": "USD",
    r"(?:japanese )?yen|yên(?: nhật(?: bản)?)?": "JPY",
    r"(?:chinese )?(?:yuan|renminbi)|rmb|nhân dân tệ|ndt|tệ": "CNY",
    r"(?:south )?(?:korean )?won": "KRW",
    r"euros?|ơ-?rô|€": "EUR",
    r"(?:british )?pounds?(?: sterling)?|sterling|bảng(?: anh)?": "GBP",
    r"egyptian pounds?": "EGP",
    r"(?:russian )?rou?bles?|rúp|ruble nga": "RUB",
    r"(?:indian )?rupees?|ru-?pi(?: ấn độ)?": "INR",
    r"pakistani? rupees?": "PKR",
    r"sri lankan? rupees?": "LKR",
    r"nepal(?:i|ese) rupees?": "NPR",
    r"(?:thai )?baht|bạt": "THB",
    r"(?:lao(?:tian)? )?kips?|kíp": "LAK",
    r"(?:cambodian )?riels?": "KHR",
    r"(?:malaysian )?ringgits?": "MYR",
    r"(?:indonesian )?rupiahs?": "IDR",
    r"kyats?": "MMK",
    r"(?:philippine|filipino) pesos?|peso philippines?": "PHP",
    r"mexican pesos?|peso mexico": "MXN",
    r"argentin(?:e|ian) pesos?|peso argentina": "ARS",
    r"chilean pesos?": "CLP",
    r"colombian pesos?": "COP",
    r"(?:brazilian )?(?:reals|reais|real)": "BRL",
    r"(?:south african )?rands?": "ZAR",
    r"swiss francs?|franc thụy sĩ|franc thuỵ sĩ": "CHF",
    r"french francs?": "FRF",
    r"belgian francs?": "BEF",
    r"(?:deutsche|german) ?marks?": "DEM",
    r"(?:dutch )?guilders?": "NLG",
    r"(?:turkish )?liras?": "TRY",
    r"(?:italian )?lire": "ITL",
    r"swedish (?:kronor|kronas?|crowns?)|kronor": "SEK",
    r"norwegian (?:kroner|krones?|crowns?)": "NOK",
    r"danish (?:kroner|krones?|crowns?)": "DKK",
    r"czech (?:korunas?|crowns?)": "CZK",
    r"(?:polish )?zlotys?": "PLN",
    r"(?:hungarian )?forints?": "HUF",
    r"(?:emirati |uae )?dirhams?": "AED",
    r"moroccan dirhams?": "MAD",
    r"qatari ri[ya]als?": "QAR",
    r"omani rials?": "OMR",
    r"(?:saudi )?riyals?": "SAR",
    r"(?:iranian )?rials?": "IRR",
    r"kuwaiti dinars?": "KWD",
    r"iraqi dinars?": "IQD",
    r"algerian dinars?": "DZD",
    r"(?:israeli )?shekels?": "ILS",
    r"(?:kazakh )?tenge": "KZT",
    r"hryvnias?": "UAH",
    r"(?:bangladeshi )?takas?": "BDT",
    r"(?:nigerian )?nairas?": "NGN",
    r"tugriks?": "MNT",
    r"vnđ|(?:vietnamese? )?dongs?": "VND",
}

DOLLARS_VI = {
    "úc": "AUD", "australia": "AUD", "canada": "CAD", "singapore": "SGD", "hồng kông": "HKD", "hong kong": "HKD",
    "new zealand": "NZD", "đài loan": "TWD", "brunei": "BND", "mỹ": "USD", "hoa kỳ": "USD",
}  # fmt: skip

# Nouns too common in other senses: they are money only after a magnitude ("5 tỷ đồng", "200 billion won").
NEED_MAGNITUDE = frozenset(("won", "real", "reals", "reais", "pound", "pounds", "bảng", "tệ", "rand", "rands", "đô"))

MAGNITUDES = {
    "trillion": 10**12, "trillions": 10**12, "trn": 10**12, "tn": 10**12, "billion": 10**9, "billions": 10**9,
    "bln": 10**9, "bn": 10**9, "b": 10**9, "milliard": 10**9, "million": 10**6, "millions": 10**6, "mln": 10**6,
    "mn": 10**6, "mil": 10**6, "m": 10**6, "thousand": 10**3, "k": 10**3, "hundred": 100, "crore": 10**7,
    "crores": 10**7, "lakh": 10**5, "lakhs": 10**5, "nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9,
    "tỉ": 10**9, "trăm": 100, "chục": 10,
}  # fmt: skip
