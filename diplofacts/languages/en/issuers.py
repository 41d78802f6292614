"""Who issues English releases and news: agencies and offices that stand for one country, by their names; data only."""

from __future__ import annotations

# State and national news agencies, as they sign a dateline or the end of a story.
AGENCIES = {
    "WAM": "ARE", "KUNA": "KWT", "QNA": "QAT", "SPA": "SAU", "BNA": "BHR", "ONA": "OMN", "Petra": "JOR", "PETRA": "JOR",
    "MENA": "EGY", "NNA": "LBN", "SANA": "SYR", "INA": "IRQ", "IRNA": "IRN", "WAFA": "PSE", "APS": "DZA", "LANA": "LBY",
    "SUNA": "SDN", "SONNA": "SOM", "ENA": "ETH", "KNA": "KEN", "KBC": "KEN", "GNA": "GHA", "NAN": "NGA", "SAnews": "ZAF",
    "ZANIS": "ZMB", "APP": "PAK", "PTI": "IND", "ANI": "IND", "UNI": "IND", "IANS": "IND", "BSS": "BGD", "UNB": "BGD",
    "RSS": "NPL", "PNA": "PHL", "PIA": "PHL", "Antara": "IDN", "ANTARA": "IDN", "Bernama": "MYS", "BERNAMA": "MYS",
    "TNA": "THA", "KPL": "LAO", "AKP": "KHM", "MNA": "MMR", "VNA": "VNM", "CNA": "TWN", "KCNA": "PRK", "Yonhap": "KOR",
    "Montsame": "MNG", "MONTSAME": "MNG", "TASS": "RUS", "BelTA": "BLR", "BELTA": "BLR", "Ukrinform": "UKR",
    "Azertac": "AZE", "AZERTAC": "AZE", "AzerTAc": "AZE", "APA": "AZE", "Armenpress": "ARM", "ARMENPRESS": "ARM",
    "Kazinform": "KAZ", "KAZINFORM": "KAZ", "Kabar": "KGZ", "UzA": "UZB", "Khovar": "TJK", "Anadolu": "TUR", "AA": "TUR",
    "JIS": "JAM", "GIS": "GRD", "BIS": "BHS", "DPI": "GUY", "TTT": "TTO",
}  # fmt: skip

# Offices that head a release, or whose spokesmen are quoted, with whom they speak for; in lower case.
OFFICES_OF = {
    "the white house": "USA", "white house": "USA", "office of the press secretary": "USA",
    "office of the spokesperson": "USA", "us department of state": "USA", "u.s. department of state": "USA",
    "department of state": "USA", "department of defense": "USA", "u.s. department of defense": "USA", "dod news": "USA",
    "office of the united states trade representative": "USA", "u.s. department of the treasury": "USA",
    "10 downing street": "GBR", "prime minister's office, 10 downing street": "GBR", "downing street": "GBR",
    "number 10": "GBR", "foreign, commonwealth & development office": "GBR", "foreign & commonwealth office": "GBR",
    "foreign and commonwealth office": "GBR", "department of foreign affairs and trade": "AUS",
    "minister for foreign affairs and trade": "NZL", "beehive.govt.nz": "NZL", "global affairs canada": "CAN",
    "prime minister of canada": "CAN", "ministry of external affairs": "IND", "press information bureau": "IND",
    "inter services public relations": "PAK", "inter-services public relations": "PAK", "malacañang": "PHL",
    "malacanang": "PHL", "presidential communications office": "PHL", "presidential communications operations office": "PHL",
    "prime minister's office of japan": "JPN", "cabinet secretariat": "JPN", "kremlin": "RUS", "the kremlin": "RUS",
    "élysée": "FRA", "elysee": "FRA", "élysée palace": "FRA", "quai d'orsay": "FRA", "foreign office": "GBR",
    "european commission": "EU", "european council": "EU", "council of the eu": "EU",
    "council of the european union": "EU", "european external action service": "EU",
    "department of international relations and cooperation": "ZAF", "union buildings": "ZAF", "aso rock": "NGA",
    "state house, nairobi": "KEN", "jamaica information service": "JAM", "office of the prime minister of israel": "ISR",
    "rashtrapati bhavan": "IND", "istana": "SGP", "cheong wa dae": "KOR", "blue house": "KOR", "state department": "USA",
    "pentagon": "USA", "the pentagon": "USA", "malacañang palace": "PHL", "malacañan palace": "PHL",
    "jubilee house": "GHA", "national palace": "MEX", "casa rosada": "ARG", "itamaraty": "BRA", "palácio do planalto": "BRA",
    "farnesina": "ITA", "palazzo chigi": "ITA", "quirinale": "ITA", "moncloa": "ESP", "iveagh house": "IRL",
    "government buildings, dublin": "IRL", "baabda palace": "LBN", "grand serail": "LBN",
}  # fmt: skip
