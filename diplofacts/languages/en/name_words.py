"""Words that end, open or are no part of English names; what only looks like a person: data only."""

from __future__ import annotations

AFTER_NAMES = (
    "the", "in", "on", "at", "he", "she", "but", "and", "mr", "mrs", "ms", "photo", "file", "reuters", "afp", "ap",
    "vna", "vns",
    "xinhua", "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "president",
    "prime minister",
    "minister", "foreign", "secretary", "ambassador", "chairman", "premier", "vice", "deputy", "general secretary",
    "state",
    "party", "national assembly", "during", "after", "meanwhile", "following", "both", "their", "his", "her", "this",
    "it",
    "they", "we", "for", "with", "from", "to", "of", "by", "as", "that", "will", "says", "said", "meets", "met",
    "visits", "government",
    "house", "parliament", "vietnam", "white house", "kremlin", "bilateral", "trade", "director", "chief",
    "government's",
    "speaker", "central", "committee", "commission", "union", "council", "people's", "via", "also",
    "arrives", "departs", "holds", "hosts", "receives", "welcomes", "attends", "begins", "concludes", "discuss",
    "discusses", "speaks", "addresses", "urges", "commends", "congratulates", "inaugurates", "launches", "reaffirms",
    "announces", "joins", "returns", "signs", "pledges", "assures", "confers", "pays", "lauds", "praises", "tells",
    "thanks", "warns", "vows", "seeks",
    "visit", "trip", "tour", "leaves", "travels", "flies", "embarks", "starts", "kicks", "ends", "wraps", "postpones",
    "cancels", "scraps", "delays", "calls", "makes", "undertakes", "heads", "arrived", "departed", "visited", "wrapped",
)  # fmt: skip

# Words that open the name of an organisation and so no person's.
NO_FIRST_WORDS = (
    "agency", "asian", "university", "bureau", "college", "institute", "centre", "center", "group", "association",
    "bank",
    "international", "regional", "national", "global", "general", "corp", "inc", "ltd", "service", "services", "office",
    "department", "ministry", "cooperation", "co-operation", "economic", "security", "defence", "defense", "image", "african",
    "european",
    "republic", "kingdom", "special", "prefecture", "province", "city", "state", "joint", "federal", "affairs",
    "summit", "conference", "forum", "dialogue",
    "asia", "pacific", "east", "west", "north", "south", "new", "high", "supreme", "reserve", "treasury", "business",
)  # fmt: skip

# Of the words that are no part of names, the ones that also open names: "To Lam".
FIRST_NAMES = ("to", "he", "may", "will", "party", "january", "april", "june", "august")

SURNAMES = (
    "Nguyen", "Tran", "Le", "Pham", "Hoang", "Huynh", "Phan", "Vu", "Vo", "Dang", "Bui", "Do", "Ho", "Ngo", "Duong",
    "Ly", "Dao",
    "Doan", "Vuong", "Trinh", "Truong", "Dinh", "Lam", "Phung", "Mai", "To", "Ha", "Ta", "Tong", "Luong", "Cao",
    "Thai", "Chau",
    "Luu", "Tu", "Nong", "Hua", "Chu", "Trieu", "Thach",
)  # fmt: skip

HISTORICAL = ("Ho Chi Minh", "Vo Nguyen Giap", "Lenin", "Pham Van Dong")

NO_PERSON = (
    r"office of the (?:prime minister|president|vice president|premier|ambassador|secretary of state|governor)",
    r"(?:prime minister|president|premier|chancellor|pm|king|ambassador|governor|sultan|minister|secretary)['’]s"
    r" (?:office|palace|house|residence)",
    r"(?:vice )?president(?:ial|cy)(?! (?:advis[eo]r|aide|envoy|special envoy)\b)|deputy prime ministers|vice presidents|foreign ministers|council of ministers",
    r"ministerial|secretariat|secretary level|governorate|chairmanship|premier league|board of directors",
    r"king'?s (?:college|cross)|king (?:salman|fahd) (?:center|centre|causeway)|king james version|madam speaker",
    r"head (?:to|for|back|off|into|office|coach|start)|chief among|special assistant to the president",
    r"(?:king|queen|prince|princess|sultan|emir|crown prince)"
    r"(?: (?!(?:at|the|in|to|of|an?|and|for|on|from|by|was|is|has|had|who|his|her|their|with|will|[a-z]+ed|[a-z]+es)\b)[\w'’-]+){1,4}?"
    r" (?:international airport|airport|air ?base|university|hospital|stadium|bridge|causeway|mosque|port|academy|library|museum|street|avenue|road|highway|barracks)\b",
    r"members?(?:hip)? (?:state|states|countries|country|nations|economy)",
    r"(?:team|world|market|industry|global|regional|group) leaders?",
    r"ho chi minh (?:city|mausoleum|trail|museum|academy)",
    r"general (?:assembly|headquarters?|head ?quarters?|motors|electric|manager|council|elections?|department|office|staff|conference|meeting)",
)

# The first words of those that do not open with an office.
THING_OPENINGS = ("office of the", "council of", "team", "world", "market", "industry", "global", "regional", "group")
