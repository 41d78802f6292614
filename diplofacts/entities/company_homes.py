"""The countries that well-known firms come from; general knowledge."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.company_names import AGENCIES
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex
    from ahocorasick_rs import AhoCorasick

HOMES = {
    "USA": (
        "Boeing|Lockheed Martin|Northrop Grumman|Raytheon|General Dynamics|Pratt & Whitney|SpaceX|Intel|Qualcomm|Nvidia"
        "|AMD|Micron|Broadcom|Amkor|Synopsys|Cadence|Marvell|NVIDIA|Apple|Microsoft|Google|Alphabet|Amazon|IBM|Oracle"
        "|Cisco|Dell"
        "|Hewlett-Packard|Facebook|Meta Platforms|Netflix|Ford|General Motors|Tesla|Caterpillar|General Electric"
        "|GE Vernova"
        "|GE Aerospace|Honeywell|Westinghouse|ExxonMobil|Exxon Mobil|Exxon|Mobil|Texaco|Chevron|ConocoPhillips"
        "|AES|Murphy Oil"
        "|Delta Offshore Energy|Excelerate Energy|Citibank|Citigroup|JPMorgan|Goldman Sachs|Morgan Stanley|BlackRock"
        "|Warburg Pincus|Visa Inc|Mastercard|PayPal|FedEx|UPS|Procter & Gamble|Coca-Cola|PepsiCo|Nike|Walmart"
        "|Costco|Cargill"
        "|Dow Chemical|DuPont|Pfizer|Moderna|Merck|Johnson & Johnson|Hyatt|Marriott|Freeport-McMoRan"
        "|Delta Air Lines|Chrysler"
        "|United Airlines|Philip Morris|Kraft|McDonald's|Starbucks|Xerox|Motorola|Texas Instruments|Goodyear"
        "|Alcoa|Bechtel"
    ),
    "JPN": (
        "Japan Airlines|All Nippon Airways|Sony|Panasonic|Toshiba|Hitachi|Fujitsu|NEC|Canon|Sharp|Kyocera|Murata"
        "|SoftBank"
        "|Toyota|Honda|Nissan|Mazda|Mitsubishi|Suzuki|Subaru|Isuzu|Yamaha|Sumitomo|Marubeni|Itochu|Mitsui|Sojitz"
        "|Nippon Steel|JFE Steel|Kawasaki|IHI|Kobe Steel|Bridgestone|Idemitsu|JERA|Tokyo Gas|TEPCO|Mizuho|MUFG"
        "|Nippon Koei"
        "|Sumitomo Mitsui|AEON|Aeon|Uniqlo|Fast Retailing|Takeda|Nidec|Denso|Daikin|Rohto|Ajinomoto|Kirin|Asahi|Nomura"
    ),
    "KOR": (
        "Samsung|LG|LG Electronics|SK Hynix|SK Group|SK|Hana Micron|Hyundai|Kia|Doosan|Daewoo|POSCO|Posco|Hyosung|Lotte"
        "|Hanwha|CJ|GS Group|Kumho|LS Group|Taekwang|KEPCO|Kepco|Korea Gas|KOGAS|Shinhan Bank|Woori Bank"
        "|KB Kookmin Bank"
        "|Korean Air|Asiana Airlines|Naver|Kakao"
    ),
    "CHN": (
        "Air China|China Southern Airlines|China Eastern Airlines|COMAC|Luxshare|Goertek|Huawei|ZTE|Xiaomi|Lenovo"
        "|Alibaba"
        "|Tencent|ByteDance|TikTok|Baidu|BYD|Geely|Baosteel|CRRC|Sinopec|CNOOC|CNPC|PetroChina|COSCO|Sinovac|Sinopharm"
        "|China Railway|China Communications|PowerChina|China Harbour|CATL|Chery|Great Wall Motor|SAIC|Trina Solar"
    ),
    "TWN": "TSMC|Foxconn|Hon Hai|Pegatron|Wistron|Compal|Quanta Computer|Formosa|Evergreen|Pou Chen|Acer|Asus",
    "VNM": (
        "Vietnam Airlines|Vietjet|VietJet|Bamboo Airways|Pacific Airlines|Viettel|VNPT|FPT|MobiFone|VinFast|Vingroup"
        "|VinGroup|Hòa Phát|Hoa Phat|PetroVietnam|Petrovietnam|PVN|Petrolimex|PV Gas|PV Power|PVEP|EVN|Vinacomin|TKV"
        "|Vietsovpetro|Rusvietpetro|Vietcombank|VietinBank|Vietinbank|BIDV|Agribank|Techcombank|Sacombank|HDBank|VPBank"
        "|MBBank|Vinamilk|TH Group|TH true|TH|Masan|Sun Group|Sungroup|BRG|T&T|Becamex|Saigon Newport|Vinalines"
        "|Vinachem|Vinafood|Vinatex|Vinashin|Trung Nguyên|VNVC|Hoàng Anh Gia Lai|Hoang Anh Gia Lai|Thaco|Vilachem"
    ),
    "GBR":
        "Rolls-Royce|BAE Systems|HSBC|Standard Chartered|BP|Prudential|Unilever|AstraZeneca|GSK|Royal Dutch Shell"
        "|Shell|Diageo",
    "FRA": (
        "Airbus|Safran|Thales|Dassault|Air France|Schneider Electric|Renault|Peugeot|Alstom|TotalEnergies|EDF|Engie"
        "|BNP Paribas|CMA CGM|Sanofi|Danone|Carrefour|Elf Aquitaine"
    ),
    "DEU": (
        "Lufthansa|Siemens|Infineon|Bosch|SAP SE|Volkswagen|BMW|Mercedes-Benz|Daimler|Porsche|Audi|ThyssenKrupp"
        "|Deutsche Bank|DHL|Adidas|Bayer|BASF|Messer"
    ),
    "RUS": "Rosoboronexport|Aeroflot|Zarubezhneft|Gazprom|Rosneft|Lukoil|Novatek|Rosatom",
    "IND": (
        "Air India|IndiGo|Infosys|Wipro|Tata|Adani|Reliance|Larsen & Toubro|ONGC|Bharat Biotech|Jindal|Essar"
        "|Bharti Airtel"
    ),
    "THA": (
        "Thai Airways|PTT|EGAT|B.Grimm|Gulf Energy|ThaiBev|Central Group|CP Group|C.P|Charoen Pokphand|SCG"
        "|Siam Cement|Amata|WHA"
    ),
    "SGP": (
        "Singapore Airlines|UOB|DBS|OCBC|Temasek|GIC|PSA International|CapitaLand|Keppel|VSIP|Mapletree|Sembcorp"
        "|Wilmar|Grab"
    ),
    "MYS": "AirAsia|Malaysia Airlines|Petronas|PETRONAS|Maybank|Khazanah|YTL|Genting|Sime Darby|Gamuda",
    "IDN": "Garuda Indonesia|Pertamina|Ciputra",
    "NLD": "KLM|ASML|Philips|Heineken|De Heus",
    "CHE": "ABB|Credit Suisse|UBS|Nestle|Nestlé|Syngenta|Novartis|Roche",
    "SWE": "Saab|Ericsson|Volvo|Scania|IKEA",
    "DNK": "Ørsted|Orsted|Maersk|LEGO|Lego|Carlsberg|Copenhagen Infrastructure Partners|Pandora",
    "FIN": "Nokia",
    "NOR": "Equinor|Statoil",
    "ITA": "Eni|Fiat|Enel|Leonardo|Ariston",
    "ESP": "Repsol|Inditex|Telefonica",
    "CAN": "Bombardier|Manulife|Sun Life",
    "AUS": "Qantas|Rio Tinto|BHP|Linfox|Telstra|Woodside",
    "BRA": "Embraer|Petrobras|JBS|Vale SA",
    "SAU": "Saudi Aramco|Aramco|ACWA Power|Public Investment Fund",
    "ARE": "Etihad Airways|Etihad|Emirates Airlines|ADNOC|Masdar|Mubadala|DP World",
    "QAT": "Qatar Airways|QatarEnergy|Qatar Investment Authority",
    "HKG": "Cathay Pacific|AIA|Hutchison",
    "LUX": "ArcelorMittal",
    "TUR": "Turkish Airlines",
}


@cache
def _home_by_name() -> dict[str, str]:
    return {name: code for code, names in HOMES.items() for name in names.split("|")}


@cache
def _names() -> regex.Pattern[str]:
    names = sorted(_home_by_name(), key=len, reverse=True)
    return compiled(r"(?<![\p{L}\p{N}])\L<names>(?![\p{L}\p{N}])", names=tuple(names))


def names_home_firm(text: str) -> bool:
    """Whether a text of any length names one of these firms, common words among them."""
    return any(
        not (text[end : end + 1].isalnum() or (start and text[start - 1].isalnum()))
        for _, start, end in _literals().find_matches_as_indexes(text, overlapping=True)
    )


@cache
def _literals() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(list(_home_by_name()))


def last_firm(text: str, end: int, start: int = 0) -> tuple[int, int] | None:
    """The span of the last known firm in text[start:end], if any, also one named by an ordinary word ("Apple")."""
    found = [match.span() for match in _names().finditer(text, start, end)]
    return found[-1] if found else None


def firm_at(text: str, start: int) -> int | None:
    """Where the known firm that stands at a place ends; None where none does."""
    found = _names().match(text, start)
    return found.end() if found else None


def home_of(name: str) -> str | None:
    """The country of a firm or agency by its name as written, None where it isn't known.

    >>> home_of("Tập đoàn Samsung"), home_of("LG Display"), home_of("JICA"), home_of("Acme Corp")
    ('KOR', 'KOR', 'JPN', None)
    """
    table = _home_by_name()
    words = name.replace("(", "").replace(")", "").split()
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            part = " ".join(words[start:end]).rstrip(".")
            home = table.get(part) or AGENCIES.get(part)
            if home is not None:
                return home
    return None
