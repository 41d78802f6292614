"""Names and signs of money that several countries share, told apart by the country that the sentence names."""

from __future__ import annotations

_NORDIC = (("norw|oslo", "NOK"), ("danish|denmark|copenhagen", "DKK"))
_RUPEES = (
    (r"\bindia|new delhi|mumbai", "INR"), ("pakistan|islamabad|karachi|lahore", "PKR"), (r"crore|\d ?cr\b", "INR"),
    ("sri lanka|colombo", "LKR"), ("nepal|kathmandu", "NPR"), ("mauriti", "MUR"),
)  # fmt: skip

SHARED = {
    "peso": (
        ("philippin|manila|filipino", "PHP"), ("mexic", "MXN"), ("argentin|buenos aires", "ARS"), ("chile", "CLP"),
        ("colombia|bogot", "COP"), ("cuba|havana", "CUP"), ("urugua|montevideo", "UYU"), ("dominican", "DOP"),
    ),
    "dinar": (
        ("kuwait", "KWD"), ("iraq|baghdad", "IQD"), ("jordan|amman", "JOD"), ("algeria|algiers", "DZD"),
        ("serbia|belgrade", "RSD"), ("bahrain|manama", "BHD"), (r"tunisia|tunis\b", "TND"), ("libya|tripoli", "LYD"),
    ),
    "krone": _NORDIC,
    "kroner": _NORDIC,
    "crown": (*_NORDIC, ("swed|stockholm", "SEK"), ("czech|prague", "CZK")),
    "franc": (
        ("swiss|switzerland|zurich|geneva", "CHF"), ("french|france|paris", "FRF"), ("belgi|brussels", "BEF"),
    ),
    "shilling": (
        ("kenya|nairobi", "KES"), ("tanzania|dar es salaam", "TZS"), ("uganda|kampala", "UGX"),
        ("austria|vienna", "ATS"),
    ),
    "cfa franc": (
        (r"senegal|ivory coast|c[oô]te d['’]ivoire|mali\b|benin|burkina|togo|niger\b|guinea-bissau", "XOF"),
        (r"cameroon|gabon|chad\b|congo|equatorial guinea|central african", "XAF"),
    ),
    "kwacha": (("zambia|lusaka", "ZMW"), ("malawi|lilongwe", "MWK")),
    "manat": (("azerbaijan|baku", "AZN"), ("turkmen|ashgabat", "TMT")),
    "som": (("kyrgyz|bishkek", "KGS"),),
    "soum": (("uzbek|tashkent", "UZS"),),
    "lei": (("romania|bucharest", "RON"), ("moldova|chisinau", "MDL")),
    "dirham": (("morocc|rabat|casablanca", "MAD"),),
    "rupee": _RUPEES,
    "rs": _RUPEES,
    "¥": (("japan|tokyo|jica", "JPY"), ("chin|beijing|yuan|renminbi", "CNY")),
    "pound": (
        (r"brit|london|\buk\b|u\.k\.|england|sterling", "GBP"), ("egypt|cairo", "EGP"), ("sudan|khartoum", "SDG"),
        ("leban", "LBP"), ("irish|ireland|dublin", "IEP"), ("cypr", "CYP"),
    ),
}  # fmt: skip
"""A name without its plural s, or a sign: rows of a pattern over the text in lower case and the ISO 4217 code."""
