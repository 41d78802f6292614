"""Currencies and magnitudes as Vietnamese and English news name them; codes are ISO 4217.

A bare "$" or "dollar" is USD, as wire style has it. Names that several countries share and that no country leads
("peso", "franc", "dinar", "crown") count only with the country's adjective.
"""

from __future__ import annotations

# Before the number, in lower case: "US$1.5 billion", "RM50 billion".
SIGNS = {
    "us$": "USD", "us $": "USD", "$": "USD", "$us": "USD", "euro": "EUR", "aus$": "AUD", "a$": "AUD", "au$": "AUD",
    "c$": "CAD", "ca$": "CAD", "can$": "CAD", "s$": "SGD", "sg$": "SGD", "hk$": "HKD", "nz$": "NZD", "nt$": "TWD",
    "r$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR", "₫": "VND", "฿": "THB", "₽": "RUB",
    "₱": "PHP", "₺": "TRY", "₪": "ILS", "₭": "LAK", "₴": "UAH", "rm": "MYR", "rp": "IDR", "rs": "INR", "rs.": "INR",
    "nrs": "NPR", "nrs.": "NPR",
    "rmb": "CNY", "dh": "AED", "dhs": "AED", "tk": "BDT", "cn¥": "CNY", "jp¥": "JPY", "vnđ": "VND", "ksh": "KES",
    "kshs": "KES", "sr": "SAR", "qr": "QAR", "vt": "VUV", "gh¢": "GHS", "gh₵": "GHS", "fj$": "FJD", "si$": "SBD",
    "sdr": "XDR",
}  # fmt: skip

# Single letters that English papers of one country put before sums of millions: "P50 billion", "Sh6 billion".
LETTERS = {"p": "PHP", "sh": "KES", "r": "ZAR", "b": "THB", "n": "NGN", "w": "KRW"}

# ISO codes that stand for themselves ("try" would be a word).
CODES = (
    "usd|eur|gbp|jpy|cny|krw|vnd|aud|cad|sgd|hkd|nzd|twd|thb|lak|khr|mmk|myr|idr|php|inr|pkr|bdt|lkr|rub|uah"
    "|kzt|chf|sek|nok|dkk|pln|czk|huf|ron|bgn|brl|mxn|ars|clp|cop|pen|zar|ngn|kes|egp|aed|sar|qar|kwd|omr|bhd|ils|irr|iqd|mnt|bnd"
    "|npr|uzs|azn|amd|byn|mdl|kgs|tzs|ugx|etb|ghs|rwf|xof|xaf|zmw|tnd|dzd|jod|lbp|mur|fjd|pgk|bwp|mzn|aoa|isk|rsd|afn|mvr|btn"
)

# After the number, in lower case and without a plural s; up to four words.
NAMES = {
    "USD": (
        "$|us$|us dollar|u.s. dollar|u.s dollar|u. s. dollar|american dollar|dollar|dlr|us dlr|u.s. dlr"
        "|usdollar|đô la mỹ|đô la hoa kỳ|đô la|đôla|đôla mỹ|đô mỹ|đô|mỹ kim|dollar mỹ|đồng usd|đồng đô la"
        "|đồng đô la mỹ"
    ),
    "AUD": "australian dollar|aussie dollar|đô la úc|đô la australia|đô úc|đôla úc|dollar úc|dollar australia",
    "CAD": "canadian dollar|đô la canada|đô canada|đôla canada|dollar canada",
    "SGD": "singapore dollar|singaporean dollar|đô la singapore|đô singapore|đôla singapore|dollar singapore",
    "HKD": "hong kong dollar|đô la hồng kông|đô la hong kong|đô la hồng công|đôla hồng kông|đô hồng kông",
    "NZD": "new zealand dollar|kiwi dollar|đô la new zealand|đôla new zealand",
    "TWD": "taiwan dollar|new taiwan dollar|taiwanese dollar|đô la đài loan|đài tệ|tân đài tệ",
    "BND": "brunei dollar|đô la brunei",
    "VND": "đồng|đ|vnđ|dong|vietnamese dong|vietnam dong|đồng việt nam|việt nam đồng",
    "JPY": "yen|japanese yen|yên|yên nhật|yên nhật bản|yen nhật|yen nhật bản|đồng yên|đồng yen",
    "CNY": "yuan|chinese yuan|rmb yuan|renminbi|chinese renminbi|rmb|nhân dân tệ|ndt|tệ|đồng nhân dân tệ|yuan renminbi",
    "KRW": "won|korean won|south korean won|won hàn quốc",
    "EUR": "€|euro|ơrô|ơ-rô|đồng euro|ecu",
    "GBP": "pound|british pound|pound sterling|pounds sterling|british pounds sterling|sterling|stg|bảng|bảng anh",
    "EGP": "egyptian pound|bảng ai cập",
    "RUB": "rouble|ruble|russian rouble|russian ruble|rúp|rúp nga|đồng rúp|ruble nga|rup",
    "INR": "rupee|indian rupee|rupi|ru-pi|rupee ấn độ|rupi ấn độ|ru-pi ấn độ",
    "PKR": "pakistani rupee|pakistan rupee|rupee pakistan",
    "LKR": "sri lankan rupee|sri lanka rupee",
    "NPR": "nepali rupee|nepalese rupee",
    "THB": "baht|thai baht|bạt|baht thái|baht thái lan|bạt thái",
    "LAK": "kip|lao kip|kíp|kíp lào|laotian kip",
    "KHR": "riel|cambodian riel|riel campuchia",
    "MMK": "kyat|myanmar kyat",
    "MYR": "rm|ringgit|malaysian ringgit|ringgit malaysia",
    "IDR": "rupiah|indonesian rupiah|rupiah indonesia",
    "PHP": "philippine peso|filipino peso|peso philippines",
    "MXN": "mexican peso|peso mexico",
    "ARS": "argentine peso|argentinian peso|peso argentina",
    "CLP": "chilean peso",
    "COP": "colombian peso",
    "BRL": "real|reais|brazilian real|real brazil",
    "ZAR": "rand|south african rand|rand nam phi",
    "CHF": "swiss franc|franc thụy sĩ|franc thuỵ sĩ|phơ-răng thụy sĩ",
    "FRF": "french franc",
    "BEF": "belgian franc",
    "DEM": "mark|west german mark|deutsche mark|deutschemark|deutschmark|german mark|d-mark",
    "NLG": "guilder|dutch guilder",
    "ITL": "lire|italian lire",
    "TRY": "lira|turkish lira|lira thổ nhĩ kỳ",
    "SEK": "swedish krona|swedish kronor|swedish crown|kronor|krona|krona thụy điển|curon thụy điển",
    "NOK": "norwegian krone|norwegian kroner|norwegian crown",
    "DKK": "danish krone|danish kroner|danish crown|kroner đan mạch|krone đan mạch|curon đan mạch",
    "CZK": "czech koruna|czech crown",
    "PLN": "zloty|polish zloty|zlotys",
    "HUF": "forint|hungarian forint",
    "AED": "dirham|uae dirham|emirati dirham",
    "MAD": "moroccan dirham",
    "QAR": "qatari riyal|qatari rial",
    "OMR": "omani rial|omani riyal",
    "SAR": "riyal|saudi riyal|saudi rial",
    "IRR": "rial|iranian rial",
    "KWD": "kuwaiti dinar",
    "IQD": "iraqi dinar",
    "DZD": "algerian dinar",
    "ILS": "shekel|israeli shekel|new israeli shekel",
    "KZT": "tenge|kazakh tenge",
    "UAH": "hryvnia|ukrainian hryvnia",
    "BDT": "taka|bangladeshi taka",
    "NGN": "naira|nigerian naira",
    "MNT": "tugrik|mongolian tugrik",
    "GHS": "cedi|ghanaian cedi|ghana cedi",
    "KES": "kenyan shilling|kenya shilling",
    "TZS": "tanzanian shilling",
    "UGX": "ugandan shilling|uganda shilling",
    "ETB": "birr|ethiopian birr",
    "UZS": "uzbek soum|uzbek sum",
    "GEL": "lari|georgian lari",
    "AZN": "azerbaijani manat",
    "AMD": "armenian dram",
    "RSD": "serbian dinar",
    "JOD": "jordanian dinar",
    "BHD": "bahraini dinar",
    "VUV": "vatu",
    "PGK": "kina",
    "FJD": "fiji dollar|fijian dollar",
    "SBD": "solomon islands dollar",
    "XDR": "special drawing right|sdr",
    "BYN": "belarusian ruble|belarusian rouble",
    "BGN": "lev|leva|bulgarian lev|bulgarian leva",
    "RON": "romanian leu|romanian lei",
    "MDL": "moldovan leu|moldovan lei",
    "ISK": "icelandic krona|icelandic kronur",
    "KGS": "kyrgyz som",
    "TJS": "somoni|tajik somoni",
    "TMT": "turkmen manat",
    "ALL": "albanian lek",
    "MKD": "macedonian denar",
    "TND": "tunisian dinar",
    "LYD": "libyan dinar",
    "LBP": "lebanese pound|lebanese lira",
    "SYP": "syrian pound",
    "SDG": "sudanese pound",
    "RWF": "rwandan franc",
    "ZMW": "zambian kwacha",
    "MWK": "malawian kwacha|malawi kwacha",
    "AOA": "kwanza|angolan kwanza",
    "MZN": "metical|meticais",
    "BWP": "pula|botswana pula",
    "NAD": "namibian dollar|namibia dollar",
    "JMD": "jamaican dollar|jamaica dollar",
    "TTD": "trinidad and tobago dollar|tt dollar",
    "BOB": "boliviano",
    "PYG": "guarani",
    "UYU": "uruguayan peso",
    "GTQ": "quetzal",
    "MVR": "rufiyaa|maldivian rufiyaa",
    "BTN": "ngultrum",
    "MOP": "pataca|macau pataca",
    "ATS": "austrian schilling",
    "ESP": "spanish peseta",
}

# Names too common in other senses: they are money only after a magnitude ("5 tỷ đ", "200 billion won").
NEED_MAGNITUDE = ("won", "mark", "real", "reais", "pound", "bảng", "tệ", "rand", "đô", "đ", "$", "€")

# "đồng" begins many words of fellowship: "4 đồng minh", "2 đồng chủ tịch".
NOT_DONG = (
    "minh|chí|chủ|thời|bào|nghiệp|đội|tác|ý|thuận|hồ|loạt|hành|đẳng|phạm|sự|bằng|nai|tháp|nhân|bộ|giám|tổ|sáng|văn|bọn"
    "|hương|trưởng|lòng|tình|cảm|nhất|đều|thanh|phục|quan|dạng|vị|xoài|hới|đăng"
)

MAGNITUDES = {
    "trillion": 10**12, "trn": 10**12, "tn": 10**12, "billion": 10**9, "milliard": 10**9, "bln": 10**9,
    "bil": 10**9, "bn": 10**9,
    "b": 10**9, "million": 10**6, "mln": 10**6, "mn": 10**6, "mil": 10**6, "m": 10**6, "thousand": 10**3, "k": 10**3,
    "hundred": 100, "crore": 10**7, "cr": 10**7, "lakh": 10**5, "lac": 10**5,
    "tỷ": 10**9, "tỉ": 10**9, "triệu": 10**6, "nghìn": 10**3,
    "ngàn": 10**3, "trăm": 100, "chục": 10,
}  # fmt: skip
