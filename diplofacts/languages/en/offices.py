"""Offices and the words around them in English: data only, written in lower case unless the case tells."""

from __future__ import annotations

# Offices that are whole by themselves, with the key that makes two mentions comparable. Longer wordings win.
OFFICES: tuple[tuple[str, str], ...] = (
    ("party general secretary", "general_secretary"),
    ("communist party general secretary", "general_secretary"),
    ("communist party chief", "general_secretary"),
    ("party chief", "general_secretary"),
    ("party leader", "general_secretary"),
    ("general secretary", "general_secretary"),
    ("state president", "state_president"),
    ("president-elect", "president"),
    ("president", "president"),
    ("prime minister", "pm"),
    ("pm", "pm"),
    ("premier", "pm"),
    ("taoiseach", "pm"),
    ("chief minister", "premier"),
    ("chancellor of the exchequer", "minister:finance"),
    ("federal chancellor", "pm"),
    ("chancellor", "pm"),
    ("king", "king"),
    ("queen", "king"),
    ("monarch", "king"),
    ("sultan", "king"),
    ("emir", "king"),
    ("amir", "king"),
    ("emperor", "king"),
    ("empress", "queen"),
    ("his majesty the king", "king"),
    ("crown prince", "crown_prince"),
    ("crown princess", "crown_prince"),
    ("prince", "prince"),
    ("princess", "prince"),
    ("grand duke", "king"),
    ("pope", "king"),
    ("governor-general", "governor_general"),
    ("governor general", "governor_general"),
    ("national assembly chairman", "speaker"),
    ("national assembly chairwoman", "speaker"),
    ("national assembly chairperson", "speaker"),
    ("national assembly chair", "speaker"),
    ("na chairman", "speaker"),
    ("na chairwoman", "speaker"),
    ("chairman of the national assembly", "speaker"),
    ("chairwoman of the national assembly", "speaker"),
    ("president of the national assembly", "speaker"),
    ("president of the senate", "speaker"),
    ("senate president", "speaker"),
    ("parliament speaker", "speaker"),
    ("house speaker", "speaker"),
    ("senate speaker", "speaker"),
    ("politburo member", "politburo"),
    ("member of the party central committee", "party"),
    ("member of the political bureau", "politburo"),
    ("state counselor", "state_counsellor"),
    ("state counsellor", "state_counsellor"),
    ("first lady", "first_lady"),
    ("first gentleman", "first_lady"),
    ("state councilor", "state_councillor"),
    ("state councillor", "state_councillor"),
    ("secretary of state", "fm"),
    ("foreign secretary", "fm"),
    ("chief secretary", "cabinet_secretary"),
    ("chief cabinet secretary", "cabinet_secretary"),
    ("cabinet secretary", "cabinet_secretary"),
    ("minister of state", "minister"),
    ("ambassador extraordinary and plenipotentiary", "ambassador"),
    ("ambassador-designate", "ambassador"),
    ("ambassador", "ambassador"),
    ("permanent representative", "ambassador"),
    ("high commissioner", "ambassador"),
    ("consul general", "consul"),
    ("consul-general", "consul"),
    ("honorary consul", "consul"),
    ("charge d'affaires", "charge"),
    ("chargé d'affaires", "charge"),
    ("special envoy", "special_envoy"),
    ("special representative", "special_envoy"),
    ("presidential envoy", "special_envoy"),
    ("climate envoy", "special_envoy"),
    ("envoy", "special_envoy"),
    ("high representative", "high_representative"),
    ("trade representative", "trade_representative"),
    ("trade commissioner", "minister:trade"),
    ("national security advisor", "security_adviser"),
    ("national security adviser", "security_adviser"),
    ("trade adviser", "adviser"),
    ("trade advisor", "adviser"),
    ("top diplomat", "fm"),
    ("foreign policy chief", "high_representative"),
    ("secretary-general", "secretary_general"),
    ("secretary general", "secretary_general"),
    ("attorney general", "minister:justice"),
    ("attorney-general", "minister:justice"),
    ("defence chief", "minister:defence"),
    ("defense chief", "minister:defence"),
    ("trade chief", "minister:trade"),
    ("finance chief", "minister:finance"),
    ("army chief", "chief_of_staff"),
    ("chief of staff", "chief_of_staff"),
    ("chief of general staff", "chief_of_staff"),
    ("supreme leader", "leader"),
    ("opposition leader", "opposition"),
    ("paramount leader", "leader"),
    ("senator", "senator"),
    ("congressman", "senator"),
    ("lord mayor", "mayor"),
    ("state vice president", "deputy_state_president"),
    ("chief nuclear negotiator", "trade_representative"),
    ("top nuclear negotiator", "trade_representative"),
    ("chief trade negotiator", "trade_representative"),
    ("top trade negotiator", "trade_representative"),
    ("nuclear envoy", "special_envoy"),
    ("peace envoy", "special_envoy"),
    ("peace negotiator", "trade_representative"),
    ("chief adviser", "pm"),
    ("chief of protocol", "protocol"),
    ("protocol chief", "protocol"),
    ("head of state", "president"),
    ("head of government", "pm"),
    ("chairman of the joint chiefs of staff", "chief_of_staff"),
    ("trade negotiator", "trade_representative"),
    ("chief negotiator", "trade_representative"),
    ("federal councillor", "minister"),
    ("federal councilor", "minister"),
    ("fm", "fm"),
)

# Offices whose head takes a field of work before it or after "of"/"for".
MINISTERS: tuple[tuple[str, str], ...] = (
    ("minister", "minister"),
    ("minster", "minister"),
    ("secretary", "minister"),
    ("cs", "minister"),
    ("undersecretary", "deputy_minister"),
    ("under secretary", "deputy_minister"),
    ("under-secretary", "deputy_minister"),
    ("vice-minister", "deputy_minister"),
    ("commissioner", "commissioner"),
)

# Offices whose head goes with the name of an organisation or a place, before it or after "of".
HEADS: tuple[tuple[str, str], ...] = (
    ("chairman and chief executive officer", "ceo"),
    ("chairman and ceo", "ceo"),
    ("president and ceo", "ceo"),
    ("president and chief executive officer", "ceo"),
    ("chief executive officer", "ceo"),
    ("founder and ceo", "ceo"),
    ("founder and chief executive", "ceo"),
    ("founder and chairman", "ceo"),
    ("co-founder and ceo", "ceo"),
    ("co-founder", "ceo"),
    ("founder", "ceo"),
    ("chief executive", "ceo"),
    ("chief operating officer", "ceo"),
    ("chief financial officer", "ceo"),
    ("ceo", "ceo"),
    ("coo", "ceo"),
    ("cfo", "ceo"),
    ("chairman", "chairman"),
    ("chairwoman", "chairman"),
    ("chairperson", "chairman"),
    ("chair", "chairman"),
    ("speaker", "speaker"),
    ("governor", "governor"),
    ("mayor", "mayor"),
    ("managing director", "director"),
    ("general director", "director"),
    ("director-general", "director"),
    ("director general", "director"),
    ("senior director", "director"),
    ("regional director", "director"),
    ("country director", "director"),
    ("executive director", "director"),
    ("director", "director"),
    ("chief justice", "chief_justice"),
    ("commander", "commander"),
    ("head", "head"),
    ("chief", "chief"),
    ("member", "member"),
    ("spokesman", "spokesperson"),
    ("spokeswoman", "spokesperson"),
    ("spokesperson", "spokesperson"),
    ("assistant", "assistant"),
    ("advisor", "adviser"),
    ("adviser", "adviser"),
    ("leader", "leader"),
)

BUSINESS = ("corporation", "corp", "company", "co.", "inc", "ltd", "group", "bank", "holdings", "enterprise",
            "chamber of commerce", "samsung", "business")  # fmt: skip

# Words that may stand before the head as part of the office: "Senate President", "Central Bank Governor".
HEAD_BEFORE = (
    "national assembly", "parliament", "senate", "house", "federal reserve", "central bank", "reserve bank", "party",
    "state", "politburo", "people's committee", "city", "provincial", "commission", "council", "supreme court",
    "board", "european commission", "world bank", "cabinet", "congress", "opposition", "military", "army", "navy",
    "air force", "police", "intelligence", "joint staff", "legislative", "ministry", "foreign ministry",
    "trade ministry", "finance ministry", "department", "state department", "white house", "campaign", "fed",
)  # fmt: skip

# The last word of an organisation's name, behind which a person's name may follow without a comma.
ORGANISATION_ENDS = (
    "committee", "council", "party", "assembly", "association", "bank", "ministry", "agency", "group", "corporation",
    "corp", "commission", "union", "federation", "chamber", "senate", "parliament", "house", "congress", "institute",
    "university", "centre", "center",
    "fund", "organization", "organisation", "authority", "board", "court", "department", "foundation", "company",
    "bureau", "knesset", "duma", "staff", "forces", "representatives", "office", "conference", "community", "province",
    "city", "trade", "initiatives", "state", "affairs", "region", "nations", "prefecture", "secretariat", "asia",
    "africa", "pacific", "indo-pacific", "europe", "policy", "rights", "command", "peoples", "middle east",
)  # fmt: skip

FIELDS: tuple[tuple[str, str], ...] = (
    ("foreign", "foreign"), ("foreign affairs", "foreign"), ("external affairs", "foreign"),
    ("external relations", "foreign"),
    ("foreign trade", "trade"), ("international cooperation", "cooperation"), ("international relations", "foreign"),
    ("international development", "development"), ("international trade and industry", "trade"),
    ("international trade", "trade"), ("international", "international"), ("defence", "defence"),
    ("defense", "defence"),
    ("national defence", "defence"), ("national defense", "defence"), ("war", "defence"),
    ("public security", "public_security"), ("homeland security", "interior"), ("national security", "security"),
    ("security", "security"), ("interior", "interior"), ("home affairs", "interior"), ("home", "interior"),
    ("internal affairs", "interior"), ("trade", "trade"), ("commerce", "trade"), ("industry", "industry"),
    ("business", "trade"), ("investment", "investment"), ("tourism", "tourism"), ("planning", "planning"),
    ("finance", "finance"), ("treasury", "finance"), ("financial", "finance"), ("budget", "finance"),
    ("economy", "economy"), ("economic", "economy"), ("economic affairs", "economy"), ("economics", "economy"),
    ("development", "development"), ("rural development", "agriculture"), ("agriculture", "agriculture"),
    ("farm", "agriculture"), ("fisheries", "agriculture"), ("forestry", "agriculture"), ("food", "agriculture"),
    ("rural affairs", "agriculture"), ("science", "science"), ("technology", "science"), ("innovation", "science"),
    ("research", "science"), ("education", "education"), ("training", "education"), ("transport", "transport"),
    ("transportation", "transport"), ("railways", "transport"), ("aviation", "transport"),
    ("infrastructure", "infrastructure"), ("construction", "construction"), ("housing", "construction"),
    ("land", "land"), ("health", "health"), ("justice", "justice"), ("law", "justice"), ("culture", "culture"),
    ("sports", "sports"), ("sport", "sports"), ("youth", "youth"), ("labour", "labour"), ("labor", "labour"),
    ("employment", "labour"), ("human resources", "labour"), ("invalids", "labour"), ("social affairs", "social"),
    ("social security", "social"), ("welfare", "social"), ("social", "social"), ("immigration", "immigration"),
    ("information", "information"), ("communications", "information"), ("digital", "digital"), ("telecommunications",
    "information"), ("natural resources", "environment"), ("environment", "environment"), ("climate", "environment"),
    ("climate change", "environment"), ("resources", "environment"), ("water", "water"), ("energy", "energy"),
    ("oil", "energy"), ("petroleum", "energy"), ("power", "energy"), ("mines", "mining"), ("mining", "mining"),
    ("minerals", "mining"), ("religious affairs", "religion"), ("ethnic affairs", "ethnic"), ("women", "women"),
    ("family", "family"), ("cabinet", "cabinet"), ("state", "state"), ("strategic affairs", "strategy"),
    ("public works",
    "construction"), ("unification", "unification"), ("parliamentary affairs", "parliament"), ("small business",
    "enterprise"),
    ("enterprise", "enterprise"), ("sea", "sea"), ("maritime affairs", "sea"), ("oceans", "sea"), ("veterans affairs",
    "veterans"), ("civil service", "civil"), ("regional integration", "integration"), ("border", "border"),
    ("coordinating", "coordination"), ("press", "press"), ("political affairs", "political"),
    ("european affairs", "europe"),
    ("arms control", "defence"), ("middle eastern affairs", "foreign"), ("public health", "health"),
    ("aid", "development"),
    ("consumer affairs", "consumers"), ("internal trade", "trade"), ("export promotion", "trade"),
    ("rail", "transport"),
)  # fmt: skip

# Fields that may stand before a bare "Secretary" only in capitals; "press secretary" is no minister.
# Parts of a title that say no more than the office: who leads the party leads its committee.
IDLE_BODIES = ("communist party", "central committee")

FORMER = ("former", "ex-", "then", "then-", "late", "ousted", "deposed", "one-time", "outgoing")
BELOW = ("deputy", "vice", "under", "assistant", "associate")
DEPUTY = (
    "deputy", "vice", "vice-", "first", "second", "acting", "interim", "permanent", "executive", "assistant",
    "senior", "associate", "special", "standing", "chief", "honorary", "caretaker", "principal", "first deputy",
    "first vice", "under", "coordinating", "co-",
)  # fmt: skip
BEFORE_OFFICE = (
    "the", "visiting", "new", "newly elected", "newly appointed", "incoming", "incumbent", "current", "his", "her",
    "longtime", "top", "a", "an", "my", "its", "hardline", "embattled", "hon.", "rt hon", "h.e.", "his excellency",
    "her excellency", "his majesty", "her majesty", "his highness", "her highness", "his royal highness",
    "her royal highness", "his holiness", "fellow", "southern", "self-proclaimed",
)  # fmt: skip

HONORIFICS = ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "madam", "madame", "miss", "sir", "dame", "lord", "h.e.", "h.e",
              "his excellency", "her excellency", "excellency", "his majesty", "her majesty", "his highness",
              "her highness", "his royal highness", "her royal highness", "his eminence", "his holiness", "cardinal",
              "archbishop", "dr.", "dr", "comrade", "datuk seri", "dato' seri",
              "dato sri",
              "datuk", "tan sri", "tun", "professor", "prof.", "hon.", "the hon.")  # fmt: skip
RANKS = (
    "general", "gen.", "gen", "senior lieutenant general", "sr. lt. gen.", "sen. lt. gen.", "lieutenant general",
    "lt. gen.", "lt gen", "lt-gen", "major general", "maj. gen.", "brigadier general", "colonel", "col.", "admiral",
    "adm.", "vice admiral", "rear admiral", "field marshal", "marshal", "air chief marshal",
)  # fmt: skip

PRONOUNS = ("he", "she", "his", "her", "him")
COUNTERPARTS = ("counterpart", "opposite number")
DELEGATIONS = ("delegation", "mission", "entourage")
LEADERS = ("leaders", "leadership", "officials", "authorities", "negotiators", "lawmakers", "diplomats", "top leaders")
KINDS_OF_GROUP = (
    "high-level", "high-ranking", "high level", "senior", "top", "trade", "business", "government", "parliamentary",
    "military", "economic", "official", "party", "congressional", "visiting", "large", "national assembly",
    "provincial", "ministerial", "defence", "defense", "presidential", "communist party",
)  # fmt: skip
SPOUSES = ("his wife", "her husband", "his spouse", "spouse", "first lady", "wife", "husband", "madam", "madame")

NO_PERSON = (
    r"office of the (?:prime minister|president|vice president|premier|ambassador|secretary of state|governor)",
    r"(?:prime minister|president|premier|chancellor|pm|king|ambassador|governor|sultan|minister|secretary)['’]s"
    r" (?:office|palace|house|residence)",
    r"(?:vice )?president(?:ial|cy)|deputy prime ministers|vice presidents|foreign ministers|council of ministers",
    r"ministerial|secretariat|secretary level|governorate|chairmanship|premier league|board of directors",
    r"king'?s (?:college|cross)|king (?:salman|fahd) (?:center|centre|causeway)|king james version|madam speaker",
    r"head (?:to|for|back|off|into|office|coach|start)|chief among|special assistant to the president",
    r"members?(?:hip)? (?:state|states|countries|country|nations|economy)",
    r"(?:team|world|market|industry|global|regional|group) leaders?",
    r"ho chi minh (?:city|mausoleum|trail|museum|academy)",
    r"general (?:assembly|motors|electric|manager|council|elections?|department|office|staff|conference|meeting)",
)

# The first words of those that do not open with an office.
THING_OPENINGS = ("office of the", "council of", "team", "world", "market", "industry", "global", "regional", "group")

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
)  # fmt: skip

# Words that open the name of an organisation and so no person's.
NO_FIRST_WORDS = (
    "agency", "asian", "university", "bureau", "college", "institute", "centre", "center", "group", "association",
    "bank",
    "international", "regional", "national", "global", "general", "corp", "inc", "ltd", "service", "services", "office",
    "department", "ministry", "cooperation", "economic", "security", "defence", "defense", "image", "african",
    "european",
    "republic", "kingdom", "special", "prefecture", "province", "city", "state", "joint", "federal", "affairs",
    "summit", "conference", "forum", "dialogue",
    "asia", "pacific", "east", "west", "north", "south", "new", "high", "supreme", "reserve", "treasury", "business",
)  # fmt: skip

# Of those, the ones that also open names: "To Lam".
FIRST_NAMES = ("to", "he", "may", "will", "party")

# Offices that only one country has.
OFFICE_COUNTRIES = {
    "taoiseach": "IRL", "secretary of state": "USA", "u.s. secretary of state": "USA", "treasury secretary": "USA",
    "secretary of defense": "USA", "secretary of the treasury": "USA", "commerce secretary": "USA",
    "defense secretary": "USA",
    "secretary of commerce": "USA", "trade representative": "USA", "under secretary of state": "USA",
    "assistant secretary of state": "USA", "deputy secretary of state": "USA",
    "state councilor": "CHN", "state councillor": "CHN",
    "chancellor of the exchequer": "GBR", "chief cabinet secretary": "JPN",
    "agriculture secretary": "USA", "energy secretary": "USA", "homeland security secretary": "USA",
}  # fmt: skip

SURNAMES = (
    "Nguyen", "Tran", "Le", "Pham", "Hoang", "Huynh", "Phan", "Vu", "Vo", "Dang", "Bui", "Do", "Ho", "Ngo", "Duong",
    "Ly", "Dao",
    "Doan", "Vuong", "Trinh", "Truong", "Dinh", "Lam", "Phung", "Mai", "To", "Ha", "Ta", "Tong", "Luong", "Cao",
    "Thai", "Chau",
    "Luu", "Tu", "Nong", "Hua", "Chu", "Trieu", "Thach",
)  # fmt: skip

HISTORICAL = ("Ho Chi Minh", "Vo Nguyen Giap", "Lenin", "Pham Van Dong")
